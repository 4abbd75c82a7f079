/** How much simulated time to ask for each frame, and what that costs. */
import { budget_ms, type Cost, LONGEST_FRAME_ms } from './cost.ts';

/** Weight of the newest advance in the smoothed cost. */
const NEWEST = 0.2;
/** What is told of the cost is an average over so long. */
const MEMORY_ms = 3000;
/** A frame that takes longer was none: the page was hidden. */
const HIDDEN_ms = 3000;
/** What took less is not worth measuring: the first step after a while finds nothing at hand. */
const WORTH_ms = 0.15;

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
    /** What an advance of `ns`, and the snapshot after it, cost the worker. */
    learn(ns: number, work_ms: number, capture_ms: number): void;
    /** Simulated time for each second of watching over the last seconds, ns/s. */
    rate_nsPerSecond(): number;
    /** Undefined before anything is known. */
    cost(): Cost | undefined;
    /** Forget costs and rate: another world. */
    reset(): void;
}

const NOTHING = { ns: 0, work_ms: 0, snapshots: 0, capture_ms: 0, frames: 0, drawing_ms: 0 };

export const createPace = (): Pace => {
    let cost_ms_per_ns: number | undefined;
    let owed_ns = 0;
    let watched_ms = 0;
    let simulated_ns = 0;
    /** Sums that fade. */
    let spent = { ...NOTHING };
    const drawn = (drawing_ms: number) => {
        if (drawing_ms <= 0 || drawing_ms > HIDDEN_ms) return;
        const fading = Math.exp(-drawing_ms / MEMORY_ms);
        for (const key of Object.keys(spent) as (keyof typeof spent)[]) spent[key] *= fading;
        spent.frames++;
        spent.drawing_ms += drawing_ms;
    };
    return {
        ask: (wall_ms, drawing_ms, speed_nsPerSecond, timeStep_ns) => {
            const frame_ms = Math.min(wall_ms, LONGEST_FRAME_ms);
            drawn(drawing_ms);
            owed_ns += (frame_ms / 1000) * speed_nsPerSecond;
            // One step tells the cost of all.
            const most_ns =
                cost_ms_per_ns === undefined
                    ? timeStep_ns
                    : Math.max(timeStep_ns, budget_ms(drawing_ms) / cost_ms_per_ns);
            owed_ns = Math.min(owed_ns, most_ns);
            // A hair more keeps 3 × 0.1 from being two steps.
            const steps = Math.floor(owed_ns / timeStep_ns + 1e-9);
            const ns = steps * timeStep_ns;
            owed_ns = Math.max(0, owed_ns - ns);
            // A second's memory, so that the rate shown is steady.
            const seen_ms = wall_ms > HIDDEN_ms ? frame_ms : wall_ms;
            const fading = Math.exp(-seen_ms / 1000);
            watched_ms = watched_ms * fading + seen_ms;
            simulated_ns = simulated_ns * fading + ns;
            return ns;
        },
        learn: (ns, work_ms, capture_ms) => {
            if (ns <= 0) return;
            if (work_ms >= WORTH_ms) {
                spent.ns += ns;
                spent.work_ms += work_ms;
                spent.snapshots++;
                spent.capture_ms += capture_ms;
            }
            const cost = Math.max(work_ms, 0.01) / ns;
            cost_ms_per_ns =
                cost_ms_per_ns === undefined
                    ? cost
                    : cost_ms_per_ns + NEWEST * (cost - cost_ms_per_ns);
        },
        rate_nsPerSecond: () => (watched_ms > 0 ? (1000 * simulated_ns) / watched_ms : 0),
        cost: () => {
            const { ns, work_ms, snapshots, capture_ms, frames, drawing_ms } = spent;
            if (snapshots === 0 || frames === 0) return undefined;
            return {
                work_ms_per_ns: work_ms / ns,
                capture_ms: capture_ms / snapshots,
                drawing_ms: drawing_ms / frames,
            };
        },
        reset: () => {
            cost_ms_per_ns = undefined;
            owed_ns = 0;
            watched_ms = 0;
            simulated_ns = 0;
            spent = { ...NOTHING };
        },
    };
};
