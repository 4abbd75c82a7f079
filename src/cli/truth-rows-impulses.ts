/** Rows of the truth table for nerve impulses. */
import { EXCITABLE, PULSE } from '../lessons/excitable.ts';
import { SCENARIOS } from '../lessons/scenarios.ts';
import type { Scenario } from '../params.ts';
import {
    type ImpulseRow,
    type Mean,
    type PromiseRow,
    shallow,
    type TruthRow,
    us,
} from './truth-row.ts';

const DEEPER_nm = 32;
/**
 * The excitable patch with as much capacitance in a deeper slab, so that water costs a third less, and in less of it, which the baths keep
 * as it is; one pulse each.
 */
export const FIRING = {
    ...EXCITABLE,
    slab: {
        ...EXCITABLE.slab,
        height_nm: 10,
        depth_nm: DEEPER_nm,
        exaggeration: (EXCITABLE.slab.exaggeration * EXCITABLE.slab.depth_nm) / DEEPER_nm,
    },
    stimulus: { ...PULSE, start_us: 1, count: 1 },
} as const satisfies Scenario;
const impulse = (
    name: string,
    counts: ImpulseRow['counts'],
    tries: number,
    scenario: Scenario = {},
    more: Partial<ImpulseRow> = {},
): ImpulseRow => ({
    ...{ kind: 'impulse', name, counts, tries, seed: 1 },
    scenario: { ...FIRING, ...scenario },
    warmup_ns: 0,
    duration_ns: 8 * us * tries,
    ...more,
});
/**
 * A patch of so many sodium channels with one particle to open them: many are open for a moment at rest, so that few channels fire by
 * themselves and many do not. All else, the capacitance too, goes with their number.
 */
export const noisy = (channels: number): Scenario => {
    const each = channels / 28;
    const opens = { rate_per_us: 1.5, back_per_us: 1.5, charge_e: 4, share: 0.4, at_mV: -6 };
    const readies = {
        ...{ rate_per_us: 0.0384, back_per_us: 0.0384 },
        ...{ charge_e: -4.25, share: 0.71, at_mV: -63.5 },
    };
    const leak = (permeability: number) => ({ count: 1, permeability, openProbability: 1 });
    return {
        kinds: {
            Nav1: {
                ion: 'Na',
                permeability: 30,
                states: ['m0h0', 'm1h0', 'm0h1', 'm1h1'],
                open: ['m1h1'],
                transitions: [
                    { from: 'm0h0', to: 'm1h0', ...opens },
                    { from: 'm0h1', to: 'm1h1', ...opens },
                    { from: 'm0h0', to: 'm0h1', ...readies },
                    { from: 'm1h0', to: 'm1h1', ...readies },
                ],
            },
        },
        channels: {
            K: leak(4 * each),
            Na: leak(0.16 * each),
            Cl: leak(0.8 * each),
            Nav1: { count: channels },
            Kv: { count: channels / 2, permeability: 26 },
        },
        slab: { ...shallow, width_nm: 9.5 * channels, depth_nm: 23, exaggeration: 13 },
        start_mV: -69,
    };
};
const byThemselves = (channels: number, tries: number, perMicrosecond: Mean): ImpulseRow => ({
    ...{ kind: 'impulse', counts: 'by themselves', tries, seed: 1, each_ns: 100 * us },
    name: `by themselves, ${channels} Nav`,
    scenario: noisy(channels),
    warmup_ns: 0,
    duration_ns: 100 * us * tries,
    perMicrosecond,
});
/** Of single channels without water: 85 in 5000 µs, and 31 in 4600. */
export const BY_THEMSELVES = {
    6: { mean: 0.017, error: 0.0018 },
    28: { mean: 0.0067, error: 0.0012 },
} as const;
/** Of single channels without water one pulse in two hundred calls forth nothing: more than three of sixty once in 1500. */
export const IMPULSE_ROWS: readonly TruthRow[] = [
    impulse('impulse: peak', 'peak', 60, {}, { most: 3 }),
    impulse('impulse: width, TEA 20 mM', 'width', 20, { drugs: { TEA_mM: 20 } }),
    impulse('impulses, TTX 1 µM', 'impulses', 40, { drugs: { TTX_nM: 1000 } }),
    impulse(
        'impulses 1.8 µs after another',
        'seconds',
        42,
        { stimulus: { ...FIRING.stimulus, count: 2, interval_us: 1.8 } },
        { most: 2 },
    ),
    byThemselves(6, 12, BY_THEMSELVES[6]),
    byThemselves(28, 5, BY_THEMSELVES[28]),
];

/** Pulses that are answered for certain, or nearly so, where little Na⁺ is outside too. @param Na_mM outside */
export const fired = (Na_mM: number): Scenario => ({
    ...EXCITABLE,
    outside: { Na: Na_mM },
    slab: { ...EXCITABLE.slab, height_nm: 8 },
    stimulus: { ...PULSE, current_e_per_ns: 1.8, start_us: 1, interval_us: 12, count: 10 },
});
/** Of single channels without water: what half the Na⁺ takes off the peak, mV; 107 and 118 impulses. */
export const LESS_WITH_HALF = { mean: -11.4, error: 1.2 } as const;

export const PROMISE_ROWS: readonly TruthRow[] = [
    {
        // The Nernst potential of Na⁺ loses 18.5 mV. Peaks, which stay 25 to 30 mV below it, lose less.
        ...{ kind: 'peak', name: 'impulse: peak, half the Na⁺' },
        ...{ theory: LESS_WITH_HALF.mean, within: 3 * LESS_WITH_HALF.error },
        ...{ scenario: fired(72.5), than: fired(145), warmup_ns: 0, duration_ns: 121 * us },
    },
    ...SCENARIOS.flatMap(({ name, scenario, promise }): readonly PromiseRow[] =>
        'line' in promise
            ? []
            : [
                  {
                      ...{ kind: 'promise', name, scenario, promise },
                      ...{ warmup_ns: 0, duration_ns: us * promise.time_us },
                  },
              ],
    ),
];
