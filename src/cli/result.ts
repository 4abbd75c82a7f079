/** What a headless run prints. */
import type { Box, Observed, Solution } from '../snapshot.ts';
import { type PerIon, perIon } from '../species.ts';
import { type Expected, voltageError_mV } from '../theory/expected.ts';
import { measuredPermeability, ratios } from '../theory/measured-permeability.ts';

/** All but the first block is over the time after the warm-up, theory's lines too. */
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
    /** An error of null: the run was too short to tell. */
    voltage_mV: { mean: number; standardError: number | null; standardDeviation: number };
    ghk_mV: number | null;
    ghkWithPump_mV: number | null;
    nernst_mV: PerIon<number | null>;
    thermalNoise_mV: number;
    /** Of whole sides. */
    concentrations_mM: { inside: Solution; outside: Solution };
    /** What theory was asked with. */
    atMembrane_mM: { inside: PerIon; outside: PerIon };
    crossings: PerIon<{ in: number; out: number }>;
    /** From one-way crossings, relative to K⁺, or where none crossed to the next ion that did. */
    measuredPermeability: PerIon<number | null>;
    openFraction: PerIon;
    pump: { cycles: number; sodiumOut: number; potassiumIn: number; atp: number };
    netCharge_e: number;
}

/** Share of time after the warm-up, from shares of time since the start. */
const shareSince = (before: Observed, now: Observed): PerIon =>
    perIon((ion) => {
        const open_ns =
            now.openFraction[ion] * now.time_ns - before.openFraction[ion] * before.time_ns;
        return open_ns / (now.time_ns - before.time_ns);
    });

/**
 * @param before what was observed when the warm-up ended
 * @param now what was observed at the end
 * @param wallClock_s seconds spent in `advance`, over which the whole run's steps are counted
 */
export const resultOf = (
    { before, now, wallClock_s }: { before: Observed; now: Observed; wallClock_s: number },
    box: Box,
    expected: Expected,
): Result => {
    const { averages } = now;
    const { mean, standardDeviation } = averages.voltage_mV;
    const standardError = voltageError_mV(averages, expected);
    const ionSteps = (now.ions * now.time_ns) / box.timeStep_ns;
    return {
        simulated_ns: now.time_ns,
        wallClock_s,
        ions: now.ions,
        ionStepsPerSecond: Math.round(ionSteps / wallClock_s),
        timeStep_ns: box.timeStep_ns,
        seed: box.seed,
        capacitance_e_per_mV: box.capacitance_e_per_mV,
        exaggeration: box.exaggeration,
        pumpSpeedUp: box.pumpSpeedUp,
        averaged_ns: averages.span_ns,
        voltage_mV: {
            mean,
            standardError: Number.isFinite(standardError) ? standardError : null,
            standardDeviation,
        },
        ghk_mV: expected.ghk_mV,
        ghkWithPump_mV: expected.ghkWithPump_mV,
        nernst_mV: expected.nernst_mV,
        thermalNoise_mV: expected.thermalNoise_mV,
        concentrations_mM: now.concentrations_mM,
        atMembrane_mM: averages.atMembrane_mM,
        crossings: perIon((ion) => ({
            in: now.crossings[ion].in - before.crossings[ion].in,
            out: now.crossings[ion].out - before.crossings[ion].out,
        })),
        measuredPermeability: ratios(measuredPermeability(averages)),
        openFraction: shareSince(before, now),
        pump: {
            cycles: now.pump.cycles - before.pump.cycles,
            sodiumOut: now.pump.sodiumOut - before.pump.sodiumOut,
            potassiumIn: now.pump.potassiumIn - before.pump.potassiumIn,
            atp: now.pump.atp - before.pump.atp,
        },
        netCharge_e: now.netCharge_e,
    };
};
