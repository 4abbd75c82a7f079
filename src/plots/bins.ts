/** What went on lately, as means over equal stretches of time; bounded in number. Things may come later than the first. */

export interface Bins {
    /** End of each stretch, µs. */
    readonly times_us: number[];
    /** Means of one thing, a row for each time; null where there was nothing of it. The array is the same until `clear`. */
    column(key: string): (number | null)[];
    /** The value of each thing at one moment; moments come in order of time, evenly spaced. */
    add(time_ns: number, values: Readonly<Record<string, number>>): void;
    clear(): void;
}

interface Column {
    readonly rows: (number | null)[];
    sum: number;
    moments: number;
}

/** @param capacity rows; when they are full the oldest quarter is dropped */
export const createBins = (spacing_ns: number, capacity: number): Bins => {
    const times_us: number[] = [];
    const columns = new Map<string, Column>();
    let ends_ns = spacing_ns;

    const columnOf = (key: string): Column => {
        const found = columns.get(key);
        if (found) return found;
        const made = { rows: times_us.map(() => null), sum: 0, moments: 0 };
        columns.set(key, made);
        return made;
    };
    const makeRoom = () => {
        if (times_us.length < capacity) return;
        times_us.splice(0, capacity >> 2);
        for (const { rows } of columns.values()) rows.splice(0, capacity >> 2);
    };
    return {
        times_us,
        column: (key) => columnOf(key).rows,
        add: (time_ns, values) => {
            for (const [key, value] of Object.entries(values)) {
                const column = columnOf(key);
                column.sum += value;
                column.moments++;
            }
            if (time_ns < ends_ns) return;
            makeRoom();
            times_us.push(time_ns / 1000);
            for (const column of columns.values()) {
                const { sum, moments } = column;
                column.rows.push(moments > 0 ? sum / moments : null);
                [column.sum, column.moments] = [0, 0];
            }
            ends_ns = (Math.floor(time_ns / spacing_ns) + 1) * spacing_ns;
        },
        clear: () => {
            times_us.length = 0;
            columns.clear();
            ends_ns = spacing_ns;
        },
    };
};
