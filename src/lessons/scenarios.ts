/** Cells and experiments to start from, each with what must come out and who says so. One scenario is a preset, a link and a test. */
import type { Scenario } from '../params.ts';
import { CHLORIDE } from './chloride.ts';
import { CLINIC } from './clinic.ts';
import { IMPULSES } from './impulses.ts';
import { none } from './machines.ts';
import type { ShippedScenario } from './promise.ts';
import { PROTONS } from './protons.ts';

const onlyK = { K: { count: 20 }, Na: none, Cl: none };
const running = { pumps: { count: 6 }, baths: { inside: 'closed' } } as const;
const potassiumOutside = (K: number, Na: number): Scenario => ({ outside: { K, Na } });

export const SCENARIOS: readonly ShippedScenario[] = [
    {
        key: 'uncharged',
        group: 'basics',
        name: 'Uncharged start',
        sentence:
            'Two unlike solutions and no way through: both are neutral, and a gradient alone makes no voltage.',
        scenario: { channels: { K: none, Na: none, Cl: none } },
        promise: { line: 'neutral', expected_mV: 0, within_mV: 1 },
        source: 'Electroneutrality of bulk solutions; Hille, Ion Channels of Excitable Membranes, ch. 1',
    },
    {
        key: 'potassium',
        group: 'basics',
        name: 'K⁺ alone',
        sentence:
            'Only K⁺ can cross: a few ions leave, and the charge they leave behind holds the rest back at the Nernst potential.',
        scenario: { channels: onlyK },
        promise: { line: 'K', expected_mV: -89.1, within_mV: 1 },
        source: 'Nernst; Hille, Ion Channels of Excitable Membranes, ch. 1',
    },
    {
        key: 'sodium',
        group: 'basics',
        name: 'Na⁺ alone',
        sentence: 'Only Na⁺ can cross: it comes in, and the inside turns positive.',
        scenario: { channels: { K: none, Na: { count: 20, permeability: 1 }, Cl: none } },
        promise: { line: 'Na', expected_mV: 66.6, within_mV: 1.5 },
        source: 'Nernst; Hille, Ion Channels of Excitable Membranes, ch. 1',
    },
    {
        key: 'leaky',
        group: 'basics',
        name: 'Leaky democracy',
        sentence:
            'K⁺, Na⁺ and Cl⁻ all leak, and each pulls towards its own Nernst potential with the weight of its permeability: the resting potential.',
        scenario: {},
        promise: { line: 'ghk', expected_mV: -67.3, within_mV: 2 },
        source: 'Goldman 1943; Hodgkin & Katz 1949, J. Physiol. 108, 37',
    },
    {
        key: 'leak-lost',
        group: 'basics',
        name: 'K⁺ leak lost',
        sentence: 'The K⁺ leak channels are gone: Na⁺ and Cl⁻ alone decide.',
        scenario: { channels: { K: none, Na: { permeability: 0.2 }, Cl: { permeability: 1 } } },
        promise: { line: 'ghk', expected_mV: -42.2, within_mV: 2.5 },
        source: 'Goldman 1943; Hodgkin & Katz 1949, J. Physiol. 108, 37',
    },
    {
        key: 'run-down',
        group: 'basics',
        name: 'The battery runs down',
        sentence:
            'No ATP and a closed cell: the gradients leak away, and what stays is the Donnan potential of the proteins and other ions that cannot cross.',
        scenario: {
            pumps: { count: 6, atp: 0 },
            baths: { inside: 'closed' },
            channels: {
                K: { count: 9, permeability: 4 },
                Na: { count: 9, permeability: 4 },
                Cl: { count: 9, permeability: 4 },
            },
            slab: { height_nm: 12 },
        },
        promise: { line: 'donnan', expected_mV: -10, within_mV: 2.5 },
        source: 'Donnan 1911; Sperelakis, Cell Physiology Source Book, ch. on Gibbs–Donnan equilibrium',
    },
    {
        key: 'ouabain',
        group: 'basics',
        name: 'Ouabain',
        sentence:
            'A poison sits on every pump: first the pumps’ electrogenic contribution goes, a few millivolts, and then slowly all the rest.',
        scenario: { ...running, drugs: { ouabain_uM: 1000 } },
        promise: { line: 'ghk', expected_mV: -67.3, within_mV: 5 },
        source: 'Skou 1957, Biochim. Biophys. Acta 23, 394; Thomas 1972, Physiol. Rev. 52, 563',
    },
    {
        key: 'gradients',
        group: 'basics',
        name: 'The pump makes the gradients',
        sentence:
            'The same solution on both sides: pumps alone fill the cell with K⁺, empty it of Na⁺, and turn it negative.',
        scenario: {
            inside: { K: 10, Na: 140, Cl: 20 },
            outside: { K: 10, Na: 140, Cl: 20 },
            channels: {
                K: { count: 8, permeability: 2 },
                Na: { count: 1, permeability: 0.1 },
                Cl: { count: 1, permeability: 0.5 },
            },
            pumps: { count: 24 },
            baths: { inside: 'closed' },
            slab: { height_nm: 10 },
        },
        promise: { line: 'ghkWithPump', expected_mV: -65, within_mV: 6 },
        source: 'Post & Jolly 1957, Biochim. Biophys. Acta 25, 118; Boyle & Conway 1941, J. Physiol. 100, 1',
    },
    {
        key: 'electrogenic',
        group: 'basics',
        name: 'The pump’s electrogenic contribution',
        sentence:
            'Three Na⁺ out for two K⁺ in: each turn moves one charge, and eleven pumps add several millivolts to the gradients’ share.',
        scenario: { pumps: { count: 11 } },
        promise: { line: 'ghkWithPump', expected_mV: -73.5, within_mV: 4 },
        source: 'Mullins & Noda 1963, J. Gen. Physiol. 47, 117; Thomas 1972, Physiol. Rev. 52, 563',
    },
    {
        key: 'true-scale',
        group: 'basics',
        name: 'True scale',
        sentence:
            'Nothing is exaggerated: 290 000 ions, of which some eighty make the whole voltage. It runs slowly.',
        scenario: { slab: { depth_nm: 120 } },
        promise: { line: 'ghk', expected_mV: -67.3, within_mV: 2 },
        source: 'Hodgkin & Katz 1949, J. Physiol. 108, 37',
    },
    {
        key: 'squid',
        group: 'nerve',
        name: 'Squid giant axon',
        sentence: 'The axon on which it was all found out, at 18.5 °C, in sea water.',
        scenario: {
            temperature_C: 18.5,
            inside: { K: 400, Na: 50, Cl: 52 },
            outside: { K: 20, Na: 440, Cl: 560 },
        },
        promise: { line: 'ghk', expected_mV: -59.6, within_mV: 2 },
        source: 'Hodgkin & Katz 1949, J. Physiol. 108, 37 (permeabilities 1 : 0.04 : 0.45)',
    },
    {
        key: 'muscle',
        group: 'muscle',
        name: 'Skeletal muscle',
        sentence:
            'Cl⁻ crosses more easily than all others, and settles where K⁺ and Na⁺ put the voltage.',
        scenario: {
            inside: { K: 155, Na: 12, Cl: 4.2 },
            outside: { K: 4, Na: 145, Cl: 123 },
            channels: {
                K: { count: 8, permeability: 1 },
                Na: { count: 4, permeability: 0.02 },
                Cl: { count: 16, permeability: 2 },
            },
        },
        promise: { line: 'ghk', expected_mV: -90.1, within_mV: 2 },
        source: 'Hille, Ion Channels of Excitable Membranes, 3rd ed., table 1.3 (mammalian skeletal muscle)',
    },
    {
        key: 'red-cell',
        group: 'clinic',
        name: 'Red blood cell',
        sentence:
            'Almost only Cl⁻ conducts: the voltage is small, as Cl⁻ is nearly equal on both sides.',
        scenario: {
            inside: { K: 140, Na: 11, Cl: 80 },
            outside: { K: 4.5, Na: 145, Cl: 116 },
            channels: {
                K: { count: 2, permeability: 0.02 },
                Na: { count: 2, permeability: 0.02 },
                Cl: { count: 20, permeability: 2 },
            },
        },
        promise: { line: 'ghk', expected_mV: -9.9, within_mV: 1.5 },
        source: 'Hladky & Rink 1976, J. Physiol. 263, 287 (about −9 mV)',
    },
    {
        key: 'glia',
        group: 'nerve',
        name: 'Glial cell',
        sentence:
            'A membrane that follows K⁺ alone: change K⁺ outside and watch the voltage go with it.',
        scenario: { channels: { ...onlyK, K: { count: 24 } }, outside: { K: 3, Na: 147 } },
        promise: { line: 'K', expected_mV: -102.7, within_mV: 1.5 },
        source: 'Kuffler, Nicholls & Orkand 1966, J. Neurophysiol. 29, 768',
    },
    {
        key: 'hyperkalaemia',
        group: 'clinic',
        name: 'Hyperkalaemia',
        sentence: 'K⁺ outside is 8 mM: cells rest nearer to zero, and fire or fail.',
        scenario: potassiumOutside(8, 142),
        promise: { line: 'ghk', expected_mV: -62.7, within_mV: 2 },
        source: 'Boron & Boulpaep, Medical Physiology: plasma K⁺ 3.5 to 5.0 mM is normal',
    },
    {
        key: 'hypokalaemia',
        group: 'clinic',
        name: 'Hypokalaemia',
        sentence:
            'K⁺ outside is 2.2 mM: cells rest further from zero, though less than Nernst would say.',
        scenario: potassiumOutside(2.2, 147.8),
        promise: { line: 'ghk', expected_mV: -72.5, within_mV: 2 },
        source: 'Boron & Boulpaep, Medical Physiology: plasma K⁺ 3.5 to 5.0 mM is normal',
    },
    ...CHLORIDE,
    ...CLINIC,
    ...PROTONS,
    ...IMPULSES,
];

/** @throws Error with one sentence where there is no such scenario */
export const scenarioOf = (key: string): ShippedScenario => {
    const found = SCENARIOS.find((each) => each.key === key);
    if (found) return found;
    const keys = SCENARIOS.map((each) => each.key).join(', ');
    throw new Error(`There is no scenario ${key}; there are ${keys}.`);
};
