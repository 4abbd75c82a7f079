/** What is dissolved on both sides: bars to the left for the inside, to the right for the outside, with what was set as a tick. */

import { filledUp, isRare, SIDES, type Side, SPECIES, type SpeciesKey } from '../species.ts';
import { element } from '../ui/elements.ts';
import { concentration } from '../ui/format.ts';
import { phrase } from '../words/phrase.ts';
import type { Figure, Plan } from './figure.ts';
import { createSheet } from './sheet.ts';

/** The axis reaches at least so far, mM, and else to the next multiple of it. */
const REACH_mM = 50;
const LEAST_mM = 0.05;

const mM = concentration;

export const concentrationsPlan: Plan = {
    key: 'concentrations',
    label: 'Concentrations',
    title: 'Concentrations inside and outside, mM',
    pause_ms: 300,
    create: (host, look): Figure => {
        const area = element('div', { class: 'curves', role: 'img' });
        host.append(area);
        const sheet = createSheet(area, look);
        const { ctx } = sheet;

        const drawBar = (
            [side, key]: readonly [Side, SpeciesKey],
            [value, wanted]: readonly [number, number],
            { x, y, thick, perMM }: { x: number; y: number; thick: number; perMM: number },
        ) => {
            const { palette, em_px } = look;
            const way = side === 'inside' ? -1 : 1;
            const length = value * perMM;
            ctx.fillStyle = palette.species[key];
            ctx.fillRect(Math.min(x, x + way * length), y - thick / 2, length, thick);
            const tick = x + way * wanted * perMM;
            if (wanted > 0)
                for (const [ink, width] of [
                    [palette.ground, 4],
                    [palette.text, 2],
                ] as const)
                    sheet.line([tick, y - thick / 2 - 3], [tick, y + thick / 2 + 3], {
                        ink,
                        width,
                    });
            const end = x + way * (Math.max(length, wanted * perMM) + 0.5 * em_px);
            sheet.write(mM(value), end, y, palette.text, {
                align: way < 0 ? 'right' : 'left',
                weight: 600,
            });
        };
        return {
            canvas: sheet.canvas,
            choices: [],
            draw: ({ snapshot }, settings) => {
                sheet.clear();
                const { palette, em_px } = look;
                const { width, height } = sheet;
                const here = snapshot.observed.concentrations_mM;
                const set = {
                    inside: filledUp(settings.inside),
                    outside: filledUp(settings.outside),
                };
                const shown = SPECIES.filter(
                    ({ key }) =>
                        !isRare(key) ||
                        SIDES.some((side) => here[side][key] + set[side][key] > LEAST_mM),
                );
                const most = Math.max(
                    ...SIDES.flatMap((side) =>
                        shown.flatMap(({ key }) => [here[side][key], set[side][key]]),
                    ),
                );
                const reach = REACH_mM * Math.max(1, Math.ceil(most / REACH_mM));
                const middle = width / 2;
                const gap = 1.8 * em_px;
                const room = middle - gap - 4 * em_px;
                const perMM = room / reach;
                const top = 1.9 * em_px;
                const row = (height - top) / shown.length;
                const thick = Math.min(0.62 * row, 2 * em_px);
                sheet.write(phrase('Inside, mM'), middle - gap, 0.9 * em_px, palette.muted, {
                    align: 'right',
                });
                sheet.write(phrase('Outside, mM'), middle + gap, 0.9 * em_px, palette.muted);
                sheet.write(
                    phrase('tick: as set'),
                    width - 0.6 * em_px,
                    0.9 * em_px,
                    palette.muted,
                    {
                        align: 'right',
                    },
                );
                for (const [i, { key, symbol }] of shown.entries()) {
                    const y = top + row * (i + 0.5);
                    sheet.write(symbol, middle, y, palette.ink[key], {
                        align: 'center',
                        weight: 650,
                        size: 1.1,
                    });
                    for (const side of SIDES) {
                        const x = side === 'inside' ? middle - gap : middle + gap;
                        const values = [here[side][key], set[side][key]] as const;
                        drawBar([side, key], values, { x, y, thick, perMM });
                    }
                }
            },
            describe: ({ snapshot }) => {
                const { inside, outside } = snapshot.observed.concentrations_mM;
                const rows = SPECIES.map(({ key, symbol }) =>
                    phrase('{symbol} {n} inside, {m} outside', {
                        symbol,
                        n: mM(inside[key]),
                        m: mM(outside[key]),
                    }),
                );
                return phrase('Concentrations in mM: {rows}.', { rows: rows.join('; ') });
            },
        };
    },
};
