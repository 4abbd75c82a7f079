/** What stands over each of two cells that are compared: which it is, in what it differs, and its voltage. */
import { LINE_DIGITS, READING_DIGITS, VOLTAGE } from '../observables.ts';
import type { Observed } from '../snapshot.ts';
import type { Judged } from '../theory/verdict.ts';
import { element, write } from '../ui/elements.ts';
import { fixed, uncertain } from '../ui/format.ts';

export interface CompareHead {
    readonly element: HTMLElement;
    show(observed: Observed, judged: Judged): void;
}

const number = ({ voltage_mV }: Observed, { verdict: { mean } }: Judged): string => {
    if (!mean) return `${fixed(voltage_mV, READING_DIGITS)} ${VOLTAGE.unit} now`;
    return `${uncertain(mean.mean, mean.standardError).join(' ± ')} ${VOLTAGE.unit}`;
};

/**
 * @param number 1 or 2
 * @param keep goes on with this one alone
 */
export const createCompareHead = (place: 1 | 2, words: string, keep: () => void): CompareHead => {
    const figure = element('output', { 'aria-label': `Voltage of cell ${place}` });
    const line = element('span', { class: 'theory' });
    const button = element(
        'button',
        { type: 'button', class: 'quiet', 'aria-label': `Keep cell ${place}: ${words}` },
        'Keep',
    );
    button.addEventListener('click', keep);
    return {
        element: element(
            'div',
            { class: 'compare-head', role: 'group', 'aria-label': `Cell ${place}: ${words}` },
            element('b', { class: `cell-${place}` }, String(place)),
            element('span', { class: 'words' }, words),
            figure,
            line,
            button,
        ),
        show: (observed, judged) => {
            const { line: name, expected_mV } = judged.verdict;
            write(figure, number(observed, judged));
            write(line, expected_mV === null ? '' : `${name} ${fixed(expected_mV, LINE_DIGITS)}`);
        },
    };
};
