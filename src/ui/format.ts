/**
 * How numbers are written for people: rounded to what is known, with a true minus sign and the decimal mark of the language, and
 * thin spaces between thousands, which all languages can read (ISO 80000-1).
 */
import { concentrationDigits, digitsOf } from '../observables.ts';
import { decimalMark, leadMark, phrase } from '../words/phrase.ts';

const MINUS = '\u2212';
const THIN = '\u202f';

/** Of the size of a value, `digits` after the decimal mark. */
const sizeText = (value: number, digits: number): string =>
    Math.abs(value)
        .toFixed(digits)
        .replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, THIN)
        .replace('.', decimalMark());

const signOf = (value: number, digits: number): string => {
    const rounded = Number(value.toFixed(digits));
    return rounded < 0 ? MINUS : rounded > 0 ? '+' : '';
};

/** `digits` after the decimal mark; a true minus; never −0. */
export const fixed = (value: number, digits: number): string => {
    const sign = signOf(value, digits) === MINUS ? MINUS : '';
    return leadMark() + sign + sizeText(value, digits);
};

/** As it is, on an axis. */
export const plain = (value: number): string =>
    leadMark() + String(value).replace('-', MINUS).replace('.', decimalMark());

/** With its sign, plus too. */
export const signed = (value: number, digits: number): string =>
    leadMark() + signOf(value, digits) + sizeText(value, digits);

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

/** Of two digits, a tenth where there is one. */
const short = (value: number): string => fixed(value, value < 10 && value % 1 ? 1 : 0);

/** A large factor in words, two digits: 10 million, 1.2 billion, 350 000. */
export const factor = (value: number): string => {
    const rounded = Number(value.toPrecision(2));
    if (rounded >= 1e9) return phrase('{n} billion', { n: short(rounded / 1e9) });
    if (rounded >= 1e6) return phrase('{n} million', { n: short(rounded / 1e6) });
    return short(rounded);
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
