/** The latest nerve impulses over each other, aligned at their upstroke through 0 mV, with their mean. */
import type uPlot from 'uplot';
import type { Palette } from '../palette.ts';
import type { Impulse } from '../snapshot.ts';
import { element } from '../ui/elements.ts';
import { fixed, signed } from '../ui/format.ts';
import { phrase } from '../words/phrase.ts';
import { hasGated } from './channel-ink.ts';
import { type CsvColumn, csvButton } from './csv-button.ts';
import type { Figure, Look, Plan } from './figure.ts';
import {
    AFTER_ns,
    BEFORE_ns,
    type ImpulseTrace,
    type ImpulseTraces,
    KEPT,
    meanTrace,
    ROW_ns,
    ROWS,
} from './impulse-traces.ts';
import { drawReadings, type Reading, readingsText } from './readings.ts';
import { createTimePlot } from './timeplot.ts';

/** The field's usual frame; it grows where a voltage leaves it. */
const LOWEST_mV = -100;
const HIGHEST_mV = 60;
/** From so many on their mean is drawn. */
const MEAN_OF = 5;
/** Of older ones, as CSS colours end: those that the electrode called, and those that came by themselves. */
const FAINT = ['80', 'c0'] as const;
/** Of their mean. */
const SOFT = 'b0';

export const waits = (): string => phrase('Waits for an impulse: press Stimulate.');

/** Middle of each row, µs after the upstroke. */
const TIMES_us = Array.from({ length: ROWS }, (_, i) => ((i + 0.5) * ROW_ns - BEFORE_ns) / 1000);
const NOTHING: readonly null[] = Array.from({ length: ROWS }, () => null);

/** By itself in a colour of its own; what the electrode called in that of the voltage, and what is not over yet too. */
export const traceInk = ({ ink, voltage }: Palette, trace: ImpulseTrace | undefined): string =>
    trace?.told && trace.told.stimulus === null ? ink.A : voltage;

const olderInk = (palette: Palette, trace: ImpulseTrace | undefined): string => {
    const ink = traceInk(palette, trace);
    return ink + (ink === palette.voltage ? FAINT[0] : FAINT[1]);
};

const mean = (impulses: readonly Impulse[], of: (impulse: Impulse) => number): number =>
    impulses.reduce((sum, impulse) => sum + of(impulse), 0) / impulses.length;
const peakText = (peak_mV: number): string =>
    phrase('peak {voltage}', { voltage: `${signed(peak_mV, 0)} mV` });
const peakAndWidth = (impulses: readonly Impulse[]): readonly string[] => {
    const width_us = mean(impulses, (each) => each.width_ns) / 1000;
    return [
        peakText(mean(impulses, (each) => each.peak_mV)),
        phrase('width {time}', { time: `${fixed(width_us, 2)} µs` }),
    ];
};

/** The newest in words, with its peak so far while it goes on. */
export const newestReading = (newest: ImpulseTrace): Reading => {
    const { told, rows } = newest;
    const ink = (palette: Palette) => traceInk(palette, newest);
    if (!told) {
        const so_far = rows.reduce<number>((most, value) => Math.max(most, value ?? most), 0);
        return { head: phrase('under way'), lines: [peakText(so_far)], ink };
    }
    const head =
        told.stimulus === null
            ? phrase('newest: by itself')
            : phrase('newest: pulse {n}', { n: told.stimulus });
    return { head, lines: peakAndWidth([told]), ink };
};

const readingsOf = (traces: readonly ImpulseTrace[]): readonly Reading[] => {
    const newest = traces.at(-1);
    if (!newest) return [];
    const all = traces.flatMap((trace) => trace.told ?? []);
    if (all.length < 2) return [newestReading(newest)];
    const alone = all.filter(({ stimulus }) => stimulus === null).length;
    const counts = alone > 0 ? [phrase('{n} without a pulse', { n: alone })] : [];
    const ink = ({ muted, text }: Palette) => (all.length < MEAN_OF ? text : muted);
    const head = phrase('mean of {n}', { n: all.length });
    return [newestReading(newest), { head, lines: [...peakAndWidth(all), ...counts], ink }];
};

/** Where it went up and where 0 mV is. */
const drawCross = (u: uPlot, { palette }: Look): void => {
    const { ctx, bbox } = u;
    const [x, y] = [u.valToPos(0, 'x', true), u.valToPos(0, 'y', true)];
    ctx.save();
    ctx.strokeStyle = palette.muted;
    ctx.lineWidth = devicePixelRatio;
    ctx.beginPath();
    ctx.moveTo(bbox.left, y);
    ctx.lineTo(bbox.left + bbox.width, y);
    if (x >= bbox.left && x <= bbox.left + bbox.width) {
        ctx.moveTo(x, bbox.top);
        ctx.lineTo(x, bbox.top + bbox.height);
    }
    ctx.stroke();
    ctx.restore();
};

export const createImpulses = (memory: ImpulseTraces): Plan => {
    const { traces } = memory;
    const meanRows: (number | null)[] = [...NOTHING];

    const create = (host: HTMLElement, look: Look): Figure => {
        const note = element('p', { class: 'note' });
        host.append(element('div', { class: 'curves', role: 'img' }), note);
        /** Of a curve, 1 the newest. */
        const traceAt = (i: number) => traces.at(-i);
        const plot = createTimePlot(host, look, {
            name: 'Voltage against time since the upstroke',
            earliest_us: -BEFORE_ns / 1000,
            data: () => {
                const told = traces.filter((trace) => trace.told);
                meanTrace(told, MEAN_OF, meanRows);
                const rows = Array.from(
                    { length: KEPT },
                    (_, i) => traceAt(i + 1)?.rows ?? NOTHING,
                );
                const [newest, ...older] = rows;
                return [TIMES_us, ...older.reverse(), meanRows, newest] as uPlot.AlignedData;
            },
            timeRange: () => [-BEFORE_ns / 1000, AFTER_ns / 1000],
            valueRange: (low, high) => [
                20 * Math.floor(Math.min(LOWEST_mV, low ?? 0) / 20),
                20 * Math.ceil(Math.max(HIGHEST_mV, high ?? 0) / 20),
            ],
            series: [
                ...Array.from({ length: KEPT - 1 }, (_, i) => ({
                    stroke: () => olderInk(look.palette, traceAt(KEPT - i)),
                    width: 1,
                    points: { show: false },
                })),
                {
                    stroke: () => look.palette.muted + SOFT,
                    width: 4,
                    points: { show: false },
                },
                {
                    stroke: () => traceInk(look.palette, traceAt(1)),
                    width: 2,
                    points: { show: false },
                },
            ],
            decorate: (u) => {
                drawCross(u, look);
                const em = look.em_px * devicePixelRatio;
                drawReadings(u.ctx, readingsOf(traces), look, {
                    x: u.bbox.left + u.bbox.width + 0.8 * em,
                    ...{ y: u.bbox.top, em },
                });
            },
            text: (columns, row) => {
                const values = [
                    [phrase('newest'), columns[KEPT + 1]?.[row]],
                    [phrase('mean'), columns[KEPT]?.[row]],
                ] as const;
                return [
                    `${signed(TIMES_us[row], 2)} µs`,
                    ...values.flatMap(([name, value]) =>
                        typeof value === 'number' ? [`${name} ${fixed(value, 0)} mV`] : [],
                    ),
                ].join('   ');
            },
        });
        return {
            canvas: plot.canvas,
            choices: [
                plot.back,
                csvButton('impulses', () => [
                    ['us_after_upstroke', TIMES_us],
                    ...traces.map(
                        ({ time_ns, rows }): CsvColumn => [
                            `mV_of_${(time_ns / 1000).toFixed(3)}_us`,
                            rows,
                        ],
                    ),
                ]),
            ],
            draw: () => {
                note.textContent =
                    traces.length === 0
                        ? waits()
                        : phrase('Voltage, mV, since the upstroke through 0');
                plot.draw();
            },
            describe: () => {
                if (traces.length === 0) return `${phrase('Impulses')}. ${waits()}`;
                return phrase(
                    'The latest {n} impulses over each other, aligned at their upstroke: {readings}.',
                    { n: traces.length, readings: readingsText(readingsOf(traces)) },
                );
            },
        };
    };
    return {
        key: 'impulses',
        label: 'Impulses',
        title: 'Impulses over each other, aligned at their upstroke, mV',
        pause_ms: 150,
        offered: hasGated,
        add: ({ snapshot }) => memory.add(snapshot),
        create,
    };
};
