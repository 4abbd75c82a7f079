/** A sweep's points, with their errors and over the lines of theory where there are any, against the parameter that was varied. */
import uPlot from 'uplot';
import type { Theme } from '../palette.ts';
import { fixed, plain } from '../ui/format.ts';
import { phrase } from '../words/phrase.ts';
import { plotPalette } from './plot-palette.ts';
import { drawPoint, type PlotPoint } from './points.ts';

/** One value of the parameter; null where there is none (yet). */
export interface SweepRow {
    readonly value: number;
    readonly ghk_mV: number | null;
    readonly nernst_mV: number | null;
    /** What came out, in the unit of the plot, and its standard error. */
    readonly measured: number | null;
    readonly error: number | null;
    /** Else its point is drawn open. */
    readonly settled: boolean;
}

export interface SweepPlotOptions {
    /** The parameter. */
    readonly label: string;
    readonly log: boolean;
    readonly theme: Theme;
    /** What came out of it. */
    readonly quantity: { readonly label: string; readonly unit: string; readonly digits: number };
    /** The lines of theory in words; empty where there are none. */
    readonly lines: string;
    /** What others have measured. */
    readonly others: readonly Pick<PlotPoint, 'x' | 'y' | 'error'>[];
}

export interface SweepPlot {
    show(rows: readonly SweepRow[]): void;
    destroy(): void;
}

const HEIGHT_px = 240;

/** The axis ends at whole numbers of these, in the unit of what is shown. */
const roundTo = (unit: string): number => (unit === '' ? 1 : 10);

/** On an axis. */
export const written = (value: number): string => plain(Number(value.toPrecision(3)));

/** A point as who cannot see the plot is told it; nothing where there is none. */
const inWords = (
    { value, measured, error, settled }: SweepRow,
    { unit, digits }: SweepPlotOptions['quantity'],
): string[] => {
    if (measured === null) return [];
    const spread = error === null ? '' : ` ± ${fixed(error, digits)}`;
    const found = `${written(value)}: ${fixed(measured, digits)}${spread} ${unit}`;
    return [settled ? found.trimEnd() : phrase('{point}, not settled', { point: found.trimEnd() })];
};

export const createSweepPlot = (host: HTMLElement, options: SweepPlotOptions): SweepPlot => {
    const palette = plotPalette(options.theme);
    const { fontFamily: family } = getComputedStyle(host);
    const font = `13px ${family}`;
    const { quantity } = options;
    const quantityLabel = [quantity.label, quantity.unit].filter((text) => text).join(', ');
    let rows: readonly SweepRow[] = [];

    const drawPoints = (plot: uPlot) => {
        const { ctx } = plot;
        ctx.save();
        for (const other of options.others)
            drawPoint(plot, { ...other, ink: palette.glass, fill: palette.panel, square: true });
        for (const { value, measured, error, settled } of rows) {
            if (measured === null) continue;
            const fill = settled ? palette.text : palette.panel;
            drawPoint(plot, { x: value, y: measured, error, ink: palette.text, fill });
        }
        ctx.restore();
    };
    const axis = {
        stroke: () => palette.muted,
        font,
        labelFont: font,
        grid: { stroke: () => palette.line, width: 0.5 },
        ticks: { show: false },
        values: (_: uPlot, splits: (number | null)[]) =>
            splits.map((value) => (value === null ? '' : written(value))),
    };
    const series = (stroke: string, dash: number[]): uPlot.Series => ({
        stroke,
        width: 2,
        dash,
        points: { show: false },
        spanGaps: true,
    });
    const size = () => ({ width: Math.max(120, host.clientWidth), height: HEIGHT_px });
    const plot = new uPlot(
        {
            ...size(),
            legend: { show: false },
            cursor: { show: false },
            scales: {
                x: { time: false, distr: options.log ? 3 : 1 },
                y: {
                    range: () => {
                        const values = [
                            ...rows.flatMap(({ ghk_mV, measured, nernst_mV }) =>
                                [ghk_mV, measured, nernst_mV].filter((value) => value !== null),
                            ),
                            ...options.others.map(({ y }) => y),
                        ];
                        const step = roundTo(quantity.unit);
                        if (values.length === 0) return [-10 * step, 0];
                        return [
                            Math.floor(Math.min(...values) / step - 0.3) * step,
                            Math.ceil(Math.max(...values) / step + 0.3) * step,
                        ];
                    },
                },
            },
            axes: [
                { ...axis, label: options.label, labelSize: 20, size: 26 },
                { ...axis, label: quantityLabel, labelSize: 20, size: 38 },
            ],
            series: [
                {},
                series(palette.accent, []),
                series(palette.muted, [5, 4]),
                // Reserves room for the points, which are drawn with their errors.
                { show: true, stroke: 'transparent', points: { show: false } },
            ],
            hooks: { draw: [drawPoints] },
        },
        [[], [], [], []],
        host,
    );
    const resized = new ResizeObserver(() => {
        if (host.clientWidth > 0) plot.setSize(size());
    });
    resized.observe(host);
    return {
        show: (next) => {
            rows = next.toSorted((a, b) => a.value - b.value);
            plot.setData([
                rows.map(({ value }) => value),
                rows.map(({ ghk_mV }) => ghk_mV),
                rows.map(({ nernst_mV }) => nernst_mV),
                rows.map(({ measured }) => measured),
            ]);
            host.setAttribute('role', 'img');
            const others = options.others.map(
                ({ x, y, error }) =>
                    `${written(x)}: ${fixed(y, quantity.digits)} ± ${fixed(error ?? 0, quantity.digits)} ${quantity.unit}`,
            );
            host.setAttribute(
                'aria-label',
                `${quantity.label} against ${options.label}: points${options.lines && ` with errors over ${options.lines}`}. ${rows.flatMap((row) => inWords(row, quantity)).join('; ')}${others.length > 0 ? `. Measured by others: ${others.join('; ')}` : ''}`,
            );
        },
        destroy: () => {
            resized.disconnect();
            plot.destroy();
        },
    };
};
