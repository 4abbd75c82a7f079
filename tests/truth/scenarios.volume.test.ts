/** What shipped scenarios promise of whose promise the volume is a part; apart from the others, so that two cores share them. */
import { describe, expect, it } from 'vitest';
import { scenarioOf } from '../../src/lessons/scenarios.ts';
import { check } from '../../src/settings/settings.ts';
import { createSimulation } from '../../src/simulation/simulation.ts';
import { expectPromise, OF_THEIR_VOLUME } from './promise.ts';

describe.each(Object.entries(OF_THEIR_VOLUME))('%s', (key, run) => {
    it(`comes to ${scenarioOf(key).expected_mV} mV`, () => {
        expectPromise(scenarioOf(key), run);
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
