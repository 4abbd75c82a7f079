/** The way of a voltage through the plane of V and dV/dt. */

/** Points of the plane, at most as many as rows. */
export interface Path {
    readonly voltage_mV: Float64Array;
    /** mV/µs */
    readonly slope: Float64Array;
    length: number;
}

export const createPath = (rows: number): Path => ({
    voltage_mV: new Float64Array(rows),
    slope: new Float64Array(rows),
    length: 0,
});

/**
 * Of means over `row_ns` each, evenly spaced: between the mean of `over` rows and that of the next `over` lies V, and their
 * difference over the time between their middles is dV/dt. What has a gap within is left out.
 */
export const tracePath = (
    rows: readonly (number | null)[],
    row_ns: number,
    over: number,
    path: Path,
): void => {
    path.length = 0;
    const sumOf = (from: number): number => {
        let sum = 0;
        for (let i = from; i < from + over; i++) sum += rows[i] ?? Number.NaN;
        return sum;
    };
    for (let i = over; i + over <= rows.length; i++) {
        const [before, after] = [sumOf(i - over) / over, sumOf(i) / over];
        if (Number.isNaN(before + after)) continue;
        path.voltage_mV[path.length] = (before + after) / 2;
        path.slope[path.length] = (1000 * (after - before)) / (over * row_ns);
        path.length++;
    }
};
