/** Threads of Node that help: the same bits however many there are, none that stays, and a sentence where one goes. */
import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeHelpers } from '../../src/cli/threads.ts';
import { check } from '../../src/settings/settings.ts';
import type { Helpers } from '../../src/simulation/helpers.ts';
import type { Reply, Request } from '../../src/simulation/protocol.ts';
import { createSimulation, type Simulation } from '../../src/simulation/simulation.ts';
import { type ServerPort, serve } from '../../src/worker/serve.ts';
import { WORTH_HELP } from '../../src/world/build.ts';
import * as at from '../../src/world/kernel/layout.ts';
import { createKernel } from '../../src/world/kernel.ts';
import { createDeep, goThrough, STAGE_ns } from '../determinism.ts';
import { TRAITOR } from '../traitor.ts';

/** Threads of Node that live, the newest last. */
const living: Worker[] = [];
const note = (thread: Worker) => {
    living.push(thread);
    thread.on('exit', () => living.splice(living.indexOf(thread), 1));
};
beforeEach(() => void process.on('worker', note));
afterEach(() => void process.off('worker', note));

/** Waits until all helpers are there: to draw x anew at the same step is work that changes nothing. */
const allThere = ({ world }: Simulation, threads: number): Promise<void> =>
    expect
        .poll(
            () => {
                world.ions.kernel.settle(world.step, world.ions.count_b);
                return world.ions.kernel.threads();
            },
            { timeout: 30_000 },
        )
        .toBe(threads);

const chunksTaken = ({ world }: Simulation): number[] =>
    world.ions.kernel.views.notes_t.map((notes) => notes[at.TAKEN / 4]);

describe('same seed, same bits', () => {
    const whole = () => [STAGE_ns];
    const slices = () => Array.from({ length: STAGE_ns / 0.5 }, () => 0.5);
    /** The bits, and what was shown last. */
    const through = (simulation: Simulation, slice: typeof whole) => {
        let shown = '';
        const bits = goThrough(simulation, slice, (looked) => {
            const { xy } = looked.snapshot(3, undefined, 0).ions;
            shown = createHash('sha256').update(xy).digest('hex');
        });
        return { bits, shown };
    };
    const alone = through(createDeep(nodeHelpers(1)), whole);
    const sliced = through(createDeep(nodeHelpers(1)), slices);

    it.each([
        [2, whole, alone],
        [3, whole, alone],
        [3, slices, { ...sliced, bits: alone.bits }],
    ])('%i threads', async (threads, slice, expected) => {
        const simulation = createDeep(nodeHelpers(threads));
        await allThere(simulation, threads);
        const before = chunksTaken(simulation);
        expect(through(simulation, slice)).toEqual(expected);
        // Each has done its part of it.
        for (const [t, taken] of chunksTaken(simulation).entries())
            expect(taken - before[t], `thread ${t}`).toBeGreaterThan(100);
        simulation.close();
    });

    it('with helpers that come late, or never', () => {
        const late = createDeep(nodeHelpers(2));
        expect(goThrough(late, whole)).toBe(alone.bits);
        late.close();
        const never: Helpers = { most: 2, start: () => {} };
        expect(goThrough(createDeep(never), whole)).toBe(alone.bits);
    });

    it('when a helper goes between two steps', async () => {
        const simulation = createDeep(nodeHelpers(3));
        await allThere(simulation, 3);
        await living.at(-1)?.terminate();
        expect(goThrough(simulation, whole)).toBe(alone.bits);
        simulation.close();
    });
});

it('a helper that goes in the middle of a step ends the run with a sentence, and for good', async () => {
    let arrived: Promise<unknown> = Promise.resolve();
    const simulation = createDeep({
        most: 1,
        start: ({ memory }) => {
            const code = `const { parentPort, workerData } = require('node:worker_threads');
                parentPort.postMessage('here');
                (${TRAITOR})(workerData);`;
            const thread = new Worker(code, { eval: true, execArgv: [], workerData: memory });
            arrived = new Promise((resolve) => thread.once('message', resolve));
        },
    });
    await arrived;
    const STOPPED = /^The simulation has stopped: one of the threads that move ions has ended/;
    expect(() => simulation.advance(1000)).toThrow(STOPPED);
    // Nothing makes it look as if it went on.
    expect(() => simulation.advance(1)).toThrow(STOPPED);
    expect(() => simulation.set({ ...simulation.world.settings, temperature_C: 20 })).toThrow(
        STOPPED,
    );
});

it('no helper is called where there are few ions', () => {
    const start = () => {
        throw new Error('called');
    };
    const simulation = createSimulation(check({}), { helpers: { most: 3, start } });
    expect(simulation.observe().ions).toBeLessThan(WORTH_HELP);
    expect(simulation.world.ions.kernel.shared).toBeUndefined();
});

it('worlds that come and go leave no thread behind', async () => {
    let last: Reply | undefined;
    const port: ServerPort = {
        onmessage: null,
        postMessage: (reply) => {
            last = reply;
        },
    };
    serve(port, nodeHelpers(3));
    const ask = (data: Request) => {
        port.onmessage?.({ data });
        expect(last?.type, JSON.stringify(last)).not.toBe('refused');
    };
    const settings = check({ slab: { depth_nm: 20 } });
    const rebuild = (keep: boolean) =>
        ask({ type: 'rebuild', values: new Map([['seed', 5]]), keep });
    const there = (threads: number) =>
        expect.poll(() => living.length, { timeout: 20_000 }).toBe(threads);
    for (let i = 0; i < 2; i++) {
        ask({ type: 'build', settings });
        ask({ type: 'advance', ns: 1, exposure_ns: 0 });
        await there(2);
        // The world before stands by with its own.
        for (let n = 0; n < 3; n++) rebuild(true);
        await there(4);
        ask({ type: 'back' });
        await there(2);
        for (let n = 0; n < 3; n++) rebuild(false);
        await there(2);
        // Too few ions.
        ask({ type: 'rebuild', values: new Map([['slab.depth_nm', 2]]), keep: false });
        await there(0);
    }
});

it('a memory that threads share has room for the largest box', () => {
    const [few, many] = [1000, 2_000_000].map((ions) =>
        Array.from({ length: at.BLOCKS }, () => ions / at.BLOCKS),
    );
    const kernel = createKernel(23, few, 1, 2);
    kernel.makeRoom(many, 2_000_000);
    expect(kernel.views.y_i.length).toBeGreaterThanOrEqual(2_000_000);
});
