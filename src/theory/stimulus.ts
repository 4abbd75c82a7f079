/** What a stimulus would be in life. */
import { MEMBRANE_CAPACITANCE, PA_PER_E_PER_NS } from '../units.ts';

/** 1 e/(ns·nm²) in A/cm²: a pA is 1e-12 A, a nm² 1e-14 cm². */
const A_PER_CM2 = 100 * PA_PER_E_PER_NS;

/**
 * Current density that does in life what the electrode does here, A/cm². A current I into a capacitance C lifts the voltage by I/C
 * each ns; to gates that run S times faster than in life that is as much as I/(C·S) is to those of life. Life's membrane has 1 µF/cm²,
 * so it takes i = (1 µF/cm²)·I/(C·S). C is that of the box, so that neither its size nor κ is left in it.
 */
export const densityInLife_A_per_cm2 = (
    current_e_per_ns: number,
    capacitance_e_per_mV: number,
    fasterThanLife: number,
): number =>
    (A_PER_CM2 * MEMBRANE_CAPACITANCE * current_e_per_ns) / (capacitance_e_per_mV * fasterThanLife);
