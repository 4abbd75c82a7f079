/** What a scenario promises, and whether it was kept. */
import type { Scenario } from '../params.ts';
import type { Impulse } from '../snapshot.ts';
import type { Permeant } from '../species.ts';

/** The mean voltage comes to a line of theory. */
export interface VoltagePromise {
    /**
     * The line, and its value for the set solutions, mV. `balance`: that of the pumps' own rates and the leak, for which the page has no
     * line, where pumps that feel the voltage hold it and so few ions cross that their count says little.
     */
    readonly line: Permeant | 'ghk' | 'ghkWithPump' | 'balance' | 'donnan' | 'neutral';
    readonly expected_mV: number;
    /** How near to `expected_mV` the line stays while concentrations drift with what the channels move, mV. */
    readonly within_mV: number;
}

export type Bounds = readonly [least: number, most: number];

/** So many impulses come out, and such ones. */
export interface ImpulsesPromise {
    /** In this simulated time, from the start of the world. */
    readonly time_us: number;
    /** How many of the electrode's pulses, from the first on, it is about. */
    readonly pulses: number;
    /** Of those, the ones that an impulse follows. */
    readonly evoked: Bounds;
    /** Numbers of pulses, from 1 on, that none follows. */
    readonly unanswered?: readonly number[];
    /** Impulses that no pulse has called. */
    readonly byThemselves: Bounds;
    /** Of the mean over all impulses. */
    readonly peak_mV?: Bounds;
    readonly width_ns?: Bounds;
    /** Where the bounds come from. */
    readonly because: string;
}

export type Promised = VoltagePromise | ImpulsesPromise;

/** Where in life something belongs, in the words of headings and in their order; `basics`: the membrane itself. */
export const GROUPS = {
    basics: 'The membrane itself',
    nerve: 'Nerve',
    muscle: 'Muscle',
    clinic: 'Clinic',
    plants: 'Plants',
    microbes: 'Microbes',
} as const;
export type Group = keyof typeof GROUPS;
export const GROUP_KEYS = Object.keys(GROUPS) as Group[];

export interface ShippedScenario {
    readonly key: string;
    readonly group: Group;
    readonly name: string;
    /** What there is to see. */
    readonly sentence: string;
    readonly scenario: Scenario;
    readonly promise: Promised;
    readonly source: string;
}

/** What has come out so far. */
export interface Kept {
    readonly evoked: number;
    readonly byThemselves: number;
    /** Null: there was no impulse. */
    readonly peak_mV: number | null;
    readonly width_ns: number | null;
    /** What lies outside its bounds, in the words of the promise's keys; empty: all is as promised. */
    readonly broken: readonly ('evoked' | 'unanswered' | 'byThemselves' | 'peak_mV' | 'width_ns')[];
}

const meanOf = (impulses: readonly Impulse[], key: 'peak_mV' | 'width_ns'): number | null =>
    impulses.length === 0
        ? null
        : impulses.reduce((sum, each) => sum + each[key], 0) / impulses.length;

/** @param all impulses since the world began; what came after the promise's time, or followed a later pulse, is left out */
export const kept = (promise: ImpulsesPromise, all: readonly Impulse[]): Kept => {
    const impulses = all.filter(
        ({ time_ns, stimulus }) =>
            time_ns <= 1000 * promise.time_us && (stimulus ?? 0) <= promise.pulses,
    );
    const numbers = impulses.map(({ stimulus }) => stimulus);
    const answered = new Set(numbers.filter((number) => number !== null));
    const found = {
        // A pulse that two impulses follow has been answered once.
        evoked: answered.size,
        byThemselves: numbers.filter((number) => number === null).length,
        peak_mV: meanOf(impulses, 'peak_mV'),
        width_ns: meanOf(impulses, 'width_ns'),
    };
    const outside = (['evoked', 'byThemselves', 'peak_mV', 'width_ns'] as const).filter((key) => {
        const [value, bounds] = [found[key], promise[key]];
        return bounds && !(value !== null && value >= bounds[0] && value <= bounds[1]);
    });
    const isSilent = promise.unanswered?.every((number) => !answered.has(number)) ?? true;
    return { ...found, broken: isSilent ? outside : [...outside, 'unanswered'] };
};
