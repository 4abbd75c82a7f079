/** The monotone map from averaged heights to true ones: equal shares of the ions below. */

/** Fading counts of shown and true heights by bin. */
export interface Spread {
    readonly shown: Float64Array;
    readonly real: Float64Array;
    readonly map: Float64Array;
}

/** Fading of the counts with each snapshot: a memory of a second at 60 a second. */
const KEPT = 59 / 60;
/** An even background, ions a bin: the map exists where nobody has been. */
const BACKGROUND = 0.05;

export const createSpread = (bins: number): Spread => ({
    shown: new Float64Array(bins),
    real: new Float64Array(bins),
    // At first heights are shown as they are.
    map: Float64Array.from({ length: bins + 1 }, (_, edge) => edge),
});

/**
 * Takes in how many ions are shown and how many are in each bin. The map is the true height, in bins, for each edge of a bin of shown
 * ones; then the counts fade.
 */
export function spreadMap({ shown, real, map }: Spread, shownNow: Int32Array, realNow: Int32Array) {
    const bins = shown.length;
    for (let bin = 0; bin < bins; bin++) {
        shown[bin] += shownNow[bin];
        real[bin] += realNow[bin];
    }
    let below = 0;
    let bin = 0;
    let realBelow = 0;
    for (let edge = 0; edge < bins; edge++) {
        while (bin < bins && realBelow + real[bin] + BACKGROUND < below) {
            realBelow += real[bin++] + BACKGROUND;
        }
        const within = bin < bins ? (below - realBelow) / (real[bin] + BACKGROUND) : 0;
        map[edge] = Math.min(bins, bin + within);
        below += shown[edge] + BACKGROUND;
    }
    for (let i = 0; i < bins; i++) {
        shown[i] *= KEPT;
        real[i] *= KEPT;
    }
}

/** Writes a map as the kernel wants it: of each bin of shown heights the true height of its lower edge, and how much higher the upper one is. */
export function writeMap({ map }: Spread, asIs: boolean, into: Float32Array): void {
    for (let bin = 0; bin < map.length - 1; bin++) {
        into[2 * bin] = asIs ? bin : map[bin];
        into[2 * bin + 1] = asIs ? 1 : map[bin + 1] - map[bin];
    }
}
