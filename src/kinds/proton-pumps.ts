/**
 * Machines that move H⁺. All three are the same chain, with other numbers: sites that face inside, or outside, and as many H⁺ as there are
 * sites go over together, driven by what a cycle spends. What makes them saturate, feel the voltage, stall and run backward is detailed
 * balance alone, as in the Na⁺/K⁺ pump.
 */
import { ATP_meV, FOOD_meV } from '../units.ts';
import type { KindParameters, KindState, PumpKind, Surroundings, Transition } from './kind.ts';

interface Numbers {
    /** H⁺ a cycle. */
    readonly protons: number;
    /** Dissociation constants of one site, mM of H⁺ on its buffer. */
    readonly inside_mM: number;
    readonly outside_mM: number;
    /** Of both changes of shape, forward, 1/ns. */
    readonly rate_per_ns: number;
    /** What a cycle spends: ATP, or meV of another fuel. */
    readonly spends: { readonly atp: number } | { readonly fuel_meV: number };
    /** Free energy in kT that favours going over with H⁺; what is left favours going back without. */
    readonly over_kT: number;
    /** Name of the parameter by which the forward way over goes; nothing where none does. */
    readonly supply?: string;
}

const named = (side: string, bound: number): string =>
    bound === 0 ? side : `${side}·${bound === 1 ? '' : bound}H`;

const statesOf = ({ protons }: Numbers): KindState[] =>
    (['in', 'out'] as const).flatMap((side) =>
        Array.from({ length: protons + 1 }, (_, bound) => ({
            ...{ name: named(side, bound), facing: side === 'in' ? (-1 as const) : (1 as const) },
            ...(bound > 0 && { bound: { H: bound } }),
        })),
    );

const transitionsOf =
    (numbers: Numbers) =>
    (parameters: KindParameters, { kT }: Surroundings): Transition[] => {
        const { protons, inside_mM, outside_mM, rate_per_ns, spends, over_kT } = numbers;
        const spends_meV = 'atp' in spends ? spends.atp * ATP_meV : spends.fuel_meV;
        const change = (from: string, to: string, rate: number, favour_kT: number) => ({
            ...{ from, to, rate_per_ns: rate, back_per_ns: rate * Math.exp(-favour_kT) },
        });
        const bindings = (['in', 'out'] as const).flatMap((side) =>
            Array.from({ length: protons }, (_, bound) => ({
                ...{ from: named(side, bound), to: named(side, bound + 1) },
                ...{ rate_per_ns: 0, back_per_ns: 0 },
                binds: {
                    ion: 'H' as const,
                    dissociation_mM: side === 'in' ? inside_mM : outside_mM,
                },
            })),
        );
        const supply = numbers.supply === undefined ? 1 : (parameters[numbers.supply] ?? 0);
        const back_kT = spends_meV / kT - protons * Math.log(outside_mM / inside_mM) - over_kT;
        return [
            ...bindings,
            {
                ...change(
                    named('in', protons),
                    named('out', protons),
                    rate_per_ns * supply,
                    over_kT,
                ),
                ...spends,
            },
            { ...change('out', 'in', rate_per_ns, back_kT), completesCycle: true },
        ];
    };

const supplyOf = (key: string, label: string, doc: string) => ({ key, label, default: 1, doc });

/**
 * H⁺-ATPase of plants and fungi: one H⁺ out for one ATP. One site, an aspartate, −1 e (Asp684 of AHA2: Buch-Pedersen & Palmgren 2003,
 * J. Biol. Chem. 278, 17845), tight inside, loose outside. In life some 200 cycles a second (Slayman & Gradmann 1975, Biophys. J. 15, 968).
 */
const H_ATPASE: Numbers = {
    ...{ protons: 1, inside_mM: 2, outside_mM: 60, rate_per_ns: 0.02 },
    ...{ spends: { atp: 1 }, over_kT: 3, supply: 'atp' },
};
export const protonPump = {
    key: 'protonPump',
    role: 'pump',
    name: 'H⁺ pump',
    plural: 'H⁺ pumps',
    symbol: 'H⁺ pump',
    group: 'protonPumps',
    count: 0,
    siteCharge_e: -1,
    carries: { H: 1 },
    fasterThanLife: 5e6 / 1000,
    supplies: [supplyOf('atp', 'ATP for H⁺ pumps', 'ATP for H⁺ pumps: 1 is plenty, 0 is none.')],
    blocks: [{ drug: 'vanadate', states: ['out'], half: 1 }],
    states: statesOf(H_ATPASE),
    transitions: transitionsOf(H_ATPASE),
} as const satisfies PumpKind;

/**
 * Respiratory chain of a bacterium, in one machine: ten H⁺ out for two electrons from NADH to O₂ over 1.14 V, a tenth of that each.
 */
const RESPIRATION: Numbers = {
    ...{ protons: 1, inside_mM: 3, outside_mM: 10, rate_per_ns: 0.02 },
    ...{ spends: { fuel_meV: FOOD_meV }, over_kT: 2, supply: 'food' },
};
export const respiration = {
    key: 'respiration',
    role: 'pump',
    name: 'respiratory H⁺ pump',
    plural: 'respiratory H⁺ pumps',
    symbol: 'respiration',
    group: 'respiration',
    count: 0,
    siteCharge_e: -1,
    carries: { H: 1 },
    fasterThanLife: 5e6 / 1000,
    supplies: [
        supplyOf('food', 'Food', 'Food and oxygen for respiration: 1 is plenty, 0 is none.'),
    ],
    states: statesOf(RESPIRATION),
    transitions: transitionsOf(RESPIRATION),
} as const satisfies PumpKind;

/**
 * ATP synthase: four H⁺ in for one ATP made (4.0 ± 0.2 in E. coli and chloroplasts: Steigmiller, Turina & Gräber 2008, Proc. Natl. Acad.
 * Sci. USA 105, 3745), so it turns round where Δp is a fourth of what ATP holds. Written, as all pumps are, with the way out as the
 * forward one: that splits ATP.
 */
const SYNTHASE: Numbers = {
    ...{ protons: 4, inside_mM: 3, outside_mM: 3, rate_per_ns: 0.05 },
    ...{ spends: { atp: 1 }, over_kT: ATP_meV / 53.4 },
};
export const synthase = {
    key: 'synthase',
    role: 'pump',
    name: 'ATP synthase',
    plural: 'ATP synthases',
    symbol: 'synthase',
    group: 'synthases',
    count: 0,
    siteCharge_e: -2,
    carries: { H: 4 },
    fasterThanLife: 1e7 / 1000,
    supplies: [],
    states: statesOf(SYNTHASE),
    transitions: transitionsOf(SYNTHASE),
} as const satisfies PumpKind;
