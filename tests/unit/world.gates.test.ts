/**
 * Gates against the exact results of Markov chains. A gate leaves state i with probability rate·dt in each step, so its mean
 * dwell time 1/Σrate and its stationary distribution are exact whatever dt is. Bounds of 4.4 standard errors: each is missed
 * once in 10⁵ seeds, and the seeds are fixed.
 */
import { describe, expect, it } from 'vitest';
import { check } from '../../src/settings/settings.ts';
import { buildWorld } from '../../src/world/build.ts';
import { leakGate, nextState, stepGates } from '../../src/world/gates.ts';
import { holdGate } from '../../src/world/proteins.ts';
import { createRandom, uniform } from '../../src/world/random.ts';
import { stepWorld } from '../../src/world/step.ts';
import type { Gate } from '../../src/world/world.ts';

const SIGMAS = 4.4;
const BLOCKS = 64;

interface Course {
    /** Share of time in each state, and its standard error from blocks much longer than any dwell. */
    readonly share: readonly number[];
    readonly error: readonly number[];
    /** Mean time between entering and leaving each state, ns, and how often that was. */
    readonly dwell_ns: readonly number[];
    readonly visits: readonly number[];
}

const follow = (gate: Gate, dt: number, steps: number, seed: number): Course => {
    const random = createRandom(seed, 0);
    const states = gate.open.map((_, i) => i);
    const perBlock = Math.floor(steps / BLOCKS);
    const blocks = states.map(() => new Float64Array(BLOCKS));
    const stayed = states.map(() => 0);
    const visits = states.map(() => 0);
    let state = 0;
    let since = 0;
    for (let step = 0; step < perBlock * BLOCKS; step++) {
        blocks[state][Math.floor(step / perBlock)] += 1 / perBlock;
        const next = nextState(gate, state, uniform(random), dt);
        if (next === state) continue;
        stayed[state] += (step + 1 - since) * dt;
        visits[state]++;
        since = step + 1;
        state = next;
    }
    const share = blocks.map((all) => all.reduce((sum, s) => sum + s, 0) / BLOCKS);
    const error = blocks.map((all, i) =>
        Math.sqrt(all.reduce((sum, s) => sum + (s - share[i]) ** 2, 0) / BLOCKS / (BLOCKS - 1)),
    );
    return { share, error, dwell_ns: stayed.map((t, i) => t / visits[i]), visits };
};

const near = (value: number, expected: number, error: number) => {
    expect(error).toBeGreaterThan(0);
    expect(Math.abs(value - expected) / error).toBeLessThan(SIGMAS);
};

describe('the two-state gate', () => {
    it.each([
        [0.9, 200, 0.25],
        [0.5, 5, 0.0625],
        [0.1, 20, 0.125],
        [0.97, 50, 0.125],
    ])('with open probability %f and mean open time %f ns, in steps of %f ns', (p, open, dt) => {
        const closed = (open * (1 - p)) / p;
        const steps = Math.ceil((8000 * (open + closed)) / dt);
        const { share, error, dwell_ns, visits } = follow(leakGate(p, open), dt, steps, 11);
        near(share[1], p, error[1]);
        // Dwell times are geometric: their standard deviation is √(mean·(mean − dt)).
        near(dwell_ns[1], open, Math.sqrt((open * (open - dt)) / visits[1]));
        near(dwell_ns[0], closed, Math.sqrt((closed * (closed - dt)) / visits[0]));
    });

    it.each([
        [0, 1, 0],
        [1, 0, 1],
    ])('at open probability %i leaves state %i for %i and stays', (p, from, to) => {
        const random = createRandom(12, 0);
        let state = from;
        for (let i = 0; i < 2000; i++)
            state = nextState(leakGate(p, 10), state, uniform(random), 0.25);
        expect(state).toBe(to);
        for (let i = 0; i < 2000; i++) {
            expect(nextState(leakGate(p, 10), to, uniform(random), 0.25)).toBe(to);
        }
    });
});

/** Two closed states and an open one, turning one way round more than the other: no detailed balance to lean on. */
const THREE: Gate = {
    open: [false, false, true],
    rates: [
        [0, 0.05, 0.01],
        [0.02, 0, 0.08],
        [0.03, 0.004, 0],
    ],
};

/** Kirchhoff's matrix-tree theorem: the weight of a state is the sum over the trees that lead to it. */
const stationary = ({ rates: r }: Gate): number[] => {
    const weights = [0, 1, 2].map((i) => {
        const [j, k] = [(i + 1) % 3, (i + 2) % 3];
        return r[j][i] * r[k][i] + r[j][i] * r[k][j] + r[j][k] * r[k][i];
    });
    const sum = weights[0] + weights[1] + weights[2];
    return weights.map((weight) => weight / sum);
};

describe('a gate of three states, given as data', () => {
    it('spends its time as the matrix-tree theorem says', () => {
        const { share, error, dwell_ns, visits } = follow(THREE, 0.25, 4_000_000, 13);
        for (const [i, expected] of stationary(THREE).entries()) {
            near(share[i], expected, error[i]);
            const dwell = 1 / THREE.rates[i].reduce((sum, rate) => sum + rate, 0);
            near(dwell_ns[i], dwell, dwell / Math.sqrt(visits[i]));
        }
    });

    it('opens the channels of a world', () => {
        const world = worldWith(14);
        world.gates_s[0] = THREE;
        let open = 0;
        const steps = 40_000;
        for (let i = 0; i < steps; i++) {
            stepGates(world);
            open += channelsOf(world).filter((c) => c.open).length;
        }
        const p = stationary(THREE)[2];
        // The slowest eigenvalue of the three states is above 0.05/ns: correlation time below 20 ns.
        const independent = (14 * steps * world.scale.dt) / (2 * 20);
        near(open / steps / 14, p, Math.sqrt((p * (1 - p)) / independent));
    });
});

/** A membrane full of K⁺ channels in water with hardly any ion. */
const worldWith = (seed: number) =>
    buildWorld(
        check({
            seed,
            inside: { K: 30, Na: 0, Cl: 0 },
            outside: { K: 30, Na: 0, Cl: 0 },
            channels: {
                K: { count: 14, openProbability: 0.7, meanOpenTime_ns: 10, permeability: 1 },
                Na: { count: 0 },
                Cl: { count: 0 },
            },
            baths: { inside: 'closed', outside: 'closed' },
            field: 'off',
            proteinAnions: { count: 0 },
            slab: { width_nm: 80, height_nm: 8, depth_nm: 2 },
        }),
    );
const channelsOf = (world: ReturnType<typeof worldWith>) =>
    world.proteins.filter((p) => p.kind === 'K');

describe('the gates of a world', () => {
    it('begin as they go on: open with the open probability', () => {
        const worlds = 60;
        let open = 0;
        for (let seed = 0; seed < worlds; seed++) {
            open += channelsOf(worldWith(seed)).filter((c) => c.open).length;
        }
        near(open / (14 * worlds), 0.7, Math.sqrt((0.7 * 0.3) / (14 * worlds)));
    });

    it('are counted open as long as they are', () => {
        const world = worldWith(15);
        const steps = 30_000;
        for (let i = 0; i < steps; i++) stepGates(world);
        const share = channelsOf(world).reduce((sum, c) => sum + c.openSteps / c.steps, 0) / 14;
        // Correlation time of the gate: 1/(1/10 + 1/(10·0.3/0.7)) = 3 ns.
        const independent = (14 * steps * world.scale.dt) / (2 * 3);
        near(share, 0.7, Math.sqrt((0.7 * 0.3) / independent));
    });

    it('held open stay open, held closed stay closed and let nothing pass', () => {
        const world = worldWith(16);
        const run = (steps: number) => {
            for (let i = 0; i < steps; i++) stepWorld(world);
        };
        const passed = () => world.outward_s[0] + world.inward_s[0];
        for (const channel of channelsOf(world)) holdGate(world, channel, 'open');
        for (let i = 0; i < 500; i++) {
            stepWorld(world);
            expect(channelsOf(world).every((c) => c.open)).toBe(true);
        }
        run(8000);
        expect(passed()).toBeGreaterThan(5);
        for (const channel of channelsOf(world)) holdGate(world, channel, 'closed');
        expect(channelsOf(world).some((c) => c.open)).toBe(false);
        // What is in a pore leaves to the outside.
        run(4000);
        const before = { passed: passed(), inside: world.ions.count_b[0] };
        run(8000);
        expect(channelsOf(world).some((c) => c.open)).toBe(false);
        expect({ passed: passed(), inside: world.ions.count_b[0] }).toEqual(before);
        for (const channel of channelsOf(world)) holdGate(world, channel, 'free');
        run(8000);
        expect(passed()).toBeGreaterThan(before.passed);
    });
});
