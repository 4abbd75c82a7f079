/** The scale of doses: equal room for each power of ten, none at its left end, the half dose met exactly. */
import { describe, expect, it } from 'vitest';
import { DRUGS } from '../../src/kinds/drugs.ts';
import { shareOf, stepped, valueAtShare } from '../../src/panel/log-scale.ts';
import { doseText } from '../../src/panel/log-slider.ts';

const TTX = { least: 0.1, max: 100_000, mark: 5 };

describe('the scale of a dose', () => {
    it('has none at its left end, the most at its right, and equal room between powers of ten', () => {
        expect([shareOf(0, TTX), valueAtShare(0, TTX)]).toEqual([0, 0]);
        expect([shareOf(TTX.max, TTX), valueAtShare(1, TTX)]).toEqual([1, TTX.max]);
        const powers = [0.1, 1, 10, 100, 1000, 10_000, 100_000].map((dose) => shareOf(dose, TTX));
        const gaps = powers.slice(1).map((share, i) => share - (powers[i] ?? 0));
        for (const gap of gaps) expect(gap).toBeCloseTo(gaps[0] ?? 0, 12);
        // Between none and the least there is half of that.
        expect(powers[0]).toBeCloseTo((gaps[0] ?? 0) / 2, 12);
    });

    it.each(
        DRUGS.map(({ key, least, most, half }) => [key, { least, max: most, mark: half }] as const),
    )('of %s goes by keys from none to the most and back, over the half dose', (_, scale) => {
        const up: number[] = [0];
        while ((up.at(-1) ?? 0) < scale.max) up.push(stepped(up.at(-1) ?? 0, 1, scale));
        expect(up.slice(0, 3)).toEqual([
            0,
            scale.least,
            Number((1.3 * scale.least).toPrecision(2)),
        ]);
        expect(up).toContain(scale.mark);
        // Ten to each power of ten, and one from none to the least.
        expect(up).toHaveLength(2 + Math.round(10 * Math.log10(scale.max / scale.least)));
        const down: number[] = [scale.max];
        while ((down.at(-1) ?? 0) > 0) down.push(stepped(down.at(-1) ?? 0, -1, scale));
        expect(down.reverse()).toEqual(up);
        for (const dose of up) expect(valueAtShare(shareOf(dose, scale), scale)).toBe(dose);
    });

    it('goes on from a dose that was typed, with Shift by a power of ten', () => {
        expect(stepped(4.4, 1, TTX)).toBe(5);
        expect(stepped(4.4, -1, TTX)).toBe(4);
        expect(stepped(5, 10, TTX)).toBe(50);
        expect(stepped(0.04, 1, TTX)).toBe(0.1);
        expect(stepped(0.04, -1, TTX)).toBe(0);
        expect(stepped(100_000, 10, TTX)).toBe(100_000);
    });

    it('is told with its unit', () => {
        expect(doseText(0, 'nM', 5)).toBe('none');
        expect(doseText(5, 'nM', 5)).toBe('5 nM, half dose');
        expect(doseText(0.13, 'µM', 0.1)).toBe('0.13 µM');
    });
});
