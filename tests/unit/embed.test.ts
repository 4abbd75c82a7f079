/** Messages between the program and a page around it: any message has an answer, and nobody else is heard. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEvents } from '../../src/embed/events.ts';
import { originsIn } from '../../src/embed/origins.ts';
import { isOurs, requestOf } from '../../src/embed/request.ts';
import type { Snapshot } from '../../src/snapshot.ts';

describe('a request', () => {
    it.each([
        { do: 'play' },
        { do: 'get', id: 7 },
        { do: 'set', values: { channels: { K: { count: 0 } } } },
        { do: 'take', id: 'a' },
        { do: 'take', take: { seed: 3, script: [] } },
    ])('%j is one', (request) => {
        expect(requestOf({ ionarium: 1, ...request })).toEqual({ ionarium: 1, ...request });
    });

    it.each([
        [{ ionarium: 2, do: 'play' }, 'ionarium must be 1, got 2.'],
        [{ ionarium: 1, do: 'fly' }, 'do must be one of play, pause, set, get, take, got fly.'],
        [
            { ionarium: 1, do: 'set', values: 3 },
            'values does not fit: beside ionarium, id and do, set takes values, an object as in a scenario file.',
        ],
        [
            { ionarium: 1, do: 'play', now: true },
            'now does not fit: beside ionarium, id and do, play takes nothing else.',
        ],
    ])('%j is none', (message, sentence) => {
        expect(() => requestOf(message)).toThrow(new Error(sentence));
    });

    it('of any shape is one, or a sentence', () => {
        const message = fc.record(
            {
                ionarium: fc.constantFrom(1, 2, '1', null),
                id: fc.anything(),
                do: fc.oneof(fc.constantFrom('play', 'set', 'get', 'take'), fc.anything()),
                values: fc.anything(),
                take: fc.anything(),
            },
            { requiredKeys: ['ionarium'] },
        );
        fc.assert(
            fc.property(message, (data) => {
                expect(isOurs(data)).toBe(true);
                try {
                    expect(requestOf(data).ionarium).toBe(1);
                } catch (error) {
                    expect(String(error)).toMatch(/^Error: [^\n]+\.$/);
                }
            }),
            { numRuns: 500, seed: 15 },
        );
        for (const other of [null, 'ionarium', 4, {}, { data: 1 }])
            expect(isOurs(other)).toBe(false);
    });
});

it('only its own origin may speak, and those that the address names', () => {
    const own = 'https://cell.example';
    const named = (text: string) => [...originsIn(own, `?ui=scene&embed=${text}`)];
    expect([...originsIn(own, '')]).toEqual([own]);
    expect(named('https://a.example,http://localhost:4000/some/page')).toEqual([
        own,
        'https://a.example',
        'http://localhost:4000',
    ]);
    for (const wrong of ['*', 'null', 'a.example', 'file:///a', 'data:text/html,x', ',,'])
        expect(named(wrong)).toEqual([own]);
});

describe('the events', () => {
    const snapshot = (time_ns: number, parts: object): Snapshot =>
        ({
            ...{
                time_ns,
                box: { epoch: 1 },
                passages: [],
                observed: { fired_ns: null, impulses: [] },
            },
            ...parts,
        }) as unknown as Snapshot;
    const passage = (species: string, outward: boolean) => ({ species, outward });

    it('tell of each impulse once, and of none that there was before', () => {
        const events = createEvents();
        const at = (fired_ns: number | null, epoch = 1, ...over: number[]) => {
            const impulses = over.map((time_ns) => ({ time_ns }));
            return events.in(snapshot(9, { observed: { fired_ns, impulses }, box: { epoch } }), 0);
        };
        expect(at(4)).toEqual([]);
        expect(at(4)).toEqual([]);
        expect(at(8)).toEqual([{ ionarium: 1, event: 'impulse', time_ns: 8 }]);
        expect(at(8)).toEqual([]);
        // One that came to nothing.
        expect(at(4)).toEqual([]);
        expect(at(8)).toEqual([]);
        expect(at(2, 2)).toEqual([]);
        expect(at(3, 2)).toEqual([{ ionarium: 1, event: 'impulse', time_ns: 3 }]);
        // Two that are over, and one that goes on, since the last snapshot.
        expect(at(7, 2, 2, 3, 5, 6)).toEqual(
            [5, 6, 7].map((time_ns) => ({ ionarium: 1, event: 'impulse', time_ns })),
        );
        expect(at(7, 2, 3, 5, 6, 7)).toEqual([]);
    });

    it('tell of all crossings together, ten times a second', () => {
        const events = createEvents();
        const at = (now_ms: number, ...passages: object[]) =>
            events.in(snapshot(now_ms, { passages }), now_ms);
        expect(at(0, passage('K', true))).toEqual([
            { ionarium: 1, event: 'crossing', time_ns: 0, crossings: { K: { in: 0, out: 1 } } },
        ]);
        expect(at(50, passage('K', true), passage('Na', false))).toEqual([]);
        expect(at(101, passage('K', false))).toEqual([
            {
                ...{ ionarium: 1, event: 'crossing', time_ns: 101 },
                crossings: { K: { in: 1, out: 1 }, Na: { in: 1, out: 0 } },
            },
        ]);
        expect(at(400)).toEqual([]);
    });
});
