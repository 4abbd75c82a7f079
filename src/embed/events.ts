/** What a page around the program is told without asking: impulses, and ions that crossed. */
import type { Snapshot } from '../snapshot.ts';
import { PERMEANT, type Permeant } from '../species.ts';
import { PROTOCOL } from './request.ts';

export type Event = { readonly ionarium: typeof PROTOCOL } & (
    | { readonly event: 'ready' }
    /** The voltage rose through 0 mV. */
    | { readonly event: 'impulse'; readonly time_ns: number }
    /** How many ions have crossed since the last of these, by ion and way. */
    | {
          readonly event: 'crossing';
          readonly time_ns: number;
          readonly crossings: Readonly<Partial<Record<Permeant, { in: number; out: number }>>>;
      }
);

/** Crossings are told together, so often at most, ms. */
const TOGETHER_ms = 100;

export interface Events {
    /** What there is to tell after a snapshot. */
    in(snapshot: Snapshot, now_ms: number): readonly Event[];
}

export const createEvents = (): Events => {
    let told_ns = Number.NEGATIVE_INFINITY;
    let epoch = -1;
    let told_ms = Number.NEGATIVE_INFINITY;
    let crossings: Partial<Record<Permeant, { in: number; out: number }>> = {};
    const impulsesIn = ({ observed, box }: Snapshot): readonly Event[] => {
        const isSame = box.epoch === epoch;
        epoch = box.epoch;
        const { impulses, fired_ns } = observed;
        // Those that are over, and the one that goes on.
        const times = [...impulses.map(({ time_ns }) => time_ns), ...(fired_ns ? [fired_ns] : [])];
        // A rise that comes to nothing is taken back: then the impulse before it is the last one again.
        const fresh = [...new Set(times)].filter((time_ns) => isSame && time_ns > told_ns);
        told_ns = Math.max(isSame ? told_ns : Number.NEGATIVE_INFINITY, ...times);
        return fresh.map((time_ns) => ({ ionarium: PROTOCOL, event: 'impulse', time_ns }));
    };
    const crossingIn = ({ passages, time_ns }: Snapshot, now_ms: number): readonly Event[] => {
        for (const { species, outward } of passages) {
            const ion = PERMEANT.find((each) => each === species);
            if (!ion) continue;
            const { in: inward, out } = crossings[ion] ?? { in: 0, out: 0 };
            crossings[ion] = outward ? { in: inward, out: out + 1 } : { in: inward + 1, out };
        }
        if (Object.keys(crossings).length === 0 || now_ms - told_ms < TOGETHER_ms) return [];
        told_ms = now_ms;
        const told = crossings;
        crossings = {};
        return [{ ionarium: PROTOCOL, event: 'crossing', time_ns, crossings: told }];
    };
    return {
        in: (snapshot, now_ms) => [...impulsesIn(snapshot), ...crossingIn(snapshot, now_ms)],
    };
};
