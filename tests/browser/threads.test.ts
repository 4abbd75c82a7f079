/** Threads of the browser that help: the same bits with them and without, and a sentence where one ends at work. */
import { expect, it } from 'vitest';
import { check } from '../../src/settings/settings.ts';
import type { Snapshot } from '../../src/snapshot.ts';
import { connect, type SimulationClient } from '../../src/worker/client.ts';
import { openSimulation } from '../../src/worker/open-simulation.ts';
import { fact, ionsAreShown, LATER, openPage, text, time_ns } from './open-page.ts';

const DEPTH_nm = 20;
const settings = check({ pumps: { count: 3 }, slab: { depth_nm: DEPTH_nm }, seed: 5 });
const URL_OF_HELPED = new URL('./helped-worker.ts', import.meta.url);

/** @param helpers as tests/browser/helped-worker.ts names them */
const open = (helpers: string) => {
    const worker = new Worker(URL_OF_HELPED, { type: 'module', name: helpers });
    return { ...connect(worker), close: () => worker.terminate() };
};

/** Goes on in small pieces until so many threads compute, and some while with all of them. */
const goOn = async (world: SimulationClient, threads: number): Promise<Snapshot> => {
    await world.build(settings);
    let snapshot = await world.advance(0.5, 0);
    while (snapshot.threads < threads) {
        world.recycle(snapshot.ions.buffer);
        snapshot = await world.advance(0.5, 0);
    }
    for (let i = 0; i < 40; i++) snapshot = await world.advance(0.5, 0);
    expect(snapshot.threads).toBe(threads);
    return snapshot;
};

/** What a world on one thread has come to at that time, in one piece. */
const alone = async (until_ns: number): Promise<Snapshot> => {
    const world = open('none');
    await world.build(settings);
    const snapshot = await world.advance(until_ns, 0);
    world.close();
    expect(snapshot.threads).toBe(1);
    return snapshot;
};

/** Places by id, of all ions that there are. */
const places = ({ ions }: Snapshot): (number | undefined)[] =>
    Array.from({ length: ions.xy.length }, (_, i) =>
        ions.look[4 * (i >> 1) + 3] > 0 ? ions.xy[i] : undefined,
    );

it.each([
    ['as many as the page takes', openSimulation, Math.min(8, navigator.hardwareConcurrency)],
    ['two helpers, however many cores there are', () => open('two'), 3],
    ['helpers whose script does not load', () => open('absent'), 1],
])('same seed, same bits: %s', async (_, begin, threads) => {
    const world = begin();
    const helped = await goOn(world, threads);
    world.close();
    const expected = await alone(helped.time_ns);
    expect(places(helped)).toEqual(places(expected));
    expect(helped.observed).toEqual(expected.observed);
});

it('a page of whose threads one ends at work says so, and stands', async () => {
    window.Worker = class extends Worker {
        constructor() {
            super(URL_OF_HELPED, { type: 'module', name: 'traitor' });
        }
    };
    location.hash = `#v=1&slab.depth_nm=${DEPTH_nm}`;
    await openPage();
    await ionsAreShown();
    await expect
        .poll(() => text('trouble'), LATER)
        .toMatch(/^The simulation has stopped: one of the threads that move ions has ended/);
    await expect.poll(() => fact('Clock'), LATER).toBe('paused');
    const stopped = time_ns();
    await new Promise(requestAnimationFrame);
    expect(time_ns()).toBe(stopped);
});
