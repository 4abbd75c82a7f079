/** What each step of the story says that the cell will show, without a screen. */
import { describe, expect, it } from 'vitest';
import { STORY } from '../../src/lessons/story.ts';
import type { Settings } from '../../src/params.ts';
import { check, withScenario } from '../../src/settings/settings.ts';
import { createSimulation } from '../../src/simulation/simulation.ts';

/** The volume of clamped cells does not matter, and less water is quicker to run; closed cells have theirs. */
const shallow = (settings: Settings, height_nm: number): Settings =>
    settings.baths.inside === 'clamped'
        ? withScenario(settings, {
              slab: { height_nm: Math.min(height_nm, settings.slab.height_nm) },
          })
        : settings;

describe.each(STORY)('$key', (step) => {
    const { scene, before_ns, change, watch_ns, shows_mV, right, choices } = step;
    it(`comes to ${shows_mV[0]} to ${shows_mV[1]} mV`, () => {
        expect(choices[right]).toBeDefined();
        const settings = shallow(check(scene), step.impulses ? 8 : 12);
        const simulation = createSimulation(settings);
        simulation.advance(before_ns);
        simulation.set(withScenario(settings, change));
        simulation.advance(watch_ns / 2);
        simulation.restartAverages();
        simulation.advance(watch_ns / 2);
        const { averages, excessCharge_e, netCharge_e, impulses } = simulation.observe();
        const { mean } = averages.voltage_mV;
        console.log(`${mean.toFixed(1)} mV, ${excessCharge_e.toFixed(0)} e`);
        expect(netCharge_e).toBe(0);
        expect(mean).toBeGreaterThan(shows_mV[0]);
        expect(mean).toBeLessThan(shows_mV[1]);
        if (!step.impulses) return;
        const came = impulses.filter(({ time_ns }) => time_ns > before_ns);
        console.log(JSON.stringify(came));
        expect(came.length).toBeGreaterThanOrEqual(step.impulses[0]);
        expect(came.length).toBeLessThanOrEqual(step.impulses[1]);
    });
});

it('a whisper is some eighty of 2800 K⁺, as its question says', () => {
    const step = STORY[0];
    if (!step) throw new Error('The story is empty.');
    const settings = check(step.scene);
    const simulation = createSimulation(withScenario(settings, step.change));
    const inside = simulation.observe().concentrations_mM.inside.K;
    const { width_nm, height_nm, depth_nm } = simulation.box;
    expect(inside * 6.022e-4 * width_nm * height_nm * depth_nm).toBeCloseTo(2800, -2);
    simulation.advance(4000);
    // √(kT·C) = 6 e of thermal noise.
    const { excessCharge_e } = simulation.observe();
    expect(excessCharge_e).toBeLessThan(-60);
    expect(excessCharge_e).toBeGreaterThan(-105);
});
