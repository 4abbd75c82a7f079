/** What each shipped scenario promises, without a screen. */
import { describe, expect, it } from 'vitest';
import { SCENARIOS, scenarioOf } from '../../src/scenarios.ts';
import { check, withScenario } from '../../src/settings.ts';
import { donnan, expected } from '../../src/theory.ts';
import { createSimulation } from '../../src/worker/simulation.ts';

/** The error of a mean voltage after a time T is √(2kT/(g·T)), whatever the volume: shallow water is quicker to run. */
const SHALLOW = { slab: { height_nm: 12 } };
/** Of closed cells the volume is part of the promise; true scale has ions enough in less. */
const AS_IT_IS = { slab: {} };
const RUNS: Readonly<
    Record<string, readonly [slab: object, warmup_ns: number, duration_ns: number]>
> = {
    'run-down': [AS_IT_IS, 36_000, 10_000],
    // Nothing can cross: proteins keep their radius off both walls, and in shallow water that shows as −0.7 mV.
    uncharged: [AS_IT_IS, 1_000, 6_000],
    ouabain: [AS_IT_IS, 3_000, 12_000],
    gradients: [AS_IT_IS, 15_000, 10_000],
    'true-scale': [{ slab: { height_nm: 8, width_nm: 110 } }, 1_500, 3_500],
};
/** Three standard errors: one honest mean in 370 lies farther off. */
const ERRORS = 3;
/** What the water at the mouths takes off the voltage, mV (MODEL.md), twice as much where channels are twice as permeable. */
const MOUTHS_mV = 0.5;

describe.each(SCENARIOS)('$key', ({ key, scenario, line, expected_mV, within_mV }) => {
    it(`comes to ${expected_mV} mV`, () => {
        const [slab, warmup_ns, duration_ns] = RUNS[key] ?? [SHALLOW, 3_000, 18_000];
        const simulation = createSimulation(withScenario(check(scenario), slab));
        simulation.advance(warmup_ns);
        simulation.restartAverages();
        simulation.advance(duration_ns);
        const { averages, concentrations_mM, netCharge_e } = simulation.observe();
        const { unitPermeability_nm3_ns, capacitance_e_per_mV } = simulation.box;
        const lines = expected(averages, unitPermeability_nm3_ns, capacitance_e_per_mV);
        const byDonnan = donnan(
            concentrations_mM,
            averages.openPermeability,
            averages.temperature_C,
            'clamped',
        );
        const theory_mV = {
            ...lines.nernst_mV,
            goldman: lines.goldman_mV,
            goldmanWithPump: lines.goldmanWithPump_mV,
            donnan: byDonnan?.voltage_mV ?? null,
            neutral: 0,
        }[line];
        const { mean, standardError } = averages.voltage_mV;
        console.log(
            `${key}: ${mean.toFixed(2)} ± ${standardError.toFixed(2)}, theory ${theory_mV?.toFixed(2)}`,
        );
        expect(netCharge_e).toBe(0);
        expect(standardError).toBeLessThan(3.5);
        expect(Math.abs((theory_mV ?? Number.NaN) - expected_mV)).toBeLessThan(within_mV + 2);
        expect(Math.abs(mean - (theory_mV ?? Number.NaN))).toBeLessThan(
            ERRORS * standardError + MOUTHS_mV,
        );
    });
});

it('fills a cell with K⁺ and empties it of Na⁺, from the same solution on both sides', () => {
    const { scenario } = scenarioOf('gradients');
    const simulation = createSimulation(check(scenario));
    simulation.advance(10_000);
    const { inside, outside } = simulation.observe().concentrations_mM;
    // Both began at 10 and 140 mM; the outside is a bath of that.
    expect(inside.K).toBeGreaterThan(40);
    expect(inside.Na).toBeLessThan(110);
    expect(outside.K).toBeLessThan(20);
});

it('names the scenarios there are where there is none of that key', () => {
    expect(() => scenarioOf('frog')).toThrow(/^There is no scenario frog; there are uncharged, /);
});
