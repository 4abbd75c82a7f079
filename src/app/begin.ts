/**
 * What takes longest begins before the rest of the page is read: the worker builds the world that the address asks for, and the
 * scene's script is on its way.
 */

import type { Settings } from '../params.ts';
import { type LinkContents, readLink } from '../settings/link.ts';
import { check } from '../settings/settings.ts';
import type { Snapshot } from '../snapshot.ts';
import type { SimulationClient } from '../worker/client.ts';
import { openSimulation } from '../worker/open-simulation.ts';
import { START } from './start.ts';

export const simulation: SimulationClient = openSimulation();
/** What the page's address asked for when it was opened. */
export const asked: LinkContents | undefined = location.hash ? readLink(location.hash) : undefined;
export const start: Settings = asked?.settings ?? check(START);
/** The world as it is built; both are asked for at once, for an answer has to wait until the page has time for it. */
export const building: Promise<Snapshot> = Promise.all([
    simulation.build(start),
    simulation.advance(0, 0),
]).then(([, snapshot]) => snapshot);
/** A chunk of its own, with pixi.js in it. */
export const drawing = import('../view/scene.ts');
