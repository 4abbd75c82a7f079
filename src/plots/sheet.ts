/** A canvas of its host's size, in CSS pixels, for figures that are no curves. */
import type { Look } from './figure.ts';

export interface Sheet {
    readonly canvas: HTMLCanvasElement;
    readonly ctx: CanvasRenderingContext2D;
    /** CSS pixels. */
    readonly width: number;
    readonly height: number;
    /** Writes with the middle of the letters at y, in a colour, at a size in ems. */
    write(text: string, x: number, y: number, ink: string, style?: Lettering): number;
    line(from: readonly [number, number], to: readonly [number, number], style: Stroke): void;
    /** Fits the host and is empty. */
    clear(): void;
}

export interface Lettering {
    readonly align?: CanvasTextAlign;
    readonly weight?: number;
    /** em */
    readonly size?: number;
}
export interface Stroke {
    readonly ink: string;
    readonly width?: number;
    readonly dash?: readonly number[];
}

export const createSheet = (host: HTMLElement, { family, em_px }: Look): Sheet => {
    const canvas = document.createElement('canvas');
    const ctx = canvas.getContext('2d');
    if (!ctx) throw new Error('This browser has no 2D canvas.');
    host.append(canvas);
    let [width, height] = [0, 0];
    return {
        canvas,
        ctx,
        get width() {
            return width;
        },
        get height() {
            return height;
        },
        clear: () => {
            const ratio = devicePixelRatio;
            [width, height] = [host.clientWidth, host.clientHeight];
            const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
            // Setting a size clears, and costs a new buffer.
            if (canvas.width !== w || canvas.height !== h) [canvas.width, canvas.height] = [w, h];
            ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
            ctx.clearRect(0, 0, width, height);
            ctx.textBaseline = 'middle';
        },
        write: (text, x, y, ink, { align = 'left', weight = 400, size = 1 } = {}) => {
            ctx.font = `${weight} ${size * em_px}px ${family}`;
            ctx.textAlign = align;
            ctx.fillStyle = ink;
            ctx.fillText(text, x, y);
            return ctx.measureText(text).width;
        },
        line: (from, to, { ink, width: thick = 1, dash = [] }) => {
            ctx.strokeStyle = ink;
            ctx.lineWidth = thick;
            ctx.setLineDash([...dash]);
            ctx.beginPath();
            ctx.moveTo(...from);
            ctx.lineTo(...to);
            ctx.stroke();
            ctx.setLineDash([]);
        },
    };
};
