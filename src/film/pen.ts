/** Text and the plates behind it, in a frame of a film. */

import type { Layout } from './layout.ts';

export interface Style {
    readonly ink: string;
    /** em. */
    readonly size: number;
    readonly weight?: number;
    readonly align?: CanvasTextAlign;
}

export interface Pen {
    /** Writes around the middle of a line, and returns how wide that is. */
    write(text: string, x: number, y: number, style: Style): number;
    widthOf(text: string, style: Pick<Style, 'size' | 'weight'>): number;
    /** A ground that words can be read on, wherever they stand. */
    plate(x: number, y: number, width: number, height: number): void;
}

const PLATE_OPACITY = 0.8;

export const createPen = (
    ctx: CanvasRenderingContext2D,
    family: string,
    ground: string,
    { em }: Layout,
): Pen => {
    const widthOf: Pen['widthOf'] = (text, { size, weight = 400 }) => {
        ctx.font = `${weight} ${size * em}px ${family}`;
        return ctx.measureText(text).width;
    };
    return {
        widthOf,
        write: (text, x, y, style) => {
            const width = widthOf(text, style);
            ctx.fillStyle = style.ink;
            ctx.textAlign = style.align ?? 'left';
            ctx.textBaseline = 'middle';
            ctx.fillText(text, x, y);
            return width;
        },
        plate: (x, y, width, height) => {
            ctx.globalAlpha = PLATE_OPACITY;
            ctx.fillStyle = ground;
            ctx.fillRect(x, y, width, height);
            ctx.globalAlpha = 1;
        },
    };
};
