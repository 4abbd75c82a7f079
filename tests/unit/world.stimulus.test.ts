/** The electrode: what it puts in is current times duration, to one charge; when; and that nothing is made or lost by it. */
import { describe, expect, it } from 'vitest';
import { check, withValue } from '../../src/settings/settings.ts';
import { createSimulation, type Simulation } from '../../src/simulation/simulation.ts';
import { INSIDE, OUTSIDE, SPECIES, speciesIndex } from '../../src/species.ts';
import { netCharge } from '../../src/world/charge.ts';
import { blockOf } from '../../src/world/ions.ts';
import { stepWorld } from '../../src/world/step.ts';
import { time_ns } from '../../src/world/world.ts';

const none = { count: 0 };
const sealed = {
    seed: 71,
    channels: { K: none, Na: none, Cl: none },
    proteinAnions: none,
    baths: { inside: 'closed', outside: 'closed' },
    slab: { width_nm: 120, height_nm: 12, depth_nm: 8 },
};
const PULSE = { current_e_per_ns: 0.8, duration_ns: 50 };

/** A cell that nothing can cross but the electrode's charge. */
const cellWith = (stimulus: object, more: object = {}): Simulation =>
    createSimulation(check({ ...sealed, ...more, stimulus: { ...PULSE, ...stimulus } }));

const [K, NA] = ['K', 'Na'].map(speciesIndex);
const count = ({ world }: Simulation, species: number, side: number) =>
    world.ions.count_b[blockOf(species, side)];
/** Charge of the inside's water, e. */
const inside = (simulation: Simulation) =>
    SPECIES.reduce((sum, { valence }, s) => sum + valence * count(simulation, s, INSIDE), 0);

describe('a pulse by hand', () => {
    it.each([
        [0.8, 50],
        [-0.8, 50],
        [3.2, 150],
        [0.013, 77.3],
        [20, 3],
    ])(
        'of %f e/ns for %f ns delivers current times duration, to one charge',
        (current, duration) => {
            const simulation = cellWith({ current_e_per_ns: current, duration_ns: duration });
            const { world } = simulation;
            const before = inside(simulation);
            simulation.advance(10);
            expect(world.stimulus.delivered_e).toBe(0);
            simulation.command({ do: 'stimulate' });
            for (let ns = 0; ns < duration + 20; ns++) {
                simulation.advance(1);
                expect(netCharge(world)).toBe(0);
            }
            const { delivered_e, pulses, isOn } = world.stimulus;
            expect({ pulses, isOn }).toEqual({ pulses: 1, isOn: false });
            expect(Math.abs(delivered_e - current * duration)).toBeLessThan(
                1 + current * world.scale.dt,
            );
            expect(inside(simulation) - before).toBe(delivered_e);
        },
    );

    it('is drawn out by one that comes while it goes on, and counts as one', () => {
        const simulation = cellWith({});
        simulation.command({ do: 'stimulate' });
        simulation.advance(30);
        simulation.command({ do: 'stimulate' });
        simulation.advance(60);
        const { pulses, delivered_e, lastOn_ns } = simulation.world.stimulus;
        expect({ pulses, lastOn_ns }).toEqual({ pulses: 1, lastOn_ns: 80 });
        expect(delivered_e).toBe(64);
    });

    it('lasts as long where the steps become shorter or longer meanwhile', () => {
        const simulation = cellWith({ duration_ns: 40 }, { temperature_C: 20 });
        const { world } = simulation;
        const before = world.scale.dt;
        simulation.advance(1000);
        simulation.command({ do: 'stimulate' });
        simulation.advance(10);
        simulation.set(withValue(world.settings, 'temperature_C', 60));
        expect(world.scale.dt).toBeLessThan(before);
        simulation.advance(10);
        simulation.set(withValue(world.settings, 'temperature_C', 0));
        expect(world.scale.dt).toBeGreaterThanOrEqual(before);
        simulation.advance(1000);
        expect(world.stimulus.lastOn_ns).toBe(1040);
        expect(Math.abs(world.stimulus.delivered_e - 32)).toBeLessThanOrEqual(1);
    });
});

describe('pulses that grow', () => {
    it('are each so much stronger than the one before, the last of them too; one by hand is as the first', () => {
        const simulation = cellWith({
            ...{ step_e_per_ns: 0.4, duration_ns: 50 },
            ...{ start_us: 0.01, interval_us: 0.1, count: 3 },
        });
        const delivered: number[] = [];
        for (let pulse = 0; pulse < 4; pulse++) {
            const before = simulation.world.stimulus.delivered_e;
            // What a hand begins after the last of them.
            if (pulse === 3) simulation.command({ do: 'stimulate' });
            simulation.advance(100);
            delivered.push(simulation.world.stimulus.delivered_e - before);
        }
        // 50 ns of 0.8, 1.2 and 1.6 e/ns.
        expect(delivered).toEqual([40, 60, 80, 40]);
    });
});

/** From when to when each pulse was on, ns: the ends of the step before its first and of its last. */
const timesOf = (simulation: Simulation, ns: number): (readonly [number, number])[] => {
    const { world } = simulation;
    const times: [number, number][] = [];
    let wasOn = false;
    for (let step = 0; step < ns / world.scale.dt; step++) {
        stepWorld(world);
        const { isOn } = world.stimulus;
        if (isOn && !wasOn) times.push([time_ns(world) - world.scale.dt, 0]);
        if (isOn) times[times.length - 1] = [times.at(-1)?.[0] ?? Number.NaN, time_ns(world)];
        wasOn = isOn;
    }
    return times;
};

describe('pulses that come by themselves', () => {
    it('begin when they are due, as often as they should', () => {
        const train = cellWith({ count: 3, start_us: 0.1, interval_us: 0.08 });
        expect(timesOf(train, 500)).toEqual([
            [100, 150],
            [180, 230],
            [260, 310],
        ]);
        expect(train.world.stimulus.pulses).toBe(3);
        expect(train.world.stimulus.delivered_e).toBe(3 * 40);
    });

    it('may begin with the world', () => {
        expect(timesOf(cellWith({ count: 1, start_us: 0 }), 100)).toEqual([[0, 50]]);
    });

    it('are whole also where the interval is shorter: one long pulse, to the end of the last', () => {
        const step = cellWith({ count: 1, start_us: 0.02, interval_us: 0.01, duration_ns: 130 });
        expect(timesOf(step, 300)).toEqual([[20, 150]]);
        const joined = cellWith({ count: 4, start_us: 0.02, interval_us: 0.03 });
        expect(timesOf(joined, 300)).toEqual([[20, 160]]);
    });

    it('keep to whole steps where their times do not', () => {
        // Steps of 1/8 ns: 100.06 is nearest to 100, 100.07 to 100.125.
        expect(timesOf(cellWith({ count: 1, start_us: 0.10006, duration_ns: 1 }), 200)).toEqual([
            [100, 101],
        ]);
        expect(timesOf(cellWith({ count: 1, start_us: 0.10007, duration_ns: 1 }), 200)).toEqual([
            [100.125, 101.125],
        ]);
    });

    it('are the same, and so is all else, however time is sliced', () => {
        const fire = (slices: readonly number[]) => {
            const simulation = cellWith({ count: 2, start_us: 0.03, interval_us: 0.1 });
            for (const ns of slices) simulation.advance(ns);
            const { views, start_b } = simulation.world.ions.kernel;
            const heights = start_b.map((start, b) =>
                views.y_i.slice(start, start + simulation.world.ions.count_b[b]),
            );
            return { heights, voltage: simulation.world.field.voltage };
        };
        const whole = fire([240]);
        expect(fire([40, 100, 100])).toEqual(whole);
        expect(fire(Array.from({ length: 480 }, () => 0.5))).toEqual(whole);
    });
});

describe('what it takes and gives', () => {
    it('inward: K⁺ at the tip for a cation of the outside, as they come', () => {
        const simulation = cellWith({ current_e_per_ns: 8 });
        const before = [K, NA].map((s) => [
            count(simulation, s, INSIDE),
            count(simulation, s, OUTSIDE),
        ]);
        simulation.command({ do: 'stimulate' });
        simulation.advance(60);
        const after = [K, NA].map((s) => [
            count(simulation, s, INSIDE),
            count(simulation, s, OUTSIDE),
        ]);
        expect(after[0][0] - before[0][0]).toBe(400);
        expect(after[1][0]).toBe(before[1][0]);
        const [potassium, sodium] = after.map(([, out], i) => before[i][1] - out);
        expect(potassium + sodium).toBe(400);
        // 145 mM of Na⁺ against 5 mM of K⁺.
        expect(sodium / 400).toBeGreaterThan(0.9);
        expect(potassium).toBeGreaterThan(0);
    });

    it('outward is the reverse: what one pulse has done the other undoes, on average also outside', () => {
        const simulation = cellWith({ current_e_per_ns: 8 });
        const state = () =>
            [K, NA].flatMap((s) => [count(simulation, s, INSIDE), count(simulation, s, OUTSIDE)]);
        const before = state();
        simulation.command({ do: 'stimulate' });
        simulation.advance(60);
        simulation.set(withValue(simulation.world.settings, 'stimulus.current_e_per_ns', -8));
        simulation.command({ do: 'stimulate' });
        simulation.advance(60);
        const [insideK, outsideK, insideNa, outsideNa] = state().map((n, i) => n - before[i]);
        expect({ insideK, insideNa, sum: outsideK + outsideNa }).toEqual({
            insideK: 0,
            insideNa: 0,
            sum: 0,
        });
        // Some 13 of 400 were K⁺ each way: more than 25 of difference once in 10⁶ seeds.
        expect(Math.abs(outsideK)).toBeLessThan(25);
        expect(simulation.world.stimulus.delivered_e).toBe(0);
    });

    it('comes out where the electrode stands, and is taken from there', () => {
        const simulation = cellWith({ current_e_per_ns: 50, electrode_nm: 12, duration_ns: 1 });
        const { world } = simulation;
        const block = blockOf(K, INSIDE);
        /** K⁺ of the inside that are no further from the tip than that, along and across, nm. */
        const near = (reach: number) => {
            const { kernel } = world.ions;
            const tip = simulation.snapshot(0, undefined, 0).electrode;
            if (tip === null) throw new Error('The electrode is not in sight.');
            let n = 0;
            for (let i = 0; i < world.ions.count_b[block]; i++) {
                const place = kernel.start_b[block] + i;
                const x = kernel.look(block, place, world.step) * world.scale.unitAlong;
                const y =
                    kernel.views.y_i[place] * world.scale.unit -
                    world.scale.face -
                    world.scale.height;
                if (Math.abs(x - tip.x_nm) < reach && Math.abs(y - tip.y_nm) < reach) n++;
            }
            return n;
        };
        expect(simulation.snapshot(0, undefined, 0).electrode).toMatchObject({
            x_nm: 12,
            isOn: false,
        });
        const before = near(5);
        simulation.command({ do: 'stimulate' });
        simulation.advance(1);
        const after = near(5);
        // A K⁺ goes 2 nm in that time.
        expect(after - before).toBeGreaterThan(35);
        simulation.set(withValue(world.settings, 'stimulus.current_e_per_ns', -50));
        simulation.command({ do: 'stimulate' });
        simulation.advance(1);
        expect(after - near(5)).toBeGreaterThan(25);
    });

    it('is nothing where there is none to take', () => {
        const empty = { K: 0, Na: 0, Cl: 0 };
        const dry = cellWith({ current_e_per_ns: 8 }, { outside: empty });
        dry.command({ do: 'stimulate' });
        dry.advance(60);
        expect(dry.world.stimulus.delivered_e).toBe(0);
        expect(netCharge(dry.world)).toBe(0);
        const hollow = cellWith({ current_e_per_ns: -8 }, { inside: empty });
        hollow.command({ do: 'stimulate' });
        hollow.advance(60);
        expect(hollow.world.stimulus.delivered_e).toBe(0);
    });

    it('is nothing under voltage clamp or without a field, and no pulse is counted', () => {
        for (const more of [{ clamp_mV: -60 }, { field: 'off' }]) {
            const simulation = cellWith({ count: 2, start_us: 0.01, interval_us: 0.1 }, more);
            simulation.command({ do: 'stimulate' });
            simulation.advance(200);
            const { delivered_e, pulses, isOn } = simulation.world.stimulus;
            expect({ delivered_e, pulses, isOn }).toEqual({
                delivered_e: 0,
                pulses: 0,
                isOn: false,
            });
        }
    });

    it('moves the voltage by its charge over the capacitance', () => {
        const simulation = cellWith({ current_e_per_ns: 1.2 });
        const { world } = simulation;
        simulation.advance(100);
        simulation.command({ do: 'stimulate' });
        simulation.advance(50);
        expect(world.field.insideCharge / world.scale.capacitance).toBeCloseTo(50, 9);
    });
});
