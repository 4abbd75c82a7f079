/** The pieces that sentences about bad input are made of. */

/** a, b and c */
export const list = (words: readonly string[], last: 'and' | 'or'): string =>
    words.length < 2
        ? words.join('')
        : `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1]}`;

/** A value as it stands in an error message: short, on one line. */
export const shown = (value: unknown): string => {
    if (value === undefined) return 'nothing';
    if (Array.isArray(value)) return 'an array';
    if (typeof value === 'object' && value !== null) return 'an object';
    if (typeof value !== 'string') return String(value);
    return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
};

/** A key as it stands in an error message: quoted unless it is a plain word. */
export const word = (key: string): string => (/^\w{1,40}$/.test(key) ? key : shown(key));

/** 1,000,000 */
export const grouped = (value: number): string => Math.round(value).toLocaleString('en-US');

/** What an error says. */
export const messageOf = (error: unknown): string =>
    error instanceof Error ? error.message : String(error);
