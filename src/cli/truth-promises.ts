/** Rows of the truth table about nerve impulses of scenarios: what they promise, and how the peak hangs on the solutions. */
import { kept } from '../lessons/promise.ts';
import type { Scenario } from '../params.ts';
import { check } from '../settings/settings.ts';
import { createSimulation } from '../simulation/simulation.ts';
import { tolerance } from './tolerances.ts';
import type { PeakRow, PromiseRow } from './truth-row.ts';

interface Measured {
    readonly unit: string;
    readonly measured: number;
    readonly standardError: number;
    readonly theory: number;
    readonly complaints: readonly string[];
}

const ran = (scenario: Scenario, duration_ns: number) => {
    const simulation = createSimulation(check(scenario));
    simulation.advance(duration_ns);
    return simulation.observe();
};
const unbalanced = (netCharge_e: number): readonly string[] =>
    netCharge_e === 0 ? [] : [`a charge of ${netCharge_e} e`];

/** Mean peak of the impulses that follow pulses, and its standard error. */
const peakOf = (scenario: Scenario, duration_ns: number) => {
    const { impulses, netCharge_e } = ran(scenario, duration_ns);
    const peaks = impulses.flatMap(({ stimulus, peak_mV }) => (stimulus === null ? [] : [peak_mV]));
    const n = peaks.length;
    const mean = peaks.reduce((sum, peak) => sum + peak, 0) / n;
    const squares = peaks.reduce((sum, peak) => sum + (peak - mean) ** 2, 0);
    return { mean, error: Math.sqrt(squares / (n * (n - 1))), netCharge_e };
};

/** How much the peak differs from that of another cell. */
export const peakDifference = (row: PeakRow): Measured => {
    const { scenario, than, theory, within, duration_ns } = row;
    const [own, other] = [peakOf(scenario, duration_ns), peakOf(than, duration_ns)];
    const measured = own.mean - other.mean;
    const standardError = Math.hypot(own.error, other.error);
    const isNear =
        Math.abs(measured - theory) <= within + tolerance('standardErrors') * standardError;
    const complaints = [
        ...(isNear ? [] : [`more than ${within} mV off, beside its error`]),
        ...unbalanced(own.netCharge_e),
    ];
    return { unit: 'mV', measured, standardError, theory, complaints };
};

/** Impulses that were promised: those that pulses call, or where there are no pulses those that come by themselves. */
export const promise = ({ scenario, promise, duration_ns }: PromiseRow): Measured => {
    const { pulses, evoked, byThemselves } = promise;
    const { impulses, netCharge_e } = ran(scenario, duration_ns);
    const found = kept(promise, impulses);
    const [count, [least, most]] =
        pulses > 0 ? [found.evoked, evoked] : [found.byThemselves, byThemselves];
    return {
        unit: '',
        measured: count,
        // One of a count that is known as its root.
        standardError: Math.sqrt(count + 1),
        theory: (least + most) / 2,
        complaints: [
            ...found.broken.map((key) => `${key} is not as promised: ${promise[key]}`),
            ...unbalanced(netCharge_e),
        ],
    };
};
