/** What passes the membrane, by species: net flux outward, or the current it carries, against time. */

import type { Palette } from '../palette.ts';
import { type Averages, pumpCount } from '../snapshot.ts';
import { PERMEANT, type PerIon, perIon, SPECIES } from '../species.ts';
import { ghkFlux } from '../theory/ghk.ts';
import { element, write } from '../ui/elements.ts';
import { fixed, signed } from '../ui/format.ts';
import { PA_PER_E_PER_NS } from '../units.ts';
import { phrase, told } from '../words/phrase.ts';
import { toggle } from './buttons.ts';
import type { Figure, Look, Plan, Stand } from './figure.ts';
import { drawLines, type Line } from './lines.ts';
import { createPassages } from './passages.ts';
import { atTime, createTimePlot } from './timeplot.ts';

/** Some 30 ions cross each way in a µs: the mean over 2 µs is uncertain by 5 ions/µs. */
export const WINDOW_us = 2;
const LEAST_us = 0.2;
const RECENT_us = 10;
const SHORTEST_us = 0.5;
/** 1 ion/µs in pA. */
export const PA_PER_ION_PER_US = PA_PER_E_PER_NS / 1000;

const PUMPS = PERMEANT.length;
const NAMES = [...PERMEANT.map((_, i) => SPECIES[i].symbol), 'pumps'];

/** Elementary charges that one of each carries out. */
const CHARGES = [...PERMEANT.map((_, i) => SPECIES[i].valence), 1];

/** What the GHK flux equation says of the averaged stretch of time, ions/µs outward. */
export const expectedFlux = (
    { atMembrane_mM, openPermeability, voltage_mV, temperature_C }: Averages,
    unitPermeability_nm3_ns: number,
): PerIon =>
    perIon(
        (ion, species) =>
            1000 *
            ghkFlux(
                SPECIES[species].valence,
                openPermeability[ion] * unitPermeability_nm3_ns,
                atMembrane_mM.inside[ion],
                atMembrane_mM.outside[ion],
                voltage_mV.mean,
                temperature_C,
            ),
    );

const inkOf =
    (i: number) =>
    ({ ink, pumpInk }: Palette): string => {
        const ion = PERMEANT[i];
        return ion ? ink[ion] : pumpInk.pump;
    };

/** Those that have a value, each with its name. */
const named = (
    at: (i: number) => number | null | undefined,
    written: (value: number) => string,
): readonly string[] =>
    NAMES.flatMap((name, i) => {
        const value = at(i);
        return typeof value === 'number' ? [`${told(name)} ${written(value)}`] : [];
    });

/** Over the curves. */
const noteText = (asCurrent: boolean, pumps: boolean): string => {
    const ions = pumps ? 'Ions out per µs (pumps: charges)' : 'Ions out per µs';
    const what = phrase(asCurrent ? 'Current out, pA' : ions);
    return phrase('{what}, mean of {time}; dashed: GHK', { what, time: `${WINDOW_us} µs` });
};

export const createFlux = (): Plan => {
    const passages = createPassages();
    let now_us = 0;
    let epoch = -1;

    const create = (host: HTMLElement, look: Look): Figure => {
        const note = element('p', { class: 'note' });
        const curves = element('div', { class: 'curves', role: 'img' });
        host.append(curves, note);
        let all = false;
        let asCurrent = false;
        let pumps = false;
        let theory: (number | null)[] = [];
        let newest: (number | null)[] = [];

        const scale = (i: number) => (asCurrent ? PA_PER_ION_PER_US * CHARGES[i] : 1);
        const unit = () => (asCurrent ? 'pA' : phrase('per µs'));
        const digits = () => (asCurrent ? 1 : 0);
        const data = () => {
            const [times = [], ...rates] = passages.rates(WINDOW_us, LEAST_us);
            for (const [i, rate] of rates.entries()) {
                const by = i === PUMPS && !pumps ? Number.NaN : scale(i);
                if (by !== 1)
                    for (const [row, value] of rate.entries())
                        rate[row] = value === null || Number.isNaN(by) ? null : value * by;
            }
            newest = rates.map((rate) => rate.at(-1) ?? null);
            return [times, ...rates] as [number[], ...(number | null)[][]];
        };
        const lines = (): Line[] =>
            NAMES.map((symbol, i) => ({
                symbol,
                index: '',
                value: newest[i] ?? null,
                from_us: now_us,
                ink: inkOf(i),
                dash: [],
                digits: digits(),
            }));
        const plot = createTimePlot(host, look, {
            name: 'Flux against time',
            data,
            timeRange: () => {
                const end = Math.max(now_us, SHORTEST_us);
                return [all ? 0 : Math.max(0, end - RECENT_us), end];
            },
            valueRange: (low, high) => {
                const values = theory.flatMap((value) => value ?? []);
                const least = asCurrent ? 1 : 8;
                const [bottom, top] = [
                    Math.min(-least, low ?? 0, ...values),
                    Math.max(least, high ?? 0, ...values),
                ];
                const rim = 0.08 * (top - bottom);
                return [bottom - rim, top + rim];
            },
            series: NAMES.map((_, i) => ({
                stroke: () => inkOf(i)(look.palette),
                width: 2,
                points: { show: false },
            })),
            decorate: (u) => {
                const dashed = theory.map((value, i) => ({ value, ink: inkOf(i), dash: [3, 4] }));
                drawLines(u, lines(), look, dashed);
            },
            text: (columns, row) => {
                const parts = named(
                    (i) => columns[i + 1][row],
                    (value) => signed(value, digits()),
                );
                return [atTime(columns[0][row]), ...parts, unit()].join('   ');
            },
        });
        return {
            canvas: plot.canvas,
            choices: [
                plot.back,
                toggle('Current, pA', 'From ions to the current they carry', (on) => {
                    asCurrent = on;
                }),
                toggle('Whole run', 'From the last few µs to the whole run', (on) => {
                    all = on;
                    plot.draw();
                }),
            ],
            draw: ({ snapshot: { observed, box }, verdict }) => {
                pumps = pumpCount(observed) > 0;
                const flux = expectedFlux(observed.averages, box.unitPermeability_nm3_ns);
                theory = PERMEANT.map((ion, i) =>
                    verdict.mean && observed.count[ion] > 0 ? flux[ion] * scale(i) : null,
                );
                write(note, noteText(asCurrent, pumps));
                plot.draw();
            },
            describe: () => {
                const values = named(
                    (i) => newest[i],
                    (value) => fixed(value, digits()),
                );
                return phrase('{note}. Now {values}.', {
                    note: note.textContent ?? '',
                    values: values.join(', ') || phrase('nothing yet'),
                });
            },
        };
    };
    return {
        key: 'flux',
        label: 'Flux',
        title: 'Net flux and current by species',
        pause_ms: 120,
        add: ({ snapshot: { box, observed } }: Stand) => {
            if (box.epoch !== epoch) passages.clear();
            epoch = box.epoch;
            passages.add(observed);
            now_us = observed.time_ns / 1000;
        },
        create,
    };
};
