/**
 * A voltage-clamp protocol (Hodgkin, Huxley & Katz 1952): from a holding voltage to a row of steps, for the currents and for how many
 * channels open; and from a row of conditioning voltages to one test step, for how many were closed by inactivation before it.
 */
import type { ChannelKind } from '../kinds/kind.ts';
import { kindsOf } from '../kinds.ts';
import { countOf, groupOf, type Settings, surroundingsOf, withCounts } from '../params.ts';
import { check } from '../settings/settings.ts';
import { thermalVoltage_mV } from '../units.ts';

export interface Protocol {
    readonly holding_mV: number;
    readonly from_mV: number;
    readonly to_mV: number;
    readonly by_mV: number;
    /** How long each step lasts. */
    readonly duration_ns: number;
    /** How often all of it is done. */
    readonly repeats: number;
}

/** One run: held at `before_mV` for long, then at `step_mV`. */
export interface ClampRun {
    /** A step from the holding voltage, or the test after a conditioning voltage. */
    readonly purpose: 'step' | 'test';
    readonly before_mV: number;
    readonly step_mV: number;
    readonly duration_ns: number;
    /** Of the patch. */
    readonly settings: Settings;
    /** How many times the patch's current is that of the cell's membrane. */
    readonly currentScale: number;
}

/** What was seen of a run, in stretches from the step on. */
export interface ClampSeen {
    readonly stretch_ns: number;
    /** By key of the kind. */
    readonly channels: Readonly<
        Record<
            string,
            {
                readonly count: number;
                /** How many are open, and closed by inactivation: mean of each stretch. */
                readonly open: readonly number[];
                readonly inactivated: readonly number[];
                /** Charge carried outward in each stretch, e. */
                readonly charge_e: readonly number[];
                /** Whole passages of the run. */
                readonly passages: number;
            }
        >
    >;
}

/** Where the test step goes: most channels that can open do. */
export const TEST_mV = 0;
/** So much of a step is enough for a test. */
const TEST_SHARE = 1 / 4;
/** Conditioning voltages begin so far below the steps: inactivation is half gone where activation has not begun. */
const CONDITIONING_BELOW_mV = 40;
const LIMIT_mV = 200;
const MOST_STEPS = 60;
/** A quarter of the shortest is what a peak is looked for in. */
const DURATION_us = [0.4, 200] as const;
const MOST_REPEATS = 100;
const LARGEST_SEED = 2 ** 32;

/**
 * The patch under the amplifier is as thin as that. Each pore lets through as much less, so that the water before it feels the same
 * flux for its depth; the gates know nothing of either. It leaves fewer ions to move, and currents are those of the whole depth.
 */
const THIN_nm = 10;
/** Water on each side: under clamp no charge piles up in it. */
const HEIGHT_nm = 8;

/** Channels that the voltage opens or closes, of which the membrane holds some. */
export const voltageGated = (settings: Settings): ChannelKind[] => {
    const surroundings = surroundingsOf(settings, thermalVoltage_mV(settings.temperature_C));
    return kindsOf(settings).flatMap((kind) =>
        kind.role === 'channel' &&
        countOf(settings, kind) > 0 &&
        kind
            .transitions(groupOf(settings, kind.group), surroundings)
            .some(({ charge_e = 0 }) => charge_e !== 0)
            ? [kind]
            : [],
    );
};

/** Whether some of its states are closed by inactivation. */
export const inactivates = ({ states }: Pick<ChannelKind, 'states'>): boolean =>
    states.some(({ inactivated }) => inactivated);

/** At which moment of a step a kind's current is read: at its peak where it inactivates, else late. */
export const readAt = (kind: Pick<ChannelKind, 'states'>): 'peak' | 'late' =>
    inactivates(kind) ? 'peak' : 'late';

/** The cell's membrane with its voltage-gated channels alone, under the amplifier. */
const patchOf = (settings: Settings, scale: number): Settings => {
    const kinds = voltageGated(settings);
    const keys = new Set(kinds.map(({ key }) => key));
    const counted = withCounts(settings, (key) => {
        const kind = kinds.find((each) => each.key === key);
        return kind ? countOf(settings, kind) : 0;
    });
    const channels = Object.entries(counted.channels).map(([key, own]) => [
        key,
        keys.has(key) ? { ...own, permeability: own.permeability / scale } : own,
    ]);
    return {
        ...counted,
        channels: Object.fromEntries(channels),
        baths: { inside: 'clamped', outside: 'clamped' },
        proteinAnions: { ...settings.proteinAnions, count: 0 },
        slab: {
            ...settings.slab,
            height_nm: HEIGHT_nm,
            depth_nm: settings.slab.depth_nm / scale,
        },
    };
};

const within = (name: string, value: number, [least, most]: readonly [number, number]): void => {
    if (!(value >= least && value <= most))
        throw new Error(`${name} must be from ${least} to ${most}, got ${value}.`);
};

/** The voltages of the steps, from the first to the last. Throws an Error of one sentence that names the bound. */
export const stepsOf = ({ from_mV, to_mV, by_mV }: Protocol): number[] => {
    within('The first step, mV,', from_mV, [-LIMIT_mV, LIMIT_mV]);
    within('The last step, mV,', to_mV, [-LIMIT_mV, LIMIT_mV]);
    if (!(to_mV > from_mV))
        throw new Error(
            `The last step must be above the first, got ${to_mV} mV after ${from_mV} mV.`,
        );
    if (!(by_mV > 0))
        throw new Error(`The voltage between steps must be above 0 mV, got ${by_mV}.`);
    const steps = Math.floor((to_mV - from_mV) / by_mV + 1e-9) + 1;
    if (steps > MOST_STEPS)
        throw new Error(
            `There must be at most ${MOST_STEPS} steps, got ${steps} from ${from_mV} to ${to_mV} mV by ${by_mV}.`,
        );
    return Array.from({ length: steps }, (_, i) => Number((from_mV + i * by_mV).toPrecision(6)));
};

/** The lowest voltage held before a test step. */
export const lowestConditioning_mV = ({ from_mV }: Protocol): number =>
    Math.max(-LIMIT_mV, from_mV - CONDITIONING_BELOW_mV);

/** Voltages held before the test step: as far apart as the steps are, and up to the test's own. */
const conditioningOf = (protocol: Protocol): number[] =>
    stepsOf({ ...protocol, from_mV: lowestConditioning_mV(protocol) }).filter(
        (before_mV) => before_mV < TEST_mV,
    );

/**
 * All runs in the order in which they are best done: the whole protocol once, then again, each run with a seed of its own. There are
 * tests only where some kind inactivates. Throws an Error of one sentence where the protocol cannot be followed.
 */
export const clampRuns = (settings: Settings, protocol: Protocol): ClampRun[] => {
    const { holding_mV, duration_ns, repeats } = protocol;
    within('The holding voltage, mV,', holding_mV, [-LIMIT_mV, LIMIT_mV]);
    within('The duration of a step, µs,', duration_ns / 1000, DURATION_us);
    if (!Number.isInteger(repeats))
        throw new Error(`Repeats must be a whole number, got ${repeats}.`);
    within('Repeats', repeats, [1, MOST_REPEATS]);
    const kinds = voltageGated(settings);
    const currentScale = Math.max(1, settings.slab.depth_nm / THIN_nm);
    const patch = patchOf(settings, currentScale);
    const step = (step_mV: number) => ({
        ...{ purpose: 'step' as const, before_mV: holding_mV, step_mV, duration_ns },
    });
    const test = (before_mV: number) => ({
        ...{ purpose: 'test' as const, before_mV, step_mV: TEST_mV },
        duration_ns: duration_ns * TEST_SHARE,
    });
    const once = [
        ...stepsOf(protocol).map(step),
        ...(kinds.some(inactivates) ? conditioningOf(protocol).map(test) : []),
    ];
    return Array.from({ length: repeats }, () => once)
        .flat()
        .map((run, i) => {
            const seed = (settings.seed + i) % LARGEST_SEED;
            return {
                ...run,
                currentScale,
                settings: check({ ...patch, clamp_mV: run.before_mV, seed }),
            };
        });
};
