/** The history a plot draws: rows of equal spacing in time, bounded in number. Its memory is the same from its beginning on. */
import type uPlot from 'uplot';

/** Columns of a plot; null leaves a gap. */
export interface TracePoint {
    readonly voltage: number;
    readonly mean: number | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly expected: number | null;
    /** Where the rate equations are. */
    readonly rates: number | null;
}

const COLUMNS = ['voltage', 'mean', 'low', 'high', 'expected', 'rates'] as const;

export interface Trace {
    /** As uPlot takes them, all rows so far: time in µs, then voltage, mean, low, high, expected, rates. They are good until the next `add`. */
    columns(): uPlot.AlignedData;
    /** The first and the newest time, µs, and the newest voltage, mV; null before there is any. */
    first_us(): number | null;
    last_mV(): number | null;
    /** Voltages in order of time; the row's other values are those at its end. */
    add(time_ns: number, row: TracePoint): void;
    clear(): void;
}

/** uPlot knows a gap by null. */
const withGaps = (values: Float64Array): Float64Array | (number | null)[] =>
    values.includes(Number.NaN)
        ? Array.from(values, (value) => (Number.isNaN(value) ? null : value))
        : values;

/**
 * `slide`: the newest rows are kept, the oldest dropped. `compress`: all of the run is kept; when the rows are full, neighbours are
 * merged and the spacing doubles.
 */
export const createTrace = (
    mode: 'slide' | 'compress',
    firstSpacing_ns: number,
    capacity: number,
): Trace => {
    const times_us = new Float64Array(capacity);
    /** NaN where a plot is to have a gap. */
    const values = COLUMNS.map(() => new Float64Array(capacity));
    const [voltages] = values;
    let rows = 0;
    let spacing_ns = firstSpacing_ns;
    let sum_mV = 0;
    let count = 0;
    let ends_ns = spacing_ns;

    const halve = () => {
        rows >>= 1;
        for (let row = 0; row < rows; row++) {
            const second = 2 * row + 1;
            const mean = (voltages[second - 1] + voltages[second]) / 2;
            for (const column of [times_us, ...values]) column[row] = column[second];
            voltages[row] = mean;
        }
        spacing_ns *= 2;
    };
    const slide = () => {
        const dropped = capacity >> 2;
        for (const column of [times_us, ...values]) column.copyWithin(0, dropped);
        rows -= dropped;
    };
    return {
        columns: () => [
            times_us.subarray(0, rows),
            ...values.map((column) => withGaps(column.subarray(0, rows))),
        ],
        first_us: () => (rows > 0 ? times_us[0] : null),
        last_mV: () => (rows > 0 ? voltages[rows - 1] : null),
        add: (time_ns, row) => {
            sum_mV += row.voltage;
            count++;
            if (time_ns < ends_ns) return;
            if (rows === capacity) (mode === 'compress' ? halve : slide)();
            times_us[rows] = time_ns / 1000;
            for (const [i, name] of COLUMNS.entries()) values[i][rows] = row[name] ?? Number.NaN;
            voltages[rows] = sum_mV / count;
            rows++;
            sum_mV = 0;
            count = 0;
            ends_ns = (Math.floor(time_ns / spacing_ns) + 1) * spacing_ns;
        },
        clear: () => {
            rows = 0;
            spacing_ns = firstSpacing_ns;
            sum_mV = 0;
            count = 0;
            ends_ns = 0;
        },
    };
};
