/** Nerve impulses without any physics: the trace that a cell with Nav and Kv would give, and what is told of it. */
import type { ChannelTrace, Impulse, Snapshot, Trace } from '../../src/snapshot.ts';
import { fakeWorld } from './fake-snapshot.ts';

/** Points of the trace are so far apart, ns. */
export const EVERY_ns = 5;
/** A snapshot comes so often, ns. */
export const SLICE_ns = 100;
export const NAV = 20;
export const KV = 10;

const SILENT: Trace = { time_ns: [], voltage_mV: [], stimulus_e: [], channels: {} };

/** Goes up through 0 at `at_ns` in 100 ns, falls in 1 µs, and rests at −70 mV. */
export const impulseAt =
    (at_ns: number, peak_mV: number) =>
    (time_ns: number): number => {
        const t = time_ns - at_ns;
        if (t < -50) return -70;
        if (t < 50) return t < 0 ? (70 * t) / 50 : (peak_mV * t) / 50;
        return -70 + (peak_mV + 70) * Math.max(0, 1 - (t - 50) / 1000);
    };
/** Some, each peak higher than the one before by `more_mV`. */
export const impulsesAt =
    (starts: readonly number[], peak_mV: number, more_mV = 0) =>
    (time_ns: number): number =>
        Math.max(...starts.map((at, i) => impulseAt(at, peak_mV + i * more_mV)(time_ns)));

/** What the finder tells of one. */
export const told = (time_ns: number, peak_mV: number, stimulus: number | null): Impulse => ({
    ...{ time_ns, peak_mV, width_ns: 550, lowest_mV: -70, stimulus },
    ions: { Na: 40, K: 38 },
});

/** A cell with Nav and Kv, or with leak channels only. */
export const gatedSnapshot = (epoch = 1, [nav, kv] = [NAV, KV]): Snapshot => {
    const snapshot = fakeWorld({ depth_nm: 0.2 }).advance(0);
    const { observed, box } = snapshot;
    const seen = (key: string, count: number) => ({ ...observed.channels[key], count });
    const channels = { ...observed.channels, Nav: seen('Nav', nav), Kv: seen('Kv', kv) };
    return { ...snapshot, box: { ...box, epoch }, observed: { ...observed, channels } };
};

export interface Feed {
    voltage(time_ns: number): number;
    /** What is told by then. */
    impulses?(time_ns: number): readonly Impulse[];
    readonly channels?: Readonly<Record<string, { [each in keyof ChannelTrace]: number }>>;
    readonly stimulus_e?: number;
}

/** Snapshots of a cell from one time to another; what the channels do stays as it is. */
export const fed = (
    snapshot: Snapshot,
    [from_ns, to_ns]: readonly [number, number],
    { voltage, impulses = () => [], channels = {}, stimulus_e = 0 }: Feed,
): Snapshot[] =>
    Array.from({ length: Math.ceil((to_ns - from_ns) / SLICE_ns) }, (_, slice) => {
        const start = from_ns + slice * SLICE_ns;
        const end = start + SLICE_ns;
        const time_ns = Array.from(
            { length: SLICE_ns / EVERY_ns },
            (_, i) => start + (i + 1) * EVERY_ns,
        );
        const always = (value: number) => time_ns.map(() => value);
        return {
            ...snapshot,
            time_ns: end,
            observed: {
                ...snapshot.observed,
                time_ns: end,
                impulses: impulses(end),
                pulses: stimulus_e === 0 ? 0 : 1,
            },
            trace: {
                ...SILENT,
                time_ns,
                // Each point is the mean of the stretch that ends there.
                voltage_mV: time_ns.map((t) => voltage(t - EVERY_ns / 2)),
                stimulus_e: always(stimulus_e),
                channels: Object.fromEntries(
                    Object.entries(channels).map(([key, { open, inactivated, charge_e }]) => [
                        key,
                        {
                            open: always(open),
                            inactivated: always(inactivated),
                            charge_e: always(charge_e),
                        },
                    ]),
                ),
            },
        };
    });
