import { describe, expect, it } from 'vitest';
import { spread } from '../../src/plots/label-heights.ts';
import { createTrace } from '../../src/plots/trace.ts';

const row = (voltage: number) => ({
    voltage,
    mean: null,
    low: null,
    high: null,
    expected: -67,
    rates: null,
});

describe('the trace', () => {
    it('keeps the newest rows in bounded memory', () => {
        const trace = createTrace('slide', 4, 100);
        for (let t = 1; t <= 100_000; t++) trace.add(t, row(t));
        const [times, voltages] = trace.columns();
        expect(times.length).toBeLessThanOrEqual(100);
        expect(times.length).toBeGreaterThanOrEqual(75);
        expect(times.at(-1)).toBe(100);
        // Each row is the mean of the four voltages up to its time.
        expect(voltages?.at(-1)).toBe(100_000 - 1.5);
        expect(new Set(times).size).toBe(times.length);
    });
    it('keeps the whole run by doubling its spacing', () => {
        const trace = createTrace('compress', 1, 64);
        const last = 64 * 1024;
        for (let t = 1; t <= last; t++) trace.add(t, row(Math.sin(t / last)));
        const [times, voltages = []] = trace.columns();
        expect(times.length).toBeLessThanOrEqual(64);
        expect(times.length).toBeGreaterThan(30);
        // A merged row stands at its end and holds the mean of what it spans: half a spacing earlier, to first order.
        for (const [i, time_us] of times.entries()) {
            const spacing = time_us - (i === 0 ? 0 : times[i - 1]);
            const middle = (1000 * (time_us - spacing / 2)) / last;
            expect(Math.abs((voltages[i] ?? 0) - Math.sin(middle))).toBeLessThan(2e-3);
        }
        expect(trace.columns().every((column) => column.length === times.length)).toBe(true);
    });
    it('has null where nothing is known, which a plot leaves out', () => {
        const trace = createTrace('slide', 1, 4);
        trace.add(1, row(1));
        trace.add(2, { ...row(2), mean: 3 });
        const [, , means, lows, , expected] = trace.columns();
        expect([...means]).toEqual([null, 3]);
        expect([...lows]).toEqual([null, null]);
        expect([...expected]).toEqual([-67, -67]);
    });
    it('starts anew', () => {
        const trace = createTrace('compress', 1, 16);
        for (let t = 1; t <= 1000; t++) trace.add(t, row(t));
        trace.clear();
        trace.add(1, row(5));
        const [times, voltages] = trace.columns();
        expect([...times]).toEqual([0.001]);
        expect([...voltages]).toEqual([5]);
    });
});

describe('labels', () => {
    it('stay where they want to be if there is room', () => {
        expect(spread([10, 50, 30], 15, 0, 100)).toEqual([10, 50, 30]);
    });
    it('make way for each other, in order, around what they want', () => {
        const heights = spread([50, 52, 51], 10, 0, 100);
        expect(heights[0]).toBeCloseTo(41, 9);
        expect(heights[2]).toBeCloseTo(51, 9);
        expect(heights[1]).toBeCloseTo(61, 9);
    });
    it('stay inside', () => {
        expect(spread([99, 100, 98], 10, 0, 100)).toEqual([90, 100, 80]);
        expect(spread([-5, 0], 10, 0, 100)).toEqual([0, 10]);
    });
});
