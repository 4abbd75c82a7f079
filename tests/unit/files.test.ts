/** Scenario files of any origin: 500 of them, and what becomes of each. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { openScenario } from '../../src/book/open-file.ts';
import { ENTRIES, type Settings } from '../../src/params.ts';
import { check, valueAt } from '../../src/settings/settings.ts';

const path = fc.constantFrom(...ENTRIES.map((entry) => entry.path), '__proto__', 'frogs', 'slab');
const value = fc.oneof(
    fc.double(),
    fc.integer({ min: -5, max: 300 }),
    fc.constantFrom<unknown>(null, 'closed', 'off', true, {}, [], '5'),
);
const nested = fc.array(fc.tuple(path, value), { maxLength: 5 }).map((list) => {
    const root: Record<string, unknown> = {};
    for (const [dotted, set] of list) {
        const keys = dotted.split('.');
        let node = root;
        for (const key of keys.slice(0, -1)) {
            const next = node[key];
            node[key] = typeof next === 'object' && next !== null ? next : {};
            node = node[key] as Record<string, unknown>;
        }
        Object.defineProperty(node, keys.at(-1) ?? '', {
            value: set,
            enumerable: true,
            configurable: true,
            writable: true,
        });
    }
    return root;
});
const text = fc.oneof(
    fc.string({ maxLength: 200 }),
    fc.json(),
    nested.map((json) => JSON.stringify(json)),
    // Cut off on the way.
    fc.tuple(nested, fc.nat(200)).map(([json, end]) => JSON.stringify(json).slice(0, end)),
);

const at = (json: unknown, dotted: string): unknown =>
    dotted
        .split('.')
        .reduce<unknown>(
            (node, key) =>
                typeof node === 'object' && node !== null && Object.hasOwn(node, key)
                    ? Reflect.get(node, key)
                    : undefined,
            json,
        );

describe('a file', () => {
    it('is taken as it is written, or refused with a sentence and nothing changed', async () => {
        await fc.assert(
            fc.asyncProperty(text, async (content) => {
                const load = vi.fn<(settings: Settings) => void>();
                const say = vi.fn<(sentence: string) => void>();
                await openScenario(new File([content], 'cell.json'), { load, say });
                expect(load.mock.calls.length + say.mock.calls.length).toBe(1);
                const [settings] = load.mock.calls[0] ?? [];
                if (!settings) {
                    expect(say.mock.calls[0]?.[0]).toMatch(/^\S.*[.?]$/s);
                    return;
                }
                expect(check(settings)).toEqual(settings);
                const json: unknown = JSON.parse(content);
                for (const { path: each, parameter } of ENTRIES)
                    expect(valueAt(settings, each)).toEqual(
                        // −0 is 0.
                        ((wanted) => (wanted === 0 ? 0 : wanted))(
                            at(json, each) ?? parameter.default,
                        ),
                    );
            }),
            { numRuns: 500, seed: 4 },
        );
    });

    it('of many megabytes is not read', async () => {
        const load = vi.fn();
        const say = vi.fn();
        await openScenario(new File([new Uint8Array(4_100_000)], 'cell.json'), { load, say });
        expect(say).toHaveBeenCalledWith('cell.json must be at most 4 MB, got 4.1 MB.');
        expect(load).not.toHaveBeenCalled();
    });
});
