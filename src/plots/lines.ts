/** Horizontal lines across a plot, each labelled at the right edge. */
import type uPlot from 'uplot';
import type { Palette } from '../palette.ts';
import { signed } from '../ui/format.ts';
import { told } from '../words/phrase.ts';
import type { Look } from './figure.ts';
import { spread } from './label-heights.ts';

export interface Line {
    readonly symbol: string;
    /** Written smaller and lower after the symbol: E with K. */
    readonly index: string;
    /** Null: there is no such line. */
    readonly value: number | null;
    /** Where it starts, µs: what is before has another value. */
    readonly from_us: number;
    ink(palette: Palette): string;
    /** CSS px. */
    readonly dash: readonly number[];
    /** Null: its value is not written, for it runs. */
    readonly digits: number | null;
    /** How its value is written; where nothing is said, with its sign and these digits. */
    written?(value: number): string;
}

/** A level of theory without a label of its own. */
export interface Level {
    readonly value: number | null;
    ink(palette: Palette): string;
    readonly dash: readonly number[];
}

/** Room for the labels, and their distance, in font sizes. */
export const LABELS_em = 11.9;
const LABEL_HEIGHT_em = 1.2;
const LEADER_em = 1.1;

const stroke = (
    ctx: CanvasRenderingContext2D,
    dash: readonly number[],
    ...[[x, y], [toX, toY]]: [[number, number], [number, number]]
) => {
    ctx.setLineDash([...dash]);
    ctx.beginPath();
    ctx.moveTo(x, y);
    ctx.lineTo(toX, toY);
    ctx.stroke();
};

/** Draws in canvas pixels, as uPlot's hooks do. */
export const drawLines = (
    plot: uPlot,
    lines: readonly Line[],
    { palette, family, em_px }: Look,
    levels: readonly Level[] = [],
): void => {
    const { ctx, bbox } = plot;
    const ratio = devicePixelRatio;
    const em = em_px * ratio;
    const scaled = (dash: readonly number[]) => dash.map((px) => px * ratio);
    const right = bbox.left + bbox.width;
    const bottom = bbox.top + bbox.height;
    const shown = lines.flatMap((line) => {
        if (line.value === null) return [];
        const y = plot.valToPos(line.value, 'y', true);
        return y < bbox.top || y > bottom ? [] : [{ line, value: line.value, y }];
    });
    const heights = spread(
        shown.map(({ y }) => y),
        LABEL_HEIGHT_em * em,
        bbox.top,
        bottom - LABEL_HEIGHT_em * (em / 2),
    );
    ctx.save();
    ctx.lineWidth = ratio;
    ctx.textAlign = 'left';
    ctx.textBaseline = 'middle';
    ctx.strokeStyle = palette.muted;
    const zero = plot.valToPos(0, 'y', true);
    if (zero >= bbox.top && zero <= bottom) stroke(ctx, [], [bbox.left, zero], [right, zero]);
    for (const { value, ink, dash } of levels) {
        const y = value === null ? Number.NaN : plot.valToPos(value, 'y', true);
        if (!(y >= bbox.top && y <= bottom)) continue;
        ctx.strokeStyle = ink(palette);
        stroke(ctx, scaled(dash), [bbox.left, y], [right, y]);
    }
    for (const [i, { line, value, y }] of shown.entries()) {
        const height = heights[i];
        ctx.strokeStyle = line.ink(palette);
        ctx.fillStyle = ctx.strokeStyle;
        const left = Math.max(bbox.left, plot.valToPos(line.from_us, 'x', true));
        stroke(ctx, scaled(line.dash), [left, y], [right, y]);
        stroke(ctx, [], [right, y], [right + LEADER_em * em, height]);

        let x = right + (LEADER_em + 0.3) * em;
        const write = (text: string, size: number, lower: number) => {
            ctx.font = `${size * em}px ${family}`;
            ctx.fillText(text, x, height + lower * em);
            x += ctx.measureText(text).width;
        };
        write(told(line.symbol), 1, 0);
        if (line.index) write(line.index, 0.78, 0.28);
        if (line.digits === null) continue;
        x += 0.45 * em;
        write(line.written?.(value) ?? signed(value, line.digits), 1, 0);
    }
    ctx.restore();
};
