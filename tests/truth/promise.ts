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

export const expectPromise = (
    { key, scenario, ...promise }: OfVoltage,
    [slab, warmup_ns, duration_ns, error_mV = tolerance('errorOfScenarios_mV')]: Run,
): void => {
    const simulation = createSimulation(withScenario(check(scenario), slab));
    simulation.advance(warmup_ns);
    simulation.restartAverages();
    simulation.advance(duration_ns);
    const { measured, standardError, theory, complaints } = promisedVoltage(simulation, promise);
    console.log(
        `${key}: ${measured.toFixed(2)} ± ${standardError.toFixed(2)}, theory ${theory.toFixed(2)}`,
    );
    expect(standardError).toBeLessThan(error_mV);
    expect(complaints).toEqual([]);
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
