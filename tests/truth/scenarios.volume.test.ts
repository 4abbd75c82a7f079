/** What shipped scenarios promise of whose promise the volume is a part; apart from the others, so that two cores share them. */
import { describe, expect, it } from 'vitest';
import { scenarioOf } from '../../src/lessons/scenarios.ts';
import { check } from '../../src/settings/settings.ts';
import { createSimulation } from '../../src/simulation/simulation.ts';
import { expectPromise, OF_THEIR_VOLUME, OF_VOLTAGE } from './promise.ts';

const theirs = OF_VOLTAGE.flatMap((shipped) => {
    const run = OF_THEIR_VOLUME[shipped.key];
    return run ? [{ shipped, run }] : [];
});

describe.each(theirs)('$shipped.key', ({ shipped, run }) => {
    it(`comes to ${shipped.expected_mV} mV`, () => {
        expectPromise(shipped, run);
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
