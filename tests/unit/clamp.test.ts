import { describe, expect, it } from 'vitest';
import { currentsCsv, curvesCsv } from '../../src/experiment/clamp-csv.ts';
import { type ClampDone, kindSeen, smoothed } from '../../src/experiment/clamp-curves.ts';
import {
    type ClampRun,
    type ClampSeen,
    clampRuns,
    type Protocol,
    voltageGated,
} from '../../src/experiment/clamp-protocol.ts';
import { gateLine, stepLine } from '../../src/experiment/clamp-theory.ts';
import { reversalOf } from '../../src/experiment/reversal.ts';
import { Kv, Nav } from '../../src/kinds/gated.ts';
import { EXCITABLE } from '../../src/lessons/excitable.ts';
import type { Scenario } from '../../src/params.ts';
import { check } from '../../src/settings/settings.ts';
import { runClamp } from '../../src/simulation/clamp.ts';
import { createSimulation } from '../../src/simulation/simulation.ts';

const CELL = check(EXCITABLE);
const PROTOCOL: Protocol = {
    ...{ holding_mV: -90, from_mV: -60, to_mV: 80, by_mV: 20 },
    ...{ duration_ns: 2000, repeats: 2 },
};
const runs = (change: Partial<Protocol> = {}, settings = CELL) =>
    clampRuns(settings, { ...PROTOCOL, ...change });

describe('runs of a voltage-clamp protocol', () => {
    it('step from the holding voltage, and test after conditioning; all of it as often as asked', () => {
        const once = runs({ repeats: 1 });
        const steps = once.filter(({ purpose }) => purpose === 'step');
        const tests = once.filter(({ purpose }) => purpose === 'test');
        expect(steps.map(({ step_mV }) => step_mV)).toEqual([-60, -40, -20, 0, 20, 40, 60, 80]);
        expect(steps.every(({ before_mV }) => before_mV === -90)).toBe(true);
        expect(tests.map(({ before_mV }) => before_mV)).toEqual([-100, -80, -60, -40, -20]);
        expect(
            tests.every(({ step_mV, duration_ns }) => step_mV === 0 && duration_ns === 500),
        ).toBe(true);
        const twice = runs();
        expect(twice.length).toBe(2 * once.length);
        expect(new Set(twice.map(({ settings }) => settings.seed)).size).toBe(twice.length);
        expect(twice.every(({ settings, before_mV }) => settings.clamp_mV === before_mV)).toBe(
            true,
        );
    });

    it('hold the voltage-gated channels alone, in a slab whose pores draw as much water for its depth', () => {
        const [{ settings, currentScale }] = runs();
        const { K, Na, Cl, Nav: gated } = settings.channels;
        expect([K.count, Na.count, Cl.count]).toEqual([0, 0, 0]);
        expect(gated.count).toBe(CELL.channels.Nav.count);
        expect(gated.permeability / settings.slab.depth_nm).toBeCloseTo(
            CELL.channels.Nav.permeability / CELL.slab.depth_nm,
            9,
        );
        expect(settings.slab.depth_nm * currentScale).toBe(CELL.slab.depth_nm);
    });

    it('have no test where nothing inactivates', () => {
        const only = check({ channels: { Kv: { count: 3 } } });
        expect(voltageGated(only).map(({ key }) => key)).toEqual(['Kv']);
        expect(runs({}, only).every(({ purpose }) => purpose === 'step')).toBe(true);
    });

    it('are about channels that are there and that the voltage moves', () => {
        expect(voltageGated(check({}))).toEqual([]);
        const custom: Scenario = {
            kinds: {
                Two: {
                    ...{ label: 'Two states', ion: 'K', permeability: 1, fasterThanLife: 1 },
                    ...{ states: ['C', 'O'], open: ['O'], inactivated: [], drugs: {} },
                    transitions: [
                        {
                            ...{ from: 'C', to: 'O', rate_per_us: 2, back_per_us: 1 },
                            ...{ charge_e: 2, share: 0.5, at_mV: 0 },
                        },
                    ],
                },
            },
            channels: { Two: { count: 2 } },
        };
        expect(voltageGated(check(custom)).map(({ key }) => key)).toEqual(['Two']);
    });

    it.each([
        [{ holding_mV: -300 }, 'The holding voltage, mV, must be from -200 to 200, got -300.'],
        [{ from_mV: -250 }, 'The first step, mV, must be from -200 to 200, got -250.'],
        [{ to_mV: 250 }, 'The last step, mV, must be from -200 to 200, got 250.'],
        [{ to_mV: -60 }, 'The last step must be above the first, got -60 mV after -60 mV.'],
        [{ by_mV: 0 }, 'The voltage between steps must be above 0 mV, got 0.'],
        [{ by_mV: 1 }, 'There must be at most 60 steps, got 141 from -60 to 80 mV by 1.'],
        [{ duration_ns: 100 }, 'The duration of a step, µs, must be from 0.4 to 200, got 0.1.'],
        [{ repeats: 1.5 }, 'Repeats must be a whole number, got 1.5.'],
        [{ repeats: 0 }, 'Repeats must be from 1 to 100, got 0.'],
    ])('refuse %j', (change, sentence) => {
        expect(() => runs(change)).toThrow(new Error(sentence));
    });
});

describe('the voltage at which a current turns', () => {
    /** GHK's rectifying current of 145 mM against 12, which turns at kT·ln(145/12). */
    const kT = 26.73;
    const ghk = (voltage_mV: number): number => {
        const u = voltage_mV / kT;
        return (u * (12 - 145 * Math.exp(-u))) / (1 - Math.exp(-u));
    };
    const at = (voltages: readonly number[], error: number, off = (_: number) => 0) =>
        voltages.map((voltage_mV, i) => ({ voltage_mV, current: ghk(voltage_mV) + off(i), error }));
    const VOLTAGES = [-20, 0, 20, 40, 50, 60, 70, 80, 90].map((each) => each + 1);

    it('is found though the current bends', () => {
        // A parabola through what is within 35 mV follows GHK to some tenths of a millivolt.
        expect(reversalOf(at(VOLTAGES, 1))?.voltage_mV).toBeCloseTo(kT * Math.log(145 / 12), 0);
    });

    it('has the error of a straight line where there are three', () => {
        const line = [-10, 0, 10].map((voltage_mV) => ({
            voltage_mV,
            current: 2 * voltage_mV,
            error: 1,
        }));
        const found = reversalOf(line);
        expect(found?.voltage_mV).toBeCloseTo(0, 9);
        // σ/√3 in the middle, over the slope.
        expect(found?.error_mV).toBeCloseTo(1 / Math.sqrt(3) / 2, 9);
    });

    it('scatters as much as its error says', () => {
        let state = 7;
        const uniform = () => {
            state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
            return state / 2 ** 32;
        };
        const normal = () => Array.from({ length: 12 }, uniform).reduce((a, b) => a + b, -6);
        const error = 4;
        const found = Array.from({ length: 400 }, () =>
            reversalOf(at(VOLTAGES, error, () => error * normal())),
        );
        const roots = found.flatMap((each) => each?.voltage_mV ?? []);
        const mean = roots.reduce((a, b) => a + b, 0) / roots.length;
        const spread = Math.sqrt(roots.reduce((a, b) => a + (b - mean) ** 2, 0) / roots.length);
        const said = found.reduce((sum, each) => sum + (each?.error_mV ?? 0), 0) / found.length;
        expect(roots.length).toBe(400);
        // 400 draws know their spread to 3.5 %.
        expect(spread / said).toBeGreaterThan(0.85);
        expect(spread / said).toBeLessThan(1.15);
    });

    it('is none where the current does not turn', () => {
        expect(reversalOf(at([0, 20, 40], 1))).toBeNull();
        expect(reversalOf([])).toBeNull();
    });
});

/** Runs as they would be where 10 channels do just this. */
const made = (
    purpose: ClampRun['purpose'],
    [before_mV, step_mV]: readonly [number, number],
    { open, inactivated }: { open: readonly number[]; inactivated: readonly number[] },
    charge = 0,
): ClampDone => ({
    run: {
        ...{ purpose, before_mV, step_mV, settings: CELL, currentScale: 2 },
        duration_ns: 20 * open.length,
    },
    seen: {
        stretch_ns: 20,
        channels: {
            Nav: {
                ...{ count: 10, open, inactivated, passages: 100 },
                charge_e: open.map((n) => charge * n),
            },
        },
    } satisfies ClampSeen,
});

describe('curves of a voltage-clamp protocol', () => {
    const open = [0, 0, 2, 4, 6, 8, 8, 8, 6, 4, 2, 2, 1, 1, 1];
    const inactivated = open.map((_, i) => (i < 6 ? 0 : Math.min(9, i - 5)));

    it('read a current at its peak and late, with the errors of so many channels and ions', () => {
        const done = [-1, -1].map((charge) =>
            made('step', [-90, 0], { open, inactivated }, charge),
        );
        const [step] = kindSeen(Nav, done).steps;
        expect(step.repeats).toBe(2);
        expect(step.peak.time_ns).toBe(130);
        // Means of 6, 8, 8, 8, 6 of 10; each takes 2 · 1/20 e/ns inward.
        expect(step.peak.open.value).toBeCloseTo(0.72, 12);
        expect(step.peak.current.value).toBeCloseTo(-0.72, 12);
        expect(step.peak.open.error).toBeCloseTo(Math.sqrt((0.7 * 0.3) / 20), 2);
        expect(step.late.open.value).toBeCloseTo(0.1, 12);
        expect(step.perOpen?.current).toBeCloseTo(-0.1, 12);
        const from = open.slice(6).reduce((a, b) => a + b, 0);
        const free = inactivated.slice(6).reduce((a, b) => a + 10 - b, 0);
        expect(step.ofAvailable?.value).toBeCloseTo(from / free, 12);
    });

    it('have inactivation as the test’s peak over that after the lowest voltages', () => {
        const tested = (before_mV: number, share: number) =>
            made('test', [before_mV, 0], { open: open.map((n) => n * share), inactivated });
        const done = [
            [-60, 0.5],
            [-120, 1],
            [-110, 1],
            [-100, 1],
        ].map(([v, n]) => tested(v, n));
        const { inactivation, steps } = kindSeen(Nav, done);
        expect(steps).toEqual([]);
        expect(inactivation.map(({ voltage_mV }) => voltage_mV)).toEqual([-120, -110, -100, -60]);
        for (const [i, { share }] of inactivation.entries())
            expect(share.value).toBeCloseTo(i < 3 ? 1 : 0.5, 12);
        // The same channels, read as those of a kind that cannot.
        expect(kindSeen({ ...Kv, key: 'Nav' }, done).inactivation).toEqual([]);
    });

    it('smooth over 100 ns', () => {
        expect(smoothed([0, 0, 5, 0, 0, 0, 0])).toEqual([5 / 3, 5 / 4, 1, 1, 1, 0, 0]);
    });

    it('stand in files, a row for each stretch and a row for each voltage', () => {
        const done = [made('step', [-90, 0], { open, inactivated }, -1)];
        const lines = currentsCsv([Nav], done).split('\r\n');
        expect(lines[0]).toBe(
            'kind,purpose,before_mV,step_mV,repeats,time_ns,current_pA,open_share,inactivated_share',
        );
        expect(lines.length).toBe(open.length + 2);
        // 2 open of 10, each −2/20 e/ns of 160.2177 pA.
        expect(lines[3]).toBe('Nav,step,-90,0,1,60,-32.0435,0.2,0');
        expect(curvesCsv([Nav], done).split('\r\n')[1]).toMatch(/^Nav,step,-90,0,1,130,-115\.357,/);
    });
});

describe('theory of a voltage-clamp protocol', () => {
    const { box } = createSimulation(check({}));

    it('has the curves of independent gates', () => {
        const kT = 26.7267;
        const boltzmann = (charge: number, half: number, v: number) =>
            1 / (1 + Math.exp((-charge * (v - half)) / kT));
        for (const { voltage_mV: v, available, openOfAvailable } of gateLine(
            Nav,
            CELL,
            [-100, 0],
        )) {
            expect(available).toBeCloseTo(boltzmann(-4.25, -63.5, v), 4);
            expect(openOfAvailable).toBeCloseTo(boltzmann(3.87, -36.9, v) ** 3, 4);
        }
        for (const { voltage_mV: v, openOfAvailable } of gateLine(Kv, CELL, [-100, 0]))
            expect(openOfAvailable).toBeCloseTo(boltzmann(3.16, -39.9, v) ** 2, 4);
    });

    it('lets Na⁺ in up to its Nernst potential and out beyond', () => {
        const line = stepLine(Nav, CELL, box, { ...PROTOCOL, from_mV: 0, to_mV: 80 });
        // kT·ln(145/12)
        for (const { voltage_mV, current_e_per_ns } of line)
            expect(Math.sign(current_e_per_ns)).toBe(voltage_mV < 66.6 ? -1 : 1);
    });

    it('has Kv open as a particle of one time constant squared', () => {
        // n of the rat node at 37 °C, 75 times faster; its rates at V over those at the holding voltage.
        const kT = 26.7267;
        const rate = 75 * 0.644e-6;
        const of = (share: number, v: number) => rate * Math.exp((share * 3.16 * (v + 39.9)) / kT);
        const steady = (v: number) => of(0.36, v) / (of(0.36, v) + of(-0.64, v));
        const n = (v: number, time_ns: number) =>
            steady(v) +
            (steady(-90) - steady(v)) * Math.exp(-time_ns * (of(0.36, v) + of(-0.64, v)));
        for (const { voltage_mV, openShare } of stepLine(Kv, CELL, box, PROTOCOL)) {
            // The mean of the last fifth of 2 µs by Simpson's rule.
            const [first, middle, last] = [1600, 1800, 2000].map((t) => n(voltage_mV, t) ** 2);
            expect(openShare).toBeCloseTo((first + 4 * middle + last) / 6, 3);
        }
    });
});

it('a run under clamp tells what its channels did', () => {
    const [run] = runs({ from_mV: 20, to_mV: 40, duration_ns: 400, repeats: 1 });
    const { stretch_ns, channels } = runClamp(run, () => {});
    expect(Object.keys(channels).sort()).toEqual(['Kv', 'Nav']);
    const { count, open, inactivated, charge_e, passages } = channels.Nav;
    expect(count).toBe(CELL.channels.Nav.count);
    expect([open.length, inactivated.length, charge_e.length]).toEqual([20, 20, 20]);
    expect(stretch_ns).toBe(20);
    // At 20 mV half of them open within 0.3 µs; fewer than 5 do in one run of 10⁴.
    expect(Math.max(...open)).toBeGreaterThan(5);
    expect(open.every((n, i) => n + inactivated[i] <= count)).toBe(true);
    expect(-charge_e.reduce((a, b) => a + b, 0)).toBeGreaterThan(passages / 2);
});
