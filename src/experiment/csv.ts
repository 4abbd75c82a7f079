/** The points of a sweep as a table for a file. */
import { observablesOf, roundedValue } from '../observables.ts';
import { linkOf } from '../settings/link.ts';
import { type Measured, momentOf, type SweepLine } from './lines.ts';
import type { Point } from './sweep.ts';

/** A point that has run. */
export interface Done {
    readonly point: Point;
    readonly measured: Measured;
    readonly line: SweepLine;
}

/**
 * RFC 4180, one line for each point in the order of the values; an empty field where there is no value. With the times and the link,
 * which holds all settings, each run can be done again.
 */
export const csvOf = (points: readonly Done[]): string => {
    const observables = observablesOf(points[0]?.measured.box ?? { kinds: [] });
    const header = [
        ...[points[0]?.point.path ?? 'value', 'seed', 'duration_ns', 'warmup_ns', 'settled'],
        ...observables.map(({ key }) => key),
        'link',
    ];
    const rows = points
        .toSorted((a, b) => a.point.value - b.point.value)
        .map(({ point: { value, settings, duration_ns, warmup_ns }, measured, line }) => {
            const moment = momentOf(measured);
            return [
                ...[value, settings.seed, duration_ns, warmup_ns, line.settled],
                ...observables.map((each) => roundedValue(each, moment) ?? ''),
                linkOf(settings),
            ];
        });
    return [header, ...rows, []].map((row) => row.join(',')).join('\r\n');
};
