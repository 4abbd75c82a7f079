/** The trace: what goes on within a few ns, point by point, and nothing of it twice or lost. */
import { describe, expect, it } from 'vitest';
import { createTrace, noteTrace, TRACE_ns, takeTrace } from '../../src/aggregate/trace.ts';
import { check } from '../../src/settings/settings.ts';
import { createSimulation } from '../../src/simulation/simulation.ts';
import { stepWorld } from '../../src/world/step.ts';

const SCENARIO = {
    seed: 5,
    channels: {
        K: { count: 4 },
        Na: { count: 0 },
        Cl: { count: 0 },
        Nav: { count: 5 },
        Kv: { count: 3 },
    },
    proteinAnions: { count: 0 },
    slab: { width_nm: 80, height_nm: 10, depth_nm: 4 },
    start_mV: -30,
    stimulus: { current_e_per_ns: 1, duration_ns: 20, count: 1, start_us: 0.05 },
};
const cell = () => createSimulation(check(SCENARIO));
const sum = (values: readonly number[] = []) => values.reduce((all, value) => all + value, 0);

describe('the trace', () => {
    it('has a point for each 5 ns, the same however time is sliced and looked at', () => {
        const whole = cell();
        whole.advance(200);
        const { trace } = whole.snapshot(0, undefined, 0);
        expect(trace.time_ns).toEqual(Array.from({ length: 40 }, (_, i) => TRACE_ns * (i + 1)));
        const sliced = cell();
        const parts = [3, 61, 0, 17, 119].map((ns) => {
            sliced.advance(ns);
            return sliced.snapshot(0, undefined, 0).trace;
        });
        const joined = (of: (part: typeof trace) => readonly number[]) => parts.flatMap(of);
        for (const key of ['time_ns', 'voltage_mV', 'stimulus_e'] as const)
            expect(joined((part) => part[key])).toEqual(trace[key]);
        for (const kind of ['K', 'Nav', 'Kv'])
            for (const key of ['open', 'inactivated', 'charge_e'] as const)
                expect(joined((part) => part.channels[kind]?.[key] ?? [])).toEqual(
                    trace.channels[kind]?.[key],
                );
    });

    it('is the mean voltage of each stretch, and what machines are at its end', () => {
        const simulation = cell();
        const twin = cell();
        simulation.advance(100);
        const { trace } = simulation.snapshot(0, undefined, 0);
        for (const [i, voltage] of trace.voltage_mV.entries()) {
            const steps = TRACE_ns / twin.world.scale.dt;
            let mean = 0;
            for (let step = 0; step < steps; step++) {
                stepWorld(twin.world);
                mean += twin.world.field.voltage / steps;
            }
            expect(voltage).toBeCloseTo(mean, 9);
            const nav = twin.world.proteins.filter(({ kind }) => kind === 'Nav');
            expect(trace.channels.Nav?.open[i]).toBe(nav.filter(({ open }) => open).length);
            expect(trace.channels.Nav?.inactivated[i]).toBe(
                nav.filter(({ state }) => nav[0]?.chain.kind.states[state].gates?.h === 0).length,
            );
        }
    });

    it('adds up to what the electrode gave and what channels carried', () => {
        const simulation = cell();
        simulation.advance(400);
        const { trace, observed } = simulation.snapshot(0, undefined, 0);
        expect(sum(trace.stimulus_e)).toBe(20);
        for (const kind of ['K', 'Nav', 'Kv']) {
            const { passedIn, passedOut } = observed.channels[kind];
            expect(sum(trace.channels[kind]?.charge_e)).toBe(passedOut - passedIn);
        }
        expect(observed.channels.K.passedOut).toBeGreaterThan(0);
    });

    it('takes in a kind that comes later, at nothing before', () => {
        const simulation = cell();
        simulation.advance(20);
        simulation.command({ do: 'add', kind: 'Cl', x_nm: 3 });
        simulation.advance(20);
        const { Cl, K } = simulation.snapshot(0, undefined, 0).trace.channels;
        expect(Cl?.open).toHaveLength(8);
        expect(Cl?.charge_e).toHaveLength(8);
        expect(Cl?.open.slice(0, 4)).toEqual([0, 0, 0, 0]);
        expect(K?.open).toHaveLength(8);
    });

    it('keeps the latest 100 µs where nobody asks for it', () => {
        const { world } = cell();
        const trace = createTrace();
        const perPoint = TRACE_ns / world.scale.dt;
        for (let step = 0; step < 45_000 * perPoint; step++) noteTrace(trace, world);
        const { voltage_mV, channels } = takeTrace(trace);
        expect(voltage_mV).toHaveLength(25_000);
        expect(channels.Nav?.open).toHaveLength(25_000);
        expect(channels.Nav?.charge_e).toHaveLength(25_000);
    });
});
