/** Sweeps that are ready, and others' points, against what their authors say. */
import { describe, expect, it } from 'vitest';
import { pointsOf } from '../../src/experiment/sweep.ts';
import { theoryAt } from '../../src/experiment/theory-line.ts';
import { EXPERIMENTS } from '../../src/lessons/experiments.ts';
import { check, withValue } from '../../src/settings/settings.ts';

describe.each(EXPERIMENTS)('$key', (experiment) => {
    const { scenario, path, from, to, points, log, each_us, measured } = experiment;
    const times = { duration_ns: 1000 * each_us, warmup_ns: 100 * each_us };

    it('can be run from end to end, and has others’ points in its range', () => {
        const all = pointsOf(check(scenario), path, { from, to, points, log }, times);
        expect(all).toHaveLength(points);
        for (const { value } of measured) {
            expect(value).toBeGreaterThanOrEqual(from);
            expect(value).toBeLessThanOrEqual(to);
        }
    });
});

it('the Purkinje fibre has the Nernst potentials that were measured in it, and GHK comes near its voltages', () => {
    const { scenario, measured } = EXPERIMENTS[0];
    const at = (K: number) => theoryAt(withValue(check(scenario), 'outside.K', K), 'K');
    // Miura, Hoffman & Rosen 1977: from a K⁺ activity of 130.0 ± 2.3 mM, which is 0.5 mV.
    for (const [K, E_mV] of [
        [2, -119],
        [4, -100.6],
        [16, -63.6],
    ])
        expect(Math.abs((at(K).nernst_mV ?? 0) - E_mV)).toBeLessThan(0.6);
    // One P(Na) of 0.03 for all: at 4 mM their fibre is 4 mV more negative, as its K⁺ channels change.
    for (const { value, voltage_mV } of measured)
        expect(Math.abs((at(value).ghk_mV ?? 0) - voltage_mV)).toBeLessThan(4.5);
});
