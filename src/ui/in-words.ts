/** Sentences about settings as people read them on the page. Files and the command line keep the dotted path. */
import { ENTRIES } from '../params.ts';
import { told } from '../words/phrase.ts';

/**
 * `seed` and `field` are words of English too: they are the parameter only where a sentence begins with them. What a file should
 * have said stays as it is spelt there.
 */
const pattern = (path: string): RegExp =>
    new RegExp(
        `${/[._]/.test(path) ? '(?<![\\w.]|did you mean )' : '(?<=^|[.:] )'}${path.replaceAll('.', '\\.')}(?![\\w]|\\.\\w)`,
        'g',
    );

const LABELS = ENTRIES.map(({ path, parameter }) => [pattern(path), parameter.label] as const);

/** The sentence in the reader's language, with each dotted path replaced by the parameter's label, as the panel shows it. */
export const inWords = (sentence: string): string =>
    LABELS.reduce((text, [path, label]) => text.replace(path, told(label)), told(sentence));
