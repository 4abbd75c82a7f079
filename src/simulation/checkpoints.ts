/**
 * Where a run can be taken back to at once: the world as it was every so many steps. Within a budget of memory the latest ones are all
 * kept; of those before them fewer and fewer; and the beginning always.
 */
import { packedOf, type SavedAggregator } from '../aggregate/save.ts';
import type { SavedWorld } from '../world/save.ts';

export interface Checkpoint {
    readonly time_ns: number;
    /** When the step began that led there; before all time for the beginning. */
    readonly before_ns: number;
    readonly world: SavedWorld;
    readonly aggregator: SavedAggregator;
}

/** Steps from one to the next. */
export const SPACING = 1536;
/** The latest ones, which are kept all, have so much of the budget. */
const DENSE = 0.75;

export interface Checkpoints {
    add(checkpoint: Checkpoint): void;
    /** The latest one that is no later. */
    at(time_ns: number): Checkpoint;
    /** Time of the latest. */
    readonly latest_ns: number;
    /** From here on there is one every SPACING steps. */
    readonly reach_ns: number;
    /** Forgets those after a time. */
    cut(time_ns: number): void;
    /** Bytes that they take. */
    readonly bytes: number;
    /** From now on no more than that. */
    keepWithin(budget_bytes: number): void;
}

/**
 * What plain data takes besides its typed arrays is estimated, a little above what was measured (V8, 64 bits): so much for each
 * object, and for a number in one its place and, where it has a fraction, a box.
 */
const OBJECT_bytes = 260;
const NUMBER_bytes = 24;

const bytesOf = (value: unknown): number => {
    if (ArrayBuffer.isView(value)) return value.byteLength + OBJECT_bytes;
    if (value instanceof Map) return bytesOf([...value.values()]);
    if (Array.isArray(value) && typeof value[0] === 'number') return 8 * value.length;
    if (typeof value !== 'object' || value === null) return NUMBER_bytes;
    return Object.values(value).reduce((sum: number, each) => sum + bytesOf(each), OBJECT_bytes);
};

/** @param resumed where a run goes on that came with its middle alone; what is between is gone again from the beginning */
export const createCheckpoints = (
    first: Checkpoint,
    budget_bytes: number,
    resumed?: Checkpoint,
): Checkpoints => {
    const sizeOf = ({ world, aggregator }: Checkpoint) => {
        const { settings: _, ...own } = world;
        // Impulses that are over are the same objects in all, and points in those that are dense.
        const { found, points, ...impulses } = aggregator.impulses;
        const shared = points instanceof Float64Array ? bytesOf(points) : 8 * points.length;
        return bytesOf(own) + bytesOf({ ...aggregator, impulses }) + 8 * found.length + shared;
    };
    let budget = budget_bytes;
    let sparse: (readonly [Checkpoint, number])[] = [];
    let dense: (readonly [Checkpoint, number])[] = resumed ? [[resumed, sizeOf(resumed)]] : [];
    /** One in so many that leave the dense ones goes on among the sparse ones. */
    let everyth = 1;
    let leaving = 0;
    const bytes = (list: readonly (readonly [Checkpoint, number])[]) =>
        list.reduce((sum, [, size]) => sum + size, 0);
    const alone = (dense: Checkpoint): readonly [Checkpoint, number] => {
        const checkpoint = { ...dense, aggregator: packedOf(dense.aggregator) };
        return [checkpoint, sizeOf(checkpoint)];
    };
    const squeeze = () => {
        while (dense.length > 1 && bytes(dense) > DENSE * budget) {
            const oldest = dense.shift();
            if (oldest && leaving++ % everyth === 0) sparse.push(alone(oldest[0]));
        }
        while (sparse.length > 0 && bytes(sparse) > (1 - DENSE) * budget) {
            sparse = sparse.filter((_, i) => i % 2 === 0 && sparse.length > 1);
            everyth *= 2;
        }
    };
    const own = {
        add: (checkpoint: Checkpoint) => {
            dense.push([checkpoint, sizeOf(checkpoint)]);
            squeeze();
        },
        at: (time_ns: number) => {
            const all = [...sparse, ...dense];
            return all.findLast(([each]) => each.time_ns <= time_ns)?.[0] ?? first;
        },
        get latest_ns() {
            return (dense.at(-1) ?? sparse.at(-1))?.[0].time_ns ?? first.time_ns;
        },
        get reach_ns() {
            if (!resumed && sparse.length === 0 && leaving === 0) return first.time_ns;
            return dense.at(0)?.[0].time_ns ?? own.latest_ns;
        },
        cut: (time_ns: number) => {
            const isKept = ([each]: readonly [Checkpoint, number]) => each.time_ns <= time_ns;
            sparse = sparse.filter(isKept);
            dense = dense.filter(isKept);
        },
        get bytes() {
            return sizeOf(first) + bytes(sparse) + bytes(dense);
        },
        keepWithin: (budget_bytes: number) => {
            budget = budget_bytes;
            squeeze();
        },
    };
    return own;
};
