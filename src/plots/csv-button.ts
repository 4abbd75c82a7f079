/** A figure's numbers as a file. */
import { download } from '../ui/download.ts';
import { element } from '../ui/elements.ts';
import { phrase } from '../words/phrase.ts';

/** A column under its name; null leaves an empty field. */
export type CsvColumn = readonly [name: string, values: ArrayLike<number | null | undefined>];

/** Digits that are kept; more are noise. */
const PRECISION = 6;
const END = '\r\n';

/** RFC 4180. @param columns with names without commas and quotes; the first says how many rows there are */
export const figureCsv = (columns: readonly CsvColumn[]): string => {
    const rows = Array.from({ length: columns[0]?.[1].length ?? 0 }, (_, row) =>
        columns.map(([, values]) => {
            const value = values[row];
            return typeof value === 'number' ? String(Number(value.toPrecision(PRECISION))) : '';
        }),
    );
    return [columns.map(([name]) => name), ...rows, []].map((row) => row.join(',')).join(END);
};

/** @param name of the file, without its ending */
export const csvButton = (name: string, columns: () => readonly CsvColumn[]): HTMLButtonElement => {
    const button = element(
        'button',
        {
            type: 'button',
            class: 'quiet',
            title: phrase('What this figure shows, as a table for a file'),
        },
        'CSV',
    );
    button.addEventListener('click', () => {
        const content = new Blob([figureCsv(columns())], { type: 'text/csv;charset=utf-8' });
        download(content, `${name}.csv`);
    });
    return button;
};
