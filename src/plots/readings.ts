/** Numbers that are read off a figure, written beside it. */
import type { Palette } from '../palette.ts';
import type { Look } from './figure.ts';
import { LABELS_em } from './lines.ts';

/** A line in bold and in a colour, others under it. */
export interface Reading {
    readonly head: string;
    readonly lines: readonly string[];
    ink(palette: Palette): string;
}

const LINE_em = 1.28;
/** Before the next reading. */
const GAP_em = 0.25;

/** @param place top left corner and font size, in the units of the context; there are `LABELS_em` to the right of it less 1 */
export const drawReadings = (
    ctx: CanvasRenderingContext2D,
    readings: readonly Reading[],
    { palette, family }: Look,
    place: { readonly x: number; readonly y: number; readonly em: number },
): void => {
    const { x, em } = place;
    let y = place.y + 0.6 * em;
    ctx.save();
    ctx.textAlign = 'left';
    ctx.textBaseline = 'middle';
    for (const { head, lines, ink } of readings) {
        for (const [i, text] of [head, ...lines].entries()) {
            ctx.font = `${i === 0 ? 600 : 400} ${em}px ${family}`;
            ctx.fillStyle = i === 0 ? ink(palette) : palette.text;
            ctx.fillText(text, x, y, (LABELS_em - 1) * em);
            y += LINE_em * em;
        }
        y += GAP_em * em;
    }
    ctx.restore();
};

export const readingsText = (readings: readonly Reading[]): string =>
    readings.map(({ head, lines }) => [head, ...lines].join(', ')).join('; ');
