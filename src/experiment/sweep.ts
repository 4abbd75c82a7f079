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

const LARGEST_SEED = 2 ** 32;

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

/**
 * The runs of a sweep. Where the parameter is a whole number, so are the values.
 * Throws an Error of one sentence where there is no such parameter or one of the values cannot be followed.
 */
export const pointsOf = (base: Settings, path: string, range: Range, times: Times): Point[] => {
    const variables = variablesOf(base);
    const variable = variables.find((each) => each.path === path);
    if (!variable) {
        const paths = variables.map((each) => each.path).join(', ');
        throw new Error(`${path} cannot be varied; what can is ${paths}.`);
    }
    if (!(times.warmup_ns < times.duration_ns))
        throw new Error(
            `The warm-up must be shorter than the duration, got ${times.warmup_ns} ns of ${times.duration_ns} ns.`,
        );
    const whole = variable.parameter.kind === 'integer';
    const values = valuesOf(range).map((value) => (whole ? Math.round(value) : value));
    return [...new Set(values)].map((value, i) => {
        const settings = withValue(base, path, value satisfies Value);
        const seed = (base.seed + i) % LARGEST_SEED;
        return { ...times, path, value, settings: check({ ...settings, seed }) };
    });
};
