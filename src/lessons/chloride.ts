/** A nerve cell before and after it has grown up: the same membrane with one cotransporter of Cl⁻ or the other. */
import type { Scenario } from '../params.ts';
import type { ShippedScenario } from './promise.ts';

const neuron = (Cl_mM: number, cotransporters: Scenario): Scenario => ({
    inside: { Cl: Cl_mM },
    channels: {
        K: { count: 10 },
        Na: { count: 2, permeability: 0.2 },
        Cl: { count: 1, permeability: 0.1 },
    },
    pumps: { count: 6 },
    baths: { inside: 'closed' },
    slab: { width_nm: 130, height_nm: 12 },
    start_mV: -72,
    ...cotransporters,
});

export const CHLORIDE: readonly ShippedScenario[] = [
    {
        key: 'young-neuron',
        group: 'nerve',
        name: 'Young nerve cell: NKCC1',
        sentence:
            'The gradient of Na⁺ brings K⁺ and Cl⁻ in with it, without a charge: the Nernst potential of Cl⁻ stands some 30 mV above the voltage, and the transmitter GABA, which opens Cl⁻ channels, excites. Add Cl⁻ channels, and see.',
        scenario: neuron(18, { nkcc1: { count: 6 } }),
        promise: { line: 'ghkWithPump', expected_mV: -74, within_mV: 4 },
        source: 'Ben-Ari 2002, Nature Rev. Neurosci. 3, 728; Kolbaev et al. 2020, Sci. Rep. 10, 18399 (NKCC1 keeps it up)',
    },
    {
        key: 'grown-neuron',
        group: 'nerve',
        name: 'Grown nerve cell: KCC2',
        sentence:
            'The gradient of K⁺ takes Cl⁻ out with it until both Nernst potentials are alike, below the voltage: now GABA inhibits. It moves no charge, and spends only what the Na⁺/K⁺ pumps have stored.',
        scenario: neuron(6, { kcc2: { count: 6 } }),
        promise: { line: 'ghkWithPump', expected_mV: -74, within_mV: 4 },
        source: 'Rivera et al. 1999, Nature 397, 251; Delpire & Staley 2014, J. Physiol. 592, 4099 (E of Cl⁻ equals that of K⁺)',
    },
];
