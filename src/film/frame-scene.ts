/** The middle of a frame: the scene, and on it the names of the sides, the ions, a scale bar and a caption. */

import { PALETTE, SHAPES } from '../palette.ts';
import { isRare, SPECIES } from '../species.ts';
import { shapePath } from '../ui/ion-outlines.ts';
import { roundBelow } from '../ui/round-steps.ts';
import { phrase } from '../words/phrase.ts';
import type { FrameSubject, Layout, Place } from './layout.ts';
import type { Pen } from './pen.ts';

/** All in em. */
const MARGIN = 0.8;
const PLATE = 1.9;
const CAPTION = { size: 1.3, weight: 600 } as const;

/** @returns pixels of the film for each of the scene's canvas */
const drawPicture = (
    ctx: CanvasRenderingContext2D,
    { picture: { canvas } }: FrameSubject,
    { width, scene: { top, height } }: Place,
): number => {
    // A scene of another shape, as in a window, is shown whole.
    const fit = Math.min(width / canvas.width, height / canvas.height);
    const [w, h] = [Math.round(fit * canvas.width), Math.round(fit * canvas.height)];
    ctx.drawImage(canvas, (width - w) >> 1, top + ((height - h) >> 1), w, h);
    return fit;
};

const drawSides = (
    pen: Pen,
    { theme }: FrameSubject,
    { em }: Layout,
    { scene: { top, height } }: Place,
) => {
    const style = { ink: PALETTE[theme].text, size: 1.2, weight: 650 };
    for (const [name, y] of [
        [phrase('Outside'), top],
        [phrase('Inside'), top + height - PLATE * em],
    ] as const) {
        pen.plate(0, y, pen.widthOf(name, style) + 2 * MARGIN * em, PLATE * em);
        pen.write(name, MARGIN * em, y + (PLATE / 2) * em, style);
    }
};

const drawIons = (
    ctx: CanvasRenderingContext2D,
    pen: Pen,
    { theme, snapshot }: FrameSubject,
    { em }: Layout,
    { width, scene: { top } }: Place,
) => {
    const palette = PALETTE[theme];
    const { inside, outside } = snapshot.observed.concentrations_mM;
    const ions = SPECIES.filter(({ key }) => !isRare(key) || inside[key] + outside[key] > 0);
    const size = 0.95;
    /** From the left edge of one ion's place to its dot, from there to its symbol, and from the symbol on. */
    const [dot, symbolAfter, gap] = [0.7 * em, 0.6 * em, 0.3 * em];
    const widest = Math.max(...ions.map(({ symbol }) => pen.widthOf(symbol, { size })));
    const each = dot + symbolAfter + widest + gap;
    const left = width - each * ions.length - gap;
    const middle = top + (PLATE / 2) * em;
    pen.plate(left, top, width - left, PLATE * em);
    for (const [i, { key, symbol }] of ions.entries()) {
        const x = left + each * i + dot;
        ctx.fillStyle = palette.species[key];
        ctx.fill(shapePath(SHAPES[key], x, middle, 0.38 * em));
        pen.write(symbol, x + symbolAfter, middle, { ink: palette.ink[key], size });
    }
};

const drawScale = (
    ctx: CanvasRenderingContext2D,
    pen: Pen,
    { theme }: FrameSubject,
    { em }: Layout,
    { width, scene: { top, height } }: Place,
    px_per_nm: number,
) => {
    const { text } = PALETTE[theme];
    const bar_nm = roundBelow((6 * em) / px_per_nm);
    const bar = bar_nm * px_per_nm;
    const [right, foot] = [width - MARGIN * em, top + height - 0.5 * em];
    pen.plate(right - bar - 0.5 * em, foot - 1.4 * em, bar + 1.3 * em, PLATE * em);
    ctx.fillStyle = text;
    ctx.fillRect(right - bar, foot - 0.1 * em, bar, 0.12 * em);
    pen.write(`${bar_nm} nm`, right - bar / 2, foot - 0.75 * em, {
        ...{ ink: text, size: 0.8, align: 'center' },
    });
};

export const drawCaption = (
    pen: Pen,
    { theme, caption }: FrameSubject,
    { em }: Layout,
    { width, scene: { top, height } }: Place,
) => {
    if (!caption) return;
    // A long line is set smaller rather than cut off.
    const wide = pen.widthOf(caption, CAPTION);
    const shrink = Math.min(1, (width - 4 * em) / wide);
    const plate = shrink * wide + 2 * em;
    const y = top + height - 4.4 * em;
    pen.plate((width - plate) / 2, y, plate, 2.2 * em);
    pen.write(caption, width / 2, y + 1.1 * em, {
        ...CAPTION,
        ...{ ink: PALETTE[theme].text, size: CAPTION.size * shrink, align: 'center' },
    });
};

export const drawScene = (
    ctx: CanvasRenderingContext2D,
    pen: Pen,
    subject: FrameSubject,
    layout: Layout,
    place: Place,
): void => {
    const fit = drawPicture(ctx, subject, place);
    drawSides(pen, subject, layout, place);
    drawIons(ctx, pen, subject, layout, place);
    drawScale(ctx, pen, subject, layout, place, fit * subject.picture.px_per_nm);
};
