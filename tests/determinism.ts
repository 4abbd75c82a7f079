/**
 * A short run with everything in it, and a fingerprint of where it went. Its one right value stands in HASH; Node and the
 * browser are both held to it.
 */
import type { Settings } from '../src/params.ts';
import { check } from '../src/settings/settings.ts';
import type { Helpers } from '../src/simulation/helpers.ts';
import { createSimulation, type Simulation } from '../src/simulation/simulation.ts';
import type { Command } from '../src/take/act.ts';
import type { World } from '../src/world/world.ts';

/**
 * Renew it whenever the physics or the order of random draws is changed on purpose:
 * `npx vitest run --project unit determinism` fails and prints the new one as received.
 */
export const HASH = 'a39dcceef33a352c';

const SCENARIO = {
    seed: 2026,
    channels: {
        K: { count: 6, permeability: 1, meanOpenTime_ns: 5, openProbability: 0.6 },
        Na: { count: 3, permeability: 1, meanOpenTime_ns: 5, openProbability: 0.6 },
        Cl: { count: 5, permeability: 1, meanOpenTime_ns: 5, openProbability: 0.6 },
    },
    pumps: { count: 3 },
    baths: { inside: 'closed', outside: 'clamped' },
    proteinAnions: { count: 3 },
    slab: { width_nm: 100, height_nm: 20, depth_nm: 3 },
} as const;

/** What hands and panel do at the end of each stage. */
const ACTS: readonly (Command | ((settings: Settings) => Settings))[] = [
    { do: 'add', kind: 'K', x_nm: 31 },
    (settings) => ({ ...settings, outside: { ...settings.outside, K: 12 } }),
    { do: 'hold', id: 2, hold: 'open' },
    (settings) => ({ ...settings, clamp_mV: -60, temperature_C: 20 }),
    { do: 'move', id: 5, x_nm: 77.7 },
    (settings) => ({ ...settings, clamp_mV: null, field: 'off' }),
    { do: 'remove', id: 1 },
    (settings) => ({ ...settings, field: 'gauss', temperature_C: 37 }),
];
export const STAGE_ns = 10;

/**
 * Runs the scenario and hashes all that the world is at the end of each stage.
 * @param slice cuts each stage of STAGE_ns into the pieces that are asked for one after the other
 * @param look is called after each piece
 */
export const fingerprint = (
    slice: (stage: number) => readonly number[],
    { seed = SCENARIO.seed, look = () => {} }: Options = {},
): string => goThrough(createSimulation(check({ ...SCENARIO, seed })), slice, look);

/** The same, in so deep a slab that helpers are worth while. */
export const createDeep = (helpers: Helpers): Simulation =>
    createSimulation(
        check({ ...SCENARIO, slab: { ...SCENARIO.slab, depth_nm: 66 } }),
        0,
        0,
        helpers,
    );

/** The acts, and what is between them. */
export const goThrough = (
    simulation: Simulation,
    slice: (stage: number) => readonly number[],
    look: (simulation: Simulation) => void = () => {},
): string => {
    let trail = '';
    const goOn = (stage: number) => {
        for (const ns of slice(stage)) {
            simulation.advance(ns);
            look(simulation);
        }
        trail = hash(simulation.world, trail);
    };
    for (const [stage, act] of ACTS.entries()) {
        goOn(stage);
        if (typeof act === 'function') simulation.set(act(simulation.world.settings));
        else simulation.command(act);
    }
    goOn(ACTS.length);
    return trail;
};
interface Options {
    seed?: number;
    look?: (simulation: Simulation) => void;
}

/** Every position to the last bit, every id, every protein and counter, and what was before. */
const hash = (world: World, before: string): string => {
    const { ions, inPores, proteins, bodies } = world;
    const { start_b, views } = ions.kernel;
    const { y_i, along_i, id_i, generators_b } = views;
    const blocks = start_b.flatMap((start, b) => {
        const end = start + ions.count_b[b];
        return [y_i, along_i, id_i].map((array) => array.subarray(start, end));
    });
    const pores = inPores.flatMap((ion) => [ion.id, ion.channel.id, ion.from, ion.offset, ion.y]);
    const membrane = proteins.flatMap((p) => [
        ...[p.id, p.x, p.width, p.state, Number(p.open), p.passedIn, p.passedOut],
        ...[
            p.steps,
            p.openSteps,
            p.atp,
            p.gating_e,
            ...p.bound.flatMap(({ id, species }) => [id, species]),
        ],
    ]);
    const anions = bodies.anions.flatMap(({ body }) => [
        body.position.x,
        body.position.y,
        body.angle,
    ]);
    const counters = [world.step, world.reservoir_e, world.field.voltage].concat(
        ...Array.from(world.tallies.values(), (t) => [t.cycles, t.atp, t.passedIn, t.passedOut]),
    );
    return digest([
        new TextEncoder().encode(before),
        ...blocks,
        ions.count_b,
        ions.free.subarray(0, ions.freeCount),
        Float64Array.from([...pores, ...membrane, ...anions, ...counters]),
        world.outward_s,
        world.inward_s,
        ...generators_b,
        world.events.state,
        Int32Array.of(world.events.next),
    ]);
};

/** Two FNV-1a hashes of 32 bits with different starts, over the bytes. */
const digest = (arrays: readonly ArrayBufferView[]): string => {
    let a = 0x811c9dc5;
    let b = 0x01234567;
    for (const { buffer, byteOffset, byteLength } of arrays) {
        for (const byte of new Uint8Array(buffer, byteOffset, byteLength)) {
            a = Math.imul(a ^ byte, 0x01000193);
            b = Math.imul(b ^ byte, 0x01000193);
        }
    }
    return [a, b].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
};
