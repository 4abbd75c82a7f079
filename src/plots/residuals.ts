/** Differences V − GHK of readings far enough apart to count as chance anew, gathered in bins of fixed number. */

export interface Residuals {
    /** Counts by bin of 1 mV; the first and last hold all beyond. */
    readonly counts: Float64Array;
    readonly size: number;
    readonly mean_mV: number;
    readonly deviation_mV: number;
    add(residual_mV: number): void;
    clear(): void;
}

/** Bins to either side of 0, mV. */
export const FARTHEST_mV = 80;

export const createResiduals = (): Residuals => {
    const counts = new Float64Array(2 * FARTHEST_mV);
    let [size, sum, squares] = [0, 0, 0];
    return {
        counts,
        get size() {
            return size;
        },
        get mean_mV() {
            return size === 0 ? 0 : sum / size;
        },
        get deviation_mV() {
            if (size < 2) return 0;
            return Math.sqrt(Math.max(0, (squares - sum ** 2 / size) / (size - 1)));
        },
        add: (residual_mV) => {
            const bin = Math.floor(residual_mV) + FARTHEST_mV;
            const inside = Math.max(0, Math.min(counts.length - 1, bin));
            counts[inside] = counts[inside] + 1;
            size++;
            sum += residual_mV;
            squares += residual_mV ** 2;
        },
        clear: () => {
            counts.fill(0);
            [size, sum, squares] = [0, 0, 0];
        },
    };
};

/**
 * Error of a standard deviation from n readings whose correlation falls to 1/e over `1/apart` of them: squares forget twice as
 * fast, which leaves n·(1 − q)/(1 + q) independent ones with q = e^(−2·apart).
 */
export const deviationError = (deviation: number, n: number, apart: number): number => {
    const q = Math.exp(-2 * apart);
    return deviation / Math.sqrt((2 * Math.max(1, n) * (1 - q)) / (1 + q));
};

/** Share of normal readings of mean 0 between two values. */
export const normalShare = (low: number, high: number, deviation: number): number =>
    (erf(high / (deviation * Math.SQRT2)) - erf(low / (deviation * Math.SQRT2))) / 2;

/** Abramowitz & Stegun 7.1.26, within 1.5e-7. */
const erf = (x: number): number => {
    const t = 1 / (1 + 0.3275911 * Math.abs(x));
    const tail =
        ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t +
            0.254829592) *
        t *
        Math.exp(-x * x);
    return Math.sign(x) * (1 - tail);
};
