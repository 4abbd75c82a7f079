/** The ions' symbols as a texture, for ions that are large enough to wear them. */
import { Texture } from 'pixi.js';
import { SPECIES } from '../species.ts';

const CELL_px = 96;

/** In white, side by side in the order of the species. */
const drawMarks = (): HTMLCanvasElement => {
    const canvas = document.createElement('canvas');
    canvas.width = CELL_px * SPECIES.length;
    canvas.height = CELL_px;
    const context = canvas.getContext('2d');
    if (!context) return canvas;
    context.fillStyle = '#fff';
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.font = `600 ${0.47 * CELL_px}px system-ui, sans-serif`;
    SPECIES.forEach(({ symbol }, i) => {
        context.fillText(symbol, (i + 0.5) * CELL_px, 0.53 * CELL_px, 0.86 * CELL_px);
    });
    return canvas;
};

export const createMarks = (): Texture => Texture.from(drawMarks());
