/** An hour of watching at the usual speed, as quickly as it goes: nothing may pile up in world, averages, snapshots or histories. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { PARAMETERS } from '../../src/params.ts';
import { createTrace } from '../../src/plots/trace.ts';
import { check } from '../../src/settings/settings.ts';
import { createSimulation } from '../../src/simulation/simulation.ts';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

const FRAMES = 3600 * 60;
const FRAME_ns = PARAMETERS.speed_nsPerSecond.default / 60;
/** Collected heap and the arrays outside it. A crossing kept for good would be some 100 bytes; there are 10⁴ or more. */
const GROWTH_kB = 400;

const used_kB = (): number => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return (heapUsed + arrayBuffers) / 1000;
};

it('an hour of frames grows no memory', { timeout: 240_000 }, () => {
    const simulation = createSimulation(
        check({
            channels: { K: { count: 3 }, Na: { count: 1 }, Cl: { count: 1 } },
            pumps: { count: 1 },
            proteinAnions: { count: 1 },
            slab: { width_nm: 30, height_nm: 8, depth_nm: 2 },
        }),
    );
    const traces = [createTrace('slide', 4, 1500), createTrace('compress', 10, 2000)];
    let buffer: ArrayBuffer | undefined;
    let crossings = 0;
    let settled_kB = 0;
    for (let frame = 0; frame < FRAMES; frame++) {
        // Histories are full after a tenth of the hour.
        if (frame === FRAMES / 10) settled_kB = used_kB();
        simulation.advance(FRAME_ns);
        const snapshot = simulation.snapshot(100, buffer, 0);
        buffer = snapshot.ions.buffer;
        crossings += snapshot.crossings.length;
        for (const [i, time_ns] of snapshot.trace.time_ns.entries()) {
            const voltage = snapshot.trace.voltage_mV[i];
            const row = { voltage, mean: voltage, low: voltage, high: voltage, expected: voltage };
            for (const trace of traces) trace.add(time_ns, row);
        }
    }
    const grown_kB = used_kB() - settled_kB;
    console.log(
        `${(simulation.observe().time_ns / 1000).toFixed(0)} µs, ${crossings} crossings, ${grown_kB.toFixed(0)} kB more`,
    );
    expect(crossings).toBeGreaterThan(4000);
    expect(grown_kB).toBeLessThan(GROWTH_kB);
});
