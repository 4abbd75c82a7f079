/**
 * What takes longest begins before the rest of the page is put together: the worker builds the world that the address asks for,
 * and the scene's script is on its way.
 */
import { type Reading, readLink } from './link.ts';
import { START } from './page/start.ts';
import type { Settings } from './params.ts';
import { check } from './settings.ts';
import { connect, type Simulation } from './worker/client.ts';

export const createWorker = (): Worker =>
    new Worker(new URL('./worker/worker.ts', import.meta.url), { type: 'module' });

export const worker: Worker = createWorker();
export const simulation: Simulation = connect(worker);
/** What the page's address asked for when it was opened. */
export const asked: Reading | undefined = location.hash ? readLink(location.hash) : undefined;
export const start: Settings = asked?.settings ?? check(START);
export const building: Promise<void> = simulation.build(start);
/** A chunk of its own, with pixi.js in it. */
export const drawing = import('./view/scene.ts');
