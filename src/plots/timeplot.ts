/** A plot of something against simulated time, whose values can be read and whose time can be zoomed. */
import uPlot from 'uplot';
import { fixed, plain } from '../ui/format.ts';
import type { Look } from './figure.ts';
import { LABELS_em } from './lines.ts';
import { createReader } from './reader.ts';

export interface TimePlotOptions {
    readonly name: string;
    /** Where the time axis begins, µs; 0 where nothing is said. */
    readonly earliest_us?: number;
    /** Times in µs, then the series; those that reach back to `from_us`. */
    data(from_us: number): uPlot.AlignedData;
    /** What of the time is in sight while nobody zooms. */
    timeRange(): [number, number];
    valueRange(low: number | null, high: number | null): [number, number];
    /** All but the first, which is time; others may take their place. */
    readonly series: readonly uPlot.Series[];
    readonly bands?: uPlot.Band[];
    /** Behind the curves, in canvas pixels. */
    decorate(plot: uPlot): void;
    /** What stands at a row of the data, in one line. */
    text(data: uPlot.AlignedData, row: number): string;
}

export interface TimePlot {
    readonly canvas: HTMLCanvasElement;
    readonly back: HTMLButtonElement;
    /** Other curves than before; `draw` is to follow. */
    setSeries(series: readonly uPlot.Series[]): void;
    draw(): void;
    destroy(): void;
}

/** 12.34 µs at the cursor, as fine as the axis can be read. */
export const atTime = (time_us: number): string => `${fixed(time_us, 2)} µs`;

export const createTimePlot = (
    host: HTMLElement,
    look: Look,
    options: TimePlotOptions,
): TimePlot => {
    const { em_px, family } = look;
    const reader = createReader(host, {
        name: options.name,
        earliest_us: options.earliest_us,
        text: options.text,
        changed: () => draw(),
    });
    const range = () => reader.range() ?? options.timeRange();
    const axis = (space: number): uPlot.Axis => ({
        stroke: () => look.palette.muted,
        font: `${em_px}px ${family}`,
        space,
        grid: { stroke: () => look.palette.line, width: 0.5 },
        ticks: { show: false },
        values: (_, splits) => splits.map(plain),
    });
    const canvasHost = host.querySelector<HTMLElement>('.curves') ?? host;
    const plot = new uPlot(
        {
            width: Math.max(50, canvasHost.clientWidth),
            height: Math.max(50, canvasHost.clientHeight),
            padding: [8, LABELS_em * em_px, 0, 0],
            cursor: reader.cursor,
            legend: { show: false },
            scales: {
                x: { time: false, range },
                y: { range: (_, low, high) => options.valueRange(low, high) },
            },
            axes: [
                {
                    ...axis(Math.max(70, 5 * em_px)),
                    size: 1.8 * em_px,
                    gap: 0.5 * em_px,
                    values: (_, splits) => splits.map((time) => `${plain(time)} µs`),
                },
                { ...axis(2 * em_px), size: 3.6 * em_px, gap: 4 },
            ],
            bands: options.bands ?? [],
            series: [{}, ...options.series],
            hooks: { ...reader.hooks, drawAxes: [options.decorate] },
        },
        options.data(0),
        canvasHost,
    );
    reader.attach(plot);
    const draw = () => {
        plot.setData(options.data(range()[0]));
        reader.follow();
    };
    const fitting = new ResizeObserver(() => {
        const [width, height] = [canvasHost.clientWidth, canvasHost.clientHeight];
        if (width > 0 && height > 0) plot.setSize({ width, height });
    });
    fitting.observe(canvasHost);
    const setSeries = (series: readonly uPlot.Series[]) => {
        for (let i = plot.series.length - 1; i > 0; i--) plot.delSeries(i);
        for (const each of series) plot.addSeries(each);
    };
    const destroy = () => {
        fitting.disconnect();
        plot.destroy();
    };
    return { canvas: plot.ctx.canvas, back: reader.back, setSeries, draw, destroy };
};
