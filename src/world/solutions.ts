/** What each side is filled with: the set ions, and impermeant ones up to exact neutrality. */
import type { Settings } from '../params.ts';
import { A, CL, INSIDE, K, NA, OUTSIDE, SIDES, SPECIES, X } from '../species.ts';
import { anionRoom } from './bodies/anions.ts';
import { PUMP_SITE_CHARGE } from './pumps.ts';
import type { Scale } from './scale.ts';

/** Of the impermeant anions at most this share is carried by the proteins that are rigid bodies. */
const LARGEST_PROTEIN_SHARE = 0.5;

/** How many protein anions there are: those asked for, or as many as the inside's A⁻ and its room allow. */
export function proteinCount(settings: Settings, scale: Scale): number {
    const { count, charge } = settings.proteinAnions;
    const { K: k, Na, Cl } = settings.inside;
    const anions = Math.max(0, k + Na - Cl) * scale.ionsPerMilliMolar;
    return Math.min(count, Math.floor((LARGEST_PROTEIN_SHARE * anions) / charge), anionRoom(scale));
}

/** Concentrations by side and species, mM. */
export function solutionsOf(settings: Settings, scale: Scale): Float64Array[] {
    return SIDES.map((name, side) => {
        const { K: k, Na, Cl } = settings[name];
        const solution = new Float64Array(SPECIES.length);
        solution[K] = k;
        solution[NA] = Na;
        solution[CL] = Cl;
        const proteins =
            side === INSIDE
                ? (proteinCount(settings, scale) * settings.proteinAnions.charge) /
                  scale.ionsPerMilliMolar
                : 0;
        const missing = k + Na - Cl;
        solution[A] = Math.max(0, missing - proteins);
        solution[X] = Math.max(0, -missing);
        return solution;
    });
}

/**
 * Whole ions by side and species, each side with its proteins and the sites of its pumps exactly neutral.
 * @param pumps facing inside
 */
export function countsOf(
    settings: Settings,
    scale: Scale,
    solutions: readonly Float64Array[],
    pumps: number,
): Int32Array[] {
    return SIDES.map((_, side) => {
        const counts = Int32Array.from(solutions[side], (c) =>
            Math.round(c * scale.ionsPerMilliMolar),
        );
        const proteins =
            side === INSIDE ? -proteinCount(settings, scale) * settings.proteinAnions.charge : 0;
        const sites = (side === OUTSIDE ? -1 : 1) * pumps * PUMP_SITE_CHARGE;
        const charge = counts[K] + counts[NA] - counts[CL] + proteins + sites;
        counts[A] = Math.max(0, charge);
        counts[X] = Math.max(0, -charge);
        return counts;
    });
}
