/** How long shown positions are exposed, so that the eye can follow an ion. */
import { diffusionScale } from '../units.ts';

/** The eye follows a dot that moves this far from frame to frame. */
const FOLLOWED_px = 4;
const FRAME_s = 1 / 60;
/** Up to this speed ions are shown as they are. */
const RAW_nsPerSecond = 3;
/** Longer, and the picture would show where ions were more than a second ago. */
const LONGEST_ns = 250;
/** Of the fast ions, K⁺ and Cl⁻, at 25 °C. */
const DIFFUSION_nm2_ns = 2;
/** Median of a Rayleigh distribution over its σ: of a step in the plane over that along one axis. */
const MEDIAN = Math.sqrt(2 * Math.LN2);

/**
 * Exposure that keeps the median step of a dot to FOLLOWED_px a frame, ns; 0 is raw motion. A position averaged with a memory
 * of T moves in a frame of δ ≪ T by δ/T of its distance from the true one, which has the variance D·T: D·δ²/T. Rounded up to
 * one digit, so that the number on screen stands still.
 */
export const exposure_ns = (
    speed_nsPerSecond: number,
    pixelsPerNm: number,
    temperature_C: number,
): number => {
    if (speed_nsPerSecond <= RAW_nsPerSecond) return 0;
    const diffusion = DIFFUSION_nm2_ns * diffusionScale(temperature_C);
    const frame_ns = speed_nsPerSecond * FRAME_s;
    const wanted = diffusion * (frame_ns * ((MEDIAN * pixelsPerNm) / FOLLOWED_px)) ** 2;
    if (wanted < frame_ns) return 0;
    const decade = 10 ** Math.floor(Math.log10(wanted));
    return Math.min(Math.ceil(wanted / decade) * decade, LONGEST_ns);
};
