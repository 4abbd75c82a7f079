/** Sentences of `check` as people read them on the page. */
import { ENTRIES } from '../params.ts';

/** The sentence with each dotted path replaced by the parameter's label, as the panel shows it. */
export const inWords = (sentence: string): string =>
    ENTRIES.reduce((text, { path, parameter }) => text.replaceAll(path, parameter.label), sentence);
