/** Pumps alone, without water: where their own tables have them stand still, and hold a voltage. */
import { describe, expect, it } from 'vitest';
import { kcc2, nkcc1 } from '../../src/kinds/cotransporters.ts';
import { protonPump, respiration, synthase } from '../../src/kinds/proton-pumps.ts';
import { sodiumPump } from '../../src/kinds/sodium-pump.ts';
import { scenarioOf } from '../../src/lessons/scenarios.ts';
import { check } from '../../src/settings/settings.ts';
import { createSimulation } from '../../src/simulation/simulation.ts';
import { ATP_meV, FOOD_meV, thermalVoltage_mV } from '../../src/units.ts';
import { balanced_mV, cyclesOf } from '../pump-level.ts';

const inside = { K: 140, Na: 12, Cl: 10, H: 2 };
const outside = { K: 5, Na: 145, Cl: 110, H: 9 };
const settings = check({ inside, outside });
const kT = thermalVoltage_mV(settings.temperature_C);
const H_mV = kT * Math.log(outside.H / inside.H);
const SODIUM_WORK = 3 * kT * Math.log(145 / 12) + 2 * kT * Math.log(140 / 5);

describe('a cycle stands still', () => {
    it.each([
        { kind: respiration, at: 'its food', mV: H_mV - FOOD_meV },
        { kind: synthase, at: 'a fourth of an ATP', mV: H_mV - ATP_meV / 4 },
        { kind: protonPump, at: 'an ATP', mV: H_mV - ATP_meV },
        { kind: sodiumPump, at: 'an ATP less its gradients', mV: SODIUM_WORK - ATP_meV },
    ])('of a $kind.key where a charge costs $at, and turns on either side', ({ kind, mV }) => {
        const [below, stalled, above] = [mV - 5, mV, mV + 5].map((at) =>
            cyclesOf(kind, settings, at),
        );
        expect(below).toBeLessThan(0);
        expect(above).toBeGreaterThan(0);
        expect(Math.abs(stalled)).toBeLessThan(1e-6 * (above - below));
    });
});

it.each([
    { kind: kcc2, Cl: (5 * 110) / 140 },
    { kind: nkcc1, Cl: Math.sqrt((5 * 145 * 110 ** 2) / (140 * 12)) },
])(
    'a cycle of a $kind.key stands still where what it carries holds as much on both sides, at any voltage',
    ({ kind, Cl }) => {
        const at = (more: number, mV: number) =>
            cyclesOf(kind, check({ inside: { ...inside, Cl: Cl + more }, outside }), mV);
        expect(at(5, -70)).toBeGreaterThan(0);
        expect(at(-2, -70)).toBeLessThan(0);
        for (const mV of [-150, -70, 0]) expect(Math.abs(at(0, mV))).toBeLessThan(1e-9);
    },
);

/** Where pumps turn so slowly that the water brings what they take. */
it.each(['mitochondrion', 'bacterium', 'electrogenic', 'digoxin'])(
    'a cell whose pumps and leak balance: %s',
    (key) => {
        const { scenario, promise } = scenarioOf(key);
        if (!('line' in promise)) throw new Error(`${key} promises no voltage.`);
        const shipped = check(scenario);
        const voltage_mV = balanced_mV(shipped, createSimulation(shipped).box);
        expect(Math.abs(voltage_mV - promise.expected_mV)).toBeLessThan(3);
    },
);
