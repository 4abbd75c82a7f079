/** One owner: whatever hands and the panel do in the same moment, the worker's world, the page and the link hold what was done. */
import { afterEach, describe, expect, it } from 'vitest';
import { createChanges } from '../../src/app/changes.ts';
import type { Settings } from '../../src/params.ts';
import { linkOf, readLink } from '../../src/settings/link.ts';
import { proteinRoom } from '../../src/settings/rules.ts';
import { check, type Value, valueAt } from '../../src/settings/settings.ts';
import type { Snapshot } from '../../src/snapshot.ts';
import { type ClientPort, connect } from '../../src/worker/client.ts';
import { type ServerPort, serve } from '../../src/worker/serve.ts';

const KINDS = ['K', 'Na', 'Cl', 'pump'] as const;
type Kind = (typeof KINDS)[number];
const PAIRS = 1000;
/** Each takes some 10 ms of a core; with others beside it, several times as long. */
const LIMIT_ms = 240_000;
const FRAME_ms = 4;
const START: Settings = check({
    seed: 5,
    channels: { K: { count: 2 }, Na: { count: 1 }, Cl: { count: 1 } },
    pumps: { count: 1 },
    proteinAnions: { count: 0 },
    slab: { width_nm: 100, height_nm: 8, depth_nm: 1 },
});
/** Sliders stay below it, so that there is always room for one more by hand. */
const MOST_OF_A_KIND = Math.floor(proteinRoom(START.slab.width_nm) / KINDS.length) - 1;
/** Hands touched what is gone in the meantime. */
const TOUCHED_NOTHING = /^There is no protein \d+ any more\.$|^The cell began anew in that moment/;

const pathOf = (kind: Kind) => (kind === 'pump' ? 'pumps.count' : `channels.${kind}.count`);
const countsIn = (settings: Settings) => KINDS.map((kind) => valueAt(settings, pathOf(kind)));

/** Mulberry32. */
const createRandom = (seed: number) => {
    let state = seed;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let t = Math.imul(state ^ (state >>> 15), 1 | state);
        t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
        return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
};
type Random = () => number;
const below = (random: Random, n: number) => Math.floor(random() * n);
const oneOf = <T>(random: Random, items: readonly [T, ...T[]]): T =>
    items[below(random, items.length)] ?? items[0];

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const open: MessagePort[] = [];
afterEach(() => {
    for (const port of open.splice(0)) port.close();
});

/** A page without a page: the worker's end, the client, the changes, and a loop that looks again and again. */
const openCell = async () => {
    const { port1, port2 } = new MessageChannel();
    open.push(port1);
    serve(port2 as unknown as ServerPort);
    const simulation = connect(port1 as ClientPort);
    port1.start();
    await simulation.build(START);
    let snapshot: Snapshot = await simulation.advance(0, 0);
    let panel = START;
    const sentences: string[] = [];
    const changes = createChanges(
        START,
        simulation,
        {
            changed: (settings) => {
                panel = settings;
            },
            refused: (sentence) => sentences.push(sentence),
        },
        3,
    );
    let on = true;
    const run = async () => {
        while (on) {
            snapshot = await simulation.advance(0.25, 0);
            simulation.recycle(snapshot.ions.buffer);
            await pause(FRAME_ms);
        }
    };
    const running = run();
    return {
        ...{ simulation, changes, sentences },
        panel: () => panel,
        snapshot: () => snapshot,
        look: async () => {
            snapshot = await simulation.advance(0, 0);
            return snapshot;
        },
        close: () => {
            on = false;
            return running;
        },
    };
};
type TestCell = Awaited<ReturnType<typeof openCell>>;

/** Something that is done, and the counts by kind that it leaves. */
interface Deed {
    readonly words: string;
    readonly byHand: boolean;
    act(): void;
    leave(counts: readonly Value[]): readonly Value[];
    /** What it sets besides the counts. */
    readonly sets?: readonly [path: string, value: Value];
}

const withCount = (counts: readonly Value[], kind: string, of: (count: number) => number) =>
    counts.map((count, i) => (KINDS[i] === kind ? of(Number(count)) : count));

const byHand = ({ changes, snapshot }: TestCell, random: Random): Deed => {
    const { proteins, box } = snapshot();
    const chosen = proteins[below(random, proteins.length)];
    const x_nm = random() * box.width_nm;
    const doing = oneOf(random, ['add', 'add', 'remove', 'remove', 'move', 'hold']);
    if (doing === 'add' || !chosen) {
        const kind = KINDS[below(random, KINDS.length)] ?? 'pump';
        return {
            words: `adds ${kind}`,
            byHand: true,
            act: () => changes.command({ do: 'add', kind, x_nm }, box.epoch),
            leave: (counts) => withCount(counts, kind, (count) => count + 1),
        };
    }
    const { id, kind } = chosen;
    const command =
        doing === 'remove'
            ? ({ do: 'remove', id } as const)
            : doing === 'move'
              ? ({ do: 'move', id, x_nm } as const)
              : ({ do: 'hold', id, hold: 'closed' } as const);
    return {
        words: `${doing}s ${kind} ${id}`,
        byHand: true,
        act: () => changes.command(command, box.epoch),
        leave: (counts) =>
            doing === 'remove' ? withCount(counts, kind, (count) => count - 1) : counts,
    };
};

const byPanel = ({ changes }: TestCell, random: Random): Deed => {
    if (random() < 0.4) {
        const kind = KINDS[below(random, KINDS.length)] ?? 'pump';
        const count = below(random, MOST_OF_A_KIND + 1);
        return {
            words: `sets ${kind} to ${count}`,
            byHand: false,
            act: () => changes.propose(pathOf(kind), count),
            leave: (counts) => withCount(counts, kind, () => count),
        };
    }
    const set = (path: string, value: Value): Deed => ({
        words: `sets ${path} to ${value}`,
        byHand: false,
        act: () => changes.propose(path, value),
        leave: (counts) => counts,
        sets: [path, value],
    });
    const again: Deed = {
        words: 'begins anew',
        byHand: false,
        act: () => changes.restart(),
        leave: (counts) => counts,
    };
    return oneOf(random, [
        set('temperature_C', 10 + below(random, 30)),
        set('outside.K', 1 + below(random, 9)),
        set('speed_nsPerSecond', 1 + below(random, 900)),
        set('channels.Na.permeability', below(random, 100) / 100),
        set('clamp_mV', oneOf(random, [null, -40, 20])),
        set('slab.depth_nm', 1 + below(random, 3)),
        set('seed', below(random, 1000)),
        again,
    ]);
};

const moment = async (random: Random): Promise<void> => {
    const wait = random();
    if (wait < 0.4) return;
    if (wait < 0.6) await Promise.resolve();
    else await pause(below(random, 8));
};

const doPair = async (cell: TestCell, random: Random, i: number): Promise<void> => {
    const { changes, simulation, sentences } = cell;
    const before = countsIn(changes.current());
    sentences.length = 0;
    const handFirst = random() < 0.5;
    const deeds: Deed[] = [];
    for (const hand of [handFirst, !handFirst]) {
        const deed = hand ? byHand(cell, random) : byPanel(cell, random);
        deeds.push(deed);
        deed.act();
        await moment(random);
    }
    while (changes.busy()) await pause(0);
    const words = `pair ${i}: ${deeds.map((deed) => deed.words).join(', then ')}; said: ${sentences.join(' ')}`;
    for (const sentence of sentences) expect(sentence, words).toMatch(TOUCHED_NOTHING);
    // What touched nothing is not done, and that is said.
    const done = deeds.filter((deed) => !deed.byHand || sentences.length === 0);
    const counts = done.reduce<readonly Value[]>((left, deed) => deed.leave(left), before);
    const owned = await simulation.set(new Map());
    const { proteins, observed } = await cell.look();
    expect(countsIn(owned), words).toEqual(counts);
    expect(changes.current(), words).toEqual(owned);
    expect(cell.panel(), words).toEqual(owned);
    expect(readLink(linkOf(changes.current())).settings, words).toEqual(owned);
    expect(
        KINDS.map((kind) => proteins.filter((each) => each.kind === kind).length),
        words,
    ).toEqual(counts);
    expect(
        KINDS.map((kind) => (observed.channels[kind] ?? observed.pumps[kind])?.count),
        words,
    ).toEqual(counts);
    for (const { sets } of deeds) if (sets) expect(valueAt(owned, sets[0]), words).toBe(sets[1]);
};

describe('the owner of the settings', () => {
    it(
        `has what was done, after ${PAIRS} pairs of a change by hand and one of the settings`,
        async () => {
            const cell = await openCell();
            const random = createRandom(12);
            for (let i = 0; i < PAIRS; i++) {
                // Never so full that hands are refused.
                if (cell.snapshot().proteins.length > 3 * MOST_OF_A_KIND)
                    cell.changes.change({ channels: { K: { count: 1 } }, pumps: { count: 1 } });
                while (cell.changes.busy()) await pause(0);
                await doPair(cell, random, i);
            }
            await cell.close();
        },
        LIMIT_ms,
    );
});
