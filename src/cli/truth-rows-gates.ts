/** Rows of the truth table for voltage-gated channels that nobody stimulates: their gates, their pores, and the voltage they rest at. */
import { EXCITABLE } from '../lessons/excitable.ts';
import type { Scenario } from '../params.ts';
import {
    deep,
    type FluxRow,
    flux,
    type GatesRow,
    none,
    type TruthRow,
    us,
    voltage,
} from './truth-row.ts';

/** Half open at the voltage where they let it rest: what gates do there is felt most. */
export const gatedK: Scenario = {
    kinds: {
        Kgated: {
            ion: 'K',
            permeability: 4,
            states: ['C', 'O'],
            open: ['O'],
            transitions: [
                {
                    ...{ from: 'C', to: 'O', rate_per_us: 2, back_per_us: 2 },
                    ...{ charge_e: 2, at_mV: -95 },
                },
            ],
        },
    },
    channels: { K: none, Na: none, Cl: none, Kgated: { count: 28 } },
};

/** Voltage-gated channels of one kind, held at a voltage in hardly any water. */
const gates = (
    key: 'Nav' | 'Kv',
    counts: GatesRow['counts'],
    clamp_mV: number,
    theory: number,
): GatesRow => ({
    kind: 'gates',
    name: `${key} ${counts} at ${clamp_mV} mV`,
    scenario: {
        clamp_mV,
        inside: { K: 1, Na: 0, Cl: 0 },
        outside: { K: 1, Na: 0, Cl: 0 },
        channels: { K: none, Na: none, Cl: none, [key]: { count: 80 } },
        slab: { width_nm: 400, height_nm: 8, depth_nm: 4 },
    },
    warmup_ns: 0,
    duration_ns: 900 * us,
    counts,
    theory,
});
/** K⁺ alone, through the shipped Kv. @param K_mM outside */
const onlyKv = (K_mM: number): Scenario => ({
    outside: { K: K_mM },
    channels: { K: none, Na: none, Cl: none, Kv: { count: 28, permeability: 6 } },
    slab: { ...deep, depth_nm: 12 },
});
/** Kv with its half voltage 55 mV further down, so that it is open where K⁺ lets it rest. */
const lowKv: Scenario = {
    kinds: {
        Kvlow: {
            ion: 'K',
            permeability: 6,
            states: ['n0', 'n1', 'n2'],
            open: ['n2'],
            transitions: [
                {
                    ...{ from: 'n0', to: 'n1', rate_per_us: 0.0966, back_per_us: 0.0483 },
                    ...{ charge_e: 3.16, share: 0.36, at_mV: -94.9 },
                },
                {
                    ...{ from: 'n1', to: 'n2', rate_per_us: 0.0483, back_per_us: 0.0966 },
                    ...{ charge_e: 3.16, share: 0.36, at_mV: -94.9 },
                },
            ],
        },
    },
    channels: { K: none, Na: none, Cl: none, Kvlow: { count: 28 } },
    slab: { ...deep, depth_nm: 12 },
};
/** Pores that are swift rather than wide, in so deep a slab that their mouths cost 2 %. */
export const swift: FluxRow = {
    ...flux('Na', -60),
    name: 'flux of Na⁺ at -60 mV, P 8',
    scenario: {
        clamp_mV: -60,
        inside: { K: 0, Na: 30, Cl: 30 },
        outside: { K: 0, Na: 30, Cl: 30 },
        channels: { K: none, Na: { count: 8, permeability: 8, openProbability: 1 }, Cl: none },
        proteinAnions: none,
        slab: { width_nm: 96, height_nm: 8, depth_nm: 48 },
    },
};
/** Of voltage-gated channels, by Boltzmann and by Nernst and GHK: gates that feel the field add no bias of their own. */
export const GATE_ROWS: readonly TruthRow[] = [
    gates('Kv', 'open', -40, 0.2471),
    gates('Kv', 'open', -20, 0.8339),
    gates('Nav', 'inactivated', -60, 0.6357),
    gates('Nav', 'inactivated', -80, 0.0676),
    voltage('K⁺ through Kv only, no gradient', onlyKv(140), 'K', 0, 60),
    voltage('K⁺ through Kv only, E −40 mV', onlyKv(31.34), 'K', -40, 150),
    voltage('K⁺ through Kv half open at −95', lowKv, 'K', -89.1, 150),
    voltage(
        'Nav and Kv at rest',
        {
            // With more leak, so that the voltage is well known, and the same capacitance; so deep that the water before the mouths of so
            // permeable Kv takes some 0.2 mV (0.5 at 8 nm; single channels without water show none).
            channels: {
                ...EXCITABLE.channels,
                K: { count: 24, permeability: 1, openProbability: 1 },
                Na: { count: 8, permeability: 0.12, openProbability: 1 },
                Cl: { count: 10, permeability: 0.48, openProbability: 1 },
            },
            slab: { width_nm: 400, height_nm: 12, depth_nm: 20, exaggeration: 9.6 },
            start_mV: -69,
            // Fires by itself in none of these 190 µs, as one patch in 15 does.
            seed: 22,
        },
        'ghk',
        -69,
        180,
    ),
];
