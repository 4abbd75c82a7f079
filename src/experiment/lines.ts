/** A point's result as one line of JSON. What was measured goes by the names of the observables' table. */
import { type Moment, observablesOf } from '../observables.ts';
import type { Scenario } from '../params.ts';
import { difference } from '../settings/settings.ts';
import type { Averages, Box, Observed } from '../snapshot.ts';
import { expected } from '../theory/expected.ts';
import { hasSettled } from '../theory/settled.ts';
import type { Point, Times } from './sweep.ts';

/** A run's end: averages are over the time after its warm-up. */
export interface Measured {
    readonly observed: Observed;
    readonly box: Box;
    /** Over the first half of that time. */
    readonly firstHalf: Averages;
}

export interface SweepLine extends Times {
    /** Dotted path of the parameter, and what it was. */
    readonly vary: string;
    readonly value: number;
    /** All that differs from the defaults, seed and varied parameter included. */
    readonly scenario: Scenario;
    /** The mean voltage is that of a cell at rest (theory/settled.ts). */
    readonly settled: boolean;
    /** By observable; null where there is none, as an error after too short a time. */
    readonly observables: Readonly<Record<string, number | null>>;
}

const finite = (value: number | null): number | null =>
    value !== null && Number.isFinite(value) ? value : null;

export const momentOf = ({ observed, box }: Measured): Moment => {
    const { unitPermeability_nm3_ns, capacitance_e_per_mV } = box;
    const theory = expected(observed.averages, unitPermeability_nm3_ns, capacitance_e_per_mV);
    return { time_ns: observed.time_ns, observed, theory };
};

export const lineOf = (point: Point, measured: Measured): SweepLine => {
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
    };
};

/** What of a line is known before it has run: two runs with the same are the same run. */
const planned = ({ path, value, duration_ns, warmup_ns, settings }: Point) => ({
    vary: path,
    value,
    duration_ns,
    warmup_ns,
    scenario: difference(settings),
});

const isLine = (json: unknown): json is SweepLine =>
    typeof json === 'object' && json !== null && 'observables' in json && 'scenario' in json;

/** What is left to do after these lines of text; a line that was cut short counts for nothing. */
export const missing = (points: readonly Point[], text: string): Point[] => {
    const done = new Set(
        text.split('\n').flatMap((each) => {
            try {
                const json: unknown = JSON.parse(each);
                if (!isLine(json)) return [];
                const { observables, settled, ...plan } = json;
                return [JSON.stringify(plan)];
            } catch {
                return [];
            }
        }),
    );
    return points.filter((point) => !done.has(JSON.stringify(planned(point))));
};
