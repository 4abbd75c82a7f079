import { scenarioOf } from '../src/lessons/scenarios.ts';
import { check } from '../src/settings/settings.ts';
import { createSimulation } from '../src/simulation/simulation.ts';
const s = scenarioOf('small-axon'); const [pumps, ...seeds] = process.argv.slice(2).map(Number);
for (const seed of seeds) {
  const sim = createSimulation(check({ ...s.scenario, seed, pumps: { count: pumps } }));
  sim.advance(1000 * (s.promise as any).time_us);
  const o = sim.observe();
  console.log(pumps, seed, o.impulses.map((i) => `${i.stimulus}:${(i.time_ns/1000).toFixed(2)}:${i.peak_mV.toFixed(0)}`).join(' '), 'Na in', o.concentrations_mM.inside.Na.toFixed(0), 'pulses', o.pulses, 'V', o.voltage_mV.toFixed(0));
}
