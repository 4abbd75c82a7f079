/** The way of a camera from one look to another, for a film. */
import { type Extent, type Lens, nearest } from './camera.ts';

/** Starts and ends softly: 3s² − 2s³. */
const eased = (share: number): number => share * share * (3 - 2 * share);

/**
 * @param share of the time it takes, 0 to 1
 * The scale goes on by equal factors, and the place with it, so that one point of the picture holds still all the way.
 */
export const between = (from: Lens, to: Lens, e: Extent, share: number): Lens => {
    const s = eased(Math.min(1, Math.max(0, share)));
    const px_per_nm = from.px_per_nm ** (1 - s) * to.px_per_nm ** s;
    const whole = 1 / from.px_per_nm - 1 / to.px_per_nm;
    // Without a change of scale it is a way along a line.
    const p =
        Math.abs(whole) < 1e-6 / from.px_per_nm ? s : (1 / from.px_per_nm - 1 / px_per_nm) / whole;
    const to_nm = nearest(to.x_nm, from, e);
    return {
        x_nm: from.x_nm + p * (to_nm - from.x_nm),
        y_nm: from.y_nm + p * (to.y_nm - from.y_nm),
        px_per_nm,
    };
};
