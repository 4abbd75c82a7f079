/** The memories and the arithmetic of the figures of the nerve impulse. */
import { describe, expect, it } from 'vitest';
import { createBins } from '../../src/plots/bins.ts';
import { figureCsv } from '../../src/plots/csv-button.ts';
import { createCurrents, currentFrame } from '../../src/plots/currents.ts';
import type { Stand } from '../../src/plots/figure.ts';
import { createGates, gateCurves } from '../../src/plots/gates.ts';
import {
    AFTER_ns,
    BEFORE_ns,
    createImpulseTraces,
    KEPT,
    meanTrace,
    ROW_ns,
    ROWS,
} from '../../src/plots/impulse-traces.ts';
import { createPath, tracePath } from '../../src/plots/phase.ts';
import type { Impulse } from '../../src/snapshot.ts';
import { createCourse } from '../../src/theory/course.ts';
import { createRateLine } from '../../src/theory/rate-line.ts';
import { gatedThere } from '../../src/ui/channels-there.ts';
import { fed, gatedSnapshot, impulseAt, impulsesAt, told } from '../browser/fake-impulses.ts';

describe('bins', () => {
    it('are means over equal stretches of time', () => {
        const bins = createBins(20, 100);
        for (let t = 5; t <= 60; t += 5) bins.add(t, { a: t });
        expect(bins.times_us).toEqual([0.02, 0.04, 0.06]);
        expect(bins.column('a')).toEqual([12.5, 32.5, 52.5]);
    });
    it('have no value before a thing came and while it is not there', () => {
        const bins = createBins(10, 100);
        bins.add(10, { a: 1 });
        bins.add(20, { a: 1, b: 2 });
        bins.add(30, { b: 4 });
        expect(bins.column('a')).toEqual([1, 1, null]);
        expect(bins.column('b')).toEqual([null, 2, 4]);
    });
    it('keep the newest in bounded memory, all columns alike', () => {
        const bins = createBins(10, 100);
        for (let t = 5; t <= 100_000; t += 5)
            bins.add(t, t > 50_000 ? { a: t, late: 1 } : { a: t });
        expect(bins.times_us.length).toBeLessThanOrEqual(100);
        expect(bins.times_us.length).toBeGreaterThanOrEqual(75);
        expect(bins.times_us.at(-1)).toBe(100);
        expect(bins.column('a')).toHaveLength(bins.times_us.length);
        expect(bins.column('late')).toHaveLength(bins.times_us.length);
        expect(bins.column('a').at(-1)).toBe(99_997.5);
    });
    it('start anew', () => {
        const bins = createBins(10, 100);
        for (let t = 5; t <= 1000; t += 5) bins.add(t, { a: 7 });
        bins.clear();
        for (const t of [5, 10]) bins.add(t, { b: t });
        expect(bins.times_us).toEqual([0.01]);
        expect(bins.column('a')).toEqual([null]);
        expect(bins.column('b')).toEqual([7.5]);
    });
});

describe('the gates', () => {
    it('are offered where there are channels with more than a leak', () => {
        const plan = createGates(createRateLine(() => createCourse));
        const stand = (snapshot: Stand['snapshot']) => ({ snapshot }) as Stand;
        expect(plan.offered?.(stand(gatedSnapshot(1, [0, 0])))).toBe(false);
        expect(plan.offered?.(stand(gatedSnapshot()))).toBe(true);
    });
    it('have a curve for what is inactivated only of kinds that inactivate', () => {
        const { box, observed } = gatedSnapshot();
        const curves = gateCurves(gatedThere(box, observed));
        expect(curves.map(({ column }) => column)).toEqual([
            ...['Nav inactivated', 'Nav open', 'Kv open'],
            ...['Nav inactivated theory', 'Nav open theory', 'Kv open theory'],
        ]);
    });
});

describe('a table for a file', () => {
    it('has a line for each row, an empty field where there is no value, and six digits', () => {
        const csv = figureCsv([
            ['time_us', [1, 2]],
            ['a', [null, 1 / 3]],
        ]);
        expect(csv).toBe('time_us,a\r\n1,\r\n2,0.333333\r\n');
    });
});

describe('the currents', () => {
    it('have a frame with 0 in it, round, around what there is', () => {
        expect(currentFrame(null, null)).toEqual([-20, 20]);
        const [low, high] = currentFrame(-1234, 432);
        expect(low).toBe(-1500);
        expect(high).toBe(500);
    });
    it('are offered where the gates are', () => {
        const stand = { snapshot: gatedSnapshot() } as Stand;
        expect(createCurrents().offered?.(stand)).toBe(true);
    });
});

/** Feeds a memory with a voltage from one time to another, and with what is told by then. */
const feed = (
    traces: ReturnType<typeof createImpulseTraces>,
    span: readonly [number, number],
    voltage: (time_ns: number) => number,
    impulses: (time_ns: number) => readonly Impulse[] = () => [],
    epoch = 1,
) => {
    for (const snapshot of fed(gatedSnapshot(epoch), span, { voltage, impulses }))
        traces.add(snapshot);
};

describe('the traces of impulses', () => {
    it('are aligned at the upstroke: the voltage around it stands in the rows around 0', () => {
        const traces = createImpulseTraces();
        const voltage = impulseAt(3000, 40);
        feed(traces, [0, 12_000], voltage);
        expect(traces.traces).toHaveLength(1);
        const [{ time_ns, rows }] = traces.traces;
        // The reading is the mean of the last 20 ns, so it goes through 0 some 10 ns later; by 5 ns the points are apart.
        expect(time_ns).toBeGreaterThanOrEqual(3000);
        expect(time_ns).toBeLessThanOrEqual(3020);
        expect(rows).toHaveLength(ROWS);
        for (const [row, value] of rows.entries()) {
            const middle = time_ns - BEFORE_ns + (row + 0.5) * ROW_ns;
            expect(Math.abs((value ?? Number.NaN) - voltage(middle))).toBeLessThan(4);
        }
        expect(Math.max(...rows.map((value) => value ?? Number.NaN))).toBeGreaterThan(35);
    });
    it('have their peaks in one row though they came at odd times', () => {
        const traces = createImpulseTraces();
        const starts = [3001, 11_003, 19_009, 27_002];
        feed(traces, [0, 35_000], impulsesAt(starts, 30), (t) =>
            starts.filter((at) => at + 3000 < t).map((at) => told(at + 5, 30, null)),
        );
        expect(traces.traces).toHaveLength(4);
        const peaks = traces.traces.map(({ rows }) => rows.indexOf(Math.max(...rows.map(Number))));
        expect(Math.max(...peaks) - Math.min(...peaks)).toBeLessThanOrEqual(1);
    });
    it('are there while the impulse is still under way, and told apart once it is over', () => {
        const traces = createImpulseTraces();
        const voltage = impulseAt(3000, 40);
        feed(traces, [0, 3500], voltage);
        expect(traces.traces).toHaveLength(1);
        expect(traces.traces[0].told).toBeNull();
        expect(traces.traces[0].rows.at(-1)).toBeNull();
        expect(traces.traces[0].rows.filter((value) => value !== null).length).toBeGreaterThan(100);
        const over = told(3010, 40, 1);
        feed(traces, [3500, 9000], voltage, (t) => (t > 6000 ? [over] : []));
        expect(traces.traces[0].told).toBe(over);
        expect(traces.traces[0].rows.at(-1)).not.toBeNull();
    });
    it('are none of what rose and was never told', () => {
        const traces = createImpulseTraces();
        const starts = [3000, 12_000];
        feed(traces, [0, 16_000], impulsesAt(starts, 30));
        expect(traces.traces).toHaveLength(1);
        expect(traces.traces[0].time_ns).toBeGreaterThan(11_900);
    });
    it('do not begin anew where noise crosses 0 on the way down', () => {
        const traces = createImpulseTraces();
        const voltage = impulseAt(3000, 30);
        feed(
            traces,
            [0, 9000],
            (t) => voltage(t) + (t > 3000 && t < 3900 ? 12 * Math.sin(t / 12) : 0),
        );
        expect(traces.traces).toHaveLength(1);
    });
    it(`are the newest ${KEPT}, in bounded memory, and start anew with a new world`, () => {
        const traces = createImpulseTraces();
        const many = KEPT + 5;
        const period_ns = 7000;
        feed(
            traces,
            [0, many * period_ns],
            (t) => impulseAt(3000, 30)(t % period_ns),
            (t) =>
                Array.from({ length: many }, (_, i) => 3010 + i * period_ns)
                    .filter((at) => at + 3000 < t)
                    .map((at) => told(at, 30, null)),
        );
        expect(traces.traces).toHaveLength(KEPT);
        expect(traces.traces.every(({ rows }) => rows.length === ROWS)).toBe(true);
        expect(traces.traces.at(-1)?.time_ns).toBeGreaterThan((many - 1) * period_ns);
        feed(traces, [0, 100], () => -70, undefined, 2);
        expect(traces.traces).toHaveLength(0);
    });
    it('have a mean where enough of them have a value', () => {
        const trace = (value: number | null) => ({
            ...{ time_ns: 0, told: null },
            rows: Array.from({ length: ROWS }, (_, i) => (i === 0 ? null : value)),
        });
        const rows: (number | null)[] = [];
        meanTrace([trace(2), trace(4), trace(null)], 2, rows);
        expect(rows).toHaveLength(ROWS);
        expect(rows[0]).toBeNull();
        expect(rows[1]).toBe(3);
        meanTrace([trace(2), trace(4), trace(null)], 3, rows);
        expect(rows[1]).toBeNull();
    });
});

describe('the way through the plane of V and dV/dt', () => {
    const rowsOf = (voltage: (t_us: number) => number) =>
        Array.from({ length: (BEFORE_ns + AFTER_ns) / ROW_ns }, (_, i) =>
            voltage(((i + 0.5) * ROW_ns) / 1000),
        );
    it('has the slope of a straight line exactly, and V on it', () => {
        const path = createPath(ROWS);
        tracePath(
            rowsOf((t) => 35 * t - 70),
            ROW_ns,
            5,
            path,
        );
        expect(path.length).toBe(ROWS - 9);
        for (let i = 0; i < path.length; i++) {
            expect(path.slope[i]).toBeCloseTo(35, 9);
            // Between row i + 4 and the next.
            expect(path.voltage_mV[i]).toBeCloseTo((35 * ((i + 5) * ROW_ns)) / 1000 - 70, 9);
        }
    });
    it('is an ellipse for a sine', () => {
        const path = createPath(ROWS);
        tracePath(
            rowsOf((t) => 50 * Math.sin(2 * Math.PI * t)),
            ROW_ns,
            5,
            path,
        );
        // A mean over 50 ns of a wave of 1 µs is sin(x)/x of it, x = π/20: 0.996; the difference of two such once more.
        for (let i = 0; i < path.length; i++) {
            const radius = Math.hypot(path.voltage_mV[i], path.slope[i] / (2 * Math.PI));
            expect(Math.abs(radius / 50 - 0.99)).toBeLessThan(0.01);
        }
    });
    it('has a gap of a trace left out', () => {
        const path = createPath(ROWS);
        const rows: (number | null)[] = rowsOf(() => -70);
        rows[100] = null;
        tracePath(rows, ROW_ns, 5, path);
        expect(path.length).toBe(ROWS - 9 - 10);
    });
});
