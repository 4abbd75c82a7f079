/** The equation being discovered: permeability ratios from counted passages beside the set ones, and what GHK makes of them. */

import { digitsOfError } from '../observables.ts';
import { PERMEANT, type Permeant, SPECIES } from '../species.ts';
import {
    countedGhk_mV,
    measuredRatios,
    passages,
    ratios,
    referenceIon,
} from '../theory/measured-permeability.ts';
import { element } from '../ui/elements.ts';
import { fixed, uncertain } from '../ui/format.ts';
import { phrase } from '../words/phrase.ts';
import type { Figure, Look, Plan, Stand } from './figure.ts';
import { createSheet, type Sheet } from './sheet.ts';

/** Ends of the logarithmic axis; it grows by decades. */
const LOWEST = 0.01;
const HIGHEST = 1;

interface Row {
    readonly ion: Permeant;
    readonly symbol: string;
    readonly set: number | null;
    readonly measured: { readonly value: number; readonly error: number } | null;
    readonly counted: number;
}

/** @returns nothing where no ion has a way through */
const rowsOf = ({ snapshot }: Stand): readonly Row[] => {
    const { averages } = snapshot.observed;
    const set = ratios(averages.openPermeability);
    const measured = measuredRatios(averages);
    const counted = passages(averages);
    return PERMEANT.map((ion, i) => ({
        ion,
        symbol: SPECIES[i].symbol,
        set: set[ion],
        measured: measured[ion],
        counted: Math.round(counted[ion]),
    }));
};

const ratioText = ({ measured }: Row): string => {
    if (!measured) return '…';
    if (measured.error === 0) return fixed(measured.value, 0);
    const digits = digitsOfError(measured.error);
    return `${fixed(measured.value, digits)} ± ${fixed(measured.error, digits)}`;
};
/** As finely as the measured one is known. */
const setText = ({ set, measured }: Row): string =>
    set === null ? '–' : fixed(set, set === 1 ? 0 : digitsOfError(measured?.error ?? 0));

const voltageLine = ({ snapshot, theory, verdict }: Stand): readonly string[] => {
    const counted = countedGhk_mV(snapshot.observed.averages);
    const { mean } = verdict;
    if (!counted || snapshot.observed.averages.span_ns === 0)
        return [phrase('Waiting for ions to cross.')];
    const found = phrase('GHK from these counts {n}', {
        n: `${uncertain(counted.value, counted.error).join(' ± ')} mV`,
    });
    const set =
        theory.ghk_mV === null
            ? ''
            : phrase('from the set ones {n}', { n: `${fixed(theory.ghk_mV, 1)} mV` });
    const voltage = mean ? `V ${uncertain(mean.mean, mean.standardError).join(' ± ')} mV` : '';
    return [found, set, voltage].filter((part) => part !== '');
};

/** Decades from the least to the greatest ratio. @returns where a ratio stands, px */
const drawAxis = (
    sheet: Sheet,
    { palette, em_px }: Look,
    rows: readonly Row[],
    [left, right]: readonly [number, number],
    [top, bottom]: readonly [number, number],
) => {
    const values = rows.flatMap(({ set, measured }) => [set ?? 0, measured?.value ?? 0]);
    const positive = values.filter((value) => value > 0);
    const low = Math.floor(Math.log10(Math.min(LOWEST, ...positive)) + 1e-9);
    const high = Math.ceil(Math.log10(Math.max(HIGHEST, ...positive)) - 1e-9);
    const x = (value: number) => {
        const share = (Math.log10(Math.max(value, 10 ** low)) - low) / (high - low);
        return left + share * (right - left);
    };
    for (let power = low; power <= high; power++) {
        const at = x(10 ** power);
        sheet.line([at, top], [at, bottom], { ink: palette.line, width: 0.5 });
        const label = fixed(10 ** power, Math.max(0, -power));
        sheet.write(label, at, bottom + 0.9 * em_px, palette.muted, { align: 'center' });
    }
    return x;
};

/** Tick: set; dot: counted, with its error. */
const drawPoint = (
    sheet: Sheet,
    { palette, em_px }: Look,
    { ion, set, measured }: Row,
    x: (value: number) => number,
    y: number,
) => {
    const half = 0.62 * em_px;
    if (set !== null && set > 0)
        sheet.line([x(set), y - half], [x(set), y + half], { ink: palette.text, width: 2 });
    if (!measured) return;
    const { value, error } = measured;
    const ink = palette.ink[ion];
    const [low, high] = [x(value - error), x(value + error)];
    if (error > 0) {
        sheet.line([low, y], [high, y], { ink, width: 2 });
        for (const end of [low, high])
            sheet.line([end, y - half / 2], [end, y + half / 2], { ink, width: 2 });
    }
    if (value <= 0) return;
    const { ctx } = sheet;
    ctx.fillStyle = ink;
    ctx.beginPath();
    ctx.arc(x(value), y, 0.34 * em_px, 0, 2 * Math.PI);
    ctx.fill();
};

export const permeabilityPlan: Plan = {
    key: 'permeability',
    label: 'Permeability',
    title: 'Permeability ratios from counted passages',
    pause_ms: 400,
    create: (host, look): Figure => {
        const area = element('div', { class: 'curves', role: 'img' });
        host.append(area);
        const sheet = createSheet(area, look);
        return {
            canvas: sheet.canvas,
            choices: [],
            draw: (stand) => {
                sheet.clear();
                const { palette, em_px } = look;
                const { width, height } = sheet;
                const rows = rowsOf(stand);
                const reference = referenceIon(stand.snapshot.observed.averages.openPermeability);
                const narrow = width < 34 * em_px;
                const columns = narrow
                    ? { symbol: 0.8, measured: 11.6, set: 15.2, counted: 0, chart: 17 }
                    : { symbol: 0.8, measured: 12.5, set: 18, counted: 25, chart: 28 };
                const last = voltageLine(stand);
                const foot = (narrow ? 1.5 * last.length : 1.8) * em_px;
                const top = 1.9 * em_px;
                const bottom = height - foot - 1.6 * em_px;
                const head = (text: string, column: number) =>
                    sheet.write(text, column * em_px, 0.9 * em_px, palette.muted, {
                        align: 'right',
                    });
                const unit = rows.find(({ ion }) => ion === reference)?.symbol;
                head(
                    unit
                        ? phrase('{ratio} counted', { ratio: `P / P ${unit}` })
                        : phrase('counted'),
                    columns.measured,
                );
                head('set', columns.set);
                if (columns.counted) head(phrase('passages'), columns.counted);
                sheet.write(
                    narrow ? '' : phrase('tick: set   dot: counted ± error'),
                    columns.chart * em_px,
                    0.9 * em_px,
                    palette.muted,
                );
                const x = drawAxis(
                    sheet,
                    look,
                    rows,
                    [columns.chart * em_px, width - 2 * em_px],
                    [top, bottom],
                );
                for (const [i, row] of rows.entries()) {
                    const y = top + ((i + 0.5) * (bottom - top)) / rows.length;
                    const number = (text: string, column: number, weight = 400) =>
                        sheet.write(text, column * em_px, y, palette.text, {
                            align: 'right',
                            weight,
                        });
                    sheet.write(row.symbol, columns.symbol * em_px, y, palette.ink[row.ion], {
                        weight: 650,
                    });
                    number(ratioText(row), columns.measured, 600);
                    number(setText(row), columns.set);
                    if (columns.counted) number(fixed(row.counted, 0), columns.counted);
                    drawPoint(sheet, look, row, x, y);
                }
                if (narrow)
                    for (const [i, text] of last.entries())
                        sheet.write(
                            text,
                            0.8 * em_px,
                            height - foot + (1.5 * i + 0.6) * em_px,
                            palette.text,
                        );
                else
                    sheet.write(
                        last.join('     '),
                        0.8 * em_px,
                        height - 0.9 * em_px,
                        palette.text,
                    );
            },
            describe: (stand) => {
                const parts = rowsOf(stand).map((row) =>
                    phrase('{symbol} {found}, set {set}', {
                        symbol: row.symbol,
                        found: ratioText(row),
                        set: setText(row),
                    }),
                );
                return phrase('Permeability ratios from counted passages: {ratios}. {voltages}.', {
                    ratios: parts.join('; '),
                    voltages: voltageLine(stand).join(', '),
                });
            },
        };
    },
};
