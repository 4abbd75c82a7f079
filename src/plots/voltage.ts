/** Voltage against time, with the lines of theory labelled at the right edge. */
import { LINE_DIGITS, NERNST_DIGITS, READING_DIGITS } from '../observables.ts';
import { pumpCount } from '../snapshot.ts';
import type { RateLine } from '../theory/rate-line.ts';
import { element } from '../ui/elements.ts';
import { fixed, uncertain } from '../ui/format.ts';
import { phrase, told } from '../words/phrase.ts';
import { toggle } from './buttons.ts';
import type { Figure, Look, Plan } from './figure.ts';
import { drawLines, type Line } from './lines.ts';
import { atTime, createTimePlot } from './timeplot.ts';
import { createVoltageHistory } from './voltage-history.ts';
import { DASH, frameOf, linesOf } from './voltage-lines.ts';

const RECENT_us = 4;
const SHORTEST_us = 0.5;

/** The history is kept from the start, whatever is in sight. */
export const createVoltage = (rates: RateLine): Plan => {
    const history = createVoltageHistory(rates);
    const create = (host: HTMLElement, look: Look): Figure => {
        host.append(element('div', { class: 'curves', role: 'img' }));
        let all = false;
        let close = false;
        let lines: Line[] = [];
        const timeRange = (): [number, number] => {
            const newest = Math.max(history.now_us(), SHORTEST_us);
            return [all ? 0 : Math.max(0, newest - RECENT_us), newest];
        };
        const theoryCurve = () => ({
            stroke: () => look.palette.theory,
            width: 1.5,
            dash: DASH,
            points: { show: false },
        });
        const plot = createTimePlot(host, look, {
            name: 'Voltage against time',
            data: (from_us) => (all && from_us === 0 ? history.whole() : history.from(from_us)),
            timeRange,
            valueRange: (low, high) => frameOf(low, high, lines, close),
            series: [
                {
                    stroke: () => (history.rests() ? look.palette.muted : look.palette.voltage),
                    width: 1,
                    points: { show: false },
                },
                { stroke: () => look.palette.voltage, width: 2.5, points: { show: false } },
                { points: { show: false } },
                { points: { show: false } },
                theoryCurve(),
                theoryCurve(),
            ],
            bands: [{ series: [4, 3], fill: () => `${look.palette.voltage}33` }],
            decorate: (plot) => drawLines(plot, lines, look),
            text: (data, row) => {
                const [time, voltage, mean, high, expected, rates] = [0, 1, 2, 4, 5, 6].map(
                    (column) => data[column]?.[row],
                );
                const parts = [atTime(time ?? 0), `V ${fixed(voltage ?? 0, READING_DIGITS)} mV`];
                if (typeof mean === 'number' && typeof high === 'number')
                    parts.push(
                        phrase('mean {n}', {
                            n: `${uncertain(mean, high - mean).join(' ± ')} mV`,
                        }),
                    );
                if (typeof expected === 'number')
                    parts.push(phrase('theory {n}', { n: `${fixed(expected, LINE_DIGITS)} mV` }));
                if (typeof rates === 'number')
                    parts.push(
                        phrase('rate equations {n}', { n: `${fixed(rates, LINE_DIGITS)} mV` }),
                    );
                return parts.join('   ');
            },
        });
        return {
            canvas: plot.canvas,
            choices: [
                plot.back,
                toggle('Whole run', 'From the last few µs to the whole run', (on) => {
                    all = on;
                    plot.draw();
                }),
                toggle('Closer', 'From the usual frame to what the voltage fills', (on) => {
                    close = on;
                    plot.draw();
                }),
            ],
            draw: ({ snapshot, theory }) => {
                lines = linesOf(
                    theory,
                    pumpCount(snapshot.observed) > 0,
                    history.rates_mV(),
                    history.now_us(),
                );
                plot.draw();
            },
            describe: () => {
                const values = lines.map(
                    ({ symbol, index, value }) =>
                        `${told(symbol)}${index && ` ${index}`} ${value === null ? phrase('none') : fixed(value, NERNST_DIGITS)}`,
                );
                const last = history.voltage_mV();
                const volts = last === null ? phrase('nothing yet') : fixed(last, READING_DIGITS);
                return phrase('Voltage against time, in mV. Now {volts}. Lines: {values}.', {
                    volts,
                    values: values.join(', '),
                });
            },
            destroy: plot.destroy,
        };
    };
    return {
        key: 'voltage',
        label: 'Voltage',
        title: 'Voltage against time, mV',
        pause_ms: 50,
        add: history.add,
        create,
    };
};
