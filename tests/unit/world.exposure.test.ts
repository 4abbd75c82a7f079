/** What is shown of the ions, against where they are. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/settings/settings.ts';
import { createSimulation, type Simulation } from '../../src/simulation/simulation.ts';
import { type IonBuffer, PLACE_PORE, PLACE_PUMP, PLACE_WATER } from '../../src/snapshot.ts';
import { INSIDE } from '../../src/species.ts';
import { BLOCKS, idCapacity, sideOf, speciesOf } from '../../src/world/ions.ts';

const SCALE = 65536;

/** Much going on: pores, pumps, a clamped bath. */
const busy = (others: object = {}) =>
    createSimulation(
        check({
            seed: 91,
            channels: {
                K: { count: 5, permeability: 1 },
                Na: { count: 2, permeability: 1 },
                Cl: { count: 4, permeability: 1 },
            },
            pumps: { count: 4 },
            baths: { inside: 'closed', outside: 'clamped' },
            proteinAnions: { count: 0 },
            slab: { width_nm: 90, height_nm: 12, depth_nm: 3.5 },
            ...others,
        }),
    );

interface Seen {
    readonly id: number;
    readonly block: number;
    /** Where it is and where it is shown, in the snapshot's fractions. */
    readonly x: number;
    readonly y: number;
    readonly shownX: number;
    readonly shownY: number;
}

const inWater = ({ world }: Simulation, { xy }: IonBuffer): Seen[] => {
    const { ions, scale } = world;
    const top = 2 * (scale.height + scale.face);
    const seen: Seen[] = [];
    for (let block = 0; block < BLOCKS; block++) {
        const bottom = sideOf(block) === INSIDE ? 0 : scale.height + scale.membrane;
        const { start_b, views, look } = ions.kernel;
        for (let i = start_b[block]; i < start_b[block] + ions.count_b[block]; i++) {
            const id = views.id_i[i];
            const x = look(block, i, world.step);
            const y = ((bottom + views.y_i[i] * scale.unit) / top) * SCALE;
            seen.push({ id, block, x, y, shownX: xy[2 * id], shownY: xy[2 * id + 1] });
        }
    }
    return seen;
};

/** The shorter way round, signed. */
const round = (from: number, to: number): number => {
    const way = to - from;
    return way - SCALE * Math.round(way / SCALE);
};

describe('shown positions', () => {
    it('are the true ones where there is no exposure', () => {
        const sim = busy();
        for (let i = 0; i < 20; i++) {
            sim.advance(1);
            const seen = inWater(sim, sim.snapshot(0, undefined, 0).ions);
            // One unit is what whole numbers leave out.
            const off = seen.map((s) =>
                Math.max(Math.abs(round(s.x, s.shownX)), Math.abs(s.y - s.shownY)),
            );
            expect(Math.max(...off)).toBeLessThanOrEqual(1.01);
        }
    });

    it('are never across the membrane', () => {
        const sim = busy();
        const { scale } = sim.world;
        const perNm = SCALE / (2 * (scale.height + scale.face));
        const faces = [scale.height * perNm, (scale.height + scale.membrane) * perNm];
        let passages = 0;
        let across = 0;
        for (let i = 0; i < 150; i++) {
            sim.advance(3);
            const snapshot = sim.snapshot(15, undefined, 0);
            passages += snapshot.passages.length;
            for (const { block, shownY } of inWater(sim, snapshot.ions)) {
                const inside = sideOf(block) === INSIDE;
                if (inside ? shownY > faces[0] : shownY < Math.floor(faces[1])) across++;
            }
        }
        expect(across).toBe(0);
        expect(passages).toBeGreaterThan(20);
    });

    it('go toward the true ones by the share of the exposure, the shorter way round', () => {
        const sim = busy();
        const { ions } = sim.world;
        let seams = 0;
        let fresh = 0;
        let before = sim.snapshot(0, undefined, 0).ions;
        for (let i = 0; i < 60; i++) {
            sim.advance(2);
            const { start_b, views } = ions.kernel;
            const new_id = new Set(
                start_b.flatMap((start, b) => {
                    const shown = views.shownX_i.subarray(start, start + ions.count_b[b]);
                    return [...views.id_i.subarray(start)].filter((_, i) =>
                        Number.isNaN(shown[i] ?? 0),
                    );
                }),
            );
            const after = sim.snapshot(6, undefined, 0).ions;
            let furthest = 0;
            for (const { id, x, shownX } of inWater(sim, after)) {
                const goesOn = !new_id.has(id);
                if (!goesOn) fresh++;
                const from = goesOn ? before.xy[2 * id] : x;
                if (Math.abs(x - from) > SCALE / 2) seams++;
                // 2 ns of 2 + 6.
                const due = from + round(from, x) / 4;
                furthest = Math.max(furthest, Math.abs(round(due, shownX)));
            }
            // Whole numbers leave out up to one unit, before and after.
            expect(furthest).toBeLessThan(3);
            before = after;
        }
        expect(seams).toBeGreaterThan(100);
        expect(fresh).toBeGreaterThan(100);
    });

    it('have the true density up to the walls, though means of places keep away from them', () => {
        const sim = busy({
            channels: { K: { count: 0 }, Na: { count: 0 }, Cl: { count: 0 } },
            pumps: { count: 0 },
            field: 'off',
        });
        for (let i = 0; i < 60; i++) {
            sim.advance(3);
            sim.snapshot(30, undefined, 0);
        }
        const { height, face } = sim.world.scale;
        const tenth = (SCALE * height) / (2 * (height + face)) / 10;
        sim.advance(3);
        const seen = inWater(sim, sim.snapshot(30, undefined, 0).ions);
        const shown = seen.map((s) => s.shownY);
        const nearFar = shown.filter((y) => y < tenth || y > SCALE - tenth).length;
        // A tenth of some 600 ions: 0.1 ± 0.012 by chance.
        expect(seen.length).toBeGreaterThan(500);
        expect(nearFar / seen.length).toBeGreaterThan(0.05);
        expect(nearFar / seen.length).toBeLessThan(0.15);
    });

    it('tell ions in water, pores and pumps apart', () => {
        const sim = busy();
        const { scale, ions } = sim.world;
        const perNm = SCALE / (2 * (scale.height + scale.face));
        const met = { pores: 0, pumps: 0 };
        for (let i = 0; i < 30; i++) {
            sim.advance(4);
            const { xy, look } = sim.snapshot(5, undefined, 0).ions;
            const y_nm = (id: number) => xy[2 * id + 1] / perNm - scale.height - scale.face;
            const place = (id: number) => look[4 * id + 1];
            const water = inWater(sim, { xy } as IonBuffer);
            const present = new Set(water.map(({ id }) => id));
            const right = water.filter(
                ({ id, block }) => place(id) === PLACE_WATER && look[4 * id] === speciesOf(block),
            );
            expect(right.length).toBe(water.length);
            for (const ion of sim.world.inPores) {
                present.add(ion.id);
                met.pores++;
                expect(place(ion.id)).toBe(PLACE_PORE);
                expect(look[4 * ion.id]).toBe(ion.species);
                expect(y_nm(ion.id)).toBeCloseTo(ion.y, 2);
            }
            for (const { id } of sim.world.proteins.flatMap((p) => p.bound)) {
                present.add(id);
                met.pumps++;
                expect(place(id)).toBe(PLACE_PUMP);
                expect(Math.abs(y_nm(id))).toBeLessThan(scale.face);
            }
            const shown = Array.from({ length: idCapacity(ions) }, (_, id) => id).filter(
                (id) => look[4 * id + 3] > 0,
            );
            expect(new Set(shown)).toEqual(present);
        }
        expect(met.pores).toBeGreaterThan(5);
        expect(met.pumps).toBeGreaterThan(50);
    });

    it('let those that come fade in, and those that have crossed glow', () => {
        const sim = busy();
        const presence = ({ look }: IonBuffer, id: number) => look[4 * id + 3];
        const first = sim.snapshot(5, undefined, 0).ions;
        expect(inWater(sim, first).every(({ id }) => presence(first, id) === 255)).toBe(true);
        let entered = 0;
        let lit = 0;
        for (let i = 0; i < 100; i++) {
            sim.advance(2);
            const { looks_id } = sim.world.ions.kernel.views;
            const came = looks_id.map((looks) => (looks === 0 ? 1 : 0));
            const { ions, passages } = sim.snapshot(5, undefined, 0);
            for (const { id } of inWater(sim, ions)) {
                if (came[id] !== 1) continue;
                entered++;
                expect(presence(ions, id)).toBeLessThan(64);
            }
            for (const { ion } of passages) {
                if (presence(ions, ion) === 0 || came[ion] === 1) continue;
                lit++;
                expect(ions.look[4 * ion + 2]).toBe(255);
            }
        }
        expect(entered).toBeGreaterThan(20);
        expect(lit).toBeGreaterThan(5);
    });
});

describe('a snapshot', () => {
    it('allocates nothing for an ion', () => {
        setFlagsFromString('--expose-gc');
        const collect = runInNewContext('gc') as () => void;
        /** Least bytes of heap that one snapshot into a given buffer leaves behind. */
        const bytesOf = (depth_nm: number) => {
            const sim = busy({ slab: { width_nm: 90, height_nm: 30, depth_nm } });
            let { buffer } = sim.snapshot(5, undefined, 0).ions;
            let least = Number.POSITIVE_INFINITY;
            for (let i = 0; i < 10; i++) {
                sim.advance(0.25);
                collect();
                const before = process.memoryUsage().heapUsed;
                buffer = sim.snapshot(5, buffer, 0).ions.buffer;
                const spent = process.memoryUsage().heapUsed - before;
                if (spent > 0) least = Math.min(least, spent);
            }
            const ions = sim.world.ions.count_b.reduce((sum, n) => sum + n, 0);
            return { least, ions };
        };
        const few = bytesOf(2);
        const many = bytesOf(60);
        expect(many.ions).toBeGreaterThan(20 * few.ions);
        // Less than a byte an ion: an object for each would be 30 times that.
        expect(many.least - few.least).toBeLessThan(many.ions);
    });
});
