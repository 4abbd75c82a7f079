/** What a headless run prints. */
import type { Box, Observed, Solution } from '../snapshot.ts';
import { type PerIon, perIon } from '../species.ts';
import { type Expected, measuredPermeability } from '../theory.ts';

/** All but the first block is over the time after the warm-up, theory's lines too; mV, mM, e, ns. */
export interface Result {
    simulated_ns: number;
    wallClock_s: number;
    ions: number;
    ionStepsPerSecond: number;
    timeStep_ns: number;
    seed: number;
    capacitance_e_per_mV: number;
    exaggeration: number;
    pumpSpeedUp: number;

    averaged_ns: number;
    voltage_mV: { mean: number; standardError: number; standardDeviation: number };
    goldman_mV: number | null;
    goldmanWithPump_mV: number | null;
    nernst_mV: PerIon<number | null>;
    thermalNoise_mV: number;
    /** Whole sides at the end of the run. */
    concentrations_mM: { inside: Solution; outside: Solution };
    /** What theory was asked with. */
    atMembrane_mM: { inside: PerIon; outside: PerIon };
    crossings: PerIon<{ in: number; out: number }>;
    /** From one-way crossings, relative to K⁺. */
    measuredPermeability: PerIon<number | null>;
    openFraction: PerIon;
    pump: { cycles: number; sodiumOut: number; potassiumIn: number; atp: number };
    netCharge_e: number;
}

/** @param wallClock_s seconds spent in `advance`, over which the whole run's steps are counted */
export const resultOf = (
    observed: Observed,
    box: Box,
    expected: Expected,
    wallClock_s: number,
): Result => {
    const { averages } = observed;
    const ionSteps = (observed.ions * observed.time_ns) / box.timeStep_ns;
    const { cycles, sodiumOut, potassiumIn, atp } = observed.pump;
    return {
        simulated_ns: observed.time_ns,
        wallClock_s,
        ions: observed.ions,
        ionStepsPerSecond: Math.round(ionSteps / wallClock_s),
        timeStep_ns: box.timeStep_ns,
        seed: box.seed,
        capacitance_e_per_mV: box.capacitance_e_per_mV,
        exaggeration: box.exaggeration,
        pumpSpeedUp: box.pumpSpeedUp,
        averaged_ns: averages.span_ns,
        voltage_mV: averages.voltage_mV,
        goldman_mV: expected.goldman_mV,
        goldmanWithPump_mV: expected.goldmanWithPump_mV,
        nernst_mV: expected.nernst_mV,
        thermalNoise_mV: expected.thermalNoise_mV,
        concentrations_mM: observed.concentrations_mM,
        atMembrane_mM: averages.atMembrane_mM,
        crossings: observed.crossings,
        measuredPermeability: relativeToK(measuredPermeability(averages)),
        openFraction: observed.openFraction,
        pump: { cycles, sodiumOut, potassiumIn, atp },
        netCharge_e: observed.netCharge_e,
    };
};

const relativeToK = (permeability: PerIon<number | null>): PerIon<number | null> =>
    perIon((ion) => {
        const { K } = permeability;
        const own = permeability[ion];
        return K === null || K === 0 || own === null ? null : own / K;
    });
