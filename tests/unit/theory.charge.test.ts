import { describe, expect, it } from 'vitest';
import {
    debyeLength_nm,
    edgeToEdgeNoise_mV,
    ionicStrength_mM,
    type Slab,
    sphericalCell,
    thermalNoise_mV,
    totalCapacitance_e_per_mV,
    WATER_PERMITTIVITY,
} from '../../src/theory/charge.ts';
import { pumpStall_mV, pumpStalls, sodiumPumpWork_meV } from '../../src/theory/pump.ts';
import {
    ATP_meV,
    IONS_PER_NM3_PER_MM,
    MEMBRANE_CAPACITANCE,
    thermalVoltage_mV,
} from '../../src/units.ts';

const slabOf = (
    width_nm: number,
    height_nm: number,
    depth_nm: number,
    exaggeration: number,
): Slab => ({
    width_nm,
    height_nm,
    depth_nm,
    exaggeration,
    capacitance_e_per_mV: exaggeration * MEMBRANE_CAPACITANCE * width_nm * depth_nm,
});

describe('Debye length', () => {
    it('is that of SI constants', () => {
        // √(80·ε₀·kT/(2·I·N_A·e²)); our ε_w comes from 5 nm · 1 µF/cm² · 80/5.65, 0.05 % lower.
        const vacuum = 8.8541878128e-12;
        const charge = 1.602176634e-19;
        for (const temperature of [6, 25, 37]) {
            const kT = 1.380649e-23 * (temperature + 273.15);
            const ions = 2 * 150 * 6.02214076e23;
            const truth_m = Math.sqrt((80 * vacuum * kT) / (ions * charge ** 2));
            expect(debyeLength_nm(150, temperature) / (1e9 * truth_m)).toBeCloseTo(1, 3);
        }
    });

    it('is 0.304 nm/√(I in M) at 25 °C (Israelachvili, Intermolecular and Surface Forces)', () => {
        // There ε = 78.5, here 80.
        const truth = (0.304 / Math.sqrt(0.15)) * Math.sqrt(80 / 78.5);
        expect(Math.abs(debyeLength_nm(150, 25) / truth - 1)).toBeLessThan(0.002);
    });

    it('is 0.8 nm at true scale and √κ times that when exaggerated', () => {
        expect(debyeLength_nm(150, 37)).toBeCloseTo(0.81, 2);
        expect(debyeLength_nm(150, 37, 49) / debyeLength_nm(150, 37)).toBeCloseTo(7, 12);
        expect(debyeLength_nm(0, 37)).toBe(Number.POSITIVE_INFINITY);
    });

    it('takes the strength of a solution of single charges from half their number', () => {
        expect(ionicStrength_mM({ K: 140, Na: 12, Cl: 10, H: 0, A: 142, X: 0 })).toBe(152);
    });
});

/**
 * The same slab, slow and obvious: a chain of thin sheets whose charges have the variance of ideal ions and the energy
 * of their field. Gaussian, so its covariance is the inverse of a tridiagonal matrix; q_j is the charge below plane j.
 * Returns the variances of ∫E dy over the box and of the charge behind the membrane.
 */
const chain = (slab: Slab, inside_mM: number, outside_mM: number, temperature: number) => {
    const cells = 1200;
    const area = slab.width_nm * slab.depth_nm;
    const cell = slab.height_nm / cells;
    const kT = thermalVoltage_mV(temperature);
    const water = cell / (slab.exaggeration * WATER_PERMITTIVITY * area);
    const softness = (k: number): number =>
        2 * (k < cells ? inside_mM : outside_mM) * IONS_PER_NM3_PER_MM * area * cell;
    const planes = 2 * cells - 1;
    const membrane = cells - 1;
    const elastance = Array.from({ length: planes }, (_, j) =>
        j === membrane ? water + 1 / slab.capacitance_e_per_mV : water,
    );
    const diagonal = elastance.map((e, j) => e / kT + 1 / softness(j) + 1 / softness(j + 1));

    const solve = (right: readonly number[]): number[] => {
        const d = [...diagonal];
        const x = [...right];
        for (let j = 1; j < planes; j++) {
            const off = -1 / softness(j);
            const factor = off / d[j - 1];
            d[j] -= factor * off;
            x[j] -= factor * x[j - 1];
        }
        x[planes - 1] /= d[planes - 1];
        for (let j = planes - 2; j >= 0; j--) x[j] = (x[j] + x[j + 1] / softness(j + 1)) / d[j];
        return x;
    };
    const across = solve(elastance);
    const behind = solve(elastance.map((_, j) => (j === membrane ? 1 : 0)));
    return {
        voltage: elastance.reduce((sum, e, j) => sum + e * across[j], 0),
        charge: behind[membrane],
    };
};

describe('noise', () => {
    it.each([
        ['schematic', slabOf(160, 42, 3, 40), 152, 150],
        ['uneven sides', slabOf(160, 42, 2, 60), 400, 60],
        ['true scale', slabOf(160, 20, 120, 1), 152, 150],
        ['squid', slabOf(100, 30, 10, 19), 450, 580],
    ])('agrees with a chain of charged sheets: %s', (_, slab, inside, outside) => {
        const truth = chain(slab, inside, outside, 37);
        const strengths = { inside, outside };
        // The chain's cells are at most a tenth of λ thick, an error of (cell/λ)²/24; L/λ ≥ 4 leaves e^(−2L/λ) = 0.03 %.
        const noise = edgeToEdgeNoise_mV(slab, strengths, 37) ** 2;
        expect(Math.abs(noise / truth.voltage - 1)).toBeLessThan(0.002);
        const charge = thermalVoltage_mV(37) * totalCapacitance_e_per_mV(slab, strengths, 37);
        expect(Math.abs(charge / truth.charge - 1)).toBeLessThan(0.002);
    });

    it('is √(kT/C) on the bare membrane, less than edge to edge', () => {
        const slab = slabOf(160, 42, 3, 40);
        const membrane = thermalNoise_mV(slab.capacitance_e_per_mV, 37);
        expect(membrane).toBeCloseTo(Math.sqrt(26.727 / 1.198), 2);
        expect(edgeToEdgeNoise_mV(slab, { inside: 152, outside: 150 }, 37)).toBeGreaterThan(
            membrane,
        );
    });

    it('loses 2.2 % of a true-scale membrane’s capacitance to the two Debye layers', () => {
        // C_D/C = (80/5.65)·(5 nm/λ): 87 at λ = 0.81 nm, so C_total is 2.2 % below C.
        const slab = slabOf(160, 42, 120, 1);
        const ratio =
            totalCapacitance_e_per_mV(slab, { inside: 150, outside: 150 }, 37) /
            slab.capacitance_e_per_mV;
        expect(ratio).toBeCloseTo(1 / (1 + (2 * 0.8085 * 5.65) / (80 * 5)), 4);
    });
});

describe('a whole cell', () => {
    it('of radius 6 µm at −70 mV has 2 million excess charges among 80 billion K⁺', () => {
        const { charge_e, cations, share } = sphericalCell({ radius_um: 6, cations_mM: 140 }, -70);
        expect(charge_e).toBeLessThan(0);
        // MODEL.md's figures have one digit.
        expect(Math.abs(charge_e)).toBeGreaterThan(1.5e6);
        expect(Math.abs(charge_e)).toBeLessThan(2.5e6);
        expect(cations).toBeGreaterThan(75e9);
        expect(cations).toBeLessThan(85e9);
        expect(share).toBeCloseTo(2.6e-5, 6);
    });

    it('needs 1 pmol of ions a cm² for 100 mV (Hille, ch. 1)', () => {
        // Q/F = 1 µF/cm² · 0.1 V/96485 C/mol = 1.036 pmol/cm²; sphere of 1 cm² of membrane: radius 2821 µm.
        const { charge_e } = sphericalCell(
            { radius_um: 1e4 / Math.sqrt(4 * Math.PI), cations_mM: 140 },
            100,
        );
        expect(charge_e / 6.02214076e23 / 1.036e-12).toBeCloseTo(1, 3);
    });
});

describe('work of the Na⁺/K⁺ pump', () => {
    const cell = {
        inside: { K: 140, Na: 12, Cl: 10, H: 0 },
        outside: { K: 5, Na: 145, Cl: 110, H: 0 },
    };

    it('is that of 3 Na⁺ and 2 K⁺ uphill, with 61.54 mV a decade (Hille, table 1.2)', () => {
        const sodium = 61.54 * Math.log10(145 / 12) + 70;
        const potassium = 61.54 * Math.log10(140 / 5) - 70;
        // 43 kJ/mol; the table's last digit is worth 0.02 meV.
        const truth = 3 * sodium + 2 * potassium;
        expect(Math.abs(sodiumPumpWork_meV(cell, -70, 37) - truth)).toBeLessThan(0.1);
        expect(truth * 0.09648533).toBeCloseTo(43.2, 1);
    });

    it('is nothing where both ions are at rest, and one meV less for each mV', () => {
        const even = { inside: cell.inside, outside: cell.inside };
        expect(sodiumPumpWork_meV(even, 0, 37)).toBeCloseTo(0, 12);
        expect(sodiumPumpWork_meV(cell, -71, 37) - sodiumPumpWork_meV(cell, -70, 37)).toBeCloseTo(
            1,
        );
    });

    it('passes one ATP below the stall voltage', () => {
        const stall = pumpStall_mV(cell, 37);
        // 3·66.6 + 2·89.1 − 590 by MODEL.md's Nernst potentials, of a tenth each
        expect(Math.abs(stall - -212)).toBeLessThan(0.3);
        expect(sodiumPumpWork_meV(cell, stall, 37)).toBeCloseTo(ATP_meV, 9);
        expect(pumpStalls(cell, stall - 0.1, 37)).toBe(true);
        expect(pumpStalls(cell, stall + 0.1, 37)).toBe(false);
    });

    it('has no end where there is nothing to take', () => {
        const empty = { inside: { ...cell.inside, Na: 0 }, outside: cell.outside };
        expect(sodiumPumpWork_meV(empty, -70, 37)).toBe(Infinity);
        expect(pumpStalls(empty, -70, 37)).toBe(true);
        const dry = {
            inside: { K: 0, Na: 12, Cl: 0, H: 0 },
            outside: { K: 0, Na: 0, Cl: 0, H: 0 },
        };
        expect(sodiumPumpWork_meV(dry, -70, 37)).toBe(Infinity);
    });
});
