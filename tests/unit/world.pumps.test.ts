/**
 * Pumps: what they carry in whole numbers, what they do in the field's words (saturation, stall, poison), and against the one
 * thing thermodynamics says exactly: a cycle that would cost what one ATP gives goes neither way.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { DRUGS, doseKey } from '../../src/kinds/drugs.ts';
import type { KindState } from '../../src/kinds/kind.ts';
import { PUMPS } from '../../src/kinds.ts';
import type { Settings } from '../../src/params.ts';
import { check, withValue } from '../../src/settings/settings.ts';
import { INSIDE, OUTSIDE, type PerIon, speciesIndex } from '../../src/species.ts';
import { sodiumPumpWork_meV } from '../../src/theory/pump.ts';
import { ATP_meV } from '../../src/units.ts';
import { buildWorld } from '../../src/world/build.ts';
import { boxOf } from '../../src/world/capture.ts';
import { changeSettings } from '../../src/world/change.ts';
import { gatherCharge } from '../../src/world/charge.ts';
import { bookAll } from '../../src/world/dwell.ts';
import { blockOf } from '../../src/world/ions.ts';
import { insertProtein, removeProtein, widestGap } from '../../src/world/proteins.ts';
import { loadWorld, saveWorld } from '../../src/world/save.ts';
import { stepWorld } from '../../src/world/step.ts';
import type { Protein, World } from '../../src/world/world.ts';

const [K, NA] = ['K', 'Na'].map(speciesIndex);
const STATES: readonly KindState[] = PUMPS[0].states;
const tallyOf = ({ tallies }: World) => {
    const tally = tallies.get('pump');
    if (!tally) throw new Error('There are no pumps.');
    return tally;
};
const cyclesOf = (world: World): number => tallyOf(world).cycles;
const atpOf = (world: World): number => tallyOf(world).atp;

const solution = (K: number, Na: number, Cl = 0) => ({ K, Na, Cl, H: 0 });

const pumping = (count: number, inside: object, outside: object, others: object = {}) =>
    buildWorld(
        check({
            seed: 51,
            inside,
            outside,
            channels: { K: { count: 0 }, Na: { count: 0 }, Cl: { count: 0 } },
            pumps: { count },
            field: 'off',
            proteinAnions: { count: 0 },
            slab: { width_nm: 80, height_nm: 8, depth_nm: 2 },
            ...others,
        }),
    );

const run = (world: World, ns: number) => {
    const steps = Math.round(ns / world.scale.dt);
    for (let i = 0; i < steps; i++) stepWorld(world);
};

/** Cycles for each pump and µs. */
const rate = (world: World, ns: number): number => {
    run(world, 200);
    const before = cyclesOf(world);
    run(world, ns);
    return (cyclesOf(world) - before) / world.proteins.length / (ns / 1000);
};

/** Cycles in 8 µs, once drugs have had time to come. */
const rateAfter = (world: World): number => {
    run(world, 5000);
    const before = cyclesOf(world);
    run(world, 8000);
    return cyclesOf(world) - before;
};

const withPumps = ({ settings }: World, pumps: Readonly<Record<string, number>>): Settings => ({
    ...settings,
    pumps: { ...settings.pumps, ...pumps },
});

describe('a cycle', () => {
    const sodiumIsOut = ({ state }: Protein) => (state >= 5 && state <= 11) || state === 14;
    /** What a pump has taken from and given to the water since its last whole cycle, which is booked as K⁺ turns inward. */
    const underWay = (pump: Protein) => {
        const { bound = {} } = STATES[pump.state];
        const { Na: sodium = 0, K: potassium = 0 } = bound;
        const potassiumIsIn = pump.state > 11 && !sodiumIsOut(pump);
        return {
            sodiumIn: sodiumIsOut(pump) ? -3 : -sodium,
            sodiumOut: sodiumIsOut(pump) ? 3 - sodium : 0,
            potassiumIn: potassiumIsIn ? -potassium : 0,
            potassiumOut: potassiumIsIn ? 0 : -potassium,
        };
    };

    it('carries 3 Na⁺ out and 2 K⁺ in, exactly, and so one charge', () => {
        const closed = { baths: { inside: 'closed', outside: 'closed' } };
        const world = pumping(8, solution(60, 60), solution(30, 60), closed);
        const count = (species: number, side: number) => world.ions.count_b[blockOf(species, side)];
        const now = () => ({
            sodiumIn: count(NA, INSIDE),
            sodiumOut: count(NA, OUTSIDE),
            potassiumIn: count(K, INSIDE),
            potassiumOut: count(K, OUTSIDE),
        });
        const start = now();
        for (let i = 0; i < 400; i++) {
            run(world, 5);
            const due = { ...start };
            due.sodiumIn -= 3 * cyclesOf(world);
            due.sodiumOut += 3 * cyclesOf(world);
            due.potassiumIn += 2 * cyclesOf(world);
            due.potassiumOut -= 2 * cyclesOf(world);
            for (const pump of world.proteins) {
                for (const [where, n] of Object.entries(underWay(pump))) {
                    due[where as keyof typeof due] += n;
                }
            }
            expect(now()).toEqual(due);
            const phosphorylated = world.proteins.filter((p) => p.state === 4 || sodiumIsOut(p));
            expect(atpOf(world)).toBe(cyclesOf(world) + phosphorylated.length);
        }
        expect(cyclesOf(world)).toBeGreaterThan(8);
        const whole = world.proteins.map((p) => [p.passedOut / 3, p.passedIn / 2]);
        for (const [out, inward] of whole) expect(out).toBe(inward);
        expect(whole.reduce((sum, [out]) => sum + out, 0)).toBe(cyclesOf(world));
    });
});

describe('the rate saturates', () => {
    // Fourfold steps. Some 20 to 150 cycles a level, more regular than chance: each is known to 10 %.
    it('with Na⁺ inside', () => {
        const rates = [4, 16, 64, 160].map((Na) =>
            rate(pumping(10, solution(0, Na), solution(10, 20, 30)), 2500),
        );
        expect(rates[1]).toBeGreaterThan(2 * rates[0]);
        expect(rates[2]).toBeGreaterThan(1.1 * rates[1]);
        expect(rates[3]).toBeGreaterThan(0.85 * rates[2]);
        expect(rates[3]).toBeLessThan(1.5 * rates[2]);
    });

    it('with K⁺ outside', () => {
        const rates = [2, 8, 32, 128].map((K) =>
            rate(pumping(10, solution(0, 50), solution(K, 20)), 2500),
        );
        expect(rates[1]).toBeGreaterThan(1.5 * rates[0]);
        expect(rates[2]).toBeGreaterThan(1.1 * rates[1]);
        expect(rates[3]).toBeGreaterThan(0.85 * rates[2]);
        expect(rates[3]).toBeLessThan(1.5 * rates[2]);
    });
});

describe('put in, taken out and brought back', () => {
    it('pumps have their sites in the field: a sheet each, and one for what balances them', () => {
        const world = buildWorld(check({ seed: 3, pumps: { count: 2 }, slab: { depth_nm: 2 } }));
        const sheets = () => {
            gatherCharge(world);
            return world.field.sheets - world.inPores.length;
        };
        expect(sheets()).toBe(3);
        const saved = saveWorld(world);
        const pump = insertProtein(world, 'pump', widestGap(world), false);
        expect(sheets()).toBe(4);
        for (const each of world.proteins.filter(({ chain }) => chain.isPump))
            if (each !== pump) removeProtein(world, each);
        expect(sheets()).toBe(2);
        loadWorld(world, saved);
        expect(sheets()).toBe(3);
    });
});

describe('taken out', () => {
    it('pumps leave the voltage without the charge of their sites, which they held over the membrane', () => {
        const settings = check({ seed: 3, pumps: { count: 8 }, slab: { depth_nm: 2 } });
        const world = buildWorld(settings);
        for (let i = 0; i < 2000; i++) stepWorld(world);
        const [sites] = world.proteins.map(({ chain }) => chain.siteCharge).filter(Boolean);
        /** Of each pump, e over the whole membrane: from where its sites face to its outer face; ions that face neither go inside. */
        const held = world.proteins
            .filter(({ chain }) => chain.isPump)
            .map(({ chain, state, bound }) => {
                const facing = chain.facing_k[state];
                return (-sites * (1 - facing)) / 2 + (facing === 0 ? bound.length / 2 : 0);
            })
            .reduce((sum, each) => sum + each, 0);
        const before = world.field.voltage;
        changeSettings(world, withValue(settings, 'pumps.count', 0));
        expect(sites).toBe(-2);
        expect(held).toBeGreaterThan(4);
        // Ions come to lie a little before the face that they leave: each within 1 % of the membrane's thickness.
        expect((world.field.voltage - before) * boxOf(world).capacitance_e_per_mV).toBeCloseTo(
            held,
            0,
        );
    });
});

describe('the switches', () => {
    it('no ATP: no cycle, and none split', () => {
        const world = pumping(10, solution(20, 50), solution(10, 20), {
            pumps: { count: 10, atp: 0 },
        });
        run(world, 1500);
        // Without ATP a pump can get from E1 to E2P and back by way of K⁺, but not round.
        expect(Math.abs(cyclesOf(world))).toBeLessThanOrEqual(10);
        expect(atpOf(world)).toBe(0);
        changeSettings(world, withPumps(world, { atp: 1 }));
        run(world, 2000);
        expect(cyclesOf(world)).toBeGreaterThan(10);
    });

    it('ouabain stops them, and lets them go when it is washed out', () => {
        const world = pumping(10, solution(0, 50), solution(2, 20));
        run(world, 1500);
        expect(cyclesOf(world)).toBeGreaterThan(5);
        changeSettings(world, withValue(world.settings, 'drugs.ouabain_uM', 10_000));
        run(world, 4000);
        const poisoned = STATES.findIndex(({ name }) => name === 'E2P·ouabain');
        expect(world.proteins.map((p) => p.state)).toEqual(Array(10).fill(poisoned));
        const stopped = cyclesOf(world);
        run(world, 500);
        expect(cyclesOf(world)).toBe(stopped);
        changeSettings(world, withValue(world.settings, 'drugs.ouabain_uM', 0));
        run(world, 4000);
        expect(cyclesOf(world)).toBeGreaterThan(stopped + 5);
    });
});

describe('ouabain and digoxin', () => {
    // The default cell's solutions at rest.
    const poisoned = (drugs: object) =>
        pumping(17, solution(140, 12, 10), solution(5, 145, 110), {
            ...{ drugs, clamp_mV: -70 },
            slab: { width_nm: 80, height_nm: 8, depth_nm: 5 },
        });

    let free = 0;
    beforeAll(() => {
        free = rateAfter(poisoned({}));
    });

    it.each(DRUGS.filter(({ key }) => key === 'ouabain' || key === 'digoxin'))(
        '$key at the dose that its slider marks leaves half of the cycles of the default cell',
        (drug) => {
            const left = rateAfter(poisoned({ [doseKey(drug)]: drug.half }));
            // Some 170 cycles without it and 85 with it; blocked and let go some 70 times: each 10 % and less.
            const share = left / free;
            expect(share).toBeGreaterThan(0.35);
            expect(share).toBeLessThan(0.65);
        },
    );

    it('sit on pumps that face outside without ions, as the dose says', () => {
        const world = poisoned({ ouabain_uM: 0.1 });
        run(world, 4000);
        const spent = () => {
            bookAll(world);
            const { steps_k } = tallyOf(world);
            const inState = (name: string) =>
                steps_k[STATES.findIndex((state) => state.name === name)];
            return { with: inState('E2P·ouabain'), without: inState('E2P') };
        };
        const before = spent();
        run(world, 12_000);
        const after = spent();
        const ratio = (after.with - before.with) / (after.without - before.without);
        const [{ half }] = PUMPS[0].blocks;
        // It comes and goes some 35 times: 3 × 24 % of the ratio.
        expect(Math.abs(ratio / (0.1 / half) - 1)).toBeLessThan(0.7);
    });
});

describe('a pump stalls where a cycle would cost more than one ATP', () => {
    const PUMPS = 14;
    const PIECES = 4;
    /** Mean net cycles of one pump in one piece of time, over its standard error: 56 values, near enough independent. */
    const drive = (inside: PerIon, outside: PerIon, clamp_mV: number, ns: number) => {
        const world = pumping(PUMPS, inside, outside, { clamp_mV });
        run(world, 500);
        const values: number[] = [];
        for (let piece = 0; piece < PIECES; piece++) {
            const before = world.proteins.map((p) => p.passedOut);
            run(world, ns / PIECES);
            for (const [i, p] of world.proteins.entries())
                values.push((p.passedOut - before[i]) / 3);
        }
        const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
        const spread = values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (values.length - 1);
        const work = sodiumPumpWork_meV({ inside, outside }, clamp_mV, 37);
        return { work, score: mean / Math.sqrt(spread / values.length) };
    };

    it('runs where the work is half of it', () => {
        const { work, score } = drive(solution(75, 20), solution(5, 100), 0, 1500);
        expect(work).toBeLessThan(0.5 * ATP_meV);
        expect(score).toBeGreaterThan(4);
    });

    it('goes neither way where it is equal', () => {
        // To the nearest mV, which is 4 % of kT. Missed by chance once in 10⁴ seeds; this one is fixed.
        const { work, score } = drive(solution(75, 5), solution(1.5, 150), -109, 6000);
        expect(Math.abs(work - ATP_meV)).toBeLessThan(1);
        expect(Math.abs(score)).toBeLessThan(4);
    });

    it('runs backward, making ATP, where it is half as much again', () => {
        const { work, score } = drive(solution(200, 1), solution(1, 250), -200, 4000);
        expect(work).toBeGreaterThan(1.5 * ATP_meV);
        // −5 on average; above −2 once in 10³ seeds.
        expect(score).toBeLessThan(-2);
    });
});
