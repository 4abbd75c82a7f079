/**
 * Machines against the exact results of Markov chains and of statistical mechanics. A machine leaves state i with probability rate·dt
 * in each step, so its mean dwell time 1/Σrate and its stationary distribution are exact whatever dt is. Bounds of 4.4 standard
 * errors: each is missed once in 10⁵ seeds, and the seeds are fixed.
 */
import { describe, expect, it } from 'vitest';
import { check, withScenario } from '../../src/settings/settings.ts';
import { buildWorld } from '../../src/world/build.ts';
import { changeSettings } from '../../src/world/change.ts';
import { gatherCharge, netCharge } from '../../src/world/charge.ts';
import { bookAll, drawDwell } from '../../src/world/dwell.ts';
import { membraneDrop } from '../../src/world/field.ts';
import { stepMachines } from '../../src/world/machines.ts';
import { holdGate } from '../../src/world/proteins.ts';
import { stepWorld } from '../../src/world/step.ts';
import type { Protein, World } from '../../src/world/world.ts';

const SIGMAS = 4.4;
const BLOCKS = 64;
const near = (value: number, expected: number, error: number) => {
    expect(error).toBeGreaterThan(0);
    expect(Math.abs(value - expected) / error).toBeLessThan(SIGMAS);
};

const none = { K: { count: 0 }, Na: { count: 0 }, Cl: { count: 0 } };

/** A membrane of 80 nm in water with hardly any ion. */
const worldWith = (seed: number, scenario: object): World =>
    buildWorld(
        check({
            seed,
            inside: { K: 30, Na: 0, Cl: 0 },
            outside: { K: 30, Na: 0, Cl: 0 },
            baths: { inside: 'closed', outside: 'closed' },
            field: 'off',
            proteinAnions: { count: 0 },
            slab: { width_nm: 80, height_nm: 8, depth_nm: 2 },
            ...scenario,
        }),
    );
const machinesOf = (world: World, kind: string): Protein[] =>
    world.proteins.filter((p) => p.kind === kind);

interface Course {
    /** Share of time in each state, and its standard error from blocks much longer than any dwell. */
    readonly share: readonly number[];
    readonly error: readonly number[];
    /** Mean time between entering and leaving each state, ns, and how often that was. */
    readonly dwell_ns: readonly number[];
    readonly visits: readonly number[];
}

/** A step of machines alone. */
const turn = (world: World) => {
    world.step++;
    stepMachines(world);
};

/** Follows machines of a kind, and nothing else, for so many steps. */
const follow = (world: World, kind: string, steps: number): Course => {
    const machines = machinesOf(world, kind);
    const tally = world.tallies.get(kind);
    if (!tally) throw new Error(`There is no kind ${kind}.`);
    const { dt } = world.scale;
    const states = Array.from(tally.steps_k, (_, k) => k);
    const perBlock = Math.floor(steps / BLOCKS);
    const blocks = states.map(() => new Float64Array(BLOCKS));
    const stayed = states.map(() => 0);
    const visits = states.map(() => 0);
    const since = machines.map(() => Number.NaN);
    const before = machines.map(({ state }) => state);
    for (let step = 0; step < perBlock * BLOCKS; step++) {
        for (const { state } of machines)
            blocks[state][Math.floor(step / perBlock)] += 1 / perBlock / machines.length;
        turn(world);
        for (const [i, { state }] of machines.entries()) {
            if (state === before[i]) continue;
            if (!Number.isNaN(since[i])) {
                stayed[before[i]] += (step + 1 - since[i]) * dt;
                visits[before[i]]++;
            }
            since[i] = step + 1;
            before[i] = state;
        }
    }
    const share = blocks.map((all) => all.reduce((sum, s) => sum + s, 0) / BLOCKS);
    const error = blocks.map((all, i) =>
        Math.sqrt(all.reduce((sum, s) => sum + (s - share[i]) ** 2, 0) / BLOCKS / (BLOCKS - 1)),
    );
    return { share, error, dwell_ns: stayed.map((t, i) => t / visits[i]), visits };
};

const leak = (openProbability: number, meanOpenTime_ns: number, count = 14) => ({
    channels: { ...none, K: { count, openProbability, meanOpenTime_ns, permeability: 1 } },
});

describe('the gate of a leak channel', () => {
    it.each([
        [0.9, 200],
        [0.5, 5],
        [0.1, 20],
        [0.97, 50],
    ])('with open probability %f and mean open time %f ns', (p, open) => {
        const world = worldWith(11, leak(p, open));
        const { dt } = world.scale;
        const closed = (open * (1 - p)) / p;
        const steps = Math.ceil((600 * (open + closed)) / dt);
        const { share, error, dwell_ns, visits } = follow(world, 'K', steps);
        near(share[1], p, error[1]);
        // Dwell times are geometric: their standard deviation is √(mean·(mean − dt)).
        near(dwell_ns[1], open, Math.sqrt((open * (open - dt)) / visits[1]));
        near(dwell_ns[0], closed, Math.sqrt((closed * (closed - dt)) / visits[0]));
    });

    it.each([0, 1])('at open probability %i goes to that end and stays', (p) => {
        const world = worldWith(12, leak(p, 10));
        for (const channel of machinesOf(world, 'K')) {
            expect(channel.open).toBe(p === 1);
            channel.state = 1 - p;
            channel.open = p === 0;
            drawDwell(world, channel, 1);
        }
        for (let i = 0; i < 2000; i++) turn(world);
        for (let i = 0; i < 2000; i++) {
            turn(world);
            expect(machinesOf(world, 'K').every(({ open }) => open === (p === 1))).toBe(true);
        }
    });

    it('begins as it goes on: open with the open probability', () => {
        const worlds = 60;
        let open = 0;
        for (let seed = 0; seed < worlds; seed++)
            open += machinesOf(worldWith(seed, leak(0.7, 10)), 'K').filter((c) => c.open).length;
        near(open / (14 * worlds), 0.7, Math.sqrt((0.7 * 0.3) / (14 * worlds)));
    });

    it('is counted open as long as it is, by channel and by kind', () => {
        const world = worldWith(15, leak(0.7, 10));
        for (let i = 0; i < 30_000; i++) turn(world);
        bookAll(world);
        const channels = machinesOf(world, 'K');
        const tally = world.tallies.get('K');
        const sum = (of: (c: Protein) => number) => channels.reduce((all, c) => all + of(c), 0);
        expect(tally?.steps_k.reduce((all, steps) => all + steps, 0)).toBe(sum((c) => c.steps));
        expect(tally?.steps_k[1]).toBe(sum((c) => c.openSteps));
        // Correlation time of the gate: 1/(1/10 + 1/(10·0.3/0.7)) = 3 ns.
        const independent = (14 * 30_000 * world.scale.dt) / (2 * 3);
        near(sum((c) => c.openSteps / c.steps) / 14, 0.7, Math.sqrt((0.7 * 0.3) / independent));
    });

    it('is counted as long as it is there, where steps become shorter meanwhile', () => {
        const world = worldWith(17, { ...leak(0.7, 10), temperature_C: 10 });
        const counted_ns = () => {
            bookAll(world);
            const { dt } = world.scale;
            const { steps_k = new Float64Array() } = world.tallies.get('K') ?? {};
            return {
                states: steps_k.reduce((all, steps) => all + steps, 0) * dt,
                channels: machinesOf(world, 'K').map(({ steps }) => steps * dt),
            };
        };
        const long = world.scale.dt;
        for (let i = 0; i < 400; i++) turn(world);
        changeSettings(world, withScenario(world.settings, { temperature_C: 55 }));
        const short = world.scale.dt;
        expect(short).toBeLessThan(0.6 * long);
        for (let i = 0; i < 400; i++) turn(world);
        const due_ns = 400 * (long + short);
        const { states, channels } = counted_ns();
        expect(states).toBeCloseTo(14 * due_ns, 6);
        for (const each_ns of channels) expect(each_ns).toBeCloseTo(due_ns, 6);
    });

    it('held open stays open, held closed stays closed and lets nothing pass', () => {
        const world = worldWith(16, leak(0.7, 10));
        const channels = machinesOf(world, 'K');
        const run = (steps: number) => {
            for (let i = 0; i < steps; i++) stepWorld(world);
        };
        const passed = () => world.outward_s[0] + world.inward_s[0];
        for (const channel of channels) holdGate(world, channel, 'open');
        for (let i = 0; i < 500; i++) {
            stepWorld(world);
            expect(channels.every((c) => c.open)).toBe(true);
        }
        run(8000);
        expect(passed()).toBeGreaterThan(5);
        for (const channel of channels) holdGate(world, channel, 'closed');
        expect(channels.some((c) => c.open)).toBe(false);
        // What is in a pore leaves to the outside.
        run(4000);
        const before = { passed: passed(), inside: world.ions.count_b[0] };
        run(8000);
        expect(channels.some((c) => c.open)).toBe(false);
        expect({ passed: passed(), inside: world.ions.count_b[0] }).toEqual(before);
        for (const channel of channels) holdGate(world, channel, 'free');
        run(8000);
        expect(passed()).toBeGreaterThan(before.passed);
    });
});

describe('a chain of three states, from a scenario file', () => {
    // Two closed states and an open one, a whole cycle; the rate left out is what the cycle leaves for it.
    const ring = {
        kinds: {
            Ring: {
                ion: 'K',
                states: ['C1', 'C2', 'O'],
                open: ['O'],
                transitions: [
                    { from: 'C1', to: 'C2', rate_per_us: 50, back_per_us: 20 },
                    { from: 'C2', to: 'O', rate_per_us: 80, back_per_us: 40 },
                    { from: 'O', to: 'C1', rate_per_us: 30 },
                ],
            },
        },
        channels: { ...none, Ring: { count: 14 } },
    };

    it('spends its time as the ratios of its rates say, and stays as long as their sum says', () => {
        const world = worldWith(13, ring);
        const back = (30 * 50 * 80) / (20 * 40);
        const weights = [1, 50 / 20, (50 * 80) / (20 * 40)];
        const out = [50 + back, 20 + 80, 40 + 30].map((rate) => rate / 1000);
        const total = weights.reduce((sum, w) => sum + w, 0);
        const { share, error, dwell_ns, visits } = follow(world, 'Ring', 400_000);
        for (const [k, weight] of weights.entries()) {
            near(share[k], weight / total, error[k]);
            near(dwell_ns[k], 1 / out[k], 1 / out[k] / Math.sqrt(visits[k]));
        }
    });
});

const KT_mV = 26.727;
const gated = (charge_e: number, at_mV: number) => ({
    kinds: {
        Gated: {
            ion: 'K',
            states: ['C', 'O'],
            open: ['O'],
            transitions: [
                {
                    ...{ from: 'C', to: 'O', rate_per_us: 40, back_per_us: 25 },
                    ...{ charge_e, share: 0.6, at_mV },
                },
            ],
        },
    },
    channels: { ...none, Gated: { count: 14 } },
});

describe('a gate that the voltage opens', () => {
    it.each([-100, -60, -20, 0, 20, 60])('held at %i mV is open as Boltzmann says', (clamp_mV) => {
        const world = worldWith(21, { ...gated(2.5, -20), clamp_mV });
        const w = (2.5 * (clamp_mV + 20)) / KT_mV;
        const open = 1 / (1 + (25 / 40) * Math.exp(-w));
        const { share, error, dwell_ns, visits } = follow(world, 'Gated', 200_000);
        near(share[1], open, error[1]);
        const opening = 0.04 * Math.exp(0.6 * w);
        const closing = 0.025 * Math.exp(-0.4 * w);
        near(dwell_ns[0], 1 / opening, 1 / opening / Math.sqrt(visits[0]));
        near(dwell_ns[1], 1 / closing, 1 / closing / Math.sqrt(visits[1]));
        // Gating charge is what the open ones have carried since they came.
        for (const { state, gating_e } of machinesOf(world, 'Gated'))
            expect(Math.abs(gating_e - 2.5 * state) % 2.5).toBeCloseTo(0, 9);
    });

    it('is refused where it is faster than a step at the voltage that its rates are given for', () => {
        const fast = gated(2.5, -20);
        fast.kinds.Gated.transitions[0].rate_per_us = 9000;
        expect(() => worldWith(25, fast)).toThrow(
            /^kinds\.Gated\.transitions\[0\]\.rate_per_us must be at most 8000 per µs, .*; got 9000\.00\.$/,
        );
    });

    it('keeps the ratio of its rates where a step can follow neither', () => {
        // w = 9.4 and 19: e^(0.6·w) times the rate is up to 3600/ns.
        for (const clamp_mV of [80, 180]) {
            const world = worldWith(22, { ...gated(2.5, -20), clamp_mV });
            for (const channel of machinesOf(world, 'Gated')) channel.state = 0;
            const { share, error, visits } = follow(world, 'Gated', 400_000);
            const w = (2.5 * (clamp_mV + 20)) / KT_mV;
            const closed = (25 / 40) * Math.exp(-w);
            if (clamp_mV === 80) near(share[0], closed / (1 + closed), error[0]);
            else expect(visits[1]).toBeLessThan(4);
        }
    });

    it('feels the field of the charges that all gates have carried, its own by half', () => {
        // No ion can cross: the inside's charge stays, and n gates that are open leave q·n less behind the membrane's field. The energy
        // (Q − n·q)²/2C is then all there is to it: P(n) ∝ (N over n)·r^n·e^(−U(n)/kT), the exact distribution.
        const [N, q] = [14, 2.5];
        const world = worldWith(23, { ...gated(q, 0), field: 'gauss', clamp_mV: null });
        const C = world.scale.capacitance;
        const already = machinesOf(world, 'Gated').map(({ state }) => state);
        const from = already.reduce((sum, state) => sum + state, 0);
        let weight = 1;
        const P: number[] = [];
        for (let n = 0; n <= N; n++) {
            // Gating charge counts from what each gate was when it came.
            const moved = q * (n - from);
            P.push(weight * (40 / 25) ** n * Math.exp(-(moved ** 2) / (2 * C * KT_mV)));
            weight *= (N - n) / (n + 1);
        }
        const total = P.reduce((sum, p) => sum + p, 0);
        const mean = P.reduce((sum, p, n) => sum + n * p, 0) / total;
        const square = P.reduce((sum, p, n) => sum + n * n * p, 0) / total;
        const samples: number[] = [];
        const each = 200;
        for (let i = 0; i < 4000; i++) {
            for (let step = 0; step < each; step++) turn(world);
            samples.push(machinesOf(world, 'Gated').reduce((sum, p) => sum + p.state, 0));
        }
        const average = (of: (n: number) => number) =>
            samples.reduce((sum, n) => sum + of(n), 0) / samples.length;
        // Samples are 25 ns apart, some four times the slowest time of a gate here: next to independent.
        const variance = square - mean ** 2;
        near(
            average((n) => n),
            mean,
            Math.sqrt((1.2 * variance) / samples.length),
        );
        const fourth = P.reduce((sum, p, n) => sum + p * (n - mean) ** 4, 0) / total;
        near(
            average((n) => (n - mean) ** 2),
            variance,
            Math.sqrt((1.2 * (fourth - variance ** 2)) / samples.length),
        );
        // Without the field of the others the spread would be that of single gates: half as much again.
        expect((N * (40 / 65) * (25 / 65)) / variance).toBeGreaterThan(1.3);
    });

    it('moves charge through the membrane, which V feels, and the books stay at zero', () => {
        const world = worldWith(24, { ...gated(2, 0), field: 'gauss', clamp_mV: null });
        const before = membraneDrop(world);
        const [first] = machinesOf(world, 'Gated');
        first.gating_e += 2;
        gatherCharge(world);
        expect(membraneDrop(world) - before).toBeCloseTo(-2 / world.scale.capacitance, 9);
        for (let i = 0; i < 500; i++) {
            stepWorld(world);
            expect(netCharge(world)).toBe(0);
        }
    });
});
