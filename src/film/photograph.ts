/** One picture to take away: the membrane as it is shown, and the plot below, with what one must know to read them. */
import { IONS, type Moment, READING_DIGITS } from '../observables.ts';
import { PALETTE, type Palette, SHAPES, type Theme } from '../palette.ts';
import type { Box } from '../snapshot.ts';
import { SPECIES } from '../species.ts';
import type { Verdict } from '../theory/verdict.ts';
import { exaggerationText, fasterText } from '../ui/exaggerations.ts';
import { clock, fixed, uncertain } from '../ui/format.ts';
import { shapePath } from '../ui/ion-outlines.ts';
import { roundBelow } from '../ui/round-steps.ts';

export interface Subject {
    readonly theme: Theme;
    readonly moment: Moment;
    readonly verdict: Verdict;
    readonly box: Box;
    /** The scene just drawn, of whatever resolution; where there is none, only the plot is shown. */
    readonly scene:
        | {
              readonly canvas: HTMLCanvasElement;
              /** CSS pixels. */
              readonly width_px: number;
              readonly height_px: number;
              readonly px_per_nm: number;
          }
        | undefined;
    /** The plot in sight, and what it is called. */
    readonly plot: { readonly canvas: HTMLCanvasElement; readonly title: string } | undefined;
}

/** CSS pixels. */
const RIM = 16;
const HEAD = 64;
const TITLE = 30;
const NOTES = 300;
const NOTE = 22;
const SCALE_WANTED = 120;

/** "V = −67.2 ± 0.8 mV", or what is read now where no mean is known yet. */
const voltageText = ({ observed }: Moment, { mean }: Verdict): string => {
    if (!mean) return `V = ${fixed(observed.voltage_mV, READING_DIGITS)} mV now`;
    const [value, error] = uncertain(mean.mean, mean.standardError);
    return `V = ${value} ± ${error} mV`;
};

interface Brush {
    readonly ctx: CanvasRenderingContext2D;
    readonly palette: Palette;
    font(size_px: number, weight?: number): void;
}

const write = (
    { ctx }: Brush,
    text: string,
    x: number,
    y: number,
    ink: string,
    align: CanvasTextAlign = 'left',
) => {
    ctx.fillStyle = ink;
    ctx.textAlign = align;
    ctx.fillText(text, x, y);
};

const drawHead = (brush: Brush, { moment, verdict, box }: Subject, width: number) => {
    const { palette } = brush;
    const right = width - RIM;
    brush.font(20, 650);
    write(brush, 'Ionarium', RIM, 30, palette.text);
    write(brush, voltageText(moment, verdict), right, 30, palette.voltage, 'right');
    brush.font(13);
    const expected = verdict.expected_mV;
    write(brush, `${clock(moment.time_ns)}, seed ${box.seed}`, RIM, 52, palette.muted);
    if (expected !== null)
        write(
            brush,
            `${verdict.line} ${fixed(expected, 1)} mV`,
            right,
            52,
            palette.theory,
            'right',
        );
};

/** The ions' shapes and symbols, on a plate in the right upper corner of the scene. */
const drawLegend = (brush: Brush, { moment }: Subject, right: number, top: number) => {
    const { ctx, palette } = brush;
    const { inside, outside } = moment.observed.concentrations_mM;
    const ions = SPECIES.filter(({ key }) => key !== 'X' || inside.X + outside.X > 0);
    const each = 48;
    const left = right - each * ions.length - 8;
    ctx.fillStyle = palette.panel;
    ctx.fillRect(left, top, each * ions.length + 8, 24);
    brush.font(13, 600);
    for (const [i, { key, symbol }] of ions.entries()) {
        const x = left + 14 + each * i;
        ctx.fillStyle = palette.species[key];
        ctx.fill(shapePath(SHAPES[key], x, top + 12, 6));
        write(brush, symbol, x + 11, top + 12 + 4.5, palette.ink[key]);
    }
};

const drawScale = (
    { ctx, palette, ...brush }: Brush,
    px_per_nm: number,
    right: number,
    y: number,
) => {
    const nm = roundBelow(SCALE_WANTED / px_per_nm);
    const length = nm * px_per_nm;
    ctx.fillStyle = palette.ground;
    ctx.globalAlpha = 0.74;
    ctx.fillRect(right - length - 8, y - 26, length + 16, 32);
    ctx.globalAlpha = 1;
    ctx.strokeStyle = palette.text;
    ctx.lineWidth = 2;
    ctx.beginPath();
    ctx.moveTo(right - length, y - 6);
    ctx.lineTo(right - length, y);
    ctx.lineTo(right, y);
    ctx.lineTo(right, y - 6);
    ctx.stroke();
    brush.font(13);
    write(
        { ctx, palette, ...brush },
        `${nm} nm`,
        right - length / 2,
        y - 8,
        palette.text,
        'center',
    );
};

/** What is not as in life, to the left of the plot. */
const drawNotes = (brush: Brush, { moment, box }: Subject, top: number) => {
    const { palette } = brush;
    const rows = [
        [IONS.label, fixed(moment.observed.ions, IONS.digits(moment))],
        ['Temperature', `${fixed(moment.observed.averages.temperature_C, 1)} °C`],
        ['Charge, κ', exaggerationText(box)],
        ['Pumps', fasterText(box, 'pump')],
        ['Gates', fasterText(box, 'channel')],
    ] as const;
    brush.font(13);
    const said = rows.flatMap(([label, value]) => (value ? [[label, value] as const] : []));
    for (const [i, [label, value]] of said.entries()) {
        const y = top + NOTE * (i + 0.7);
        write(brush, label, RIM, y, palette.muted);
        write(brush, value, NOTES - RIM, y, palette.text, 'right');
    }
};

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
        write(brush, 'Outside', RIM, HEAD + 26, palette.text);
        write(brush, 'Inside', RIM, HEAD + sceneHeight - 14, palette.text);
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

/** PNG, after the canvas was drawn. */
export const pngOf = (picture: HTMLCanvasElement): Promise<Blob> =>
    new Promise((resolve, reject) =>
        picture.toBlob(
            (blob) =>
                blob
                    ? resolve(blob)
                    : reject(new Error('This browser could not make the picture.')),
            'image/png',
        ),
    );
