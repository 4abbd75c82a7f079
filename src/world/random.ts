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

export const NORMALS = 4096;

/**
 * The step of Brownian motion: a draw from 4096 quantiles of the normal distribution, mirror-symmetric, variance exactly 1;
 * 12 random bits a draw. Fourth moment 2.99, longest step 3.7 standard deviations.
 * Kept in single precision, so that a last bit of Math.log that differs between engines is rounded away.
 */
export const NORMAL: Float32Array = normalTable();

function normalTable(): Float32Array {
    const half = Array.from({ length: NORMALS / 2 }, (_, i) => -quantile((i + 0.5) / NORMALS));
    const scale = Math.sqrt(half.length / half.reduce((sum, z) => sum + z * z, 0));
    const table = new Float32Array(NORMALS);
    half.forEach((z, i) => {
        table[i] = -z * scale;
        table[NORMALS - 1 - i] = z * scale;
    });
    return table;
}

/** A standard normal draw. */
export const normal = (random: Random): number => NORMAL[draw(random) & (NORMALS - 1)];

/** Normal quantile for 0 < p ≤ 0.5 (P. J. Acklam's rational approximation, relative error below 1.2e-9). */
function quantile(p: number): number {
    if (p < 0.02425) {
        const q = Math.sqrt(-2 * Math.log(p));
        return (
            (((((-7.784894002430293e-3 * q - 3.223964580411365e-1) * q - 2.400758277161838) * q -
                2.549732539343734) *
                q +
                4.374664141464968) *
                q +
                2.938163982698783) /
            ((((7.784695709041462e-3 * q + 3.224671290700398e-1) * q + 2.445134137142996) * q +
                3.754408661907416) *
                q +
                1)
        );
    }
    const q = p - 0.5;
    const r = q * q;
    return (
        ((((((-3.969683028665376e1 * r + 2.209460984245205e2) * r - 2.759285104469687e2) * r +
            1.38357751867269e2) *
            r -
            3.066479806614716e1) *
            r +
            2.506628277459239) *
            q) /
        (((((-5.447609879822406e1 * r + 1.615858368580409e2) * r - 1.556989798598866e2) * r +
            6.680131188771972e1) *
            r -
            1.328068155288572e1) *
            r +
            1)
    );
}
