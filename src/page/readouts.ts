/** The large figures: the voltage that emerges, what theory says, and what their difference means. */
import { LINE_DIGITS, READING_DIGITS, VOLTAGE } from '../observables.ts';
import { type Observed, pumpCount, READING_ns } from '../snapshot.ts';
import type { Expected } from '../theory/expected.ts';
import type { Verdict } from '../theory/verdict.ts';
import { element, write } from '../ui/elements.ts';
import { fixed, signed, uncertain } from '../ui/format.ts';
import { verdictText } from '../ui/verdict-text.ts';
import { phrase, told } from '../words/phrase.ts';

export interface Readouts {
    show(observed: Observed, theory: Expected, verdict: Verdict): void;
}

const MARKS = {
    settling: '…',
    unopposed: '–',
    fires: '∧',
    near: '≈',
    agrees: '✓',
    apart: '≠',
} as const;

const mV = (value: number | null): string =>
    value === null ? '…' : `${fixed(value, LINE_DIGITS)} ${VOLTAGE.unit}`;

export interface ReadoutParts {
    /** The block around the others. */
    readonly voltage: HTMLElement;
    readonly figure: HTMLElement;
    readonly compare: HTMLElement;
    readonly verdict: HTMLElement;
}

export const createReadouts = (parts: ReadoutParts): Readouts => {
    const figure = document.createTextNode('');
    const unit = element('small');
    parts.figure.append(figure, unit);

    const row = (name: string, kind = '') => {
        const term = element('dt', {}, name);
        const value = element('dd', { class: kind });
        parts.compare.append(term, value);
        return { term, value };
    };
    const compareTo = row('', 'theory');
    const plain = row(phrase('without pumps'));
    const difference = row(phrase('Difference'));

    return {
        show: (observed, theory, verdict) => {
            const { kind, line, expected_mV, mean, difference_mV } = verdict;
            if (mean) {
                const [digits, error] = uncertain(mean.mean, mean.standardError);
                write(figure, digits);
                write(unit, ` ± ${error} mV`);
            } else {
                const read = observed.time_ns >= READING_ns;
                write(figure, read ? fixed(observed.voltage_mV, READING_DIGITS) : '…');
                write(
                    unit,
                    ` ${read ? phrase('{voltage} now', { voltage: VOLTAGE.unit }) : VOLTAGE.unit}`,
                );
            }
            const compared = mean !== null && expected_mV !== null;
            write(compareTo.term, told(line));
            write(compareTo.value, mV(expected_mV));
            for (const node of Object.values(plain)) node.hidden = pumpCount(observed) === 0;
            write(plain.value, mV(theory.ghk_mV));
            write(
                difference.value,
                compared ? `${signed(difference_mV, LINE_DIGITS)} ${VOLTAGE.unit}` : '…',
            );
            write(parts.verdict, `${MARKS[kind]} ${verdictText(verdict)}`);
            parts.voltage.dataset.kind = kind;
        },
    };
};
