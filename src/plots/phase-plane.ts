/** The latest nerve impulses as loops in the plane of V and dV/dt. */
import { element } from '../ui/elements.ts';
import { fixed, signed } from '../ui/format.ts';
import { roundAbove } from '../ui/round-steps.ts';
import { phrase } from '../words/phrase.ts';
import { hasGated } from './channel-ink.ts';
import { csvButton } from './csv-button.ts';
import type { Figure, Look, Plan } from './figure.ts';
import { type ImpulseTrace, type ImpulseTraces, KEPT, ROW_ns, ROWS } from './impulse-traces.ts';
import { newestReading, traceInk, waits } from './impulses.ts';
import { LABELS_em } from './lines.ts';
import { createPath, type Path, tracePath } from './phase.ts';
import { drawReadings, type Reading, readingsText } from './readings.ts';
import { createSheet, type Sheet } from './sheet.ts';

/** The voltage is averaged over so many rows of a trace: 50 ns. */
const OVER = 5;
/** The frame is at least so large. */
const LOWEST_mV = -100;
const HIGHEST_mV = 60;
const LEAST_SLOPE = 50;
/** So opaque are those before the newest. */
const FAINT = 0.3;
/** Distance of ticks, font sizes. */
const TICKS_em = 2.2;

/** Where values stand on the sheet, CSS px. */
interface Frame {
    x(voltage_mV: number): number;
    y(slope: number): number;
}

const extremes = (paths: readonly Path[]) => {
    let [low_mV, high_mV, fall, rise] = [LOWEST_mV, HIGHEST_mV, -LEAST_SLOPE, LEAST_SLOPE];
    for (const { voltage_mV, slope, length } of paths)
        for (let i = 0; i < length; i++) {
            low_mV = Math.min(low_mV, voltage_mV[i]);
            high_mV = Math.max(high_mV, voltage_mV[i]);
            fall = Math.min(fall, slope[i]);
            rise = Math.max(rise, slope[i]);
        }
    return { low_mV, high_mV, fall, rise };
};

/** Axes with their numbers. */
const drawFrame = (sheet: Sheet, { palette, em_px }: Look, paths: readonly Path[]): Frame => {
    const { low_mV, high_mV, fall, rise } = extremes(paths);
    const [left, right] = [4.4 * em_px, sheet.width - LABELS_em * em_px];
    const [top, bottom] = [0.7 * em_px, sheet.height - 1.9 * em_px];
    const step = roundAbove(((rise - fall) * TICKS_em * em_px) / Math.max(1, bottom - top));
    const [lowest, highest] = [step * Math.floor(fall / step), step * Math.ceil(rise / step)];
    const frame: Frame = {
        x: (voltage_mV) => left + ((voltage_mV - low_mV) / (high_mV - low_mV)) * (right - left),
        y: (slope) => bottom - ((slope - lowest) / (highest - lowest)) * (bottom - top),
    };
    const ink = (value: number) =>
        value === 0 ? { ink: palette.muted } : { ink: palette.line, width: 0.5 };
    for (let slope = lowest; slope <= highest + step / 2; slope += step) {
        const y = frame.y(slope);
        sheet.line([left, y], [right, y], ink(slope));
        sheet.write(fixed(slope, 0), left - 0.5 * em_px, y, palette.muted, { align: 'right' });
    }
    const wide = right - left > 34 * em_px ? 20 : 50;
    for (let mV = wide * Math.ceil(low_mV / wide); mV <= high_mV; mV += wide) {
        const x = frame.x(mV);
        sheet.line([x, top], [x, bottom], ink(mV));
        sheet.write(fixed(mV, 0), x, bottom + 1.1 * em_px, palette.muted, {
            align: 'center',
        });
    }
    return frame;
};

const drawPath = ({ ctx }: Sheet, { voltage_mV, slope, length }: Path, { x, y }: Frame): void => {
    ctx.beginPath();
    for (let i = 0; i < length; i++) ctx.lineTo(x(voltage_mV[i]), y(slope[i]));
    ctx.stroke();
};

/** Which way it goes, where it rises and where it falls fastest. */
const drawArrows = ({ ctx }: Sheet, path: Path, { x, y }: Frame, size_px: number): void => {
    const [rise, fall] = fastest(path);
    for (const slope of [rise, fall]) {
        const i = path.slope.indexOf(slope);
        const [from, to] = [Math.max(0, i - 2), Math.min(path.length - 1, i + 2)];
        const at = (n: number) => [x(path.voltage_mV[n]), y(path.slope[n])] as const;
        const [[fromX, fromY], [toX, toY], [midX, midY]] = [at(from), at(to), at(i)];
        ctx.save();
        ctx.translate(midX, midY);
        ctx.rotate(Math.atan2(toY - fromY, toX - fromX));
        ctx.beginPath();
        ctx.moveTo(size_px, 0);
        ctx.lineTo(-size_px, -0.7 * size_px);
        ctx.lineTo(-size_px, 0.7 * size_px);
        ctx.fill();
        ctx.restore();
    }
};

/** Fastest rise and fall of a way, mV/µs. */
const fastest = ({ slope, length }: Path): readonly [rise: number, fall: number] => {
    const slopes = slope.subarray(0, length);
    return [Math.max(...slopes), Math.min(...slopes)];
};

export const createPhasePlane = ({ traces }: ImpulseTraces): Plan => {
    const all = Array.from({ length: KEPT }, () => createPath(ROWS));

    /** The ways of the kept impulses, the newest last. */
    const paths = (): readonly Path[] => {
        for (const [i, { rows }] of traces.entries()) tracePath(rows, ROW_ns, OVER, all[i]);
        return all.slice(0, traces.length);
    };
    const readingOf = (newest: ImpulseTrace, path: Path): Reading => {
        const [rise, fall] = fastest(path);
        const { head, ink } = newestReading(newest);
        const lines = [
            phrase('fastest {n}', { n: signed(rise, 0) }),
            phrase('and {n}', { n: `${signed(fall, 0)} mV/µs` }),
        ];
        return { head, lines, ink };
    };

    const create = (host: HTMLElement, look: Look): Figure => {
        const note = element('p', { class: 'note' });
        const area = element('div', { class: 'curves', role: 'img' });
        host.append(area, note);
        const sheet = createSheet(area, look);
        return {
            canvas: sheet.canvas,
            choices: [
                csvButton('phase-plane', () => {
                    const ways = paths();
                    const column = (of: (path: Path, i: number) => ArrayLike<number>) =>
                        ways.flatMap((way, i) => Array.from(of(way, i)).slice(0, way.length));
                    return [
                        [
                            'upstroke_us',
                            column(({ slope }, i) => slope.map(() => traces[i].time_ns / 1000)),
                        ],
                        ['voltage_mV', column(({ voltage_mV }) => voltage_mV)],
                        ['slope_mV_per_us', column(({ slope }) => slope)],
                    ];
                }),
            ],
            draw: () => {
                sheet.clear();
                const { palette, em_px } = look;
                const { ctx } = sheet;
                const ways = paths();
                const frame = drawFrame(sheet, look, ways);
                ctx.lineJoin = 'round';
                for (const [i, way] of ways.entries()) {
                    const isNewest = i === ways.length - 1;
                    ctx.strokeStyle = traceInk(palette, traces[i]);
                    ctx.globalAlpha = isNewest ? 1 : FAINT;
                    ctx.lineWidth = isNewest ? 2 : 1;
                    drawPath(sheet, way, frame);
                }
                ctx.globalAlpha = 1;
                const newest = traces.at(-1);
                if (newest) {
                    ctx.fillStyle = traceInk(palette, newest);
                    drawArrows(sheet, ways[ways.length - 1], frame, 0.45 * em_px);
                }
                note.textContent = newest ? phrase('dV/dt, mV/µs, against V, mV') : waits();
                if (!newest) return;
                const x = sheet.width - (LABELS_em - 0.8) * em_px;
                const reading = readingOf(newest, ways[ways.length - 1]);
                drawReadings(ctx, [reading], look, { x, y: 0.7 * em_px, em: em_px });
            },
            describe: () => {
                const newest = traces.at(-1);
                if (!newest) return `${phrase('dV/dt against V.')} ${waits()}`;
                const words = readingsText([readingOf(newest, paths()[traces.length - 1])]);
                return phrase('dV/dt against V of the latest {n} impulses; {words}.', {
                    n: traces.length,
                    words,
                });
            },
        };
    };
    return {
        key: 'phase',
        label: 'Phase plane',
        title: 'dV/dt against V of the latest impulses, mV/µs',
        pause_ms: 250,
        offered: hasGated,
        create,
    };
};
