import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compileKernel, KERNEL_BYTES } from '../../scripts/compile-kernel.ts';
import { POSITION_BITS } from '../../src/world/ions.ts';
import { carryOver, createKernel, type Kernel, takeSteps } from '../../src/world/kernel.ts';
import { createRandom, draw, NORMAL, NORMALS } from '../../src/world/random.ts';
import { STEP_BITS } from '../../src/world/scale.ts';

const BINS = 24;
const HEIGHT = BINS << POSITION_BITS;
const WIDTH = 3 * HEIGHT + 17;
const PLACES = 3000;
const BLOCK = 3;
/** Long enough that ions reach both walls. */
const SIGMA = 0.4 * 2 ** (POSITION_BITS - STEP_BITS);

const filled = (seed: number): Kernel => {
    const kernel = createKernel(10, BINS, PLACES);
    const random = createRandom(seed, 5);
    kernel.thermal.set(createRandom(seed, 0));
    takeSteps(
        kernel,
        [1, 0.9, 0.8, 0.7, 0.6].map((s) => Int16Array.from(NORMAL, (z) => z * s * SIGMA)),
    );
    for (let bin = 0; bin < BINS; bin++) kernel.drift[bin] = draw(random) >> 14;
    for (let place = 0; place < PLACES; place++) {
        kernel.xy_i[2 * place] = Math.floor((draw(random) >>> 0) * (WIDTH / 2 ** 32));
        kernel.xy_i[2 * place + 1] = Math.floor((draw(random) >>> 0) * (HEIGHT / 2 ** 32));
    }
    return kernel;
};

/** What the kernel does, said slowly. */
const slowly = (kernel: Kernel, block: number, start: number, end: number) => {
    const { xy_i, drift, thermal } = kernel;
    const steps = kernel.steps_s[block >> 1];
    const hits: [place: number, before: number][] = [];
    for (let place = end - 1; place >= start; place--) {
        const bits = draw(thermal);
        const along = steps[(bits % NORMALS) & (NORMALS - 1)] * 2 ** STEP_BITS;
        const across = steps[Math.floor((bits >>> 0) / NORMALS) % NORMALS] * 2 ** STEP_BITS;
        xy_i[2 * place] = (xy_i[2 * place] + along + WIDTH) % WIDTH;
        const before = xy_i[2 * place + 1];
        const y = before + drift[Math.floor(before / 2 ** POSITION_BITS)] + across;
        xy_i[2 * place + 1] = y;
        if (y < 0 || y >= HEIGHT) hits.push([place, before]);
        else {
            const counts = kernel.inBin_b[block];
            const bin = Math.floor(y / 2 ** POSITION_BITS);
            counts[bin] = counts[bin] + 1;
        }
    }
    return hits;
};

it.each([1, 2, 3])('the inner loop does what it is said to do, bit for bit: seed %i', (seed) => {
    const fast = filled(seed);
    const slow = filled(seed);
    const [start, end] = [40 * seed, PLACES - 7 * seed];
    const found = fast.jitter(BLOCK, start, end, WIDTH, HEIGHT);
    const hits = slowly(slow, BLOCK, start, end);

    // Some 4 % of the ions are within reach of a wall, and half of them go there.
    expect(hits.length).toBeGreaterThan(20);
    expect(found).toBe(hits.length);
    expect([...fast.hit_n.subarray(0, found)]).toEqual(hits.map(([place]) => place));
    expect([...fast.before_n.subarray(0, found)]).toEqual(hits.map(([, before]) => before));
    expect(fast.xy_i).toEqual(slow.xy_i);
    expect(fast.inBin_b).toEqual(slow.inBin_b);
    expect(fast.thermal).toEqual(slow.thermal);
});

it('goes on in a larger memory', () => {
    const before = filled(4);
    before.inBin_b[BLOCK]?.fill(7);
    const after = createKernel(10, BINS, 2 * PLACES);
    carryOver(before, after);
    expect(after.thermal).toEqual(before.thermal);
    expect(after.steps_s).toEqual(before.steps_s);
    expect(after.inBin_b).toEqual(before.inBin_b);
    expect(after.xy_i.length).toBe(4 * PLACES);
});

it('has been compiled from its source', async () => {
    expect(await compileKernel()).toBe(readFileSync(KERNEL_BYTES, 'utf8'));
});
