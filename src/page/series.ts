/** The observables over the whole run, for a file: a bounded number of rows, each a moment. */
import { KINDS } from '../kinds.ts';
import { type Moment, type Observable, observablesOf, roundedValue } from '../observables.ts';
import type { Box } from '../snapshot.ts';

export interface Series {
    /** How many rows there are. */
    length(): number;
    /** Takes a moment if it is time for one. A moment of another world makes a new beginning. */
    add(moment: Moment, box: Pick<Box, 'epoch' | 'kinds'>): void;
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
export const createSeries = (capacity = ROWS, columnsOf = observablesOf): Series => {
    let observables: readonly Observable[] = columnsOf({ kinds: KINDS });
    let width = observables.length;
    let values = new Float64Array(capacity * width);
    let rows = 0;
    let spacing_ns = FIRST_SPACING_ns;
    let due_ns = 0;
    let epoch = -1;

    const restart = (box: Pick<Box, 'kinds'>) => {
        observables = columnsOf(box);
        width = observables.length;
        if (values.length !== capacity * width) values = new Float64Array(capacity * width);
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
        add: (moment, box) => {
            if (box.epoch !== epoch) restart(box);
            epoch = box.epoch;
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
