/**
 * Grand-canonical baths against the exact distribution of counts. Where ions come and go one at a time, counts are Poisson
 * with the set concentration times the volume as mean. Where they come and go in neutral pairs and the side stays neutral,
 * they are Poisson on condition that cations and anions are equally many.
 * Errors are those of 40 block means.
 */
import { describe, expect, it } from 'vitest';
import { tolerance } from '../../src/cli/tolerances.ts';
import { check } from '../../src/settings/settings.ts';
import { SIDES, SPECIES } from '../../src/species.ts';
import { buildWorld } from '../../src/world/build.ts';
import { blockOf } from '../../src/world/ions.ts';
import { stepWorld } from '../../src/world/step.ts';
import type { World } from '../../src/world/world.ts';

const ERRORS = tolerance('standardErrorsOfBlocks');
const BLOCKS = 40;
const PER_BLOCK = 20;
/** An ion stays some 20 ns before the bath takes it out again. */
const SAMPLE_ns = 30;

/** All five species, and so few of each that a lost one is seen. */
const watered = (field: string, baths: { inside: string; outside: string }) =>
    buildWorld(
        check({
            seed: 41,
            inside: { K: 20, Na: 5, Cl: 10 },
            outside: { K: 3, Na: 12, Cl: 25 },
            channels: { K: { count: 0 }, Na: { count: 0 }, Cl: { count: 0 } },
            baths,
            field,
            proteinAnions: { count: 0 },
            slab: { width_nm: 80, height_nm: 8, depth_nm: 2 },
        }),
    );

const run = (world: World, ns: number) => {
    const steps = Math.round(ns / world.scale.dt);
    for (let i = 0; i < steps; i++) stepWorld(world);
};

interface Moments {
    readonly mean: number;
    readonly variance: number;
}
const poisson = (mean: number): Moments => ({ mean, variance: mean });

/** Number of cations where as many anions are expected and the two are equal: P(n) ∝ (λⁿ/n!)². */
const paired = (lambda: number): Moments => {
    let weight = 1;
    let [sum, first, second] = [1, 0, 0];
    for (let n = 1; n < 10 * lambda + 100; n++) {
        weight *= (lambda / n) ** 2;
        sum += weight;
        first += n * weight;
        second += n * n * weight;
    }
    const mean = first / sum;
    return { mean, variance: second / sum - mean * mean };
};

/** Each of n is of the species with this probability. */
const thinned = ({ mean, variance }: Moments, share: number): Moments => ({
    mean: share * mean,
    variance: share * share * variance + share * (1 - share) * mean,
});

const sampled = (counts: readonly number[]): Moments & { error: number } => {
    const mean = counts.reduce((sum, n) => sum + n, 0) / counts.length;
    const variance = counts.reduce((sum, n) => sum + (n - mean) ** 2, 0) / counts.length;
    const blocks = Array.from({ length: BLOCKS }, (_, b) =>
        counts.slice(b * PER_BLOCK, (b + 1) * PER_BLOCK).reduce((sum, n) => sum + n / PER_BLOCK, 0),
    );
    const spread = blocks.reduce((sum, block) => sum + (block - mean) ** 2, 0);
    return { mean, variance, error: Math.sqrt(spread / BLOCKS / (BLOCKS - 1)) };
};

describe('a clamped bath holds the set concentrations', () => {
    it.each([
        ['one ion at a time, without a field', 'off'],
        ['pair by pair, in a field', 'gauss'],
    ])('%s', (_, field) => {
        const world = watered(field, { inside: 'clamped', outside: 'clamped' });
        const { ions, scale, solutions } = world;
        const counts = SIDES.map(() => SPECIES.map((): number[] => []));
        for (let sample = 0; sample < BLOCKS * PER_BLOCK; sample++) {
            run(world, SAMPLE_ns);
            for (const [side, all] of counts.entries()) {
                for (const [s, each] of all.entries()) each.push(ions.count_b[blockOf(s, side)]);
            }
        }
        let due_ions = 0;
        for (const [side, name] of SIDES.entries()) {
            const expected_s = SPECIES.map((_, s) => solutions[side][s] * scale.ionsPerMilliMolar);
            const cations = SPECIES.reduce(
                (sum, { valence }, s) => (valence > 0 ? sum + expected_s[s] : sum),
                0,
            );
            for (const [s, { symbol }] of SPECIES.entries()) {
                const lambda = expected_s[s];
                const what = `${symbol} ${name}`;
                const seen = sampled(counts[side][s]);
                if (lambda === 0) {
                    expect(seen.mean, what).toBe(0);
                    continue;
                }
                const due =
                    field === 'off' ? poisson(lambda) : thinned(paired(cations), lambda / cations);
                due_ions += due.mean;
                // Mean: within 5 % (15 mM) to 20 % (3 mM). Variance: its own error is √(2/n) of it for near-normal counts, n a third of
                // the samples for what memory is left.
                expect(seen.error / due.mean, what).toBeLessThan(0.05);
                expect(Math.abs(seen.mean - due.mean) / seen.error, what).toBeLessThan(ERRORS);
                const n = (BLOCKS * PER_BLOCK) / 3;
                expect(Math.abs(seen.variance / due.variance - 1), what).toBeLessThan(
                    ERRORS * Math.sqrt(2 / n + 1 / (n * lambda)),
                );
            }
        }
        const all = counts.flat();
        const ions_t = all[0].map((_, t) => all.reduce((sum, each) => sum + each[t], 0));
        const seen = sampled(ions_t);
        // All ions together: within 5 %.
        expect(seen.error / due_ions).toBeLessThan(0.01);
        expect(Math.abs(seen.mean - due_ions) / seen.error).toBeLessThan(ERRORS);
    });

    it('and a closed side keeps every ion it has', () => {
        const world = watered('gauss', { inside: 'closed', outside: 'clamped' });
        const inside = () => SPECIES.map((_, s) => world.ions.count_b[blockOf(s, 0)]);
        const outside = () => SPECIES.map((_, s) => world.ions.count_b[blockOf(s, 1)]).join();
        const before = inside();
        const seen = new Set([outside()]);
        for (let i = 0; i < 100; i++) {
            run(world, 2);
            expect(inside()).toEqual(before);
            seen.add(outside());
        }
        expect(seen.size).toBeGreaterThan(10);
    });
});
