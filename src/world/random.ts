/**
 * Random numbers: sfc32 (Chris Doty-Humphrey, PractRand; 128 bits of state, passes BigCrush), seeded by splitmix32.
 * Only integer arithmetic, so the same seed gives the same bits on every machine.
 */

/**
 * A generator: its state, four 32-bit words, after the draws that it holds in store. The store is a plain array: once a page has handed a
 * buffer over, engines look at every access to a typed array whether that is still there.
 */
export interface Random {
    readonly state: Int32Array;
    readonly store: number[];
    /** How many of those in store are used up. */
    next: number;
}

/** Draws made at once: the state is then read and written once for all of them, which makes each three times as quick. */
const STORE = 64;

/** The state of a generator that has not drawn yet. @param stream tells generators with the same seed apart */
export function seeded(seed: number, stream: number): Int32Array {
    const words = new Int32Array(4);
    let mixed = (seed ^ Math.imul(stream + 1, 0x9e3779b9)) | 0;
    for (let i = 0; i < 4; i++) {
        mixed = (mixed + 0x9e3779b9) | 0;
        let z = mixed ^ (mixed >>> 16);
        z = Math.imul(z, 0x21f0aaad);
        z ^= z >>> 15;
        z = Math.imul(z, 0x735a2d97);
        words[i] = z ^ (z >>> 15);
    }
    advance(words, new Array<number>(16).fill(0));
    return words;
}

export const createRandom = (seed: number, stream: number): Random => ({
    state: seeded(seed, stream),
    // Not whole at first, so that engines have room for 32 bits from the beginning.
    store: new Array<number>(STORE).fill(0.5),
    next: STORE,
});

/** Draws as many times as there is room for. */
function advance(state: Int32Array, into: number[]): void {
    let a = state[0];
    let b = state[1];
    let c = state[2];
    let counter = state[3];
    for (let i = 0; i < into.length; i++) {
        const bits = (((a + b) | 0) + counter) | 0;
        counter = (counter + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (((c << 21) | (c >>> 11)) + bits) | 0;
        into[i] = bits;
    }
    state.set([a, b, c, counter]);
}

/** 32 random bits as a signed integer. */
export function draw(random: Random): number {
    if (random.next === STORE) {
        advance(random.state, random.store);
        random.next = 0;
    }
    return random.store[random.next++];
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

/** Sums of two of them, by eight bits, in standard deviations of a step. Rounded, so that no engine's last bit differs; plain as a store is. */
const PAIRS: readonly number[] = Array.from({ length: 256 }, (_, bits) =>
    Math.fround((STEPS[bits & 15] + STEPS[bits >> 4]) / STEP_SIGMA),
);

/** The step of standard deviation 1 that sixteen bits make, the lower ones of 32. */
export const normalOf = (bits: number): number => PAIRS[bits & 255] + PAIRS[(bits >> 8) & 255];

/** A step of standard deviation 1. */
export const normal = (random: Random): number => normalOf(draw(random));
