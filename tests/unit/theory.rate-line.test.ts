/** The rate equations beside a world: where they begin, what they go by, when there are none. */
import { describe, expect, it } from 'vitest';
import { EXCITABLE, PULSE } from '../../src/lessons/excitable.ts';
import type { Scenario, Settings } from '../../src/params.ts';
import { createVoltageHistory } from '../../src/plots/voltage-history.ts';
import { check } from '../../src/settings/settings.ts';
import type { ProteinView, Snapshot } from '../../src/snapshot.ts';
import { createCourse } from '../../src/theory/course.ts';
import { patchOf } from '../../src/theory/patch.ts';
import { createRateLine, type RateLine } from '../../src/theory/rate-line.ts';
import { judge } from '../../src/theory/verdict.ts';
import { fakeWorld } from '../browser/fake-snapshot.ts';
import { restingVoltage_mV } from '../resting-voltage.ts';

const BOX = {
    ...{ epoch: 1, width_nm: 240, height_nm: 30, depth_nm: 20, exaggeration: 16 },
    ...{ capacitance_e_per_mV: 4.79, unitPermeability_nm3_ns: 0.167 },
};
const SPACING_ns = 5;
const EXCESS_e = -300;
const template = fakeWorld().advance(0);

/** What a world would show after points of these voltages and stimuli, and with so many Na⁺ channels in each state. */
const seen = (
    time_ns: number,
    points: readonly (readonly [voltage_mV: number, stimulus_e: number])[],
    {
        pulses = 0,
        epoch = 1,
        states = [],
    }: { pulses?: number; epoch?: number; states?: readonly number[] } = {},
): Snapshot => ({
    ...template,
    time_ns,
    box: { ...template.box, ...BOX, epoch },
    proteins: states.map((state): ProteinView => ({ ...template.proteins[0], kind: 'Nav', state })),
    observed: { ...template.observed, time_ns, pulses, excessCharge_e: EXCESS_e },
    trace: {
        time_ns: points.map((_, i) => time_ns - SPACING_ns * (points.length - 1 - i)),
        voltage_mV: points.map(([voltage_mV]) => voltage_mV),
        stimulus_e: points.map(([, stimulus_e]) => stimulus_e),
        channels: {},
    },
});
const rest = (n: number, voltage_mV = -69) =>
    Array.from({ length: n }, (): [number, number] => [voltage_mV, 0]);
const excitable = (scenario: Scenario = {}): Settings => check({ ...EXCITABLE, ...scenario });
const SETTINGS = excitable();
const TOTAL = patchOf(SETTINGS, BOX).total_e_per_mV;
const voltages = (line: RateLine, snapshot: Snapshot, settings = SETTINGS) =>
    line.add(snapshot, settings).map((moment) => moment?.voltage_mV ?? null);

describe('the line of the rate equations', () => {
    it('begins with the world, at the voltage it begins with, and comes to rest', () => {
        const line = createRateLine(() => createCourse);
        const [first] = voltages(line, seen(5, rest(1)));
        expect(first).toBeCloseTo(EXCESS_e / TOTAL, 0);
        for (let us = 1; us <= 150; us++) line.add(seen(1000 * us, rest(200)), SETTINGS);
        const { inside, outside } = template.observed.concentrations_mM;
        const patch = patchOf(SETTINGS, BOX, { solutions: { inside, outside } });
        // With so little leak the last millivolts take some 30 µs.
        expect(line.now()?.voltage_mV).toBeCloseTo(restingVoltage_mV(patch) ?? Number.NaN, 0);
    });

    it('says the same again about the same snapshot', () => {
        const line = createRateLine(() => createCourse);
        line.add(seen(100, rest(20)), SETTINGS);
        const pulse: [number, number][] = [...rest(2), [-60, 16], [-57, 16]];
        const snapshot = seen(120, pulse, { pulses: 1 });
        const once = line.add(snapshot, SETTINGS);
        const now = line.now();
        expect(line.add(snapshot, SETTINGS)).toEqual(once);
        expect(line.now()).toEqual(now);
        // Another one of the same length is not the same.
        expect(line.add(seen(140, rest(4)), SETTINGS).at(-1)).not.toEqual(once.at(-1));
    });

    it('begins anew with each pulse, from the voltage just before it and the gates as they are', () => {
        const line = createRateLine(() => createCourse);
        line.add(seen(100, rest(20, -69)), SETTINGS);
        // Half of the channels in the state 2, half in 3; then a pulse that begins at its third point.
        const gates = [2, 3, 2, 3];
        line.add(seen(200, rest(20, -61), { states: gates }), SETTINGS);
        const pulse: [number, number][] = [...rest(2, -61), [-60, 16], [-57, 16]];
        const got = voltages(line, seen(220, pulse, { pulses: 1, states: [0, 0, 0, 0] }));
        expect(got[1]).not.toBeNull();
        expect(got[2]).toBeNull();
        const { inside, outside } = template.observed.concentrations_mM;
        const course = createCourse(patchOf(SETTINGS, BOX, { solutions: { inside, outside } }), {
            ...{ time_ns: 210, voltage_mV: -61, excess_e: EXCESS_e },
            shares: { Nav: [0, 0, 0.5, 0.5, 0, 0, 0, 0, ...Array.from({ length: 8 }, () => 0)] },
        });
        course.follow(220, 16 / SPACING_ns);
        expect(got[3]).toBeCloseTo(course.voltage_mV(), 6);
    });

    it('answers the charge that the electrode puts in, as an impulse', () => {
        const line = createRateLine(() => createCourse);
        line.add(seen(100, rest(20)), SETTINGS);
        const charge = PULSE.current_e_per_ns * SPACING_ns;
        const during = Array.from(
            { length: PULSE.duration_ns / SPACING_ns },
            (): [number, number] => [-69, charge],
        );
        line.add(seen(100 + PULSE.duration_ns, during, { pulses: 1 }), SETTINGS);
        const after = voltages(line, seen(3100, rest(570), { pulses: 1 }));
        expect(Math.max(...after.map((value) => value ?? Number.NaN))).toBeGreaterThan(20);
    });

    it('goes on where it is as settings change', () => {
        const line = createRateLine(() => createCourse);
        line.add(seen(1000, rest(200)), SETTINGS);
        const before = line.now();
        // Under the slider's hand.
        const more = excitable({ outside: { K: 20 } });
        line.add(seen(1005, rest(1)), more);
        expect(line.now()?.voltage_mV).toBeCloseTo(before?.voltage_mV ?? Number.NaN, 0);
    });

    it('is not there where nothing feels the voltage, or nothing is free to', () => {
        const line = createRateLine(() => createCourse);
        const none = [
            check({}),
            excitable({ clamp_mV: -60 }),
            excitable({ field: 'off' }),
            excitable({ channels: { ...EXCITABLE.channels, Nav: { count: 0 }, Kv: { count: 0 } } }),
        ];
        for (const settings of none) {
            expect(voltages(line, seen(100, rest(3)), settings)).toEqual([null, null, null]);
            expect(line.now()).toBeNull();
        }
        line.add(seen(105, rest(1)), SETTINGS);
        expect(line.now()).not.toBeNull();
    });

    it('forgets the world before', () => {
        const line = createRateLine(() => createCourse);
        line.add(seen(500, rest(100, -20)), SETTINGS);
        const [first] = voltages(line, seen(5, rest(1), { epoch: 2 }));
        expect(first).toBeCloseTo(EXCESS_e / TOTAL, 0);
    });
});

describe('the history of the voltage', () => {
    const stand = (snapshot: Snapshot) => ({ snapshot, ...judge(snapshot) });
    it('has GHK where no gate feels the voltage, and else the rate equations', () => {
        const resting = createVoltageHistory(createRateLine(() => createCourse));
        const ghk = { ...seen(5000, rest(3)) };
        const averages = { ...template.observed.averages, span_ns: 5000 };
        const known = { ...ghk, observed: { ...ghk.observed, averages } };
        resting.add(stand(known), check({}));
        const [, , mean, , , expected, rates] = resting.whole();
        expect([mean.at(-1), expected.at(-1)]).not.toContain(null);
        expect(rates.at(-1)).toBeNull();
        expect(resting.rests()).toBe(true);

        const firing = createVoltageHistory(createRateLine(() => createCourse));
        firing.add(stand(known), SETTINGS);
        expect(firing.whole().map((column) => column.at(-1) === null)).toEqual(
            // Time, V, the mean and its error, no GHK, the rate equations.
            [false, false, false, false, false, true, false],
        );
        firing.add(stand(seen(5010, rest(2), { pulses: 1 })), SETTINGS);
        expect(firing.rests()).toBe(false);
        expect(firing.whole()[2].at(-1)).toBeNull();
    });
});
