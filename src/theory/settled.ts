/** Whether a mean voltage is that of a cell at rest, or still has in it how the cell got there. */
import type { Averages } from '../snapshot.ts';
import { conductance, type Expected, expected, type Scale, voltageError_mV } from './expected.ts';

/** More errors than that between two halves are no chance: three in a thousand honest runs. */
const HALVES_ERRORS = 3;

/**
 * What the charging of the membrane, from 0 to where theory has the voltage, leaves in a mean over T that began w after the start:
 * V·e^(−w/τ)·(1 − e^(−T/τ))·τ/T with τ = C/g, mV. 0 where theory expects no voltage.
 */
export const leftOfCharging_mV = (
    averages: Averages,
    { ghk_mV, ghkWithPump_mV }: Expected,
    { unitPermeability_nm3_ns, capacitance_e_per_mV }: Scale,
    waited_ns: number,
): number => {
    const target_mV = ghkWithPump_mV ?? ghk_mV ?? 0;
    const g = conductance(averages, unitPermeability_nm3_ns, averages.voltage_mV.mean);
    if (!(g > 0)) return Math.abs(target_mV);
    const tau_ns = capacitance_e_per_mV / g;
    const stretch = averages.span_ns / tau_ns;
    const left = stretch > 0 ? -Math.expm1(-stretch) / stretch : 1;
    return Math.abs(target_mV) * Math.exp(-waited_ns / tau_ns) * left;
};

/** The two halves of a stretch, the second from the first and the whole, are further apart than their errors. */
const halvesDiffer = (averages: Averages, firstHalf: Averages, scale: Scale): boolean => {
    const theory = expected(firstHalf, scale);
    const between_mV = 2 * (averages.voltage_mV.mean - firstHalf.voltage_mV.mean);
    const error_mV = Math.SQRT2 * voltageError_mV(firstHalf, theory);
    return Math.abs(between_mV) > HALVES_ERRORS * error_mV;
};

/**
 * A mean has settled when its error is known and larger than what the charging leaves in it, and its two halves agree. Where the
 * voltage is held there is nothing to wait for.
 * @param waited_ns time between the cell's neutral start and the averages
 */
export const hasSettled = (
    averages: Averages,
    firstHalf: Averages,
    theory: Expected,
    scale: Scale,
    waited_ns: number,
): boolean => {
    const error_mV = voltageError_mV(averages, theory);
    return (
        Number.isFinite(error_mV) &&
        leftOfCharging_mV(averages, theory, scale, waited_ns) <= error_mV &&
        !halvesDiffer(averages, firstHalf, scale)
    );
};
