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
/**
 * Protons are carried by buffer: of a monovalent BH⁺ ⇌ B + H⁺ with this pK, B being as much on both sides, so that what drives BH⁺ is
 * what drives H⁺ (Junge & McLaughlin 1987, Biochim. Biophys. Acta 890, 1). pK of bis-Tris at 37 °C: Good & Izawa 1972.
 */
export const BUFFER_PK = 6.3;
export const BUFFER_BASE_mM = 30;
/** pH of a side with so much H⁺ on its buffer; infinite without any. */
export const pHOf = (buffered_mM: number): number =>
    BUFFER_PK - Math.log10(buffered_mM / BUFFER_BASE_mM);
/** H⁺ on its buffer at a pH, mM. */
export const bufferedAt = (pH: number): number => BUFFER_BASE_mM * 10 ** (BUFFER_PK - pH);

export const ATP_meV = 590;
/** What a tenth of two electrons from NADH to O₂ gives, 1.14 V apart, meV. */
export const FOOD_meV = 228;

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
