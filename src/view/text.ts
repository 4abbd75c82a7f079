/** Text as sprites: each different text is drawn once on a small canvas, so the picture is whole when filmed. */
import { Container, Sprite, Texture } from 'pixi.js';

export interface Label {
    /** Lines are parted by \n. */
    readonly text: string;
    readonly x_px: number;
    readonly y_px: number;
    readonly size_px: number;
    readonly colour: string;
    /** Drawn around the letters, so that they stand against whatever lies behind. */
    readonly halo: string;
    /** Where the text's box lies by its place: 0 below, 0.5 in the middle, 1 above. */
    readonly above: number;
    readonly opacity?: number;
    /** A plate behind the text. */
    readonly plate?: string;
}

const FONT =
    'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif';
const LINE = 1.22;
/** Edge of a plate, or of a halo, around its text, em. */
const PLATE = 0.45;
const HALO = 0.24;
/** Texts that were not shown for a while are given up beyond this many. */
const KEPT = 240;

const fontOf = (size_px: number): string => `650 ${size_px}px ${FONT}`;
/** em */
const edgeOf = (plated: boolean): number => (plated ? PLATE : HALO);

/** Height of a text with its plate. */
export const heightOf = (text: string, size_px: number): number =>
    (text.split('\n').length * LINE + 2 * PLATE) * size_px;

/** Width of a text with its edge, CSS px. */
const widthsFor = (): ((text: string, size_px: number, plated: boolean) => number) => {
    const context = document.createElement('canvas').getContext('2d');
    const known = new Map<string, number>();
    return (text, size_px, plated) => {
        const key = `${text}|${size_px}`;
        let width = known.get(key);
        if (width === undefined) {
            if (context) context.font = fontOf(size_px);
            const widths = text.split('\n').map((line) => context?.measureText(line).width ?? 0);
            width = Math.max(...widths);
            if (known.size > KEPT) known.clear();
            known.set(key, width);
        }
        return width + 2 * edgeOf(plated) * size_px + 2;
    };
};

interface Drawn {
    readonly texture: Texture;
    seen: number;
}

const drawText = ({ text, size_px, colour, halo, plate }: Label, resolution: number): Texture => {
    const lines = text.split('\n');
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d');
    if (!context) return Texture.EMPTY;
    const font = fontOf(size_px * resolution);
    context.font = font;
    const edge = Math.ceil(edgeOf(plate !== undefined) * size_px * resolution);
    const width = Math.max(...lines.map((line) => context.measureText(line).width));
    canvas.width = Math.ceil(width) + 2 * edge;
    canvas.height = Math.ceil(lines.length * LINE * size_px * resolution) + 2 * edge;
    context.font = font;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    context.lineWidth = 0.36 * size_px * resolution;
    if (plate) {
        context.fillStyle = plate;
        context.beginPath();
        context.roundRect(0, 0, canvas.width, canvas.height, edge);
        context.fill();
    }
    context.strokeStyle = halo;
    context.fillStyle = colour;
    lines.forEach((line, i) => {
        const y = edge + (i + 0.54) * LINE * size_px * resolution;
        if (!plate) context.strokeText(line, canvas.width / 2, y);
        context.fillText(line, canvas.width / 2, y);
    });
    return Texture.from(canvas, true);
};

export interface Texts {
    readonly node: Container;
    /** What a text will take up, with its plate or halo, CSS px. */
    widthOf(text: string, size_px: number, plated: boolean): number;
    begin(): void;
    put(label: Label): void;
    /** What was not put since `begin` is hidden. */
    end(): void;
    destroy(): void;
}

export const createTexts = (resolution: number): Texts => {
    const node = new Container({ eventMode: 'none' });
    const drawn = new Map<string, Drawn>();
    const sprites: Sprite[] = [];
    let used = 0;
    let run = 0;

    const textureOf = (label: Label): Texture => {
        const key = `${label.text}|${label.size_px}|${label.colour}|${label.halo}|${label.plate ?? ''}`;
        const known = drawn.get(key) ?? { texture: drawText(label, resolution), seen: run };
        known.seen = run;
        drawn.set(key, known);
        return known.texture;
    };
    const giveUp = () => {
        if (drawn.size <= KEPT) return;
        for (const [key, { texture, seen }] of drawn) {
            if (seen === run) continue;
            texture.destroy(true);
            drawn.delete(key);
        }
    };
    return {
        node,
        widthOf: widthsFor(),
        begin: () => {
            used = 0;
            run++;
        },
        put: (label) => {
            const sprite = sprites.at(used) ?? node.addChild(new Sprite());
            sprites[used++] = sprite;
            sprite.texture = textureOf(label);
            sprite.visible = true;
            sprite.alpha = label.opacity ?? 1;
            // On whole device pixels, so that letters stay sharp.
            const snap = (px: number) => Math.round(px * resolution) / resolution;
            sprite.scale.set(1 / resolution);
            sprite.x = snap(label.x_px - sprite.texture.width / resolution / 2);
            sprite.y = snap(label.y_px - (sprite.texture.height / resolution) * label.above);
        },
        end: () => {
            for (let i = used; i < sprites.length; i++) {
                const sprite = sprites[i];
                if (!sprite) continue;
                sprite.visible = false;
                sprite.texture = Texture.EMPTY;
            }
            giveUp();
        },
        destroy: () => {
            node.destroy({ children: true });
            for (const { texture } of drawn.values()) texture.destroy(true);
        },
    };
};
