/** What a headless run prints. */
import type { Box, Impulse, Observed, Solution } from '../snapshot.ts';
import { type PerIon, perIon, speciesOf } from '../species.ts';
import { type Expected, voltageError_mV } from '../theory/expected.ts';
import { measuredPermeability, ratios } from '../theory/measured-permeability.ts';
import { pHOf } from '../units.ts';

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
    /** How many times faster than in life machines run, by kind, of those that are there. */
    fasterThanLife: Record<string, number>;

    averaged_ns: number;
    /** An error of null: the run was too short to tell. */
    voltage_mV: { mean: number; standardError: number | null; standardDeviation: number };
    ghk_mV: number | null;
    ghkWithPump_mV: number | null;
    nernst_mV: PerIon<number | null>;
    thermalNoise_mV: number;
    /** Of whole sides. */
    concentrations_mM: { inside: Solution; outside: Solution };
    /** Null without any H⁺. */
    pH: { inside: number | null; outside: number | null };
    /** What theory was asked with. */
    atMembrane_mM: { inside: PerIon; outside: PerIon };
    crossings: PerIon<{ in: number; out: number }>;
    /** From counted passages, relative to K⁺, or where none passed to the next ion that did. */
    measuredPermeability: PerIon<number | null>;
    /** Of each kind of channel, by its key: share of time open, whole passages, share of time in each state. Null: none is there. */
    openFraction: Record<string, number | null>;
    passages: Record<string, { in: number; out: number }>;
    states: Record<string, Record<string, number> | null>;
    /** Pulses of the electrode that began, and nerve impulses that are over by the end: of these, only the latest 1000. */
    pulses: number;
    impulses: readonly Impulse[];
    /** Of each kind of pump, by its key: `pump` is the Na⁺/K⁺ pump. */
    [pump: string]: unknown;
    netCharge_e: number;
}

const pHIn = ({ H }: Solution): number | null => (H > 0 ? pHOf(H) : null);

/** What each kind of channel did after the warm-up. */
const channelsSince = (before: Observed, now: Observed, { kinds }: Box) => {
    const found = kinds.flatMap((kind) => {
        if (kind.role === 'pump') return [];
        const [from, to] = [before.channels[kind.key], now.channels[kind.key]];
        const machine_ns = to.machine_ns - from.machine_ns;
        const share = (of_ns: number) => of_ns / machine_ns;
        const there = machine_ns > 0;
        const states = kind.states.map(
            ({ name }, k) => [name, share(to.state_ns[k] - from.state_ns[k])] as const,
        );
        return {
            key: kind.key,
            openFraction: there ? share(to.open_ns - from.open_ns) : null,
            passages: {
                in: to.passedIn - from.passedIn,
                out: to.passedOut - from.passedOut,
            },
            states: there ? Object.fromEntries(states) : null,
        };
    });
    const byKind = <T>(of: (each: (typeof found)[number]) => T): Record<string, T> =>
        Object.fromEntries(found.map((each) => [each.key, of(each)]));
    return {
        openFraction: byKind((each) => each.openFraction),
        passages: byKind((each) => each.passages),
        states: byKind((each) => each.states),
    };
};

/** What each kind of pump did after the warm-up: cycles, ATP, and each ion with the way it was carried (sodiumOut, potassiumIn). */
const pumpsSince = (before: Observed, now: Observed, { kinds }: Box) =>
    Object.fromEntries(
        kinds.flatMap((kind) => {
            if (kind.role === 'channel') return [];
            const [from, to] = [before.pumps[kind.key], now.pumps[kind.key]];
            const cycles = to.cycles - from.cycles;
            const carried = Object.entries(kind.carries).map(([ion, n]) => [
                `${speciesOf(ion).name}${n > 0 ? 'Out' : 'In'}`,
                Math.abs(n) * cycles,
            ]);
            return [
                [
                    kind.key,
                    { cycles, ...Object.fromEntries(carried), atp: to.atp - from.atp },
                ] as const,
            ];
        }),
    );

const fasterThanLife = ({ channels, pumps }: Observed, { kinds }: Box) =>
    Object.fromEntries(
        kinds
            .filter(({ key }) => (channels[key] ?? pumps[key]).count > 0)
            .map((kind) => [kind.key, kind.fasterThanLife]),
    );

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
        fasterThanLife: fasterThanLife(now, box),
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
        pH: {
            inside: pHIn(now.concentrations_mM.inside),
            outside: pHIn(now.concentrations_mM.outside),
        },
        atMembrane_mM: averages.atMembrane_mM,
        crossings: perIon((ion) => ({
            in: now.passages[ion].in - before.passages[ion].in,
            out: now.passages[ion].out - before.passages[ion].out,
        })),
        measuredPermeability: ratios(measuredPermeability(averages)),
        ...channelsSince(before, now, box),
        pulses: now.pulses - before.pulses,
        impulses: now.impulses.filter(({ time_ns }) => time_ns > before.time_ns),
        ...pumpsSince(before, now, box),
        netCharge_e: now.netCharge_e,
    };
};
