/** What theory says of the voltage as an amplifier reads it, averaged over a short time. */
import type { Averages, Solution } from '../snapshot.ts';
import { SPECIES } from '../species.ts';
import { diffusionScale, IONS_PER_NM3_PER_MM, thermalVoltage_mV } from '../units.ts';
import {
    averagedShare,
    debyeLength_nm,
    ionicStrength_mM,
    type Slab,
    totalCapacitance_e_per_mV,
    WATER_PERMITTIVITY,
} from './charge.ts';
import { conductance } from './expected.ts';

/** Solutions of whole sides. */
export interface Sides {
    readonly inside: Solution;
    readonly outside: Solution;
}

/** Time in which charge in water relaxes, ns: permittivity over conductivity. */
const waterRelaxation_ns = (
    solution: Solution,
    temperature_C: number,
    exaggeration: number,
): number => {
    const mobile = SPECIES.reduce(
        (sum, { key, diffusion25_nm2_ns }) => sum + solution[key] * diffusion25_nm2_ns,
        0,
    );
    const conductivity =
        (IONS_PER_NM3_PER_MM * mobile * diffusionScale(temperature_C)) /
        thermalVoltage_mV(temperature_C);
    return (exaggeration * WATER_PERMITTIVITY) / conductivity;
};

export interface ReadingNoise {
    /** Standard deviation of readings, mV. */
    readonly deviation_mV: number;
    /** In which the voltage forgets, ns; Infinity where nothing is open. */
    readonly chargingTime_ns: number;
}

/**
 * The noise of ∫E dy over the box (`edgeToEdgeNoise_mV`) has two parts. Membrane and Debye layers, kT/C_total, follow the open
 * channels with τ = C_total/g. The water between the layers and the far edges, kT·(L − 2·λ)/(κ·ε_w·W·h) a side, relaxes in ε_w·κ/σ,
 * some 10 ns in the schematic slab, so that a reading averages over part of it.
 */
export const readingNoise = (
    slab: Slab,
    sides: Sides,
    averages: Averages,
    unitPermeability_nm3_ns: number,
    reading_ns: number,
): ReadingNoise => {
    const { temperature_C } = averages;
    const kT = thermalVoltage_mV(temperature_C);
    const strengths = {
        inside: ionicStrength_mM(sides.inside),
        outside: ionicStrength_mM(sides.outside),
    };
    const total = totalCapacitance_e_per_mV(slab, strengths, temperature_C);
    const g = conductance(averages, unitPermeability_nm3_ns, averages.voltage_mV.mean);
    const chargingTime_ns = g > 0 ? total / g : Number.POSITIVE_INFINITY;
    const water = slab.exaggeration * WATER_PERMITTIVITY * slab.width_nm * slab.depth_nm;
    const waterVariance = (['inside', 'outside'] as const).reduce((sum, side) => {
        const layer = debyeLength_nm(strengths[side], temperature_C, slab.exaggeration);
        const depth = Math.max(0, slab.height_nm - 2 * layer);
        const relaxation = waterRelaxation_ns(sides[side], temperature_C, slab.exaggeration);
        return sum + ((kT * depth) / water) * averagedShare(reading_ns / relaxation);
    }, 0);
    const slow = (kT / total) * averagedShare(reading_ns / chargingTime_ns);
    return { deviation_mV: Math.sqrt(slow + waterVariance), chargingTime_ns };
};
