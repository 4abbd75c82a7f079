/** What changes in the running world, and what must not. */
import { describe, expect, it } from 'vitest';
import { ENTRIES, type Settings } from '../../src/params.ts';
import { check, valueAt, withValue } from '../../src/settings/settings.ts';
import { createSimulation } from '../../src/simulation/simulation.ts';
import { INSIDE, OUTSIDE, SPECIES } from '../../src/species.ts';
import { netCharge } from '../../src/world/charge.ts';
import { blockOf } from '../../src/world/ions.ts';
import { time_ns, type World } from '../../src/world/world.ts';

const cell = (others: object = {}) =>
    createSimulation(
        check({
            seed: 71,
            channels: { K: { count: 4 }, Na: { count: 2 }, Cl: { count: 3 } },
            pumps: { count: 2 },
            proteinAnions: { count: 2 },
            slab: { width_nm: 80, height_nm: 15, depth_nm: 3.5 },
            ...others,
        }),
    );

const countsOf = ({ ions }: World, side: number) =>
    SPECIES.map((_, s) => ions.count_b[blockOf(s, side)]);
const chargeOf = (world: World, side: number) =>
    countsOf(world, side).reduce((sum, n, s) => sum + n * SPECIES[s].valence, 0);

it('a new cell has no excess charge, by what the field is made of', () => {
    const { excessCharge_e, netCharge_e } = cell({ pumps: { count: 0 } }).observe();
    expect(netCharge_e).toBe(0);
    expect(Math.abs(excessCharge_e)).toBeLessThan(1e-9);
});

describe('a change of settings', () => {
    it.each(
        ENTRIES.filter(({ parameter }) => parameter.effect === 'rebuild').map(({ path }) => path),
    )('is refused where %s would need a new world', (path) => {
        const sim = cell();
        const before = sim.world.settings;
        const value = valueAt(before, path);
        const next = withValue(before, path, value === null ? 30 : Number(value) + 1);
        expect(() => sim.set(next)).toThrow(`${path} can only be set when a world is built.`);
        expect(sim.world.settings).toBe(before);
    });

    it('is refused, and nothing has happened, where the time step cannot follow', () => {
        const sim = cell();
        const before = sim.world.settings;
        const { scale, proteins } = sim.world;
        const quick = withValue(before, 'channels.Na.meanOpenTime_ns', 5);
        expect(() => sim.set(withValue(quick, 'channels.Na.openProbability', 0.999))).toThrow(
            /^channels\.Na\.meanOpenTime_ns must be at least .+; got 5\.$/,
        );
        expect(sim.world.settings).toBe(before);
        expect(sim.world.scale).toBe(scale);
        expect(sim.world.proteins).toEqual(proteins);
    });

    it('of solutions is there at once, with the charge of each side as it was', () => {
        const sim = cell();
        const { world } = sim;
        sim.advance(20);
        const { settings } = world;
        const charges = [INSIDE, OUTSIDE].map((side) => chargeOf(world, side));
        const inside = countsOf(world, INSIDE);
        for (const outside of [
            { K: 60, Na: 90, Cl: 120, H: 0 },
            { K: 0, Na: 5, Cl: 0, H: 0 },
            { K: 3, Na: 300, Cl: 550, H: 0 },
        ]) {
            sim.set({ ...settings, outside });
            const { ionsPerMilliMolar } = world.scale;
            const counts = countsOf(world, OUTSIDE);
            for (const [s, ion] of (['K', 'Na', 'Cl'] as const).entries()) {
                expect(counts[s]).toBe(Math.round(outside[ion] * ionsPerMilliMolar));
            }
            expect([INSIDE, OUTSIDE].map((side) => chargeOf(world, side))).toEqual(charges);
            expect(countsOf(world, INSIDE)).toEqual(inside);
            expect(netCharge(world)).toBe(0);
        }
    });

    it.each([0, 1, 2])(
        'of temperature never turns time back (time step halved %i times)',
        (finer) => {
            const sim = createSimulation(cell().world.settings, { finer });
            const { world } = sim;
            const halved = world.scale.dt;
            let last = 0;
            for (const temperature_C of [60, 3, 45, 0, 37, 20, 60, 10, 37]) {
                sim.advance(0.2);
                sim.set({ ...world.settings, temperature_C });
                expect(time_ns(world)).toBeGreaterThanOrEqual(last);
                expect(time_ns(world)).toBeLessThan(last + 1.5);
                last = time_ns(world);
            }
            expect(world.scale.dt).toBe(halved);
            expect(world.scale.finer).toBe(finer);
        },
    );
});

describe('a voltage clamp that is let go', () => {
    const held = { ...cell().world.settings, clamp_mV: -70 } satisfies Settings;
    const boxCharge = (world: World) => {
        const { field } = world;
        const water = field.charges.reduce(
            (sum, side) => side.reduce((more, q) => more + q, sum),
            0,
        );
        return field.sheetCharge.slice(0, field.sheets).reduce((sum, q) => sum + q, water);
    };

    it.each([
        ['clamped', 'clamped'],
        ['closed', 'clamped'],
        ['clamped', 'closed'],
        ['closed', 'closed'],
    ] as const)('leaves a neutral box: inside %s, outside %s', (inside, outside) => {
        const sim = createSimulation({ ...held, baths: { inside, outside } });
        const { world } = sim;
        sim.advance(60);
        expect(world.field.voltage).toBe(-70);
        const kept = countsOf(world, INSIDE);
        sim.set({ ...world.settings, clamp_mV: null });
        expect(world.reservoir_e).toBe(0);
        expect(netCharge(world)).toBe(0);
        // Protein anions spread their charge in fractions.
        expect(boxCharge(world)).toBeCloseTo(0, 9);
        if (inside === 'closed') expect(countsOf(world, INSIDE)).toEqual(kept);
        sim.advance(20);
        expect(world.reservoir_e).toBe(0);
        expect(boxCharge(world)).toBeCloseTo(0, 9);
        // Held by what the sides have, not by pairs that come and go.
        if (inside === 'clamped') {
            const membrane_mV = world.field.insideCharge / world.scale.capacitance;
            expect(membrane_mV).toBeLessThan(-40);
            expect(membrane_mV).toBeGreaterThan(-100);
        }
    });
});
