/**
 * The ions. Suffix _s of an array: indexed by species in this order.
 * Diffusion coefficients at 25 °C, nm²/ns: K⁺, Na⁺, Cl⁻ from the CRC Handbook (ionic diffusion at infinite dilution);
 * A⁻ stands for organic phosphates and amino acids, X⁺ for Mg²⁺ and Ca²⁺ (counted as single charges).
 */
export const SPECIES = [
    { key: 'K', symbol: 'K⁺', name: 'potassium', valence: 1, diffusion25_nm2_ns: 1.957 },
    { key: 'Na', symbol: 'Na⁺', name: 'sodium', valence: 1, diffusion25_nm2_ns: 1.334 },
    { key: 'Cl', symbol: 'Cl⁻', name: 'chloride', valence: -1, diffusion25_nm2_ns: 2.032 },
    { key: 'A', symbol: 'A⁻', name: 'impermeant anion', valence: -1, diffusion25_nm2_ns: 0.8 },
    { key: 'X', symbol: 'X⁺', name: 'impermeant cation', valence: 1, diffusion25_nm2_ns: 0.75 },
] as const;

export const K = 0;
export const NA = 1;
export const CL = 2;
export const A = 3;
export const X = 4;

export type SpeciesKey = (typeof SPECIES)[number]['key'];

/** The ions that channels let through; first in SPECIES, so their indices agree. */
export const PERMEANT = ['K', 'Na', 'Cl'] as const;
export type Permeant = (typeof PERMEANT)[number];

/** One value for each permeant ion. */
export type PerIon<T = number> = Record<Permeant, T>;

export const perIon = <T>(of: (ion: Permeant, species: number) => T): PerIon<T> => ({
    K: of('K', K),
    Na: of('Na', NA),
    Cl: of('Cl', CL),
});

/** The two sides of the membrane; the outside is drawn on top. */
export const SIDES = ['inside', 'outside'] as const;
export type Side = (typeof SIDES)[number];
export const INSIDE = 0;
export const OUTSIDE = 1;
