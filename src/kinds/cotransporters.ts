/**
 * Cotransporters of Cl⁻: sites that face one side, take their ions there, and go over only full or empty. So they carry no charge, spend
 * no fuel but one ion's gradient for another's, and stand still where the gradients of what they carry cancel. All rates are symmetric;
 * how quick they are in life is not known well enough to compare.
 */
import type { Permeant } from '../species.ts';
import type { KindState, PumpKind, Transition } from './kind.ts';

/** Of both changes of shape, either way, 1/ns. */
const RATE_per_ns = 0.1;

interface Site {
    readonly ion: Permeant;
    readonly dissociation_mM: number;
}

const SIDES = [
    ['in', -1],
    ['out', 1],
] as const;

/** How many of each ion the first so many sites hold. */
const heldBy = (sites: readonly Site[], filled: number): Partial<Record<Permeant, number>> => {
    const held: Partial<Record<Permeant, number>> = {};
    for (const { ion } of sites.slice(0, filled)) held[ion] = (held[ion] ?? 0) + 1;
    return held;
};
const nameOf = (side: string, sites: readonly Site[], filled: number): string =>
    [side, ...sites.slice(0, filled).map(({ ion }) => ion)].join('·');

const statesOf = (sites: readonly Site[]): KindState[] =>
    SIDES.flatMap(([side, facing]) =>
        Array.from({ length: sites.length + 1 }, (_, filled) => ({
            name: nameOf(side, sites, filled),
            facing,
            bound: heldBy(sites, filled),
        })),
    );

const transitionsOf = (sites: readonly Site[]): Transition[] => {
    const both = { rate_per_ns: RATE_per_ns, back_per_ns: RATE_per_ns };
    const full = (side: string) => nameOf(side, sites, sites.length);
    return [
        ...SIDES.flatMap(([side]) =>
            sites.map((site, filled) => ({
                ...{ from: nameOf(side, sites, filled), to: nameOf(side, sites, filled + 1) },
                ...{ rate_per_ns: 0, back_per_ns: 0, binds: site },
            })),
        ),
        { from: full('in'), to: full('out'), ...both },
        { from: 'out', to: 'in', ...both, completesCycle: true },
    ];
};

const KCC2: readonly Site[] = [
    { ion: 'K', dissociation_mM: 20 },
    { ion: 'Cl', dissociation_mM: 20 },
];
/** K⁺ and Cl⁻ out: what keeps Cl⁻ low in a grown nerve cell (Rivera et al. 1999, Nature 397, 251). */
export const kcc2 = {
    key: 'kcc2',
    role: 'pump',
    name: 'KCC2 cotransporter',
    plural: 'KCC2 cotransporters',
    symbol: 'KCC2',
    group: 'kcc2',
    count: 0,
    siteCharge_e: 0,
    spends_meV: 0,
    carries: { K: 1, Cl: 1 },
    fasterThanLife: 1,
    supplies: [],
    states: statesOf(KCC2),
    transitions: () => transitionsOf(KCC2),
} as const satisfies PumpKind;

/** In the order of Lytle, McManus & Haas 1998, Am. J. Physiol. 274, C299. */
const NKCC1: readonly Site[] = [
    { ion: 'Na', dissociation_mM: 20 },
    { ion: 'Cl', dissociation_mM: 30 },
    { ion: 'K', dissociation_mM: 5 },
    { ion: 'Cl', dissociation_mM: 30 },
];
/**
 * Na⁺, K⁺ and 2 Cl⁻ in, by the gradient of Na⁺: what keeps Cl⁻ high in a young nerve cell (Kolbaev et al. 2020, Sci. Rep. 10, 18399).
 * Written, as all pumps are, with the way out as the forward one.
 */
export const nkcc1 = {
    key: 'nkcc1',
    role: 'pump',
    name: 'NKCC1 cotransporter',
    plural: 'NKCC1 cotransporters',
    symbol: 'NKCC1',
    group: 'nkcc1',
    count: 0,
    siteCharge_e: 0,
    spends_meV: 0,
    carries: { Na: 1, K: 1, Cl: 2 },
    fasterThanLife: 1,
    supplies: [],
    states: statesOf(NKCC1),
    transitions: () => transitionsOf(NKCC1),
} as const satisfies PumpKind;
