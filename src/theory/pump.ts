/** What theory says of the Na⁺/K⁺ pump: the work of a cycle that carries 3 Na⁺ out and 2 K⁺ in, and when ATP is not enough. */
import type { PerIon } from '../species.ts';
import { ATP_meV, thermalVoltage_mV } from '../units.ts';
import { ghk_mV, type Solutions } from './ghk.ts';

/**
 * Work of one cycle, meV: 3·[kT·ln(Na_o/Na_i) − eV] + 2·[kT·ln(K_i/K_o) + eV].
 * Infinity where there is no Na⁺ inside or no K⁺ outside to be taken.
 */
export const sodiumPumpWork_meV = (
    { inside, outside }: Solutions,
    voltage_mV: number,
    temperature_C: number,
): number => {
    if (inside.Na === 0 || outside.K === 0) return Infinity;
    const sodium = Math.log(outside.Na / inside.Na);
    const potassium = Math.log(inside.K / outside.K);
    return thermalVoltage_mV(temperature_C) * (3 * sodium + 2 * potassium) - voltage_mV;
};

/** The voltage below which a cycle would cost more than one ATP, mV: there the pump stalls. */
export const pumpStall_mV = (
    solutions: Solutions,
    temperature_C: number,
    atp_meV = ATP_meV,
): number => sodiumPumpWork_meV(solutions, 0, temperature_C) - atp_meV;

/** Whether a cycle would cost more than one ATP. */
export const pumpStalls = (
    solutions: Solutions,
    voltage_mV: number,
    temperature_C: number,
    atp_meV = ATP_meV,
): boolean => sodiumPumpWork_meV(solutions, voltage_mV, temperature_C) > atp_meV;

/** Na⁺ carried for each K⁺ by the Na⁺/K⁺-ATPase. */
export const PUMP_RATIO = 3 / 2;

/**
 * The voltage when the pumps carry out exactly the Na⁺ that leaks in. With the K⁺ they bring back their own current is
 * −(1 − 1/ratio)·I_Na, which leaves I_Na/ratio in the balance: the GHK equation with P_Na/ratio.
 */
export const balancedPump_mV = (
    solutions: Solutions,
    permeabilities: Readonly<PerIon>,
    temperature_C: number,
    ratio = PUMP_RATIO,
): number | null =>
    ghk_mV(solutions, { ...permeabilities, Na: permeabilities.Na / ratio }, temperature_C);

/**
 * Mullins & Noda (J. Gen. Physiol. 47:117, 1963): as above where Cl⁻ is passive and so has no say,
 * V = kT/e·ln((r·K_o + α·Na_o)/(r·K_i + α·Na_i)) with α = P_Na/P_K.
 */
export const mullinsNoda_mV = (
    solutions: Solutions,
    permeabilities: Readonly<PerIon>,
    temperature_C: number,
    ratio = PUMP_RATIO,
): number | null => balancedPump_mV(solutions, { ...permeabilities, Cl: 0 }, temperature_C, ratio);
