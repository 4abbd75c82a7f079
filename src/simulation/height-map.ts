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
    map: new Float64Array(bins + 1),
});

/** @param shown and @param real heights in bins */
export function noteShown(spread: Spread, shown: number, real: number): void {
    const last = spread.shown.length - 1;
    spread.shown[Math.min(last, Math.floor(shown))]++;
    spread.real[Math.min(last, Math.floor(real))]++;
}

/** The true height, in bins, for each edge of a bin of shown ones; then the counts fade. */
export function spreadMap({ shown, real, map }: Spread): Float64Array {
    const bins = shown.length;
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
    map[bins] = bins;
    for (let i = 0; i < bins; i++) {
        shown[i] *= KEPT;
        real[i] *= KEPT;
    }
    return map;
}
