/**
 * The ions in water: positions in typed arrays, ordered in blocks of one species on one side, so that the loop over a
 * block has constant charge, mobility and walls, and counts are known without counting.
 * An ion's place in a block changes (the last one fills a gap); its id does not, from entering the box to leaving it.
 *
 * Positions are whole numbers, 2¹⁸ of them to a bin of the field (2e-6 nm each): integer arithmetic is quick, the bin is a
 * shift, walls mirror exactly, and every engine gets the same bits. x counts from 0 to the width, y from the bottom of the
 * side's water to its top.
 */
import { SIDES, SPECIES } from '../species.ts';
import { carryOver, createKernel, type Kernel } from './kernel.ts';

/** Bits of a position within its bin. */
export const POSITION_BITS = 18;

/** Suffix _b: indexed by block; _i: by place; _id: by ion id. */
export const BLOCKS = SPECIES.length * SIDES.length;
export const blockOf = (species: number, side: number): number => 2 * species + side;
export const speciesOf = (block: number): number => block >> 1;
export const sideOf = (block: number): number => block & 1;

export interface Ions {
    kernel: Kernel;
    /** x at 2·place and y beside it; a view of the kernel's memory. */
    xy_i: Int32Array;
    id_i: Uint32Array;
    readonly start_b: Int32Array;
    readonly count_b: Int32Array;
    readonly room_b: Int32Array;
    /** How many ions of a block are in each bin of the field; a view of the kernel's memory. */
    inBin_b: Int32Array[];
    /** Counts the breaks in an ion's visible path: entered, left water, came back. Wraps at 256. */
    breaks_id: Uint8Array;
    /** 1 from when an ion has come into the box until somebody who shows it sets it back. */
    entered_id: Uint8Array;
    free: Uint32Array;
    freeCount: number;
}

/** @param count_b ions to come into each block; there is room for some more. */
export function createIons(count_b: ArrayLike<number>, bins: number): Ions {
    const room_b = Int32Array.from(count_b, (n) => n + Math.ceil(4 * Math.sqrt(n)) + 64);
    const start_b = new Int32Array(BLOCKS);
    let places = 0;
    for (let b = 0; b < BLOCKS; b++) {
        start_b[b] = places;
        places += room_b[b];
    }
    const kernel = createKernel(BLOCKS, bins, places);
    const ions: Ions = {
        kernel,
        xy_i: kernel.xy_i,
        id_i: new Uint32Array(places),
        start_b,
        count_b: new Int32Array(BLOCKS),
        room_b,
        inBin_b: kernel.inBin_b,
        breaks_id: new Uint8Array(0),
        entered_id: new Uint8Array(0),
        free: new Uint32Array(0),
        freeCount: 0,
    };
    growIds(ions, places);
    return ions;
}

export const idCapacity = (ions: Ions): number => ions.breaks_id.length;

function growIds(ions: Ions, capacity: number): void {
    const before = idCapacity(ions);
    const breaks = new Uint8Array(capacity);
    breaks.set(ions.breaks_id);
    const free = new Uint32Array(capacity);
    let n = 0;
    for (let id = capacity - 1; id >= before; id--) free[n++] = id;
    free.set(ions.free.subarray(0, ions.freeCount), n);
    const entered = new Uint8Array(capacity);
    entered.set(ions.entered_id);
    ions.breaks_id = breaks;
    ions.entered_id = entered;
    ions.free = free;
    ions.freeCount += n;
}

/** Takes an id for an ion that enters the box. */
export function takeId(ions: Ions): number {
    if (ions.freeCount === 0) growIds(ions, Math.ceil(1.3 * idCapacity(ions)) + 256);
    const id = ions.free[--ions.freeCount];
    breakPath(ions, id);
    ions.entered_id[id] = 1;
    return id;
}

/** Gives back the id of an ion that has left the box. */
export function giveId(ions: Ions, id: number): void {
    ions.free[ions.freeCount++] = id;
}

export function breakPath(ions: Ions, id: number): void {
    ions.breaks_id[id] = ions.breaks_id[id] + 1;
}

/** Puts an ion into a block and its bin. x and y as whole numbers. */
export function putIn(ions: Ions, block: number, x: number, y: number, id: number): void {
    if (ions.count_b[block] === ions.room_b[block]) makeRoom(ions, block);
    const i = ions.start_b[block] + ions.count_b[block];
    ions.count_b[block] = ions.count_b[block] + 1;
    ions.xy_i[2 * i] = x;
    ions.xy_i[2 * i + 1] = y;
    ions.id_i[i] = id;
    const counts = ions.inBin_b[block];
    const bin = y >> POSITION_BITS;
    counts[bin] = counts[bin] + 1;
}

/** Takes the ion at a place out of its block; the block's last ion moves there. The bins are the caller's. */
export function takeOut(ions: Ions, block: number, place: number): number {
    const id = ions.id_i[place];
    const n = ions.count_b[block] - 1;
    ions.count_b[block] = n;
    const last = ions.start_b[block] + n;
    ions.xy_i[2 * place] = ions.xy_i[2 * last];
    ions.xy_i[2 * place + 1] = ions.xy_i[2 * last + 1];
    ions.id_i[place] = ions.id_i[last];
    return id;
}

/** Moves all blocks into a larger memory, with half as much room again in the one that is full. */
function makeRoom(ions: Ions, full: number): void {
    const { kernel, xy_i, id_i, start_b, count_b, room_b } = ions;
    const starts = start_b.slice();
    room_b[full] = Math.ceil(1.5 * room_b[full]) + 64;
    let places = 0;
    for (let b = 0; b < BLOCKS; b++) {
        start_b[b] = places;
        places += room_b[b];
    }
    ions.kernel = createKernel(BLOCKS, kernel.drift.length, places);
    carryOver(kernel, ions.kernel);
    ions.xy_i = ions.kernel.xy_i;
    ions.inBin_b = ions.kernel.inBin_b;
    ions.id_i = new Uint32Array(places);
    for (let b = 0; b < BLOCKS; b++) {
        const from = starts[b];
        const to = from + count_b[b];
        ions.xy_i.set(xy_i.subarray(2 * from, 2 * to), 2 * start_b[b]);
        ions.id_i.set(id_i.subarray(from, to), start_b[b]);
    }
}
