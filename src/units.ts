/**
 * The units of everything in this program: nm, ns, e (elementary charge), mV, mM, K.
 * In them 1e-9 m²/s is 1 nm²/ns. People are shown mV, mM, °C, pA, ns or µs.
 * Constants: CODATA 2018.
 */

/** Boltzmann's constant over the elementary charge, mV/K. */
export const BOLTZMANN_mV_PER_K = 0.08617333262;

/** 1 mM in ions per nm³. */
export const IONS_PER_NM3_PER_MM = 6.02214076e-4;

/** Specific capacitance of a lipid bilayer, 1 µF/cm², in e/(mV·nm²). */
export const MEMBRANE_CAPACITANCE = 6.241509074e-5;

/** 1 e/ns in pA. */
export const PA_PER_E_PER_NS = 160.2176634;

/** Permittivity of water over that of the lipid core (80 to 5.65). */
export const PERMITTIVITY_RATIO = 80 / 5.65;

/** Thickness of the membrane, nm. */
export const MEMBRANE_THICKNESS_nm = 5;

/** Room along the membrane that one channel or pump takes, nm, and the least gap to its neighbour. */
export const PROTEIN_WIDTH_nm = 4.2;
export const PROTEIN_GAP_nm = 0.4;

/** Free energy that splitting one ATP sets free in a cell, meV: 57 kJ/mol (Hille ch. 1 and Alberts: 50 to 57). */
export const ATP_meV = 590;

/** °C to K. */
export const kelvin = (temperature_C: number): number => temperature_C + 273.15;

/** kT/e in mV: 26.73 at 37 °C. */
export const thermalVoltage_mV = (temperature_C: number): number =>
    BOLTZMANN_mV_PER_K * kelvin(temperature_C);

/**
 * Viscosity of water, mPa·s: 2.414e-2 · 10^(247.8 / (T − 140 K)), within 2.5 % from 0 to 370 °C
 * (Likhachev's form as given by Al-Shemmeri, Engineering Fluid Mechanics, 2012).
 */
export const waterViscosity_mPas = (temperature_C: number): number =>
    2.414e-2 * 10 ** (247.8 / (kelvin(temperature_C) - 140));

/** Stokes–Einstein: what a diffusion coefficient at 25 °C is multiplied with, T/η(T) over its value at 25 °C. */
export const diffusionScale = (temperature_C: number): number =>
    ((kelvin(temperature_C) / kelvin(25)) * waterViscosity_mPas(25)) /
    waterViscosity_mPas(temperature_C);
