/**
 * What each side is filled with: permeant ions as they are set, and impermeant ones that nobody sets: A⁻ where cations are in
 * excess, X⁺ where anions are, up to exact neutrality. Inside, proteins carry part of the A⁻.
 */
import { kindsOf } from '../kinds.ts';
import { countOf, type Settings } from '../params.ts';
import {
    A,
    filledUp,
    INSIDE,
    OUTSIDE,
    PERMEANT,
    SIDES,
    SPECIES,
    setCharge_mM,
    X,
} from '../species.ts';
import { anionRoom } from './bodies/anions.ts';
import type { Scale } from './scale.ts';

/** At most this share of the inside's A⁻ is carried by the proteins: a choice, so that small anions are always seen too. */
const LARGEST_PROTEIN_SHARE = 0.5;

/** How many protein anions there are: those asked for, or as many as the inside's A⁻ and its room allow. */
export function proteinCount(settings: Settings, scale: Scale): number {
    const { count, charge } = settings.proteinAnions;
    const anions = Math.max(0, setCharge_mM(settings.inside)) * scale.ionsPerMilliMolar;
    return Math.min(count, Math.floor((LARGEST_PROTEIN_SHARE * anions) / charge), anionRoom(scale));
}

/** Concentrations by side and species, mM; A⁻ inside without what the proteins carry. */
export function solutionsOf(settings: Settings, scale: Scale): Float64Array[] {
    return SIDES.map((name, side) => {
        const filled = filledUp(settings[name]);
        const solution = Float64Array.from(SPECIES, ({ key }) => filled[key]);
        const proteins =
            side === INSIDE
                ? (proteinCount(settings, scale) * settings.proteinAnions.charge) /
                  scale.ionsPerMilliMolar
                : 0;
        solution[A] = Math.max(0, filled.A - proteins);
        return solution;
    });
}

/** Charge of the empty sites of all pumps, which face inside at the start, e; as much of the other sign is at the outer face. */
const siteCharge_e = (settings: Settings): number =>
    kindsOf(settings).reduce(
        (sum, kind) =>
            kind.role === 'pump' ? sum + countOf(settings, kind) * kind.siteCharge_e : sum,
        0,
    );

/** Whole ions by side and species, each side with its proteins and the sites of its pumps exactly neutral. */
export function countsOf(
    settings: Settings,
    scale: Scale,
    solutions: readonly Float64Array[],
): Int32Array[] {
    return SIDES.map((_, side) => {
        const counts = Int32Array.from(solutions[side], (c) =>
            Math.round(c * scale.ionsPerMilliMolar),
        );
        const proteins =
            side === INSIDE ? -proteinCount(settings, scale) * settings.proteinAnions.charge : 0;
        const sites = (side === OUTSIDE ? -1 : 1) * siteCharge_e(settings);
        const charge = PERMEANT.reduce(
            (sum, _ion, s) => sum + SPECIES[s].valence * counts[s],
            proteins + sites,
        );
        counts[A] = Math.max(0, charge);
        counts[X] = Math.max(0, -charge);
        return counts;
    });
}
