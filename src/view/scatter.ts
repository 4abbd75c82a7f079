/** Ions too small and too many to be told apart, added up cell by cell on a grid over the window. No object and no array is made for it. */
import type { IonBuffer } from '../snapshot.ts';

/** The window as cells, with one more on each side of it. Ions' coordinates are in units of a 65536th of the slab. */
export interface Grid {
    readonly columns: number;
    readonly rows: number;
    /** Sums of each cell: red, green, blue, and opacity, a byte each. */
    readonly cells: Int32Array;
    /** Units from the slab's edges to the grid's. */
    left: number;
    bottom: number;
    /** Cells for each unit. */
    x_cells: number;
    y_cells: number;
}

/** @param unit opacity of one ion as a byte, at most 127; its colour is as strong */
export const inkOf = (colour: readonly [number, number, number], unit: number): number => {
    const [red, green, blue] = colour.map((part) => Math.round(part * unit));
    return red | (green << 8) | (blue << 16) | (unit << 24);
};

/** Some ions by themselves, as many as there is room for. */
export interface Few {
    readonly look: Int32Array;
    readonly xy: Int32Array;
    count: number;
    /** Place of the followed ion among them, or −1. */
    followed: number;
}

/** Place, and halo: an ion that has either is shown by itself. */
const NOTABLE = 0x00ffff00;
const PRESENT = 0xff << 24;
const STEP_BITS = 16;

/**
 * Once for each ion and frame, so in whole numbers: on the way across the window less than a tenth of a cell is lost.
 * @param ink_s of each species, see `inkOf`
 * @param few takes those in pores and pumps, with a halo, or followed: they are not added up
 */
export const scatter = (
    { look, xy }: IonWords,
    grid: Grid,
    ink_s: Int32Array,
    few: Few,
    followed: number,
): void => {
    const { columns, rows, cells, left, bottom, x_cells, y_cells } = grid;
    const x_step = Math.round(x_cells * (1 << STEP_BITS));
    const y_step = Math.round(y_cells * (1 << STEP_BITS));
    cells.fill(0);
    few.count = 0;
    few.followed = -1;
    for (let id = 0; id < xy.length; id++) {
        const place = xy[id];
        const column = Math.imul((place - left) & 0xffff, x_step) >>> STEP_BITS;
        const row = Math.imul((place >>> 16) - bottom, y_step) >> STEP_BITS;
        if (column >= columns || row < 0 || row >= rows) continue;
        const word = look[id];
        if ((word & PRESENT) === 0) continue;
        if (((word & NOTABLE) !== 0 || id === followed) && few.count < few.look.length) {
            if (id === followed) few.followed = few.count;
            few.look[few.count] = word;
            few.xy[few.count++] = place;
            continue;
        }
        const cell = row * columns + column;
        const sum = cells[cell];
        // Half full, of opacity, which no colour exceeds: it takes no more, so that no byte runs over into the next one.
        if (sum >= 0) cells[cell] = sum + ink_s[word & 0xff];
    }
};

/** Two views of a snapshot's ions as words. */
export interface IonWords {
    readonly look: Int32Array;
    readonly xy: Int32Array;
}

/** The page thread must not build views in each frame: they are kept for each recycled buffer. */
const KNOWN = new WeakMap<ArrayBuffer, IonWords>();

/** One word an ion: species, place, halo and presence from its low byte up; x and y, x in the low half. */
export const wordsOf = ({ buffer, look, xy }: IonBuffer): IonWords => {
    const known = KNOWN.get(buffer);
    if (known) return known;
    const words = {
        look: new Int32Array(buffer, look.byteOffset, look.length / 4),
        xy: new Int32Array(buffer, xy.byteOffset, xy.length / 2),
    };
    KNOWN.set(buffer, words);
    return words;
};
