/**
 * The ions in water: positions in typed arrays, ordered in blocks of one species on one side, so that the loop over a
 * block has constant charge, mobility and walls, and counts are known without counting.
 * An ion's place in a block changes (the last one fills a gap); its id does not, from entering the box to leaving it.
 *
 * Heights are whole numbers, 2²⁰ of them to a bin of the field (5e-7 nm each), from the bottom of the side's water to its top: integer
 * arithmetic is quick, the bin is a shift, walls mirror exactly, and every engine gets the same bits. Along the membrane, where nothing
 * acts on an ion, the slab's width has 65536 places, and an ion's is drawn where somebody looks (kernel/along.ts).
 */
import { SIDES, SPECIES } from '../species.ts';
import { POSITION_BITS } from './kernel/layout.ts';
import { createKernel, type Kernel } from './kernel.ts';

/** Suffix _b: indexed by block; _i: by place; _id: by ion id. */
export const BLOCKS = SPECIES.length * SIDES.length;
export const blockOf = (species: number, side: number): number => 2 * species + side;
export const speciesOf = (block: number): number => block >> 1;
export const sideOf = (block: number): number => block & 1;
/** The bin of the field that a height lies in. */
export const binOf = (y: number): number => y >> POSITION_BITS;

export interface Ions {
    readonly kernel: Kernel;
    readonly count_b: Int32Array;
    /** Counts the breaks in an ion's visible path: entered, left water, came back. Wraps at 256. */
    breaks_id: Uint8Array;
    /** 1 from when an ion has come into the box until somebody who shows it sets it back. */
    entered_id: Uint8Array;
    free: Uint32Array;
    freeCount: number;
}

/**
 * @param count_b ions to come into each block; there is room for some more.
 * @param helpers threads that may help
 */
export function createIons(
    count_b: ArrayLike<number>,
    bins: number,
    seed: number,
    helpers: number,
): Ions {
    const room_b = Array.from(count_b, (n) => n + Math.ceil(4 * Math.sqrt(n)) + 64);
    const kernel = createKernel(bins, room_b, seed, helpers);
    const ions: Ions = {
        kernel,
        count_b: new Int32Array(BLOCKS),
        breaks_id: new Uint8Array(0),
        entered_id: new Uint8Array(0),
        free: new Uint32Array(0),
        freeCount: 0,
    };
    growIds(ions, kernel.views.id_i.length);
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

/** Puts an ion into a block and its bin. @param x in 65536ths of the width, @param now the step */
export function putIn(
    ions: Ions,
    block: number,
    x: number,
    y: number,
    id: number,
    now: number,
): void {
    const { kernel, count_b } = ions;
    if (count_b[block] === kernel.room_b[block]) {
        const more = (room: number, b: number) => (b === block ? Math.ceil(1.5 * room) + 64 : room);
        kernel.makeRoom(kernel.room_b.map(more));
    }
    const { y_i, along_i, id_i, inBin_b } = kernel.views;
    const place = kernel.start_b[block] + count_b[block];
    count_b[block] = count_b[block] + 1;
    y_i[place] = y;
    along_i[place] = x | (now << 16);
    id_i[place] = id;
    const bin = binOf(y);
    inBin_b[block][bin] = inBin_b[block][bin] + 1;
}

/** Takes the ion at a place out of its block; the block's last ion moves there. The bins are the caller's. */
export function takeOut({ kernel, count_b }: Ions, block: number, place: number): number {
    const { y_i, along_i, id_i } = kernel.views;
    const id = id_i[place];
    const n = count_b[block] - 1;
    count_b[block] = n;
    const last = kernel.start_b[block] + n;
    y_i[place] = y_i[last];
    along_i[place] = along_i[last];
    id_i[place] = id_i[last];
    return id;
}
