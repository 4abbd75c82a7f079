/** A sweep: one parameter takes values in a row, and each value is a run of its own with a seed of its own. */
import { type Entry, entriesOf, type Settings } from '../params.ts';
import { check, type Value, withValue } from '../settings/settings.ts';

export const MOST_POINTS = 100;

export interface Range {
    readonly from: number;
    readonly to: number;
    readonly points: number;
    /** Evenly spaced in the logarithm. */
    readonly log: boolean;
}

export interface Times {
    /** Simulated time of each run, warm-up included. */
    readonly duration_ns: number;
    /** Its beginning, which no average sees. */
    readonly warmup_ns: number;
}

/** One run. */
export interface Point extends Times {
    /** Dotted path of the parameter. */
    readonly path: string;
    readonly value: number;
    readonly settings: Settings;
}

/** What can be varied: every number that a world runs with. */
export const variablesOf = (settings: Pick<Settings, 'kinds'>): readonly Entry[] =>
    entriesOf(settings).filter(
        ({ path, parameter }) =>
            parameter.kind !== 'choice' && parameter.effect !== 'view' && path !== 'seed',
    );

export const LARGEST_SEED = 2 ** 32;

/** The values, first and last as given, the others to six figures. Throws an Error of one sentence that names the bound. */
export const valuesOf = ({ from, to, points, log }: Range): number[] => {
    if (!Number.isInteger(points) || points < 2 || points > MOST_POINTS)
        throw new Error(`points must be a whole number from 2 to ${MOST_POINTS}, got ${points}.`);
    if (!Number.isFinite(from)) throw new Error(`from must be a number, got ${from}.`);
    if (!Number.isFinite(to)) throw new Error(`to must be a number, got ${to}.`);
    if (from === to) throw new Error(`to must differ from from, got ${to} for both.`);
    if (log && (from <= 0 || to <= 0))
        throw new Error(
            `On a logarithmic axis from and to must be above 0, got ${from} and ${to}.`,
        );
    return Array.from({ length: points }, (_, i) => {
        const share = i / (points - 1);
        if (i === 0) return from;
        if (share === 1) return to;
        const value = log ? from * (to / from) ** share : from + (to - from) * share;
        return Number(value.toPrecision(6));
    });
};

/** Throws an Error of one sentence where there is no such parameter that can be varied. */
export const variableOf = (base: Settings, path: string): Entry => {
    const variables = variablesOf(base);
    const variable = variables.find((each) => each.path === path);
    if (variable) return variable;
    const paths = variables.map((each) => each.path).join(', ');
    throw new Error(`${path} cannot be varied; what can is ${paths}.`);
};

export const checkTimes = ({ duration_ns, warmup_ns }: Times): void => {
    if (!(warmup_ns < duration_ns))
        throw new Error(
            `The warm-up must be shorter than the duration, got ${warmup_ns} ns of ${duration_ns} ns.`,
        );
};

/** The values of a parameter over a range, whole where the parameter is, none of them twice. */
export const rowOf = (base: Settings, path: string, range: Range): number[] => {
    const whole = variableOf(base, path).parameter.kind === 'integer';
    const values = valuesOf(range).map((value) => (whole ? Math.round(value) : value));
    return [...new Set(values)];
};

/**
 * The runs of a sweep. Where the parameter is a whole number, so are the values.
 * Throws an Error of one sentence where there is no such parameter or one of the values cannot be followed.
 */
export const pointsOf = (base: Settings, path: string, range: Range, times: Times): Point[] => {
    checkTimes(times);
    return rowOf(base, path, range).map((value, i) => {
        const settings = withValue(base, path, value satisfies Value);
        const seed = (base.seed + i) % LARGEST_SEED;
        return { ...times, path, value, settings: check({ ...settings, seed }) };
    });
};
