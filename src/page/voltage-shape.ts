/** The voltage over a whole run in a bounded number of bins, whatever its length: what a timeline shows. */
import type { Trace } from '../snapshot.ts';

/** As many as a timeline shows. */
const BINS = 600;
const FIRST_ns = 5;

export interface VoltageShape {
    /** Takes what came next; a time that it knows already came out as before. */
    add(trace: Pick<Trace, 'time_ns' | 'voltage_mV'>): void;
    /** Forgets what comes after a time: it will be another course. */
    cut(time_ns: number): void;
    clear(): void;
    /** Mean voltage of each bin, mV; null where nothing is known. */
    readonly means_mV: readonly (number | null)[];
    /** Length of a bin. */
    readonly bin_ns: number;
    /** At a time; null where nothing is known. */
    at(time_ns: number): number | null;
}

/** @param bins at most, an even number */
export const createVoltageShape = (bins = BINS): VoltageShape => {
    let bin_ns = FIRST_ns;
    let sums: number[] = [];
    let counts: number[] = [];
    let known_ns = 0;
    const mean = (bin: number) => (counts[bin] > 0 ? sums[bin] / counts[bin] : null);
    const merge = () => {
        const half = (list: number[]) =>
            Array.from(
                { length: Math.ceil(list.length / 2) },
                (_, i) => list[2 * i] + (list[2 * i + 1] ?? 0),
            );
        sums = half(sums);
        counts = half(counts);
        bin_ns *= 2;
    };
    return {
        add: ({ time_ns, voltage_mV }) => {
            for (const [i, time] of time_ns.entries()) {
                if (time <= known_ns) continue;
                known_ns = time;
                while (time / bin_ns >= bins) merge();
                const bin = Math.floor(time / bin_ns);
                while (sums.length <= bin) {
                    sums.push(0);
                    counts.push(0);
                }
                sums[bin] += voltage_mV[i];
                counts[bin]++;
            }
        },
        cut: (time_ns) => {
            // The bin that it is in is made anew from there on.
            const first = Math.floor(time_ns / bin_ns);
            sums.splice(first);
            counts.splice(first);
            known_ns = Math.min(known_ns, time_ns);
        },
        clear: () => {
            bin_ns = FIRST_ns;
            sums = [];
            counts = [];
            known_ns = 0;
        },
        get means_mV() {
            return sums.map((_, bin) => mean(bin));
        },
        get bin_ns() {
            return bin_ns;
        },
        at: (time_ns) => mean(Math.floor(time_ns / bin_ns)),
    };
};
