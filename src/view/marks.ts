/** The ions' marks as one texture, see shaders/marks.glsl: drawn once, worn by every ion, channel and pump. */
import { BufferImageSource } from 'pixi.js';
import { SHAPES, type Shape } from '../palette.ts';
import { SPECIES } from '../species.ts';

const RADIUS_px = 50;
const REACH = 1.6;
const CELL_px = 2 * RADIUS_px * REACH;

const box = (x: number, y: number, half: number, round: number): number => {
    const qx = Math.abs(x) - half + round;
    const qy = Math.abs(y) - half + round;
    return (
        Math.sqrt(Math.max(qx, 0) ** 2 + Math.max(qy, 0) ** 2) +
        Math.min(Math.max(qx, qy), 0) -
        round
    );
};

const triangle = (x: number, y: number): number => {
    // Equilateral, its middle in the origin; the corners rounded by 0.2.
    const below = -y - 0.42;
    const right = 0.866 * x + 0.5 * y - 0.42;
    const left = -0.866 * x + 0.5 * y - 0.42;
    return Math.max(below, right, left, Math.sqrt(x * x + y * y) - 0.95) - 0.2;
};

/** Upright, its arms rounded. */
const cross = (x: number, y: number): number => {
    const arm = (along: number, across: number) => {
        const [a, b] = [Math.abs(along) - 0.95, Math.abs(across) - 0.22];
        return Math.sqrt(Math.max(a, 0) ** 2 + Math.max(b, 0) ** 2) + Math.min(Math.max(a, b), 0);
    };
    return Math.min(arm(x, y), arm(y, x)) - 0.14;
};

/** Signed distances in radii, y up; about the same area each. */
const DISTANCE: Record<Shape, (x: number, y: number) => number> = {
    circle: (x, y) => Math.sqrt(x * x + y * y) - 1,
    diamond: (x, y) => box((x + y) * Math.SQRT1_2, (x - y) * Math.SQRT1_2, 0.92, 0.14),
    square: (x, y) => box(x, y, 0.88, 0.2),
    blob: (x, y) => Math.sqrt(x * x + y * y) - 1,
    triangle,
    cross,
};

const smoothstep = (from: number, to: number, x: number): number => {
    const t = Math.min(1, Math.max(0, (x - from) / (to - from)));
    return t * t * (3 - 2 * t);
};

/** Writes red, green and alpha of one texel: light, highlight, body. Called for each, so it makes no objects. */
const shade = (shape: Shape, x: number, y: number, texels: Uint8Array, at: number): void => {
    if (shape === 'blob') {
        // Soft all the way out, and without a rim.
        const body = Math.max(0, 1 - Math.sqrt(x * x + y * y) / 1.12);
        texels[at] = 127.5;
        texels[at + 3] = 255 * 0.72 * Math.min(1, 1.9 * body);
        return;
    }
    const distance = DISTANCE[shape](x, y);
    // Lit from above left as a body; the rim stands against its neighbours.
    const light = -0.42 * x + 0.62 * y;
    const rim = 1 - 0.42 * smoothstep(-0.36, -0.04, distance);
    const highlight = 0.16 * smoothstep(0.2, 1, light) * rim;
    const body = Math.min(1, Math.max(0, 0.5 - distance * RADIUS_px));
    texels[at] = (255 * ((1 + 0.22 * light) * rim)) / 2;
    texels[at + 1] = 255 * 3 * highlight;
    texels[at + 3] = 255 * body;
};

/** Alpha of the symbols, row by row. */
const drawLetters = (): Uint8ClampedArray => {
    const canvas = document.createElement('canvas');
    canvas.width = CELL_px * SPECIES.length;
    canvas.height = CELL_px;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) return new Uint8ClampedArray(4 * canvas.width * canvas.height);
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.font = `600 ${0.94 * RADIUS_px}px system-ui, sans-serif`;
    SPECIES.forEach(({ symbol }, i) => {
        context.fillText(symbol, (i + 0.5) * CELL_px, 0.52 * CELL_px, 1.75 * RADIUS_px);
    });
    return context.getImageData(0, 0, canvas.width, canvas.height).data;
};

export const createMarks = (): BufferImageSource => {
    const width = CELL_px * SPECIES.length;
    const texels = new Uint8Array(4 * width * CELL_px);
    const letters = drawLetters();
    SPECIES.forEach(({ key }, species) => {
        for (let row = 0; row < CELL_px; row++) {
            for (let column = 0; column < CELL_px; column++) {
                const x = (column + 0.5) / RADIUS_px - REACH;
                const y = REACH - (row + 0.5) / RADIUS_px;
                const at = 4 * (row * width + species * CELL_px + column);
                shade(SHAPES[key], x, y, texels, at);
                texels[at + 2] = letters[at + 3];
            }
        }
    });
    return new BufferImageSource({
        resource: texels,
        width,
        height: CELL_px,
        alphaMode: 'no-premultiply-alpha',
        autoGenerateMipmaps: true,
        scaleMode: 'linear',
        mipmapFilter: 'nearest',
    });
};
