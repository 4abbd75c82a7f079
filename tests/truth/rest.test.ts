import { describe, expect, test } from 'vitest';
import { ROWS, type TruthRow } from '../../src/cli/truth-rows.ts';
import { runRow } from '../../src/cli/truth-run.ts';

/**
 * The short version of `npm run truth`: the same rows, run for a shorter time in a shallower box with more permeable channels; those
 * that are shipped as scenarios are looked at with the scenarios.
 * Four of the row's own standard errors are allowed (one false alarm in 16 000 for normal errors; the seeds are fixed, so none
 * comes by chance from one day to the next), and the error itself must be small enough to tell the lines apart.
 */
const SHORT: readonly {
    name: string;
    duration_us: number;
    error_mV: number;
}[] = [
    { name: 'K⁺ only', duration_us: 8, error_mV: 3 },
    { name: 'Cl⁻ only', duration_us: 5, error_mV: 3 },
    { name: 'pump balancing the leak', duration_us: 8, error_mV: 5 },
];

const rowOf = (name: string): TruthRow => {
    const row = ROWS.find((r) => r.name === name);
    if (row === undefined) throw new Error(`There is no row ${name}.`);
    return row;
};

describe('voltages emerge where theory says', () => {
    for (const { name, duration_us, error_mV } of SHORT) {
        test(name, () => {
            const row = rowOf(name);
            const outcome = runRow({
                ...row,
                scenario: { ...row.scenario, slab: { height_nm: 10 } },
                duration_ns: duration_us * 1000,
            });
            expect(outcome.standardError).toBeGreaterThan(0);
            expect(outcome.standardError).toBeLessThan(error_mV);
            const off = Math.abs(outcome.measured - outcome.theory);
            expect(off).toBeLessThan(4 * outcome.standardError);
        });
    }
});

describe('exact figures', () => {
    test('diffusion', () => {
        expect(runRow(rowOf('diffusion of K⁺, 2·D·t')).complaints).toEqual([]);
    });

    test('flux at a held voltage', () => {
        const row = rowOf('flux of K⁺ at -120 mV');
        const { measured, standardError } = runRow({ ...row, duration_ns: 3000 });
        expect(standardError).toBeLessThan(0.05);
        expect(Math.abs(measured - 1)).toBeLessThan(0.02 + 4 * standardError);
    });
});
