/** Rigid bodies: whatever hands do to the membrane, nothing ever overlaps. */
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/params.ts';
import { proteinRoom } from '../../src/settings/rules.ts';
import { check } from '../../src/settings/settings.ts';
import { createSimulation, type Simulation } from '../../src/simulation/simulation.ts';
import { kelvin, PROTEIN_GAP_nm, PROTEIN_WIDTH_nm, waterViscosity_mPas } from '../../src/units.ts';
import { ANION_RADIUS_nm, anionDiffusion, moveAnion } from '../../src/world/bodies/anions.ts';
import { BODY_INTERVAL_ns } from '../../src/world/bodies/body.ts';
import { below, createRandom, uniform } from '../../src/world/random.ts';
import { offset } from '../../src/world/ring.ts';
import type { World } from '../../src/world/world.ts';

const KINDS = ['K', 'Na', 'Cl', 'pump'];

const WIDTH_nm = 60;
const ROOM = proteinRoom(WIDTH_nm);
const FULL = `The membrane has room for ${ROOM} proteins and is full: take one out first.`;

/** A membrane with hardly any ion about. */
const sparse = (counts: { K?: number; Na?: number; Cl?: number; pump?: number }) =>
    createSimulation(
        check({
            inside: { K: 8, Na: 0, Cl: 4 },
            outside: { K: 4, Na: 4, Cl: 8 },
            channels: {
                K: { count: counts.K ?? 0, permeability: 1 },
                Na: { count: counts.Na ?? 0, permeability: 1 },
                Cl: { count: counts.Cl ?? 0, permeability: 1 },
            },
            pumps: { count: counts.pump ?? 0 },
            proteinAnions: { count: 0 },
            slab: { width_nm: WIDTH_nm, height_nm: 8, depth_nm: 2 },
        }),
    );

/** The least distance between any two, beyond what their widths and the gap ask for, nm; round the ring. */
const slack = ({ proteins, scale }: World): number => {
    let least = Number.POSITIVE_INFINITY;
    for (const [i, a] of proteins.entries()) {
        for (const b of proteins.slice(i + 1)) {
            const need = 0.5 * (a.width + b.width) + PROTEIN_GAP_nm;
            least = Math.min(least, Math.abs(offset(a.x, b.x, scale.width)) - need);
        }
    }
    return least;
};
const expectApart = (world: World, when: string) => {
    expect(slack(world), when).toBeGreaterThan(-1e-6);
    for (const { x } of world.proteins) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThan(world.scale.width);
    }
};

const withCounts = (settings: Settings, [K, Na, Cl, pump]: readonly number[]): Settings => ({
    ...settings,
    channels: {
        ...settings.channels,
        K: { ...settings.channels.K, count: K },
        Na: { ...settings.channels.Na, count: Na },
        Cl: { ...settings.channels.Cl, count: Cl },
    },
    pumps: { ...settings.pumps, count: pump },
});
const countsOf = ({ proteins }: World) =>
    KINDS.map((kind) => proteins.filter((p) => p.kind === kind).length);

describe('membrane proteins', () => {
    it('never overlap, however they are put in, dragged and taken out', () => {
        const sim = sparse({ K: 3, Na: 1, Cl: 2, pump: 2 });
        const { world } = sim;
        const random = createRandom(61, 0);
        const met = { add: 0, refused: 0, remove: 0, move: 0, set: 0 };
        expectApart(world, 'at the start');
        for (let i = 0; i < 800; i++) {
            const x_nm = uniform(random) * WIDTH_nm;
            const chosen = world.proteins[below(random, Math.max(1, world.proteins.length))];
            const act = below(random, 10);
            let what = 'add';
            if (act < 4) {
                const add = { do: 'add', kind: KINDS[below(random, 4)], x_nm } as const;
                if (world.proteins.length < ROOM) sim.command(add);
                else {
                    expect(() => sim.command(add)).toThrow(FULL);
                    met.refused++;
                }
                met.add++;
            } else if (act < 6 && chosen) {
                what = 'remove';
                sim.command({ do: 'remove', id: chosen.id });
                met.remove++;
            } else if (act < 9 && chosen) {
                what = 'move';
                sim.command({ do: 'move', id: chosen.id, x_nm });
                met.move++;
            } else {
                what = 'set';
                const most = Math.floor(ROOM / 4);
                const counts = KINDS.map(() => below(random, most + 1));
                sim.set(withCounts(world.settings, counts));
                expect(countsOf(world)).toEqual(counts);
                met.set++;
            }
            expectApart(world, `${i}: after ${what}`);
            expect(countsOf(world)).toEqual([
                world.settings.channels.K.count,
                world.settings.channels.Na.count,
                world.settings.channels.Cl.count,
                world.settings.pumps.count,
            ]);
            for (let n = below(random, 4); n > 0; n--) {
                sim.advance(1);
                expectApart(world, `${i}: some time after ${what}`);
            }
        }
        for (const often of Object.values(met)) expect(often).toBeGreaterThan(20);
    });

    it('make room for one that is put where another is', () => {
        const sim = sparse({ K: ROOM - 1 });
        const { world } = sim;
        const [first] = world.proteins;
        sim.command({ do: 'add', kind: 'Na', x_nm: first.x });
        expectApart(world, 'at once');
        for (let i = 0; i < 40; i++) {
            sim.advance(1);
            expectApart(world, `${i} ns later`);
        }
        expect(world.proteins.length).toBe(ROOM);
        for (const { width, grown } of world.proteins) {
            expect(width).toBe(PROTEIN_WIDTH_nm);
            expect(grown).toBe(true);
        }
        expect(() => sim.command({ do: 'add', kind: 'K', x_nm: 3 })).toThrow(FULL);
        expect(world.proteins.length).toBe(ROOM);
    });

    it('can all be exchanged for others at once, in a full membrane', () => {
        const sim = sparse({ K: ROOM });
        sim.set(withCounts(sim.world.settings, [0, ROOM, 0, 0]));
        expect(countsOf(sim.world)).toEqual([0, ROOM, 0, 0]);
        for (let i = 0; i < 40; i++) {
            expectApart(sim.world, `${i} ns later`);
            sim.advance(1);
        }
        expect(sim.world.proteins.every((p) => p.grown)).toBe(true);
    });

    it('wander, but not past each other', () => {
        const sim = sparse({ K: 5 });
        const before = sim.world.proteins.map((p) => p.x);
        sim.advance(3000);
        const moved = sim.world.proteins.map((p, i) => offset(before[i], p.x, WIDTH_nm));
        for (const way of moved) expect(Math.abs(way)).toBeGreaterThan(1e-3);
        const around = ({ world }: Simulation) => {
            const [first] = world.proteins;
            const from = (p: { x: number }) => (p.x - first.x + WIDTH_nm) % WIDTH_nm;
            return world.proteins.toSorted((a, b) => from(a) - from(b)).map(({ id }) => id);
        };
        expect(around(sim)).toEqual([1, 2, 3, 4, 5]);
    });

    it('say so where one is gone', () => {
        const sim = sparse({ K: 1 });
        sim.command({ do: 'remove', id: 1 });
        for (const command of [
            { do: 'remove', id: 1 },
            { do: 'move', id: 1, x_nm: 5 },
            { do: 'hold', id: 1, hold: 'closed' },
        ] as const) {
            expect(() => sim.command(command)).toThrow('There is no protein 1 any more.');
        }
    });
});

/** A circle stands in as a polygon of 24 corners on it: two may come this much nearer than their radii say. */
const FLAT = Math.cos(Math.PI / 24);

const expectAnionsApart = ({ world }: Simulation, when: string) => {
    const { bodies, scale } = world;
    for (const [i, a] of bodies.anions.entries()) {
        expect(a.y, when).toBeLessThanOrEqual(-scale.face - a.radius + 1e-9);
        expect(a.y, when).toBeGreaterThanOrEqual(-scale.face - scale.height);
        for (const b of bodies.anions.slice(i + 1)) {
            const dx = offset(a.x, b.x, scale.width);
            const distance = Math.hypot(dx, a.y - b.y);
            expect(distance, when).toBeGreaterThan(FLAT * (a.radius + b.radius) - 1e-6);
        }
    }
};

describe('protein anions', () => {
    it.each([
        ['the default box', 12, 10, { width_nm: 160, height_nm: 42, depth_nm: 3 }],
        ['a crowd', 40, 1, { width_nm: 120, height_nm: 20, depth_nm: 1 }],
        ['two rows', 20, 2, { width_nm: 60, height_nm: 20, depth_nm: 2 }],
        ['as shallow as it gets', 40, 1, { width_nm: 20, height_nm: 8, depth_nm: 3 }],
        ['narrow', 40, 1, { width_nm: 20, height_nm: 15, depth_nm: 3 }],
    ])('overlap neither each other nor the membrane: %s', (_, count, charge, slab) => {
        const sim = createSimulation(
            check({
                inside: { K: 140, Na: 12, Cl: 10 },
                channels: { K: { count: 0 }, Na: { count: 0 }, Cl: { count: 0 } },
                baths: { inside: 'closed', outside: 'closed' },
                proteinAnions: { count, charge },
                slab,
            }),
        );
        const { anions } = sim.world.bodies;
        expect(anions.length).toBeGreaterThan(1);
        expectAnionsApart(sim, 'at the start');
        const before = anions.map(({ x }) => x);
        for (let i = 0; i < 30; i++) {
            sim.advance(1);
            expectAnionsApart(sim, `after ${i + 1} ns`);
        }
        for (const { charge: whole, shares } of anions) {
            expect(whole).toBe(-charge);
            expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        }
        const moved = anions.filter(({ x }, i) => x !== before[i]).length;
        expect(moved).toBeGreaterThan(anions.length / 2);
    });

    it.each([0, 37, 60])('diffuse as Stokes and Einstein say at %d °C', (temperature_C) => {
        const { world } = createSimulation(
            check({
                temperature_C,
                inside: { K: 40, Na: 0, Cl: 0 },
                outside: { K: 40, Na: 0, Cl: 40 },
                channels: { K: { count: 0 }, Na: { count: 0 }, Cl: { count: 0 } },
                field: 'off',
                proteinAnions: { count: 12, charge: 1 },
                slab: { width_nm: 200, height_nm: 60, depth_nm: 1 },
            }),
        );
        let squares = 0;
        let moves = 0;
        for (let i = 0; i < 2000; i++) {
            for (const anion of world.bodies.anions) {
                const before = anion.x;
                moveAnion(world, anion, anionDiffusion(world.settings.temperature_C));
                const way = offset(before, anion.x, world.scale.width);
                if (way === 0) continue;
                squares += way * way;
                moves++;
            }
        }
        const viscosity_Pas = waterViscosity_mPas(temperature_C) * 1e-3;
        const kT_J = 1.380649e-23 * kelvin(temperature_C);
        const expected = (kT_J / (6 * Math.PI * viscosity_Pas * ANION_RADIUS_nm * 1e-9)) * 1e9;
        // Some 22 000 moves, whose mean square is known to √(2/22 000) = 1 %; a move that would overlap is not made.
        expect(moves).toBeGreaterThan(20_000);
        expect(Math.abs(squares / moves / (2 * BODY_INTERVAL_ns) / expected - 1)).toBeLessThan(
            0.03,
        );
    });
});
