/** Rows of the truth table about nerve impulses: what a scenario promises, and one number of many impulses against what is known of it. */
import { kept } from '../lessons/promise.ts';
import type { Scenario } from '../params.ts';
import { check } from '../settings/settings.ts';
import { createSimulation } from '../simulation/simulation.ts';
import type { Impulse } from '../snapshot.ts';
import { tolerance } from './tolerances.ts';
import type { ImpulsesRow, PromiseRow } from './truth-rows.ts';

interface Measured {
    readonly unit: string;
    readonly measured: number;
    readonly standardError: number;
    readonly theory: number;
    readonly complaints: readonly string[];
}

/** A mean and its standard error. */
interface Mean {
    readonly mean: number;
    readonly error: number;
}

/** Of so many trials, with one more of either kind, so that the error is never 0 (Laplace). */
const shareOf = (yes: number, all: number): Mean => ({
    mean: yes / all,
    error: Math.sqrt(((yes + 1) * (all - yes + 1)) / (all + 2) ** 2 / (all + 3)),
});

const meanOf = (values: readonly number[]): Mean => {
    const n = values.length;
    const mean = values.reduce((sum, value) => sum + value, 0) / n;
    const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return { mean, error: Math.sqrt(squares / (n * (n - 1))) };
};

interface Ran {
    readonly impulses: readonly Impulse[];
    readonly pulses: number;
    readonly netCharge_e: number;
}

/** Runs a scenario to its end. @param again_ns after each of its pulses, so much later, there is one more */
const ran = (scenario: Scenario, duration_ns: number, again_ns: number | undefined): Ran => {
    const simulation = createSimulation(check(scenario));
    if (again_ns === undefined) simulation.advance(duration_ns);
    else {
        const { start_us, interval_us, count } = simulation.world.settings.stimulus;
        simulation.advance(1000 * start_us + again_ns);
        for (let n = 0; n < count; n++) {
            simulation.command({ do: 'stimulate' });
            simulation.advance(1000 * interval_us);
        }
    }
    return simulation.observe();
};

/** Share of the pulses that an impulse follows; where they come again, of the second ones after a first that one has followed. */
const answered = ({ impulses, pulses }: Ran, again: boolean): Mean => {
    const followed = new Set(impulses.flatMap(({ stimulus }) => stimulus ?? []));
    const asked = Array.from({ length: pulses }, (_, i) => i + 1).filter(
        (n) => !again || (n % 2 === 0 && followed.has(n - 1)),
    );
    return shareOf(asked.filter((n) => followed.has(n)).length, asked.length);
};

const differenceOf = (a: Mean, b: Mean): Mean => ({
    mean: a.mean - b.mean,
    error: Math.hypot(a.error, b.error),
});
const ratioOf = (a: Mean, b: Mean): Mean => ({
    mean: a.mean / b.mean,
    error: (a.mean / b.mean) * Math.hypot(a.error / a.mean, b.error / b.mean),
});

export const impulses = (row: ImpulsesRow): Measured => {
    const { of, than, theory, within, again_ns, duration_ns } = row;
    const run = (scenario: Scenario) => ran(scenario, duration_ns, again_ns);
    const first = run(row.scenario);
    const other = than && run(than);
    const numberOf = (each: Ran): Mean => {
        if (of === 'answered') return answered(each, again_ns !== undefined);
        return meanOf(
            each.impulses.map(({ peak_mV, width_ns }) => (of === 'peak' ? peak_mV : width_ns)),
        );
    };
    const own = numberOf(first);
    const combine = of === 'width' ? ratioOf : differenceOf;
    const { mean, error } = other ? combine(own, numberOf(other)) : own;
    const off = Math.abs(mean - theory);
    // A share is a count: its bound is one already.
    const noise = of === 'answered' ? 0 : tolerance('standardErrors') * error;
    const complaints = [
        ...(off <= within + noise ? [] : [`more than ${within} off, beside its error`]),
        ...(first.netCharge_e === 0 ? [] : [`a charge of ${first.netCharge_e} e`]),
    ];
    const unit = of === 'peak' ? 'mV' : '';
    return { unit, measured: mean, standardError: error, theory, complaints };
};

/** What a scenario promises, as often as it has pulses. */
export const promise = ({ scenario, promise }: PromiseRow): Measured => {
    const { time_us, pulses, evoked, byThemselves } = promise;
    // Told is what is over: wait for it.
    const all = ran(scenario, 1000 * time_us + LATER_ns, undefined);
    const found = kept(promise, all.impulses);
    const [count, bounds] =
        pulses > 0 ? [found.evoked, evoked] : [found.byThemselves, byThemselves];
    const [least, most] = bounds;
    return {
        unit: '',
        measured: count,
        standardError: pulses > 0 ? pulses * shareOf(count, pulses).error : Math.sqrt(count + 1),
        theory: Number.isFinite(most) ? (least + most) / 2 : least,
        complaints: found.broken.map((key) => `${key} is not as promised: ${promise[key]}`),
    };
};

/** An impulse is told three of its widths after it. */
const LATER_ns = 8000;
