/** What a scenario promises, and how what came out stands to it, in words. */
import {
    type Bounds,
    type ImpulsesPromise,
    kept,
    type Promised,
    type VoltagePromise,
} from '../../lessons/promise.ts';
import { perIon, SPECIES } from '../../species.ts';
import { clock, fixed } from '../../ui/format.ts';
import type { Sight } from '../program.ts';

const LINES = {
    ...perIon((_, species) => `Nernst potential of ${SPECIES[species].symbol}`),
    ghk: 'GHK',
    ghkWithPump: 'GHK with pumps',
    balance: 'pumps and leak in balance',
    donnan: 'Donnan potential',
    neutral: 'neutral on both sides',
} as const;

/** 3; 3 to 5; at least 3. */
const within = ([least, most]: Bounds, digits = 0): string => {
    if (least === most) return fixed(least, digits);
    return Number.isFinite(most)
        ? `${fixed(least, digits)} to ${fixed(most, digits)}`
        : `at least ${fixed(least, digits)}`;
};
const plural = (most: number): string => (most === 1 ? 'impulse' : 'impulses');

const ordinal = (number: number): string =>
    `the ${['first', 'second', 'third'][number - 1] ?? `${number}th`}`;

/** After which pulses an impulse comes. */
const evokedText = ({ pulses, evoked, unanswered = [] }: ImpulsesPromise): string => {
    const [least, most] = evoked;
    if (pulses === 1) return most === 0 ? 'no impulse after the pulse' : 'an impulse after it';
    if (most === 0) return `no impulse after any of ${pulses} pulses`;
    if (least === pulses) return `an impulse after each of ${pulses} pulses`;
    const silent =
        unanswered.length > 0 ? `, none after ${unanswered.map(ordinal).join(' and ')}` : '';
    return `an impulse after ${within(evoked)} of ${pulses} pulses${silent}`;
};

export const promiseText = (promise: Promised): string => {
    if ('line' in promise)
        return `Expect ${fixed(promise.expected_mV, 0)} mV: ${LINES[promise.line]}.`;
    const { pulses, byThemselves, peak_mV, width_ns, time_us } = promise;
    const parts = [
        ...(pulses > 0 ? [evokedText(promise)] : []),
        ...(byThemselves[0] > 0
            ? [`${within(byThemselves)} ${plural(byThemselves[1])} by themselves`]
            : []),
        ...(peak_mV ? [`a peak of ${within(peak_mV)} mV`] : []),
        ...(width_ns ? [`${within([width_ns[0] / 1000, width_ns[1] / 1000], 1)} µs wide`] : []),
    ];
    return `Expect in ${fixed(time_us, 0)} µs ${parts.join(', ')}.`;
};

const voltageStands = (
    { snapshot, verdict }: Pick<Sight, 'snapshot' | 'verdict'>,
    { line, expected_mV, within_mV }: VoltagePromise,
): string => {
    const now_mV = verdict.mean?.mean;
    if (now_mV === undefined) {
        return `Now ${fixed(snapshot.observed.voltage_mV, 0)} mV, still settling.`;
    }
    const error_mV = verdict.mean?.standardError ?? 0;
    const found = `Came out: ${fixed(now_mV, 1)} ± ${fixed(error_mV, 1)} mV`;
    // As in the tests: three standard errors, and what the line itself may move.
    if (Math.abs(now_mV - expected_mV) <= 3 * error_mV + within_mV)
        return `${found}. ✓ As promised.`;
    return line === 'donnan'
        ? `${found}, still on its way.`
        : `${found}. ≠ Not what was promised, or not yet.`;
};

const impulsesStand = (
    { snapshot: { observed, time_ns } }: Pick<Sight, 'snapshot'>,
    promise: ImpulsesPromise,
): string => {
    const { evoked, byThemselves, peak_mV, width_ns, broken } = kept(promise, observed.impulses);
    const pulses = Math.min(observed.pulses, promise.pulses);
    const parts = [
        ...(promise.pulses > 0 ? [`after ${evoked} of ${pulses} pulses`] : []),
        ...(promise.pulses === 0 || byThemselves > 0 ? [`${byThemselves} by themselves`] : []),
        ...(peak_mV === null ? [] : [`peak ${fixed(peak_mV, 0)} mV`]),
        ...(width_ns === null ? [] : [`${fixed(width_ns / 1000, 1)} µs wide`]),
    ];
    const left_ns = 1000 * promise.time_us - time_ns;
    const found = `Impulses ${left_ns > 0 ? 'so far' : 'that came out'}: ${parts.join(', ')}`;
    if (left_ns > 0) return `${found}; ${clock(left_ns)} to go.`;
    return broken.length === 0
        ? `${found}. ✓ As promised.`
        : `${found}. ≠ Not what was promised: channels open by chance, and another seed may do it.`;
};

export const standing = (sight: Pick<Sight, 'snapshot' | 'verdict'>, promise: Promised): string =>
    'line' in promise ? voltageStands(sight, promise) : impulsesStand(sight, promise);
