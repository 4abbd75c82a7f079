/** From what people set to what the world is told: how much of it, when, and what the page shows meanwhile. */
import { describe, expect, it } from 'vitest';
import { createChanges, type Owner } from '../../src/app/changes.ts';
import { START } from '../../src/app/start.ts';
import { entriesOf, type Settings } from '../../src/params.ts';
import { check, type Values, withValues } from '../../src/settings/settings.ts';

const start = check(START);
const WORK_ms = 20;
const SETTLED_ms = 60;
const tick = (ms = 0) => new Promise((resolve) => setTimeout(resolve, ms));

/** A world that takes some time, adds a K⁺ channel for each change by hand, and says what it was asked. */
const setUp = ({ refuse = '', begin = start } = {}) => {
    const jobs: unknown[][] = [];
    const sentences: string[] = [];
    const shown: Settings[] = [];
    let owned = begin;
    let last: Promise<unknown> = Promise.resolve();
    const job = (words: unknown[], next: () => Settings): Promise<Settings> => {
        jobs.push(words);
        const answer = last.then(async () => {
            await tick(WORK_ms);
            if (refuse) throw new Error(refuse);
            owned = next();
            // As over the wire.
            return structuredClone(owned);
        });
        last = answer.catch(() => {});
        return answer;
    };
    const named = (values: Values) => Object.fromEntries(values);
    const owner: Owner = {
        build: (settings) => job(['build', settings], () => settings),
        load: ({ start }) => job(['load'], () => start),
        rebuild: (values, keep) =>
            job(['rebuild', named(values), keep], () => withValues(owned, values)),
        back: () => job(['back'], () => start),
        goTo: (ns) => job(['goTo', ns], () => owned),
        takeUp: () => job(['takeUp'], () => start),
        set: (values) => job(['set', named(values)], () => withValues(owned, values)),
        command: (command) =>
            job([command.do], () =>
                withValues(owned, new Map([['channels.K.count', owned.channels.K.count + 1]])),
            ),
    };
    const changes = createChanges(
        begin,
        owner,
        {
            changed: (settings) => shown.push(settings),
            refused: (sentence) => sentences.push(sentence),
        },
        SETTLED_ms,
    );
    const rest = async () => {
        while (changes.busy()) await tick(5);
    };
    return { changes, jobs, sentences, shown, rest, owned: () => owned };
};
const add = { do: 'add', kind: 'K', x_nm: 1 } as const;

describe('changes', () => {
    it('make one pending job of a burst of live changes', async () => {
        const { changes, jobs, rest } = setUp();
        for (let warm = 21; warm <= 29; warm++) changes.propose('temperature_C', warm);
        expect(changes.current().temperature_C).toBe(29);
        await rest();
        expect(jobs).toEqual([
            ['set', { temperature_C: 21 }],
            ['set', { temperature_C: 29 }],
        ]);
    });
    it('build once when the slider has come to rest', async () => {
        const { changes, jobs, rest } = setUp();
        for (const depth of [4, 5.5, 6]) {
            changes.propose('slab.depth_nm', depth);
            await tick(SETTLED_ms / 10);
        }
        expect(jobs).toEqual([]);
        await rest();
        expect(jobs).toEqual([['rebuild', { 'slab.depth_nm': 6 }, false]]);
    });
    it('refuse a bad value in one sentence and keep the old one', async () => {
        const { changes, jobs, sentences, shown } = setUp();
        changes.propose('channels.K.count', 999);
        changes.propose('channels.K.count', 'ten');
        expect(jobs).toEqual([]);
        expect(changes.current()).toEqual(start);
        // The panel is told, for it shows what was typed.
        expect(shown).toEqual([start, start]);
        expect(sentences[0]).toMatch(/^.+ must be a whole number from 0 to 200, got 999\.$/);
        expect(sentences[1]).toMatch(/got "ten"\.$/);
    });
    it('go back where the world refuses', async () => {
        const { changes, sentences, shown, rest } = setUp({
            refuse: 'channels.K.permeability must be at most 2.',
        });
        changes.propose('channels.K.permeability', 3);
        expect(shown.at(-1)?.channels.K.permeability).toBe(3);
        await rest();
        expect(changes.current()).toEqual(start);
        expect(shown.at(-1)).toEqual(start);
        expect(sentences).toEqual([expect.stringMatching(/permeability must be at most 2\.$/)]);
    });
    it('by hand are not undone by a slider moved in the same moment', async () => {
        const { changes, jobs, shown, rest, owned } = setUp();
        changes.command(add, 1);
        changes.propose('temperature_C', 20);
        await rest();
        expect(jobs).toEqual([['add'], ['set', { temperature_C: 20 }]]);
        for (const settings of [changes.current(), shown.at(-1), owned()])
            expect(settings).toMatchObject({
                temperature_C: 20,
                channels: { K: { count: start.channels.K.count + 1 } },
            });
    });
    it('reach the world in the order in which they are done', async () => {
        const { changes, jobs, rest, owned } = setUp();
        changes.propose('channels.K.count', 4);
        changes.propose('channels.K.count', 5);
        changes.command(add, 1);
        changes.propose('channels.Na.count', 2);
        await rest();
        expect(jobs.slice(0, 3)).toEqual([
            ['set', { 'channels.K.count': 4 }],
            ['set', { 'channels.K.count': 5 }],
            ['add'],
        ]);
        expect(owned().channels.K.count).toBe(6);
        expect(changes.current()).toEqual(owned());
    });
    it('take a number of channels for meant that is by chance the one from before', async () => {
        const { changes, rest, owned } = setUp();
        const { count } = start.channels.K;
        changes.command(add, 1);
        changes.propose('channels.K.count', count);
        await rest();
        expect(owned().channels.K.count).toBe(count);
        expect(changes.current().channels.K.count).toBe(count);
    });
    it('send what can be live before a change by hand, and build afterwards what it leaves', async () => {
        const { changes, jobs, rest, owned } = setUp();
        changes.propose('slab.depth_nm', 7);
        changes.propose('channels.K.count', 3);
        changes.command(add, 1);
        await rest();
        expect(jobs).toEqual([
            ['set', { 'channels.K.count': 3 }],
            ['add'],
            ['rebuild', { 'slab.depth_nm': 7 }, false],
        ]);
        expect(owned()).toMatchObject({ slab: { depth_nm: 7 }, channels: { K: { count: 4 } } });
    });
    it('leave the kinds that a scenario file has brought the same to the panel', async () => {
        const gate = {
            ion: 'Na',
            states: ['C', 'O'],
            open: ['O'],
            transitions: [{ from: 'C', to: 'O', rate_per_us: 4, back_per_us: 2 }],
        };
        const begin = check({ kinds: { Gated: gate } });
        const { changes, rest, owned } = setUp({ begin });
        changes.command(add, 1);
        changes.propose('channels.Gated.count', 2);
        await rest();
        expect(owned()).toMatchObject({ channels: { Gated: { count: 2 } } });
        expect(changes.current()).toEqual(owned());
        expect(entriesOf(changes.current())).toBe(entriesOf(begin));
    });
    it('begin anew from what is set, and come back', async () => {
        const { changes, jobs, rest } = setUp();
        changes.propose('slab.depth_nm', 7);
        changes.restart();
        changes.restart(new Map([['seed', 5]]));
        await rest();
        expect(jobs).toEqual([
            ['rebuild', { 'slab.depth_nm': 7 }, true],
            ['rebuild', { seed: 5 }, true],
        ]);
        changes.back();
        await rest();
        expect(changes.current()).toEqual(start);
    });
    it('forget what waits when another cell is loaded', async () => {
        const { changes, jobs, rest } = setUp();
        changes.propose('slab.depth_nm', 7);
        const other = check({ seed: 9 });
        changes.load(other);
        expect(changes.current()).toEqual(other);
        await rest();
        expect(jobs).toEqual([['build', other]]);
        expect(changes.current()).toEqual(other);
    });
    it('tell whether a cell that is loaded is there, was left for another, or refused', async () => {
        const { changes, rest } = setUp();
        const first = changes.load(check({ seed: 8 }));
        // While one is on its way the next one waits, and the last of those takes their place.
        const left = changes.load(check({ seed: 9 }));
        const last = changes.load(check({ seed: 10 }));
        changes.propose('temperature_C', 30);
        expect(await Promise.all([first, left, last])).toEqual([true, false, true]);
        await rest();
        expect(changes.current()).toEqual(check({ seed: 10, temperature_C: 30 }));
        const isRefused = setUp({ refuse: 'No room.' }).changes.load(start);
        expect(await isRefused).toBe(false);
    });
});
