/**
 * The ions. Suffix _s of an array: indexed by species in this order, those that channels let through first.
 * Diffusion coefficients at 25 °C, nm²/ns: K⁺, Na⁺, Cl⁻ from the CRC Handbook (ionic diffusion at infinite dilution).
 * A⁻ stands for organic phosphates and amino acids, X⁺ for Mg²⁺ and Ca²⁺, each charge counted as an ion of its own; nobody sets
 * them: they fill up each side until it is neutral. Their coefficients, and that of H⁺'s buffer, are round numbers for ions of that size.
 * All ions are monovalent: the field's bins are counted with that.
 */
export const SPECIES = [
    {
        key: 'K',
        symbol: 'K⁺',
        name: 'potassium',
        valence: 1,
        diffusion25_nm2_ns: 1.957,
        set_mM: { inside: 140, outside: 5 },
    },
    {
        key: 'Na',
        symbol: 'Na⁺',
        name: 'sodium',
        valence: 1,
        diffusion25_nm2_ns: 1.334,
        set_mM: { inside: 12, outside: 145 },
    },
    {
        key: 'Cl',
        symbol: 'Cl⁻',
        name: 'chloride',
        valence: -1,
        diffusion25_nm2_ns: 2.032,
        set_mM: { inside: 10, outside: 110 },
    },
    // A proton travels on its buffer (src/units.ts): so many of these as buffer molecules that have one, and as quick as those.
    {
        key: 'H',
        symbol: 'H⁺',
        name: 'proton',
        valence: 1,
        diffusion25_nm2_ns: 0.5,
        set_mM: { inside: 0, outside: 0 },
        rare: true,
    },
    { key: 'A', symbol: 'A⁻', name: 'impermeant anion', valence: -1, diffusion25_nm2_ns: 0.8 },
    {
        key: 'X',
        symbol: 'X⁺',
        name: 'impermeant cation',
        valence: 1,
        diffusion25_nm2_ns: 0.75,
        rare: true,
    },
] as const;

type Entry = (typeof SPECIES)[number];
export type SpeciesKey = Entry['key'];
/** An ion that channels let through; its concentrations are set. */
type PermeantEntry = Extract<Entry, { set_mM: unknown }>;
export type Permeant = PermeantEntry['key'];

const isPermeantEntry = (entry: Entry): entry is PermeantEntry => 'set_mM' in entry;
/** The entries of the ions that channels let through; their places here are those in SPECIES. */
export const PERMEANT_SPECIES: readonly PermeantEntry[] = SPECIES.filter(isPermeantEntry);
export const PERMEANT: readonly Permeant[] = PERMEANT_SPECIES.map(({ key }) => key);

/** An ion's place in SPECIES. @throws Error where there is no such ion */
export const speciesIndex = (key: string): number => {
    const found = SPECIES.findIndex((species) => species.key === key);
    if (found < 0) throw new Error(`There is no ion ${key}.`);
    return found;
};
/** An ion's entry. @throws as `speciesIndex` */
export const speciesOf = (key: string): Entry => SPECIES[speciesIndex(key)];
export const isPermeant = (key: string): key is Permeant =>
    PERMEANT.some((permeant) => permeant === key);

/** Many cells have none of it: it is shown where there is some. */
export const isRare = (key: SpeciesKey): boolean => 'rare' in speciesOf(key);

/**
 * Place of each species' stream of random numbers, in the order in which they came to the program: so a world keeps its bits when one
 * comes that it has not.
 */
const CAME: readonly SpeciesKey[] = ['K', 'Na', 'Cl', 'A', 'X', 'H'];
export const STREAM_s: readonly number[] = SPECIES.map(({ key }, s) =>
    CAME.includes(key) ? CAME.indexOf(key) : CAME.length + s,
);

/** What makes a side neutral. */
export const A = speciesIndex('A');
export const X = speciesIndex('X');

/** One value for each permeant ion. */
export type PerIon<T = number> = Record<Permeant, T>;

/** @param of is called with an ion and its place in SPECIES */
export const perIon = <T>(of: (ion: Permeant, species: number) => T): PerIon<T> =>
    // The keys are all there, which Object.fromEntries does not tell the compiler.
    Object.fromEntries(PERMEANT.map((ion, species) => [ion, of(ion, species)])) as PerIon<T>;

/** One value for each ion. */
export type PerSpecies<T = number> = Record<SpeciesKey, T>;

/** @param of is called with an ion and its place in SPECIES */
export const perSpecies = <T>(of: (species: number, key: SpeciesKey) => T): PerSpecies<T> =>
    Object.fromEntries(SPECIES.map(({ key }, s) => [key, of(s, key)])) as PerSpecies<T>;

/** Charge of the ions that are set on one side, e for each of their mM: what A⁻ or X⁺ has to balance. */
export const setCharge_mM = (set: Readonly<PerIon>): number =>
    PERMEANT_SPECIES.reduce((sum, { key, valence }) => sum + valence * set[key], 0);

/** All ions of a solution, mM: those that are set, and the A⁻ or X⁺ that make it neutral. */
export const filledUp = (set: Readonly<PerIon>): PerSpecies => {
    const charge = setCharge_mM(set);
    return { ...set, A: Math.max(0, charge), X: Math.max(0, -charge) };
};

/** The two sides of the membrane; the outside is drawn on top. */
export const SIDES = ['inside', 'outside'] as const;
export type Side = (typeof SIDES)[number];
export const INSIDE = 0;
export const OUTSIDE = 1;
