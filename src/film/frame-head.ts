/** The top of a frame: the voltage in large type, what theory says, the clock, and what is not as in life. */

import { PALETTE } from '../palette.ts';
import { exaggerationText } from '../ui/exaggerations.ts';
import { clock, factor, fixed, uncertain } from '../ui/format.ts';
import { phrase, told } from '../words/phrase.ts';
import { type FrameSubject, type Layout, NAME_em, type Place } from './layout.ts';
import type { Pen } from './pen.ts';

export const drawHead = (
    pen: Pen,
    { cell, snapshot, verdict, theme, speed_nsPerSecond }: FrameSubject,
    { em }: Layout,
    { width, head }: Place,
) => {
    const palette = PALETTE[theme];
    const { observed, time_ns, box } = snapshot;
    const { mean } = verdict;
    const [value, error] = mean
        ? uncertain(mean.mean, mean.standardError)
        : [fixed(observed.voltage_mV, 0), ''];
    const left = 0.8 * em;
    const top = head + (cell ? NAME_em * em : 0);
    const middle = top + 1.45 * em;
    const label = pen.write('V = ', left, middle, { ink: palette.muted, size: 1.2 });
    const figure = pen.write(value, left + label, middle, {
        ...{ ink: palette.voltage, size: 2.1, weight: 650 },
    });
    pen.write(error ? ` ± ${error} mV` : ' mV', left + label + figure, middle, {
        ...{ ink: palette.voltage, size: 1.2 },
    });
    const line =
        verdict.expected_mV === null
            ? ''
            : `${told(verdict.line)} ${fixed(verdict.expected_mV, 1)} mV`;
    pen.write(line, left, top + 3 * em, { ink: palette.theory, size: 0.9 });
    const facts = [
        clock(time_ns),
        phrase('{n} × slower than life', { n: factor(1e9 / speed_nsPerSecond) }),
        phrase('charge {words}', { words: exaggerationText(box) }),
    ];
    const write = (text: string, y: number) => {
        const isClock = text === facts[0];
        pen.write(text, width - 0.8 * em, y, {
            align: 'right',
            ...(isClock
                ? { ink: palette.text, size: 1.1, weight: 600 }
                : { ink: palette.muted, size: 0.9 }),
        });
    };
    if (!cell) {
        for (const [i, text] of facts.entries()) write(text, top + [1.1, 2.1, 3][i] * em);
        return;
    }
    const ink = cell.place === 1 ? palette.voltage : palette.accent;
    pen.write(`${cell.place}  ${told(cell.words)}`, left, head + 1.1 * em, {
        ...{ ink, size: 1.1, weight: 650 },
    });
    // Beside a number with its error there is no room: what is the same in both is said in one of them.
    const [now, slower, charge] = facts;
    if (cell.place === 1) write(now, head + 1.1 * em);
    write(cell.place === 1 ? slower : charge, top + 3 * em);
};
