/** Round numbers for scales: 1, 2 or 5 times a power of ten. */

/** The largest that is at most `wanted`, which is above 0. */
export const roundBelow = (wanted: number): number => {
    const power = 10 ** Math.floor(Math.log10(wanted));
    return power * ([5, 2].find((step) => step * power <= wanted) ?? 1);
};

/** The smallest that is at least `x`, but for a thousandth; for 0 and below the smallest there is, 1e-9. */
export const roundAbove = (x: number): number => {
    const power = 10 ** Math.floor(Math.log10(Math.max(x, 1e-9)));
    return ([1, 2, 5].find((step) => step * power >= x * 0.999) ?? 10) * power;
};
