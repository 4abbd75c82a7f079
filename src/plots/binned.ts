/** A figure of what went on lately, as curves against time, each named with its newest value at the right edge. */
import type { Palette } from '../palette.ts';
import { element } from '../ui/elements.ts';
import { phrase, told } from '../words/phrase.ts';
import type { Bins } from './bins.ts';
import { type CsvColumn, csvButton } from './csv-button.ts';
import type { Figure, Look } from './figure.ts';
import { drawLines, type Line } from './lines.ts';
import { atTime, createTimePlot } from './timeplot.ts';

/** How far back it shows, µs. */
export const RECENT_us = 20;
const SHORTEST_us = 2;
/** Under a curve, as CSS colours end. */
const FAINT = '2e';

export interface Curve {
    /** Of its memory. */
    readonly column: string;
    readonly symbol: string;
    /** Written smaller and lower after the symbol. */
    readonly index: string;
    ink(palette: Palette): string;
    readonly width: number;
    readonly dash?: number[];
    /** Down to 0. */
    readonly filled?: boolean;
    /** May leave the frame, which is that of the others. */
    readonly leaves?: boolean;
    /** Neither named at the edge nor read. */
    readonly unnamed?: boolean;
}

export interface BinnedOptions {
    readonly name: string;
    /** What is shown, and in what unit, over the curves. */
    readonly note: string;
    /** Of the file to take away, and the unit in the names of its columns. */
    readonly file: string;
    readonly unit: string;
    readonly bins: Bins;
    /** Those of the cell as it is, in the order in which they are drawn. */
    curves(): readonly Curve[];
    written(value: number): string;
    valueRange(low: number | null, high: number | null): [number, number];
}

/** With a name for each curve that has a value, in one row of the memory. */
const valuesOf = (
    { curves, written }: BinnedOptions,
    at: (i: number) => number | null | undefined,
): readonly string[] =>
    curves().flatMap(({ symbol, index, unnamed }, i) => {
        const value = at(i);
        if (unnamed || typeof value !== 'number') return [];
        return [
            [told(symbol), told(index), written(value)].filter((part) => part !== '').join(' '),
        ];
    });

export const createBinned = (host: HTMLElement, look: Look, options: BinnedOptions): Figure => {
    const { name, bins, curves, written } = options;
    const note = element('p', { class: 'note' }, told(options.note));
    host.append(element('div', { class: 'curves', role: 'img' }), note);
    let drawn: readonly string[] = [];
    const now_us = () => bins.times_us.at(-1) ?? 0;
    const newest = ({ column }: Curve) => bins.column(column).at(-1) ?? null;
    const lines = (): Line[] =>
        curves().flatMap((curve) => {
            const { symbol, index, ink, unnamed } = curve;
            const end = { from_us: now_us(), dash: [], digits: 0 };
            return unnamed ? [] : [{ ...end, symbol, index, ink, written, value: newest(curve) }];
        });
    const plot = createTimePlot(host, look, {
        name,
        data: () => [bins.times_us, ...drawn.map((column) => bins.column(column))],
        timeRange: () => {
            const end = Math.max(now_us(), SHORTEST_us);
            return [Math.max(0, end - RECENT_us), end];
        },
        valueRange: options.valueRange,
        series: [],
        decorate: (u) => drawLines(u, lines(), look),
        text: (columns, row) =>
            [atTime(columns[0][row]), ...valuesOf(options, (i) => columns[i + 1]?.[row])].join(
                '   ',
            ),
    });
    /** Other kinds than before have other curves. */
    const suit = () => {
        const columns = curves().map(({ column }) => column);
        if (columns.join() === drawn.join()) return;
        drawn = columns;
        plot.setSeries(
            curves().map(({ ink, width, dash, filled, leaves }) => {
                const stroke = () => ink(look.palette);
                const line = { stroke, width, dash, auto: !leaves, points: { show: false } };
                return filled ? { ...line, fill: () => stroke() + FAINT } : line;
            }),
        );
    };
    return {
        canvas: plot.canvas,
        choices: [
            plot.back,
            csvButton(options.file, () => [
                ['time_us', bins.times_us],
                ...drawn.map(
                    (column): CsvColumn => [
                        `${column.replaceAll(' ', '_')}_${options.unit}`,
                        bins.column(column),
                    ],
                ),
            ]),
        ],
        draw: () => {
            suit();
            plot.draw();
        },
        describe: () => {
            const values = valuesOf(options, (i) => newest(curves()[i])).join(', ');
            return phrase('{name}: {note}. Now {values}.', {
                name: told(options.name),
                note: told(options.note),
                values: values || phrase('nothing yet'),
            });
        },
    };
};
