/** What the line of time remembers and says. */
import { describe, expect, it } from 'vitest';
import { createHurry } from '../../src/app/hurry.ts';
import { deedsOf, gathered, markWords } from '../../src/page/act-words.ts';
import { keyLeads } from '../../src/page/timeline.ts';
import { createVoltageShape } from '../../src/page/voltage-shape.ts';
import { check } from '../../src/settings/settings.ts';
import type { Act } from '../../src/take/act.ts';

const set = (at_ns: number, path: string, value: number | string | null): Act => ({
    at_ns,
    values: new Map([[path, value]]),
});

describe('what was done, in words', () => {
    it('names the parameter, its value before and after, and its unit', () => {
        const deeds = deedsOf(check({}), [
            set(100, 'channels.K.count', 4),
            set(300, 'channels.K.count', 0),
            set(400, 'clamp_mV', -60),
            set(500, 'clamp_mV', null),
            { at_ns: 600, command: { do: 'stimulate' } },
            { at_ns: 700, command: { do: 'hold', id: 3, hold: 'open' } },
            { at_ns: 800, command: { do: 'add', kind: 'Na', x_nm: 3 } },
        ]);
        expect(deeds.map(({ words }) => words)).toEqual([
            'K⁺ channels 10 → 4',
            'K⁺ channels 4 → 0',
            'Voltage clamp free → −60 mV',
            'Voltage clamp −60 mV → free',
            'Pulse of the electrode',
            'Number 3 held open',
            'One more: Na⁺ channels',
        ]);
    });

    it('takes the moves of one slider as one', () => {
        const moves = [6, 7, 8, 9].map((K, i) => set(1000 + 20 * i, 'outside.K', K));
        expect(deedsOf(check({}), moves)).toEqual([
            { at_ns: 1000, words: 'K⁺ outside 5.0 mM → 9.0 mM' },
        ]);
    });

    it('gathers what would stand too near, and names the first three', () => {
        const deeds = [0, 3, 5, 7, 40].map((at_ns) => ({ at_ns, words: `at ${at_ns}` }));
        const marks = gathered(deeds, 10);
        expect(marks.map((mark) => mark.length)).toEqual([4, 1]);
        expect(markWords(marks[0])).toBe('at 0; at 3; at 5; and 1 more');
    });
});

describe('the shape of the voltage', () => {
    const points = (from: number, to: number, mV: number) => {
        const time_ns = Array.from({ length: (to - from) / 5 }, (_, i) => from + 5 * (i + 1));
        return { time_ns, voltage_mV: time_ns.map(() => mV) };
    };
    it('keeps all of a run of any length in few bins', () => {
        const shape = createVoltageShape();
        for (let t = 0; t < 400_000; t += 2000)
            shape.add(points(t, t + 2000, t < 200_000 ? -70 : 30));
        expect(shape.means_mV.length).toBeLessThanOrEqual(600);
        expect(shape.at(100_000)).toBeCloseTo(-70, 9);
        expect(shape.at(350_000)).toBeCloseTo(30, 9);
        expect(shape.at(500_000)).toBeNull();
    });

    it('takes no point twice, and another course anew', () => {
        const shape = createVoltageShape();
        shape.add(points(0, 1000, -70));
        shape.add(points(0, 1000, 0));
        expect(shape.at(502)).toBeCloseTo(-70, 9);
        shape.cut(500);
        shape.add(points(500, 1000, 20));
        expect(shape.at(702)).toBeCloseTo(20, 9);
        expect(shape.at(202)).toBeCloseTo(-70, 9);
    });
});

it('is led by keys, within the run, and from act to act', () => {
    const deeds = [200, 600].map((at_ns) => ({ at_ns, words: '' }));
    const from = (from_ns: number, key: string, shiftKey = false) =>
        keyLeads({ key, shiftKey }, { from_ns, ends_ns: 1000, deeds });
    expect(from(500, 'ArrowRight')).toBe(505);
    expect(from(500, 'ArrowLeft', true)).toBe(450);
    expect(from(2, 'ArrowLeft')).toBe(0);
    expect(from(999, 'ArrowUp')).toBe(1000);
    expect([from(500, 'PageUp'), from(600, 'PageUp')]).toEqual([600, 1000]);
    expect([from(500, 'PageDown'), from(200, 'PageDown')]).toEqual([200, 0]);
    expect([from(500, 'Home'), from(500, 'End'), from(500, 'x')]).toEqual([0, 1000, undefined]);
});

it('hurries to a moment in strides that take a tenth of a second, and stays there', () => {
    const hurry = createHurry();
    expect(hurry.next_ns(0, 0.125)).toBe(0);
    hurry.to(400);
    expect(hurry.next_ns(0, 0.125)).toBe(50);
    hurry.learn(10);
    expect(hurry.next_ns(50, 0.125)).toBe(100);
    hurry.learn(400);
    expect(hurry.next_ns(150, 0.125)).toBe(50);
    expect(hurry.next_ns(390, 0.125)).toBe(10);
    // There, to the step: a cell that begins anew then is not driven on.
    expect(hurry.next_ns(399.9, 0.125)).toBe(0);
    expect(hurry.next_ns(0, 0.125)).toBe(0);
    hurry.to(400);
    hurry.stop();
    expect(hurry.next_ns(0, 0.125)).toBe(0);
});
