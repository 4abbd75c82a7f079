/** Voltage-gated channels as they are set up: their tables against published numbers, temperature, the start, and what is closed. */
import { describe, expect, it } from 'vitest';
import { type Doses, DRUGS } from '../../src/kinds/drugs.ts';
import type { ChannelKind } from '../../src/kinds/kind.ts';
import { CHANNELS } from '../../src/kinds.ts';
import { check, withValue } from '../../src/settings/settings.ts';
import { createSimulation } from '../../src/simulation/simulation.ts';
import { INSIDE, OUTSIDE } from '../../src/species.ts';
import { thermalVoltage_mV } from '../../src/units.ts';
import { buildWorld } from '../../src/world/build.ts';
import { changeSettings } from '../../src/world/change.ts';
import { gatherMembrane, netCharge } from '../../src/world/charge.ts';
import { membraneDrop } from '../../src/world/field.ts';
import { stepMachines } from '../../src/world/machines.ts';
import { holdGate } from '../../src/world/proteins.ts';
import { stepWorld } from '../../src/world/step.ts';
import type { World } from '../../src/world/world.ts';
import { GATES, type Gate, KT_mV } from '../gates.ts';

const NO_DOSES = Object.fromEntries(DRUGS.map(({ key }) => [key, 0])) as Doses;
const kindOf = (key: string): ChannelKind => {
    const found = CHANNELS.find((kind) => kind.key === key);
    if (!found) throw new Error(`There is no kind ${key}.`);
    return found;
};
/** The way by which the first of a gate's particles goes over, and all others are where they do not let ions through. */
const firstStep = (key: string, gate: string, temperature_C: number) => {
    const kT = thermalVoltage_mV(temperature_C);
    const kind = kindOf(key);
    const placesOf = (name: string) =>
        kind.states.find((state) => state.name === name)?.gates ?? {};
    const found = kind.transitions({}, { kT, doses: NO_DOSES }).find(({ from, to }) => {
        const [before, after] = [placesOf(from), placesOf(to)];
        const others = Object.keys(before).filter((name) => name !== gate);
        return (
            Object.values(before).every((n) => n === 0) &&
            after[gate] === 1 &&
            others.every((name) => after[name] === 0)
        );
    });
    if (!found) throw new Error(`${key} has no gate ${gate}.`);
    return found;
};
const gates = Object.entries(GATES).flatMap(([key, own]) =>
    Object.entries(own).map(([name, gate]): [string, string, Gate] => [key, name, gate]),
);

describe('the tables of Nav and Kv', () => {
    it.each(gates)('%s has %s as it is published', (key, name, gate) => {
        const { rate_per_ns, back_per_ns, charge_e, share, at_mV } = firstStep(key, name, 37);
        expect({ charge_e, share, at_mV }).toEqual({
            ...{ charge_e: gate.charge_e, share: gate.share, at_mV: gate.half_mV },
        });
        expect(rate_per_ns).toBeCloseTo(gate.particles * gate.rate_per_ns, 12);
        expect(back_per_ns).toBeCloseTo(gate.rate_per_ns, 12);
    });

    it('go with temperature as their Q10 says, both ways alike', () => {
        const Q10 = { m: 2.2, h: 2.9, n: 3 };
        for (const [key, name, gate] of gates) {
            const at = (temperature_C: number) => firstStep(key, name, temperature_C);
            const q10 = Object.entries(Q10).find(([each]) => each === name)?.[1];
            expect(at(37).rate_per_ns / at(27).rate_per_ns).toBeCloseTo(q10 ?? Number.NaN, 9);
            for (const temperature_C of [0, 6.3, 20, 37, 60]) {
                const { rate_per_ns, back_per_ns } = at(temperature_C);
                expect(rate_per_ns / back_per_ns).toBeCloseTo(gate.particles, 9);
            }
        }
    });

    it('open in the one state in which all particles are ready, and call those without h inactivated', () => {
        const open = (key: string) =>
            kindOf(key).states.flatMap(({ open: conducts, name }) => (conducts ? [name] : []));
        expect(open('Nav')).toEqual(['m3h1']);
        expect(open('Kv')).toEqual(['n2']);
        for (const { gates: places, inactivated, blockedBy } of kindOf('Nav').states)
            expect(inactivated ?? false).toBe(places?.h === 0 && blockedBy === undefined);
    });
});

const none = { count: 0 };
const leakless = { K: none, Na: none, Cl: none };
const patch = (more: object): World =>
    buildWorld(
        check({
            seed: 31,
            channels: { ...leakless, Nav: { count: 24 }, Kv: { count: 24 } },
            proteinAnions: none,
            slab: { width_nm: 240, height_nm: 12, depth_nm: 10, exaggeration: 30 },
            ...more,
        }),
    );

describe('a world that begins charged', () => {
    it.each([-69, 40, 0])('at %i mV, with nothing left over', (start_mV) => {
        const world = patch({ start_mV });
        const { insideCharge } = world.field;
        const { capacitance, bulkCapacitance } = world.scale;
        expect(Math.abs(insideCharge - start_mV * bulkCapacitance)).toBeLessThanOrEqual(0.5);
        expect(netCharge(world)).toBe(0);
        // Sheets aside, what drops over the membrane itself is charge over capacitance, of which one is 0.22 mV.
        gatherMembrane(world);
        const drop_mV = (start_mV * bulkCapacitance) / capacitance;
        expect(Math.abs(membraneDrop(world) - drop_mV)).toBeLessThan(0.2);
        for (let i = 0; i < 80; i++) {
            stepWorld(world);
            expect(netCharge(world)).toBe(0);
        }
    });

    it('and stays there: from bulk to bulk, with the diffuse layers that form', () => {
        const runs = [41, 42, 43].map((seed) => {
            const world = patch({ seed, start_mV: -69, channels: leakless });
            let sum = 0;
            for (let i = 0; i < 4000; i++) {
                stepWorld(world);
                if (i >= 1600) sum += world.field.voltage / 2400;
            }
            return sum;
        });
        // No channel is there, so the charge stays; what is left is the rattle of the water, some 0.2 mV in such a mean.
        for (const mean of runs) expect(Math.abs(mean + 69)).toBeLessThan(1.2);
    });

    it('also where the water has too few anions to give up', () => {
        const salt = { K: 20, Na: 0, Cl: 20 };
        const world = patch({ start_mV: 120, inside: salt, outside: salt });
        expect(netCharge(world)).toBe(0);
        expect(world.field.insideCharge / world.scale.bulkCapacitance).toBeCloseTo(120, 0);
    });

    it('and tells as separated what makes the voltage, gating charge and all', () => {
        const closed = { count: 24, permeability: 0 };
        const sim = createSimulation(
            check({
                start_mV: -30,
                channels: { ...leakless, Nav: closed, Kv: closed },
                proteinAnions: none,
                slab: { width_nm: 240, height_nm: 12, depth_nm: 10, exaggeration: 30 },
            }),
        );
        sim.advance(2000);
        const { separatedCharge_e, excessCharge_e } = sim.observe();
        gatherMembrane(sim.world);
        // Gates have moved meanwhile, and no ion is in a pore.
        expect(Math.abs(separatedCharge_e - excessCharge_e)).toBeGreaterThan(1);
        const drop_e = sim.world.scale.capacitance * membraneDrop(sim.world);
        expect(separatedCharge_e).toBeCloseTo(drop_e, 6);
    });

    it('under voltage clamp is neutral', () => {
        expect(patch({ start_mV: -69, clamp_mV: -40 }).field.insideCharge).toBe(0);
    });

    it('with its gates in equilibrium there', () => {
        const start_mV = -45;
        const WORLDS = 12;
        const counts = { m: [0, 0, 0, 0], n: [0, 0, 0] };
        let C = 0;
        let drop_mV = 0;
        for (let seed = 0; seed < WORLDS; seed++) {
            const world = patch({ start_mV, seed });
            C = world.scale.capacitance;
            drop_mV = (start_mV * world.scale.bulkCapacitance) / C;
            for (const { chain, state } of world.proteins) {
                const { m, n } = chain.kind.states[state].gates ?? {};
                if (m !== undefined) counts.m[m]++;
                if (n !== undefined) counts.n[n]++;
            }
        }
        // What a channel has moved lowers the voltage that it feels: e^(−q²/2C·kT) beside the product of Boltzmann's factors.
        const { m, h } = GATES.Nav;
        const w = ({ charge_e, half_mV }: Gate) => (charge_e * (drop_mV - half_mV)) / KT_mV;
        const self = (moved: number) => -(moved ** 2) / (2 * C * KT_mV);
        const sodium = [1, 3, 3, 1].map(
            (ways, k) =>
                ways *
                [0, 1].reduce(
                    (sum, l) =>
                        sum + Math.exp(k * w(m) + l * w(h) + self(k * m.charge_e + l * h.charge_e)),
                    0,
                ),
        );
        const { n } = GATES.Kv;
        const potassium = [1, 2, 1].map(
            (ways, k) => ways * Math.exp(k * w(n) + self(k * n.charge_e)),
        );
        for (const [weights, seen] of [
            [sodium, counts.m],
            [potassium, counts.n],
        ]) {
            const total = weights.reduce((sum, each) => sum + each, 0);
            const all = 24 * WORLDS;
            for (const [k, weight] of weights.entries()) {
                const p = weight / total;
                // Seven comparisons of counts with 4 standard errors: one in 2000 seeds would miss.
                expect(Math.abs(seen[k] - all * p)).toBeLessThan(4 * Math.sqrt(all * p * (1 - p)));
            }
        }
    });
});

describe('a closed voltage-gated channel', () => {
    const salt = { K: 0, Na: 100, Cl: 100 };
    const sodium = () =>
        patch({
            channels: { ...leakless, Nav: { count: 24, permeability: 4 } },
            clamp_mV: -60,
            inside: salt,
            outside: salt,
            slab: { width_nm: 240, height_nm: 8, depth_nm: 6 },
        });
    const run = (world: World, steps: number) => {
        for (let i = 0; i < steps; i++) stepWorld(world);
    };
    const hold = (world: World, how: 'open' | 'closed' | 'free') => {
        for (const protein of world.proteins) holdGate(world, protein, how);
    };
    const passed = ({ inward_s, outward_s }: World) => inward_s[1] + outward_s[1];

    it('lets nothing in from either side, and keeps what is in its pore until it opens', () => {
        const world = sodium();
        hold(world, 'closed');
        run(world, 400);
        expect(world.inPores).toEqual([]);
        hold(world, 'open');
        run(world, 800);
        // Until some are on their way at once.
        for (let i = 0; i < 100 && world.inPores.length < 4; i++) run(world, 10);
        const caught = world.inPores.map(({ id }) => id);
        expect(caught.length).toBeGreaterThan(3);
        expect(passed(world)).toBeGreaterThan(20);
        hold(world, 'closed');
        const before = passed(world);
        run(world, 1600);
        expect(world.inPores.map(({ id }) => id)).toEqual(caught);
        for (const { y } of world.inPores)
            expect(Math.abs(y)).toBeLessThanOrEqual(world.scale.face);
        expect(passed(world)).toBe(before);
        hold(world, 'open');
        run(world, 1600);
        const still = world.inPores.filter(({ id }) => caught.includes(id));
        expect(still.length).toBeLessThan(caught.length / 2);
    });

    it('has its ions where the field puts them', () => {
        const world = sodium();
        hold(world, 'open');
        run(world, 800);
        hold(world, 'closed');
        // At −60 mV they lean on the inner end: in a box of length d their mean place is Langevin's, coth(u/2)/2 − 1/u from its middle.
        let [sum, n] = [0, 0];
        for (let i = 0; i < 4000; i++) {
            run(world, 8);
            for (const { y } of world.inPores) sum += y;
            n += world.inPores.length;
        }
        const u = 60 / KT_mV;
        const mean = -world.scale.membrane * (0.5 / Math.tanh(u / 2) - 1 / u);
        // 1 ns apart, with 1.5 ns of memory, spread 1.3 nm: three in each are one.
        expect(n).toBeGreaterThan(10_000);
        expect(Math.abs(sum / n - mean)).toBeLessThan((4 * 1.3) / Math.sqrt(n / 3));
    });

    it('is closed to the hand too while a drug sits in it', () => {
        const world = sodium();
        changeSettings(world, withValue(world.settings, 'drugs.TTX_nM', 100_000));
        for (let i = 0; i < 4000; i++) stepMachines(world);
        const blocked = world.proteins.filter(({ chain, state }) => chain.blocked_k[state]);
        expect(blocked.length).toBeGreaterThanOrEqual(23);
        hold(world, 'open');
        for (const { open } of blocked) expect(open).toBe(false);
    });

    it.each([INSIDE, OUTSIDE])('of a leak channel it is only the inner mouth (%i)', (side) => {
        const world = sodium();
        const [Na, Nav] = [world.chains.get('Na'), world.chains.get('Nav')];
        const catches = (chain: typeof Na) => chain?.catches[0][2 + side] ?? Number.NaN;
        expect(catches(Na) > 0).toBe(side === OUTSIDE);
        expect(catches(Nav)).toBe(0);
    });
});
