/** The ions' shapes as outlines, for SVG and for a 2D canvas. */
import type { Shape } from '../palette.ts';

/** In a box from −10 to 10, radius about 8; the same marks as in shaders/shapes.glsl. */
export const OUTLINES: Record<Shape, string> = {
    circle: 'M7.5 0A7.5 7.5 0 1 1-7.5 0A7.5 7.5 0 1 1 7.5 0Z',
    diamond: 'M0-9.3 9.3 0 0 9.3-9.3 0Z',
    square: 'M-6.6-6.6h13.2v13.2h-13.2Z',
    blob: 'M8 0A8 8 0 1 1-8 0A8 8 0 1 1 8 0Z',
    triangle: 'M0-8.6 8.6 7-8.6 7Z',
    cross: 'M-3-8.8h6v5.8h5.8v6h-5.8v5.8h-6v-5.8h-5.8v-6h5.8Z',
};
const RADIUS = 8;

/** Around x, y, of about that radius. */
export const shapePath = (shape: Shape, x: number, y: number, r: number): Path2D => {
    const outline = new Path2D();
    const size = r / RADIUS;
    outline.addPath(new Path2D(OUTLINES[shape]), new DOMMatrix([size, 0, 0, size, x, y]));
    return outline;
};
