/** What the figures say, against the run it was read from and against theory. */

import { beforeAll, describe, expect, it } from 'vitest';
import { tolerance } from '../../src/cli/tolerances.ts';
import { expectedFlux, PA_PER_ION_PER_US } from '../../src/plots/flux.ts';
import { createPassages } from '../../src/plots/passages.ts';
import { createResiduals, deviationError, normalShare } from '../../src/plots/residuals.ts';
import { check } from '../../src/settings/settings.ts';
import { createSimulation, type Simulation } from '../../src/simulation/simulation.ts';
import type { Averages, Observed } from '../../src/snapshot.ts';
import { READING_ns } from '../../src/snapshot.ts';
import { filledUp, PERMEANT } from '../../src/species.ts';
import { averagedShare, edgeToEdgeNoise_mV, ionicStrength_mM } from '../../src/theory/charge.ts';
import { conductance, thermalError_mV } from '../../src/theory/expected.ts';
import { ghk_mV } from '../../src/theory/ghk.ts';
import {
    countedGhk_mV,
    measuredRatios,
    passages as passagesOf,
    ratios,
} from '../../src/theory/measured-permeability.ts';
import { readingNoise } from '../../src/theory/reading-noise.ts';
import { numbers } from '../browser/fake-snapshot.ts';

const DURATION_ns = 40_000;

/** Three times as permeable as the default cell: its voltage forgets in some 0.2 µs. */
const CELL = check({
    seed: 12,
    slab: { height_nm: 24, depth_nm: 8 },
    channels: {
        K: { count: 14, permeability: 2 },
        Na: { count: 5, permeability: 0.3 },
        Cl: { count: 12, permeability: 1 },
    },
});

describe('a run', () => {
    let simulation: Simulation;
    let observed: Observed;
    const readings: number[] = [];
    const passages = createPassages();
    const counts: { time_us: number; net: number }[] = [];
    beforeAll(() => {
        simulation = createSimulation(CELL);
        simulation.advance(3000);
        simulation.restartAverages();
        for (let t = 0; t < DURATION_ns; t += READING_ns) {
            simulation.advance(READING_ns);
            observed = simulation.observe();
            readings.push(observed.voltage_mV);
            passages.add(observed);
            const { out, in: inward } = observed.passages.K;
            counts.push({ time_us: observed.time_ns / 1000, net: out - inward });
        }
    });

    it('has readings as noisy as theory says, which is less than at an instant', () => {
        const { box } = simulation;
        const { averages, concentrations_mM: sides } = observed;
        const theory = readingNoise(box, sides, averages, box.unitPermeability_nm3_ns, READING_ns);
        const residuals = createResiduals();
        for (const reading of readings) residuals.add(reading - averages.voltage_mV.mean);
        // Correlated readings: the error is that of readings so many charging times apart. Gates and currents away from
        // equilibrium add up to 5 % in the default cell, in runs of 150 µs.
        const apart = READING_ns / theory.chargingTime_ns;
        const error = deviationError(theory.deviation_mV, readings.length, apart);
        expect(theory.chargingTime_ns).toBeGreaterThan(100);
        expect(theory.chargingTime_ns).toBeLessThan(400);
        expect(Math.abs(residuals.deviation_mV - theory.deviation_mV)).toBeLessThan(
            tolerance('standardErrors') * error + tolerance('noiseOfGates') * theory.deviation_mV,
        );
        const strengths = {
            inside: ionicStrength_mM(sides.inside),
            outside: ionicStrength_mM(sides.outside),
        };
        const instant = edgeToEdgeNoise_mV(box, strengths, averages.temperature_C);
        expect(theory.deviation_mV).toBeLessThan(0.95 * instant);
        expect(
            readingNoise(box, sides, averages, box.unitPermeability_nm3_ns, 1e-6).deviation_mV,
        ).toBeCloseTo(instant, 3);
    });

    it('has means over some charging times that scatter as heat lets them', () => {
        const { capacitance_e_per_mV, unitPermeability_nm3_ns } = simulation.box;
        const STRETCH = 50;
        const means = Array.from({ length: readings.length / STRETCH }, (_, i) => {
            const stretch = readings.slice(i * STRETCH, (i + 1) * STRETCH);
            return stretch.reduce((a, b) => a + b, 0) / STRETCH;
        });
        const centre = means.reduce((a, b) => a + b, 0) / means.length;
        const spread = Math.sqrt(
            means.reduce((a, b) => a + (b - centre) ** 2, 0) / (means.length - 1),
        );
        const heat = thermalError_mV(
            { ...observed.averages, span_ns: STRETCH * READING_ns },
            unitPermeability_nm3_ns,
            capacitance_e_per_mV,
        );
        expect(means).toHaveLength(40);
        expect(spread / heat).toBeGreaterThan(1 - tolerance('spreadOfMeans'));
        // Gates add some percent.
        expect(spread / heat).toBeLessThan(1.07 + tolerance('spreadOfMeans'));
    });

    it('shows the net flux that was counted', () => {
        const [times = [], K = []] = passages.rates(2, 0.2);
        expect(times).toHaveLength(readings.length);
        for (const row of [200, 999, times.length - 1]) {
            const end = counts[row];
            const start = counts.findLast(
                ({ time_us }) => time_us <= (end?.time_us ?? 0) - 2 + 1e-9,
            );
            const span = (end?.time_us ?? 0) - (start?.time_us ?? 0);
            expect(span).toBeCloseTo(2, 2);
            expect(K[row]).toBeCloseTo(((end?.net ?? 0) - (start?.net ?? 0)) / span, 9);
        }
        expect(K[5]).toBeNull();
    });

    it('has the flux of the GHK flux equation', () => {
        const { averages } = observed;
        const theory = expectedFlux(averages, simulation.box.unitPermeability_nm3_ns);
        for (const ion of PERMEANT) {
            const measured = 1000 * (averages.outward_per_ns[ion] - averages.inward_per_ns[ion]);
            const both = passagesOf(averages)[ion];
            const error = (1000 * Math.sqrt(both)) / averages.span_ns;
            const bias = tolerance('fluxBiasOfCell') * Math.abs(theory[ion]);
            // 0 of H⁺, which this cell has not.
            expect(Math.abs(measured - theory[ion])).toBeLessThanOrEqual(
                tolerance('standardErrors') * error + bias,
            );
        }
    });

    it('gives the set permeability ratios, but for what gates and mouths do, and from them the GHK voltage within three errors', () => {
        const { averages } = observed;
        const measured = measuredRatios(averages);
        const set = ratios(averages.openPermeability);
        expect(measured.K).toEqual({ value: 1, error: 0 });
        for (const ion of ['Na', 'Cl'] as const) {
            const { value, error } = measured[ion] ?? { value: 0, error: 0 };
            expect(error / value).toBeLessThan(tolerance('errorOfPermeability'));
            const isSet = set[ion] ?? 0;
            // Gates make more of Na⁺ than of K⁺.
            expect(Math.abs(value - isSet)).toBeLessThan(
                tolerance('standardErrors') * error + tolerance('mouthsOfRatio') * isSet,
            );
        }
        const counted = countedGhk_mV(averages);
        const ghk = ghk_mV(
            averages.atMembrane_mM,
            averages.openPermeability,
            averages.temperature_C,
        );
        expect(counted?.error).toBeLessThan(tolerance('errorOfCountedGhk_mV'));
        expect(Math.abs((counted?.value ?? 0) - (ghk ?? 0))).toBeLessThan(
            tolerance('standardErrors') * (counted?.error ?? 0),
        );
    });
});

describe('units', () => {
    it('of current: 1 e/ns is 160.2 pA', () => {
        expect(1000 * PA_PER_ION_PER_US).toBeCloseTo(160.2, 1);
    });
    it('of what was set: each side neutral', () => {
        const { K, Na, Cl, A, X } = filledUp(check({}).inside);
        expect(K + Na + X - Cl - A).toBe(0);
        expect([A, X]).toEqual([142, 0]);
        expect(filledUp(check({ outside: { Cl: 160 } }).outside).X).toBe(10);
    });
});

describe('statistics of the histogram', () => {
    it('averages an Ornstein–Uhlenbeck noise as the integral of its correlation says', () => {
        for (const x of [1e-6, 0.01, 0.3, 1.7, 12]) {
            // 2/x²·∫₀ˣ (x − u)·e⁻ᵘ du, by the midpoint rule.
            const n = 20_000;
            let sum = 0;
            for (let i = 0; i < n; i++) {
                const u = ((i + 0.5) / n) * x;
                sum += ((x - u) * Math.exp(-u) * x) / n;
            }
            expect(averagedShare(x)).toBeCloseTo((2 * sum) / x ** 2, 5);
        }
    });

    it('gives a mean √(kT/C) at first and √(2·kT/(g·T)) in the end, and 0 where nothing is open', () => {
        const mM = { K: 50, Na: 50, Cl: 50, H: 0 };
        const averages = (span_ns: number, open: number) =>
            ({
                span_ns,
                temperature_C: 37,
                voltage_mV: { mean: -20, standardError: 1, standardDeviation: 4 },
                atMembrane_mM: { inside: mM, outside: mM },
                openPermeability: { K: open, Na: 0, Cl: 0, H: 0 },
            }) as unknown as Averages;
        const kT = (8.314462618 * 310.15) / 96.48533212;
        expect(thermalError_mV(averages(1e-6, 1), 0.1, 1.2)).toBeCloseTo(Math.sqrt(kT / 1.2), 6);
        const g = conductance(averages(0, 1), 0.1, -20);
        // P·c/kT for equal solutions (Hodgkin & Katz 1949): each mM is 6.022e-4 ions/nm³.
        expect(g / ((0.1 * 50 * 6.02214e-4) / kT)).toBeCloseTo(1, 2);
        const long_ns = (1e6 * 1.2) / g;
        const error = thermalError_mV(averages(long_ns, 1), 0.1, 1.2);
        expect(error / Math.sqrt((2 * kT) / (g * long_ns))).toBeCloseTo(1, 5);
        expect(thermalError_mV(averages(1000, 0), 0.1, 1.2)).toBe(0);
    });

    it('has the share of a normal distribution', () => {
        // 68.27, 95.45 and 99.73 %
        expect([1, 2, 3].map((k) => normalShare(-k * 4, k * 4, 4))).toEqual([
            expect.closeTo(0.6827, 4),
            expect.closeTo(0.9545, 4),
            expect.closeTo(0.9973, 4),
        ]);
    });

    it('knows how uncertain a standard deviation of readings half a memory apart is', () => {
        const random = numbers(3);
        const normal = () =>
            Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
        const keep = Math.exp(-0.5);
        const runs = Array.from({ length: 600 }, () => {
            const residuals = createResiduals();
            let value = 5 * normal();
            for (let i = 0; i < 100; i++) {
                value = keep * value + Math.sqrt(1 - keep ** 2) * 5 * normal();
                residuals.add(value);
            }
            return residuals.deviation_mV;
        });
        const mean = runs.reduce((a, b) => a + b, 0) / runs.length;
        const spread = Math.sqrt(runs.reduce((a, b) => a + (b - mean) ** 2, 0) / runs.length);
        // 600 runs tell it to 3 %.
        expect(deviationError(5, 100, 0.5) / spread).toBeGreaterThan(0.9);
        expect(deviationError(5, 100, 0.5) / spread).toBeLessThan(1.1);
    });

    it('holds any number of readings in the same room', () => {
        const residuals = createResiduals();
        for (let i = 0; i < 10_000; i++) residuals.add(i % 2 === 0 ? 1000 : -1000);
        expect(residuals.counts.reduce((a, b) => a + b, 0)).toBe(10_000);
        residuals.clear();
        expect([residuals.size, residuals.mean_mV, residuals.deviation_mV]).toEqual([0, 0, 0]);
    });
});

describe('passages', () => {
    const observedAt = (time_ns: number, K: number) =>
        ({
            time_ns,
            passages: {
                K: { in: 0, out: K },
                Na: { in: K, out: 0 },
                Cl: { in: 0, out: 0 },
                H: { in: 0, out: 0 },
            },
            pumpedCharge_e: 2 * K,
        }) as Observed;

    it('lose nothing of a mean when they are thinned', () => {
        const passages = createPassages(64);
        // 30 K⁺ out in each µs, for 1 ms.
        for (let t = 0; t <= 1_000_000; t += 10) passages.add(observedAt(t, 0.03 * t));
        expect(passages.length()).toBeLessThanOrEqual(64);
        const [times = [], K = [], Na = [], , , cycles = []] = passages.rates(2, 0.2);
        expect(times.length).toBe(passages.length());
        for (let row = 1; row < times.length; row++)
            expect([K[row], Na[row], cycles[row]]).toEqual([
                expect.closeTo(30, 6),
                expect.closeTo(-30, 6),
                expect.closeTo(60, 6),
            ]);
        passages.clear();
        expect(passages.rates(2, 0.2)[0]).toEqual([]);
    });
});
