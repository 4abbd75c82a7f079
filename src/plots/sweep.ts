/** A sweep's points with their errors over the lines of GHK and Nernst, against the parameter that was varied. */
import uPlot from 'uplot';
import type { Theme } from '../palette.ts';
import { fixed } from '../ui/format.ts';
import { plotPalette } from './plot-palette.ts';
import { drawPoint } from './points.ts';

/** One value of the parameter; null where there is none (yet). */
export interface SweepRow {
    readonly value: number;
    readonly ghk_mV: number | null;
    readonly nernst_mV: number | null;
    readonly mean_mV: number | null;
    readonly error_mV: number | null;
    /** Else its point is drawn open. */
    readonly settled: boolean;
}

export interface SweepPlotOptions {
    readonly label: string;
    readonly log: boolean;
    readonly theme: Theme;
    readonly nernstLabel: string;
}

export interface SweepPlot {
    show(rows: readonly SweepRow[]): void;
    destroy(): void;
}

const HEIGHT_px = 240;

/** On an axis. */
export const written = (value: number): string =>
    String(Number(value.toPrecision(3))).replace('-', '\u2212');

export const createSweepPlot = (host: HTMLElement, options: SweepPlotOptions): SweepPlot => {
    const palette = plotPalette(options.theme);
    const { fontFamily: family } = getComputedStyle(host);
    const font = `13px ${family}`;
    let rows: readonly SweepRow[] = [];

    const drawPoints = (plot: uPlot) => {
        const { ctx } = plot;
        ctx.save();
        for (const { value, mean_mV, error_mV, settled } of rows) {
            if (mean_mV === null) continue;
            const fill = settled ? palette.text : palette.panel;
            drawPoint(plot, { x: value, y: mean_mV, error: error_mV, ink: palette.text, fill });
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
                        const values = rows.flatMap(({ ghk_mV, mean_mV, nernst_mV }) =>
                            [ghk_mV, mean_mV, nernst_mV].filter((value) => value !== null),
                        );
                        if (values.length === 0) return [-100, 0];
                        return [
                            Math.floor((Math.min(...values) - 3) / 10) * 10,
                            Math.ceil((Math.max(...values) + 3) / 10) * 10,
                        ];
                    },
                },
            },
            axes: [
                { ...axis, label: options.label, labelSize: 20, size: 26 },
                { ...axis, label: 'Membrane potential, mV', labelSize: 20, size: 38 },
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
                rows.map(({ mean_mV }) => mean_mV),
            ]);
            const points = rows.flatMap(({ value, mean_mV, error_mV, settled }) =>
                mean_mV === null
                    ? []
                    : [
                          `${written(value)}: ${fixed(mean_mV, 1)} ± ${error_mV === null ? '…' : fixed(error_mV, 1)} mV${settled ? '' : ', not settled'}`,
                      ],
            );
            host.setAttribute('role', 'img');
            host.setAttribute(
                'aria-label',
                `Membrane potential against ${options.label}: points with errors over the lines of GHK (solid) and ${options.nernstLabel} (dashed). ${points.join('; ')}`,
            );
        },
        destroy: () => {
            resized.disconnect();
            plot.destroy();
        },
    };
};
