/** The story as it is told; what its cells do is in tests/truth/story.test.ts. */
import { describe, expect, it } from 'vitest';
import { outcome, progress } from '../../src/book/pages/story-words.ts';
import { STORY } from '../../src/lessons/story.ts';
import { check, withScenario } from '../../src/settings/settings.ts';
import { createSimulation } from '../../src/simulation/simulation.ts';
import { expected } from '../../src/theory/expected.ts';

describe('the right answers of the story', () => {
    it('stand first, in the middle and last equally often, for who guesses by place', () => {
        const places = [0, 1, 2].map(
            (place) => STORY.filter(({ right }) => right === place).length,
        );
        expect(Math.max(...places) - Math.min(...places)).toBeLessThanOrEqual(1);
        for (const { choices } of STORY) expect(choices).toHaveLength(3);
    });
    it('are not the same place three times in a row', () => {
        const row = STORY.map(({ right }) => right).join('');
        expect(row).not.toMatch(/(.)\1\1/);
    });
});

it.each(STORY)('$key says in words which cell it sets', ({ cell, scene }) => {
    const { channels, pumps } = check(scene);
    for (const { count } of [...Object.values(channels), pumps]) {
        if (count > 1) expect(cell).toMatch(new RegExp(`\\b${count} `));
        if (count === 1) expect(cell).toMatch(/\bone /);
    }
    if (pumps.count === 0) expect(cell).not.toMatch(/\d+ pumps/);
});

describe('what the cell answers', () => {
    const [step] = STORY;
    if (!step) throw new Error('The story is empty.');
    const small = {
        slab: { width_nm: 170, height_nm: 8, depth_nm: 2 },
        proteinAnions: { count: 0 },
    };
    const simulation = createSimulation(withScenario(check(step.scene), small));
    simulation.set(withScenario(simulation.world.settings, step.change));
    const seen = () => {
        const observed = simulation.observe();
        const theory = expected(observed.averages, simulation.box);
        return { observed, theory };
    };

    it('is its mean with the error, so far, and nothing before that is known', () => {
        simulation.advance(20);
        const early = seen();
        expect(outcome(step, 0, early.observed, early.theory)).toBeUndefined();
        simulation.advance(4000);
        const { observed, theory } = seen();
        const said = outcome(step, step.right, observed, theory) ?? '';
        const [, mean, error] =
            /So far the mean voltage is −([\d.]+) ± ([\d.]+) mV\./.exec(said) ?? [];
        expect(Number(mean)).toBeCloseTo(-observed.averages.voltage_mV.mean, 1);
        expect(Number(error)).toBeGreaterThan(0);
        expect(said).toMatch(/^✓ As you said\./);
        expect(said.endsWith(step.answer)).toBe(true);
        expect(outcome(step, 0, observed, theory)).toMatch(/^✗ Not so\./);
    });

    it('is not taken from what is read now', () => {
        const { observed, theory } = seen();
        const noisy = { ...observed, voltage_mV: 999 };
        expect(outcome(step, 0, noisy, theory)).not.toContain('999');
        expect(progress(noisy, false, 1200)).toMatch(
            /^Now 999 mV, excess charge inside −\d+ e, answer in 1\.20 µs\.$/,
        );
        expect(progress(noisy, true)).toMatch(/^The cell settles, now 999 mV, /);
        expect(progress(noisy, false, -1)).toMatch(/, the mean is not known yet\.$/);
    });
});
