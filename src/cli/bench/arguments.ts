/** What was typed behind `bench`, and the sentence that says what is wrong with it. */
import { threadsOf } from '../arguments.ts';
import type { Typed } from '../command.ts';

export interface Arguments {
    readonly plot: boolean;
    /** Held against one. */
    readonly threads: number;
}

export const BENCH = {
    name: 'bench',
    says: 'measure speed, memory and frames against their bounds',
    options: {
        threads: { says: 'so many threads against one; 2 where none are given' },
        plot: { is: 'flag', says: 'draw speed against number of ions instead' },
    },
    examples: [],
} as const;

/** Throws an Error of one sentence for a bad value or a file. */
export const argumentsOf = ({ given, words }: Typed): Arguments => {
    if (words.length > 0)
        throw new Error(`bench takes no file, got ${JSON.stringify(words[0].slice(0, 40))}.`);
    return { plot: given.has('plot'), threads: threadsOf(given) ?? 2 };
};
