import { afterEach, describe, expect, it } from 'vitest';
import type { Settings } from '../../src/params.ts';
import type { Reply, Request } from '../../src/simulation/protocol.ts';
import type { Snapshot } from '../../src/snapshot.ts';
import { type ClientPort, connect, type SimulationClient } from '../../src/worker/client.ts';

/** A worker that answers as the protocol says, on a real port, and remembers what it was asked. */
const serveBy = (answer: (request: Request) => Reply | undefined) => {
    const { port1, port2 } = new MessageChannel();
    const asked: Request[] = [];
    port2.onmessage = ({ data }: MessageEvent<Request>) => {
        asked.push(data);
        const reply = answer(data);
        if (reply) port2.postMessage(reply);
    };
    port1.start();
    open.push(port1);
    return { sim: connect(port1 as ClientPort), asked };
};
const open: MessagePort[] = [];
afterEach(() => {
    for (const port of open.splice(0)) port.close();
});

// The wire carries settings and snapshots as they are; the client reads neither.
const settings = { seed: 7 } as Settings;
const values = new Map([['clamp_mV', -20]]);
const snapshotAt = (time_ns: number): Reply => ({
    type: 'snapshot',
    snapshot: { time_ns } as Snapshot,
});

describe('the client', () => {
    it('answers each request with its own reply, in order', async () => {
        let time_ns = 0;
        const { sim, asked } = serveBy((request) => {
            if (request.type !== 'advance') return { type: 'settings', settings };
            time_ns += request.ns;
            return snapshotAt(time_ns);
        });
        const answers = await Promise.all([
            sim.build(settings),
            sim.advance(2, 0.5),
            sim.set(values),
            sim.command({ do: 'hold', id: 3, hold: 'closed' }, 1),
            sim.advance(3, 0),
        ]);
        expect(answers).toEqual([settings, { time_ns: 2 }, settings, settings, { time_ns: 5 }]);
        expect(asked).toEqual([
            { type: 'build', settings },
            { type: 'advance', ns: 2, exposure_ns: 0.5 },
            { type: 'set', values },
            { type: 'command', command: { do: 'hold', id: 3, hold: 'closed' }, epoch: 1 },
            { type: 'advance', ns: 3, exposure_ns: 0 },
        ]);
    });

    it('rejects a refused request with the reason, and only that one', async () => {
        const { sim } = serveBy((request) =>
            request.type === 'set'
                ? { type: 'refused', reason: 'There is no room for 999 channels.' }
                : snapshotAt(1),
        );
        const refused = sim.set(values);
        const after = sim.advance(1, 0);
        await expect(refused).rejects.toThrow(/^There is no room for 999 channels\.$/);
        await expect(after).resolves.toMatchObject({ time_ns: 1 });
    });

    it('rejects a build that is not answered by the settings', async () => {
        const { sim } = serveBy(() => snapshotAt(0));
        await expect(sim.build(settings)).rejects.toThrow(/answered build with snapshot/);
    });

    it('asks how large other depths would be', async () => {
        const sizes = [{ depth_nm: 3, ions: 7000, timeStep_ns: 0.125 }];
        const { sim, asked } = serveBy(() => ({ type: 'sizes', sizes }));
        expect(await sim.sizes([3, 900])).toEqual(sizes);
        expect(asked).toEqual([{ type: 'sizes', depths_nm: [3, 900] }]);
        await expect(sim.advance(1, 0)).rejects.toThrow(/answered advance with sizes/);
        const wrong = serveBy(() => snapshotAt(0));
        await expect(wrong.sim.sizes([3])).rejects.toThrow(/answered sizes with snapshot/);
    });

    it('rejects an advance that is not answered by a snapshot', async () => {
        const { sim } = serveBy(() => ({ type: 'settings', settings }));
        await expect(sim.advance(1, 0)).rejects.toThrow(/answered advance with settings/);
    });

    it('transfers a recycled buffer and waits for no reply', async () => {
        const { sim, asked } = serveBy((request) =>
            request.type === 'recycle' ? undefined : snapshotAt(1),
        );
        const buffer = new ArrayBuffer(64);
        sim.recycle(buffer);
        await sim.advance(1, 0);
        expect(buffer.byteLength).toBe(0);
        expect(asked[0]).toMatchObject({ type: 'recycle' });
    });

    it('rejects what waits and what comes after when the worker is gone', async () => {
        const { sim } = serveBy(() => undefined);
        const reject = (call: (sim: SimulationClient) => Promise<unknown>) =>
            expect(call(sim)).rejects.toThrow('The worker stopped.');
        const waiting = reject((s) => s.advance(1, 0));
        sim.fail('The worker stopped.');
        await waiting;
        await reject((s) => s.build(settings));
        // The first reason is the reason.
        sim.fail('The simulation is over.');
        await reject((s) => s.advance(1, 0));
        await expect(sim.failed).resolves.toBe('The worker stopped.');
    });

    it("takes a worker's sign of life for no answer", async () => {
        const { port1, port2 } = new MessageChannel();
        port2.onmessage = () => {
            port2.postMessage({ type: 'alive', lock: 'alive 1' });
            port2.postMessage(snapshotAt(1));
        };
        port1.start();
        open.push(port1);
        const answered = connect(port1 as ClientPort).advance(1, 0);
        await expect(answered).resolves.toMatchObject({ time_ns: 1 });
    });
});
