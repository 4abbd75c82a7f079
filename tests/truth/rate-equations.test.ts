/**
 * The rate equations against single channels that cross thresholds by chance (tests/channel-level.ts, which shares the kinds' tables with
 * them and nothing else): the more channels there are, on as much more membrane, the nearer an impulse comes to the equations' line.
 */
import { describe, expect, it } from 'vitest';
import { EXCITABLE, PULSE } from '../../src/lessons/excitable.ts';
import type { Settings } from '../../src/params.ts';
import { check } from '../../src/settings/settings.ts';
import { followed } from '../../src/theory/course.ts';
import { patchOf } from '../../src/theory/patch.ts';
import { deriveScale } from '../../src/world/scale.ts';
import { createTwin } from '../channel-level.ts';

const RUNS = 4;
const SPAN_ns = 4000;
/** A point of the course; a reading is the mean of four. */
const POINT_ns = 5;
const READING_ns = 20;

/** So many times as many channels, each as it was, on so many times as much membrane. */
const patchOfMany = (times: number): Settings => {
    const settings = check({ ...EXCITABLE, stimulus: { ...PULSE, count: 1, start_us: 0 } });
    const channels = { ...settings.channels };
    for (const key of ['K', 'Na', 'Cl', 'Nav', 'Kv'] as const)
        Object.assign(channels, {
            [key]: { ...channels[key], count: times * channels[key].count },
        });
    return {
        ...settings,
        channels,
        slab: { ...settings.slab, depth_nm: times * settings.slab.depth_nm },
        stimulus: {
            ...settings.stimulus,
            current_e_per_ns: times * settings.stimulus.current_e_per_ns,
        },
    };
};

const line = (settings: Settings, capacitance_e_per_mV: number): number[] => {
    const { unitPermeability } = deriveScale(check(EXCITABLE));
    const patch = patchOf(settings, {
        ...settings.slab,
        exaggeration: settings.slab.exaggeration ?? 1,
        capacitance_e_per_mV,
        unitPermeability_nm3_ns: unitPermeability,
    });
    const { duration_ns, current_e_per_ns } = settings.stimulus;
    return followed(
        patch,
        { voltage_mV: settings.start_mV },
        [{ start_ns: 0, duration_ns, current_e_per_ns }],
        SPAN_ns,
        POINT_ns,
    ).map(({ voltage_mV }) => voltage_mV);
};

interface Told {
    readonly mean: number;
    readonly standardDeviation: number;
    readonly line: number;
}

/** At some times, what the runs say and what the equations. */
const compare = (times: number, at_ns: readonly number[]): Told[] => {
    const settings = patchOfMany(times);
    const twins = Array.from({ length: RUNS }, (_, run) => createTwin(settings, 100 + run));
    const course = line(settings, twins[0].capacitance_e_per_mV);
    for (const twin of twins) twin.advance(SPAN_ns);
    return at_ns.map((time_ns) => {
        const values = twins.map(({ readings_mV }) => readings_mV[time_ns / POINT_ns - 1]);
        const mean = values.reduce((sum, value) => sum + value, 0) / RUNS;
        const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (RUNS - 1);
        const middle = time_ns / POINT_ns - READING_ns / POINT_ns / 2;
        return { mean, standardDeviation: Math.sqrt(variance), line: course[middle] };
    });
};

/** While the pulse lasts, at the peak, on the way back. */
const TIMES_ns = [100, 300, 900, 1100, 1500, 2000, 2500, 3000, 3500];

describe('many channels', () => {
    it('follow the rate equations, and the more of them the closer', () => {
        const few = compare(4, TIMES_ns);
        const many = compare(36, TIMES_ns);
        for (const [i, { mean, standardDeviation, line }] of many.entries()) {
            // Of four runs: 5.8 standard errors are missed by chance once in 100 (Student's t, 3 degrees of freedom), nine times looked at; and 1 mV
            // for what is bent between a mean over chances and the chance at the mean, which goes with one over the number.
            const bound = 5.8 * (standardDeviation / Math.sqrt(RUNS)) + 1;
            expect(Math.abs(mean - line), `after ${TIMES_ns[i]} ns`).toBeLessThan(bound);
        }
        // The peak is an impulse's.
        expect(Math.max(...many.map(({ line }) => line))).toBeGreaterThan(20);
        // Chance goes with one over the root of the number, 3 times less for 9 times as many, and with few more than that: there it also
        // decides when an impulse comes. A sum of four runs' squares is off by half.
        const spread = (told: readonly Told[]) =>
            Math.sqrt(told.reduce((sum, each) => sum + each.standardDeviation ** 2, 0));
        expect(spread(few) / spread(many)).toBeGreaterThan(1.7);
    });
});
