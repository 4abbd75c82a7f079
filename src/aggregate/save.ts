/** What the aggregator has taken note of as plain data: its means, its impulses, and where its trace is. */
import type { Aggregator } from './aggregator.ts';
import type { ImpulseFinder } from './impulses.ts';
import type { TraceNotes } from './trace.ts';

/** An aggregator whose trace has no points in it. */
export type SavedAggregator = Aggregator;

const impulsesOf = ({ points, rise, fall, found, ...own }: ImpulseFinder): ImpulseFinder => ({
    ...own,
    points: [...points],
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
export const copyOf = (aggregator: Aggregator): SavedAggregator => {
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
