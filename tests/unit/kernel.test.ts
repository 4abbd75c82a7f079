/** The loop over ions against a slow twin of it, bit for bit. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compileKernel, KERNEL_BYTES } from '../../scripts/compile-kernel.ts';
import * as at from '../../src/world/kernel/layout.ts';
import { type BlockScale, createKernel, type Kernel } from '../../src/world/kernel.ts';
import { MOST_BLOCKS } from '../../src/world/memory.ts';
import { PROOF, proofOfKernel } from '../../src/world/prove.ts';
import { createRandom, draw, type Random, STEPS, uniform } from '../../src/world/random.ts';

const BLOCKS = 6;
const BINS = 23;
const HEIGHT = BINS * 2 ** at.POSITION_BITS;
const HALF_MOUTH = 6000;
/** A mouth that reaches round the ring, and one in the middle. */
const MIDDLES = [500, 31_337];
/** Probabilities with which they catch ions of the block. */
const CHANCES = [0.9, 0.4];
const SEED = 77;
/** One chunk that is full, and one that is not and ends amid a group: of many ions, or of so few that they are not counted in lanes. */
const ionsIn = (block: number): number => at.CHUNK + (block === 3 ? at.FEW - 197 : 1003);

/** Long steps and a strong field, so that many ions meet walls and some are not let go back. */
const scaleOf = (inside: boolean): BlockScale => ({
    stride: 24_001,
    strideAlong: 3.7,
    work: 6e-13,
    driftPerField: 1.5e6,
    valence: 1,
    inside,
    species: 0,
    bottom: 0,
    bin: 1,
});

const filled = (block: number): Kernel => {
    const inside = (block & 1) === 0;
    const rooms = Array.from({ length: BLOCKS }, (_, b) => (b === block ? ionsIn(block) : 10));
    const kernel = createKernel(BINS, rooms, SEED, 0);
    kernel.setScale(
        HEIGHT,
        HALF_MOUTH,
        rooms.map(() => scaleOf(inside)),
    );
    const { views } = kernel;
    const random = createRandom(SEED, 9);
    for (const strengths of views.strengths) {
        for (let bin = 0; bin < BINS; bin++) strengths[bin] = uniform(random) - 0.5;
    }
    // Stronger than any step is held to.
    views.strengths[block & 1][7] = 20;
    for (let i = 0; i < ionsIn(block); i++) {
        const place = kernel.start_b[block] + i;
        views.y_i[place] = Math.floor(uniform(random) * HEIGHT);
        views.along_i[place] = draw(random) & 0xffff;
        views.id_i[place] = 5 * i + 1;
    }
    views.middle_p.set(MIDDLES);
    for (const [p, middle] of MIDDLES.entries()) {
        views.catches_p[p * BLOCKS + block] = CHANCES[p];
        for (let x = middle - HALF_MOUTH; x < middle + HALF_MOUTH; x++)
            views.stretches[(x & 0xffff) >> at.STRETCH_BITS] = p + 1;
    }
    views.likeliest_b[block] = CHANCES[0];
    return kernel;
};

const counts = (block: number) =>
    Int32Array.from({ length: BLOCKS }, (_, b) => (b === block ? ionsIn(block) : 0));

/** 16 bits chosen from 32: every byte's lower half, or its upper one; each half chooses a draw. */
const sumOfDraws = (bits: number): number =>
    [0, 8, 16, 24].reduce((sum, shift) => sum + STEPS[(bits >>> shift) & 15], 0);

const mixed = (word: number): number => {
    let bits = word ^ (word >>> 16);
    bits = Math.imul(bits, 0x21f0aaad);
    bits ^= bits >>> 15;
    bits = Math.imul(bits, 0x735a2d97);
    return bits ^ (bits >>> 15);
};

/** All places of an ion's path in a span, by halving, in single precision. */
const pathOf = (id: number, span: number): number[] => {
    const single = Math.fround;
    const bits = mixed(Math.imul(id, 0x9e3779b1) + Math.imul(span, 0x85ebca77) + SEED);
    const stride = single(scaleOf(true).strideAlong);
    const path: number[] = Array.from({ length: at.SPAN + 1 }, () => 0);
    path[at.SPAN] = single(sumOfDraws(bits) * single(8 * stride));
    let scale = single(8 * stride);
    let number = 0;
    for (let length = at.SPAN / 2; length >= 1; length /= 2) {
        for (let first = 0; first < at.SPAN; first += 2 * length) {
            number++;
            const word = mixed(bits + Math.imul(Math.floor(number / 8) + 1, 0x9e3779b9));
            const draw = STEPS[(word >>> (4 * (number % 8))) & 15];
            const mean = single(single(path[first] + path[first + 2 * length]) * 0.5);
            path[first + length] = single(mean + single(draw * scale));
        }
        scale = single(scale * single(Math.SQRT1_2));
    }
    return path;
};

/** x of an ion at a step, said slowly. @param at the step when it was at x, in the same span */
const along = (x: number, from: number, id: number, step: number): number => {
    const span = Math.floor((step - 1) / at.SPAN);
    const path = pathOf(id, span);
    const way = Math.fround(path[step - at.SPAN * span] - path[(from - at.SPAN * span) & 0xffff]);
    return (x + Math.floor(Math.fround(way + 0.5))) & 0xffff;
};

/** e^w as the kernel has it. */
const exp = (w: number): number => {
    if (w < -30) return 0;
    const r = w / 1024;
    let e = 1 + r * (1 + r * (0.5 + r * (1 / 6 + r / 24)));
    for (let i = 0; i < 10; i++) e *= e;
    return e;
};

interface Expected {
    readonly y: Int32Array;
    readonly bins: Int32Array;
    readonly caught: readonly number[][];
    readonly stayed: number;
}

/** A step of all ions, one after the other. */
const slowly = (kernel: Kernel, block: number, step: number): Expected => {
    const { views, start_b } = kernel;
    const { driftPerField, stride, work, inside } = scaleOf((block & 1) === 0);
    const drifts = Array.from(views.strengths[block & 1], (strength) =>
        Math.trunc(
            Math.max(-at.LONGEST_DRIFT, Math.min(at.LONGEST_DRIFT, driftPerField * strength)),
        ),
    );
    const y = views.y_i.slice(start_b[block], start_b[block] + ionsIn(block));
    const bins = new Int32Array(BINS);
    const caught: number[][] = [];
    let stayed = 0;
    for (let first = 0; first < ionsIn(block); first += at.CHUNK) {
        const stream = 16 + 5 * (block + MOST_BLOCKS * (first / at.CHUNK));
        const lanes = [0, 1, 2, 3].map((lane) => createRandom(SEED, stream + lane));
        const walls: Random = createRandom(SEED, stream + 4);
        const end = Math.min(ionsIn(block), first + at.CHUNK);
        const before = y.slice();
        for (let group = first; group < end; group += 8) {
            // Of each generator's draw the lower half-bytes move one ion, the upper ones one four places further on.
            const drawn = lanes.map(draw);
            for (let i = 0; i < 8 && group + i < end; i++) {
                const sum = sumOfDraws(drawn[i % 4] >>> (i < 4 ? 0 : 4));
                y[group + i] += drifts[y[group + i] >> at.POSITION_BITS] + stride * sum;
            }
        }
        // A group that is moved whole is moved whole for the generators too.
        for (let i = first; i < end; i++) {
            const was = before[i];
            if (y[i] >= 0 && y[i] < HEIGHT) {
                bins[y[i] >> at.POSITION_BITS]++;
                continue;
            }
            const place = start_b[block] + i;
            let u = uniform(walls);
            if (y[i] < 0 !== inside) {
                if (u < CHANCES[0]) {
                    const x = along(views.along_i[place] & 0xffff, 0, views.id_i[place], step);
                    const protein = MIDDLES.findIndex((middle) => {
                        const aside = ((x - middle) << 16) >> 16;
                        return aside >= -HALF_MOUTH && aside < HALF_MOUTH;
                    });
                    if (protein >= 0 && u < CHANCES[protein]) {
                        caught.unshift([place, was, protein]);
                        continue;
                    }
                    u = uniform(walls);
                } else u = (u - CHANCES[0]) * (1 / (1 - CHANCES[0]));
            }
            const mirrored = y[i] < 0 ? -1 - y[i] : 2 * HEIGHT - 1 - y[i];
            const w = drifts[was >> at.POSITION_BITS] * (mirrored - was) * work;
            const stays = mirrored < 0 || mirrored >= HEIGHT || (w < 0 && u >= exp(w));
            if (stays) stayed++;
            y[i] = stays ? was : mirrored;
            bins[y[i] >> at.POSITION_BITS]++;
        }
    }
    return { y, bins, caught, stayed };
};

it.each([2, 3])('the inner loop does what it is said to do, bit for bit: block %i', (block) => {
    const kernel = filled(block);
    const expected = slowly(kernel, block, 5);
    kernel.move(5, counts(block));
    const caught: number[][] = [];
    kernel.caught((...ion) => caught.push(ion));

    // Of all walls' ways out something happens.
    expect(expected.stayed).toBeGreaterThan(5);
    expect(expected.caught.length).toBeGreaterThan(20);
    expect(new Set(expected.caught.map(([, , protein]) => protein)).size).toBe(2);

    expect(caught).toEqual(expected.caught);
    const { views, start_b } = kernel;
    expect(views.y_i.slice(start_b[block], start_b[block] + ionsIn(block))).toEqual(expected.y);
    expect(views.inBin_b[block]).toEqual(expected.bins);
    kernel.gather(counts(block));
    expect([...views.charges[block & 1]]).toEqual([...expected.bins]);
});

it('finds the next ion in a bin, round again from the last to the first', () => {
    const kernel = filled(2);
    const { views, start_b } = kernel;
    const start = start_b[2];
    const binOf = (i: number) => views.y_i[start + i] >> at.POSITION_BITS;
    // What lies behind the block is as if in a bin, and is none of its ions.
    for (let i = 0; i < at.GROUP; i++) views.y_i[start + ionsIn(2) + i] = views.y_i[start];
    for (let begin = 0; begin < ionsIn(2); begin += 7) {
        for (const of of [0, begin, ionsIn(2) - 1]) {
            let expected = begin;
            while (binOf(expected) !== binOf(of)) expected = (expected + 1) % ionsIn(2);
            expect(kernel.find(2, binOf(of), start + begin, ionsIn(2))).toBe(start + expected);
        }
    }
});

it('ions are along the membrane where it is said, bit for bit', () => {
    const kernel = filled(2);
    const { views, start_b } = kernel;
    const first = start_b[2];
    // Whole spans and parts of them, from their beginning and from amid, and over the end of 16 bits.
    for (const [from, step] of [
        [0, 64],
        [64, 85],
        [65_536, 65_547],
        [12, 12],
        ...Array.from({ length: 64 }, (_, k) => [128 + k, 129 + ((k * 7) % 64)]).filter(
            ([a, b]) => a <= b,
        ),
    ]) {
        const x = views.along_i.slice(first, first + ionsIn(2)).map((word) => word & 0xffff);
        // A few of them have come later.
        const came = (i: number) => (i % 5 === 0 ? step : from);
        for (let i = 0; i < ionsIn(2); i++) views.along_i[first + i] = x[i] | (came(i) << 16);
        const expected = Array.from(x, (each, i) =>
            along(each, came(i), views.id_i[first + i], step),
        );
        expect(expected.map((_, i) => kernel.look(2, first + i, step))).toEqual(expected);
        kernel.settle(step, counts(2));
        const settled = Array.from(views.along_i.subarray(first, first + ionsIn(2)));
        expect(settled.map((word) => word & 0xffff)).toEqual(expected);
        expect(new Set(settled.map((word) => word >>> 16))).toEqual(new Set([step & 0xffff]));
    }
});

it('goes on in a larger memory', () => {
    const kernel = filled(4);
    const before = filled(4);
    const ids = 2 * kernel.views.looks_id.length;
    kernel.makeRoom(
        kernel.room_b.map((room) => 3 * room),
        ids,
    );
    expect(kernel.views.looks_id.length).toBe(ids);
    expect(kernel.views.y_i.length).toBeGreaterThan(2.9 * before.views.y_i.length);
    for (const each of [kernel, before]) {
        each.move(1, counts(4));
        each.settle(1, counts(4));
    }
    const [after, same] = [kernel, before].map(({ views, start_b }) => {
        const all = [views.y_i, views.along_i, views.id_i];
        return all.map((array) => array.slice(start_b[4], start_b[4] + ionsIn(4)));
    });
    expect(after).toEqual(same);
    expect(kernel.views.inBin_b[4]).toEqual(before.views.inBin_b[4]);
});

it('moves ions in the proof of a machine as it did where the number was noted', () => {
    expect(proofOfKernel()).toBe(PROOF);
});

it('has been compiled from its source', async () => {
    expect(await compileKernel()).toBe(readFileSync(KERNEL_BYTES, 'utf8'));
});
