/** Measured points over the curves of a plot. */
import type uPlot from 'uplot';

/** Radius, and half the width of the caps of its error, px. */
const POINT_px = 4;

export interface PlotPoint {
    readonly x: number;
    readonly y: number;
    /** Standard error; null where nobody knows it. */
    readonly error: number | null;
    readonly ink: string;
    /** What fills it: its ink, or the ground where it is drawn open. */
    readonly fill: string;
    /** Others' points are squares. */
    readonly square?: boolean;
}

/** Draws it with the bar of its error, in canvas pixels. */
export const drawPoint = (
    plot: uPlot,
    { x: at, y: value, error, ink, fill, square = false }: PlotPoint,
): void => {
    const { ctx } = plot;
    const ratio = devicePixelRatio;
    ctx.strokeStyle = ink;
    ctx.lineWidth = 1.5 * ratio;
    const x = plot.valToPos(at, 'x', true);
    const y = plot.valToPos(value, 'y', true);
    if (error !== null) {
        const low = plot.valToPos(value - error, 'y', true);
        const high = plot.valToPos(value + error, 'y', true);
        const cap = POINT_px * ratio;
        ctx.beginPath();
        ctx.moveTo(x, low);
        ctx.lineTo(x, high);
        for (const end of [low, high]) {
            ctx.moveTo(x - cap, end);
            ctx.lineTo(x + cap, end);
        }
        ctx.stroke();
    }
    ctx.beginPath();
    const half = (POINT_px - 0.5) * ratio;
    if (square) ctx.rect(x - half, y - half, 2 * half, 2 * half);
    else ctx.arc(x, y, half, 0, 2 * Math.PI);
    ctx.fillStyle = fill;
    ctx.fill();
    if (fill !== ink) ctx.stroke();
};
