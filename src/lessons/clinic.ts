/** Muscle, and cells of patients. */
import type { Scenario } from '../params.ts';
import { thermalVoltage_mV } from '../units.ts';
import { EXCITABLE } from './excitable.ts';
import { none, open } from './machines.ts';
import type { ShippedScenario } from './promise.ts';

const { K, Na, Nav, Kv } = EXCITABLE.channels;

/** K⁺ in a muscle fibre, mM. */
const FIBRE_K_mM = 155;
/**
 * Inward rectifier of muscle, 18 of them: Mg²⁺ and polyamines from inside plug it where the voltage is far above the Nernst potential of
 * K⁺ (Chang & Shieh 2018, J. Gen. Physiol. 150, 977). In life K⁺ from outside pushes them out of the pore; here the plug is told where that
 * potential is, and its place hangs on no K⁺ that one sets later.
 */
const rectifier = (outside_mM: number) => ({
    label: 'inward rectifier',
    ion: 'K' as const,
    permeability: 1,
    fasterThanLife: 100,
    states: ['plugged', 'open'],
    open: ['open'],
    transitions: [
        {
            ...{ from: 'open', to: 'plugged', rate_per_us: 20, back_per_us: 20, charge_e: 2.5 },
            at_mV: Math.round(39 + thermalVoltage_mV(37) * Math.log(outside_mM / FIBRE_K_mM)),
        },
    ],
});
/**
 * A fibre whose channels leak Na⁺ through their voltage sensors, a hundredth of what its rectifiers let through when open. Cl⁻ has
 * followed the voltage.
 */
const leakySensors = (K_mM: number, Cl_mM: number, start_mV: number): Scenario => ({
    kinds: { Kir: rectifier(K_mM) },
    inside: { K: FIBRE_K_mM, Na: 20, Cl: Cl_mM },
    outside: { K: K_mM, Na: 145, Cl: 123 },
    channels: { K: none, Na: open(3, 0.055), Cl: open(5, 0.8), Kir: { count: 18 } },
    start_mV,
});
const PARALYSIS =
    'Jurkat-Rott et al. 2009, Proc. Natl. Acad. Sci. USA 106, 4036 (−85 mV at 4 mM of K⁺; patients’ fibres at −60 mV at 1.5 mM); Struyk & Cannon 2008, J. Gen. Physiol. 132, 447';

export const CLINIC: readonly ShippedScenario[] = [
    {
        key: 'heart',
        group: 'muscle',
        name: 'Heart muscle at rest',
        sentence:
            'A cell of the ventricle between two beats: it conducts hardly anything but K⁺, and rests close to its Nernst potential.',
        scenario: {
            inside: { K: 140, Na: 10, Cl: 20 },
            outside: { K: 4.5, Na: 140, Cl: 120 },
            channels: {
                K: { count: 20 },
                Na: { count: 2, permeability: 0.04 },
                Cl: { count: 1, permeability: 0.2 },
            },
            start_mV: -87,
        },
        promise: { line: 'ghk', expected_mV: -87, within_mV: 2 },
        source: 'Grant 2009, Circ. Arrhythm. Electrophysiol. 2, 185 (−85 to −95 mV); Reactome R-HSA-5576886; Boron & Boulpaep, Medical Physiology, ch. 21',
    },
    {
        key: 'paralysis-between',
        group: 'muscle',
        name: 'Periodic paralysis: between attacks',
        sentence:
            'Na⁺ leaks through the voltage sensors of a patient’s channels. At 4 mM of K⁺ outside inward rectifiers are open and hold the voltage all the same.',
        scenario: leakySensors(4, 4.6, -86),
        promise: { line: 'ghk', expected_mV: -87, within_mV: 3 },
        source: PARALYSIS,
    },
    {
        key: 'paralysis',
        group: 'muscle',
        name: 'Periodic paralysis: an attack',
        sentence:
            'Less K⁺ outside, 1.5 mM, should make the voltage more negative. But it leaves rectifiers plugged (here their plug is set to that, K⁺ does not move it), the same leak of Na⁺ wins, and the muscle cannot fire.',
        scenario: leakySensors(1.5, 13, -60),
        promise: { line: 'ghk', expected_mV: -57, within_mV: 4 },
        source: PARALYSIS,
    },
    {
        key: 'digoxin',
        group: 'clinic',
        name: 'Digoxin',
        sentence:
            'A medicine from the foxglove stops half of the pumps’ cycles, and half of their electrogenic contribution is gone at once. In the heart Na⁺ then gathers inside, Ca²⁺ with it, and it beats more strongly.',
        scenario: { pumps: { count: 11 }, drugs: { digoxin_uM: 0.3 }, start_mV: -70 },
        promise: { line: 'ghkWithPump', expected_mV: -70.5, within_mV: 2.5 },
        source: 'Katz et al. 2010, J. Biol. Chem. 285, 19582 (dose); Gheorghiade, Adams & Colucci 2004, Circulation 109, 2959',
    },
    {
        key: 'hypoxia',
        group: 'clinic',
        name: 'Hypoxia',
        sentence:
            'Without enough oxygen pumps have a tenth of their ATP: Na⁺ leaks in and K⁺ out faster than they carry them back. Give all the ATP back, and the gradients return.',
        scenario: {
            channels: {
                K: { count: 5, permeability: 3 },
                Na: { count: 4, permeability: 0.3 },
                Cl: { count: 4, permeability: 1.5 },
            },
            pumps: { count: 9, atp: 0.1 },
            baths: { inside: 'closed' },
            slab: { width_nm: 110, height_nm: 10 },
            start_mV: -60,
        },
        promise: { line: 'ghkWithPump', expected_mV: -46, within_mV: 7 },
        source: 'Hansen & Nedergaard 1988, Neurochem. Pathol. 9, 195; Leppanen & Stys 1997, J. Neurophysiol. 78, 2095 (cyanide: a third of the resting potential is left after an hour)',
    },
    {
        key: 'leak-lost-fires',
        group: 'clinic',
        name: 'K⁺ leak lost: it fires by itself',
        sentence:
            'The K⁺ leak is gone that held this membrane far from its threshold: the leak of Na⁺ takes it there, and it fires without a stimulus. Put in ten K⁺ channels of permeability 4, and it is quiet.',
        scenario: {
            ...EXCITABLE,
            channels: {
                K: { ...K, ...none },
                Na: { ...Na, permeability: 1.2 },
                Cl: none,
                Nav: { ...Nav, permeability: 34 },
                Kv: { ...Kv, permeability: 56 },
            },
        },
        promise: {
            time_us: 20,
            pulses: 0,
            evoked: [0, 0],
            byThemselves: [1, 4],
            because:
                'the channel-level simulation fires within 20 µs in 59 of 60 runs, once or twice; with ten K⁺ leak channels it is silent in 58 of 60',
        },
        source: 'Lafrenière et al. 2010, Nature Med. 16, 1157 (a leak channel, TRESK, lost in migraine); Liu et al. 2013, J. Neurosci. 33, 12810 (nerve cells with it fire more)',
    },
];
