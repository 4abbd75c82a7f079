import { describe, expect, it } from 'vitest';
import type { Moment, Observable } from '../../src/observables.ts';
import { createSeries } from '../../src/page/series.ts';

/** RFC 4180 as it says itself: fields in quotes may hold commas, quotes doubled and line ends. */
const parse = (text: string): string[][] =>
    text.split('\r\n').flatMap((line) => {
        const fields = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)];
        return line === '' ? [] : [fields.map(([, a, b]) => a?.replaceAll('""', '"') ?? b ?? '')];
    });

const plain = (key: string, digits: number, read: Observable['read']): Observable => ({
    key,
    label: key,
    unit: '',
    digits: () => digits,
    read,
});
const COLUMNS = [
    plain('time_ns', 1, ({ time_ns }) => time_ns),
    plain('a, "b"', 0, ({ time_ns }) => Math.sin(time_ns)),
    plain('sometimes', 0, ({ time_ns }) => (time_ns % 200 === 0 ? -0.00001 : null)),
];
const box = (epoch: number) => ({ epoch, kinds: [] });
const moment = (time_ns: number) => ({ time_ns }) as Moment;

describe('the series', () => {
    it('is CSV as RFC 4180 has it', () => {
        const series = createSeries(16, () => COLUMNS);
        for (let t = 0; t <= 200; t += 5) series.add(moment(t), box(1));
        const text = series.csv();
        expect(text.endsWith('\r\n')).toBe(true);
        expect(text.split('\r\n')[0]).toBe('time_ns,"a, ""b""",sometimes');
        const [header, ...rows] = parse(text);
        expect(header).toEqual(COLUMNS.map(({ key }) => key));
        expect(rows.every((row) => row.length === COLUMNS.length)).toBe(true);
        expect(rows.map(([time]) => Number(time))).toEqual([
            0, 20, 40, 60, 80, 100, 120, 140, 160, 180, 200,
        ]);
        // Two digits more than are known; nothing where there is no value; no −0.
        expect(rows[1]).toEqual(['20', String(Number(Math.sin(20).toFixed(2))), '']);
        expect(rows[10]?.[2]).toBe('0');
    });

    it('keeps the whole run in bounded rows, evenly spaced', () => {
        const series = createSeries(64, () => COLUMNS);
        for (let t = 0; t <= 1_000_000; t += 4) series.add(moment(t), box(1));
        const times = parse(series.csv())
            .slice(1)
            .map(([time]) => Number(time));
        expect(times.length).toBe(series.length());
        expect(times.length).toBeLessThanOrEqual(64);
        expect(times.length).toBeGreaterThan(32);
        expect(times[0]).toBe(0);
        const spacing = times[1];
        expect(times.at(-1)).toBeGreaterThan(1_000_000 - spacing);
        expect(new Set(times.slice(1).map((time, i) => time - times[i]))).toEqual(
            new Set([spacing]),
        );
    });

    it('begins anew with a new world', () => {
        const series = createSeries(16, () => COLUMNS);
        for (let t = 0; t < 10_000; t += 20) series.add(moment(t), box(1));
        series.add(moment(0), box(2));
        series.add(moment(20), box(2));
        expect(series.length()).toBe(2);
    });
});
