/**
 * Rows of impulses: many worlds with other seeds, each given its pulses from rest. They are held against the same channels without water,
 * one by one (tests/channel-level.ts, to which a test holds the figures that stand here).
 */
import type { Scenario } from '../params.ts';
import { check } from '../settings/settings.ts';
import { createSimulation } from '../simulation/simulation.ts';
import type { Impulse, Observed } from '../snapshot.ts';
import { tolerance } from './tolerances.ts';
import type { Figure } from './truth-figures.ts';
import type { ImpulseRow, Mean } from './truth-row.ts';

/** What impulses are like. */
export type Shape = Readonly<Record<'peak_mV' | 'width_ns' | 'lowest_mV', Mean>>;

/** What came of one try. */
export interface Try {
    readonly impulses: readonly Impulse[];
    readonly pulses: number;
    /** The most that the charge of everything was off 0 by whenever it was looked at, e. */
    readonly off_e: number;
}

/** Of single channels without water: so many impulses, and as many with TEA. */
export const IMPULSES_OF_CHANNELS = 199;
export const OF_CHANNELS: Shape = {
    peak_mV: { mean: 41.32, error: 0.62 },
    width_ns: { mean: 1682, error: 48 },
    lowest_mV: { mean: -75.47, error: 0.81 },
};
export const WIDTH_WITH_TEA: Mean = { mean: 3301, error: 76 };

/** A simulation is looked at so often, ns. */
const LOOK_ns = 50;
/** An impulse is waited for so long after the last pulse began, and for its end so long, ns. */
const WAIT_ns = 4000;
const LONGEST_ns = 30_000;

/** Runs one world until all that follows its pulses is over. @param least_ns how long at least */
export function tryOnce(scenario: Scenario, seed: number, least_ns = 0): Try {
    const settings = check({ ...scenario, seed });
    const { start_us, count, interval_us } = settings.stimulus;
    const pulses_ns = count === 0 ? 0 : 1000 * (start_us + (count - 1) * interval_us) + WAIT_ns;
    const until_ns = Math.max(least_ns, pulses_ns);
    const simulation = createSimulation(settings);
    let off_e = 0;
    let rises = 0;
    let isUp = false;
    let seen: Observed;
    do {
        simulation.advance(LOOK_ns);
        seen = simulation.observe();
        off_e = Math.max(off_e, Math.abs(seen.netCharge_e));
        if (seen.firing && !isUp) rises++;
        isUp = seen.firing;
    } while (
        seen.time_ns < until_ns ||
        (seen.impulses.length < rises && seen.time_ns < until_ns + LONGEST_ns)
    );
    simulation.close();
    return { impulses: seen.impulses, pulses: seen.pulses, off_e };
}

/** @param values at least two */
export function meanOf(values: readonly number[]): Mean {
    const n = values.length;
    const mean = values.reduce((sum, x) => sum + x, 0) / n;
    const squares = values.reduce((sum, x) => sum + (x - mean) ** 2, 0);
    return { mean, error: Math.sqrt(squares / (n - 1) / n) };
}

export const shapeOf = (impulses: readonly Impulse[]): Shape => ({
    peak_mV: meanOf(impulses.map(({ peak_mV }) => peak_mV)),
    width_ns: meanOf(impulses.map(({ width_ns }) => width_ns)),
    lowest_mV: meanOf(impulses.map(({ lowest_mV }) => lowest_mV)),
});

const PEAK_mV = tolerance('impulse_mV');
const WIDTH = tolerance('impulseWidth');
const STANDARD_ERRORS = tolerance('standardErrors');

/** How many standard errors two means are apart. */
export const apart = (a: Mean, b: Mean): number =>
    Math.abs(a.mean - b.mean) / Math.hypot(a.error, b.error);

/** What is wrong with a shape, by more than chance and by more than what water may cost. */
function complaintsOf(found: Shape, due: Shape): string[] {
    const within = {
        peak_mV: PEAK_mV,
        width_ns: WIDTH * due.width_ns.mean,
        lowest_mV: PEAK_mV,
    };
    return Object.entries(within).flatMap(([name, most]) => {
        const key = name as keyof Shape;
        const complaints = [];
        if (!(apart(found[key], due[key]) <= STANDARD_ERRORS))
            complaints.push(`${key} more than ${STANDARD_ERRORS} standard errors off`);
        if (!(Math.abs(found[key].mean - due[key].mean) <= most))
            complaints.push(`${key} off by more than ${most.toPrecision(3)}`);
        return complaints;
    });
}

/** The first impulse of a try that a pulse of that number called forth. */
const answerTo = ({ impulses }: Try, pulse: number): Impulse | undefined =>
    impulses.find(({ stimulus }) => stimulus === pulse);

export interface ImpulseOutcome extends Figure {
    readonly complaints: readonly string[];
}

export function runImpulses(row: ImpulseRow): ImpulseOutcome {
    const tries = Array.from({ length: row.tries }, (_, i) =>
        tryOnce(row.scenario, row.seed + i, row.each_ns),
    );
    const outcome = OUTCOMES[row.counts](tries, row);
    const isCharged = tries.some(({ off_e }) => off_e !== 0);
    return isCharged
        ? { ...outcome, complaints: [...outcome.complaints, 'charge is not zero'] }
        : outcome;
}

/** A count that must not be more than so many; it scatters by its root. */
const atMost = (count: number, most: number, of: number): ImpulseOutcome => ({
    ...{ unit: '', measured: count, standardError: Math.sqrt(Math.max(1, count)), theory: 0 },
    complaints: count <= most ? [] : [`more than ${most} of ${of}`],
});

const OUTCOMES: Record<
    ImpulseRow['counts'],
    (tries: readonly Try[], row: ImpulseRow) => ImpulseOutcome
> = {
    peak(tries, { most = 0 }) {
        const impulses = tries.flatMap((each) => answerTo(each, 1) ?? []);
        const shape = shapeOf(impulses);
        const failed = tries.length - impulses.filter(({ peak_mV }) => peak_mV > 20).length;
        return {
            ...{ unit: 'mV', measured: shape.peak_mV.mean, theory: OF_CHANNELS.peak_mV.mean },
            standardError: Math.hypot(shape.peak_mV.error, OF_CHANNELS.peak_mV.error),
            complaints: [
                ...complaintsOf(shape, OF_CHANNELS),
                ...atMost(failed, most, tries.length).complaints.map((c) => `fails ${c}`),
            ],
        };
    },
    width(tries) {
        const width = meanOf(tries.flatMap((each) => answerTo(each, 1)?.width_ns ?? []));
        const error = Math.hypot(width.error, WIDTH_WITH_TEA.error);
        const least = 1.8 * OF_CHANNELS.width_ns.mean;
        return {
            ...{ unit: 'ns', measured: width.mean, theory: WIDTH_WITH_TEA.mean },
            standardError: error,
            complaints: [
                ...(apart(width, WIDTH_WITH_TEA) <= STANDARD_ERRORS
                    ? []
                    : [`more than ${STANDARD_ERRORS} standard errors off`]),
                ...(width.mean >= least ? [] : ['less than 1.8 times as broad as without']),
            ],
        };
    },
    impulses(tries, { most = 0 }) {
        const count = tries.reduce((sum, { impulses }) => sum + impulses.length, 0);
        return atMost(count, most, tries.length);
    },
    'by themselves'(tries, { each_ns = 0, perMicrosecond = { mean: 0, error: 0 } }) {
        const count = tries.reduce((sum, { impulses }) => sum + impulses.length, 0);
        const time_us = (each_ns / 1000) * tries.length;
        const due = time_us * perMicrosecond.mean;
        // Rare events scatter by the root of what is due.
        const error = Math.hypot(Math.sqrt(due), time_us * perMicrosecond.error);
        return {
            ...{ unit: '', measured: count, standardError: error, theory: due },
            complaints:
                Math.abs(count - due) <= STANDARD_ERRORS * error
                    ? []
                    : [`more than ${STANDARD_ERRORS} standard errors off`],
        };
    },
    /** Of those tries whose first pulse was answered before the second came. */
    seconds(tries, { scenario, most = 0 }) {
        const { start_us = 0, interval_us = 0 } = scenario.stimulus ?? {};
        const second_ns = 1000 * (start_us + interval_us);
        const ready = tries.filter(({ impulses }) => impulses.some((i) => i.time_ns < second_ns));
        const count = ready.filter(({ impulses }) =>
            impulses.some((i) => i.stimulus === 2 && i.time_ns > second_ns),
        ).length;
        return atMost(count, most, ready.length);
    },
};
