/**
 * Machines that move H⁺, all made of one step: a site that faces inside takes one H⁺, goes over with it, lets it go outside, and goes back
 * empty. In a pump of the P type that is a cycle; a rotary machine takes several such steps, and spends its ATP once for all of them, its
 * shaft taking up what is between (Junge & Nelson 2015, Annu. Rev. Biochem. 84, 631). What makes them saturate, feel the voltage, stall and
 * run backward is detailed balance alone, as in the Na⁺/K⁺ pump. Each site is an acid, −1 e, so that going back empty moves the charge.
 */
import { ATP_meV, FOOD_meV } from '../units.ts';
import type { KindParameters, KindState, PumpKind, Surroundings, Transition } from './kind.ts';

interface Numbers {
    /** Steps of a cycle, each of one H⁺. */
    readonly steps: number;
    /** Dissociation constants of the site, mM of H⁺ on its buffer. */
    readonly inside_mM: number;
    readonly outside_mM: number;
    /** Of both changes of shape, forward, 1/ns. */
    readonly rate_per_ns: number;
    /** What a cycle spends: ATP, or meV of another fuel. */
    readonly spends: { readonly atp: number } | { readonly fuel_meV: number };
    /** Of what a step has, the share that favours going over; the rest favours going back. */
    readonly overShare: number;
    /** How much of the field's work slows the empty site's way back; the rest speeds up its reverse. */
    readonly fieldShare: number;
    /** Name of the parameter by which the forward way over goes; nothing where none does. */
    readonly supply?: string;
}

/** The four states of a step; of a machine with one step without its number. */
const namesOf = ({ steps }: Numbers, step: number) => {
    const name = (place: string) => (steps === 1 ? place : `${place} ${(step % steps) + 1}`);
    return {
        inside: name('in'),
        takenIn: name('in·H'),
        over: name('out·H'),
        outside: name('out'),
    };
};
const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

const statesOf = (numbers: Numbers): KindState[] =>
    range(numbers.steps).flatMap((step): KindState[] => {
        const { inside, takenIn, over, outside } = namesOf(numbers, step);
        return [
            { name: inside, facing: -1 },
            { name: takenIn, facing: -1, bound: { H: 1 } },
            { name: over, facing: 1, bound: { H: 1 } },
            { name: outside, facing: 1 },
        ];
    });

const transitionsOf =
    (numbers: Numbers) =>
    (parameters: KindParameters, { kT }: Surroundings): Transition[] => {
        const { steps, inside_mM, outside_mM, rate_per_ns, spends } = numbers;
        const { overShare, fieldShare } = numbers;
        const spends_meV = 'atp' in spends ? spends.atp * ATP_meV : spends.fuel_meV;
        const step_kT = spends_meV / kT / steps - Math.log(outside_mM / inside_mM);
        const supply = numbers.supply === undefined ? 1 : (parameters[numbers.supply] ?? 0);
        const change = (from: string, to: string, rate: number, share: number) => ({
            ...{ from, to, rate_per_ns: rate, back_per_ns: rate * Math.exp(-share * step_kT) },
        });
        const binding = (from: string, to: string, dissociation_mM: number): Transition => ({
            ...{ from, to, rate_per_ns: 0, back_per_ns: 0 },
            binds: { ion: 'H', dissociation_mM },
        });
        return range(steps).flatMap((step): Transition[] => {
            const { inside, takenIn, over, outside } = namesOf(numbers, step);
            const isLast = step === steps - 1;
            return [
                binding(inside, takenIn, inside_mM),
                {
                    ...change(takenIn, over, rate_per_ns * supply, overShare),
                    ...(isLast && spends),
                },
                binding(outside, over, outside_mM),
                {
                    ...change(
                        outside,
                        namesOf(numbers, step + 1).inside,
                        rate_per_ns,
                        1 - overShare,
                    ),
                    share: fieldShare,
                    ...(isLast && { completesCycle: true }),
                },
            ];
        });
    };

const supplyOf = (key: string, label: string, doc: string) => ({ key, label, default: 1, doc });

/**
 * H⁺-ATPase of plants and fungi: one H⁺ out for one ATP. One site, an aspartate, −1 e (Asp684 of AHA2: Buch-Pedersen & Palmgren 2003,
 * J. Biol. Chem. 278, 17845), tight inside, loose outside. In life some
 * 200 cycles a second (Slayman & Gradmann 1975, Biophys. J. 15, 968), here in a root cell 3 million. As they found, the voltage hardly slows
 * it until it stalls: the field acts on the way back alone.
 */
const H_ATPASE: Numbers = {
    ...{ steps: 1, inside_mM: 2, outside_mM: 60, rate_per_ns: 0.06 },
    ...{ spends: { atp: 1 }, overShare: 0.2, fieldShare: 0, supply: 'atp' },
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
    spends_meV: ATP_meV,
    carries: { H: 1 },
    fasterThanLife: 5e6 / 320,
    supplies: [supplyOf('atp', 'ATP for H⁺ pumps', 'ATP for H⁺ pumps: 1 is plenty, 0 is none.')],
    blocks: [{ drug: 'vanadate', states: ['out'], half: 1 }],
    states: statesOf(H_ATPASE),
    transitions: transitionsOf(H_ATPASE),
} as const satisfies PumpKind;

/**
 * Respiratory chain of a bacterium, in one machine: ten H⁺ out for two electrons from NADH to O₂ over 1.14 V, a tenth of that each.
 */
const RESPIRATION: Numbers = {
    ...{ steps: 1, inside_mM: 3, outside_mM: 10, rate_per_ns: 0.05 },
    ...{ spends: { fuel_meV: FOOD_meV }, overShare: 0.3, fieldShare: 0.5, supply: 'food' },
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
    spends_meV: FOOD_meV,
    carries: { H: 1 },
    fasterThanLife: 1e6 / 1800,
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
    ...{ steps: 4, inside_mM: 5, outside_mM: 5, rate_per_ns: 0.05 },
    ...{ spends: { atp: 1 }, overShare: 0.5, fieldShare: 0.5 },
};
export const synthase = {
    key: 'synthase',
    role: 'pump',
    name: 'ATP synthase',
    plural: 'ATP synthases',
    symbol: 'synthase',
    group: 'synthases',
    count: 0,
    siteCharge_e: -1,
    spends_meV: ATP_meV,
    carries: { H: 4 },
    fasterThanLife: 1e7 / 6000,
    supplies: [],
    states: statesOf(SYNTHASE),
    transitions: transitionsOf(SYNTHASE),
} as const satisfies PumpKind;
