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
import { phrase, told } from '../../words/phrase.ts';
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
    const a = fixed(least, digits);
    if (least === most) return a;
    return Number.isFinite(most)
        ? phrase('{a} to {b}', { a, b: fixed(most, digits) })
        : phrase('at least {a}', { a });
};

/** After which pulses an impulse comes. */
const evokedParts = ({ pulses, evoked, unanswered = [] }: ImpulsesPromise): string[] => {
    const [least, most] = evoked;
    const n = pulses;
    if (pulses === 0) return [];
    if (pulses === 1)
        return [phrase(most === 0 ? 'no impulse after the pulse' : 'an impulse after it')];
    if (most === 0) return [phrase('no impulse after any of {n} pulses', { n })];
    if (least === pulses) return [phrase('an impulse after each of {n} pulses', { n })];
    return [
        phrase('an impulse after {some} of {n} pulses', { some: within(evoked), n }),
        ...(unanswered.length > 0
            ? [phrase('none after pulse {list}', { list: unanswered.join(', ') })]
            : []),
    ];
};

export const promiseText = (promise: Promised): string => {
    if ('line' in promise)
        return phrase('Expect {voltage}: {line}.', {
            voltage: `${fixed(promise.expected_mV, 0)} mV`,
            line: told(LINES[promise.line]),
        });
    const { byThemselves, peak_mV, width_ns, time_us } = promise;
    const parts = [
        ...evokedParts(promise),
        ...(byThemselves[0] > 0
            ? [phrase('impulses by themselves: {n}', { n: within(byThemselves) })]
            : []),
        ...(peak_mV ? [phrase('a peak of {range} mV', { range: within(peak_mV) })] : []),
        ...(width_ns
            ? [
                  phrase('{range} µs wide', {
                      range: within([width_ns[0] / 1000, width_ns[1] / 1000], 1),
                  }),
              ]
            : []),
    ];
    return phrase('Expect in {time} µs {parts}.', {
        time: fixed(time_us, 0),
        parts: parts.join(', '),
    });
};

const voltageStands = (
    { snapshot, verdict }: Pick<Sight, 'snapshot' | 'verdict'>,
    { line, expected_mV, within_mV }: VoltagePromise,
): string => {
    const now_mV = verdict.mean?.mean;
    if (now_mV === undefined)
        return phrase('Now {n}, still settling.', {
            n: `${fixed(snapshot.observed.voltage_mV, 0)} mV`,
        });
    const error_mV = verdict.mean?.standardError ?? 0;
    const n = `${fixed(now_mV, 1)} ± ${fixed(error_mV, 1)} mV`;
    // As in the tests: three standard errors, and what the line itself may move.
    if (Math.abs(now_mV - expected_mV) <= 3 * error_mV + within_mV)
        return phrase('Came out: {n}. ✓ As promised.', { n });
    return line === 'donnan'
        ? phrase('Came out: {n}, still on its way.', { n })
        : phrase('Came out: {n}. ≠ Not what was promised, or not yet.', { n });
};

const impulsesStand = (
    { snapshot: { observed, time_ns } }: Pick<Sight, 'snapshot'>,
    promise: ImpulsesPromise,
): string => {
    const { evoked, byThemselves, peak_mV, width_ns, broken } = kept(promise, observed.impulses);
    const pulses = Math.min(observed.pulses, promise.pulses);
    const parts = [
        ...(promise.pulses > 0
            ? [phrase('after {k} of {n} pulses', { k: evoked, n: pulses })]
            : []),
        ...(promise.pulses === 0 || byThemselves > 0
            ? [phrase('{n} by themselves', { n: byThemselves })]
            : []),
        ...(peak_mV === null ? [] : [phrase('peak {n} mV', { n: fixed(peak_mV, 0) })]),
        ...(width_ns === null
            ? []
            : [phrase('{range} µs wide', { range: fixed(width_ns / 1000, 1) })]),
    ].join(', ');
    const left_ns = 1000 * promise.time_us - time_ns;
    if (left_ns > 0)
        return phrase('Impulses so far: {parts}; {time} to go.', { parts, time: clock(left_ns) });
    return phrase(
        broken.length === 0
            ? 'Impulses that came out: {parts}. ✓ As promised.'
            : 'Impulses that came out: {parts}. ≠ Not what was promised: channels open by chance, and another seed may do it.',
        { parts },
    );
};

export const standing = (sight: Pick<Sight, 'snapshot' | 'verdict'>, promise: Promised): string =>
    'line' in promise ? voltageStands(sight, promise) : impulsesStand(sight, promise);
