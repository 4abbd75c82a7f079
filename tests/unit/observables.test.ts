import { describe, expect, it } from 'vitest';
import { resultOf } from '../../src/cli/result.ts';
import { digitsOf, digitsOfError, OBSERVABLES } from '../../src/observables.ts';
import { check } from '../../src/settings/settings.ts';
import { createSimulation } from '../../src/simulation/simulation.ts';
import { expected } from '../../src/theory/expected.ts';

/** The value at a dotted path; undefined where there is none. */
const at = (root: unknown, key: string): unknown =>
    key
        .split('.')
        .reduce<unknown>(
            (node, part) =>
                typeof node === 'object' && node !== null
                    ? (node as Record<string, unknown>)[part]
                    : undefined,
            root,
        );

describe('the table of observables', () => {
    const simulation = createSimulation(
        check({ slab: { height_nm: 12, depth_nm: 2 }, pumps: { count: 3 } }),
    );
    const before = simulation.observe();
    simulation.advance(1000);
    const now = simulation.observe();
    const { box } = simulation;
    const theory = expected(now.averages, box);
    const moment = { time_ns: now.time_ns, observed: now, theory };

    it('has each key once, with its unit in it, and a label', () => {
        expect(new Set(OBSERVABLES.map(({ key }) => key)).size).toBe(OBSERVABLES.length);
        expect(new Set(OBSERVABLES.map(({ label }) => label)).size).toBe(OBSERVABLES.length);
        for (const { key, unit } of OBSERVABLES)
            if (unit) expect(key).toMatch(new RegExp(`_${unit}(\\.|$)`));
    });

    it('reads what a headless run prints under the same key', () => {
        const result = resultOf({ before, now, wallClock_s: 1 }, box, theory);
        const shared = OBSERVABLES.filter(({ key }) => at(result, key) !== undefined);
        // voltage (3), lines (2), Nernst (3), concentrations (10), passages (6), ratios (3), pumps (2 each), ions, passages of Nav and Kv (4)
        expect(shared).toHaveLength(52);
        for (const observable of shared)
            expect([observable.key, observable.read(moment)]).toEqual([
                observable.key,
                at(result, observable.key),
            ]);
    });

    it('knows as many digits as the error leaves', () => {
        expect([digitsOf(0.04), digitsOf(9.9), digitsOf(10)]).toEqual([1, 1, 0]);
        // 0.0440 ± 0.0050 → 0.044 ± 0.005; 0.041 ± 0.0123 → ± 0.012
        expect([0.005, 0.0123, 0.3, 4, 12].map(digitsOfError)).toEqual([3, 3, 1, 0, 0]);
        for (const observable of OBSERVABLES)
            expect(observable.digits(moment)).toBeGreaterThanOrEqual(0);
    });
});
