/** What is left when theory's line is taken off: a histogram of readings, under it the normal curve of thermal noise. */

import { READING_ns } from '../snapshot.ts';
import { type ReadingNoise, readingNoise } from '../theory/reading-noise.ts';
import { element } from '../ui/elements.ts';
import { fixed, signed } from '../ui/format.ts';
import { phrase } from '../words/phrase.ts';
import type { Figure, Look, Plan, Stand } from './figure.ts';
import {
    createResiduals,
    deviationError,
    FARTHEST_mV,
    normalShare,
    type Residuals,
} from './residuals.ts';
import { createSheet, type Sheet } from './sheet.ts';

/** Under the title, of the lines beside the histogram: the one on theory's curve. */
const CURVE_LINE = 2;
/** Readings are so many charging times apart: then their squares, which the spread is made of, have forgotten to 1/e. */
const APART = 0.5;
/** After a change the voltage has come to rest within e⁻⁵. */
const AT_REST = 5;
const BIN_mV = 2;
const WIDE = 4;
/** Fewer say nothing about a spread. */
const FEWEST = 8;

/** Bars of what was read, and the normal curve of thermal noise over them. */
const drawHistogram = (
    sheet: Sheet,
    { palette, em_px }: Look,
    residuals: Residuals,
    sigma: number,
    { top, right }: { top: number; right: number },
): void => {
    const { ctx } = sheet;
    const reach = Math.min(FARTHEST_mV, BIN_mV * Math.ceil((WIDE * sigma) / BIN_mV));
    const left = 0.8 * em_px;
    const bottom = sheet.height - 1.7 * em_px;
    const x = (mV: number) => left + ((mV + reach) / (2 * reach)) * (right - left);
    const bins = Math.round((2 * reach) / BIN_mV);
    const counts = Array.from({ length: bins }, (_, i) => {
        const first = FARTHEST_mV - reach + i * BIN_mV;
        return residuals.counts.subarray(first, first + BIN_mV).reduce((a, b) => a + b, 0);
    });
    const n = residuals.size;
    const peak = Math.max(1, n) * normalShare(-BIN_mV / 2, BIN_mV / 2, sigma);
    const most = Math.max(peak, ...counts) * 1.08;
    const y = (count: number) => bottom - (count / most) * (bottom - top);
    ctx.fillStyle = palette.muted;
    ctx.globalAlpha = 0.55;
    for (const [i, count] of counts.entries()) {
        const from = x(-reach + i * BIN_mV);
        const to = x(-reach + (i + 1) * BIN_mV);
        ctx.fillRect(from + 1, y(count), to - from - 2, bottom - y(count));
    }
    ctx.globalAlpha = 1;
    ctx.strokeStyle = palette.theory;
    ctx.lineWidth = 2;
    ctx.beginPath();
    for (let mV = -reach; mV <= reach; mV += 0.25)
        ctx.lineTo(x(mV), y(peak * Math.exp(-(mV ** 2) / (2 * sigma ** 2))));
    ctx.stroke();
    sheet.line([left, bottom], [right, bottom], { ink: palette.line });
    const step = reach > 40 ? 20 : 10;
    for (let mV = -Math.floor(reach / step) * step; mV <= reach; mV += step) {
        sheet.line([x(mV), bottom], [x(mV), bottom + 4], { ink: palette.muted });
        const label = mV === 0 ? '0 mV' : signed(mV, 0);
        sheet.write(label, x(mV), bottom + em_px, palette.muted, { align: 'center' });
    }
};

export const createNoise = (): Plan => {
    const residuals = createResiduals();
    let epoch = -1;
    let span_ns = 0;
    let restarted_ns = 0;
    let due_ns = 0;
    let theory: ReadingNoise | undefined;
    /** Why there is nothing to compare. */
    let silent = '';

    const add: Plan['add'] = ({ snapshot, verdict }: Stand, settings) => {
        const { box, observed } = snapshot;
        const { averages, concentrations_mM, time_ns } = observed;
        // Averages start anew with every change of the cell, and so does this.
        if (box.epoch !== epoch || averages.span_ns < span_ns / 2) {
            residuals.clear();
            restarted_ns = time_ns;
            due_ns = 0;
            theory = undefined;
        }
        epoch = box.epoch;
        span_ns = averages.span_ns;
        silent =
            settings.clamp_mV !== null
                ? phrase('The voltage is held: it has no noise of its own.')
                : settings.field === 'off'
                  ? phrase(
                        'Without a field the charges do not feel the voltage: there is no thermal noise to compare with.',
                    )
                  : '';
        const { mean, expected_mV } = verdict;
        if (silent || !mean || expected_mV === null || time_ns < due_ns) return;
        theory = readingNoise(
            box,
            concentrations_mM,
            averages,
            box.unitPermeability_nm3_ns,
            READING_ns,
        );
        const { chargingTime_ns } = theory;
        if (time_ns - restarted_ns < AT_REST * chargingTime_ns) return;
        residuals.add(observed.voltage_mV - expected_mV);
        due_ns = time_ns + Math.max(READING_ns, APART * chargingTime_ns);
    };

    const words = (): readonly string[] => {
        if (silent) return [silent];
        const { size, mean_mV, deviation_mV } = residuals;
        if (!theory) return [phrase('Waiting until the voltage has settled.')];
        const spacing_us = (APART * theory.chargingTime_ns) / 1000;
        const apart = phrase('{n} readings of {time}, {spacing} apart', {
            n: size,
            time: `${READING_ns} ns`,
            spacing: `${fixed(spacing_us, 2)} µs`,
        });
        const curve = phrase('thermal noise, by theory {n}', {
            n: `${fixed(theory.deviation_mV, 1)} mV`,
        });
        if (size < FEWEST) return [apart, curve];
        const error = deviationError(deviation_mV, size, APART);
        return [
            apart,
            curve,
            phrase('standard deviation {n}', {
                n: `${fixed(deviation_mV, 1)} ± ${fixed(Math.max(0.1, error), 1)} mV`,
            }),
            phrase('mean {n}', { n: `${signed(mean_mV, 1)} mV` }),
        ];
    };

    const create = (host: HTMLElement, look: Look): Figure => {
        const area = element('div', { class: 'curves', role: 'img' });
        host.append(area);
        const sheet = createSheet(area, look);
        const draw = () => {
            sheet.clear();
            const { palette, em_px } = look;
            const { width, height } = sheet;
            const narrow = width < 34 * em_px;
            const side = narrow ? 0.8 * em_px : 19 * em_px;
            const lines = words();
            // Beside the histogram, or in its place while there is none.
            const bare = silent !== '' || !theory;
            const textX = narrow || bare ? 0.8 * em_px : width - side + em_px;
            const lineHeight = 1.55 * em_px;
            const textTop = narrow ? 0.8 * em_px : (height - lineHeight * (lines.length + 1)) / 2;
            const title = phrase('V − GHK of single readings');
            for (const [i, text] of [narrow ? '' : title, ...lines].entries()) {
                const ink =
                    i === 0 ? palette.text : i === CURVE_LINE ? palette.theory : palette.muted;
                const y = textTop + lineHeight * (narrow ? i - 1 : i + 0.5);
                if (text) sheet.write(text, textX, y, ink, { weight: i === 0 ? 600 : 400 });
            }
            if (!theory || silent) return;

            const top = narrow ? lineHeight * lines.length : 0.8 * em_px;
            drawHistogram(sheet, look, residuals, theory.deviation_mV, {
                top,
                right: width - side,
            });
        };
        return {
            canvas: sheet.canvas,
            choices: [],
            draw,
            describe: () =>
                phrase('V − GHK of single readings as a histogram. {words}.', {
                    words: words().join(', '),
                }),
        };
    };
    return {
        key: 'noise',
        label: 'Noise',
        title: 'V − GHK of single readings, and thermal noise',
        pause_ms: 300,
        add,
        create,
    };
};
