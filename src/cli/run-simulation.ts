/** One headless run: warm-up, then averages, with a line of progress now and then. */
import type { Observed } from '../snapshot.ts';

/** What of a simulation a run needs. */
export interface Runnable {
    advance(ns: number): void;
    restartAverages(): void;
    observe(): Observed;
}

/** Lines of progress come this far apart, in s of the wall clock. */
const PROGRESS_s = 2;

const us = (time_ns: number): string => `${Number((time_ns / 1000).toPrecision(3))} µs`;

const progressOf = (observed: Observed, duration_ns: number, wallClock_s: number): string => {
    const done = observed.time_ns / duration_ns;
    const voltage = `V = ${observed.averages.voltage_mV.mean.toFixed(1)} mV`;
    const left_s = Math.ceil((wallClock_s * (1 - done)) / done);
    return `${us(observed.time_ns)} of ${us(duration_ns)}, ${voltage}, ${left_s} s left\n`;
};

/**
 * Advances by `duration_ns`; averages start anew after its first `warmup_ns`.
 * @param now_ms the wall clock
 * @param say takes lines of progress
 * @returns what was observed when the warm-up ended and at the end, and the wall seconds spent in `advance`
 */
export const run = (
    simulation: Runnable,
    { duration_ns, warmup_ns }: { duration_ns: number; warmup_ns: number },
    now_ms: () => number,
    say: (line: string) => void,
): { before: Observed; now: Observed; wallClock_s: number } => {
    let wallClock_s = 0;
    let said_s = 0;
    // Whole nanoseconds, so that the slices add up exactly.
    const slice_ns = Math.max(1, Math.ceil(duration_ns / 200));
    const advance = (span_ns: number): void => {
        for (let done_ns = 0; done_ns < span_ns; done_ns += slice_ns) {
            const start_ms = now_ms();
            simulation.advance(Math.min(slice_ns, span_ns - done_ns));
            wallClock_s += (now_ms() - start_ms) / 1000;
            if (wallClock_s - said_s < PROGRESS_s) continue;
            said_s = wallClock_s;
            say(progressOf(simulation.observe(), duration_ns, wallClock_s));
        }
    };
    advance(warmup_ns);
    simulation.restartAverages();
    const before = simulation.observe();
    advance(duration_ns - warmup_ns);
    return { before, now: simulation.observe(), wallClock_s };
};
