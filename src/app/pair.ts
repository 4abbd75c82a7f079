/** The simulation of a cell, and while two are compared that of the second one: one clock, and both are told the same. */
import type { Settings } from '../params.ts';
import { messageOf } from '../settings/sentence.ts';
import { type Values, without } from '../settings/settings.ts';
import type { Snapshot } from '../snapshot.ts';
import type { SimulationClient } from '../worker/client.ts';

export interface Second {
    readonly simulation: SimulationClient;
    /** The parameter in which it differs, which it keeps. */
    readonly kept: string | undefined;
    /** Each snapshot of it; the last one is of the same moment as that of the first cell. */
    seen(snapshot: Snapshot): void;
    /** It could not do what the first one did; why, in a sentence. */
    refused(reason: string): void;
    /** There is nothing more to compare; why, in a sentence. */
    over(why: string): void;
}

export interface Pair extends SimulationClient {
    /** All that is asked waits until the second one is there. Rejects where there can be none. */
    join(prepare: () => Promise<Second>): Promise<void>;
    leave(): void;
}

export const createPair = (first: SimulationClient): Pair => {
    let second: Second | undefined;
    let joining: Promise<void> | undefined;
    /** Epoch of the second one's world in its last snapshot. */
    let epoch = 0;
    /** Where both are; nothing since time did not just go on. */
    let times: { readonly first_ns: number; readonly second_ns: number } | undefined;

    const inTurn = <T>(ask: () => Promise<T>): Promise<T> => (joining ? joining.then(ask) : ask());
    const leave = () => {
        second = undefined;
    };
    const both = (ask: (of: SimulationClient) => Promise<Settings>, jumps = false) =>
        inTurn(() => {
            if (second) {
                const { simulation, refused, over } = second;
                if (jumps) times = undefined;
                ask(simulation).catch((error) => (jumps ? over : refused)(messageOf(error)));
            }
            return ask(first);
        });
    const alone = (ask: () => Promise<Settings>) =>
        inTurn(() => {
            second?.over('Another cell has begun: there is nothing more to compare it with.');
            return ask();
        });
    /** What is set in the first one; the second one keeps its own. */
    const valuesFor = (of: SimulationClient, values: Values): Values =>
        of === first ? values : without(values, (path) => path === second?.kept);

    /** The second one goes as far as the first one will; where that is not known, it follows. */
    const advance = async (ns: number, exposure_ns: number): Promise<Snapshot> => {
        if (!second) return first.advance(ns, exposure_ns);
        const { simulation, seen } = second;
        const ahead_ns = times && Math.max(0, times.first_ns + ns - times.second_ns);
        const others = simulation.advance(ahead_ns ?? 0, exposure_ns).catch(() => undefined);
        const [one, other] = await Promise.all([first.advance(ns, exposure_ns), others]);
        if (!other) return one;
        seen(other);
        const behind_ns = ahead_ns === undefined ? one.time_ns - other.time_ns : 0;
        const followed = () => simulation.advance(behind_ns, exposure_ns).catch(() => undefined);
        const late = behind_ns > 0 ? await followed() : undefined;
        if (late) seen(late);
        const { time_ns: second_ns, box, work_ms } = late ?? other;
        epoch = box.epoch;
        times = { first_ns: one.time_ns, second_ns };
        return { ...one, work_ms: Math.max(one.work_ms, work_ms) };
    };

    return {
        ...first,
        build: (settings, ahead) => alone(() => first.build(settings, ahead)),
        load: (saved) => alone(() => first.load(saved)),
        goTo: (ns) => both((of) => of.goTo(ns), true),
        takeUp: () => both((of) => of.takeUp(), true),
        back: () => both((of) => of.back(), true),
        rebuild: (values, keep) => both((of) => of.rebuild(valuesFor(of, values), keep), true),
        set: (values) => both((of) => of.set(valuesFor(of, values))),
        command: (command, of_epoch) =>
            both((of) => of.command(command, of === first ? of_epoch : epoch)),
        advance: (ns, exposure_ns) => inTurn(() => advance(ns, exposure_ns)),
        join: async (prepare) => {
            const joined = prepare().then((each) => {
                times = undefined;
                second = each;
            });
            joining = joined.catch(() => {});
            await joined.finally(() => {
                joining = undefined;
            });
        },
        leave,
    };
};
