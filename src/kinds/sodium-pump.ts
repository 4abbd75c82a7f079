/** The Na⁺/K⁺-ATPase. */
import { ATP_meV } from '../units.ts';
import type { PumpKind, Transition } from './kind.ts';

/** Rates of the changes of shape, 1/ns: some thousand times nature's, so that a cycle takes about a µs instead of ms. */
const PHOSPHORYLATION = 0.015;
const SHAPE_CHANGE = 0.1;
/** A cycle in nature at 37 °C, and here at rest in the default cell with ATP enough, ns. */
const NATURAL_CYCLE_ns = 7.5e6;
const CYCLE_ns = 1250;

/** Dissociation constants, mM. Tight where the pump takes an ion, loose where it lets it go. */
const SODIUM_INSIDE = { ion: 'Na', dissociation_mM: 8 } as const;
const SODIUM_OUTSIDE = { ion: 'Na', dissociation_mM: 250 } as const;
const POTASSIUM_OUTSIDE = { ion: 'K', dissociation_mM: 2.5 } as const;
const POTASSIUM_INSIDE = { ion: 'K', dissociation_mM: 250 } as const;

/** Free energy that favours each forward change of shape, in kT, charges aside. The last one is what closes the cycle. */
const E1P_OVER_E1 = 0.3;
const E2P_OVER_E1P = 2.3;
const E2_OVER_E2P = 0;
const e1OverE2 = (kT: number): number =>
    ATP_meV / kT -
    3 * Math.log(SODIUM_OUTSIDE.dissociation_mM / SODIUM_INSIDE.dissociation_mM) -
    2 * Math.log(POTASSIUM_INSIDE.dissociation_mM / POTASSIUM_OUTSIDE.dissociation_mM) -
    E1P_OVER_E1 -
    E2P_OVER_E1P -
    E2_OVER_E2P;

/** The field acts on the way back alone: the pump turns over as quickly wherever V is, until it stalls. */
const change = (
    from: string,
    to: string,
    rate_per_ns: number,
    favour_kT: number,
    more: Partial<Transition> = {},
): Transition => ({
    ...{ from, to, rate_per_ns, back_per_ns: rate_per_ns * Math.exp(-favour_kT), share: 0 },
    ...more,
});
const binding = (from: string, to: string, binds: Transition['binds']): Transition => ({
    ...{ from, to, binds, rate_per_ns: 0, back_per_ns: 0 },
});

/**
 * Na⁺/K⁺-ATPase in its Post–Albers cycle, every step of which can run backward. What makes it saturate, feel the voltage, and stall
 * when a cycle would cost more than one ATP, is detailed balance and nothing else: no rate knows a concentration or V.
 * The sites carry −2 e (two acidic residues), balanced by +2 e at the outer face, so that carrying 3 Na⁺ moves one charge and
 * carrying 2 K⁺ none (Gadsby, Nat. Rev. Mol. Cell Biol. 2009).
 */
export const sodiumPump = {
    key: 'pump',
    role: 'pump',
    name: 'Na⁺/K⁺ pump',
    plural: 'Na⁺/K⁺ pumps',
    symbol: 'pump',
    group: 'pumps',
    count: 0,
    siteCharge_e: -2,
    spends_meV: ATP_meV,
    carries: { Na: 3, K: -2 },
    fasterThanLife: NATURAL_CYCLE_ns / CYCLE_ns,
    supplies: [
        {
            key: 'atp',
            label: 'ATP supply',
            default: 1,
            doc: 'ATP supply: 1 is plenty, 0 is none.',
        },
    ],
    // In E2P, without K⁺, a pump of the default cell spends an eighteenth of its time, so half of its cycles are left at 18 times these.
    blocks: [
        { drug: 'ouabain', states: ['E2P'], half: 0.011 },
        { drug: 'digoxin', states: ['E2P'], half: 0.0165 },
    ],
    states: [
        { name: 'E1', facing: -1 },
        { name: 'E1·Na', facing: -1, bound: { Na: 1 } },
        { name: 'E1·2Na', facing: -1, bound: { Na: 2 } },
        { name: 'E1·3Na', facing: -1, bound: { Na: 3 } },
        { name: 'E1P·(3Na)', bound: { Na: 3 }, phosphorylated: true },
        { name: 'E2P·3Na', facing: 1, bound: { Na: 3 }, phosphorylated: true },
        { name: 'E2P·2Na', facing: 1, bound: { Na: 2 }, phosphorylated: true },
        { name: 'E2P·Na', facing: 1, bound: { Na: 1 }, phosphorylated: true },
        { name: 'E2P', facing: 1, phosphorylated: true },
        { name: 'E2P·K', facing: 1, bound: { K: 1 }, phosphorylated: true },
        { name: 'E2P·2K', facing: 1, bound: { K: 2 }, phosphorylated: true },
        { name: 'E2·(2K)', bound: { K: 2 } },
        { name: 'E1·2K', facing: -1, bound: { K: 2 } },
        { name: 'E1·K', facing: -1, bound: { K: 1 } },
    ],
    transitions: ({ atp }, { kT }) => [
        binding('E1', 'E1·Na', SODIUM_INSIDE),
        binding('E1·Na', 'E1·2Na', SODIUM_INSIDE),
        binding('E1·2Na', 'E1·3Na', SODIUM_INSIDE),
        change('E1·3Na', 'E1P·(3Na)', PHOSPHORYLATION * atp, E1P_OVER_E1, { atp: 1 }),
        change('E1P·(3Na)', 'E2P·3Na', SHAPE_CHANGE, E2P_OVER_E1P),
        binding('E2P·2Na', 'E2P·3Na', SODIUM_OUTSIDE),
        binding('E2P·Na', 'E2P·2Na', SODIUM_OUTSIDE),
        binding('E2P', 'E2P·Na', SODIUM_OUTSIDE),
        binding('E2P', 'E2P·K', POTASSIUM_OUTSIDE),
        binding('E2P·K', 'E2P·2K', POTASSIUM_OUTSIDE),
        change('E2P·2K', 'E2·(2K)', SHAPE_CHANGE, E2_OVER_E2P),
        change('E2·(2K)', 'E1·2K', SHAPE_CHANGE, e1OverE2(kT), { completesCycle: true }),
        binding('E1·K', 'E1·2K', POTASSIUM_INSIDE),
        binding('E1', 'E1·K', POTASSIUM_INSIDE),
    ],
} as const satisfies PumpKind;
