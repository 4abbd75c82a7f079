/** Two cells that are compared: told the same, on one clock, over ports as in the page. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPair, type Pair, type Second } from '../../src/app/pair.ts';
import { check } from '../../src/settings/settings.ts';
import type { Snapshot } from '../../src/snapshot.ts';
import { type ClientPort, connect, type SimulationClient } from '../../src/worker/client.ts';
import { type ServerPort, serve } from '../../src/worker/serve.ts';

const settings = check({
    seed: 82,
    channels: { K: { count: 3 }, Na: { count: 1 }, Cl: { count: 1 } },
    pumps: { count: 1 },
    proteinAnions: { count: 1 },
    slab: { width_nm: 40, height_nm: 10, depth_nm: 3.5 },
});

const ports: MessagePort[] = [];
const openWorld = (): SimulationClient => {
    const { port1, port2 } = new MessageChannel();
    ports.push(port1);
    port1.start();
    serve(port2 as unknown as ServerPort);
    return connect(port1 as unknown as ClientPort);
};
let first: SimulationClient;
let world: SimulationClient;
let pair: Pair;
let seen: Snapshot[] = [];
let said: string[] = [];

beforeEach(async () => {
    [first, world] = [openWorld(), openWorld()];
    [seen, said] = [[], []];
    pair = createPair(first);
    await pair.build(settings);
    await pair.advance(40.3, 0);
});
afterEach(() => {
    for (const port of ports.splice(0)) port.close();
});

/** @param change of the second one: a path and its value */
const join = (change?: readonly [string, number]): Promise<void> =>
    pair.join(async (): Promise<Second> => {
        await world.load(await first.save());
        if (change) await world.set(new Map([change]));
        return {
            simulation: world,
            kept: change?.[0],
            seen: (snapshot) => seen.push(snapshot),
            refused: (reason) => said.push(reason),
            over: (why) => {
                said.push(why);
                pair.leave();
            },
        };
    });
const hashes = async () => [(await first.run()).stateHash, (await world.run()).stateHash];
const values = (path: string, value: number) => new Map([[path, value]]);

describe('two cells', () => {
    it('of which nothing differs are the same to the last bit, whatever is done', async () => {
        await join();
        const { box } = await pair.advance(10.17, 0);
        await Promise.all([
            pair.command({ do: 'add', kind: 'K', x_nm: 5 }, box.epoch),
            pair.set(values('outside.K', 20)),
            pair.advance(33.3, 0),
            pair.command({ do: 'stimulate' }, box.epoch),
            pair.advance(120.01, 0),
        ]);
        await pair.goTo(60);
        await pair.advance(0.4, 0);
        await pair.set(values('temperature_C', 20));
        for (let i = 0; i < 30; i++) await pair.advance(7.77, 0);
        await pair.rebuild(values('seed', 5), true);
        await pair.advance(50, 0);
        const [one, other] = await hashes();
        expect(other).toBe(one);
        await pair.back();
        const snapshot = await pair.advance(5, 0);
        expect(seen.at(-1)?.time_ns).toBe(snapshot.time_ns);
        const [before, again] = await hashes();
        expect(before).not.toBe(one);
        expect(again).toBe(before);
        expect(said).toEqual([]);
    });

    it('differ in what the second one keeps', async () => {
        await join(['channels.K.count', 0]);
        await pair.set(
            new Map([
                ['channels.K.count', 5],
                ['outside.K', 30],
            ]),
        );
        const one = await pair.advance(20, 0);
        const K = (snapshot = one) => snapshot.proteins.filter(({ kind }) => kind === 'K').length;
        expect([K(), K(seen.at(-1))]).toEqual([5, 0]);
        await pair.rebuild(values('channels.K.count', 4), false);
        const { start } = await world.run();
        expect([start.channels.K.count, start.outside.K]).toEqual([0, 30]);
    });

    it('stand at the same moment after going back, where one has to be fetched from afar', async () => {
        await join(['temperature_C', 10]);
        await pair.advance(200, 0);
        for (const wanted_ns of [150, 20, 90]) {
            await pair.goTo(wanted_ns);
            const { time_ns, box } = await pair.advance(0, 0);
            expect(time_ns).toBeCloseTo(wanted_ns, 2);
            expect(Math.abs((seen.at(-1)?.time_ns ?? 0) - time_ns)).toBeLessThan(box.timeStep_ns);
        }
    });

    it('say what the second one cannot do, and end where another cell begins', async () => {
        await join(['channels.K.count', 0]);
        const { proteins, box } = await pair.advance(1, 0);
        const [{ id }] = proteins.filter(({ kind }) => kind === 'K');
        await pair.command({ do: 'remove', id }, box.epoch);
        await pair.advance(1, 0);
        expect(said).toEqual([`There is no protein ${id} any more.`]);
        await pair.build(settings);
        expect(said.at(-1)).toBe(
            'Another cell has begun: there is nothing more to compare it with.',
        );
        const count = seen.length;
        await pair.advance(1, 0);
        expect(seen.length).toBe(count);
    });

    it('are still one where there can be no second', async () => {
        await expect(join(['channels.K.count', -1])).rejects.toThrow(/channels\.K\.count/);
        await pair.advance(10, 0);
        expect((await first.run()).now_ns).toBeGreaterThan(50);
        expect(seen).toEqual([]);
    });
});
