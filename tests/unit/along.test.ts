/** Along the membrane an ion is drawn where somebody looks. What comes of it must be what steps would make of it. */
import { describe, expect, it } from 'vitest';
import { tolerance } from '../../src/cli/tolerances.ts';
import * as at from '../../src/world/kernel/layout.ts';
import { createKernel, type Kernel } from '../../src/world/kernel.ts';
import { createRandom, STEP_SIGMA, uniform } from '../../src/world/random.ts';

/** One bound in 10⁵ is missed by a sound kernel; the seeds are fixed. */
const SIGMAS = tolerance('standardErrorsOfMany');

const BLOCK = 0;
const BLOCKS = 3;
const IONS = 40_000;
const BINS = 8;
const HEIGHT = BINS * 2 ** at.POSITION_BITS;
/** Standard deviation of a step along the membrane, 65536ths of the width. */
const STEP = 300;
const START = 30_000;
const counts = Int32Array.from({ length: BLOCKS }, (_, b) => (b === BLOCK ? IONS : 0));

/** Ions in thin water under a membrane, all at one place along it, and one mouth there, which catches half of those that hit it. */
const startedAt = (seed: number, halfMouth: number): Kernel => {
    const rooms = Array.from({ length: BLOCKS }, (_, b) => (b === BLOCK ? IONS : 16));
    const kernel = createKernel(BINS, rooms, seed, 0);
    const scale = {
        stride: 12_000,
        strideAlong: STEP / STEP_SIGMA,
        ...{ work: 0, driftPerField: 0, valence: 1, inside: true },
        ...{ species: 0, bottom: 0, bin: 1 },
    };
    kernel.setScale(
        HEIGHT,
        halfMouth,
        rooms.map(() => scale),
    );
    const { views } = kernel;
    const random = createRandom(seed, 7);
    for (let i = 0; i < IONS; i++) {
        views.y_i[i] = Math.floor(uniform(random) * HEIGHT);
        views.along_i[i] = START;
        views.id_i[i] = i;
    }
    views.middle_p[0] = START;
    views.catches_p[BLOCK] = 0.5;
    for (let x = START - halfMouth; x < START + halfMouth; x++)
        views.stretches[(x & 0xffff) >> at.STRETCH_BITS] = 1;
    views.likeliest_b[BLOCK] = 0.5;
    return kernel;
};

/**
 * Ions caught in each of so many steps; all go back and go on.
 * @param settled all are drawn anew once in so many steps
 * @param before steps that were before
 */
const caughtIn = (kernel: Kernel, steps: number, settled: number, before = 0): number[] =>
    Array.from({ length: steps }, (_, i) => {
        const step = before + i;
        let n = 0;
        kernel.move(step + 1, counts);
        kernel.caught((place, before) => {
            n++;
            kernel.refuse(BLOCK, place, before);
        });
        if ((step + 1) % settled === 0) kernel.settle(step + 1, counts);
        return n;
    });

const displacements = (kernel: Kernel, now: number): Float64Array =>
    Float64Array.from(
        { length: IONS },
        (_, i) => ((kernel.look(BLOCK, i, now) - START) << 16) >> 16,
    );

const mean = (values: Float64Array, of: (value: number, i: number) => number): number =>
    values.reduce((sum, value, i) => sum + of(value, i), 0) / values.length;

/** Abramowitz & Stegun 7.1.26, to 1.5e-7. */
const erf = (x: number): number => {
    const t = 1 / (1 + 0.3275911 * x);
    const series =
        0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429)));
    return 1 - t * series * Math.exp(-x * x);
};

describe('along the membrane', () => {
    it.each([1, 7, 64, 150])('an ion has variance 2·D·t after %i steps', (steps) => {
        const kernel = startedAt(11, 2000);
        // It must not matter how often it was drawn on the way: at hits, and at the end of each span.
        caughtIn(kernel, steps, at.SPAN);
        const ways = displacements(kernel, steps);
        const variance = mean(ways, (x) => x * x) / (steps * STEP * STEP);
        // A step is rounded to whole units, which adds 1/12 to 90 000.
        expect(Math.abs(variance - 1)).toBeLessThan(SIGMAS * Math.sqrt(2 / IONS));
        const fourth = mean(ways, (x) => x ** 4) / (steps * STEP * STEP) ** 2;
        expect(Math.abs(fourth - 3)).toBeLessThan(SIGMAS * Math.sqrt(96 / IONS));
        expect(Math.abs(mean(ways, (x) => x))).toBeLessThan(
            SIGMAS * STEP * Math.sqrt(steps / IONS) + 0.5,
        );
    });

    it('what comes is independent of what was, of where the ion is across, and of other ions', () => {
        const kernel = startedAt(12, 2000);
        caughtIn(kernel, 100, at.SPAN);
        const first = displacements(kernel, 100);
        const { views } = kernel;
        const heights = Float64Array.from(views.y_i.subarray(0, IONS), (y) => y / HEIGHT - 0.5);
        caughtIn(kernel, 100, at.SPAN, 100);
        const second = displacements(kernel, 200).map((x, i) => x - first[i]);
        const sigma = STEP * Math.sqrt(100);
        const noise = SIGMAS / Math.sqrt(IONS);
        expect(Math.abs(mean(first, (x, i) => (x * second[i]) / sigma ** 2))).toBeLessThan(noise);
        expect(
            Math.abs(mean(first, (x, i) => (x * heights[i]) / sigma)) * Math.sqrt(12),
        ).toBeLessThan(noise);
        expect(
            Math.abs(mean(first, (x, i) => (x * first[(i + 1) % IONS]) / sigma ** 2)),
        ).toBeLessThan(noise);
    });

    it('they hit a mouth where steps would have brought them', () => {
        const half = 1000;
        const [steps, span] = [80, 10];
        const narrow = caughtIn(startedAt(13, half), steps, at.SPAN);
        const all = caughtIn(startedAt(14, 32_768), steps, at.SPAN);
        for (let from = 0; from < steps; from += span) {
            let caught = 0;
            let due = 0;
            for (let step = from; step < from + span; step++) {
                caught += narrow[step];
                // Whether it hits the membrane has nothing to do with where along it.
                due += all[step] * erf(half / (STEP * Math.sqrt(2 * (step + 1))));
            }
            expect(due).toBeGreaterThan(1000);
            // Both are counts; an ion that hits twice in a row is near still, which makes the error of a sum 1.6 times that of as many ions.
            expect(Math.abs(caught / due - 1), `from step ${from}`).toBeLessThan(
                1.6 * SIGMAS * Math.sqrt(2 / due),
            );
        }
    });
});
