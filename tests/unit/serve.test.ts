/** The worker's end, over a port in Node: what is asked is answered, in order, and buffers go round. */
import { afterEach, describe, expect, it } from 'vitest';
import { check } from '../../src/settings/settings.ts';
import type { Reply, Request } from '../../src/simulation/protocol.ts';
import type { Snapshot } from '../../src/snapshot.ts';
import { type ServerPort, serve } from '../../src/worker/serve.ts';

const settings = check({
    seed: 81,
    channels: { K: { count: 2 }, Na: { count: 1 }, Cl: { count: 1 } },
    proteinAnions: { count: 1 },
    slab: { width_nm: 40, height_nm: 10, depth_nm: 3.5 },
});

const open: MessagePort[] = [];
afterEach(() => {
    for (const port of open.splice(0)) port.close();
});

/** Sends all requests at once on a real port and waits for that many replies. */
const ask = (requests: readonly Request[], replies = requests.length): Promise<Reply[]> => {
    const { port1, port2 } = new MessageChannel();
    open.push(port1);
    serve(port2 as unknown as ServerPort);
    const got: Reply[] = [];
    return new Promise((resolve) => {
        port1.onmessage = ({ data }: MessageEvent<Reply>) => {
            got.push(data);
            if (got.length === replies) resolve(got);
        };
        for (const request of requests) port1.postMessage(request);
    });
};

/** A port that hands over the very objects, so that one can see which they are. */
const direct = () => {
    let last: Reply | undefined;
    let transferred: readonly ArrayBuffer[] = [];
    const port: ServerPort = {
        onmessage: null,
        postMessage(reply, transfer) {
            last = reply;
            transferred = transfer;
        },
    };
    serve(port);
    const request = (data: Request) => {
        last = undefined;
        port.onmessage?.({ data });
        return last as Reply | undefined;
    };
    const look = (ns = 0): Snapshot => {
        const reply = request({ type: 'advance', ns, exposure_ns: 0 });
        if (reply?.type !== 'snapshot') throw new Error(`got ${reply?.type}`);
        return reply.snapshot;
    };
    return { request, look, transferred: () => transferred };
};

describe('serve', () => {
    it('answers each request but recycle, in order, over a real port', async () => {
        const replies = await ask(
            [
                { type: 'advance', ns: 1, exposure_ns: 0 },
                { type: 'build', settings },
                { type: 'advance', ns: 2, exposure_ns: 1 },
                { type: 'recycle', buffer: new ArrayBuffer(8) },
                { type: 'command', command: { do: 'remove', id: 1 }, epoch: 1 },
                { type: 'command', command: { do: 'remove', id: 1 }, epoch: 1 },
                { type: 'set', values: new Map([['clamp_mV', -20]]) },
                { type: 'advance', ns: 3, exposure_ns: 1 },
            ],
            7,
        );
        expect(replies.map((reply) => reply.type)).toEqual([
            'refused',
            'settings',
            'snapshot',
            'settings',
            'refused',
            'settings',
            'snapshot',
        ]);
        const reasons = replies.map((reply) => (reply.type === 'refused' ? reply.reason : ''));
        expect(reasons[0]).toBe('There is no world yet: build one first.');
        expect(reasons[4]).toBe('There is no protein 1 any more.');
        const snapshots = replies.flatMap((reply) =>
            reply.type === 'snapshot' ? [reply.snapshot] : [],
        );
        expect(snapshots.map((s) => s.time_ns)).toEqual([2, 5]);
        // One was taken out by hand, and a change of something else has not put it back.
        const [before, after] = snapshots.map((s) => s.proteins.map(({ id }) => id));
        expect(before).toContain(1);
        expect(after).not.toContain(1);
        expect(after.length).toBe(before.length - 1);
        // What has come through the wire is whole.
        for (const { ions, box } of snapshots) {
            expect(ions.xy).toBeInstanceOf(Uint16Array);
            expect(ions.xy.buffer).toBe(ions.buffer);
            expect(ions.look.buffer).toBe(ions.buffer);
            expect(ions.buffer.byteLength).toBe(8 * box.capacity);
        }
    });

    it.each<[string, Request, RegExp]>([
        ['set', { type: 'set', values: new Map() }, /^There is no world yet: build one first\.$/],
        [
            'command',
            { type: 'command', command: { do: 'add', kind: 'K', x_nm: 1 }, epoch: 1 },
            /^There is no world yet: build one first\.$/,
        ],
        [
            'a world whose gates are too quick',
            {
                type: 'build',
                settings: {
                    ...settings,
                    channels: {
                        ...settings.channels,
                        K: { ...settings.channels.K, openProbability: 0.999, meanOpenTime_ns: 5 },
                    },
                },
            },
            /^channels\.K\.meanOpenTime_ns must be at least .+\.$/,
        ],
    ])('refuses %s with a sentence, and is there for the next request', (_, request, reason) => {
        const { request: ask, look } = direct();
        const reply = ask(request);
        expect(reply?.type === 'refused' && reply.reason).toMatch(reason);
        expect(ask({ type: 'build', settings })).toEqual({ type: 'settings', settings });
        expect(look(1).time_ns).toBe(1);
    });

    it('tells how large its world would be at other depths, as its settings are now', () => {
        const { request, look } = direct();
        request({ type: 'build', settings });
        const sizes = () => {
            const reply = request({ type: 'sizes', depths_nm: [3.5, 7] });
            return reply?.type === 'sizes' ? reply.sizes : [];
        };
        const { box, observed } = look();
        const [same, twice] = sizes();
        expect(same).toEqual({
            depth_nm: 3.5,
            ions: observed.ions,
            timeStep_ns: box.timeStep_ns,
        });
        expect(Math.abs((twice?.ions ?? 0) / observed.ions - 2)).toBeLessThan(0.1);
        request({ type: 'set', values: new Map([['outside.Na', 300]]) });
        expect(sizes()[0]?.ions).toBeGreaterThan(1.3 * observed.ions);
    });

    it('tells what advance and snapshot have cost', () => {
        const { request, look } = direct();
        request({ type: 'build', settings });
        const { work_ms, capture_ms } = look(50);
        expect(work_ms).toBeGreaterThan(0);
        expect(capture_ms).toBeGreaterThan(0);
    });

    it('refuses one more protein than there is room for, and changes nothing', () => {
        const { request, look } = direct();
        request({ type: 'build', settings });
        const add: Request = {
            type: 'command',
            command: { do: 'add', kind: 'pump', x_nm: 7 },
            epoch: 1,
        };
        let reply = request(add);
        for (let n = 0; n < 20 && reply?.type === 'settings'; n++) reply = request(add);
        const { proteins } = look();
        expect(reply).toEqual({
            type: 'refused',
            reason: `The membrane has room for ${proteins.length} proteins and is full: take one out first.`,
        });
        expect(request(add)?.type).toBe('refused');
        expect(look().proteins.length).toBe(proteins.length);
    });

    it('keeps the old world where a new one is refused', () => {
        const { request, look } = direct();
        request({ type: 'build', settings });
        look(2);
        const K = { ...settings.channels.K, openProbability: 0.999, meanOpenTime_ns: 5 };
        const channels = { ...settings.channels, K };
        const refused = request({ type: 'build', settings: { ...settings, channels } });
        expect(refused?.type).toBe('refused');
        expect(look().time_ns).toBe(2);
    });

    it('tells worlds apart by their epoch', () => {
        const { request, look } = direct();
        request({ type: 'build', settings });
        const first = look().box.epoch;
        request({ type: 'build', settings });
        expect(look().box.epoch).toBeGreaterThan(first);
    });

    it('builds anew from what the world has, changes by hand too', () => {
        const { request, look } = direct();
        request({ type: 'build', settings });
        request({ type: 'command', command: { do: 'add', kind: 'K', x_nm: 3 }, epoch: 1 });
        const reply = request({ type: 'rebuild', values: new Map([['seed', 9]]), keep: false });
        expect(reply).toMatchObject({
            type: 'settings',
            settings: { seed: 9, channels: { K: { count: settings.channels.K.count + 1 } } },
        });
        const { time_ns, observed } = look();
        expect(time_ns).toBe(0);
        expect(observed.count.K).toBe(settings.channels.K.count + 1);
    });

    it('goes back to the world before, which has stood still to the last bit', () => {
        const { request, look } = direct();
        const rebuild = (keep: boolean) =>
            request({ type: 'rebuild', values: new Map([['seed', 9]]), keep });
        request({ type: 'build', settings });
        expect(request({ type: 'back' })?.type).toBe('refused');
        const before = look(4);
        const xy = before.ions.xy.slice();
        rebuild(true);
        look(3);
        expect(request({ type: 'back' })).toEqual({ type: 'settings', settings });
        const after = look();
        expect(after.time_ns).toBe(4);
        expect(after.ions.xy).toEqual(xy);
        expect(after.box).toEqual(before.box);
        // It was given back once; and what is not kept cannot be.
        expect(request({ type: 'back' })?.type).toBe('refused');
        rebuild(true);
        rebuild(false);
        expect(request({ type: 'back' })).toEqual({
            type: 'refused',
            reason: 'There is no cell to go back to.',
        });
    });

    it('lets no hand touch a protein of another world', () => {
        const { request, look } = direct();
        request({ type: 'build', settings });
        const [protein] = look().proteins;
        request({ type: 'rebuild', values: new Map(), keep: false });
        const id = protein?.id ?? 0;
        const reply = request({ type: 'command', command: { do: 'remove', id }, epoch: 1 });
        expect(reply?.type === 'refused' && reply.reason).toMatch(/^The cell began anew/);
        expect(look().proteins.map((each) => each.id)).toContain(id);
    });

    it('takes the speed of watching for nothing that happens to the world', () => {
        const { request, look } = direct();
        request({ type: 'build', settings });
        const before = look(3).observed;
        const reply = request({ type: 'set', values: new Map([['speed_nsPerSecond', 20]]) });
        expect(reply).toEqual({
            type: 'settings',
            settings: { ...settings, speed_nsPerSecond: 20 },
        });
        expect(look().observed).toEqual(before);
    });

    it('only looks where it shall advance by 0', () => {
        const { request, look } = direct();
        request({ type: 'build', settings });
        const before = look(3);
        const xy = before.ions.xy.slice();
        for (let i = 0; i < 5; i++) {
            const { time_ns, ions, observed, trace, passages } = look();
            expect(time_ns).toBe(3);
            expect(ions.xy).toEqual(xy);
            expect(observed).toEqual(before.observed);
            expect(trace.time_ns).toEqual([]);
            expect(passages).toEqual([]);
        }
    });

    it('sends the buffers it has been given back, and transfers each', () => {
        const { request, look, transferred } = direct();
        request({ type: 'build', settings });
        const first = look(1).ions.buffer;
        expect(transferred().length).toBe(1);
        expect(transferred()[0]).toBe(first);
        const second = look(1).ions.buffer;
        expect(second).not.toBe(first);
        for (const buffer of [first, second]) {
            expect(request({ type: 'recycle', buffer })).toBeUndefined();
        }
        const used = new Set([look(1).ions.buffer, look(1).ions.buffer]);
        expect(used.has(first) && used.has(second)).toBe(true);
        expect(used.has(look(1).ions.buffer)).toBe(false);
    });

    it('keeps no buffer that does not fit, and never more than a few', () => {
        const { request, look } = direct();
        request({ type: 'build', settings });
        const { byteLength } = look().ions.buffer;
        request({ type: 'recycle', buffer: new ArrayBuffer(byteLength + 8) });
        expect(look().ions.buffer.byteLength).toBe(byteLength);
        const given = Array.from({ length: 50 }, () => new ArrayBuffer(byteLength));
        for (const buffer of given) request({ type: 'recycle', buffer });
        const kept = Array.from({ length: 50 }, () => look().ions.buffer);
        const reused = kept.filter((buffer) => given.includes(buffer)).length;
        expect(reused).toBeGreaterThan(0);
        expect(reused).toBeLessThan(10);
    });
});
