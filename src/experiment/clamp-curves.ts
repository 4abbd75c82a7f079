/** What a voltage-clamp protocol has shown: of each kind of channel the currents over time, and its curves against voltage. */
import type { ChannelKind } from '../kinds/kind.ts';
import { type ClampRun, type ClampSeen, inactivates } from './clamp-protocol.ts';
import { type Measurement, type Reversal, reversalOf } from './reversal.ts';

/** A run that is done. */
export interface ClampDone {
    readonly run: ClampRun;
    readonly seen: ClampSeen;
}

/** A mean over all channels of all repeats, with its standard error: they know nothing of each other. */
export interface Uncertain {
    readonly value: number;
    readonly error: number;
}

/** Over time, mean of the repeats, in stretches from the step on. */
export interface Course {
    readonly stretch_ns: number;
    /** Of the channels. */
    readonly openShare: readonly number[];
    readonly inactivatedShare: readonly number[];
    /** Of the whole depth of the membrane, outward positive. */
    readonly current_e_per_ns: readonly number[];
}

/** What a kind did at one voltage. */
export interface StepSeen {
    readonly before_mV: number;
    readonly step_mV: number;
    readonly repeats: number;
    readonly course: Course;
    /** Around the moment at which most are open. */
    readonly peak: {
        readonly time_ns: number;
        readonly open: Uncertain;
        readonly current: Uncertain;
    };
    /** In the last fifth of the step. */
    readonly late: { readonly open: Uncertain; readonly current: Uncertain };
    /** From the peak on, of those that are not closed by inactivation: how many are open. Null where there were none. */
    readonly ofAvailable: Uncertain | null;
    /** Current of one open channel, e/ns; null where none was open or nothing passed. */
    readonly perOpen: Measurement | null;
}

/** Currents are shown, and peaks looked for, as means over so many stretches. */
const SMOOTH_stretches = 5;
const HALF = SMOOTH_stretches >> 1;
export const LATE_SHARE = 1 / 5;

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;

/** Running means over an odd number of values, of as many as there are at the ends. */
export const smoothed = (values: readonly number[]): number[] =>
    values.map((_, i) => mean(values.slice(Math.max(0, i - HALF), i + HALF + 1)));

/** A share of so many channels; of few, none or all of which are open, the error is that of one more of either kind. */
const shareOf = (value: number, channels: number): Uncertain => {
    const near = (value * channels + 1) / (channels + 2);
    return { value, error: Math.sqrt((near * (1 - near)) / channels) };
};

/** Mean of each stretch over the rows. */
const averaged = (rows: readonly (readonly number[])[]): number[] =>
    (rows[0] ?? []).map((_, i) => mean(rows.map((row) => row[i])));

/** Place of the highest running mean of a course, of those over as many stretches as they should be. */
export const peakAt = (openShare: readonly number[]): number => {
    const whole = smoothed(openShare).slice(HALF, openShare.length - HALF);
    return HALF + whole.indexOf(Math.max(...whole));
};

const seenAt = (key: string, done: readonly ClampDone[]): StepSeen | undefined => {
    const [first] = done;
    if (!first) return undefined;
    const { before_mV, step_mV, currentScale: scale } = first.run;
    const { stretch_ns } = first.seen;
    const of = done.flatMap(({ seen }) => seen.channels[key] ?? []);
    if (of.length === 0) return undefined;
    const open = of.map((each) => each.open.map((n) => n / each.count));
    const inactivated = of.map((each) => each.inactivated.map((n) => n / each.count));
    const current = of.map(({ charge_e }) => charge_e.map((e) => (scale * e) / stretch_ns));
    const course = {
        stretch_ns,
        openShare: averaged(open),
        inactivatedShare: averaged(inactivated),
        current_e_per_ns: averaged(current),
    };
    const at = peakAt(course.openShare);
    const channels = sum(of.map(({ count }) => count));
    const open_ns = stretch_ns * channels * mean(course.openShare) * course.openShare.length;
    const passages = sum(of.map((each) => each.passages));
    /** What is open in some stretches, and the current then: as uncertain as what is open, and as its ions come one by one. */
    const during = (from: number, to?: number) => {
        const open = shareOf(mean(course.openShare.slice(from, to)), channels);
        const current = mean(course.current_e_per_ns.slice(from, to));
        const span_ns = stretch_ns * course.openShare.slice(from, to).length;
        const passed = open_ns > 0 ? (passages * open.value * channels * span_ns) / open_ns : 0;
        const shot = (scale * Math.sqrt(passed)) / (span_ns * of.length);
        const gates = open.value > 0 ? (current * open.error) / open.value : 0;
        return { open, current: { value: current, error: Math.hypot(shot, gates) } };
    };
    const available = sum(course.inactivatedShare.slice(at).map((share) => 1 - share));
    return {
        ...{ before_mV, step_mV, course, repeats: of.length },
        peak: { time_ns: (at + 0.5) * stretch_ns, ...during(at - HALF, at + HALF + 1) },
        late: during(Math.floor(course.openShare.length * (1 - LATE_SHARE))),
        ofAvailable:
            available > 0
                ? shareOf(
                      sum(course.openShare.slice(at)) / available,
                      Math.max(1, channels * (1 - course.inactivatedShare[at])),
                  )
                : null,
        perOpen:
            open_ns > 0 && passages > 0
                ? {
                      voltage_mV: step_mV,
                      current: (scale * sum(of.flatMap(({ charge_e }) => charge_e))) / open_ns,
                      error: (scale * Math.sqrt(passages)) / open_ns,
                  }
                : null,
    };
};

/** At a conditioning voltage, how many channels were not inactivated. */
export interface Available {
    readonly voltage_mV: number;
    readonly share: Uncertain;
}

/** So much of the conditioning voltages, the lowest of them, stands for none being inactivated. */
const LOWEST_SHARE = 1 / 4;

/** Peaks of the test after conditioning, as shares of what they are after the lowest. */
const inactivationOf = (tests: readonly StepSeen[]): Available[] => {
    const lowest = tests.slice(0, Math.ceil(tests.length * LOWEST_SHARE));
    const most = mean(lowest.map(({ peak }) => peak.open.value));
    if (!(most > 0)) return [];
    return tests.map(({ before_mV, peak: { open } }) => ({
        voltage_mV: before_mV,
        share: { value: open.value / most, error: open.error / most },
    }));
};

/** All that a protocol has shown of one kind so far, in the order of voltages. */
export interface KindSeen {
    readonly steps: readonly StepSeen[];
    /** By conditioning voltage; none of a kind that does not inactivate. */
    readonly tests: readonly StepSeen[];
    readonly inactivation: readonly Available[];
    readonly reversal: Reversal | null;
}

export const kindSeen = (
    kind: Pick<ChannelKind, 'key' | 'states'>,
    done: readonly ClampDone[],
): KindSeen => {
    const at = (purpose: ClampRun['purpose'], of: 'before_mV' | 'step_mV'): StepSeen[] => {
        const runs = done.filter(({ run }) => run.purpose === purpose);
        return [...new Set(runs.map(({ run }) => run[of]))]
            .sort((a, b) => a - b)
            .flatMap((voltage) => {
                const those = runs.filter(({ run }) => run[of] === voltage);
                return seenAt(kind.key, those) ?? [];
            });
    };
    const steps = at('step', 'step_mV');
    const tests = inactivates(kind) ? at('test', 'before_mV') : [];
    return {
        ...{ steps, tests },
        inactivation: inactivationOf(tests),
        reversal: reversalOf(steps.flatMap(({ perOpen }) => perOpen ?? [])),
    };
};
