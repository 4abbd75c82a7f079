/**
 * Words of the interface in the reader's language. The English ones stand where they are used, and are the key to the others; what
 * a language has no words for stays English.
 */
import type { Form, Phrase } from './english.ts';

/** The words of a language by the English ones. */
export interface Table {
    readonly phrases: Readonly<Partial<Record<Phrase, string>>>;
    readonly forms: Readonly<Partial<Record<Form, string>>>;
}

/** Names of the places in a phrase: of '{count} ions' it is count. */
type Places<P extends string> = P extends `${string}{${infer Name}}${infer Rest}`
    ? Name | Places<Rest>
    : never;
type Values<P extends string> = [Places<P>] extends [never]
    ? []
    : [values: Readonly<Record<Places<P>, string | number>>];

/** Texts that are looked up as they are: what lessons tell. */
export interface Texts {
    readonly phrases: Readonly<Record<string, string>>;
    readonly forms: Readonly<Record<string, string>>;
}

interface Tongue extends Texts {
    readonly recognised: readonly Recognised[];
    readonly decimal: string;
    readonly rightToLeft: boolean;
}
let tongue: Tongue | undefined;

/** A form, and how it is recognised. */
interface Recognised {
    readonly pattern: RegExp;
    readonly names: readonly string[];
    readonly said: string;
}
const known = new Map<string, string>();
/** Sentences with numbers in them do not come to an end. */
const MOST_KNOWN = 2000;

/** From now on the words of another language. @param locale of its numbers, as Intl knows it */
export const speak = (table: Table, locale: string, rightToLeft: boolean): void => {
    const parts = new Intl.NumberFormat(locale).formatToParts(0.5);
    const decimal = parts.find(({ type }) => type === 'decimal')?.value ?? '.';
    tongue = { phrases: {}, forms: {}, recognised: [], decimal, rightToLeft };
    speakAlso(table);
};

/** More words of the language that is spoken. */
export const speakAlso = (more: Table | Texts): void => {
    if (!tongue) return;
    const forms = { ...tongue.forms, ...more.forms };
    const phrases = { ...tongue.phrases, ...more.phrases };
    tongue = { ...tongue, phrases, forms, recognised: recognised(forms) };
    known.clear();
};

const LEFT_TO_RIGHT = '\u200e';

/** Stands before a number, so that its sign and its unit stay on their sides of it in a line from right to left; else nothing. */
export const leadMark = (): string => (tongue?.rightToLeft ? LEFT_TO_RIGHT : '');

/** In a line from right to left a symbol's charge stays behind it: K⁺. */
const marked = (text: string): string =>
    tongue?.rightToLeft ? text.replace(/[⁺⁻](?!\u200e)/g, `$&${LEFT_TO_RIGHT}`) : text;

/** What stands between whole units and tenths. */
export const decimalMark = (): string => tongue?.decimal ?? '.';

/** A value in a sentence: from left to right whatever the sentence is, by Unicode's isolates. */
const isolated = (value: string): string => (tongue?.rightToLeft ? `\u2068${value}\u2069` : value);

const filled = (text: string, value: (name: string) => string | undefined): string =>
    text.replace(/\{(\w+)\}/g, (place, name: string) => {
        const found = value(name);
        return found === undefined ? place : isolated(found);
    });

/** A phrase in the reader's language, its places filled. */
export const phrase = <P extends Phrase>(english: P, ...[values]: Values<P>): string => {
    const text = marked(tongue?.phrases[english] ?? english);
    if (!values) return text;
    const record: Readonly<Record<string, string | number>> = values;
    return filled(text, (name) => (name in record ? String(record[name]) : undefined));
};

const PLACE = /\{(\w+)\}/g;

/** An ion is one word, and no value goes on from sentence to sentence. */
const ION = '(\\S+?)';
const VALUE = '((?:(?![.?!] \\p{Lu}).)+?)';

const formOf = ([english, said]: readonly [string, string]): Recognised => {
    const names = [...english.matchAll(PLACE)].map(([, name = '']) => name);
    const escaped = english.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
    const pattern = escaped.replace(PLACE, (_, name) => (name === 'ion' ? ION : VALUE));
    return { pattern: new RegExp(`^${pattern}$`, 'su'), names, said };
};

/** Those with the most words of their own first. */
const recognised = (forms: Texts['forms']): readonly Recognised[] => {
    const own = (english: string) => english.replace(PLACE, '').length;
    return Object.entries(forms)
        .sort(([a], [b]) => own(b) - own(a))
        .map(formOf);
};

const SENTENCES = /(?<=[.?!]) (?=[\p{Lu}“])/u;

const translated = (english: string, { phrases, recognised: forms }: Tongue): string => {
    const whole = phrases[english];
    if (whole !== undefined) return whole;
    for (const { pattern, names, said } of forms) {
        const found = pattern.exec(english);
        if (found) return filled(said, (name) => told(found[names.indexOf(name) + 1] ?? ''));
    }
    const sentences = english.split(SENTENCES);
    return sentences.length > 1 ? sentences.map(told).join(' ') : english;
};

/**
 * What was written elsewhere, in the reader's language: the label of a table, the sentence of an error, which may come from a worker.
 * The phrase that it is an instance of is its code, what fills the places are its values, and they are told in turn.
 */
export const told = (english: string): string => {
    if (!tongue) return english;
    const before = known.get(english);
    if (before !== undefined) return before;
    const text = marked(translated(english, tongue));
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(english, text);
    return text;
};
