/** The acts of a run in their order: those that were done, and those that lie ahead. */
import type { Act } from '../take/act.ts';

/** A course that was left for another one. */
interface Left {
    readonly at_ns: number;
    /** Those before, and those that lay ahead. */
    readonly acts: readonly Act[];
    readonly ends_ns: number;
}

export interface Acts {
    /** Changes whenever the list does. */
    readonly version: number;
    readonly all: readonly Act[];
    /** How many of them have been done. */
    readonly done: number;
    /** How far the run is known: it has been there, or its file said so. */
    readonly ends_ns: number;
    /** When the course was left that can be taken up again; null where there is none. */
    readonly left_ns: number | null;
    /** Time has gone on. */
    reach(time_ns: number): void;
    /** The next one, if it is due; it counts as done. */
    due(time_ns: number): Act | undefined;
    /** The one done last could not be done: it is struck off. */
    strike(): void;
    /** Something was done by hand. @param leaves what lies ahead: another course begins */
    note(act: Act, leaves: boolean): void;
    /** The world is where it was after a step: acts from then on lie ahead again. @param before_ns when that step began */
    goBack(before_ns: number): void;
    /** Takes up the course that was left last; the world is to go back. @returns when it was @throws Error where there is none */
    takeUp(): number;
}

/** @param ahead acts in order of time; @param done how many of them have been done */
export const createActs = (ahead: readonly Act[] = [], ends_ns = 0, done = 0): Acts => {
    let left: Left | undefined;
    const acts = {
        version: 0,
        all: [...ahead],
        done,
        ends_ns: Math.max(ends_ns, ahead.at(-1)?.at_ns ?? 0),
        get left_ns() {
            return left?.at_ns ?? null;
        },
        reach: (time_ns: number) => {
            acts.ends_ns = Math.max(acts.ends_ns, time_ns);
        },
        due: (time_ns: number) => {
            const next = acts.all.at(acts.done);
            if (!next || next.at_ns > time_ns) return undefined;
            acts.done++;
            return next;
        },
        strike: () => {
            acts.done--;
            acts.all.splice(acts.done, 1);
            acts.version++;
        },
        note: (act: Act, leaves: boolean) => {
            if (leaves && acts.ends_ns > act.at_ns) {
                left = { at_ns: act.at_ns, acts: [...acts.all], ends_ns: acts.ends_ns };
                acts.all.splice(acts.done);
                acts.ends_ns = act.at_ns;
            }
            acts.all.splice(acts.done, 0, act);
            acts.done++;
            acts.version++;
        },
        goBack: (before_ns: number) => {
            const first = acts.all.findIndex(({ at_ns }) => at_ns > before_ns);
            acts.done = first < 0 ? acts.all.length : first;
        },
        takeUp: () => {
            if (!left) throw new Error('There is no other course to go back to.');
            const { at_ns } = left;
            acts.all.splice(0, acts.all.length, ...left.acts);
            acts.ends_ns = left.ends_ns;
            acts.version++;
            left = undefined;
            return at_ns;
        },
    };
    return acts;
};
