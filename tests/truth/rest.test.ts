import { describe, expect, test } from 'vitest';
import { tolerance } from '../../src/cli/tolerances.ts';
import type { TruthRow } from '../../src/cli/truth-row.ts';
import { ROWS } from '../../src/cli/truth-rows.ts';
import { runRow } from '../../src/cli/truth-run.ts';

/**
 * Rows of `npm run truth` that no shipped scenario stands for, run for a shorter time in a shallower box. The error itself must be small
 * enough to tell the lines apart.
 */
const SHORT = [
    { name: 'half the time step', duration_us: 9 },
    { name: 'Cl⁻ only', duration_us: 7 },
    // Some 60 % of these are open, where of leak channels 90 % are.
    { name: 'K⁺ through voltage-gated channels only', duration_us: 13 },
];

const rowOf = (name: string): TruthRow => {
    const row = ROWS.find((r) => r.name === name);
    if (row === undefined) throw new Error(`There is no row ${name}.`);
    return row;
};

describe('voltages emerge where theory says', () => {
    for (const { name, duration_us } of SHORT) {
        test(name, () => {
            const row = rowOf(name);
            const { measured, standardError, theory } = runRow({
                ...row,
                scenario: { ...row.scenario, slab: { height_nm: 10 } },
                warmup_ns: 1500,
                duration_ns: duration_us * 1000,
            });
            console.log(
                `${measured.toFixed(2)} ± ${standardError.toFixed(2)} mV, theory ${theory.toFixed(2)}`,
            );
            expect(standardError).toBeGreaterThan(0);
            expect(standardError).toBeLessThan(tolerance('errorOfNernst_mV'));
            const off = Math.abs(measured - theory);
            expect(off).toBeLessThan(tolerance('standardErrors') * standardError);
        });
    }
});

test('diffusion', () => {
    expect(runRow(rowOf('diffusion of K⁺, 2·D·t')).complaints).toEqual([]);
});
