/** A way to a moment of the run that is too long to be gone at once: as much at a time as can be shown. */

/** What is gone at a time should take about so long. */
const STRIDE_ms = 100;
const FIRST_ns = 50;

export interface Hurry {
    to(time_ns: number): void;
    stop(): void;
    /** How far it goes next, from where it is; 0 where it does not hurry, or is there. */
    next_ns(now_ns: number, timeStep_ns: number): number;
    /** What the last stride took. */
    learn(work_ms: number): void;
}

export const createHurry = (): Hurry => {
    let until_ns = 0;
    let stride_ns = FIRST_ns;
    return {
        to: (time_ns) => {
            until_ns = time_ns;
            stride_ns = FIRST_ns;
        },
        stop: () => {
            until_ns = 0;
        },
        next_ns: (now_ns, timeStep_ns) => {
            // It is there, to the step: from now on time is others'.
            if (until_ns - now_ns < timeStep_ns) until_ns = 0;
            return Math.max(0, Math.min(stride_ns, until_ns - now_ns));
        },
        learn: (work_ms) => {
            stride_ns *= Math.min(2, Math.max(0.5, STRIDE_ms / Math.max(1, work_ms)));
        },
    };
};
