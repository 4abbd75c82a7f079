import { describe, expect, it } from 'vitest';
import { shownBy } from '../../src/book/pages/practice.ts';
import { answerIn, checked } from '../../src/lessons/answer.ts';
import { problemsOf } from '../../src/lessons/practice.ts';
import { lifeProblems } from '../../src/lessons/practice-life.ts';
import { GROUP_KEYS } from '../../src/lessons/promise.ts';
import { SCENARIOS, scenarioOf } from '../../src/lessons/scenarios.ts';
import { check } from '../../src/settings/settings.ts';

const answers = (scenario: object) =>
    Object.fromEntries(problemsOf(check(scenario)).map(({ key, answer }) => [key, answer]));

const promised = (key: string): number => {
    const { promise } = scenarioOf(key);
    return 'line' in promise ? promise.expected_mV : Number.NaN;
};

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

    it('of the impulse have the answers that one gets by hand', () => {
        const found = answers({});
        const top = (5 + 20 * 145 + 0.45 * 10) / (140 + 20 * 12 + 0.45 * 110);
        expect(found.peak).toBeCloseTo(26.727 * Math.log(top), 1);
        expect(found['sodium-outside']).toBeCloseTo(-26.727 * Math.log(3), 1);
        // 58 mV for a factor of ten at 20 °C (Hodgkin & Katz 1949).
        const tenth = answers({ temperature_C: 20 })['sodium-outside'] ?? Number.NaN;
        expect(tenth / Math.log10(3)).toBeCloseTo(-58.2, 0);
        // 6.24e-5 e/(mV·nm²) are 62.4 a mV and µm²: 105 mV take 6550 of 87 000.
        expect(found['ions-of-an-impulse']).toBeCloseTo(7.5, 1);
        // 1/(1 + 45/5) = 0.1.
        expect(found.dose).toBe(45);
        // 75 times 1.5 µs.
        expect(found['time-scale']).toBeCloseTo(0.11, 2);
    });

    it('of cells elsewhere in life have the answers that one gets by hand, two a group', () => {
        const problems = lifeProblems();
        for (const group of GROUP_KEYS)
            expect(problems.filter((each) => each.group === group)).toHaveLength(
                group === 'basics' ? 0 : 2,
            );
        const found = Object.fromEntries(problems.map(({ key, answer }) => [key, answer]));
        expect(found.glia).toBeCloseTo(26.727 * Math.log(10 / 3), 1);
        // 8 µm² a µm³; 6.022e23 a mol are 602 214 a µm³ and mM.
        expect(found['thin-axon']).toBeCloseTo((8 * 87_000) / 602_214, 2);
        expect(found.myotonia).toBeCloseTo(26.727 * Math.log(5.45 / 155.12), 1);
        expect(found.fatigue).toBeCloseTo(26.727 * Math.log(10.4 / 5.45), 1);
        // Donnan ratio 1.45; textbooks have 7.2 in red cells.
        expect(found['red-cell-pH']).toBeCloseTo(7.4 - Math.log10(1.45), 2);
        // e^(−60/26.727) = 0.1059 of 189.98 is 20.13; without 4.5 and 6, over 0.96.
        expect(found.hyperkalaemia).toBeCloseTo(9.6 / 0.96, 0);
        // At 25 °C kT/e = 25.69 mV, and 59.16 mV are a pH unit.
        expect(found['root-uptake']).toBeCloseTo(Math.exp(promised('root') / -25.69), -1);
        expect(found['proton-stall']).toBeCloseTo(59.16 * 1.4 - 590, 0);
        // 61.5 mV a pH unit at 37 °C.
        expect(found['proton-motive-force']).toBeCloseTo(promised('bacterium') - 61.54 * 1.3, 0);
        expect(found.synthase).toBe(-147.5);
    });

    it.each(SCENARIOS)('of $key are finite, solved in words, and can be shown', ({ scenario }) => {
        const settings = check(scenario);
        const problems = problemsOf(settings);
        expect(problems.length).toBeGreaterThanOrEqual(2);
        for (const problem of problems) {
            const { answer, tolerance, question, solution } = problem;
            expect(Number.isFinite(answer)).toBe(true);
            expect(tolerance).toBeGreaterThan(0);
            expect(`${question} ${solution}`).not.toMatch(/NaN|undefined|Infinity|-\d/);
            expect(() => shownBy(settings, problem)).not.toThrow();
        }
    });

    it('are shown by a free cell, whatever held the one that they were made from', () => {
        const held = check({ clamp_mV: 20, field: 'off' });
        for (const problem of problemsOf(held)) {
            const { clamp_mV, field } = shownBy(held, problem);
            expect([clamp_mV, field]).toEqual([null, 'gauss']);
        }
    });

    it('of rest are left out where they have no answer', () => {
        const none = { count: 0 };
        const found = answers({
            inside: { K: 0, Na: 0, Cl: 0 },
            channels: { K: none, Na: none, Cl: none },
        });
        const life = lifeProblems().map(({ key }) => key);
        expect(Object.keys(found).toSorted()).toEqual(
            [...life, 'dose', 'ions-of-an-impulse', 'sodium-outside', 'time-scale'].toSorted(),
        );
    });
});

describe('an answer', () => {
    it.each([
        ['-67.3', -67.3],
        ['−67,3', -67.3],
        [' 12 ', 12],
        ['+.5', 0.5],
        ['−89.1 mV', -89.1],
        ['-89,1mV', -89.1],
        ['– 89.1\u202fmV', -89.1],
        ['1 234.5 millivolts', 1234.5],
        ['12 mv', 12],
    ])('%s is a number', (text, value) => {
        expect(answerIn(text, 'mV')).toBe(value);
    });
    it.each(['5.3', '5,3 million', '5.3 million charges', '+5.3 million e'])(
        '%s is one of millions',
        (text) => {
            expect(answerIn(text, 'millions')).toBe(5.3);
        },
    );
    it.each([
        ['45 nM', 'nM', 45],
        ['0,11 milliseconds', 'ms', 0.11],
        ['7.5 %', '%', 7.5],
        ['7.5 percent', '%', 7.5],
        ['7,24 pH', 'pH', 7.24],
        ['1.2 mmol/l', 'mM', 1.2],
    ] as const)('%s is one in %s', (text, unit, value) => {
        expect(answerIn(text, unit)).toBe(value);
    });
    it.each([
        ['', 'mV', 'The answer must be a number in mV, got nothing.'],
        ['x', 'mV', 'The answer must be a number in mV, got x.'],
        ['mV', 'mV', 'The answer must be a number in mV, got mV.'],
        ['--3', 'mV', 'The answer must be a number in mV, got --3.'],
        ['1.2.3', 'mV', 'The answer must be a number in mV, got 1.2.3.'],
        ['1,234.5', 'mV', 'The answer must be a number in mV, got 1,234.5.'],
        ['-0.0891 V', 'mV', 'The answer must be in mV, got “V”.'],
        ['1e5', 'mV', 'The answer must be in mV, got “e5”.'],
        ['5300000 e', 'millions', 'The answer must be in millions, got “e”.'],
        ['5.3 mV', 'millions', 'The answer must be in millions, got “mV”.'],
    ] as const)('%j in %s is none, and the sentence says why', (text, unit, sentence) => {
        expect(() => answerIn(text, unit)).toThrow(new Error(sentence));
    });
    it('is told which way to look, also below zero', () => {
        const asked = { unit: 'mV', answer: -67.3, tolerance: 1 } as const;
        expect(checked('−68 mV', asked)).toBe('✓ Right.');
        expect(checked('67', asked)).toBe('✗ The size is right, the sign is not.');
        expect(checked('-50', asked)).toBe('✗ Not yet: it is more negative than that.');
        expect(checked('-89.1', asked)).toBe('✗ Not yet: it is more positive than that.');
        expect(checked('2', { unit: 'millions', answer: 5.3, tolerance: 0.3 })).toBe(
            '✗ Not yet: it is more than that.',
        );
        expect(checked('7 V', asked)).toBe('The answer must be in mV, got “V”.');
    });
});
