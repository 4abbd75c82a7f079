/** Ions too small and too many to be told apart, added up cell by cell on a grid over the window. No object and no array is made for it. */
import type { IonBuffer } from '../snapshot.ts';

/** The window as cells; cell 0 stands on its left and lower edges. Ions' coordinates are in units of a 65536th of the slab. */
export interface Grid {
    readonly columns: number;
    readonly rows: number;
    /** Sums of each cell: red, green, blue, and opacity, a byte each. */
    readonly cells: Int32Array;
    /** Units from the slab's edges to the window's. */
    left: number;
    bottom: number;
    /** Phases for each unit. */
    x_phases: number;
    y_phases: number;
}

/** A cell is divided so finely along each axis. */
export const PHASES = 8;
/** A sum beyond this takes no more, so that no byte runs over into the next one. */
const FULL = 255;

/** What an ion adds to the four cells about it: its species, then its phase along y and x, then the cell. */
export type Ink = Int32Array;

export const createInk = (species: number): Ink => new Int32Array(species * PHASES * PHASES * 4);

/**
 * Shares of the four cells are those of linear interpolation: an ion that moves on by less than a cell does not leap.
 * @param unit opacity of one ion, of 255; its colour is as strong
 */
export const mixInk = (
    ink: Ink,
    species: number,
    [red, green, blue]: readonly [number, number, number],
    unit: number,
): void => {
    for (let phase = 0; phase < PHASES * PHASES; phase++) {
        const x = ((phase % PHASES) + 0.5) / PHASES;
        const y = (Math.floor(phase / PHASES) + 0.5) / PHASES;
        const shares = [(1 - x) * (1 - y), x * (1 - y), (1 - x) * y, x * y];
        for (const [cell, share] of shares.entries()) {
            const amount = unit * share;
            const byte = (part: number) => Math.round(part * amount);
            ink[(species * PHASES * PHASES + phase) * 4 + cell] =
                byte(red) | (byte(green) << 8) | (byte(blue) << 16) | (byte(1) << 24);
        }
    }
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

/** Ids of ions that lie in the window. */
let near = new Int32Array(0);

/**
 * A third of them lie in it, at random: a branch that goes wrong so often would cost more than all the rest, so there is none.
 * @returns how many
 */
const findNear = (xy: Int32Array, grid: Grid): number => {
    if (near.length < xy.length) near = new Int32Array(xy.length);
    const found = near;
    const { left, bottom, columns, rows, x_phases, y_phases } = grid;
    const widest = Math.ceil(((columns - 1) * PHASES) / x_phases) - 1;
    const highest = Math.ceil(((rows - 1) * PHASES) / y_phases) - 1;
    let count = 0;
    for (let id = 0; id < xy.length; id++) {
        const place = xy[id];
        const x = (place - left) & 0xffff;
        const y = (place >>> 16) - bottom;
        found[count] = id;
        // Negative where any of them is.
        count += ((y | (highest - y) | (widest - x)) >> 31) + 1;
    }
    return count;
};

/** @param few takes those in pores and pumps, with a halo, or followed: they are not added up */
export const scatter = (
    { look, xy }: IonWords,
    grid: Grid,
    ink: Ink,
    few: Few,
    followed: number,
) => {
    const { columns, cells, left, bottom, x_phases, y_phases } = grid;
    const count = findNear(xy, grid);
    cells.fill(0);
    few.count = 0;
    few.followed = -1;
    for (let i = 0; i < count; i++) {
        const id = near[i];
        const word = look[id];
        if ((word & PRESENT) === 0) continue;
        const place = xy[id];
        if (((word & NOTABLE) !== 0 || id === followed) && few.count < few.look.length) {
            if (id === followed) few.followed = few.count;
            few.look[few.count] = word;
            few.xy[few.count++] = place;
            continue;
        }
        const x = (((place - left) & 0xffff) * x_phases) | 0;
        const y = (((place >>> 16) - bottom) * y_phases) | 0;
        const from = ((((word & 0xff) << 3) | (y & 7)) << 5) | ((x & 7) << 2);
        const cell = (y >> 3) * columns + (x >> 3);
        add(cells, cell, ink[from]);
        add(cells, cell + 1, ink[from + 1]);
        add(cells, cell + columns, ink[from + 2]);
        add(cells, cell + columns + 1, ink[from + 3]);
    }
};

/** Opacity is the largest of the four bytes of every sum. */
const add = (cells: Int32Array, cell: number, amount: number): void => {
    const sum = cells[cell];
    if ((sum >>> 24) + (amount >>> 24) <= FULL) cells[cell] = (sum + amount) | 0;
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
