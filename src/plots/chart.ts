/** Points with their errors over lines, each of as many values as it likes, for results that come in one by one. */
import uPlot from 'uplot';
import type { Theme } from '../palette.ts';
import { plotPalette } from './plot-palette.ts';
import { drawPoint, type PlotPoint } from './points.ts';
import { written } from './sweep.ts';

export interface ChartLine {
    readonly points: readonly (readonly [x: number, y: number])[];
    readonly ink: string;
    readonly width?: number;
    readonly dash?: readonly number[];
}

/** A value on the x axis, over the whole height. */
export interface ChartMark {
    readonly x: number;
    readonly ink: string;
}

export interface ChartContent {
    /** In the order in which they are drawn. */
    readonly lines: readonly ChartLine[];
    readonly points?: readonly PlotPoint[];
    readonly marks?: readonly ChartMark[];
}

export interface ChartOptions {
    readonly xLabel: string;
    readonly yLabel: string;
    readonly xRange: readonly [number, number];
    /** Left out: as much as there is, 0 among it. */
    readonly yRange?: readonly [number, number];
    readonly theme: Theme;
}

export interface Chart {
    /** @param described what it shows, for those who do not see it */
    show(content: ChartContent, described: string): void;
    destroy(): void;
}

const HEIGHT_px = 220;
const MARGIN = 0.06;

/** So that what stands at an end of the axis is drawn whole. */
const SIDE_MARGIN = 0.03;
const wider = ([first, last]: readonly [number, number]): [number, number] => {
    const margin = SIDE_MARGIN * (last - first);
    return [first - margin, last + margin];
};

const rangeOf = ({ lines, points = [] }: ChartContent): [number, number] => {
    const values = [
        ...lines.flatMap((line) => line.points.map(([, y]) => y)),
        ...points.flatMap(({ y, error }) => [y - (error ?? 0), y + (error ?? 0)]),
    ];
    const low = values.reduce((least, y) => Math.min(least, y), 0);
    const high = values.reduce((most, y) => Math.max(most, y), 0);
    if (low === high) return [-1, 1];
    const margin = MARGIN * (high - low);
    return [low - margin, high + margin];
};

const drawContent = (
    plot: uPlot,
    { lines, points = [], marks = [] }: ChartContent,
    zero: string,
): void => {
    const { ctx } = plot;
    const { left, top, width, height } = plot.bbox;
    const ratio = devicePixelRatio;
    const stroke = (path: ChartLine['points'], { ink, width: thick = 2, dash = [] }: Stroke) => {
        ctx.strokeStyle = ink;
        ctx.lineWidth = thick * ratio;
        ctx.setLineDash(dash.map((each) => each * ratio));
        ctx.beginPath();
        for (const [x, y] of path)
            ctx.lineTo(plot.valToPos(x, 'x', true), plot.valToPos(y, 'y', true));
        ctx.stroke();
    };
    ctx.save();
    ctx.beginPath();
    ctx.rect(left, top, width, height);
    ctx.clip();
    const { x, y } = plot.scales;
    const across = [x.min ?? 0, x.max ?? 0] as const;
    stroke(
        across.map((at) => [at, 0]),
        { ink: zero, width: 1 },
    );
    const upright = [y.min ?? 0, y.max ?? 0] as const;
    for (const { x: at, ink } of marks)
        stroke(
            upright.map((value) => [at, value]),
            { ink, width: 1.5, dash: [2, 3] },
        );
    for (const line of lines) stroke(line.points, line);
    ctx.setLineDash([]);
    for (const point of points) drawPoint(plot, point);
    ctx.restore();
};
type Stroke = Omit<ChartLine, 'points'>;

export const createChart = (host: HTMLElement, options: ChartOptions): Chart => {
    const palette = plotPalette(options.theme);
    const { fontFamily: family } = getComputedStyle(host);
    const font = `13px ${family}`;
    const [first, last] = wider(options.xRange);
    let content: ChartContent = { lines: [] };
    const axis = {
        stroke: () => palette.muted,
        font,
        labelFont: font,
        labelSize: 20,
        grid: { stroke: () => palette.line, width: 0.5 },
        ticks: { show: false },
        values: (_: uPlot, splits: (number | null)[]) =>
            splits.map((value) => (value === null ? '' : written(value))),
    };
    const size = () => ({ width: Math.max(120, host.clientWidth), height: HEIGHT_px });
    const plot = new uPlot(
        {
            ...size(),
            legend: { show: false },
            cursor: { show: false },
            scales: {
                x: { time: false, range: [first, last] },
                y: { range: () => (options.yRange ? [...options.yRange] : rangeOf(content)) },
            },
            axes: [
                { ...axis, label: options.xLabel, size: 26 },
                { ...axis, label: options.yLabel, size: 46 },
            ],
            // Reserves room for what is drawn by hand.
            series: [{}, { show: true, stroke: 'transparent', points: { show: false } }],
            hooks: { draw: [(drawn) => drawContent(drawn, content, palette.muted)] },
        },
        [
            [first, last],
            [0, 0],
        ],
        host,
    );
    const resized = new ResizeObserver(() => {
        if (host.clientWidth > 0) plot.setSize(size());
    });
    resized.observe(host);
    host.setAttribute('role', 'img');
    return {
        show: (next, described) => {
            content = next;
            plot.setData([
                [first, last],
                [0, 0],
            ]);
            host.setAttribute('aria-label', described);
        },
        destroy: () => {
            resized.disconnect();
            plot.destroy();
        },
    };
};
