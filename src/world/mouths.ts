/** Whose mouth an ion at the membrane has come upon: a map along x, for thousands of ions ask in a step. */
import { MOUTH_nm } from './scale.ts';
import type { Protein, World } from './world.ts';

/** No stretch of the map reaches two mouths: proteins are 4.2 nm wide and their mouths 3.6 nm. */
const STRETCH_nm = 0.5;

/** For each stretch of the membrane one more than the index of the protein whose mouth reaches into it; 0 for none. */
export const createMouths = (width_nm: number): Int16Array =>
    new Int16Array(Math.floor(width_nm / STRETCH_nm));

/** Draws the map anew, whenever proteins have moved, come or gone; only grown ones have mouths. */
export function mapMouths({ mouths, proteins, scale }: World): void {
    const n = mouths.length;
    const perNm = n / scale.width;
    mouths.fill(0);
    for (let i = 0; i < proteins.length; i++) {
        const { x, grown } = proteins[i];
        if (!grown) continue;
        const last = Math.floor((x + MOUTH_nm / 2) * perNm);
        for (let at = Math.floor((x - MOUTH_nm / 2) * perNm); at <= last; at++) {
            mouths[at < 0 ? at + n : at < n ? at : at - n] = i + 1;
        }
    }
}

/** The protein whose mouth is at x, 0 ≤ x < width, in nm. */
export function mouthAt({ mouths, proteins, scale }: World, x: number): Protein | undefined {
    const found = mouths[Math.floor((x * mouths.length) / scale.width)];
    if (found === 0) return undefined;
    const protein = proteins[found - 1];
    const way = Math.abs(protein.x - x);
    const aside = Math.min(way, scale.width - way);
    return aside < MOUTH_nm / 2 ? protein : undefined;
}
