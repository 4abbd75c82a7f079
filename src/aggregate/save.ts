/** What the aggregator has taken note of as plain data: its means, its impulses, and where its trace is. */
import type { Aggregator } from './aggregator.ts';
import { type ImpulseFinder, type Point, packed, unpacked } from './impulses.ts';
import type { TraceNotes } from './trace.ts';

/** Points are shared with those saved before and after, as long as these are kept; packed, they stand alone. */
type SavedImpulses = Omit<ImpulseFinder, 'points'> & {
    readonly points: readonly Point[] | Float64Array;
};

/** An aggregator whose trace has no points in it. */
export interface SavedAggregator extends Omit<Aggregator, 'impulses'> {
    readonly impulses: SavedImpulses;
}

/** The same with what it shares with others in less memory. */
export const packedOf = (saved: SavedAggregator): SavedAggregator => {
    const { impulses } = saved;
    const { points } = impulses;
    const numbers = points instanceof Float64Array ? points : packed(points);
    return { ...saved, impulses: { ...impulses, points: numbers } };
};

const impulsesOf = ({ points, rise, fall, found, ...own }: SavedImpulses): ImpulseFinder => ({
    ...own,
    points: points instanceof Float64Array ? unpacked(points) : [...points],
    rise: rise && { ...rise },
    fall: fall && { ...fall },
    found: [...found],
});

/** What the next point is made of; the points before have been told. */
const traceOf = ({ channels, latest, ...own }: TraceNotes): TraceNotes => ({
    ...own,
    latest: [...latest],
    ...{ time_ns: [], voltage_mV: [], stimulus_e: [] },
    channels: new Map(
        Array.from(channels, ([key, { passed_e }]) => [
            key,
            { open: [], inactivated: [], charge_e: [], passed_e },
        ]),
    ),
});

/** One of its own that goes on from there; the same function keeps it and brings it back. */
export const copyOf = (aggregator: SavedAggregator): Aggregator => {
    const { blocks, pending, trace, impulses, profile, sums } = aggregator;
    return {
        ...aggregator,
        blocks: { ...blocks, rows: blocks.rows.slice(), scratch: blocks.scratch.slice() },
        pending: pending.slice(),
        trace: traceOf(trace),
        impulses: impulsesOf(impulses),
        profile: {
            ...profile,
            charge: profile.charge.slice(),
            potential: profile.potential.slice(),
        },
        sums: sums.slice(),
    };
};
