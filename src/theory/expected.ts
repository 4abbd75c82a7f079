/** Theory at what was measured: the lines that an emergent voltage is held against, and how well a mean can be known. */
import type { Averages, Box } from '../snapshot.ts';
import { filledUp, type PerIon, perIon } from '../species.ts';
import { averagedShare, ionicStrength_mM, membraneShare, thermalNoise_mV } from './charge.ts';
import { ghk_mV, ghkFlux, ghkWithPump_mV, nernst_mV, total, valence } from './ghk.ts';

/** Conductance of all open channels, e/(ns·mV): the slope of the GHK current at this voltage. */
export const conductance = (
    { atMembrane_mM, openPermeability, temperature_C }: Averages,
    unitPermeability_nm3_ns: number,
    voltage_mV: number,
): number => {
    const current = (at_mV: number): number =>
        total(
            (ion) =>
                valence[ion] *
                ghkFlux(
                    valence[ion],
                    openPermeability[ion] * unitPermeability_nm3_ns,
                    atMembrane_mM.inside[ion],
                    atMembrane_mM.outside[ion],
                    at_mV,
                    temperature_C,
                ),
        );
    return current(voltage_mV + 0.5) - current(voltage_mV - 0.5);
};

/**
 * Standard error that heat alone gives the mean voltage of that stretch, mV, however it was measured: √(kT/C) averaged over a
 * noise that forgets with τ = C/g, and √(2·kT/(g·T)) once the span T is many τ. 0 where nothing is open and so nothing moves.
 */
export const thermalError_mV = (
    averages: Averages,
    unitPermeability_nm3_ns: number,
    capacitance_e_per_mV: number,
): number => {
    const g = conductance(averages, unitPermeability_nm3_ns, averages.voltage_mV.mean);
    if (!(g > 0)) return 0;
    const forgotten = (averages.span_ns * g) / capacitance_e_per_mV;
    return (
        thermalNoise_mV(capacitance_e_per_mV, averages.temperature_C) *
        Math.sqrt(averagedShare(forgotten))
    );
};

/** Theory's lines for one stretch of time. */
export interface Expected {
    readonly nernst_mV: PerIon<number | null>;
    readonly ghk_mV: number | null;
    /** The line to compare with when pumps run; without pumps it is that without. */
    readonly ghkWithPump_mV: number | null;
    readonly thermalNoise_mV: number;
    /** What heat leaves of it in the mean of the stretch: no mean is better known, however it was measured. */
    readonly thermalError_mV: number;
}

/** Of a box, what theory needs besides what was measured in it. */
export type Scale = Pick<Box, 'unitPermeability_nm3_ns' | 'capacitance_e_per_mV' | 'exaggeration'>;

/** Theory at what was measured over the same stretch: concentrations, open channels, the pumps' current. */
export const expected = (averages: Averages, scale: Scale): Expected => {
    const { unitPermeability_nm3_ns, capacitance_e_per_mV, exaggeration } = scale;
    const { atMembrane_mM, openPermeability, pumpCurrent_e_per_ns, temperature_C } = averages;
    const { inside, outside } = atMembrane_mM;
    const permeabilities = perIon((ion) => openPermeability[ion] * unitPermeability_nm3_ns);
    const strengths = {
        inside: ionicStrength_mM(filledUp(inside)),
        outside: ionicStrength_mM(filledUp(outside)),
    };
    return {
        nernst_mV: perIon((ion) =>
            nernst_mV(valence[ion], inside[ion], outside[ion], temperature_C),
        ),
        ghk_mV: ghk_mV(atMembrane_mM, permeabilities, temperature_C),
        ghkWithPump_mV: ghkWithPump_mV(
            atMembrane_mM,
            permeabilities,
            pumpCurrent_e_per_ns,
            temperature_C,
            membraneShare(strengths, temperature_C, exaggeration),
        ),
        thermalNoise_mV: thermalNoise_mV(capacitance_e_per_mV, temperature_C),
        thermalError_mV: thermalError_mV(averages, unitPermeability_nm3_ns, capacitance_e_per_mV),
    };
};

/**
 * Standard error of the mean voltage, mV: what its blocks say, and never less than heat leaves. Over some charging times a run's
 * own blocks cannot tell. Infinity before they say anything.
 */
export const voltageError_mV = (
    { voltage_mV }: Averages,
    { thermalError_mV }: Pick<Expected, 'thermalError_mV'>,
): number => Math.max(voltage_mV.standardError, thermalError_mV);
