/** The observables over the whole run, for a file: a bounded number of rows, each a moment. */
import { type Moment, OBSERVABLES, type Observable, roundedValue } from '../observables.ts';

export interface Series {
    /** How many rows there are. */
    length(): number;
    /** Takes a moment if it is time for one. A moment of another world makes a new beginning. */
    add(moment: Moment, epoch: number): void;
    /** RFC 4180: a header of keys, each with its unit in it, then a line for each moment; an empty field where there is no value. */
    csv(): string;
}

const FIRST_SPACING_ns = 20;
const ROWS = 2048;
const END = '\r\n';

const field = (text: string): string =>
    /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/**
 * When the rows are full every second one is dropped and the spacing doubles, so that all of the run is kept. Values are
 * those of the moment, not averages over the spacing.
 * @param capacity rows, an even number
 */
export const createSeries = (
    capacity = ROWS,
    observables: readonly Observable[] = OBSERVABLES,
): Series => {
    const width = observables.length;
    const values = new Float64Array(capacity * width);
    let rows = 0;
    let spacing_ns = FIRST_SPACING_ns;
    let due_ns = 0;
    let epoch = -1;

    const restart = () => {
        rows = 0;
        spacing_ns = FIRST_SPACING_ns;
        due_ns = 0;
    };
    const thin = () => {
        rows /= 2;
        spacing_ns *= 2;
        for (let row = 1; row < rows; row++)
            values.copyWithin(row * width, 2 * row * width, (2 * row + 1) * width);
    };
    return {
        length: () => rows,
        add: (moment, world) => {
            if (world !== epoch) restart();
            epoch = world;
            if (moment.time_ns < due_ns) return;
            if (rows === capacity) thin();
            for (const [column, observable] of observables.entries())
                values[rows * width + column] = roundedValue(observable, moment) ?? Number.NaN;
            rows++;
            due_ns = (Math.floor(moment.time_ns / spacing_ns) + 1) * spacing_ns;
        },
        csv: () => {
            const header = observables.map(({ key }) => field(key)).join(',');
            const lines = Array.from({ length: rows }, (_, row) =>
                Array.from(values.subarray(row * width, (row + 1) * width), (value) =>
                    Number.isNaN(value) ? '' : String(value),
                ).join(','),
            );
            return [header, ...lines, ''].join(END);
        },
    };
};
