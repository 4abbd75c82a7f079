/** What a soak has shown: whether memory and V are as they must be. */
import { tolerance } from '../src/cli/tolerances.ts';
import type { Heap } from './heap.ts';

/** Caches fill at first, and the voltage settles. */
const FIRST_minutes = 10;
const MOST_BYTES_AN_HOUR = 50_000;
/** A mean that does not drift is farther off than this once in 15 000. */
const DRIFT_ERRORS = 4;

export interface Look {
    readonly minute: number;
    readonly time_ns: number;
    /** Of everything since the beginning, and the line of theory for it, mV. */
    readonly mean_mV: number;
    readonly error_mV: number;
    readonly theory_mV: number;
    /** Of the page's scripts, of the worker's, and of the whole renderer where the system tells. */
    readonly page: Heap;
    readonly worker: Heap;
    readonly resident_bytes: number | null;
}

interface Line {
    readonly slope: number;
    readonly error: number;
}

/** The straight line through points that scatter. */
const lineThrough = (points: readonly (readonly [x: number, y: number])[]): Line => {
    const n = points.length;
    const middle = (i: 0 | 1) => points.reduce((sum, point) => sum + point[i], 0) / n;
    const [mx, my] = [middle(0), middle(1)];
    const spread = points.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
    const slope = points.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0) / spread;
    const left = points.reduce((sum, [x, y]) => sum + (y - my - slope * (x - mx)) ** 2, 0);
    return { slope, error: Math.sqrt(left / (n - 2) / spread) };
};

/** Means of the stretches between looks, from those of everything up to each. */
const stretches = (looks: readonly Look[]): (readonly [minute: number, mean_mV: number])[] =>
    looks.slice(1).map((look, i) => {
        const before = looks[i];
        const sum = look.mean_mV * look.time_ns - before.mean_mV * before.time_ns;
        return [look.minute, sum / (look.time_ns - before.time_ns)];
    });

/** What scripts hold, as objects and as code. */
const heldIn = ({ data_bytes, code_bytes }: Heap): number => data_bytes + code_bytes;

/**
 * @param faults errors of the page
 * @throws Error where the soak was too short to tell
 */
export const verdictOf = (looks: readonly Look[], faults: readonly string[]) => {
    const later = looks.filter(({ minute }) => minute > FIRST_minutes);
    if (later.length < 5) throw new Error(`A soak needs ${FIRST_minutes} minutes and five more.`);
    const growthOf = (bytesOf: (look: Look) => number): Line =>
        lineThrough(later.map((look) => [look.minute / 60, bytesOf(look)]));
    const page = growthOf((look) => heldIn(look.page));
    const worker = growthOf((look) => heldIn(look.worker));
    const drift = lineThrough(stretches(later).map(([minute, mV]) => [minute / 60, mV]));
    const { mean_mV, error_mV, theory_mV } = later[later.length - 1];
    const off_mV = mean_mV - theory_mV;
    const complaints = [
        ...faults,
        ...(page.slope > MOST_BYTES_AN_HOUR ? ['memory of the page grows'] : []),
        // Moments that one can go back to come and go by 2 MB, within their budget.
        ...(worker.slope - DRIFT_ERRORS * worker.error > MOST_BYTES_AN_HOUR
            ? ['memory of the worker grows']
            : []),
        ...(Math.abs(off_mV) >
        tolerance('standardErrors') * error_mV + tolerance('mouthsOfScenarios_mV')
            ? ['V is off theory']
            : []),
        ...(Math.abs(drift.slope) > DRIFT_ERRORS * drift.error ? ['V drifts'] : []),
    ];
    return {
        page_bytes_an_hour: page,
        worker_bytes_an_hour: worker,
        off_mV,
        error_mV,
        drift_mV_an_hour: drift,
        complaints,
    };
};
