/** Scripts of any origin, and what is said of what is wrong with them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/settings/settings.ts';
import {
    checkFile,
    fileOut,
    readScenarioText,
    readScript,
    scriptOut,
} from '../../src/take/script.ts';

const SETTINGS = check({});

describe('a script', () => {
    it('is sorted by time, with the usual time for a zoom', () => {
        const { script } = readScript(
            [
                { at_s: 4, set: { channels: { K: { count: 0 } } } },
                { at_s: 1, zoom: 'K' },
                { at_s: 2, caption: '', show: { charges: true } },
            ],
            SETTINGS,
        );
        expect(script.map(({ at_s }) => at_s)).toEqual([1, 2, 4]);
        expect(script[0]).toEqual({ at_s: 1, zoom: 'K', over_s: 2 });
        const fires = [{ at_s: 1, stimulate: true, zoom: 'Nav', over_s: 3 }];
        expect(scriptOut(readScript(fires, SETTINGS).script)).toEqual(fires);
    });

    it('may name what only all its moves together make possible', () => {
        const widen = { at_s: 1, set: { channels: { Cl: { count: 0 } } } };
        const more = { at_s: 2, set: { channels: { K: { count: 16 } } } };
        expect(readScript([more, widen], SETTINGS).script).toHaveLength(2);
    });

    it.each<[unknown, string]>([
        [{}, 'script must be a list of moves, got an object.'],
        [[7], 'script[0] must be an object with at_s or at_ns, got 7.'],
        [
            [{}],
            'script[0] needs at_s, the second of a film, or at_ns, the moment of the run, and not both.',
        ],
        [
            [{ at_s: 1, at_ns: 2 }],
            'script[0] needs at_s, the second of a film, or at_ns, the moment of the run, and not both.',
        ],
        [[{ at_ns: -1 }], 'script[0].at_ns must be from 0 to 30000000 ns, got -1.'],
        [
            [{ at_ns: 1, add: { kind: 'Ca', x_nm: 3 } }],
            'script[0].add.kind must be one of K, Na, Cl, H, Nav, Kv, pump, protonPump, respiration, synthase, kcc2, nkcc1, got Ca.',
        ],
        [
            [{ at_ns: 1, remove: 1.5 }],
            'script[0].remove must be the number of a protein, 1 or more, got 1.5.',
        ],
        [[{ at_ns: 1, move: 7 }], 'script[0].move must be an object with id and x_nm, got 7.'],
        [
            [{ at_ns: 1, hold: { id: 1, hold: 'ajar' } }],
            'script[0].hold.hold must be one of free, open, closed, got ajar.',
        ],
        [
            [{ at_ns: 1, look: { x_nm: 1, y_nm: 2, width_nm: 0 } }],
            'script[0].look.width_nm must be from 1 to 1000 nm, got 0.',
        ],
        [[{ at_s: -1 }], 'script[0].at_s must be from 0 to 600 s, got -1.'],
        [[{ at_s: '4' }], 'script[0].at_s must be from 0 to 600 s, got 4.'],
        [
            [{ at_s: 1 }, { at_s: 1, zoom: 'Ca' }],
            'script[1].zoom must be one of slab, K, Na, Cl, H, Nav, Kv, pump, protonPump, respiration, synthase, kcc2, nkcc1, got Ca.',
        ],
        [[{ at_s: 1, over_s: 1e9 }], 'script[0].over_s must be from 0 to 600 s, got 1000000000.'],
        [
            [{ at_s: 1, caption: 'x'.repeat(81) }],
            `script[0].caption must be text of at most 80 characters, got ${'x'.repeat(40)}….`,
        ],
        [
            [{ at_s: 1, frogs: 2 }],
            'script[0].frogs is not part of a move; there are at_s, at_ns, set, compare, stimulate, add, remove, move, hold, zoom, look, over_s, show, theme, caption.',
        ],
        [
            [{ at_s: 1, show: { frogs: true } }],
            'script[0].show.frogs is not part of a move; there are charges, potential, profile, forces.',
        ],
        [
            [{ at_s: 1, show: { charges: 1 } }],
            'script[0].show.charges must be true or false, got 1.',
        ],
        [[{ at_s: 1, show: 3 }], 'script[0].show must be an object, got 3.'],
        [[{ at_s: 1, stimulate: 1 }], 'script[0].stimulate must be true, got 1.'],
        [[{ at_s: 1, set: 3 }], 'script[0].set must be an object, got 3.'],
        [
            [{ at_s: 1, set: { pumps: { atp: 2 } } }],
            'script[0].set: pumps.atp must be from 0 to 1, got 2.',
        ],
        [
            [{ at_s: 1, set: { seed: 4 } }],
            'script[0].set may change only what a running cell takes over, not seed, slab or protein anions.',
        ],
        [
            Array.from({ length: 20_001 }, () => ({ at_s: 1 })),
            'script may have 20000 moves, got 20001.',
        ],
    ])('has a fault: %j', (json, sentence) => {
        expect(readScript(json, SETTINGS).problems).toEqual([sentence]);
    });

    it('loses nothing that can be used', () => {
        const { script, problems } = readScript(
            [{ at_s: 1, zoom: 'K' }, { at_s: 2, frogs: 1 }, { at_ns: 30, remove: 2 }, 7],
            SETTINGS,
        );
        expect(scriptOut(script)).toEqual([
            { at_s: 1, zoom: 'K', over_s: 2 },
            { at_ns: 30, remove: 2 },
        ]);
        expect(problems).toHaveLength(2);
    });

    const move = fc.record(
        {
            at_s: fc.oneof(fc.double(), fc.integer({ min: -1, max: 700 }), fc.anything()),
            at_ns: fc.oneof(fc.double(), fc.integer({ min: -1, max: 700 }), fc.anything()),
            add: fc.oneof(fc.anything(), fc.constant({ kind: 'K', x_nm: 3 })),
            remove: fc.oneof(fc.anything(), fc.constant(3)),
            set: fc.oneof(fc.anything(), fc.constant({ pumps: { atp: 0 } })),
            zoom: fc.constantFrom<unknown>('slab', 'K', 'pump', 'x', 3),
            over_s: fc.oneof(fc.double(), fc.constant(1)),
            stimulate: fc.constantFrom<unknown>(true, false, 1),
            show: fc.oneof(fc.anything(), fc.constant({ charges: false })),
            caption: fc.oneof(fc.string({ maxLength: 100 }), fc.anything()),
        },
        { requiredKeys: [] },
    );
    it('of random JSON is taken as it is, or its fault is said in one sentence', () => {
        fc.assert(
            fc.property(
                fc.oneof(
                    fc.json(),
                    fc.array(move).map((list) => JSON.stringify(list)),
                ),
                (json) => {
                    const file = readScenarioText(`{"seed": 3, "script": ${json}}`);
                    for (const problem of file.problems)
                        expect(problem).toMatch(/^script\S*[^\n]{5,300}[.?]$/);
                    // What goes out comes in again as the same.
                    const out = JSON.parse(JSON.stringify(fileOut(file)));
                    expect(checkFile(out)).toEqual({ ...file, problems: [] });
                },
            ),
            { numRuns: 500, seed: 11 },
        );
    });
});
