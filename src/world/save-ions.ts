/** The ions in water as plain data. */
import { BLOCKS, binOf, type Ions, idCapacity } from './ions.ts';
import { IN_FULL } from './kernel/layout.ts';

/** Suffix _b: by block. */
export interface SavedIons {
    readonly y_b: readonly Int32Array[];
    readonly along_b: readonly Uint32Array[];
    readonly id_b: readonly Uint32Array[];
    readonly generators_b: readonly Int32Array[];
    /** As many ions as the blocks have room for: each chunk of room has generators of its own. */
    readonly room_b: readonly number[];
    readonly ids: number;
    readonly free: Uint32Array;
}

export function saveIons({ kernel, count_b, ids, free, freeCount }: Ions): SavedIons {
    const { start_b, views } = kernel;
    const blocks = Array.from(count_b, (count, b) => [start_b[b], start_b[b] + count] as const);
    return {
        y_b: blocks.map(([from, to]) => views.y_i.slice(from, to)),
        along_b: blocks.map(([from, to]) => views.along_i.slice(from, to)),
        id_b: blocks.map(([from, to]) => views.id_i.slice(from, to)),
        generators_b: views.generators_b.map((generators) => generators.slice()),
        room_b: kernel.room_b,
        ids,
        free: free.slice(0, freeCount),
    };
}

/** Puts them where they were, with as much room as there was. All are shown where they are, and in full. */
export function loadIons(ions: Ions, saved: SavedIons): void {
    const { kernel, count_b } = ions;
    if (saved.ids > idCapacity(ions) || saved.room_b.some((room, b) => room !== kernel.room_b[b]))
        kernel.makeRoom(saved.room_b, Math.max(saved.ids, idCapacity(ions)));
    const { start_b, views } = kernel;
    for (let b = 0; b < BLOCKS; b++) {
        const heights = saved.y_b[b];
        count_b[b] = heights.length;
        views.y_i.set(heights, start_b[b]);
        views.along_i.set(saved.along_b[b], start_b[b]);
        views.id_i.set(saved.id_b[b], start_b[b]);
        views.generators_b[b].set(saved.generators_b[b]);
        const counts = views.inBin_b[b];
        counts.fill(0);
        for (const y of heights) counts[binOf(y)]++;
    }
    ions.ids = saved.ids;
    ions.free = new Uint32Array(saved.ids);
    ions.free.set(saved.free);
    ions.freeCount = saved.free.length;
    views.shownX_i.fill(Number.NaN);
    views.looks_id.fill(IN_FULL);
}
