/** Cells that live on protons: a plant's root, a bacterium; and protons alone. */
import type { Scenario } from '../params.ts';
import { bufferedAt } from '../units.ts';
import type { ShippedScenario } from './promise.ts';

const none = { count: 0 };
/** As many machines as it takes to know the voltage of cells that conduct so little. */
const SLAB = { width_nm: 250, height_nm: 12 };

const root = (atp: number): Scenario => ({
    temperature_C: 25,
    inside: { K: 100, Na: 0, Cl: 10, H: bufferedAt(7.2) },
    outside: { K: 1, Na: 0, Cl: 1, H: bufferedAt(5.8) },
    channels: {
        K: { count: 32, permeability: 4, openProbability: 1 },
        Na: none,
        Cl: { count: 2, permeability: 1.2, openProbability: 1 },
    },
    protonPumps: { count: 17, atp },
    slab: SLAB,
    start_mV: atp > 0 ? -157 : -112,
});

const bacterium = (uncoupler: number): Scenario => ({
    inside: { K: 200, Na: 10, Cl: 10, H: bufferedAt(7.6) },
    outside: { K: 5, Na: 100, Cl: 100, H: bufferedAt(6.3) },
    channels: {
        K: { count: 6, permeability: 0.8, openProbability: 1 },
        Na: none,
        Cl: none,
        H: { count: uncoupler, permeability: 0.8, openProbability: 1 },
    },
    respiration: { count: 26 },
    synthases: { count: 4 },
    slab: SLAB,
    start_mV: uncoupler > 0 ? -50 : -117,
});

export const PROTONS: readonly ShippedScenario[] = [
    {
        key: 'protons',
        group: 'basics',
        name: 'H⁺ alone',
        sentence:
            'pH 7.3 inside and 6.0 outside, and only H⁺ can cross, each on its buffer: it comes in until the voltage holds it back.',
        scenario: {
            inside: { K: 100, Na: 10, Cl: 10, H: bufferedAt(7.3) },
            outside: { K: 100, Na: 10, Cl: 10, H: bufferedAt(6) },
            channels: {
                ...{ K: none, Na: none, Cl: none },
                H: { count: 20, permeability: 2.4, openProbability: 1 },
            },
            start_mV: 70,
        },
        promise: { line: 'H', expected_mV: 80, within_mV: 3 },
        source: 'Nernst; protons on buffers: Junge & McLaughlin 1987, Biochim. Biophys. Acta 890, 1',
    },
    {
        key: 'root',
        group: 'plants',
        name: 'Root cell of a plant',
        sentence:
            'H⁺ pumps, one charge for each ATP, take the voltage far below the Nernst potential of K⁺: so a root draws K⁺ out of thin soil water.',
        scenario: root(1),
        promise: { line: 'ghkWithPump', expected_mV: -160, within_mV: 8 },
        source: 'Taiz & Zeiger, Plant Physiology, ch. 6; Blatt 1987, Planta 170, 272 (−120 to −200 mV and beyond)',
    },
    {
        key: 'root-poisoned',
        group: 'plants',
        name: 'Root cell, poisoned',
        sentence:
            'Cyanide leaves the pumps without ATP: what the leak of K⁺ and Cl⁻ makes is left, less negative than the Nernst potential of K⁺.',
        scenario: root(0),
        promise: { line: 'ghk', expected_mV: -113, within_mV: 4 },
        source: 'Higinbotham, Graves & Davis 1970, J. Membr. Biol. 3, 210 (cyanide; −80 to −110 mV are left)',
    },
    {
        key: 'bacterium',
        group: 'microbes',
        name: 'Escherichia coli',
        sentence:
            'Respiration pumps H⁺ out, and the proton-motive force of some −200 mV drives it back in through ATP synthases, which make ATP.',
        scenario: bacterium(0),
        promise: { line: 'ghkWithPump', expected_mV: -119, within_mV: 6 },
        source: 'Kashket 1981, J. Bacteriol. 146, 377 (Δψ −160 mV, Δp −210 to −255 mV); H⁺/ATP 4: Steigmiller, Turina & Gräber 2008',
    },
    {
        key: 'uncoupled',
        group: 'microbes',
        name: 'Escherichia coli, uncoupled',
        sentence:
            'The uncoupler FCCP lets H⁺ through: the pumps run at full speed, the proton-motive force falls, and synthases split ATP instead of making it.',
        scenario: bacterium(14),
        promise: { line: 'ghkWithPump', expected_mV: -45, within_mV: 5 },
        source: 'Mitchell 1966, Chemiosmotic Coupling; Kashket 1981, J. Bacteriol. 146, 377',
    },
];
