/** The page's end of the worker: each request is a promise, and answers come in the order of asking. */
import type { Settings } from '../params.ts';
import type { Values } from '../settings/settings.ts';
import type { Reply, Request } from '../simulation/protocol.ts';
import type { Saved } from '../simulation/simulation.ts';
import type { Size, Snapshot } from '../snapshot.ts';
import type { Command } from '../take/act.ts';
import type { Ahead, Run } from '../take/run.ts';
import type { Alive } from './lifeline.ts';

/** What a Worker and a MessagePort have in common. */
export interface ClientPort {
    postMessage(message: Request, transfer: Transferable[]): void;
    addEventListener(type: 'message', listener: (event: MessageEvent<Reply | Alive>) => void): void;
}

/**
 * A world in a worker. It owns its settings: what changes them resolves with those that the world has then. What it refuses rejects
 * with an Error whose message is one sentence.
 */
export interface SimulationClient {
    /** Builds a new world. Acts lie ahead of it, and its run is known so far, where that is given. */
    build(settings: Settings, ahead?: Ahead): Promise<Settings>;
    /** Goes on from a run in its middle, instead of the world there is. */
    load(saved: Saved): Promise<Settings>;
    /**
     * To another moment of the run; where the way there from the last moment that is kept is long, to that one, and `advance` leads on.
     */
    goTo(ns: number): Promise<Settings>;
    /** Back to the course that was left last, where it was left, or to a moment before it, as `goTo`. */
    takeUp(): Promise<Settings>;
    /** All that the run is so far. */
    run(): Promise<Run>;
    /** The same with its middle, for another worker to go on from. */
    save(): Promise<Saved>;
    /** Builds a new world from the settings of the one there is, with these changed. `keep`: `back` can return to that one. */
    rebuild(values: Values, keep: boolean): Promise<Settings>;
    /** Goes on with the world before the last rebuild, as it was left. */
    back(): Promise<Settings>;
    /** Changes settings of the running world. */
    set(values: Values): Promise<Settings>;
    /** @param epoch of the world whose proteins the command speaks of */
    command(command: Command, epoch: number): Promise<Settings>;
    /** Goes on for `ns` of simulated time (0: only looks); shown positions are averaged over `exposure_ns` (0: raw). */
    advance(ns: number, exposure_ns: number): Promise<Snapshot>;
    /** How large its world would be at other depths; those that its settings cannot follow are left out. */
    sizes(depths_nm: readonly number[]): Promise<readonly Size[]>;
    /** Hands a buffer back; it is detached. */
    recycle(buffer: ArrayBuffer): void;
    /** The worker is gone: all that waits, and all that is asked from now on, rejects with this reason. The first one counts. */
    fail(reason: string): void;
    /** Resolves with that reason. */
    readonly failed: Promise<string>;
}

interface Waiting {
    resolve(reply: Reply): void;
    reject(error: Error): void;
}

export const connect = (port: ClientPort): SimulationClient => {
    const waiting: Waiting[] = [];
    let failure: Error | undefined;
    let tell: (reason: string) => void = () => {};
    const failed = new Promise<string>((resolve) => {
        tell = resolve;
    });

    port.addEventListener('message', ({ data: reply }) => {
        if (reply.type === 'alive') return;
        const asked = waiting.shift();
        if (reply.type === 'refused') asked?.reject(new Error(reply.reason));
        else asked?.resolve(reply);
    });

    const ask = (request: Request): Promise<Reply> => {
        if (failure) return Promise.reject(failure);
        return new Promise((resolve, reject) => {
            waiting.push({ resolve, reject });
            port.postMessage(request, []);
        });
    };
    const answer = async <Type extends Reply['type']>(
        request: Request,
        type: Type,
    ): Promise<Extract<Reply, { type: Type }>> => {
        const reply = await ask(request);
        const isOf = (each: Reply): each is Extract<Reply, { type: Type }> => each.type === type;
        if (!isOf(reply))
            throw new Error(`The worker answered ${request.type} with ${reply.type}.`);
        return reply;
    };
    const change = async (request: Request): Promise<Settings> =>
        (await answer(request, 'settings')).settings;

    return {
        build: (settings, ahead = {}) => change({ type: 'build', settings, ...ahead }),
        load: (saved) => change({ type: 'load', saved }),
        goTo: (ns) => change({ type: 'goTo', ns }),
        takeUp: () => change({ type: 'takeUp' }),
        run: async () => (await answer({ type: 'run' }, 'run')).run,
        save: async () => (await answer({ type: 'save' }, 'saved')).saved,
        rebuild: (values, keep) => change({ type: 'rebuild', values, keep }),
        back: () => change({ type: 'back' }),
        set: (values) => change({ type: 'set', values }),
        command: (command, epoch) => change({ type: 'command', command, epoch }),
        advance: async (ns, exposure_ns) =>
            (await answer({ type: 'advance', ns, exposure_ns }, 'snapshot')).snapshot,
        sizes: async (depths_nm) => (await answer({ type: 'sizes', depths_nm }, 'sizes')).sizes,
        recycle: (buffer) => {
            if (!failure) port.postMessage({ type: 'recycle', buffer }, [buffer]);
        },
        fail: (reason) => {
            failure ??= new Error(reason);
            for (const { reject } of waiting.splice(0)) reject(failure);
            tell(failure.message);
        },
        failed,
    };
};
