/** What was typed behind `bench`, and the sentence that says what is wrong with it. */
import { readOptions, threadsOf } from '../arguments.ts';

export const USAGE =
    'bench [--plot] [--threads 2]; measures speed, memory and frames against their bounds, so many threads against one, or, with --plot, draws speed against number of ions';

export interface Arguments {
    readonly plot: boolean;
    /** Held against one. */
    readonly threads: number;
    readonly help: boolean;
}

/** Throws an Error of one sentence for an unknown option, a bad value or a file. */
export const parseArguments = (args: readonly string[]): Arguments => {
    const { given, scenarios } = readOptions(args, ['threads'], ['plot', 'help']);
    if (scenarios.length > 0)
        throw new Error(`bench takes no file, got ${JSON.stringify(scenarios[0].slice(0, 40))}.`);
    return {
        plot: given.has('plot'),
        threads: threadsOf(given) ?? 2,
        help: given.has('help'),
    };
};
