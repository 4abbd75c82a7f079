/** What stands on a picture to take away, beside the membrane and the plot: words, numbers, the ions, a scale. */
import { IONS, type Moment, READING_DIGITS } from '../observables.ts';
import { type Palette, SHAPES, type Theme } from '../palette.ts';
import type { Box } from '../snapshot.ts';
import { isRare, SPECIES } from '../species.ts';
import type { Verdict } from '../theory/verdict.ts';
import { exaggerationText, fasterText } from '../ui/exaggerations.ts';
import { clock, fixed, uncertain } from '../ui/format.ts';
import { shapePath } from '../ui/ion-outlines.ts';
import { roundBelow } from '../ui/round-steps.ts';
import { phrase, told } from '../words/phrase.ts';

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
export const RIM = 16;
export const HEAD = 64;
export const TITLE = 30;
export const NOTES = 300;
const NOTE = 22;
const SCALE_WANTED = 120;

/** "V = −67.2 ± 0.8 mV", or what is read now where no mean is known yet. */
const voltageText = ({ observed }: Moment, { mean }: Verdict): string => {
    if (!mean)
        return `V = ${phrase('{voltage} now', { voltage: `${fixed(observed.voltage_mV, READING_DIGITS)} mV` })}`;
    const [value, error] = uncertain(mean.mean, mean.standardError);
    return `V = ${value} ± ${error} mV`;
};

export interface Brush {
    readonly ctx: CanvasRenderingContext2D;
    readonly palette: Palette;
    font(size_px: number, weight?: number): void;
}

export const write = (
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

export const drawHead = (brush: Brush, { moment, verdict, box }: Subject, width: number) => {
    const { palette } = brush;
    const right = width - RIM;
    brush.font(20, 650);
    write(brush, 'Ionarium', RIM, 30, palette.text);
    write(brush, voltageText(moment, verdict), right, 30, palette.voltage, 'right');
    brush.font(13);
    const expected = verdict.expected_mV;
    write(
        brush,
        phrase('{time}, seed {seed}', { time: clock(moment.time_ns), seed: box.seed }),
        RIM,
        52,
        palette.muted,
    );
    if (expected !== null)
        write(
            brush,
            `${told(verdict.line)} ${fixed(expected, 1)} mV`,
            right,
            52,
            palette.theory,
            'right',
        );
};

/** The ions' shapes and symbols, on a plate in the right upper corner of the scene. */
export const drawLegend = (brush: Brush, { moment }: Subject, right: number, top: number) => {
    const { ctx, palette } = brush;
    const { inside, outside } = moment.observed.concentrations_mM;
    const ions = SPECIES.filter(({ key }) => !isRare(key) || inside[key] + outside[key] > 0);
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

export const drawScale = (
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
export const drawNotes = (brush: Brush, { moment, box }: Subject, top: number) => {
    const { palette } = brush;
    const rows = [
        [IONS.label, fixed(moment.observed.ions, IONS.digits(moment))],
        ['Temperature', `${fixed(moment.observed.averages.temperature_C, 1)} °C`],
        ['Charge, κ', exaggerationText(box)],
        ['Pumps', fasterText(box, moment.observed, 'pump')],
        ['Gates', fasterText(box, moment.observed, 'channel')],
    ] as const;
    brush.font(13);
    const said = rows.flatMap(([label, value]) => (value ? [[label, value] as const] : []));
    for (const [i, [label, value]] of said.entries()) {
        const y = top + NOTE * (i + 0.7);
        write(brush, told(label), RIM, y, palette.muted);
        write(brush, value, NOTES - RIM, y, palette.text, 'right');
    }
};
