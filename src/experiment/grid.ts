/** A grid: several parameters take values, with several seeds, and each combination is a run of its own. */
import type { Settings } from '../params.ts';
import { withValues } from '../settings/settings.ts';
import { checkTimes, LARGEST_SEED, type Times, variableOf } from './sweep.ts';

export const MOST_OF_GRID = 10_000;

export interface Axis {
    /** Dotted path of the parameter. */
    readonly path: string;
    readonly values: readonly number[];
}

/** One run. */
export interface GridPoint extends Times {
    /** What each parameter is, by its dotted path. */
    readonly at: Readonly<Record<string, number>>;
    readonly settings: Settings;
}

const twice = <T>(list: readonly T[]): T | undefined =>
    list.find((each, i) => list.indexOf(each) !== i);

const checkGrid = (base: Settings, axes: readonly Axis[], seeds: readonly number[]): void => {
    const path = twice(axes.map((axis) => axis.path));
    if (path !== undefined) throw new Error(`${path} is varied more than once.`);
    for (const axis of axes) {
        variableOf(base, axis.path);
        const value = twice(axis.values);
        if (value !== undefined) throw new Error(`${axis.path} has the value ${value} twice.`);
    }
    const seed = twice(seeds);
    if (seed !== undefined) throw new Error(`The seed ${seed} is there twice.`);
    const count = axes.reduce((n, { values }) => n * values.length, Math.max(1, seeds.length));
    if (count > MOST_OF_GRID)
        throw new Error(`A grid has at most ${MOST_OF_GRID} points, got ${count}.`);
};

/**
 * All combinations, the first parameter outermost, the seeds innermost. Without seeds each point has one of its own, from that of the
 * settings upward.
 * @throws Error of one sentence where a parameter cannot be varied, one of its values cannot be followed, or the grid is too large
 */
export const gridOf = (
    base: Settings,
    axes: readonly Axis[],
    seeds: readonly number[],
    times: Times,
): GridPoint[] => {
    checkTimes(times);
    checkGrid(base, axes, seeds);
    const places = axes.reduce<readonly Readonly<Record<string, number>>[]>(
        (so, { path, values }) =>
            so.flatMap((at) => values.map((value) => ({ ...at, [path]: value }))),
        [{}],
    );
    return places.flatMap((at, i) => {
        const own = seeds.length > 0 ? seeds : [(base.seed + i) % LARGEST_SEED];
        return own.map((seed) => ({
            ...{ ...times, at },
            settings: withValues(base, new Map([...Object.entries(at), ['seed', seed]])),
        }));
    });
};
