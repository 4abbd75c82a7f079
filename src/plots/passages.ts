/** The history of what has passed the membrane: running counts at equal spacing, so that thinning loses nothing of a mean. */
import type { Observed } from '../snapshot.ts';
import { PERMEANT } from '../species.ts';

/** Counts since the world began: net outward through channels, each permeant ion, then the charges that pumps have carried out. */
export const COUNTED = PERMEANT.length + 1;

export interface Passages {
    /** Rows so far. */
    length(): number;
    add(observed: Observed): void;
    clear(): void;
    /**
     * Net rates by row, 1/µs, each the mean over the `window_us` that end there, or over what there is of them; null where
     * that is less than `least_us`. Times first, then one array for each thing counted; the arrays are used again.
     */
    rates(window_us: number, least_us: number): readonly (number | null)[][];
}

const FIRST_SPACING_ns = 20;

/** @param capacity rows, an even number; when they are full every second one is dropped and the spacing doubles */
export const createPassages = (capacity = 2000): Passages => {
    const times_us = new Float64Array(capacity);
    const counts = Array.from({ length: COUNTED }, () => new Float64Array(capacity));
    const columns: (number | null)[][] = Array.from({ length: COUNTED + 1 }, () => []);
    let rows = 0;
    let spacing_ns = FIRST_SPACING_ns;
    let due_ns = 0;

    const thin = () => {
        rows /= 2;
        spacing_ns *= 2;
        for (const kept of [times_us, ...counts])
            for (let row = 0; row < rows; row++) kept[row] = kept[2 * row];
    };
    return {
        length: () => rows,
        add: ({ time_ns, passages, pumpedCharge_e }) => {
            if (time_ns < due_ns) return;
            if (rows === capacity) thin();
            times_us[rows] = time_ns / 1000;
            const now = PERMEANT.map((ion) => passages[ion].out - passages[ion].in);
            now.push(pumpedCharge_e);
            for (const [i, count] of counts.entries()) count[rows] = now[i];
            rows++;
            due_ns = (Math.floor(time_ns / spacing_ns) + 1) * spacing_ns;
        },
        clear: () => {
            rows = 0;
            spacing_ns = FIRST_SPACING_ns;
            due_ns = 0;
        },
        rates: (window_us, least_us) => {
            const [times = [], ...rates] = columns;
            for (const column of columns) column.length = rows;
            let first = 0;
            for (let row = 0; row < rows; row++) {
                const end = times_us[row];
                // The latest row that lies a whole window back.
                while (first < row && end - times_us[first + 1] >= window_us) first++;
                const span = end - times_us[first];
                times[row] = end;
                for (const [i, rate] of rates.entries()) {
                    const gone = counts[i][row] - counts[i][first];
                    rate[row] = span >= least_us ? gone / span : null;
                }
            }
            return columns;
        },
    };
};
