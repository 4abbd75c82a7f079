/**
 * What takes longest begins before the rest of the page is read: a worker builds the world, and the scene's script is on its way.
 */

import type { Settings } from '../params.ts';
import { check } from '../settings/settings.ts';
import type { Snapshot } from '../snapshot.ts';
import { readTakeLink, type TakeContents } from '../take/pack.ts';
import { actsAhead } from '../take/player.ts';
import type { SimulationClient } from '../worker/client.ts';
import { openSimulation } from '../worker/open-simulation.ts';
import { START } from './start.ts';

/** A cell on its way. */
export interface Beginning {
    readonly start: Settings;
    readonly simulation: SimulationClient;
    /** The world as it is built. */
    readonly building: Promise<Snapshot>;
    /** A chunk of its own, with pixi.js in it. */
    readonly drawing: Promise<typeof import('../view/scene.ts')>;
    /** What the address asked for, where that is what has begun. */
    readonly asked: TakeContents | undefined;
}

export const begin = (start: Settings, asked?: TakeContents): Beginning => {
    const simulation = openSimulation();
    const ahead = asked && {
        acts: actsAhead(asked.script, start.speed_nsPerSecond),
        ends_ns: asked.ends_ns ?? 0,
    };
    // Both are asked for at once, for an answer has to wait until the page has time for it.
    const building = Promise.all([simulation.build(start, ahead), simulation.advance(0, 0)]).then(
        ([, snapshot]) => snapshot,
    );
    return { start, simulation, building, drawing: import('../view/scene.ts'), asked };
};

/** @param hash of the page's address; without one the cell that the page starts with */
export const beginAsAsked = async (hash: string): Promise<Beginning> => {
    const asked = hash ? await readTakeLink(hash) : undefined;
    return begin(asked?.settings ?? check(START), asked);
};
