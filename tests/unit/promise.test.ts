/** What scenarios promise, as it is judged and as it is told; what their cells do is in tests/truth. */
import { describe, expect, it } from 'vitest';
import { promiseText, standing } from '../../src/book/pages/promise-words.ts';
import { type ImpulsesPromise, kept } from '../../src/lessons/promise.ts';
import { SCENARIOS } from '../../src/lessons/scenarios.ts';
import { check } from '../../src/settings/settings.ts';
import type { Impulse } from '../../src/snapshot.ts';

const impulse = (time_us: number, stimulus: number | null, peak_mV = 40): Impulse => ({
    ...{ time_ns: 1000 * time_us, peak_mV, width_ns: 1500, lowest_mV: -75, stimulus },
    ions: { Na: 1200, K: 1300 },
});
const PROMISE: ImpulsesPromise = {
    ...{ time_us: 20, pulses: 3, evoked: [2, 3], byThemselves: [0, 0], unanswered: [1] },
    ...{ peak_mV: [30, 50], because: 'for the test' },
};
const sight = (impulses: readonly Impulse[], pulses: number, time_ns: number) =>
    ({ snapshot: { time_ns, observed: { impulses, pulses, time_ns } } }) as unknown as Parameters<
        typeof standing
    >[0];

describe('a promise of impulses', () => {
    it('is kept by what lies within its bounds', () => {
        const all = [impulse(8, 2), impulse(14, 3, 44)];
        expect(kept(PROMISE, all)).toEqual({
            ...{ evoked: 2, byThemselves: 0, peak_mV: 42, width_ns: 1500 },
            broken: [],
        });
    });
    it('counts a pulse once that two impulses follow, and nothing after its time or of a later pulse', () => {
        const all = [impulse(8, 2), impulse(9, 2), impulse(19, 4), impulse(21, 3)];
        expect(kept(PROMISE, all)).toMatchObject({ evoked: 1, broken: ['evoked'] });
    });
    it.each([
        ['peak_mV', [impulse(8, 2, 20), impulse(14, 3, 20)]],
        ['byThemselves', [impulse(8, 2), impulse(11, null), impulse(14, 3)]],
        ['unanswered', [impulse(2, 1), impulse(8, 2), impulse(14, 3)]],
    ] as const)('is broken by its %s', (key, all) => {
        expect(kept(PROMISE, all).broken).toEqual([key]);
    });
    it('of a peak is broken where there is no impulse', () => {
        const promise: ImpulsesPromise = { ...PROMISE, evoked: [0, 3] };
        expect(kept(promise, []).broken).toEqual(['peak_mV']);
    });

    it('says what to expect', () => {
        expect(promiseText(PROMISE)).toBe(
            'Expect in 20 µs an impulse after 2 to 3 of 3 pulses, none after pulse 1, a peak of 30 to 50 mV.',
        );
        expect(promiseText({ line: 'K', expected_mV: -89.1, within_mV: 1 })).toBe(
            'Expect −89 mV: Nernst potential of K⁺.',
        );
    });
    it('says how far it is, and whether it was kept', () => {
        expect(standing(sight([impulse(8, 2)], 2, 9000), PROMISE)).toBe(
            'Impulses so far: after 1 of 2 pulses, peak 40 mV, 1.5 µs wide; 11.00 µs to go.',
        );
        const all = [impulse(8, 2), impulse(14, 3)];
        expect(standing(sight(all, 4, 30_000), PROMISE)).toMatch(
            /after 2 of 3 .* ✓ As promised\.$/,
        );
        expect(standing(sight([], 3, 30_000), PROMISE)).toMatch(/after 0 of 3 pulses\. ≠ Not what/);
    });
});

describe('what is shipped', () => {
    const shipped = SCENARIOS.flatMap(({ key, scenario, promise }) =>
        'line' in promise ? [] : [{ key, scenario, promise }],
    );
    it.each(shipped)('$key promises as many pulses as its electrode gives', (each) => {
        const { stimulus } = check(each.scenario);
        const { time_us, pulses, evoked } = each.promise;
        const starts = Array.from(
            { length: stimulus.count },
            (_, n) => stimulus.start_us + n * stimulus.interval_us,
        );
        expect(starts.filter((start) => start < time_us).length).toBeGreaterThanOrEqual(pulses);
        expect(evoked[1]).toBeLessThanOrEqual(pulses);
        expect(promiseText(each.promise)).toMatch(/^Expect in \d+ µs [^.]*(\.\d[^.]*)*\.$/);
    });
});
