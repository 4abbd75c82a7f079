/** What notebooks and scripts import: its words, its errors, and that docs/api.md names all of it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createSimulation, theory } from '../../src/api/api.ts';
import { observablesOf } from '../../src/observables.ts';

const SMALL = { slab: { width_nm: 110, height_nm: 8, depth_nm: 1 }, proteinAnions: { count: 0 } };

describe('a cell', () => {
    it('goes on by whole steps, and is averaged from where one says', () => {
        const cell = createSimulation(SMALL);
        cell.run(60);
        cell.restartAverages();
        cell.run(40);
        expect(cell.time_ns).toBe(100);
        expect(cell.observed().averages.span_ns).toBe(40);
        const seen = cell.observables();
        expect(Object.keys(seen)).toEqual(observablesOf(cell.box).map(({ key }) => key));
        expect(seen['voltage_mV.mean']).toBe(cell.observed().averages.voltage_mV.mean);
        expect(seen.ghk_mV).toBe(cell.expected().ghk_mV);
        // 40 ns are too short for an error.
        expect(seen['voltage_mV.standardError']).toBeNull();
    });

    it('is what was done to it, again from its take', () => {
        const cell = createSimulation({ ...SMALL, channels: { Cl: { count: 2 } }, seed: 9 });
        cell.run(20);
        cell.set({ outside: { K: 50 } });
        cell.do({ do: 'add', kind: 'K', x_nm: 30 });
        cell.run(20);
        const take = cell.take();
        const again = createSimulation(take);
        again.run(40);
        expect(again.take()).toEqual(take);
        expect(again.settings.outside.K).toBe(50);
        expect(again.snapshot().proteins).toEqual(cell.snapshot().proteins);
    });

    it('may begin with a link', () => {
        const { settings, problems } = createSimulation('#v=1&slab.depth_nm=1&channels.K.count=3');
        expect([settings.channels.K.count, problems]).toEqual([3, []]);
        const glia = createSimulation('#v=1&scenario=glia');
        expect(glia.settings.channels.Na.count).toBe(0);
    });

    it('says in one sentence what cannot be, and has not changed then', () => {
        expect(() => createSimulation({ outside: { K: -1 } })).toThrow(
            new Error('outside.K must be from 0 to 600 mM, got -1.'),
        );
        const cell = createSimulation(SMALL);
        for (const wrong of [-1, Number.NaN, 1e8])
            expect(() => cell.run(wrong)).toThrow(
                new Error(`duration_ns must be from 0 to 10000000 ns, got ${wrong}.`),
            );
        expect(() => cell.set({ slab: { width_nm: 120 } })).toThrow(/slab\.width_nm/);
        expect(() => cell.do({ do: 'remove', id: 999 })).toThrow(/999/);
        expect(cell.settings.slab.width_nm).toBe(110);
    });
});

it('is all in docs/api.md', () => {
    const text = readFileSync('docs/api.md', 'utf8');
    for (const name of Object.keys(theory)) expect(text).toContain(`\`theory.${name}(`);
    for (const name of Object.keys(createSimulation(SMALL)))
        expect(text).toMatch(new RegExp(`\`cell\\.${name}[(\`]`));
});
