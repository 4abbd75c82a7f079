/** The voltage at which a current turns, from what was measured at some voltages: nothing of theory goes in. */

/** The current at one voltage, in any unit. */
export interface Measurement {
    readonly voltage_mV: number;
    readonly current: number;
    /** Standard error, above 0. */
    readonly error: number;
}

export interface Reversal {
    readonly voltage_mV: number;
    readonly error_mV: number;
}

/** Measurements so near to where the current turns make the fit: so far a parabola follows it. */
const NEAR_mV = 35;

/**
 * Between which two measurements it turns from inward to outward: where the signs on both sides, weighed by how sure they are, fit
 * best. @returns place of the first that is outward; null where all are on one side
 */
const turn = (measured: readonly Measurement[]): number | null => {
    const sure = measured.map(({ current, error }) => current / error);
    let [best, at] = [Number.NEGATIVE_INFINITY, 0];
    for (let split = 0; split <= sure.length; split++) {
        const fits = sure.reduce((sum, each, i) => sum + (i < split ? -each : each), 0);
        if (fits > best) [best, at] = [fits, split];
    }
    return at > 0 && at < sure.length ? at : null;
};

/** Solves a few linear equations by elimination; the matrix is symmetric and positive. */
const solve = (matrix: readonly (readonly number[])[], right: readonly number[]): number[] => {
    const rows = matrix.map((row, i) => [...row, right[i]]);
    const n = rows.length;
    for (let i = 0; i < n; i++) {
        for (let j = i + 1; j < n; j++) {
            const factor = rows[j][i] / rows[i][i];
            for (let k = i; k <= n; k++) rows[j][k] -= factor * rows[i][k];
        }
    }
    const found: number[] = [];
    for (let i = n - 1; i >= 0; i--) {
        let left = rows[i][n];
        for (let k = i + 1; k < n; k++) left -= rows[i][k] * found[k];
        found[i] = left / rows[i][i];
    }
    return found;
};

/**
 * A parabola (through fewer than four measurements a line) by weighted least squares through those near the turn, and where it is 0.
 * The error is the fit's there over its slope. Null where the current does not turn among the measurements.
 */
export const reversalOf = (measurements: readonly Measurement[]): Reversal | null => {
    const measured = measurements
        .filter(({ error }) => error > 0)
        .toSorted((a, b) => a.voltage_mV - b.voltage_mV);
    const at = turn(measured);
    if (at === null) return null;
    const middle = (measured[at - 1].voltage_mV + measured[at].voltage_mV) / 2;
    const near = measured.filter(
        ({ voltage_mV }, i) => i === at || i === at - 1 || Math.abs(voltage_mV - middle) <= NEAR_mV,
    );
    const terms = near.length < 4 ? [0, 1] : [0, 1, 2];
    const sum = (of: (x: number, each: Measurement) => number): number =>
        near.reduce((total, each) => {
            return total + of(each.voltage_mV - middle, each) / each.error ** 2;
        }, 0);
    const matrix = terms.map((i) => terms.map((j) => sum((x) => x ** (i + j))));
    const [level, slope, bend = 0] = solve(
        matrix,
        terms.map((i) => sum((x, { current }) => current * x ** i)),
    );
    const root = rootOf(level, slope, bend);
    if (root === null) return null;
    const there = terms.map((i) => root ** i);
    const spread = solve(matrix, there).reduce((total, each, i) => total + each * there[i], 0);
    return {
        voltage_mV: middle + root,
        error_mV: Math.sqrt(spread) / Math.abs(slope + 2 * bend * root),
    };
};

/** Where level + slope·x + bend·x² rises through 0; null where it does nowhere. */
const rootOf = (level: number, slope: number, bend: number): number | null => {
    const inner = slope * slope - 4 * bend * level;
    if (inner <= 0) return null;
    // The way that loses no digits where the bend is slight.
    return (-2 * level) / (slope + Math.sqrt(inner));
};
