/** What the scripts of a page and of its workers hold in memory, once what nobody holds is gone. */
import type { CDPSession } from 'playwright';

/** One heap, as Chrome's DevTools protocol speaks to it. */
export interface Inspected {
    send(method: string, params?: object): Promise<unknown>;
    /** Hears from now on all events of that name. */
    on(event: string, take: (params: unknown) => void): void;
}

/** A heap snapshot as V8's HeapSnapshotJSONSerializer writes it, as far as it is read here. */
interface HeapSnapshot {
    readonly snapshot: {
        readonly meta: {
            readonly node_fields: readonly string[];
            /** Of the first field, what its numbers stand for. */
            readonly node_types: readonly [readonly string[], ...unknown[]];
        };
    };
    /** The fields of all nodes, one after the other. */
    readonly nodes: readonly number[];
}

export interface Heap {
    /** Objects, arrays, strings, closures: the scripts' own data. */
    readonly data_bytes: number;
    /** The scripts, as the engine has compiled them. */
    readonly code_bytes: number;
    /** What the browser holds for them: elements of the page, and what lies in buffers. */
    readonly native_bytes: number;
}

const KINDS: Readonly<Record<string, keyof Heap>> = { code: 'code_bytes', native: 'native_bytes' };

/** Asks one heap after the other, for as long as it is there. */
export const createHeapReader = (inspected: Inspected): (() => Promise<Heap>) => {
    const parts: string[] = [];
    inspected.on('HeapProfiler.addHeapSnapshotChunk', (params) => {
        parts.push(String(Reflect.get(Object(params), 'chunk')));
    });
    return async () => {
        // It collects first what nobody holds.
        await inspected.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
        const { snapshot, nodes }: HeapSnapshot = JSON.parse(parts.splice(0).join(''));
        const { node_fields, node_types } = snapshot.meta;
        const [type, size] = ['type', 'self_size'].map((name) => node_fields.indexOf(name));
        const heap = { data_bytes: 0, code_bytes: 0, native_bytes: 0 };
        for (let node = 0; node < nodes.length; node += node_fields.length)
            heap[KINDS[node_types[0][nodes[node + type]]] ?? 'data_bytes'] += nodes[node + size];
        return heap;
    };
};

/** A page's own heap, or a frame's of another origin. Playwright knows every method by name; here any will do. */
export const pageOf = (devtools: CDPSession): Inspected => ({
    send: (method, params) => devtools.send(method as 'Runtime.enable', params as undefined),
    on: (event, take) => void devtools.on(event as 'Runtime.consoleAPICalled', take),
});

/** The heaps of a page's workers, those that are there and no others, which talk by way of the page. */
export const workersOf = async (devtools: CDPSession): Promise<Inspected[]> => {
    const found: Inspected[] = [];
    devtools.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
        if (targetInfo.type === 'worker') found.push(workerOf(devtools, sessionId));
    });
    await devtools.send('Target.setAutoAttach', {
        autoAttach: true,
        waitForDebuggerOnStart: false,
        flatten: false,
    });
    return found;
};

/** What comes from a worker: the answer to a question of that number, or an event. */
interface Message {
    readonly id?: number;
    readonly result?: unknown;
    readonly error?: { readonly message: string };
    readonly method?: string;
    readonly params?: unknown;
}

const workerOf = (devtools: CDPSession, sessionId: string): Inspected => {
    const answers = new Map<number, (message: Message) => void>();
    const takers: (readonly [event: string, take: (params: unknown) => void])[] = [];
    let asked = 0;
    devtools.on('Target.receivedMessageFromTarget', (received) => {
        if (received.sessionId !== sessionId) return;
        const message: Message = JSON.parse(received.message);
        if (message.id === undefined) {
            for (const [event, take] of takers) if (event === message.method) take(message.params);
        } else answers.get(message.id)?.(message);
    });
    return {
        send: (method, params = {}) =>
            new Promise((resolve, reject) => {
                const id = ++asked;
                answers.set(id, ({ error, result }) => {
                    answers.delete(id);
                    if (error) reject(new Error(error.message));
                    else resolve(result);
                });
                const message = JSON.stringify({ id, method, params });
                devtools.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
            }),
        on: (event, take) => void takers.push([event, take]),
    };
};
