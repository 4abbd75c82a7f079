/** The voltages of two cells that are compared, and their difference, against time. */
import type { Palette } from '../palette.ts';
import { element } from '../ui/elements.ts';
import { fixed, signed } from '../ui/format.ts';
import { phrase } from '../words/phrase.ts';
import { toggle } from './buttons.ts';
import type { Figure, Look, Plan } from './figure.ts';
import { drawLines, type Line } from './lines.ts';
import { atTime, createTimePlot } from './timeplot.ts';

/** Means over even stretches of time, oldest first, mV; null where nothing is known. */
export interface Voltages {
    readonly bin_ns: number;
    readonly means_mV: readonly (number | null)[];
}

export interface Compared {
    readonly first: Voltages;
    readonly second: Voltages;
    /** When they began to differ. */
    readonly since_ns: number;
}

type Columns = [number[], (number | null)[], (number | null)[], (number | null)[]];

/** Before they part, µs; and what is in sight at least. */
const BEFORE_us = 0.5;
const SHORTEST_us = 1;
const [LOWEST_mV, HIGHEST_mV] = [-80, 20];

const INKS = [
    ({ voltage }: Palette) => voltage,
    ({ accent }: Palette) => accent,
    ({ muted }: Palette) => muted,
] as const;
const NAMES = [
    ['V', '1'],
    ['V', '2'],
    ['ΔV', ''],
] as const;
const DASH = [2, 3];

const minus = (a: number | null, b: number | null): number | null =>
    a === null || b === null ? null : a - b;

export const columnsOf = ({ first, second, since_ns }: Compared): Columns => {
    const others_mV = second.means_mV;
    const columns: Columns = [[], [], [], []];
    for (const [row, one] of first.means_mV.entries()) {
        const time_ns = (row + 0.5) * first.bin_ns;
        const other = others_mV[Math.floor(time_ns / second.bin_ns)] ?? null;
        const two = time_ns < since_ns ? null : other;
        columns[0].push(time_ns / 1000);
        columns[1].push(one);
        columns[2].push(two);
        columns[3].push(minus(two, one));
    }
    return columns;
};

const last = (values: readonly (number | null)[]): number | null =>
    values.findLast((value) => value !== null) ?? null;

/** @param compared the two as far as they are known */
export const comparisonPlan = (compared: () => Compared): Plan => {
    const create = (host: HTMLElement, look: Look): Figure => {
        host.append(element('div', { class: 'curves', role: 'img' }));
        let all = false;
        let columns: Columns = [[], [], [], []];
        let lines: Line[] = [];
        const timeRange = (): [number, number] => {
            const newest_us = columns[0].at(-1) ?? 0;
            const from_us = all ? 0 : Math.max(0, compared().since_ns / 1000 - BEFORE_us);
            return [from_us, Math.max(newest_us, from_us + SHORTEST_us)];
        };
        const plot = createTimePlot(host, look, {
            name: 'Voltages of two cells against time',
            data: () => columns,
            timeRange,
            valueRange: (low, high) => [
                20 * Math.floor(Math.min(LOWEST_mV, low ?? 0) / 20),
                20 * Math.ceil(Math.max(HIGHEST_mV, high ?? 0) / 20),
            ],
            series: INKS.map((ink, i) => ({
                stroke: () => ink(look.palette),
                width: 2,
                ...(i === 2 && { dash: DASH }),
                points: { show: false },
            })),
            decorate: (drawn) => drawLines(drawn, lines, look),
            text: (_, row) => {
                const values = columns.slice(1).map((column) => column[row] ?? null);
                const parts = values.map((value, i) =>
                    value === null
                        ? ''
                        : `${NAMES[i].join('')} ${(i === 2 ? signed : fixed)(value, 1)} mV`,
                );
                return [atTime(columns[0][row] ?? 0), ...parts.filter(Boolean)].join('   ');
            },
        });
        return {
            canvas: plot.canvas,
            choices: [
                plot.back,
                toggle('Whole run', 'From where they part to the whole run', (on) => {
                    all = on;
                    plot.draw();
                }),
            ],
            draw: () => {
                columns = columnsOf(compared());
                lines = INKS.map((ink, i) => ({
                    symbol: NAMES[i][0],
                    index: NAMES[i][1],
                    value: last(columns.slice(1)[i] ?? []),
                    from_us: columns[0].at(-1) ?? 0,
                    ink,
                    dash: DASH,
                    digits: 0,
                }));
                plot.draw();
            },
            describe: () => {
                const [one, two, difference] = columns
                    .slice(1)
                    .map((column) => last(column))
                    .map((value) =>
                        value === null ? phrase('not known yet') : `${fixed(value, 0)} mV`,
                    );
                return phrase(
                    'Voltages of two cells against time. First {one}, second {two}, second minus first {difference}.',
                    { one, two, difference },
                );
            },
        };
    };
    return {
        key: 'comparison',
        label: 'Comparison',
        title: 'Voltages of two cells and their difference, mV',
        pause_ms: 100,
        create,
    };
};
