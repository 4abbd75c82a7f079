/**
 * The nerve impulse against the same channels without water, one by one. What is slow to tell stands in the long table: sixty
 * impulses, forty pulses with TTX, with TEA, and soon after an impulse.
 */
import { describe, expect, it } from 'vitest';
import { tolerance } from '../../src/cli/tolerances.ts';
import {
    apart,
    IMPULSES_OF_CHANNELS,
    meanOf,
    OF_CHANNELS,
    type Shape,
    shapeOf,
    tryOnce,
    WIDTH_WITH_TEA,
} from '../../src/cli/truth-impulse.ts';
import {
    BY_THEMSELVES,
    FIRING,
    fired,
    LESS_WITH_HALF,
    noisy,
} from '../../src/cli/truth-rows-impulses.ts';
import type { Scenario } from '../../src/params.ts';
import { check } from '../../src/settings/settings.ts';
import { createSimulation } from '../../src/simulation/simulation.ts';
import { buildWorld } from '../../src/world/build.ts';
import { netCharge } from '../../src/world/charge.ts';
import { stepWorld } from '../../src/world/step.ts';
import { createTwin } from '../channel-level.ts';

const ERRORS = tolerance('standardErrors');
const KEYS = ['peak_mV', 'width_ns', 'lowest_mV'] as const;

const ofChannels = (scenario: Scenario, tries: number, duration_ns: number, seed: number) =>
    Array.from({ length: tries }, (_, i) => {
        const twin = createTwin(check(scenario), seed + i);
        twin.advance(duration_ns);
        return twin;
    });
const first = (twins: ReturnType<typeof ofChannels>) =>
    twins.flatMap(({ impulses }) => impulses.find(({ stimulus }) => stimulus === 1) ?? []);

const expectLike = (found: Shape, due: Shape) => {
    for (const key of KEYS) {
        console.log(
            `${key} ${found[key].mean.toFixed(1)} ± ${found[key].error.toFixed(1)}, channels ${due[key].mean.toFixed(1)}`,
        );
        expect(apart(found[key], due[key]), key).toBeLessThan(ERRORS);
    }
};

describe('single channels without water', () => {
    /** Two of a hundred fail honestly, at most; more than five of sixty do once in a thousand. */
    it('fire once at a pulse, and as the long table has it', () => {
        const impulses = first(ofChannels(FIRING, 60, 20_000, 1));
        expect(impulses.filter(({ peak_mV }) => peak_mV > 20).length).toBeGreaterThanOrEqual(55);
        expectLike(shapeOf(impulses), OF_CHANNELS);
    });

    it('fire 1.8 times as long with 20 mM of TEA, to two errors', () => {
        const impulses = first(ofChannels({ ...FIRING, drugs: { TEA_mM: 20 } }, 40, 18_000, 1));
        const width = meanOf(impulses.map(({ width_ns }) => width_ns));
        expect(apart(width, WIDTH_WITH_TEA)).toBeLessThan(ERRORS);
        expect(width.mean + 2 * width.error).toBeGreaterThan(1.8 * OF_CHANNELS.width_ns.mean);
        expect(WIDTH_WITH_TEA.mean).toBeGreaterThan(1.8 * OF_CHANNELS.width_ns.mean);
    });

    it('fire lower with half the Na⁺, as the long table has it', () => {
        const [half, whole] = [72.5, 145].map((Na_mM) =>
            meanOf(
                ofChannels(fired(Na_mM), 3, 121_000, 21).flatMap(({ impulses }) =>
                    impulses.flatMap(({ stimulus, peak_mV }) => (stimulus ? [peak_mV] : [])),
                ),
            ),
        );
        const less = { mean: half.mean - whole.mean, error: Math.hypot(half.error, whole.error) };
        expect(apart(less, LESS_WITH_HALF)).toBeLessThan(ERRORS);
        expect(less.mean).toBeLessThan(-2 * less.error);
    });

    it('do not fire by themselves in 200 µs', () => {
        const { stimulus: _, ...rest } = FIRING;
        expect(ofChannels(rest, 1, 200_000, 1)[0].impulses).toEqual([]);
    });

    it.each([6, 28] as const)('fire by themselves as the long table has it: %i', (channels) => {
        const { mean, error } = BY_THEMSELVES[channels];
        const [{ impulses }] = ofChannels(noisy(channels), 1, 500_000, 1);
        const due = 500 * mean;
        expect(Math.abs(impulses.length - due)).toBeLessThan(
            ERRORS * Math.hypot(Math.sqrt(due), 500 * error),
        );
    });
});

/** Two worlds tell a mean to a spread over √2: the peak to 5 mV, which notices 14. */
it('fires in water as single channels do without', () => {
    const seeds = [1, 2];
    const tries = seeds.map((seed) => tryOnce(FIRING, seed));
    expect(tries.map(({ off_e }) => off_e)).toEqual([0, 0]);
    const impulses = tries.flatMap((each) => each.impulses);
    expect(impulses.map(({ stimulus }) => stimulus)).toEqual([1, 1]);
    const found = shapeOf(impulses);
    const wider = Math.sqrt(IMPULSES_OF_CHANNELS / seeds.length);
    const spread = (key: keyof Shape) => ({
        mean: found[key].mean,
        error: wider * OF_CHANNELS[key].error,
    });
    expectLike(
        {
            peak_mV: spread('peak_mV'),
            width_ns: spread('width_ns'),
            lowest_mV: spread('lowest_mV'),
        },
        OF_CHANNELS,
    );
});

describe('with 1 µM of TTX', () => {
    const scenario = { ...FIRING, drugs: { TTX_nM: 1000 } };
    const end_ns = 1000 + FIRING.stimulus.duration_ns;

    /** What gating charge, leak and capacitance make of the pulse alone, to 2 mV. */
    it('a pulse does what it does to single channels, and calls forth nothing', () => {
        const due = meanOf(
            ofChannels(scenario, 40, end_ns, 1).map(({ readings_mV }) => readings_mV.at(-1) ?? 0),
        );
        const seen = [1, 2].map((seed) => {
            const simulation = createSimulation(check({ ...scenario, seed }));
            simulation.advance(end_ns);
            const { voltage_mV } = simulation.observe();
            simulation.advance(800);
            const { impulses, voltage_mV: later } = simulation.observe();
            expect(impulses).toEqual([]);
            expect(later).toBeLessThan(voltage_mV);
            return voltage_mV;
        });
        const error = due.error * Math.sqrt(40 / seen.length);
        const found = { mean: meanOf(seen).mean, error };
        console.log(
            `${found.mean.toFixed(1)} ± ${error.toFixed(1)}, channels ${due.mean.toFixed(1)}`,
        );
        expect(error).toBeLessThan(3);
        expect(apart(found, due)).toBeLessThan(ERRORS);
        expect(due.mean).toBeLessThan(0);
    });
});

it('keeps its charge at zero in each step of a pulse', () => {
    const { stimulus } = FIRING;
    const world = buildWorld(check({ ...FIRING, stimulus: { ...stimulus, start_us: 0.1 } }));
    const worst = Array.from({ length: Math.round(500 / world.scale.dt) }, () => {
        stepWorld(world);
        return Math.abs(netCharge(world));
    });
    expect(world.stimulus.delivered_e).toBe(
        Math.floor(stimulus.current_e_per_ns * stimulus.duration_ns),
    );
    expect(Math.max(...worst)).toBe(0);
});
