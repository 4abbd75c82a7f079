/**
 * Brownian motion and equilibrium against theory. Every bound is so many standard errors (see the table of tolerances), or the 10⁻⁵ quantile of χ²:
 * each of the some 110 comparisons here would fail falsely for one seed in 10⁵; the seeds are fixed.
 */
import { describe, expect, it } from 'vitest';
import { tolerance } from '../../src/cli/tolerances.ts';
import { check } from '../../src/settings/settings.ts';
import { PERMEANT, SIDES, SPECIES } from '../../src/species.ts';
import { IONS_PER_NM3_PER_MM } from '../../src/units.ts';
import { buildWorld } from '../../src/world/build.ts';
import { BLOCKS, idCapacity, sideOf, speciesOf } from '../../src/world/ions.ts';
import { stepWorld } from '../../src/world/step.ts';
import type { World } from '../../src/world/world.ts';

const SIGMAS = tolerance('standardErrorsOfMany');

const run = (world: World, ns: number): void => {
    const steps = Math.round(ns / world.scale.dt);
    for (let i = 0; i < steps; i++) stepWorld(world);
};

/** Nothing but water: all species, walls, no field. */
const still = (temperature_C: number) =>
    buildWorld(
        check({
            temperature_C,
            inside: { K: 60, Na: 60, Cl: 30, H: 60 },
            outside: { K: 20, Na: 20, Cl: 130, H: 20 },
            channels: { K: { count: 0 }, Na: { count: 0 }, Cl: { count: 0 } },
            baths: { inside: 'closed', outside: 'closed' },
            field: 'off',
            proteinAnions: { count: 0 },
            slab: { width_nm: 60, height_nm: 48, depth_nm: 8 },
        }),
    );

/** Ions that begin this far from both walls do not reach them within an interval: more than 4 standard deviations. */
const CLEAR_nm = 14;
const INTERVAL_ns = 2;
const INTERVALS = 300;

/** Sums over displacements of one species within one interval, nm². */
interface Displacements {
    readonly n: Float64Array;
    readonly xx: Float64Array;
    readonly yy: Float64Array;
    readonly xy: Float64Array;
    readonly ny: Float64Array;
    /** With the displacement of the interval before. */
    readonly xBefore: Float64Array;
}

const displacements = (world: World): Displacements => {
    const { ions, scale } = world;
    const { kernel } = ions;
    const size = idCapacity(ions);
    const x_id = new Float64Array(size);
    const y_id = new Float64Array(size);
    const dx_id = new Float64Array(size);
    const sum = () => new Float64Array(SPECIES.length);
    const sums = { n: sum(), xx: sum(), yy: sum(), xy: sum(), ny: sum(), xBefore: sum() };
    for (let interval = 0; interval <= INTERVALS; interval++) {
        for (let block = 0; block < BLOCKS; block++) {
            const s = speciesOf(block);
            const start = kernel.start_b[block];
            for (let i = start; i < start + ions.count_b[block]; i++) {
                const { id_i, y_i } = kernel.views;
                const id = id_i[i];
                const x = kernel.look(block, i, world.step) * scale.unitAlong;
                const y = y_i[i] * scale.unit;
                const way = x - x_id[id];
                const dx = way - scale.width * Math.round(way / scale.width);
                const dy = y - y_id[id];
                const from = y_id[id];
                x_id[id] = x;
                y_id[id] = y;
                if (interval === 0) continue;
                sums.n[s]++;
                sums.xx[s] += dx * dx;
                sums.xBefore[s] += dx * dx_id[id];
                dx_id[id] = dx;
                if (from < CLEAR_nm || from > scale.height - CLEAR_nm) continue;
                sums.ny[s]++;
                sums.yy[s] += dy * dy;
                sums.xy[s] += dx * dy;
            }
        }
        run(world, INTERVAL_ns);
    }
    return sums;
};

describe('free diffusion: mean square displacement is 2·D·t', () => {
    it.each([
        // The table's coefficients hold at 25 °C.
        [25, 1, 0],
        // Stokes–Einstein with the viscosity of water from the CRC Handbook, 0.8900 and 0.6913 mPa·s: the program's own
        // formula is within 2.5 %, here 0.3 %.
        [37, (310.15 / 298.15) * (0.89 / 0.6913), 0.004],
    ])('at %i °C', (temperature_C, warm, formula) => {
        const sums = displacements(still(temperature_C));
        for (const [s, { diffusion25_nm2_ns, symbol }] of SPECIES.entries()) {
            const expected = 2 * diffusion25_nm2_ns * warm * INTERVAL_ns;
            const [n, ny] = [sums.n[s], sums.ny[s]];
            expect(ny).toBeGreaterThan(50_000);
            // The variance of a squared normal is 2, that of a product of two 1: bounds of 1.1 % along x, 1.7 % along y.
            const along = sums.xx[s] / n / expected - 1;
            const across = sums.yy[s] / ny / expected - 1;
            expect(Math.abs(along), `${symbol} along x`).toBeLessThan(
                SIGMAS * Math.sqrt(2 / n) + formula,
            );
            expect(Math.abs(across), `${symbol} along y`).toBeLessThan(
                SIGMAS * Math.sqrt(2 / ny) + formula,
            );
            // The axes know nothing of each other, and a step nothing of the one before: so it is linear in time.
            expect(Math.abs(sums.xy[s] / ny / expected), `${symbol} x·y`).toBeLessThan(
                SIGMAS / Math.sqrt(ny),
            );
            expect(Math.abs(sums.xBefore[s] / n / expected), `${symbol} memory`).toBeLessThan(
                SIGMAS / Math.sqrt(n),
            );
        }
    });
});

/** The same on both sides, fifteen channels open all the time between them. */
const equal = (field: string, bath: string) =>
    buildWorld(
        check({
            seed: 31,
            inside: { K: 75, Na: 75, Cl: 100, H: 40 },
            outside: { K: 75, Na: 75, Cl: 100, H: 40 },
            channels: {
                K: { count: 4, permeability: 1, openProbability: 1 },
                Na: { count: 4, permeability: 1, openProbability: 1 },
                Cl: { count: 4, permeability: 1, openProbability: 1 },
                H: { count: 3, permeability: 1.4, openProbability: 1 },
            },
            baths: { inside: bath, outside: bath },
            field,
            proteinAnions: { count: 0 },
            slab: { width_nm: 70, height_nm: 10, depth_nm: 3 },
        }),
    );

/** What χ² with that many degrees of freedom exceeds once in 10⁵ (Wilson & Hilferty 1931, within 0.5 % here). */
const mostChi2 = (freedom: number): number => {
    const v = 2 / (9 * freedom);
    return freedom * (1 - v + 4.265 * Math.sqrt(v)) ** 3;
};

const LAYERS = 10;
const SAMPLES = 200;
/** Diffusion across the 10 nm of water forgets within 10 ns. */
const SAMPLE_ns = 50;

describe('equal solutions stay equal', () => {
    it.each([
        ['off', 'clamped'],
        ['off', 'closed'],
        ['gauss', 'clamped'],
        ['gauss', 'closed'],
    ])('field %s, baths %s', (field, bath) => {
        const world = equal(field, bath);
        const { ions, scale } = world;
        const { kernel } = ions;
        const layers = Array.from({ length: BLOCKS }, () => new Float64Array(LAYERS));
        let voltage = 0;
        for (let sample = 0; sample < SAMPLES; sample++) {
            run(world, SAMPLE_ns);
            voltage += world.field.voltage / SAMPLES;
            for (const [block, counts] of layers.entries()) {
                const start = kernel.start_b[block];
                for (let i = start; i < start + ions.count_b[block]; i++) {
                    counts[Math.floor((LAYERS * kernel.views.y_i[i]) / scale.heightUnits)]++;
                }
            }
        }
        for (const [block, counts] of layers.entries()) {
            const total = counts.reduce((sum, n) => sum + n, 0);
            if (total === 0) continue;
            // A field makes the layers more even than chance, never less.
            const even = total / LAYERS;
            const chi2 = counts.reduce((sum, n) => sum + (n - even) ** 2 / even, 0);
            const what = `${SPECIES[speciesOf(block)].symbol} ${SIDES[sideOf(block)]}`;
            expect(chi2, what).toBeLessThan(mostChi2(LAYERS - 1));
        }
        for (const [s, ion] of PERMEANT.entries()) {
            const [out, inward] = [world.outward_s[s], world.inward_s[s]];
            expect(out + inward, ion).toBeGreaterThan(100);
            // Passages are Poisson, and where charge holds them back less than that.
            expect(Math.abs(out - inward), ion).toBeLessThan(SIGMAS * Math.sqrt(out + inward));
        }
        if (field === 'gauss') {
            // V = 0, but for thermal noise √(kT/C), which the open pores forget with the time constant C/G.
            const conductance = (4 * scale.unitPermeability * 250 * IONS_PER_NM3_PER_MM) / scale.kT;
            const memory_ns = scale.capacitance / conductance;
            const independent = (SAMPLES * SAMPLE_ns) / (2 * memory_ns);
            expect(independent).toBeGreaterThan(10);
            const noise_mV = Math.sqrt(scale.kT / scale.capacitance);
            expect(Math.abs(voltage)).toBeLessThan((SIGMAS * noise_mV) / Math.sqrt(independent));
        }
    });
});
