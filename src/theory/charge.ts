/**
 * What theory says of charge: capacitance, Debye layers, noise, the excess charge of a whole cell.
 *
 * In a slab each charge makes 1/κ of its field, so every permittivity here comes with κ, the exaggeration: everything
 * electrical is stiffer or softer together, and a Debye layer is √κ times as wide as in nature.
 */
import type { Box, Solution } from '../snapshot.ts';
import {
    IONS_PER_NM3_PER_MM,
    MEMBRANE_CAPACITANCE,
    MEMBRANE_THICKNESS_nm,
    PERMITTIVITY_RATIO,
    thermalVoltage_mV,
} from '../units.ts';

/** Permittivity of water, e/(mV·nm): ε_w = 80/5.65 · c_m·d. */
export const WATER_PERMITTIVITY = PERMITTIVITY_RATIO * MEMBRANE_CAPACITANCE * MEMBRANE_THICKNESS_nm;

/** Standard deviation of the voltage on a capacitor that heat charges, √(kT/C) (Johnson 1928, Nyquist 1928). */
export const thermalNoise_mV = (capacitance_e_per_mV: number, temperature_C: number): number =>
    Math.sqrt(thermalVoltage_mV(temperature_C) / capacitance_e_per_mV);

/**
 * How much of the variance of a noise that forgets as exp(−t/τ) is left when it is averaged over T, with x = T/τ:
 * 2·(x − 1 + e⁻ˣ)/x², which is 1 at 0.
 */
export const averagedShare = (x: number): number =>
    x < 1e-3 ? 1 - x / 3 : (2 * (x + Math.expm1(-x))) / x ** 2;

/**
 * ½·Σz²·c, mM, with all ions taken as single charges. Proteins of charge −q drift as one body and screen more: each
 * mM of their charge, counted once here, counts q times for a layer at rest.
 */
export const ionicStrength_mM = (solution: Solution): number =>
    Object.values(solution).reduce((sum, c) => sum + c, 0) / 2;

/** λ = √(κ·ε_w·kT/(2·I)) (Debye & Hückel 1923): 0.8 nm at 150 mM and κ = 1; Infinity in pure water. */
export const debyeLength_nm = (
    ionicStrength_mM: number,
    temperature_C: number,
    exaggeration = 1,
): number =>
    Math.sqrt(
        (exaggeration * WATER_PERMITTIVITY * thermalVoltage_mV(temperature_C)) /
            (2 * ionicStrength_mM * IONS_PER_NM3_PER_MM),
    );

/** The slab's size and scale. */
export type Slab = Pick<
    Box,
    'width_nm' | 'height_nm' | 'depth_nm' | 'exaggeration' | 'capacitance_e_per_mV'
>;

/** Ionic strength on each side, mM. */
export interface IonicStrengths {
    readonly inside: number;
    readonly outside: number;
}

/** λ of both sides together, nm. */
const bothLayers_nm = (
    { inside, outside }: IonicStrengths,
    temperature_C: number,
    exaggeration: number,
): number =>
    debyeLength_nm(inside, temperature_C, exaggeration) +
    debyeLength_nm(outside, temperature_C, exaggeration);

/**
 * Share of the voltage that drops over the membrane itself, C_total/C; the rest does over both Debye layers. Linear: for drops across a
 * layer below ≈ kT/e.
 */
export const membraneShare = (
    strengths_mM: IonicStrengths,
    temperature_C: number,
    exaggeration: number,
): number =>
    1 /
    (1 +
        bothLayers_nm(strengths_mM, temperature_C, exaggeration) /
            (PERMITTIVITY_RATIO * MEMBRANE_THICKNESS_nm));

/**
 * Membrane and both Debye layers in series, from bulk to bulk, e/mV: 1/C + λ_in/(κ·ε_w·W·h) + λ_out/(κ·ε_w·W·h). The excess charge has
 * the variance kT·C_total.
 */
export const totalCapacitance_e_per_mV = (
    slab: Slab,
    strengths_mM: IonicStrengths,
    temperature_C: number,
): number =>
    slab.capacitance_e_per_mV * membraneShare(strengths_mM, temperature_C, slab.exaggeration);

/**
 * Standard deviation of ∫E dy over the whole box, far edge to far edge, at one instant, with open pores at equilibrium:
 *   Var = kT·[1/C + (2·L − λ_in − λ_out)/(κ·ε_w·W·h)].
 *
 * Fluctuation and response: charges ±Q on plates at the far edges add Q·V_ions + Q²/(2·C_dielectric) to the energy, so
 * ⟨V_ions⟩ = −Q·Var/kT, while plates, ions and membrane together show Q/C_thermodynamic. Hence
 * Var = kT·(1/C_dielectric − 1/C_thermodynamic): without ions, the membrane and 2·L of water in series; with ions, one Debye
 * layer before each plate, nothing else, because pores let the ions follow. Holds for L ≫ λ, small potentials.
 *
 * More than the membrane's own √(kT/C): the rest is the rattle of the ions in the water, gone after λ²/D.
 */
export const edgeToEdgeNoise_mV = (
    slab: Slab,
    strengths_mM: IonicStrengths,
    temperature_C: number,
): number => {
    const { exaggeration, width_nm, depth_nm } = slab;
    const debye_nm = bothLayers_nm(strengths_mM, temperature_C, exaggeration);
    /** Water `l` nm deep has the capacitance that over `l`, e·nm/mV. */
    const water = exaggeration * WATER_PERMITTIVITY * width_nm * depth_nm;
    const elastance = 1 / slab.capacitance_e_per_mV + (2 * slab.height_nm - debye_nm) / water;
    return Math.sqrt(thermalVoltage_mV(temperature_C) * elastance);
};

/** A round cell. */
export interface Sphere {
    readonly radius_um: number;
    /** K⁺ and Na⁺ in it, mM. */
    readonly cations_mM: number;
    /** Of its membrane, µF/cm²; 1 where nothing is said. */
    readonly capacitance_uF_per_cm2?: number;
}

/**
 * How little charge makes a cell's voltage.
 * `charge_e`: what the inside has more than when neutral, e; `cations`: how many it holds; `share`: |charge| over cations.
 */
export const sphericalCell = (
    { radius_um, cations_mM, capacitance_uF_per_cm2 = 1 }: Sphere,
    voltage_mV: number,
): { charge_e: number; cations: number; share: number } => {
    const radius_nm = 1000 * radius_um;
    const perArea = MEMBRANE_CAPACITANCE * capacitance_uF_per_cm2;
    const charge_e = 4 * Math.PI * radius_nm ** 2 * perArea * voltage_mV;
    const cations = (4 / 3) * Math.PI * radius_nm ** 3 * IONS_PER_NM3_PER_MM * cations_mM;
    return { charge_e, cations, share: Math.abs(charge_e) / cations };
};
