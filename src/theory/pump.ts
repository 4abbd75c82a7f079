/** What theory says of the Na⁺/K⁺ pump: the work of a cycle that carries 3 Na⁺ out and 2 K⁺ in, and when ATP is not enough. */
import type { Solutions } from '../theory.ts';
import { thermalVoltage_mV } from '../units.ts';

/** Free energy of splitting one ATP in a cell, meV: 57 kJ/mol. */
export const ATP_meV = 590;

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
