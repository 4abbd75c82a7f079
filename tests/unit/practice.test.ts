import { describe, expect, it } from 'vitest';
import { numberIn, problemsOf } from '../../src/lessons/practice.ts';
import { SCENARIOS } from '../../src/lessons/scenarios.ts';
import { check, withScenario } from '../../src/settings/settings.ts';

const answers = (scenario: object) =>
    Object.fromEntries(problemsOf(check(scenario)).map(({ key, answer }) => [key, answer]));

describe('problems', () => {
    it('have the answers of a textbook for the textbook’s cell', () => {
        const found = answers({});
        // By hand, kT/e = 26.73 mV at 37 °C.
        expect(found['nernst-K']).toBeCloseTo(26.727 * Math.log(5 / 140), 1);
        expect(found['nernst-Cl']).toBeCloseTo(26.727 * Math.log(10 / 110), 1);
        // Open: K⁺ 9, Na⁺ 0.36, Cl⁻ 4.05, so 1 : 0.04 : 0.45.
        const rest =
            26.727 * Math.log((5 + 0.04 * 145 + 0.45 * 10) / (140 + 0.04 * 12 + 0.45 * 110));
        expect(found.ghk).toBeCloseTo(rest, 1);
        expect(found['driving-force']).toBeCloseTo(rest - 26.727 * Math.log(145 / 12), 1);
        const pumping =
            26.727 * Math.log((5 + (0.04 / 1.5) * 145 + 4.5) / (140 + (0.04 / 1.5) * 12 + 49.5));
        expect(found['pump-share']).toBeCloseTo(pumping - rest, 1);
        // 4π·(1e4 nm)²·6.24e-5 e/(mV·nm²) = 78 400 charges a mV.
        expect(found.charge).toBeCloseTo((Math.abs(rest) * 78_433) / 1e6, 1);
    });

    it.each(SCENARIOS)('of $key are finite, solved in words, and can be shown', ({ scenario }) => {
        const settings = check(scenario);
        const problems = problemsOf(settings);
        expect(problems.length).toBeGreaterThanOrEqual(2);
        for (const { answer, tolerance, question, solution, scene } of problems) {
            expect(Number.isFinite(answer)).toBe(true);
            expect(tolerance).toBeGreaterThan(0);
            expect(`${question} ${solution}`).not.toMatch(/NaN|undefined|Infinity|-\d/);
            expect(() => withScenario(settings, scene)).not.toThrow();
        }
    });

    it('leave out what has no answer', () => {
        const none = { count: 0 };
        const found = answers({
            inside: { K: 0, Na: 12, Cl: 0 },
            channels: { K: none, Na: none, Cl: none },
        });
        expect(found).toEqual({});
    });
});

describe('an answer', () => {
    it.each([
        ['-67.3', -67.3],
        ['−67,3', -67.3],
        [' 12 ', 12],
        ['+.5', 0.5],
    ])('%s is a number', (text, value) => {
        expect(numberIn(text)).toBe(value);
    });
    it.each(['', 'x', '1e5', '12 mV', '--3'])('%j is none', (text) => {
        expect(numberIn(text)).toBeNaN();
    });
});
