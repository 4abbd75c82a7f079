/** Nothing may pile up in world, averages, snapshots or histories: not 50 bytes a crossing, not 40 a frame. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { createTrace } from '../../src/plots/trace.ts';
import { check } from '../../src/settings/settings.ts';
import { createSimulation } from '../../src/simulation/simulation.ts';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** Collected heap and the arrays outside it. */
const used_bytes = (): number => {
    // What the first collection frees may let go of more.
    collect();
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
};

const FRAMES = 12_000;
const FRAME_ns = 0.5;
/** Half of what must be noticed; what the engine keeps of its own, compiled code and the like, is some 100 kB in all: 8 bytes of either. */
const PER_PASSAGE_bytes = 25;
const PER_FRAME_bytes = 20;

it('keeps nothing of a crossing or a frame', () => {
    // Little water, and pores as wide as their mouths let them be, in a strong field: some 4 passages in each ns.
    const both = { K: 140, Na: 0, Cl: 140 };
    const simulation = createSimulation(
        check({
            clamp_mV: -120,
            inside: both,
            outside: both,
            channels: {
                K: { count: 6, permeability: 4, openProbability: 1 },
                Na: { count: 0 },
                Cl: { count: 6, permeability: 4, openProbability: 1 },
            },
            pumps: { count: 0 },
            proteinAnions: { count: 0 },
            slab: { width_nm: 80, height_nm: 8, depth_nm: 6 },
        }),
    );
    const traces = [createTrace('slide', 1, 500), createTrace('compress', 1, 500)];
    let buffer: ArrayBuffer | undefined;
    const passages = () => {
        const { K, Cl } = simulation.observe().passages;
        return K.in + K.out + Cl.in + Cl.out;
    };
    const frames = (n: number) => {
        for (let frame = 0; frame < n; frame++) {
            simulation.advance(FRAME_ns);
            const snapshot = simulation.snapshot(100, buffer, 0);
            buffer = snapshot.ions.buffer;
            for (const [i, time_ns] of snapshot.trace.time_ns.entries()) {
                const voltage = snapshot.trace.voltage_mV[i] ?? 0;
                const row = {
                    voltage,
                    mean: voltage,
                    low: voltage,
                    high: voltage,
                    expected: voltage,
                    rates: voltage,
                };
                for (const trace of traces) trace.add(time_ns, row);
            }
        }
    };
    // Histories are full by then.
    frames(FRAMES / 3);
    const settled_bytes = used_bytes();
    const before = passages();
    frames(FRAMES);
    const grown_bytes = used_bytes() - settled_bytes;
    const passed = passages() - before;
    const [each, frame] = [grown_bytes / passed, grown_bytes / FRAMES];
    console.log(
        `${passed} passages, ${grown_bytes} bytes more: ${each.toFixed(1)} a passage, ${frame.toFixed(1)} a frame`,
    );
    expect(passed).toBeGreaterThan(10_000);
    expect(each).toBeLessThan(PER_PASSAGE_bytes);
    expect(frame).toBeLessThan(PER_FRAME_bytes);
});
