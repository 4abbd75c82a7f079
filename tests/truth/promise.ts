/** What a shipped scenario promises, looked at without a screen. */
import { expect } from 'vitest';
import { tolerance } from '../../src/cli/tolerances.ts';
import { promisedVoltage } from '../../src/cli/truth-promised.ts';
import type { VoltagePromise } from '../../src/lessons/promise.ts';
import { SCENARIOS } from '../../src/lessons/scenarios.ts';
import type { Scenario } from '../../src/params.ts';
import { check, withScenario } from '../../src/settings/settings.ts';
import { createSimulation } from '../../src/simulation/simulation.ts';

/** How a scenario is looked at; the last: how well its voltage is known then, where not as well as most. */
export type Run = readonly [
    slab: object,
    warmup_ns: number,
    duration_ns: number,
    error_mV?: number,
];

interface OfVoltage extends VoltagePromise {
    readonly key: string;
    readonly scenario: Scenario;
}
/** Those that promise a voltage, with what they promise. */
export const OF_VOLTAGE: readonly OfVoltage[] = SCENARIOS.flatMap(({ key, scenario, promise }) =>
    'line' in promise ? [{ key, scenario, ...promise }] : [],
);

/** Looks at a scenario. @returns how far its voltage is from its line, in standard errors; nothing where more than those and mouths is let pass, or nothing crosses */
export const expectPromise = (
    { key, scenario, ...promise }: OfVoltage,
    [slab, warmup_ns, duration_ns, error_mV = tolerance('errorOfScenarios_mV')]: Run,
): readonly number[] => {
    const simulation = createSimulation(withScenario(check(scenario), slab));
    simulation.advance(warmup_ns);
    simulation.restartAverages();
    simulation.advance(duration_ns);
    const found = promisedVoltage(simulation, promise);
    const { measured, standardError, theory, within, complaints } = found;
    console.log(
        `${key}: ${measured.toFixed(2)} ± ${standardError.toFixed(2)}, theory ${theory.toFixed(2)}`,
    );
    expect(standardError).toBeLessThan(error_mV);
    expect(complaints).toEqual([]);
    return within <= MOUTHS_mV && promise.line !== 'neutral'
        ? [(measured - theory) / standardError]
        : [];
};

const MOUTHS_mV = tolerance('mouthsOfScenarios_mV');
/** What the water at mouths makes of it, in errors of some 2 mV. */
const OF_MOUTHS = 0.25;
const ERRORS = tolerance('standardErrors');

/**
 * All voltages together lie around their lines as their errors say: not all to one side, no further apart, and no nearer either. Errors are the
 * larger of two, so that distances come to some 0.8 of them. Of a dozen, 1.4 errors to one side would be noticed every other time, and
 * voltages that agree to a quarter of their errors.
 */
export const expectAllTogether = (distances: readonly number[]): void => {
    const n = distances.length;
    const mean = distances.reduce((sum, d) => sum + d, 0) / n;
    const square = distances.reduce((sum, d) => sum + d * d, 0) / n;
    console.log(
        `${n} together: mean ${mean.toFixed(2)}, root mean square ${Math.sqrt(square).toFixed(2)}`,
    );
    expect(n).toBeGreaterThan(10);
    expect(Math.abs(mean)).toBeLessThan(OF_MOUTHS + ERRORS / Math.sqrt(n));
    // χ² of n: by Wilson and Hilferty's cube root (1931).
    const chiSquare = (errors: number) => (1 - 2 / (9 * n) + errors * Math.sqrt(2 / (9 * n))) ** 3;
    expect(square).toBeLessThan(chiSquare(ERRORS));
    expect(square).toBeGreaterThan(0.8 ** 2 * chiSquare(-ERRORS));
};

/** Of closed cells the volume is part of the promise; true scale has ions enough in less. */
const AS_IT_IS = { slab: {} };
/** Clamped baths keep the solutions: less water is quicker to run. These begin near their voltage, and forget where in some 3 µs. */
const SHALLOWEST = { slab: { height_nm: 8 } };
export const OF_THEIR_VOLUME: Readonly<Record<string, Run>> = {
    // In half the water what is left of the gradients falls by half in 1 µs: after 10 µs it is a thousandth.
    'run-down': [{ slab: { height_nm: 21 } }, 10_000, 6_000],
    // Their H⁺ pumps take from water that holds few, and turn slowly: they are known to 3.5 mV after so long.
    protons: [AS_IT_IS, 3_000, 9_000],
    root: [AS_IT_IS, 3_000, 20_000, tolerance('errorOfHeld_mV')],
    'root-poisoned': [AS_IT_IS, 3_000, 12_000],
    hypha: [SHALLOWEST, 1_500, 8_000, tolerance('errorOfHeld_mV')],
    'hypha-poisoned': [SHALLOWEST, 1_000, 9_000],
    mitochondrion: [SHALLOWEST, 1_500, 6_000, tolerance('errorOfHeld_mV')],
    'young-neuron': [AS_IT_IS, 2_000, 6_000],
    'grown-neuron': [AS_IT_IS, 2_000, 10_000],
    // Its gradients have run half down by then.
    hypoxia: [AS_IT_IS, 8_000, 5_000],
    bacterium: [AS_IT_IS, 4_000, 26_000],
    uncoupled: [AS_IT_IS, 3_000, 10_000],
    // Nothing can cross: proteins keep their radius off both walls, and in shallow water that shows as −0.7 mV.
    uncharged: [AS_IT_IS, 1_000, 6_000],
    ouabain: [AS_IT_IS, 3_000, 12_000],
    gradients: [AS_IT_IS, 15_000, 10_000],
    // A membrane charges with some 1.1 µs: after 3 µs 4 mV are missing, on average over the next three 1.4 mV.
    'true-scale': [{ slab: { height_nm: 8, width_nm: 110 } }, 3_000, 3_000],
};
