/** The page of cells in life: who stands where, and what its pictures say of their own exaggeration. */
import { describe, expect, it } from 'vitest';
import { tooLarge } from '../../src/book/pages/cell-picture.ts';
import { chaptersOf } from '../../src/book/pages/life.ts';
import { CELLS } from '../../src/book/pages/life-cells.ts';
import { SCENARIOS } from '../../src/lessons/scenarios.ts';

describe('the page of cells in life', () => {
    const chapters = chaptersOf(SCENARIOS);
    const shown = chapters.flatMap(({ parts }) => parts.flatMap(({ scenarios }) => scenarios));

    it('has every scenario but experiments on the membrane itself, and none twice', () => {
        const keys = SCENARIOS.filter(({ group }) => group !== 'basics').map(({ key }) => key);
        expect(shown.map(({ key }) => key).toSorted()).toEqual(keys.toSorted());
    });
    it('draws each cell once, and each has a scenario', () => {
        const drawn = chapters.flatMap(({ parts }) => parts.flatMap(({ cell }) => cell ?? []));
        expect(drawn.map(({ key }) => key).toSorted()).toEqual(
            CELLS.map(({ key }) => key).toSorted(),
        );
        const named = CELLS.flatMap(({ scenarios }) => scenarios ?? []);
        expect(shown.map(({ key }) => key)).toEqual(expect.arrayContaining(named));
    });
});

it('a picture says how much too large its frame and membrane are', () => {
    const [cell] = CELLS;
    if (!cell) throw new Error('There is no cell.');
    // A unit of 0.5 µm: a frame of 7 units is 3500 nm, and a membrane of 2.4 is 1200 nm where 5 are true.
    const { frame, membrane } = tooLarge({ ...cell, unit_um: 0.5 }, 100);
    expect(frame).toBeCloseTo(35, 6);
    expect(membrane).toBeCloseTo(240, 6);
    // A unit of 10 nm: the patch is 10 units wide.
    expect(tooLarge({ ...cell, unit_um: 0.01 }, 100).frame).toBeCloseTo(1, 6);
});
