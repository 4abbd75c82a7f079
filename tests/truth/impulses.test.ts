/** What those scenarios of the nerve impulse promise that are soon over; the others are rows of the long table. */
import { describe, expect, it } from 'vitest';
import { kept } from '../../src/lessons/promise.ts';
import { SCENARIOS } from '../../src/lessons/scenarios.ts';
import { check, withScenario } from '../../src/settings/settings.ts';
import { createSimulation } from '../../src/simulation/simulation.ts';

/** Clamped baths keep the solutions: less water is quicker to run. */
const SHALLOW = { slab: { height_nm: 8 } };
const SOON = ['impulse', 'ttx', 'hyperkalaemia-block'];

const shipped = SCENARIOS.flatMap(({ key, scenario, promise }) =>
    SOON.includes(key) && !('line' in promise) ? [{ key, scenario, promise }] : [],
);

describe.each(shipped)('$key', ({ scenario, promise }) => {
    it('keeps its promise', () => {
        const simulation = createSimulation(withScenario(check(scenario), SHALLOW));
        const { interval_us, start_us } = simulation.world.settings.stimulus;
        const lastPulse_ns = 1000 * (start_us + (promise.pulses - 1) * interval_us);
        // What has come, and was called for, need not be waited for.
        const { evoked } = promise;
        do simulation.advance(1000);
        while (
            simulation.observe().time_ns < 1000 * promise.time_us &&
            !(
                simulation.observe().time_ns > lastPulse_ns &&
                evoked[0] > 0 &&
                kept(promise, simulation.observe().impulses).broken.length === 0
            )
        );
        const { impulses, pulses, netCharge_e } = simulation.observe();
        console.log(JSON.stringify(impulses));
        expect(netCharge_e).toBe(0);
        expect(pulses).toBeGreaterThanOrEqual(promise.pulses);
        expect(kept(promise, impulses).broken).toEqual([]);
    });
});
