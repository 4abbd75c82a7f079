/** Voltage against time, with the lines of theory labelled at the right edge. */
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { PALETTE, type Palette, type Theme } from '../palette.ts';
import type { Snapshot } from '../snapshot.ts';
import { PERMEANT } from '../species.ts';
import type { Expected } from '../theory.ts';
import { drawLines, LABELS_em, type Line } from './lines.ts';
import { createTrace } from './trace.ts';

export interface VoltagePlot {
    /** Takes the voltages of one advance, with the running mean (null while settling) and theory's line as they stand. */
    add(snapshot: Snapshot, stand: Stand): void;
    /** Draws, at most 20 times a second. */
    show(theory: Expected, pumps: boolean): void;
    readonly canvas: HTMLCanvasElement;
    setTheme(theme: Theme): void;
    destroy(): void;
}

export interface Stand {
    readonly mean: { readonly mean: number; readonly standardError: number } | null;
    readonly expected_mV: number | null;
}

const RECENT_us = 4;
const SHORTEST_us = 0.5;
const RECENT_SPACING_ns = 4;
const RECENT_ROWS = 1500;
const WHOLE_SPACING_ns = 10;
const WHOLE_ROWS = 2000;
const BETWEEN_DRAWS_ms = 50;
const BETWEEN_TEXTS_ms = 5000;
/** The field's usual frame; it grows where a line or the voltage leaves it. */
const LOWEST_mV = -100;
const HIGHEST_mV = 60;
/** Least height of the frame when it follows the voltage, and room above and below. */
const CLOSEST_mV = 20;
const CLOSE_RIM_mV = 3;
const DASH = [7, 4];

/** The line to compare with is a curve, for it moves with the channels: here it only goes on from the newest time. */
const linesOf = (theory: Expected, pumps: boolean, now_us: number): Line[] => {
    const goldman = { index: '', ink: ({ theory }: Palette) => theory, digits: 1 };
    const passive = { ...goldman, symbol: 'Goldman', value_mV: theory.goldman_mV };
    const lines: Line[] = PERMEANT.map((ion) => ({
        symbol: 'E',
        index: ion,
        value_mV: theory.nernst_mV[ion],
        from_us: 0,
        ink: ({ ink }) => ink[ion],
        dash: [2, 4],
        digits: 0,
    }));
    if (!pumps) return [...lines, { ...passive, from_us: now_us, dash: DASH }];
    const pumped = { ...goldman, symbol: 'with pumps', value_mV: theory.goldmanWithPump_mV };
    return [
        ...lines,
        { ...pumped, from_us: now_us, dash: DASH },
        { ...passive, from_us: 0, dash: [1, 4] },
    ];
};

const minus = (value: number) => String(value).replace('-', '\u2212');

export interface Choices {
    /** From the last few µs to the whole run, which is coarser the longer it gets. */
    readonly whole: HTMLElement;
    /** From the field's usual frame to what the voltage fills. */
    readonly closer: HTMLElement;
}

const toggle = (button: HTMLElement, chosen: (on: boolean) => void): void => {
    let on = false;
    button.setAttribute('aria-pressed', 'false');
    button.addEventListener('click', () => {
        on = !on;
        button.setAttribute('aria-pressed', String(on));
        chosen(on);
    });
};

export const createVoltagePlot = (
    host: HTMLElement,
    choices: Choices,
    firstTheme: Theme,
): VoltagePlot => {
    const recent = createTrace('slide', RECENT_SPACING_ns, RECENT_ROWS);
    const whole = createTrace('compress', WHOLE_SPACING_ns, WHOLE_ROWS);
    let palette = PALETTE[firstTheme];
    let all = false;
    let close = false;
    let lines: Line[] = [];
    let now_us = 0;
    let epoch = -1;
    let drawn_ms = 0;
    let told_ms = Number.NEGATIVE_INFINITY;

    const timeRange = (): [number, number] => {
        const newest = Math.max(now_us, SHORTEST_us);
        return [all ? 0 : Math.max(0, newest - RECENT_us), newest];
    };
    const voltageRange = (_: uPlot, low: number | null, high: number | null): [number, number] => {
        if (close && low !== null && high !== null) {
            const rim = Math.max(CLOSE_RIM_mV, (CLOSEST_mV - (high - low)) / 2);
            return [5 * Math.floor((low - rim) / 5), 5 * Math.ceil((high + rim) / 5)];
        }
        const values = lines.flatMap(({ value_mV }) => (value_mV === null ? [] : [value_mV]));
        const lowest = Math.min(LOWEST_mV, low ?? 0, ...values);
        const highest = Math.max(HIGHEST_mV, high ?? 0, ...values);
        return [20 * Math.floor(lowest / 20), 20 * Math.ceil(highest / 20)];
    };
    const { fontFamily, fontSize } = getComputedStyle(host);
    const font = { family: fontFamily, size_px: 0.86 * Number.parseFloat(fontSize) };
    const axis = (space: number): uPlot.Axis => ({
        stroke: () => palette.muted,
        font: `${font.size_px}px ${font.family}`,
        space,
        grid: { stroke: () => palette.line, width: 0.5 },
        ticks: { show: false },
        values: (_, splits) => splits.map(minus),
    });
    const plot = new uPlot(
        {
            width: Math.max(50, host.clientWidth),
            height: Math.max(50, host.clientHeight),
            padding: [8, LABELS_em * font.size_px, 0, 0],
            cursor: { show: false },
            legend: { show: false },
            scales: {
                x: { time: false, range: timeRange },
                y: { range: voltageRange },
            },
            axes: [
                {
                    ...axis(70),
                    size: 1.8 * font.size_px,
                    gap: 0.5 * font.size_px,
                    values: (_, s) => s.map((t) => `${t} µs`),
                },
                { ...axis(2 * font.size_px), size: 3.6 * font.size_px, gap: 4 },
            ],
            bands: [{ series: [4, 3], fill: () => `${palette.voltage}33` }],
            series: [
                {},
                { stroke: () => palette.muted, width: 1, points: { show: false } },
                { stroke: () => palette.voltage, width: 2.5, points: { show: false } },
                { points: { show: false } },
                { points: { show: false } },
                {
                    stroke: () => palette.theory,
                    width: 1.5,
                    dash: DASH,
                    points: { show: false },
                },
            ],
            hooks: { drawAxes: [(u) => drawLines(u, lines, palette, font)] },
        },
        recent.columns,
        host,
    );
    const resize = new ResizeObserver(() => {
        const [width, height] = [host.clientWidth, host.clientHeight];
        if (width > 0 && height > 0) plot.setSize({ width, height });
    });
    resize.observe(host);

    toggle(choices.whole, (on) => {
        all = on;
        drawn_ms = 0;
    });
    toggle(choices.closer, (on) => {
        close = on;
        drawn_ms = 0;
    });

    const describe = (voltage_mV: number | undefined) => {
        const values = lines.map(
            ({ symbol, index, value_mV }) =>
                `${symbol}${index && ` ${index}`} ${value_mV === null ? 'none' : minus(Math.round(value_mV))}`,
        );
        const volts = voltage_mV === undefined ? 'nothing yet' : minus(Math.round(voltage_mV));
        host.setAttribute(
            'aria-label',
            `Voltage against time, in mV. Now ${volts}. Lines: ${values.join(', ')}.`,
        );
    };
    return {
        add: ({ box, trace }, { mean, expected_mV }) => {
            if (box.epoch !== epoch) {
                epoch = box.epoch;
                recent.clear();
                whole.clear();
                now_us = 0;
            }
            for (const [i, time_ns] of trace.time_ns.entries()) {
                const row = {
                    voltage: trace.voltage_mV[i] ?? 0,
                    mean: mean ? mean.mean : null,
                    low: mean ? mean.mean - mean.standardError : null,
                    high: mean ? mean.mean + mean.standardError : null,
                    expected: mean ? expected_mV : null,
                };
                recent.add(time_ns, row);
                whole.add(time_ns, row);
                now_us = time_ns / 1000;
            }
        },
        show: (theory, pumps) => {
            const now_ms = performance.now();
            if (now_ms - drawn_ms < BETWEEN_DRAWS_ms) return;
            drawn_ms = now_ms;
            const { columns } = all ? whole : recent;
            lines = linesOf(theory, pumps, columns[0].at(-1) ?? 0);
            plot.setData(columns);
            if (now_ms - told_ms < BETWEEN_TEXTS_ms) return;
            told_ms = now_ms;
            describe(columns[1]?.at(-1) ?? undefined);
        },
        canvas: plot.ctx.canvas,
        setTheme: (theme) => {
            palette = PALETTE[theme];
            plot.redraw(false, true);
        },
        destroy: () => {
            resize.disconnect();
            plot.destroy();
        },
    };
};
