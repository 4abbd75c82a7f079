/** What stands over each of two cells that are compared: which it is, in what it differs, and its voltage. */
import { LINE_DIGITS, READING_DIGITS, VOLTAGE } from '../observables.ts';
import type { Observed } from '../snapshot.ts';
import type { Judged } from '../theory/verdict.ts';
import { element, write } from '../ui/elements.ts';
import { fixed, uncertain } from '../ui/format.ts';
import { phrase, told } from '../words/phrase.ts';

export interface CompareHead {
    readonly element: HTMLElement;
    show(observed: Observed, judged: Judged): void;
}

const number = ({ voltage_mV }: Observed, { verdict: { mean } }: Judged): string => {
    if (!mean)
        return phrase('{voltage} now', {
            voltage: `${fixed(voltage_mV, READING_DIGITS)} ${VOLTAGE.unit}`,
        });
    return `${uncertain(mean.mean, mean.standardError).join(' ± ')} ${VOLTAGE.unit}`;
};

/**
 * @param number 1 or 2
 * @param keep goes on with this one alone
 */
export const createCompareHead = (
    place: 1 | 2,
    difference: string,
    keep: () => void,
): CompareHead => {
    const words = told(difference);
    const figure = element('output', {
        'aria-label': phrase('Voltage of cell {place}', { place }),
    });
    const line = element('span', { class: 'theory' });
    const button = element(
        'button',
        {
            type: 'button',
            class: 'quiet',
            'aria-label': phrase('Keep cell {place}: {words}', { place, words }),
        },
        phrase('Keep'),
    );
    button.addEventListener('click', keep);
    return {
        element: element(
            'div',
            {
                class: 'compare-head',
                role: 'group',
                'aria-label': phrase('Cell {place}: {words}', { place, words }),
            },
            element('b', { class: `cell-${place}` }, String(place)),
            element('span', { class: 'words' }, words),
            figure,
            line,
            button,
        ),
        show: (observed, judged) => {
            const { line: name, expected_mV } = judged.verdict;
            write(figure, number(observed, judged));
            write(
                line,
                expected_mV === null ? '' : `${told(name)} ${fixed(expected_mV, LINE_DIGITS)}`,
            );
        },
    };
};
