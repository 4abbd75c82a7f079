/** What theory says of energy: the work that is stored in gradients and in a charged membrane. */
import { PERMEANT, type PerIon, perIon, speciesOf } from '../species.ts';
import { IONS_PER_NM3_PER_MM, thermalVoltage_mV } from '../units.ts';

const xLogX = (x: number, mean: number): number => (x > 0 ? x * Math.log(x / mean) : 0);

/**
 * Least work that makes the difference between two equal volumes, from the mean of both, ideal solutions:
 *   kT · V · Σ (c_in·ln(c_in/c̄) + c_out·ln(c_out/c̄)), c̄ = (c_in + c_out)/2,
 * over K⁺, Na⁺ and Cl⁻; the free energy that mixing would set free (Gibbs 1876).
 * @param volume_nm3 of one side
 * @returns meV, electrical work not included
 */
export const gradientWork_meV = (
    inside_mM: Readonly<PerIon>,
    outside_mM: Readonly<PerIon>,
    volume_nm3: number,
    temperature_C: number,
): number => {
    const sum = PERMEANT.reduce((work, ion) => {
        const mean = (inside_mM[ion] + outside_mM[ion]) / 2;
        return work + xLogX(inside_mM[ion], mean) + xLogX(outside_mM[ion], mean);
    }, 0);
    return thermalVoltage_mV(temperature_C) * IONS_PER_NM3_PER_MM * volume_nm3 * sum;
};

/** Work in a charged membrane, ½·C·V², meV. */
export const membraneWork_meV = (capacitance_e_per_mV: number, voltage_mV: number): number =>
    (capacitance_e_per_mV * voltage_mV ** 2) / 2;

/** Joules in a meV times 10¹⁵: 1.602e-22 J. */
const FJ_PER_meV = 1.602176634e-7;

/** Power of so many cycles a ns, each of so much energy, fW = fJ/s. */
export const power_fW = (cycles_per_ns: number, energy_meV: number): number =>
    cycles_per_ns * 1e9 * energy_meV * FJ_PER_meV;

/** What cycles of a machine have done: what they spent, and where it went. */
export interface Ledger {
    /** From ATP and other fuel; less than none where ATP was made, meV. */
    readonly spent_meV: number;
    /** Into the gradient of each ion, and against the membrane potential, meV. */
    readonly gradients_meV: PerIon;
    readonly electric_meV: number;
    /** What is left, meV: heat. */
    readonly heat_meV: number;
}

/**
 * @param machine ions that a cycle carries outward, and what it spends
 * @param cycles outward ones; less than none where it runs backward
 */
export const ledgerOf = (
    machine: { readonly carries: Readonly<Partial<PerIon>>; readonly spends_meV: number },
    cycles: number,
    { inside, outside }: { readonly inside: Readonly<PerIon>; readonly outside: Readonly<PerIon> },
    voltage_mV: number,
    temperature_C: number,
): Ledger => {
    const kT = thermalVoltage_mV(temperature_C);
    const carried = perIon((ion) => cycles * (machine.carries[ion] ?? 0));
    const gradients_meV = perIon((ion) =>
        carried[ion] === 0 ? 0 : carried[ion] * kT * Math.log(outside[ion] / inside[ion]),
    );
    const charge_e = PERMEANT.reduce((sum, ion) => sum + carried[ion] * speciesOf(ion).valence, 0);
    const electric_meV = -charge_e * voltage_mV;
    const spent_meV = cycles * machine.spends_meV;
    const stored_meV = PERMEANT.reduce((sum, ion) => sum + gradients_meV[ion], electric_meV);
    return { spent_meV, gradients_meV, electric_meV, heat_meV: spent_meV - stored_meV };
};
