/**
 * A short run with everything in it, and a fingerprint of where it went. Its one right value stands in HASH; Node and the
 * browser are both held to it.
 */
import type { Settings } from '../src/params.ts';
import { check } from '../src/settings/settings.ts';
import type { Helpers } from '../src/simulation/helpers.ts';
import { createSimulation, type Simulation } from '../src/simulation/simulation.ts';
import type { Command } from '../src/take/act.ts';
import { stateHash } from '../src/world/hash.ts';

/**
 * Renew it whenever the physics or the order of random draws is changed on purpose:
 * `npx vitest run --project unit determinism` fails and prints the new one as received.
 */
export const HASH = '093b1afdfc74ef9f';

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
    createSimulation(check({ ...SCENARIO, slab: { ...SCENARIO.slab, depth_nm: 66 } }), { helpers });

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
        trail = stateHash(simulation.world, new TextEncoder().encode(trail));
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
