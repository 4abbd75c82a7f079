/** What a thread has of its own: notes, its counts of all blocks, and the lanes in which it counts the block that it is at. */
import {
    BINS,
    COUNTED,
    COUNTS,
    COUNTS_BLOCK,
    COUNTS_THREAD,
    LANES,
    LANES_THREAD,
    NOTES,
    NOTES_THREAD,
} from './layout';

export function notesOf(thread: i32): i32 {
    return load<i32>(NOTES) + thread * NOTES_THREAD;
}

export function countsOf(thread: i32, block: i32): i32 {
    return load<i32>(COUNTS) + thread * load<i32>(COUNTS_THREAD) + block * load<i32>(COUNTS_BLOCK);
}

export function lanesOf(thread: i32): i32 {
    return load<i32>(LANES) + thread * load<i32>(LANES_THREAD);
}

/** Adds what a thread has counted in lanes to its counts of the block; the next block begins anew. */
export function addLanes(thread: i32): void {
    const notes = notesOf(thread);
    const block = load<i32>(notes, COUNTED) - 1;
    if (block < 0) return;
    store<i32>(notes, 0, COUNTED);
    const counts = countsOf(thread, block);
    const lanes = lanesOf(thread);
    const lane = load<i32>(COUNTS_BLOCK);
    const size = load<i32>(BINS) << 2;
    const none = i32x4.splat(0);
    for (let bin = 0; bin < size; bin += 16) {
        const at = lanes + bin;
        const one = i32x4.add(v128.load(at), v128.load(at + lane));
        const other = i32x4.add(v128.load(at + 2 * lane), v128.load(at + 3 * lane));
        v128.store(counts + bin, i32x4.add(v128.load(counts + bin), i32x4.add(one, other)));
        v128.store(at, none);
        v128.store(at + lane, none);
        v128.store(at + 2 * lane, none);
        v128.store(at + 3 * lane, none);
    }
}
