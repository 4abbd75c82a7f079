/** A point's result as one line of JSON. What was measured goes by the names of the observables' table. */
import { type Moment, observablesOf } from '../observables.ts';
import type { Scenario } from '../params.ts';
import { difference } from '../settings/settings.ts';
import type { Averages, Box, Observed } from '../snapshot.ts';
import { expected } from '../theory/expected.ts';
import { hasSettled } from '../theory/settled.ts';
import type { GridPoint } from './grid.ts';
import type { Point, Times } from './sweep.ts';

/** A run's end: averages are over the time after its warm-up. */
export interface Measured {
    readonly observed: Observed;
    readonly box: Box;
    /** Over the first half of that time. */
    readonly firstHalf: Averages;
}

/** One of a row, or of a grid. */
export type SweepPoint = Point | GridPoint;

interface Line extends Times {
    /** All that differs from the defaults, seed and varied parameter included. */
    readonly scenario: Scenario;
    /** The mean voltage is that of a cell at rest (theory/settled.ts). */
    readonly settled: boolean;
    /** By observable; null where there is none, as an error after too short a time. */
    readonly observables: Readonly<Record<string, number | null>>;
}

export interface SweepLine extends Line {
    /** Dotted path of the parameter, and what it was. */
    readonly vary: string;
    readonly value: number;
}

export interface GridLine extends Line {
    /** What each parameter was, by its dotted path. */
    readonly at: Readonly<Record<string, number>>;
    readonly seed: number;
}

const finite = (value: number | null): number | null =>
    value !== null && Number.isFinite(value) ? value : null;

export const momentOf = ({ observed, box }: Measured): Moment => {
    const theory = expected(observed.averages, box);
    return { time_ns: observed.time_ns, observed, theory };
};

type LineOf<P extends SweepPoint> = P extends Point ? SweepLine : GridLine;

export const lineOf = <P extends SweepPoint>(point: P, measured: Measured): LineOf<P> => {
    const moment = momentOf(measured);
    const { observed, box, firstHalf } = measured;
    const { clamp_mV } = point.settings;
    return {
        ...planned(point),
        settled:
            clamp_mV !== null ||
            hasSettled(observed.averages, firstHalf, moment.theory, box, point.warmup_ns),
        observables: Object.fromEntries(
            observablesOf(box).map(({ key, read }) => [key, finite(read(moment))]),
        ),
    } as LineOf<P>;
};

/** What of a line is known before it has run: two runs with the same are the same run. */
const planned = (point: SweepPoint) => ({
    ...('path' in point
        ? { vary: point.path, value: point.value }
        : { at: point.at, seed: point.settings.seed }),
    duration_ns: point.duration_ns,
    warmup_ns: point.warmup_ns,
    scenario: difference(point.settings),
});

/** Names a run: a point and its line have the same. */
export const runOf = (point: SweepPoint): string => JSON.stringify(planned(point));
export const runOfLine = ({ observables, settled, ...plan }: SweepLine | GridLine): string =>
    JSON.stringify(plan);

const isLine = (json: unknown): json is SweepLine | GridLine =>
    typeof json === 'object' && json !== null && 'observables' in json && 'scenario' in json;

/** Lines of a text by the run that they are of; what is none, such as one that was cut short, is left out. */
const linesIn = (text: string): readonly (readonly [run: string, line: string])[] =>
    text.split('\n').flatMap((each) => {
        try {
            const json: unknown = JSON.parse(each);
            return isLine(json) ? [[runOfLine(json), each] as const] : [];
        } catch {
            return [];
        }
    });

/** What is left to do after these lines of text; a line that was cut short counts for nothing. */
export const missing = <P extends SweepPoint>(points: readonly P[], text: string): P[] => {
    const done = new Map(linesIn(text));
    return points.filter((point) => !done.has(runOf(point)));
};

/** The lines of a text in the order of the points, each once and none that was cut short; before them those of other runs. */
export const inOrder = (points: readonly SweepPoint[], text: string): string => {
    const lines = linesIn(text);
    const own = new Map(points.map((point) => [runOf(point), '']));
    const others = lines.filter(([run]) => !own.has(run)).map(([, line]) => line);
    // The first of several: a run has one result.
    for (const [run, line] of lines) if (own.get(run) === '') own.set(run, line);
    const all = [...new Set(others), ...own.values()].filter(Boolean);
    return all.map((line) => `${line}\n`).join('');
};
