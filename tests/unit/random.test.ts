/** Seeds are fixed, so nothing here flakes; each bound is one that a sound generator misses once in 10⁵ seeds (4.4 σ). */
import { describe, expect, it } from 'vitest';
import { tolerance } from '../../src/cli/tolerances.ts';
import { check } from '../../src/settings/settings.ts';
import { buildWorld } from '../../src/world/build.ts';
import { moveIons } from '../../src/world/move.ts';
import {
    below,
    createRandom,
    draw,
    NORMAL,
    NORMALS,
    normal,
    type Random,
    uniform,
} from '../../src/world/random.ts';

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
        // A Brownian step takes the first two of these from one draw, so they are what matters most.
        ['its lowest 12 bits', (bits: number) => bits & 4095],
        ['the 12 bits above', (bits: number) => (bits >>> 12) & 4095],
        ['its highest 12 bits', (bits: number) => bits >>> 20],
        ['x against y of one step', (b: number) => ((b >>> 6) & 63) | (((b >>> 18) & 63) << 6)],
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
        const start = random[3];
        for (let i = 1; i <= 1000; i++) {
            draw(random);
            expect(random[3]).toBe((start + i) | 0);
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

    it('is what the loop over ions draws from', () => {
        const world = buildWorld(check({ slab: { height_nm: 8, depth_nm: 2 } }));
        const expected = Int32Array.from(world.ions.kernel.thermal);
        const ions = world.ions.count_b.reduce((sum, n) => sum + n, 0);
        moveIons(world);
        for (let i = 0; i < ions; i++) draw(expected);
        expect([...world.ions.kernel.thermal]).toEqual([...expected]);
    });
});

describe('the table of normal steps', () => {
    const moment = (power: number) => mean(NORMALS, iterate(NORMAL.map((z) => z ** power)));
    const iterate = (values: Float32Array) => {
        let i = 0;
        return () => values[i++];
    };

    it('is symmetric to the bit and rises', () => {
        for (let i = 0; i < NORMALS; i++) {
            expect(NORMAL[i]).toBe(-NORMAL[NORMALS - 1 - i]);
            if (i > 0) expect(NORMAL[i]).toBeGreaterThan(NORMAL[i - 1]);
        }
    });

    it('has the moments of the normal distribution', () => {
        // Single precision: 6e-8 of each entry.
        expect(moment(2)).toBeCloseTo(1, 6);
        // 3, 15: less what lies beyond the last quantile; a step of 4096 equal shares has no thinner tail.
        expect(moment(4)).toBeGreaterThan(2.98);
        expect(moment(4)).toBeLessThan(3);
        expect(moment(6)).toBeGreaterThan(14.3);
        expect(moment(6)).toBeLessThan(15);
    });

    it.each([
        // Abramowitz & Stegun, table 26.5. To have unit variance, quantiles are stretched by 6e-4; the rest is interpolation.
        [0.75, 0.67449],
        [0.9, 1.28155],
        [0.975, 1.95996],
        [0.999, 3.09023],
    ])('has its quantile %f at %f', (p, z) => {
        const place = p * NORMALS - 0.5;
        const low = Math.floor(place);
        const between = NORMAL[low] + (place - low) * (NORMAL[low + 1] - NORMAL[low]);
        expect(Math.abs(between / z - 1)).toBeLessThan(1e-3);
    });

    it('is drawn with unit variance', () => {
        const random = createRandom(6, 0);
        const variance = mean(MANY, () => normal(random) ** 2);
        expect(Math.abs(variance - 1)).toBeLessThan(SIGMAS * Math.sqrt(2 / MANY));
    });
});
