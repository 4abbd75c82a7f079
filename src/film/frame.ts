/** One frame of a film: voltage and clock in large type, the scene, and the voltage over time, laid out for any shape of screen. */

import { PALETTE, SHAPES, type Theme } from '../palette.ts';
import type { Snapshot } from '../snapshot.ts';
import { SPECIES } from '../species.ts';
import type { Verdict } from '../theory/verdict.ts';
import { exaggerationText } from '../ui/exaggerations.ts';
import { clock, factor, fixed, uncertain } from '../ui/format.ts';
import { shapePath } from '../ui/ion-outlines.ts';
import { roundBelow } from '../ui/round-steps.ts';
import type { FilmPlan } from './plan.ts';

/** Places, pixels of the film. */
export interface Layout {
    /** Type size of plain text. */
    readonly em: number;
    readonly scene: { readonly top: number; readonly height: number };
    readonly plot: { readonly top: number; readonly height: number };
}

/** Plain text is a thirty-second part of the shorter side: legible from the back row. */
const TYPE = 1 / 32;
const HEAD_em = 3.6;
const PLOT_em = 6.4;
/** More of the film than this is not the scene's, where there is a plot. */
const TALLEST = 0.68;

export const layoutOf = ({ width, height, plot }: FilmPlan): Layout => {
    const em = Math.min(width, height) * TYPE;
    const head = Math.round(HEAD_em * em);
    const least = plot ? Math.round(PLOT_em * em) : 0;
    const tallest = plot && height >= width ? TALLEST * height : height;
    const scene = Math.ceil(Math.min(height - head - least, tallest));
    const foot = head + scene;
    return {
        em,
        scene: { top: head, height: scene },
        plot: { top: foot, height: height - foot },
    };
};

/** What of the voltage is drawn over time. */
export interface Reading {
    readonly time_ns: number;
    readonly voltage_mV: number;
}

/** The scene just drawn. */
export interface FramePicture {
    readonly canvas: HTMLCanvasElement;
    /** Pixels of the canvas. */
    readonly px_per_nm: number;
}

export interface FrameSubject {
    readonly plan: FilmPlan;
    readonly theme: Theme;
    readonly family: string;
    readonly picture: FramePicture;
    /** One line over the scene; empty for none. */
    readonly caption: string;
    readonly speed_nsPerSecond: number;
    readonly snapshot: Snapshot;
    readonly verdict: Verdict;
    readonly history: readonly Reading[];
    /** End of the time axis, ns; its beginning is the first sample. */
    readonly until_ns: number;
}

const RANGE_mV = [-100, 75] as const;
const CAPTION_em = 1.3;

type Pen = (
    text: string,
    x: number,
    y: number,
    style: { ink: string; size: number; weight?: number; align?: CanvasTextAlign },
) => number;

const drawHead = (
    pen: Pen,
    { plan, snapshot, verdict, theme, speed_nsPerSecond }: FrameSubject,
    em: number,
) => {
    const palette = PALETTE[theme];
    const { observed, time_ns, box } = snapshot;
    const { mean } = verdict;
    const [value, error] = mean
        ? uncertain(mean.mean, mean.standardError)
        : [fixed(observed.voltage_mV, 0), ''];
    const left = 0.8 * em;
    const middle = 1.45 * em;
    const label = pen('V = ', left, middle, { ink: palette.muted, size: 1.2 });
    const figure = pen(value, left + label, middle, {
        ...{ ink: palette.voltage, size: 2.1, weight: 650 },
    });
    pen(error ? ` ± ${error} mV` : ' mV', left + label + figure, middle, {
        ...{ ink: palette.voltage, size: 1.2 },
    });
    const line =
        verdict.expected_mV === null ? '' : `${verdict.line} ${fixed(verdict.expected_mV, 1)} mV`;
    pen(line, left, 3 * em, { ink: palette.theory, size: 0.9 });
    const right = { align: 'right', size: 0.9 } as const;
    const slower = 1e9 / speed_nsPerSecond;
    const edge = plan.width - 0.8 * em;
    pen(clock(time_ns), edge, 1.1 * em, { ...right, ink: palette.text, size: 1.1, weight: 600 });
    pen(`${factor(slower)} × slower than life`, edge, 2.1 * em, { ...right, ink: palette.muted });
    pen(`charge ${exaggerationText(box)}`, edge, 3 * em, { ...right, ink: palette.muted });
};

const drawScene = (
    ctx: CanvasRenderingContext2D,
    pen: Pen,
    { plan, picture, theme, family, snapshot, caption }: FrameSubject,
    { em, scene: { top, height } }: Layout,
) => {
    const palette = PALETTE[theme];
    const { canvas, px_per_nm } = picture;
    // A scene of another shape, as in a window, is shown whole.
    const fit = Math.min(plan.width / canvas.width, height / canvas.height);
    const [w, h] = [Math.round(fit * canvas.width), Math.round(fit * canvas.height)];
    ctx.drawImage(canvas, (plan.width - w) >> 1, top + ((height - h) >> 1), w, h);
    const plate = (x: number, y: number, w: number, h: number) => {
        ctx.globalAlpha = 0.8;
        ctx.fillStyle = palette.ground;
        ctx.fillRect(x, y, w, h);
        ctx.globalAlpha = 1;
    };
    const side = { ink: palette.text, size: 1.2, weight: 650 };
    plate(0, top, 5.6 * em, 1.9 * em);
    pen('Outside', 0.8 * em, top + 0.95 * em, side);
    plate(0, top + height - 1.9 * em, 4.8 * em, 1.9 * em);
    pen('Inside', 0.8 * em, top + height - 0.95 * em, side);
    const { inside, outside } = snapshot.observed.concentrations_mM;
    const ions = SPECIES.filter(({ key }) => key !== 'X' || inside.X + outside.X > 0);
    const each = 3.3 * em;
    const left = plan.width - each * ions.length - 0.3 * em;
    plate(left, top, plan.width - left, 1.9 * em);
    for (const [i, { key, symbol }] of ions.entries()) {
        const x = left + each * i + 0.7 * em;
        ctx.fillStyle = palette.species[key];
        ctx.fill(shapePath(SHAPES[key], x, top + 0.95 * em, 0.38 * em));
        pen(symbol, x + 0.6 * em, top + 0.95 * em, { ink: palette.ink[key], size: 0.95 });
    }
    const bar_nm = roundBelow((6 * em) / (fit * px_per_nm));
    const bar = bar_nm * fit * px_per_nm;
    const [right, foot] = [plan.width - 0.8 * em, top + height - 0.5 * em];
    plate(right - bar - 0.5 * em, foot - 1.4 * em, bar + 1.3 * em, 1.9 * em);
    ctx.fillStyle = palette.text;
    ctx.fillRect(right - bar, foot - 0.1 * em, bar, 0.12 * em);
    pen(`${bar_nm} nm`, right - bar / 2, foot - 0.75 * em, {
        ...{ ink: palette.text, size: 0.8, align: 'center' },
    });
    if (!caption) return;
    ctx.font = `600 ${CAPTION_em * em}px ${family}`;
    // A long line is set smaller rather than cut off.
    const wide = ctx.measureText(caption).width;
    const shrink = Math.min(1, (plan.width - 4 * em) / wide);
    const size = CAPTION_em * shrink;
    const width = shrink * wide + 2 * em;
    const y = top + height - 4.4 * em;
    plate((plan.width - width) / 2, y, width, 2.2 * em);
    pen(caption, plan.width / 2, y + 1.1 * em, {
        ...{ ink: palette.text, size, weight: 600, align: 'center' },
    });
};

const drawPlot = (
    ctx: CanvasRenderingContext2D,
    pen: Pen,
    { plan, theme, verdict, history, until_ns }: FrameSubject,
    { em, plot }: Layout,
) => {
    const palette = PALETTE[theme];
    const [low, high] = RANGE_mV;
    const left = 3.4 * em;
    const right = plan.width - 1.2 * em;
    const top = plot.top + 0.7 * em;
    const bottom = plot.top + plot.height - 1.5 * em;
    const from_ns = history.at(0)?.time_ns ?? 0;
    const x = (time_ns: number) =>
        left + ((time_ns - from_ns) / Math.max(1, until_ns - from_ns)) * (right - left);
    const y = (voltage_mV: number) => bottom - ((voltage_mV - low) / (high - low)) * (bottom - top);
    const line = (ink: string, width: number, points: readonly (readonly [number, number])[]) => {
        ctx.strokeStyle = ink;
        ctx.lineWidth = width * em;
        ctx.lineJoin = 'round';
        ctx.beginPath();
        for (const [px, py] of points) ctx.lineTo(px, py);
        ctx.stroke();
    };
    for (const level of [-100, -50, 0, 50]) {
        line(palette.line, 0.04, [
            [left, y(level)],
            [right, y(level)],
        ]);
        pen(fixed(level, 0), left - 0.5 * em, y(level), {
            ...{ ink: palette.muted, size: 0.8, align: 'right' },
        });
    }
    pen('mV', 0.5 * em, top - 0.1 * em, { ink: palette.muted, size: 0.8 });
    if (verdict.expected_mV !== null) {
        ctx.setLineDash([0.4 * em, 0.3 * em]);
        line(palette.theory, 0.07, [
            [left, y(verdict.expected_mV)],
            [right, y(verdict.expected_mV)],
        ]);
        ctx.setLineDash([]);
    }
    line(
        palette.voltage,
        0.09,
        history.map(({ time_ns, voltage_mV }) => [x(time_ns), y(voltage_mV)] as const),
    );
    pen(clock(from_ns), left, bottom + 0.8 * em, { ink: palette.muted, size: 0.8 });
    pen(clock(until_ns), right, bottom + 0.8 * em, {
        ...{ ink: palette.muted, size: 0.8, align: 'right' },
    });
};

/** Draws at once, for a WebGL canvas can be read only in the task it was drawn in. */
export const drawFrame = (ctx: CanvasRenderingContext2D, subject: FrameSubject): void => {
    const { plan, theme, family } = subject;
    const layout = layoutOf(plan);
    const pen: Pen = (text, x, y, { ink, size, weight = 400, align = 'left' }) => {
        ctx.font = `${weight} ${size * layout.em}px ${family}`;
        ctx.fillStyle = ink;
        ctx.textAlign = align;
        ctx.textBaseline = 'middle';
        ctx.fillText(text, x, y);
        return ctx.measureText(text).width;
    };
    ctx.fillStyle = PALETTE[theme].ground;
    ctx.fillRect(0, 0, plan.width, plan.height);
    drawHead(pen, subject, layout.em);
    drawScene(ctx, pen, subject, layout);
    if (plan.plot) drawPlot(ctx, pen, subject, layout);
};
