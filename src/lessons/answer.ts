/** Answers to problems as people type them. */

/** What an answer may be asked in, and how people write that. */
const UNITS = {
    mV: /^(mv|millivolts?)$/i,
    millions: /^(millions?|mio)\s*((elementary )?charges?|e)?$/i,
    nM: /^(nm|nanomolar|nmol\/l)$/i,
    ms: /^(ms|milliseconds?)$/i,
    mM: /^(mm|millimolar|mmol\/l)$/i,
    pH: /^ph( units?)?$/i,
    '%': /^(%|per ?cent)$/i,
} as const;
export type AnswerUnit = keyof typeof UNITS;

/** What was asked for, and how near is near enough. */
export interface Asked {
    readonly unit: AnswerUnit;
    readonly answer: number;
    readonly tolerance: number;
}

/** A minus from a keyboard, a true one, and dashes that stand for it; points and commas; groups of three digits by spaces. */
const NUMBER = /^([-+\u2010-\u2013\u2212]?)\s*(\d+(?:\s\d{3})*(?:[.,]\d*)?|[.,]\d+)\s*(.*)$/;

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** The number of an answer, with or without its unit. Throws an Error of one sentence where it is none, or is in another unit. */
export const answerIn = (text: string, unit: AnswerUnit): number => {
    const plain = text.trim();
    const [, sign = '', digits, behind = ''] = NUMBER.exec(plain) ?? [];
    if (digits === undefined || /^[\d.,]/.test(behind))
        throw new Error(
            `The answer must be a number in ${unit}, got ${shortened(plain) || 'nothing'}.`,
        );
    if (behind !== '' && !UNITS[unit].test(behind))
        throw new Error(`The answer must be in ${unit}, got “${shortened(behind)}”.`);
    const size = Number(digits.replace(/\s/g, '').replace(',', '.'));
    return sign === '' || sign === '+' ? size : -size;
};

/** What is said to an answer. */
export const checked = (text: string, { unit, answer, tolerance }: Asked): string => {
    let given: number;
    try {
        given = answerIn(text, unit);
    } catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
    if (Math.abs(given - answer) <= tolerance) return '✓ Right.';
    if (Math.abs(given + answer) <= tolerance) return '✗ The size is right, the sign is not.';
    // Of two negative voltages, “more” could mean either.
    const [over, under] = unit === 'mV' ? ['more positive', 'more negative'] : ['more', 'less'];
    return `✗ Not yet: it is ${given < answer ? over : under} than that.`;
};
