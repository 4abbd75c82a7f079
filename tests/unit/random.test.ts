/** Seeds are fixed, so nothing here flakes; each bound is one that a sound generator misses once in 10⁵ seeds (4.4 σ). */
import { describe, expect, it } from 'vitest';
import { tolerance } from '../../src/cli/tolerances.ts';
import {
    below,
    createRandom,
    draw,
    LONGEST_STEP,
    normal,
    type Random,
    STEP_SIGMA,
    STEPS,
    uniform,
} from '../../src/world/random.ts';
import { END_CORRECTION } from '../../src/world/scale.ts';

const SIGMAS = tolerance('standardErrorsOfMany');
const MANY = 2 ** 20;

const mean = (n: number, of: () => number): number => {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += of();
    return sum / n;
};

/** How many standard deviations χ² of equally likely cells lies off its mean; near normal for so many cells. */
const evenness = (counts: Int32Array): number => {
    const n = counts.reduce((sum, count) => sum + count, 0);
    const expected = n / counts.length;
    const chi2 = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    const freedom = counts.length - 1;
    return (chi2 - freedom) / Math.sqrt(2 * freedom);
};

/** Counts of what `cell` says, 0 … 4095, over many draws. */
const cells = (random: Random, cell: (bits: number) => number): Int32Array => {
    const counts = new Int32Array(4096);
    for (let i = 0; i < MANY; i++) counts[cell(draw(random))]++;
    return counts;
};

describe('sfc32', () => {
    it('is uniform: mean and variance', () => {
        const random = createRandom(1, 0);
        const half = mean(MANY, () => uniform(random));
        expect(Math.abs(half - 1 / 2)).toBeLessThan(SIGMAS * Math.sqrt(1 / 12 / MANY));
        const twelfth = mean(MANY, () => (uniform(random) - 0.5) ** 2);
        expect(Math.abs(twelfth - 1 / 12)).toBeLessThan(SIGMAS * Math.sqrt(1 / 180 / MANY));
    });

    it.each([
        ['its lowest 12 bits', (bits: number) => bits & 4095],
        ['the 12 bits above', (bits: number) => (bits >>> 12) & 4095],
        ['its highest 12 bits', (bits: number) => bits >>> 20],
        [
            'six of its bits against six others',
            (b: number) => ((b >>> 6) & 63) | (((b >>> 18) & 63) << 6),
        ],
    ])('spreads evenly: %s', (_, cell) => {
        expect(Math.abs(evenness(cells(createRandom(2, 0), cell)))).toBeLessThan(SIGMAS);
    });

    it('does not know its last draw', () => {
        let last = 0;
        const pairs = (bits: number) => {
            const cell = ((bits & 63) << 6) | last;
            last = bits & 63;
            return cell;
        };
        expect(Math.abs(evenness(cells(createRandom(3, 0), pairs)))).toBeLessThan(SIGMAS);
    });

    it('has no cycle shorter than its counter: 2³²', () => {
        const random = createRandom(4, 1);
        const start = random.state[3];
        for (let i = 1; i <= 64_000; i++) {
            draw(random);
            if (i % 64 === 0) expect(random.state[3]).toBe((start + i) | 0);
        }
    });

    type Start = readonly [seed: number, stream: number];
    it.each<[string, Start, Start]>([
        ['streams of one seed', [7, 0], [7, 1]],
        ['neighbouring seeds', [7, 0], [8, 0]],
        ['the ends of the seeds', [0, 0], [4294967295, 0]],
    ])('differs between %s', (_, a, b) => {
        const one = createRandom(...a);
        const other = createRandom(...b);
        let same = 0;
        const product = mean(MANY, () => {
            const u = draw(one);
            const v = draw(other);
            if (u === v) same++;
            return (u / 2 ** 31) * (v / 2 ** 31);
        });
        // By chance 2⁻¹² of them; each draw has variance 1/3.
        expect(same).toBeLessThan(3);
        expect(Math.abs(product)).toBeLessThan(SIGMAS * (1 / 3 / Math.sqrt(MANY)));
    });

    it('repeats for the same seed and stream', () => {
        const one = createRandom(99, 1);
        const other = createRandom(99, 1);
        for (let i = 0; i < 1000; i++) expect(draw(one)).toBe(draw(other));
    });

    it('gives each of n numbers its share, and no other', () => {
        const random = createRandom(5, 0);
        const counts = new Int32Array(1000);
        for (let i = 0; i < MANY; i++) counts[below(random, 1000)]++;
        expect(counts.length).toBe(1000);
        expect(Math.abs(evenness(counts))).toBeLessThan(SIGMAS);
    });
});

/** All sums of four draws that 16 bits make, and how many of the 65536 make each, by sum + 472. */
const sums = (): Float64Array => {
    let many = Float64Array.of(1);
    for (let n = 0; n < 4; n++) {
        const more = new Float64Array(many.length + 236);
        for (const [at, times] of many.entries()) {
            for (const step of STEPS) more[at + step + 118] += times / 16;
        }
        many = more;
    }
    return many;
};

describe('the steps of Brownian motion', () => {
    const chances = sums();
    const z = (at: number) => (at - 472) / STEP_SIGMA;
    const moment = (power: number) =>
        chances.reduce((sum, chance, at) => sum + chance * z(at) ** power, 0);

    it('are as likely to either side', () => {
        expect([...chances].reverse()).toEqual([...chances]);
        expect(z(chances.length - 1)).toBe(LONGEST_STEP);
    });

    it('have the moments of the normal distribution', () => {
        expect(moment(2)).toBeCloseTo(1, 12);
        // 3 and 15, but for what no step is long enough to make.
        expect(moment(4)).toBeCloseTo(2.9991, 4);
        expect(moment(6)).toBeCloseTo(14.79, 2);
    });

    it('have its distribution', () => {
        // Abramowitz & Stegun, table 26.5; a sum that is just there counts half. No two neighbours are further apart than 0.4 %.
        for (const [p, quantile] of [
            [0.75, 0.67449],
            [0.9, 1.28155],
            [0.975, 1.95996],
            [0.999, 3.09023],
        ]) {
            const below = chances.reduce(
                (sum, chance, at) => sum + (z(at) < quantile ? chance : 0),
                0,
            );
            expect(Math.abs(below - p)).toBeLessThan(0.004);
        }
    });

    it('see an absorbing end as far beyond it as the pore has it', () => {
        // Spitzer 1956: the mean of the highest of n sums is Σ E[S_k⁺]/k. Less √(2n/π) it tends to minus the distance: 0.5826 for normal
        // steps, −ζ(½)/√2π, for which each term is 1/√2πk, and for others what the terms differ by.
        const normalSteps = 0.5825971579;
        let distance = normalSteps;
        let walk = Float64Array.of(1);
        const terms = 24;
        let last = 0;
        for (let k = 1; k <= terms; k++) {
            const next = new Float64Array(walk.length + chances.length - 1);
            for (const [i, a] of walk.entries()) {
                if (a < 1e-18) continue;
                for (const [j, b] of chances.entries()) next[i + j] += a * b;
            }
            walk = next;
            const middle = 472 * k;
            let ahead = 0;
            for (let at = middle + 1; at < walk.length; at++)
                ahead += (walk[at] * (at - middle)) / STEP_SIGMA;
            last = ahead / k - 1 / Math.sqrt(2 * Math.PI * k);
            distance -= last;
        }
        // The terms fall with k^(−5/2).
        distance -= (last * terms) / 1.5;
        expect(distance).toBeCloseTo(END_CORRECTION, 4);
    });

    it('are drawn with unit variance, each bit of 16 from a fair one', () => {
        const random = createRandom(6, 0);
        const variance = mean(MANY, () => normal(random) ** 2);
        expect(Math.abs(variance - 1)).toBeLessThan(SIGMAS * Math.sqrt(2 / MANY));
    });
});
