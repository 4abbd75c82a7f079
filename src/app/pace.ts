/** How much simulated time to ask for each frame. */

/**
 * The worker is asked for no more than it can do in this time, or while the page draws if that takes longer: the clock slows
 * down, the page never freezes.
 */
const WORK_ms = 30;
/** After a pause of the page (hidden tab, lost focus) the clock does not catch up. */
const LONGEST_FRAME_ms = 250;
/** Weight of the newest advance in the smoothed cost. */
const NEWEST = 0.2;

export interface Pace {
    /**
     * Simulated time to ask for, ns, a whole number of time steps; what does not fill a step is kept for the next frame.
     * @param wall_ms since the frame before
     * @param drawing_ms what the page itself took for it, without waiting for the worker
     */
    ask(
        wall_ms: number,
        drawing_ms: number,
        speed_nsPerSecond: number,
        timeStep_ns: number,
    ): number;
    /** What an advance of `ns` cost the worker. */
    learn(ns: number, work_ms: number): void;
    /** Simulated time for each second of watching over the last seconds, ns/s. */
    rate_nsPerSecond(): number;
    /** Forget costs and rate: another world. */
    reset(): void;
}

export const createPace = (): Pace => {
    let cost_ms_per_ns: number | undefined;
    let owed_ns = 0;
    let watched_ms = 0;
    let simulated_ns = 0;
    return {
        ask: (wall_ms, drawing_ms, speed_nsPerSecond, timeStep_ns) => {
            const frame_ms = Math.min(wall_ms, LONGEST_FRAME_ms);
            owed_ns += (frame_ms / 1000) * speed_nsPerSecond;
            const work_ms = Math.max(WORK_ms, Math.min(drawing_ms, LONGEST_FRAME_ms));
            // One step tells the cost of all.
            const most_ns =
                cost_ms_per_ns === undefined
                    ? timeStep_ns
                    : Math.max(timeStep_ns, work_ms / cost_ms_per_ns);
            owed_ns = Math.min(owed_ns, most_ns);
            // A hair more keeps 3 × 0.1 from being two steps.
            const steps = Math.floor(owed_ns / timeStep_ns + 1e-9);
            const ns = steps * timeStep_ns;
            owed_ns = Math.max(0, owed_ns - ns);
            // A second's memory, so that the rate shown is steady.
            const fading = Math.exp(-frame_ms / 1000);
            watched_ms = watched_ms * fading + frame_ms;
            simulated_ns = simulated_ns * fading + ns;
            return ns;
        },
        learn: (ns, work_ms) => {
            if (ns <= 0) return;
            const cost = Math.max(work_ms, 0.01) / ns;
            cost_ms_per_ns =
                cost_ms_per_ns === undefined
                    ? cost
                    : cost_ms_per_ns + NEWEST * (cost - cost_ms_per_ns);
        },
        rate_nsPerSecond: () => (watched_ms > 0 ? (1000 * simulated_ns) / watched_ms : 0),
        reset: () => {
            cost_ms_per_ns = undefined;
            owed_ns = 0;
            watched_ms = 0;
            simulated_ns = 0;
        },
    };
};
