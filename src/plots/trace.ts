/** The history a plot draws: rows of equal spacing in time, bounded in number. */

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

export type Columns = [time_us: number[], ...values: (number | null)[][]];

export interface Trace {
    /** As uPlot takes them: time in µs, then voltage, mean, low, high, expected, rates. */
    readonly columns: Columns;
    /** Voltages in order of time; the row's other values are those at its end. */
    add(time_ns: number, row: TracePoint): void;
    clear(): void;
}

/**
 * `slide`: the newest rows are kept, the oldest dropped. `compress`: all of the run is kept; when the rows are full, neighbours are
 * merged and the spacing doubles.
 */
export const createTrace = (
    mode: 'slide' | 'compress',
    firstSpacing_ns: number,
    capacity: number,
): Trace => {
    const columns: Columns = [[], [], [], [], [], [], []];
    const [times, voltages, means, lows, highs, expecteds, rates] = columns;
    let spacing_ns = firstSpacing_ns;
    let sum_mV = 0;
    let count = 0;
    let ends_ns = spacing_ns;

    const halve = () => {
        const half = times.length >> 1;
        for (let row = 0; row < half; row++) {
            const second = 2 * row + 1;
            const [a, b] = [voltages[second - 1] ?? 0, voltages[second] ?? 0];
            for (const column of columns) column[row] = column[second] ?? null;
            voltages[row] = (a + b) / 2;
        }
        for (const column of columns) column.length = half;
        spacing_ns *= 2;
    };
    const makeRoom = () => {
        if (times.length < capacity) return;
        if (mode === 'compress') halve();
        else for (const column of columns) column.splice(0, capacity >> 2);
    };
    return {
        columns,
        add: (time_ns, row) => {
            sum_mV += row.voltage;
            count++;
            if (time_ns < ends_ns) return;
            makeRoom();
            times.push(time_ns / 1000);
            voltages.push(sum_mV / count);
            means.push(row.mean);
            lows.push(row.low);
            highs.push(row.high);
            expecteds.push(row.expected);
            rates.push(row.rates);
            sum_mV = 0;
            count = 0;
            ends_ns = (Math.floor(time_ns / spacing_ns) + 1) * spacing_ns;
        },
        clear: () => {
            for (const column of columns) column.length = 0;
            spacing_ns = firstSpacing_ns;
            sum_mV = 0;
            count = 0;
            ends_ns = 0;
        },
    };
};
