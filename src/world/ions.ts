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
    /** Ids run from 0 to this, in use or free; the kernel may have room for more. */
    ids: number;
    /** Ids of no ion, the next one last. */
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
        ids: 0,
        free: new Uint32Array(0),
        freeCount: 0,
    };
    addIds(ions, idCapacity(ions));
    return ions;
}

export const idCapacity = ({ kernel }: Ions): number => kernel.views.looks_id.length;

/** Frees the ids up to so many; the kernel has room for them. */
function addIds(ions: Ions, upTo: number): void {
    const free = new Uint32Array(upTo);
    let n = 0;
    for (let id = upTo - 1; id >= ions.ids; id--) free[n++] = id;
    free.set(ions.free.subarray(0, ions.freeCount), n);
    ions.ids = upTo;
    ions.free = free;
    ions.freeCount += n;
}

/** Takes an id for an ion that enters the box. */
export function takeId(ions: Ions): number {
    const { kernel } = ions;
    if (ions.freeCount === 0) {
        const more = Math.ceil(1.3 * ions.ids) + 256;
        if (more > idCapacity(ions)) kernel.makeRoom(kernel.room_b, more);
        addIds(ions, more);
    }
    const id = ions.free[--ions.freeCount];
    // Whoever shows it lets it fade in.
    kernel.views.looks_id[id] = 0;
    return id;
}

/** Gives back the id of an ion that has left the box. */
export function giveId(ions: Ions, id: number): void {
    ions.free[ions.freeCount++] = id;
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
        kernel.makeRoom(kernel.room_b.map(more), idCapacity(ions));
    }
    const { y_i, along_i, id_i, inBin_b, shownX_i } = kernel.views;
    const place = kernel.start_b[block] + count_b[block];
    count_b[block] = count_b[block] + 1;
    y_i[place] = y;
    along_i[place] = x | (now << 16);
    id_i[place] = id;
    shownX_i[place] = Number.NaN;
    const bin = binOf(y);
    inBin_b[block][bin] = inBin_b[block][bin] + 1;
}

/** Takes the ion at a place out of its block; the block's last ion moves there. The bins are the caller's. */
export function takeOut({ kernel, count_b }: Ions, block: number, place: number): number {
    const { y_i, along_i, id_i, shownX_i, shownY_i } = kernel.views;
    const id = id_i[place];
    const n = count_b[block] - 1;
    count_b[block] = n;
    const last = kernel.start_b[block] + n;
    y_i[place] = y_i[last];
    along_i[place] = along_i[last];
    id_i[place] = id_i[last];
    shownX_i[place] = shownX_i[last];
    shownY_i[place] = shownY_i[last];
    return id;
}
