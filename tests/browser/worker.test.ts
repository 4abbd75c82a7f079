/** Workers that end without a word: whoever waits for them is told. */
import { describe, expect, it } from 'vitest';
import { check } from '../../src/settings/settings.ts';
import { openSimulation } from '../../src/worker/open-simulation.ts';
import { createRunner } from '../../src/worker/runner.ts';
import { catchWorkers } from './catch-workers.ts';

const settings = check({ slab: { depth_nm: 1 } });
/** Far longer than the test: at this moment the worker is at work. */
const LONG_ns = 1e6;
const workers = catchWorkers();
const endNewest = () => workers.at(-1)?.terminate();
const GONE = 'the browser has ended its worker, perhaps for want of memory.';

it('may share memory with the page, as every page that vite serves', () => {
    expect(crossOriginIsolated).toBe(true);
});

describe('a simulation whose worker ends without a word', () => {
    it('rejects what waits for it, at work or not, and what comes after, and says why', async () => {
        const world = openSimulation();
        await world.build(settings);
        await world.advance(20, 0);
        const waiting = Promise.allSettled([world.advance(LONG_ns, 0), world.set(new Map())]);
        endNewest();
        const reason = new Error(`The simulation has stopped: ${GONE}`);
        expect(await waiting).toEqual([
            { status: 'rejected', reason },
            { status: 'rejected', reason },
        ]);
        await expect(world.advance(1, 0)).rejects.toThrow(GONE);
        expect(await world.failed).toBe(`The simulation has stopped: ${GONE}`);
    });

    it('is noticed while nobody asks for anything', async () => {
        const world = openSimulation();
        await world.build(settings);
        endNewest();
        expect(await world.failed).toBe(`The simulation has stopped: ${GONE}`);
    });
});

it('a simulation that is closed rejects what waits for it', async () => {
    const world = openSimulation();
    await world.build(settings);
    const waiting = world.advance(LONG_ns, 0);
    world.close();
    await expect(waiting).rejects.toThrow('The simulation is over.');
});

it('a run of a sweep whose worker ends without a word rejects', async () => {
    const worker = new Worker(new URL('../../src/worker/point-worker.ts', import.meta.url), {
        type: 'module',
    });
    const runner = createRunner(worker);
    const point = { settings, duration_ns: LONG_ns, warmup_ns: 1 };
    await expect(runner.run(point, () => endNewest())).rejects.toThrow(
        `A run has stopped: ${GONE}`,
    );
    await expect(runner.run(point, () => {})).rejects.toThrow(GONE);
});
