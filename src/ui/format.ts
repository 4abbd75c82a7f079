/** How numbers are written for people: rounded to what is known, a true minus sign, thin spaces between thousands. */
import { concentrationDigits, digitsOf } from '../observables.ts';

const MINUS = '\u2212';
const THIN = '\u202f';

/** `digits` after the point; a true minus; never −0. */
export const fixed = (value: number, digits: number): string => {
    const text = Math.abs(value).toFixed(digits);
    const grouped = text.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, THIN);
    return value < 0 && Number(text) !== 0 ? MINUS + grouped : grouped;
};

/** With its sign, plus too. */
export const signed = (value: number, digits: number): string => {
    const text = fixed(value, digits);
    return text.startsWith(MINUS) || Number(value.toFixed(digits)) === 0 ? text : `+${text}`;
};

/** A mean and its standard error, both to a tenth or, where the error is 10 and more, to whole units. */
export const uncertain = (mean: number, error: number): readonly [mean: string, error: string] => {
    const digits = digitsOf(error);
    return [fixed(mean, digits), fixed(Math.max(error, digits ? 0.1 : 1), digits)];
};

/** Concentration, mM: a tenth below 10, whole above. */
export const concentration = (value_mM: number): string =>
    fixed(value_mM, concentrationDigits(value_mM));

/** Simulated time: ns below 1 µs, then µs; with as many digits as show a change of `fine_ns`, a power of ten, or more. */
export const clock = (time_ns: number, fine_ns = 10): string => {
    const digits = Math.round(-Math.log10(fine_ns));
    if (time_ns < 1000) return `${fixed(time_ns, Math.max(1, digits))} ns`;
    return `${fixed(time_ns / 1000, Math.max(2, digits + 3))} µs`;
};

/** A large factor in words, two digits: 10 million, 1.2 billion, 350 000. */
export const factor = (value: number): string => {
    const rounded = Number(value.toPrecision(2));
    if (rounded >= 1e9)
        return `${fixed(rounded / 1e9, rounded < 1e10 ? 1 : 0).replace('.0', '')} billion`;
    if (rounded >= 1e6)
        return `${fixed(rounded / 1e6, rounded < 1e7 ? 1 : 0).replace('.0', '')} million`;
    return fixed(rounded, rounded < 10 && rounded % 1 ? 1 : 0);
};

const PREFIXES = [
    ['', 1],
    ['m', 1e-3],
    ['µ', 1e-6],
    ['n', 1e-9],
    ['p', 1e-12],
] as const;

/** Three digits, with the prefix that leaves a number from 1 to 1000: 513 pA. */
export const prefixed = (value: number, unit: string): string => {
    const size = Math.abs(value);
    const [prefix, one] = PREFIXES.find(([, each]) => size >= 0.9995 * each) ?? ['p', 1e-12];
    const rounded = Number((value / one).toPrecision(3));
    const digits = (String(Math.abs(rounded)).split('.')[1] ?? '').length;
    return `${fixed(rounded, digits)} ${rounded === 0 ? '' : prefix}${unit}`;
};
