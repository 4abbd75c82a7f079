/** Ions added up on a grid: as much as there is, where it is, and none twice. */
import { describe, expect, it } from 'vitest';
import { ionBuffer } from '../../src/snapshot.ts';
import { type Few, type Grid, inkOf, scatter, wordsOf } from '../../src/view/scatter.ts';

const UNIT = 40;
const COLOUR = [1, 0.5, 0] as const;
/** A window over a quarter of the slab, 16 cells of 2048 units wide and 8 of 2048 high. */
const COLUMNS = 17;
const ROWS = 9;
const CELL = 2048;

const gridAt = (left: number, bottom: number): Grid => ({
    columns: COLUMNS,
    rows: ROWS,
    cells: new Int32Array(COLUMNS * ROWS),
    left,
    bottom,
    x_cells: 1 / CELL,
    y_cells: 1 / CELL,
});
const fewFor = (room: number): Few => ({
    look: new Int32Array(room),
    xy: new Int32Array(room),
    count: 0,
    followed: -1,
});
type Ion = { x: number; y: number; place?: number; halo?: number; presence?: number };
const wordsFor = (ions: readonly Ion[]) => {
    const buffer = ionBuffer(ions.length);
    for (const [id, { x, y, place = 0, halo = 0, presence = 255 }] of ions.entries()) {
        buffer.xy.set([x, y], 2 * id);
        buffer.look.set([1, place, halo, presence], 4 * id);
    }
    return wordsOf(buffer);
};
const scattered = (
    ions: readonly Ion[],
    { grid = gridAt(0, 0), few = fewFor(8), followed = -1 } = {},
) => {
    scatter(wordsFor(ions), grid, Int32Array.of(0, inkOf(COLOUR, UNIT)), few, followed);
    const bytes = new Uint8Array(grid.cells.buffer);
    const byteAt = (cell: number, part: number) => bytes[4 * cell + part] ?? Number.NaN;
    const sum = (part: number) =>
        grid.cells.reduce((total, _, cell) => total + byteAt(cell, part), 0);
    const middle = (along: (cell: number) => number) =>
        grid.cells.reduce((total, _, cell) => total + byteAt(cell, 3) * along(cell), 0) / sum(3);
    return {
        ...{ few, byteAt, sum },
        x: middle((cell) => cell % COLUMNS),
        y: middle((cell) => Math.floor(cell / COLUMNS)),
    };
};

describe('ions on a grid', () => {
    it('lie in the cell where they are, with their colour', () => {
        for (const [x, y] of [
            [3 * CELL + 100, 2 * CELL + 1900],
            [9.5 * CELL, 4.25 * CELL],
        ] as const) {
            const at = scattered([{ x, y }]);
            expect([at.x, at.y]).toEqual([Math.floor(x / CELL), Math.floor(y / CELL)]);
            expect([0, 1, 2, 3].map(at.sum)).toEqual([UNIT, UNIT / 2, 0, UNIT]);
        }
    });

    it('are seen across the seam of the ring', () => {
        const grid = gridAt(65536 - 2 * CELL, 0);
        expect(scattered([{ x: CELL, y: CELL }], { grid }).x).toBeCloseTo(3, 0);
        expect(scattered([{ x: 65536 - CELL, y: CELL }], { grid }).x).toBeCloseTo(1, 0);
    });

    it('do not count outside of the window, or where no ion has the id', () => {
        const grid = gridAt(0, CELL);
        const ions = [
            { x: CELL, y: CELL - 1 },
            { x: CELL, y: 10 * CELL },
            { x: 17 * CELL, y: 3 * CELL },
            { x: 65535, y: 3 * CELL },
            { x: CELL, y: 3 * CELL, presence: 0 },
        ];
        expect(scattered(ions, { grid }).sum(3)).toBe(0);
    });

    it('never run over into another colour or cell', () => {
        const many = scattered(Array.from({ length: 1000 }, () => ({ x: 3 * CELL, y: 3 * CELL })));
        for (let cell = 0; cell < COLUMNS * ROWS; cell++) {
            expect(many.byteAt(cell, 2)).toBe(0);
            expect(many.byteAt(cell, 0)).toBeLessThanOrEqual(many.byteAt(cell, 3));
        }
        expect(many.byteAt(3 * COLUMNS + 3, 3)).toBeGreaterThan(127);
    });

    it('are shown by themselves, and not added up, in a pore, with a halo, or followed', () => {
        const ions = [
            { x: CELL, y: CELL },
            { x: CELL, y: 2 * CELL, place: 1 },
            { x: CELL, y: 3 * CELL, halo: 9 },
            { x: CELL, y: 4 * CELL },
        ];
        const { few, sum } = scattered(ions, { followed: 3 });
        const { look, xy } = wordsFor(ions);
        expect([few.count, few.followed]).toEqual([3, 2]);
        expect([...few.look.subarray(0, 3)]).toEqual([...look.subarray(1)]);
        expect([...few.xy.subarray(0, 3)]).toEqual([...xy.subarray(1)]);
        expect(sum(3)).toBe(UNIT);
    });

    it('are added up where there is no more room for them', () => {
        const ions = Array.from({ length: 3 }, () => ({ x: CELL, y: CELL, halo: 200 }));
        const { few, sum } = scattered(ions, { few: fewFor(2) });
        expect(few.count).toBe(2);
        expect(sum(3)).toBe(UNIT);
    });
});
