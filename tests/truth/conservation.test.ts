/**
 * Ions and charge in whole numbers, after every step of many random worlds. Nothing here is statistical: one miss is a fault.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PUMPS } from '../../src/kinds.ts';
import { ENTRIES, type Parameter, type Settings } from '../../src/params.ts';
import { check } from '../../src/settings/settings.ts';
import { INSIDE, SIDES, SPECIES } from '../../src/species.ts';

import type { ProteinAnion } from '../../src/world/bodies/body.ts';
import { buildWorld } from '../../src/world/build.ts';
import { netCharge } from '../../src/world/charge.ts';
import { BLOCKS, binOf, blockOf, idCapacity } from '../../src/world/ions.ts';
import { SPAN } from '../../src/world/kernel/layout.ts';
import { stepWorld } from '../../src/world/step.ts';
import type { Protein, World } from '../../src/world/world.ts';
import { faultOfFuel, onPumps, pumpedOut } from './pump-books.ts';

const WORLDS = 200;
const STEPS = 2000;
/** Every ion is looked at once in so many steps; in between, whole bins and books are. */
const RECOUNT = 10;

/** Slabs small enough for 200 of them, and no more of anything than such a slab can hold. */
const NARROWED: Readonly<Record<string, readonly [min: number, max: number]>> = {
    'slab.width_nm': [20, 80],
    'slab.height_nm': [8, 15],
    'slab.depth_nm': [1, 3],
    'channels.K.count': [0, 6],
    'channels.Na.count': [0, 6],
    'channels.Cl.count': [0, 6],
    'channels.H.count': [0, 4],
    'channels.Nav.count': [0, 4],
    'channels.Kv.count': [0, 4],
    'pumps.count': [0, 6],
    'protonPumps.count': [0, 3],
    'respiration.count': [0, 3],
    'synthases.count': [0, 3],
    'kcc2.count': [0, 3],
    'nkcc1.count': [0, 3],
    // A mouth in so shallow a slab catches no more than this.
    'channels.K.permeability': [0, 1.2],
    'channels.Na.permeability': [0, 1.2],
    'channels.Cl.permeability': [0, 1.2],
    'channels.H.permeability': [0, 1.2],
    'channels.Nav.permeability': [0, 1.6],
    'channels.Kv.permeability': [0, 1.6],
    // Within the 2000 steps.
    'stimulus.count': [0, 4],
    'stimulus.start_us': [0, 0.1],
    'stimulus.interval_us': [0.01, 0.1],
    'stimulus.duration_ns': [1, 100],
    'stimulus.current_e_per_ns': [-4, 4],
    start_mV: [-120, 120],
    'inside.K': [0, 200],
    'inside.Na': [0, 200],
    'inside.Cl': [0, 200],
    'inside.H': [0, 40],
    'outside.K': [0, 200],
    'outside.Na': [0, 200],
    'outside.Cl': [0, 200],
    'outside.H': [0, 40],
};

/** Any value on the parameter's grid; its ends and its default more often than others. */
const valuesOf = (path: string, parameter: Parameter): fc.Arbitrary<number | string | null> => {
    if (parameter.kind === 'choice') return fc.constantFrom(...parameter.choices);
    const [min, max] = NARROWED[path] ?? [parameter.min, parameter.max];
    const { step } = parameter;
    const within = fc
        .integer({ min: 0, max: Math.floor((max - min) / step) })
        .map((n) => min + n * step);
    const common = parameter.kind === 'optional' ? null : Math.min(max, parameter.default);
    return fc.oneof(
        { weight: 6, arbitrary: within },
        { weight: 2, arbitrary: fc.constant(common) },
        { weight: 1, arbitrary: fc.constantFrom(min, max) },
    );
};

const scenarios = fc
    .tuple(...ENTRIES.map(({ path, parameter }) => valuesOf(path, parameter)))
    .map((values) => {
        const root: Record<string, unknown> = {};
        for (const [i, { path }] of ENTRIES.entries()) {
            const keys = path.split('.');
            const last = keys.pop() ?? '';
            let group = root;
            for (const key of keys) {
                group[key] ??= {};
                group = group[key] as Record<string, unknown>;
            }
            group[last] = values[i];
        }
        return root;
    });

/** The world of a scenario; undefined where it is refused, as some must be. */
const worldOf = (scenario: unknown): World | undefined => {
    let settings: Settings;
    try {
        settings = check(scenario);
        return buildWorld(settings);
    } catch (error) {
        expect(String(error)).toMatch(/^Error: .+\.$/);
        return undefined;
    }
};

/**
 * Ions of each species that count as one side's: those in its water, those in a pore that came from it, and those on a pump
 * that has not yet carried them across.
 */
const belongingTo = (world: World, side: number): number[] => {
    const { ions, inPores } = world;
    const counts = onPumps(world, side).map(
        (n, species) => n + ions.count_b[blockOf(species, side)],
    );
    for (const ion of inPores) if (ion.from === side) counts[ion.species]++;
    return counts;
};

/** Net number of each species that the channels and pumps say they carried outward. */
const carriedOut = (world: World): number[] =>
    pumpedOut(world).map((n, species) => n + world.outward_s[species] - world.inward_s[species]);

const turnsOf = ({ tallies }: World): number =>
    PUMPS.reduce((sum, { key }) => sum + Math.abs(tallies.get(key)?.cycles ?? Number.NaN), 0);

/** A plain loop: it runs for every block of every step. */
const sumOf = (numbers: ArrayLike<number>): number => {
    let sum = 0;
    for (let i = 0; i < numbers.length; i++) sum += numbers[i];
    return sum;
};

const isWithin = (value: number, end: number): boolean => value >= 0 && value < end;

/** Recounts the bins and sees where each id is. @param seen_id scratch */
const faultOfIons = (world: World, seen_id: Uint8Array): string | undefined => {
    const { ions, scale } = world;
    const { start_b, views } = ions.kernel;
    const bins = new Int32Array(scale.bins);
    seen_id.fill(0);
    let seen = 0;
    const see = (id: number) => {
        seen++;
        seen_id[id]++;
    };
    for (let block = 0; block < BLOCKS; block++) {
        bins.fill(0);
        const start = start_b[block];
        for (let i = start; i < start + ions.count_b[block]; i++) {
            const y = views.y_i[i];
            if (!isWithin(y, scale.heightUnits)) return `y ${y} is outside`;
            const drawn = views.along_i[i] >>> 16;
            if (((world.step - drawn) & 0xffff) > SPAN)
                return `x was drawn in step ${drawn}, and it is step ${world.step}`;
            bins[binOf(y)]++;
            see(views.id_i[i]);
        }
        const counted = views.inBin_b[block];
        const wrong = bins.findIndex((n, bin) => counted[bin] !== n);
        if (wrong >= 0) return `bin ${wrong} of block ${block} holds ${bins[wrong]}`;
    }
    for (const ion of world.inPores) see(ion.id);
    for (const protein of world.proteins)
        protein.bound.forEach(({ id }) => {
            see(id);
        });
    for (let i = 0; i < ions.freeCount; i++) see(ions.free[i]);
    if (seen !== idCapacity(ions)) return `${seen} ids of ${idCapacity(ions)}`;
    const twice = seen_id.findIndex((n) => n !== 1);
    return twice < 0 ? undefined : `id ${twice} is there ${seen_id[twice]} times`;
};

const isMembraneProteinSound = ({ x, width }: Protein) => Number.isFinite(x) && width > 0;
const isAnionSound = ({ x, y, angle }: ProteinAnion) => Number.isFinite(x + y + angle);

/** What is no whole number is a number at least; a NaN anywhere in the field would reach its last bin and the voltage. */
const areNumbers = ({ field, proteins, bodies }: World): boolean =>
    Number.isFinite(field.voltage) &&
    Number.isFinite(field.outside[field.outside.length - 1]) &&
    proteins.every(isMembraneProteinSound) &&
    bodies.anions.every(isAnionSound);

const faultOf = (world: World, start: readonly number[][], seen_id: Uint8Array) => {
    const { scale, inPores, settings } = world;
    const net = netCharge(world);
    if (net !== 0) return `net charge is ${net}`;
    if (!areNumbers(world)) return 'something is no number';
    const stray = inPores.find(({ y }) => !(Math.abs(y) <= scale.face));
    if (stray) return `an ion of a pore is at ${stray.y} nm`;
    const fuel = faultOfFuel(world);
    if (fuel) return fuel;
    const out = carriedOut(world);
    for (const [side, name] of SIDES.entries()) {
        if (settings.baths[name] === 'clamped') continue;
        const sign = side === INSIDE ? -1 : 1;
        // The electrode takes cations as they come: what it has carried is known of all together.
        let carried = -sign * world.stimulus.delivered_e;
        for (const [species, n] of belongingTo(world, side).entries()) {
            const due = start[side][species] + sign * out[species];
            const moved = SPECIES[species].valence > 0 && world.stimulus.pulses > 0;
            if (moved) carried -= n - due;
            else if (n !== due) return `${n} ${SPECIES[species].key} ${name}, ${due} by the books`;
        }
        if (world.stimulus.pulses > 0 && carried !== 0)
            return `${carried} cations that the electrode carried are not ${name}`;
    }
    const { count_b, kernel } = world.ions;
    const { inBin_b } = kernel.views;
    const lost = inBin_b.findIndex((bins, b) => sumOf(bins) !== count_b[b]);
    if (lost >= 0) return `the bins of block ${lost} do not hold its ${count_b[lost]} ions`;
    return world.step % RECOUNT === 0 ? faultOfIons(world, seen_id) : undefined;
};

describe('conservation', () => {
    it(`of ions and charge at each of ${STEPS} steps of ${WORLDS} random worlds`, () => {
        const met = {
            ...{ ions: 0, passages: 0, cycles: 0, refused: 0, closed: 0, bound: 0 },
            ...{ delivered: 0, gating: 0, blocked: 0 },
        };
        fc.assert(
            fc.property(scenarios, (scenario) => {
                const world = worldOf(scenario);
                if (world === undefined) met.refused++;
                fc.pre(world !== undefined);
                if (world === undefined) return;
                const start = SIDES.map((_, side) => belongingTo(world, side));
                let seen_id = new Uint8Array(idCapacity(world.ions));
                for (let step = 0; step < STEPS; step++) {
                    stepWorld(world);
                    const capacity = idCapacity(world.ions);
                    if (capacity !== seen_id.length) seen_id = new Uint8Array(capacity);
                    const fault = faultOf(world, start, seen_id);
                    if (fault) throw new Error(`After step ${world.step}: ${fault}.`);
                }
                met.ions += world.ions.count_b.reduce((sum, n) => sum + n, 0);
                met.passages += world.outward_s.reduce((sum, n) => sum + n, 0);
                met.cycles += turnsOf(world);
                met.bound += world.proteins.reduce((sum, p) => sum + p.bound.length, 0);
                met.delivered += Math.abs(world.stimulus.delivered_e);
                met.gating += world.proteins.filter((p) => p.gating_e !== 0).length;
                met.blocked += world.proteins.filter((p) => p.chain.blocked_k[p.state]).length;
                if (world.settings.baths.inside === 'closed') met.closed++;
            }),
            // What it finds is printed whole; shrinking would run hundreds of worlds more.
            { numRuns: WORLDS, seed: 20, endOnFailure: true, maxSkipsPerRun: 20 },
        );
        // The worlds have in them what could go wrong.
        expect(met.closed).toBeGreaterThan(WORLDS / 4);
        expect(met.passages).toBeGreaterThan(WORLDS);
        expect(met.bound).toBeGreaterThan(WORLDS / 2);
        expect(met.cycles).toBeGreaterThan(0);
        expect(met.delivered).toBeGreaterThan(WORLDS);
        // Few gates move within a quarter of a µs.
        expect(met.gating).toBeGreaterThan(0);
        expect(met.blocked).toBeGreaterThan(WORLDS / 10);
    });
});
