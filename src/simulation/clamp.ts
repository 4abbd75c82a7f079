/** One run under voltage clamp: held at a voltage for long, then at another, with what the channels do from then on. */
import type { Settings } from '../params.ts';
import { type ChannelTrace, READING_ns, type Trace } from '../snapshot.ts';
import { answering, type RunReply } from './point.ts';
import { createSimulation } from './simulation.ts';

export interface ClampRequest {
    /** Their clamp is the voltage held before: gates begin in their equilibrium there. */
    readonly settings: Settings;
    readonly step_mV: number;
    /** How long the step lasts. */
    readonly duration_ns: number;
}

/** The channels of a kind, in stretches of `stretch_ns` from the step on. */
export interface ClampSeen {
    readonly count: number;
    /** How many are open, and closed by inactivation: mean of each stretch. */
    readonly open: readonly number[];
    readonly inactivated: readonly number[];
    /** Charge that their ions carried outward in each stretch, e. */
    readonly charge_e: readonly number[];
    /** Whole passages of the run. */
    readonly passages: number;
}
export interface ClampResult {
    readonly stretch_ns: number;
    /** By key of the kind. */
    readonly channels: Readonly<Record<string, ClampSeen>>;
}
export type ClampReply = RunReply<ClampResult>;

const SLICES = 20;

/** In each stretch of time the sum of a trace's points; a last stretch that is not whole is left out. */
const inStretches = ({ time_ns }: Trace, values: readonly number[]): number[] => {
    const sums: number[] = [];
    const whole = Math.floor((time_ns.at(-1) ?? 0) / READING_ns + 1e-9);
    for (const [i, end_ns] of time_ns.entries()) {
        const stretch = Math.ceil(end_ns / READING_ns - 1e-9) - 1;
        if (stretch < whole) sums[stretch] = (sums[stretch] ?? 0) + values[i];
    }
    return sums;
};

const meansOf = (trace: Trace, values: readonly number[]): number[] => {
    const points = inStretches(
        trace,
        trace.time_ns.map(() => 1),
    );
    return inStretches(trace, values).map((sum, i) => sum / points[i]);
};

const seen = (trace: Trace, { open, inactivated, charge_e }: ChannelTrace) => ({
    open: meansOf(trace, open),
    inactivated: meansOf(trace, inactivated),
    charge_e: inStretches(trace, charge_e),
});

/** @throws Error with one sentence where the settings cannot be followed */
export const runClamp = (
    { settings, step_mV, duration_ns }: ClampRequest,
    progress: (share: number) => void,
): ClampResult => {
    // As many runs at once as there are cores: each on one thread.
    const simulation = createSimulation(settings);
    simulation.set({ ...settings, clamp_mV: step_mV });
    for (let slice = 0; slice < SLICES; slice++) {
        progress(slice / SLICES);
        simulation.advance(duration_ns / SLICES);
    }
    const { trace, observed } = simulation.snapshot(0, undefined, 0);
    const channels = Object.entries(trace.channels).map(([key, of]) => {
        const { count, passedIn, passedOut } = observed.channels[key];
        return [key, { count, passages: passedIn + passedOut, ...seen(trace, of) }] as const;
    });
    return { stretch_ns: READING_ns, channels: Object.fromEntries(channels) };
};

export const answerClamp = answering(runClamp);
