/** Draws speed against number of ions. */
import { LineChart } from 'echarts/charts';
import { GridComponent, TitleComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import { PALETTE } from '../../palette.ts';
import type { Line } from './lines.ts';

const WIDTH = 860;
const HEIGHT = 480;
const { panel, line, text, muted, ink, pumpInk } = PALETTE.light;
/** Of the lines in their order; on a ground of its own, since a page may be dark or light. */
const OURS = [ink.K, pumpInk.pump, ink.Cl];
const OTHERS = [muted, ink.A, ink.Na];
const FONT = "system-ui, -apple-system, 'Segoe UI', sans-serif";

const spaced = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '\u202f');

const axis = (name: string) => ({
    type: 'log' as const,
    name,
    nameTextStyle: { color: text, fontSize: 14 },
    // The ends of an axis are where the data end, and no round numbers.
    axisLabel: { color: muted, fontSize: 13, showMinLabel: false, showMaxLabel: false },
    axisLine: { show: true, lineStyle: { color: line } },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: line, opacity: 0.7 } },
    minorTick: { splitNumber: 9 },
    minorSplitLine: { show: true, lineStyle: { color: line, opacity: 0.22 } },
});

/** What ECharts draws. @param machine under the title, e.g. "2 cores, 2026" */
function chartOf(lines: readonly Line[], machine: string) {
    const speeds = lines.flatMap(({ points }) => points.map(({ speed }) => speed));
    const ions = lines.flatMap(({ points }) => points.map((point) => point.ions));
    const colours = { ours: [...OURS], others: [...OTHERS] };
    return {
        animation: false,
        backgroundColor: panel,
        textStyle: { fontFamily: FONT, color: text },
        title: {
            text: 'Ion-steps a second, against ions in the cell',
            subtext: `one machine, ${machine}; both axes logarithmic`,
            left: 22,
            top: 14,
            textStyle: { fontSize: 18, fontWeight: 600, color: text },
            subtextStyle: { fontSize: 13, color: muted },
        },
        grid: { left: 100, right: 214, top: 84, bottom: 62 },
        xAxis: {
            ...axis('ions'),
            nameLocation: 'middle' as const,
            nameGap: 34,
            min: 0.8 * Math.min(...ions),
            max: 1.05 * Math.max(...ions),
            axisLabel: { ...axis('').axisLabel, formatter: spaced },
        },
        yAxis: {
            ...axis(''),
            min: 0.6 * Math.min(...speeds),
            max: 1.5 * Math.max(...speeds),
            axisLabel: {
                ...axis('').axisLabel,
                formatter: (value: number) => `${spaced(value / 1e6)} million`,
            },
        },
        series: lines.map(({ name, isOurs, points }) => {
            const colour = (isOurs ? colours.ours : colours.others).shift() ?? text;
            return {
                type: 'line' as const,
                name,
                data: points.map((point) => [point.ions, point.speed]),
                symbol: 'circle',
                symbolSize: isOurs ? 8 : 6,
                itemStyle: { color: colour },
                lineStyle: {
                    color: colour,
                    width: isOurs ? 3.5 : 2,
                    type: isOurs ? ('solid' as const) : ('dashed' as const),
                },
                endLabel: {
                    show: true,
                    formatter: name,
                    color: colour,
                    fontSize: 14,
                    fontWeight: isOurs ? 600 : 400,
                    distance: 10,
                },
                labelLayout: { moveOverlap: 'shiftY' as const },
            };
        }),
    };
}

/** The picture, as text. */
export function plotOf(lines: readonly Line[], machine: string): string {
    use([LineChart, GridComponent, TitleComponent, LabelLayout, SVGRenderer]);
    const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height: HEIGHT });
    chart.setOption(chartOf(lines, machine));
    const svg = chart.renderToSVGString();
    chart.dispose();
    return svg;
}
