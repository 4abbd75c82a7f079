import { describe, expect, it } from 'vitest';
import {
    addSample,
    type Blocks,
    createBlocks,
    mean,
    ratio,
    restart,
    sampleCount,
    span_ns,
    standardDeviation,
    standardError,
    standardErrorOfMeans,
    standardErrorOfRatio,
    sums,
} from '../../src/aggregate/blocks.ts';

/** mulberry32 (T. Ettinger, public domain), uniform in [0, 1). */
const uniform = (seed: number) => () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

/** Box–Muller. */
const normal = (seed: number) => {
    const random = uniform(seed);
    let spare: number | null = null;
    return (): number => {
        if (spare !== null) {
            const value = spare;
            spare = null;
            return value;
        }
        const radius = Math.sqrt(-2 * Math.log(1 - random()));
        const angle = 2 * Math.PI * random();
        spare = radius * Math.sin(angle);
        return radius * Math.cos(angle);
    };
};

/** A stationary Ornstein–Uhlenbeck process of variance 1 (AR(1) with coefficient e^(−1/τ)) plus white noise. */
interface Noise {
    /** Correlation time in samples; 0: none. */
    readonly tau: number;
    /** Variance of the white part. */
    readonly white: number;
}

const process = ({ tau, white }: Noise, draw: () => number): (() => number) => {
    const a = tau > 0 ? Math.exp(-1 / tau) : 0;
    const kick = Math.sqrt(1 - a * a);
    const rattle = Math.sqrt(white);
    let x = draw();
    return () => {
        x = a * x + kick * draw();
        return x + (rattle > 0 ? rattle * draw() : 0);
    };
};

/** Standard error of the mean of n samples, exact: (1/n)·[(1+a)/(1−a) − 2a(1−aⁿ)/(n(1−a)²)] + white/n. */
const exactError = ({ tau, white }: Noise, n: number): number => {
    const a = tau > 0 ? Math.exp(-1 / tau) : 0;
    const sum = (1 + a) / (1 - a) - (2 * a * (1 - a ** n)) / (n * (1 - a) ** 2);
    return Math.sqrt((sum + white) / n);
};

const one = new Float64Array(1);
const add = (blocks: Blocks, value: number): void => {
    one[0] = value;
    addSample(blocks, one);
};

describe('block sums', () => {
    it('are exact over all and over the later half, through every merge', () => {
        const blocks = createBlocks(2, 5, 16);
        const random = uniform(1);
        const values: number[] = [];
        const into = new Float64Array(2);
        const sample = new Float64Array(2);
        for (let n = 1; n <= 3000; n++) {
            // Whole numbers, so that sums are exact in any order.
            const value = Math.floor(2000 * random()) - 1000;
            values.push(value);
            sample.set([value, 1]);
            addSample(blocks, sample);

            expect(sums(blocks, 'all', into)).toBe(n);
            expect(into[1]).toBe(n);
            const later = sums(blocks, 'later half', into);
            expect(into[1]).toBe(later);
            expect(later).toBe(sampleCount(blocks, 'later half'));
            expect(span_ns(blocks, 'later half')).toBe(5 * later);
            // At least half, and at most one block more.
            expect(later).toBeGreaterThanOrEqual(n / 2);
            expect(later).toBeLessThan(n / 2 + blocks.length);
            if (n % 7 === 0) {
                const tail = values.slice(n - later).reduce((sum, x) => sum + x, 0);
                expect(into[0]).toBe(tail);
                sums(blocks, 'all', into);
                expect(into[0]).toBe(values.reduce((sum, x) => sum + x, 0));
            }
        }
        expect(blocks.length).toBe(256);
    });

    it('drop an initial transient as time goes on', () => {
        const blocks = createBlocks(1, 1);
        const draw = process({ tau: 10, white: 0 }, normal(2));
        for (let n = 0; n < 20_000; n++) add(blocks, draw() - 60 * Math.exp(-n / 300));
        // All: −60·300/20 000 = −0.9 off. Later half: nothing left; four exact errors, 1 seed in 16 000 fails.
        expect(mean(blocks, 0, 'all')).toBeLessThan(-0.7);
        const error = exactError({ tau: 10, white: 0 }, 10_000);
        expect(Math.abs(mean(blocks, 0, 'later half'))).toBeLessThan(4 * error);
    });

    it('start anew', () => {
        const blocks = createBlocks(1, 1);
        for (let n = 0; n < 1000; n++) add(blocks, 5);
        restart(blocks);
        expect(sampleCount(blocks, 'all')).toBe(0);
        expect(mean(blocks, 0, 'all')).toBeNaN();
        add(blocks, 7);
        expect(mean(blocks, 0, 'later half')).toBe(7);
    });

    it('refuse a capacity that cannot be halved', () => {
        for (const capacity of [0, 8, 17, 32.5, Number.NaN]) {
            expect(() => createBlocks(1, 1, capacity)).toThrow(`got ${capacity}`);
        }
    });

    it('give mean, ratio and standard deviation of samples', () => {
        const blocks = createBlocks(3, 1);
        const draw = normal(3);
        for (let n = 0; n < 50_000; n++) {
            const x = -67 + 4 * draw();
            addSample(blocks, Float64Array.of(x, x * x, 2 * x));
        }
        // The error of a standard deviation is σ/√(2n) = 0.013; four of them.
        expect(Math.abs(standardDeviation(blocks, 0, 1, 'all') - 4)).toBeLessThan(0.05);
        expect(Math.abs(standardDeviation(blocks, 0, 1, 'later half') - 4)).toBeLessThan(0.08);
        expect(ratio(blocks, 2, 0, 'later half')).toBeCloseTo(2, 12);
    });

    it('take samples without allocating', () => {
        const blocks = createBlocks(40, 1);
        const sample = new Float64Array(40).fill(1.5);
        const burst = (): number => {
            const before = globalThis.process.memoryUsage().heapUsed;
            for (let n = 0; n < 20_000; n++) addSample(blocks, sample);
            return globalThis.process.memoryUsage().heapUsed - before;
        };
        burst();
        // One number on the heap for each sample would be 240 kB. The median: a collection may fall into a burst.
        const grown = Array.from({ length: 9 }, burst).sort((a, b) => a - b);
        expect(Math.abs(grown[4])).toBeLessThan(60_000);
    });
});

const RUNS = 1000;

/** Average of reported over exact error, and how often twice it covers the true mean, 0. */
const calibrate = (noise: Noise, samples: number, seed: number) => {
    const draw = normal(seed);
    const blocks = createBlocks(1, 1);
    const exact = exactError(noise, samples);
    let size = 0;
    let covered = 0;
    for (let run = 0; run < RUNS; run++) {
        restart(blocks);
        const next = process(noise, draw);
        for (let n = 0; n < samples; n++) add(blocks, next());
        const error = standardError(blocks, 0, 'all');
        size += error / exact / RUNS;
        if (Math.abs(mean(blocks, 0, 'all')) < 2 * error) covered++;
    }
    return { size, coverage: covered / RUNS };
};

/**
 * What twice a known standard error covers is 95.4 %; of 1000 runs, ± 0.7 % at random. Allowed: four times that, by which
 * another seed fails in 1 of 10 000 cases.
 */
const COVERAGE = [0.928, 0.981] as const;
/** At 20 τ the estimator itself covers 93 to 95 %, ± 0.8 % at random: three times that, 1 of 700. */
const COVERAGE_20 = [0.906, 0.981] as const;

describe('standard error', () => {
    // Allowed size, reported over exact: the estimator's own (Student's factor: 1.2 to 1.35 at 20 τ, 1.15 to 1.25 at 100 τ,
    // 1.03 to 1.1 at 1000 τ) and four standard errors of its average over 1000 runs (4 × 0.6/√1000 … 4 × 0.17/√1000).
    it.each([
        ['white noise, 100 samples', { tau: 0, white: 0 }, 100, 1.0, 1.12, COVERAGE],
        ['white noise, 5000 samples', { tau: 0, white: 0 }, 5000, 1.0, 1.12, COVERAGE],
        ['20 τ', { tau: 10, white: 0 }, 200, 1.15, 1.45, COVERAGE_20],
        ['20 τ, few samples', { tau: 4, white: 0 }, 80, 1.15, 1.45, COVERAGE_20],
        ['20 τ with white noise', { tau: 20, white: 1.5 }, 400, 1.1, 1.4, COVERAGE_20],
        ['100 τ', { tau: 10, white: 0 }, 1000, 1.1, 1.3, COVERAGE],
        ['100 τ with white noise', { tau: 10, white: 1.5 }, 1000, 1.1, 1.3, COVERAGE],
        ['1000 τ', { tau: 10, white: 0 }, 10_000, 1.0, 1.14, COVERAGE],
        ['1000 τ with white noise', { tau: 5, white: 1.5 }, 5000, 1.0, 1.14, COVERAGE],
    ])('%s: twice it covers 95 %%', (name, noise, samples, low, high, [least, most]) => {
        const { size, coverage } = calibrate(noise, samples, name.length + samples);
        expect(size).toBeGreaterThan(low);
        expect(size).toBeLessThan(high);
        expect(coverage).toBeGreaterThan(least);
        expect(coverage).toBeLessThan(most);
    });

    it('shrinks as one over the root of time', () => {
        const noise = { tau: 10, white: 0 };
        const blocks = createBlocks(1, 1);
        const next = process(noise, normal(4));
        for (let n = 1; n <= 640_000; n++) {
            add(blocks, next());
            if (n === 40_000 || n === 640_000) {
                // Known to 1/√(2·degrees of freedom) ≈ 15 %; three of them.
                const reported = standardError(blocks, 0, 'all') / exactError(noise, n);
                expect(Math.abs(reported - 1.05)).toBeLessThan(0.45);
            }
        }
    });

    it('of the later half is that of half the time', () => {
        const noise = { tau: 5, white: 0 };
        const draw = normal(5);
        const blocks = createBlocks(1, 1);
        let covered = 0;
        for (let run = 0; run < RUNS; run++) {
            restart(blocks);
            const next = process(noise, draw);
            // Not a multiple of a block: the unfinished one is filled to two thirds.
            for (let n = 0; n < 2005; n++) add(blocks, next());
            if (
                Math.abs(mean(blocks, 0, 'later half')) <
                2 * standardError(blocks, 0, 'later half')
            )
                covered++;
        }
        expect(covered / RUNS).toBeGreaterThan(COVERAGE[0]);
        expect(covered / RUNS).toBeLessThan(COVERAGE[1]);
    });

    it('counts the unfinished block as time', () => {
        const blocks = createBlocks(1, 1, 16);
        const draw = normal(7);
        for (let n = 0; n < 40; n++) add(blocks, draw());
        expect(blocks.filled).toBe(0);
        const before = standardError(blocks, 0, 'all');
        for (let n = 0; n < 3; n++) add(blocks, draw());
        expect(standardError(blocks, 0, 'all')).toBeCloseTo(before * Math.sqrt(40 / 43), 12);
    });

    it('of a ratio takes into account that both parts go together', () => {
        // a = 3·b + noise, b around 10: the error of ⟨a⟩/⟨b⟩ is that of the noise over 10, however b wanders.
        const draw = normal(6);
        const noise = { tau: 5, white: 0 };
        const blocks = createBlocks(2, 1);
        const sample = new Float64Array(2);
        const samples = 2000;
        let size = 0;
        let covered = 0;
        for (let run = 0; run < RUNS; run++) {
            restart(blocks);
            const below = process({ tau: 40, white: 0 }, draw);
            const apart = process(noise, draw);
            for (let n = 0; n < samples; n++) {
                sample[1] = 10 + below();
                sample[0] = 3 * sample[1] + apart();
                addSample(blocks, sample);
            }
            const error = standardErrorOfRatio(blocks, 0, 1, 'all');
            size += (10 * error) / exactError(noise, samples) / RUNS;
            if (Math.abs(ratio(blocks, 0, 1, 'all') - 3) < 2 * error) covered++;
        }
        // 400 τ: Student's factor is 1.05 to 1.12.
        expect(size).toBeGreaterThan(1.0);
        expect(size).toBeLessThan(1.16);
        expect(covered / RUNS).toBeGreaterThan(COVERAGE[0]);
        expect(covered / RUNS).toBeLessThan(COVERAGE[1]);
    });

    it('is infinite where it cannot be known, and 0 where nothing varies', () => {
        const blocks = createBlocks(1, 1);
        for (let n = 0; n < 7; n++) add(blocks, n % 3);
        expect(standardError(blocks, 0, 'all')).toBe(Infinity);
        expect(standardErrorOfRatio(blocks, 0, 0, 'all')).toBe(Infinity);
        // Eight means that hang together over two: not two stretches that know nothing of each other.
        expect(standardErrorOfMeans(Float64Array.of(1, 1, 0, 1, 1, 0, 0, 0))).toBe(Infinity);
        restart(blocks);
        for (let n = 0; n < 100; n++) add(blocks, 0.5);
        expect(standardError(blocks, 0, 'all')).toBe(0);
        expect(standardErrorOfRatio(blocks, 0, 0, 'all')).toBe(0);
        restart(blocks);
        for (let n = 0; n < 100; n++) add(blocks, 0);
        expect(standardErrorOfRatio(blocks, 0, 0, 'all')).toBe(Infinity);
    });

    it('takes anticorrelated samples for at most four times their number', () => {
        const swing = Float64Array.from({ length: 100 }, (_, k) => (k % 2 ? 1 : -1));
        // σ/√n/2 = 0.05, and the corrections for few samples: (1 + 3/100) and 1 + 1.25/33.
        const error = standardErrorOfMeans(swing);
        expect(error).toBeGreaterThan(0.05);
        expect(error).toBeLessThan(0.055);
    });
});
