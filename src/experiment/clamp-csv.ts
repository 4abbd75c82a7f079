/** A voltage-clamp protocol as tables for a file, RFC 4180; an empty field where there is no value. */
import type { ChannelKind } from '../kinds/kind.ts';
import { PA_PER_E_PER_NS } from '../units.ts';
import { type ClampDone, kindSeen, type StepSeen, type Uncertain } from './clamp-curves.ts';

type Field = string | number | null;
type Row = readonly Field[];
/** Figures beyond those that are known. */
const FIGURES = 6;

const table = (header: readonly string[], rows: readonly Row[]): string =>
    [
        header.join(','),
        ...rows.map((row) =>
            row
                .map((each) =>
                    typeof each === 'number' ? Number(each.toPrecision(FIGURES)) : (each ?? ''),
                )
                .join(','),
        ),
        '',
    ].join('\r\n');

/** Of each kind all steps, and then all tests, with what a row begins with. */
const rowsOf = (
    kinds: readonly ChannelKind[],
    done: readonly ClampDone[],
    rows: (seen: StepSeen) => readonly Row[],
): Row[] =>
    kinds.flatMap((kind) => {
        const { steps, tests } = kindSeen(kind, done);
        return [
            ...steps.map((seen) => ['step', seen] as const),
            ...tests.map((seen) => ['test', seen] as const),
        ].flatMap(([purpose, seen]) => {
            const { before_mV, step_mV, repeats } = seen;
            return rows(seen).map((row) => [
                kind.key,
                purpose,
                before_mV,
                step_mV,
                repeats,
                ...row,
            ]);
        });
    });
const BEGINNING = ['kind', 'purpose', 'before_mV', 'step_mV', 'repeats'];

/** Currents and shares over time, mean of the repeats. */
export const currentsCsv = (kinds: readonly ChannelKind[], done: readonly ClampDone[]): string =>
    table(
        [...BEGINNING, 'time_ns', 'current_pA', 'open_share', 'inactivated_share'],
        rowsOf(kinds, done, ({ course }) =>
            course.openShare.map((open, i) => [
                (i + 1) * course.stretch_ns,
                course.current_e_per_ns[i] * PA_PER_E_PER_NS,
                open,
                course.inactivatedShare[i],
            ]),
        ),
    );

const both = (uncertain: Uncertain | null, unit = 1): Field[] => [
    uncertain && uncertain.value * unit,
    uncertain && uncertain.error * unit,
];
const named = (name: string): string[] => [name, `${name}.standardError`];

/** One row for each voltage. */
export const curvesCsv = (kinds: readonly ChannelKind[], done: readonly ClampDone[]): string =>
    table(
        [
            ...BEGINNING,
            'peak_time_ns',
            ...named('peak_current_pA'),
            ...named('peak_open_share'),
            ...named('late_current_pA'),
            ...named('late_open_share'),
            ...named('open_share_of_available'),
        ],
        rowsOf(kinds, done, ({ peak, late, ofAvailable }) => [
            [
                peak.time_ns,
                ...both(peak.current, PA_PER_E_PER_NS),
                ...both(peak.open),
                ...both(late.current, PA_PER_E_PER_NS),
                ...both(late.open),
                ...both(ofAvailable),
            ],
        ]),
    );
