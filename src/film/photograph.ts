/** One picture to take away: the membrane as it is shown, and the plot below, with what one must know to read them. */
import { PALETTE } from '../palette.ts';
import { phrase } from '../words/phrase.ts';
import {
    type Brush,
    drawHead,
    drawLegend,
    drawNotes,
    drawScale,
    HEAD,
    NOTES,
    RIM,
    type Subject,
    TITLE,
    write,
} from './photograph-parts.ts';

/**
 * Draws at once, for a WebGL canvas can be read only in the frame it was drawn in.
 * @throws Error with a sentence where there is nothing to show
 */
export const photograph = (subject: Subject): HTMLCanvasElement => {
    const { scene, plot, theme } = subject;
    const palette = PALETTE[theme];
    const width = scene?.width_px ?? plot?.canvas.clientWidth;
    if (!width) throw new Error('There is no picture to take yet.');
    const ratio = Math.max(1, scene ? scene.canvas.width / scene.width_px : devicePixelRatio);
    const plotWidth = Math.min(plot?.canvas.clientWidth ?? 0, width - RIM);
    const plotHeight = plot ? (plot.canvas.height * plotWidth) / plot.canvas.width : 0;
    const besideNotes = width - plotWidth >= NOTES;
    const sceneHeight = scene?.height_px ?? 0;
    const height = HEAD + sceneHeight + (plot ? TITLE + plotHeight + RIM : 0);

    const picture = document.createElement('canvas');
    picture.width = Math.round(width * ratio);
    picture.height = Math.round(height * ratio);
    const ctx = picture.getContext('2d');
    if (!ctx) throw new Error('This browser has no 2D canvas.');
    const { fontFamily } = getComputedStyle(document.body);
    const brush: Brush = {
        ctx,
        palette,
        font: (size_px, weight = 400) => {
            ctx.font = `${weight} ${size_px}px ${fontFamily}`;
        },
    };
    ctx.scale(ratio, ratio);
    ctx.fillStyle = palette.ground;
    ctx.fillRect(0, 0, width, height);
    drawHead(brush, subject, width);
    if (scene) {
        ctx.drawImage(scene.canvas, 0, HEAD, width, sceneHeight);
        brush.font(17, 650);
        write(brush, phrase('Outside'), RIM, HEAD + 26, palette.text);
        write(brush, phrase('Inside'), RIM, HEAD + sceneHeight - 14, palette.text);
        drawLegend(brush, subject, width - RIM, HEAD + 10);
        drawScale(brush, scene.px_per_nm, width - RIM, HEAD + sceneHeight - 14);
    }
    if (plot) {
        const top = HEAD + sceneHeight;
        brush.font(14, 600);
        const left = besideNotes ? width - plotWidth : 0;
        write(brush, plot.title, Math.max(RIM, left), top + 22, palette.text);
        ctx.drawImage(plot.canvas, left, top + TITLE, plotWidth, plotHeight);
        if (besideNotes) drawNotes(brush, subject, top + TITLE);
    }
    return picture;
};
