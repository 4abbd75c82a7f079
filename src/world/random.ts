/**
 * Random numbers: sfc32 (Chris Doty-Humphrey, PractRand; 128 bits of state, passes BigCrush), seeded by splitmix32.
 * Only integer arithmetic, so the same seed gives the same bits on every machine.
 */

/** Four 32-bit words. */
export type Random = Int32Array;

/** @param stream tells generators with the same seed apart. */
export function createRandom(seed: number, stream: number): Random {
    const random = new Int32Array(4);
    let state = (seed ^ Math.imul(stream + 1, 0x9e3779b9)) | 0;
    for (let i = 0; i < 4; i++) {
        state = (state + 0x9e3779b9) | 0;
        let z = state ^ (state >>> 16);
        z = Math.imul(z, 0x21f0aaad);
        z ^= z >>> 15;
        z = Math.imul(z, 0x735a2d97);
        random[i] = z ^ (z >>> 15);
    }
    for (let i = 0; i < 16; i++) draw(random);
    return random;
}

/** 32 random bits as a signed integer. */
export function draw(random: Random): number {
    const a = random[0];
    const b = random[1];
    const c = random[2];
    const counter = random[3];
    const t = (((a + b) | 0) + counter) | 0;
    random[3] = (counter + 1) | 0;
    random[0] = b ^ (b >>> 9);
    random[1] = (c + (c << 3)) | 0;
    random[2] = (((c << 21) | (c >>> 11)) + t) | 0;
    return t;
}

/** Uniform in [0, 1), a multiple of 2⁻³². */
export const uniform = (random: Random): number => (draw(random) >>> 0) * 2.3283064365386963e-10;

/** Uniform among 0 … n − 1. */
export const below = (random: Random, n: number): number => Math.floor(uniform(random) * n);

/**
 * The step of Brownian motion is a sum of four draws from these sixteen numbers, 16 random bits in all: mirror-symmetric, as good as
 * normal (of the standard deviation's powers, fourth moment 2.999 and sixth 14.79 for 3 and 15, longest step 4.22), and quick: a look-up in
 * a register, where four bits choose (src/world/kernel/move.ts).
 */
export const STEPS = Int8Array.of(
    ...[4, 11, 20, 29, 39, 53, 73, 118],
    ...[-4, -11, -20, -29, -39, -53, -73, -118],
);
/** Standard deviation of such a sum, and its largest. */
export const STEP_SIGMA = Math.sqrt(
    4 * STEPS.reduce((sum, step) => sum + (step * step) / STEPS.length, 0),
);
export const LONGEST_STEP = (4 * 118) / STEP_SIGMA;

/** Sums of two of them, by eight bits, in standard deviations of a step. Rounded, so that no engine's last bit differs. */
const PAIRS = Float32Array.from(
    { length: 256 },
    (_, bits) => (STEPS[bits & 15] + STEPS[bits >> 4]) / STEP_SIGMA,
);

/** A step of standard deviation 1. */
export const normal = (random: Random): number => {
    const bits = draw(random);
    return PAIRS[bits & 255] + PAIRS[(bits >> 8) & 255];
};
