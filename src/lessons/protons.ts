/** Cells that live on protons: a plant's root, a bacterium; and protons alone. */
import type { Scenario } from '../params.ts';
import { bufferedAt } from '../units.ts';
import { none, open } from './machines.ts';
import type { ShippedScenario } from './promise.ts';

/** As many machines as it takes to know the voltage of cells that conduct so little. */
const SLAB = { width_nm: 250, height_nm: 12 };

const root = (atp: number): Scenario => ({
    temperature_C: 25,
    inside: { K: 100, Na: 0, Cl: 10, H: bufferedAt(7.2) },
    outside: { K: 1, Na: 0, Cl: 1, H: bufferedAt(5.8) },
    channels: {
        K: open(32, 4),
        Na: none,
        Cl: open(2, 1.2),
    },
    protonPumps: { count: 17, atp },
    slab: SLAB,
    start_mV: atp > 0 ? -157 : -112,
});

const bacterium = (uncoupler: number): Scenario => ({
    inside: { K: 200, Na: 10, Cl: 10, H: bufferedAt(7.6) },
    outside: { K: 5, Na: 100, Cl: 100, H: bufferedAt(6.3) },
    channels: {
        K: open(6, 0.8),
        Na: none,
        Cl: none,
        H: open(uncoupler, 0.8),
    },
    respiration: { count: 26 },
    synthases: { count: 4 },
    slab: SLAB,
    start_mV: uncoupler > 0 ? -50 : -117,
});

/** Na⁺ outside cannot cross: it makes the two Debye layers more alike, of which the line of theory takes them to be. */
const hypha = (atp: number): Scenario => ({
    temperature_C: 25,
    inside: { K: 180, Na: 0, Cl: 10, H: bufferedAt(7.2) },
    outside: { K: 10, Na: 60, Cl: 80, H: bufferedAt(6.3) },
    channels: {
        K: open(10, 0.17),
        Na: none,
        Cl: none,
        H: open(14, 0.19),
    },
    protonPumps: { count: 19, atp },
    slab: SLAB,
    start_mV: atp > 0 ? -195 : -30,
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
                H: open(20, 2.4),
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
        promise: { line: 'ghkWithPump', expected_mV: -154, within_mV: 8 },
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
    {
        key: 'mitochondrion',
        group: 'microbes',
        name: 'Mitochondrion',
        sentence:
            'Its inside is the matrix. Respiration pumps H⁺ out, and Δp, the voltage and half a pH unit, drives them back in through synthases, which make the ATP of the cell, and through a leak.',
        scenario: {
            inside: { K: 120, Na: 5, Cl: 4, H: bufferedAt(7.8) },
            outside: { K: 130, Na: 10, Cl: 6, H: bufferedAt(7.2) },
            channels: {
                K: open(1, 0.02),
                Na: none,
                Cl: none,
                H: open(6, 0.25),
            },
            respiration: { count: 28 },
            synthases: { count: 3 },
            slab: { width_nm: 180, height_nm: 12 },
            start_mV: -160,
        },
        promise: { line: 'balance', expected_mV: -164, within_mV: 12 },
        source: 'Nicholls & Ferguson, Bioenergetics 4, ch. 3 and 4 (Δψ −150 to −180 mV, matrix pH 7.8); leak of H⁺: Brand 1990, J. Theor. Biol. 145, 267; H⁺/ATP 8/3, of eight c subunits, and one for what ATP is carried with: Silverstein 2014, J. Bioenerg. Biomembr. 46, 229',
    },
    {
        key: 'hypha',
        group: 'microbes',
        name: 'Neurospora, a bread mould',
        sentence:
            'A hypha lives on its H⁺ pumps alone: −200 mV, of which the leak of K⁺ and H⁺ would make −30. That voltage takes up its food.',
        scenario: hypha(1),
        promise: { line: 'ghkWithPump', expected_mV: -188, within_mV: 15 },
        source: 'Slayman & Gradmann 1975, Biophys. J. 15, 968 (−160 to −240 mV); Gradmann, Hansen, Long & Slayman 1978, J. Membr. Biol. 39, 333',
    },
    {
        key: 'hypha-poisoned',
        group: 'microbes',
        name: 'Neurospora, poisoned',
        sentence:
            'Azide stops respiration, and the H⁺ pumps have no ATP: within seconds of life only what the leak makes is left.',
        scenario: hypha(0),
        promise: { line: 'ghk', expected_mV: -30, within_mV: 3 },
        source: 'Slayman 1962, Science 136, 876 (azide takes it to about −30 mV)',
    },
];
