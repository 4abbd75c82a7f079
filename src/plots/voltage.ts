/** Voltage against time, with the lines of theory labelled at the right edge. */

import { LINE_DIGITS, NERNST_DIGITS, READING_DIGITS } from '../observables.ts';
import type { Palette } from '../palette.ts';
import { pumpCount } from '../snapshot.ts';
import { PERMEANT } from '../species.ts';
import type { Expected } from '../theory/expected.ts';
import { element } from '../ui/elements.ts';
import { fixed, uncertain } from '../ui/format.ts';
import { toggle } from './buttons.ts';
import type { Figure, Look, Plan, Stand } from './figure.ts';
import { drawLines, type Line } from './lines.ts';
import { atTime, createTimePlot } from './timeplot.ts';
import { type Columns, createTrace } from './trace.ts';

const RECENT_us = 4;
const SHORTEST_us = 0.5;
const RECENT_SPACING_ns = 4;
const RECENT_ROWS = 1500;
const WHOLE_SPACING_ns = 10;
const WHOLE_ROWS = 2000;
/** The field's usual frame; it grows where a line or the voltage leaves it. */
const LOWEST_mV = -100;
const HIGHEST_mV = 60;
/** Least height of the frame when it follows the voltage, and room above and below. */
const CLOSEST_mV = 20;
const CLOSE_RIM_mV = 3;
const DASH = [7, 4];

/** The line to compare with is a curve, for it moves with the channels: here it only goes on from the newest time. */
const linesOf = (theory: Expected, pumps: boolean, now_us: number): Line[] => {
    const ghk = { index: '', ink: ({ theory }: Palette) => theory, digits: LINE_DIGITS };
    const passive = { ...ghk, symbol: 'GHK', value: theory.ghk_mV };
    const lines: Line[] = PERMEANT.map((ion) => ({
        symbol: 'E',
        index: ion,
        value: theory.nernst_mV[ion],
        from_us: 0,
        ink: ({ ink }) => ink[ion],
        dash: [2, 4],
        digits: NERNST_DIGITS,
    }));
    if (!pumps) return [...lines, { ...passive, from_us: now_us, dash: DASH }];
    const pumped = { ...ghk, symbol: 'with pumps', value: theory.ghkWithPump_mV };
    return [
        ...lines,
        { ...pumped, from_us: now_us, dash: DASH },
        { ...passive, from_us: 0, dash: [1, 4] },
    ];
};

const at = (columns: Columns | readonly unknown[], column: number, row: number): number | null => {
    const values = columns[column];
    const value: unknown = Array.isArray(values) ? values[row] : null;
    return typeof value === 'number' ? value : null;
};

/** The frame: the field's usual one, or what the voltage fills. */
const frameOf = (
    low: number | null,
    high: number | null,
    lines: readonly Line[],
    close: boolean,
): [number, number] => {
    if (close && low !== null && high !== null) {
        const rim = Math.max(CLOSE_RIM_mV, (CLOSEST_mV - (high - low)) / 2);
        return [5 * Math.floor((low - rim) / 5), 5 * Math.ceil((high + rim) / 5)];
    }
    const values = lines.flatMap(({ value }) => (value === null ? [] : [value]));
    const lowest = Math.min(LOWEST_mV, low ?? 0, ...values);
    const highest = Math.max(HIGHEST_mV, high ?? 0, ...values);
    return [20 * Math.floor(lowest / 20), 20 * Math.ceil(highest / 20)];
};

/** The history is kept from the start, whatever is in sight. */
export const createVoltage = (): Plan => {
    const recent = createTrace('slide', RECENT_SPACING_ns, RECENT_ROWS);
    const whole = createTrace('compress', WHOLE_SPACING_ns, WHOLE_ROWS);
    let now_us = 0;
    let epoch = -1;

    const add = ({ snapshot: { box, trace }, verdict: { mean, expected_mV } }: Stand) => {
        if (box.epoch !== epoch) {
            epoch = box.epoch;
            recent.clear();
            whole.clear();
            now_us = 0;
        }
        for (const [i, time_ns] of trace.time_ns.entries()) {
            const row = {
                voltage: trace.voltage_mV[i],
                mean: mean ? mean.mean : null,
                low: mean ? mean.mean - mean.standardError : null,
                high: mean ? mean.mean + mean.standardError : null,
                expected: mean ? expected_mV : null,
            };
            recent.add(time_ns, row);
            whole.add(time_ns, row);
            now_us = time_ns / 1000;
        }
    };

    const create = (host: HTMLElement, look: Look): Figure => {
        host.append(element('div', { class: 'curves', role: 'img' }));
        let all = false;
        let close = false;
        let lines: Line[] = [];
        const timeRange = (): [number, number] => {
            const newest = Math.max(now_us, SHORTEST_us);
            return [all ? 0 : Math.max(0, newest - RECENT_us), newest];
        };
        /** The newest rows are finer, but do not reach back for ever. */
        const columnsFrom = (from_us: number): Columns => {
            const oldest = recent.columns[0].at(0) ?? 0;
            const reaches = oldest <= from_us || oldest * 1000 <= 2 * RECENT_SPACING_ns;
            return reaches ? recent.columns : whole.columns;
        };
        const plot = createTimePlot(host, look, {
            name: 'Voltage against time',
            data: (from_us) => (all && from_us === 0 ? whole.columns : columnsFrom(from_us)),
            timeRange,
            valueRange: (low, high) => frameOf(low, high, lines, close),
            series: [
                { stroke: () => look.palette.muted, width: 1, points: { show: false } },
                { stroke: () => look.palette.voltage, width: 2.5, points: { show: false } },
                { points: { show: false } },
                { points: { show: false } },
                {
                    stroke: () => look.palette.theory,
                    width: 1.5,
                    dash: DASH,
                    points: { show: false },
                },
            ],
            bands: [{ series: [4, 3], fill: () => `${look.palette.voltage}33` }],
            decorate: (plot) => drawLines(plot, lines, look),
            text: (data, row) => {
                const [time, voltage, mean, high, expected] = [0, 1, 2, 4, 5].map((column) =>
                    at(data, column, row),
                );
                const parts = [atTime(time ?? 0), `V ${fixed(voltage ?? 0, READING_DIGITS)} mV`];
                if (typeof mean === 'number' && typeof high === 'number')
                    parts.push(`mean ${uncertain(mean, high - mean).join(' ± ')} mV`);
                if (typeof expected === 'number')
                    parts.push(`theory ${fixed(expected, LINE_DIGITS)} mV`);
                return parts.join('   ');
            },
        });
        return {
            canvas: plot.canvas,
            choices: [
                plot.back,
                toggle('Whole run', 'From the last few µs to the whole run', (on) => {
                    all = on;
                    plot.draw();
                }),
                toggle('Closer', 'From the usual frame to what the voltage fills', (on) => {
                    close = on;
                    plot.draw();
                }),
            ],
            draw: ({ snapshot, theory }) => {
                lines = linesOf(theory, pumpCount(snapshot.observed) > 0, now_us);
                plot.draw();
            },
            describe: () => {
                const values = lines.map(
                    ({ symbol, index, value }) =>
                        `${symbol}${index && ` ${index}`} ${value === null ? 'none' : fixed(value, NERNST_DIGITS)}`,
                );
                const last = recent.columns[1].at(-1);
                const volts =
                    typeof last === 'number' ? fixed(last, READING_DIGITS) : 'nothing yet';
                return `Voltage against time, in mV. Now ${volts}. Lines: ${values.join(', ')}.`;
            },
        };
    };
    return {
        key: 'voltage',
        label: 'Voltage',
        title: 'Voltage against time, mV',
        pause_ms: 50,
        add,
        create,
    };
};
