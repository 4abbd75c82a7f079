/** A seeded generator of numbers from 0 to below 1: mulberry32. */
export const generator = (seed: number) => {
    let a = (seed * 2654435761) >>> 0;
    return (): number => {
        a = (a + 0x6d2b79f5) >>> 0;
        let t = Math.imul(a ^ (a >>> 15), a | 1);
        t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
        return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
};
