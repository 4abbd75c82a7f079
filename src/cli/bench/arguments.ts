/** What was typed behind `bench`, and the sentence that says what is wrong with it. */
import { readOptions } from '../arguments.ts';

export const USAGE =
    'bench [--plot]; measures speed, memory and frames against their bounds, or, with --plot, draws speed against number of ions';

export interface Arguments {
    readonly plot: boolean;
    readonly help: boolean;
}

/** Throws an Error of one sentence for an unknown option or a file. */
export const parseArguments = (args: readonly string[]): Arguments => {
    const { given, scenarios } = readOptions(args, [], ['plot', 'help']);
    if (scenarios.length > 0)
        throw new Error(`bench takes no file, got ${JSON.stringify(scenarios[0].slice(0, 40))}.`);
    return { plot: given.has('plot'), help: given.has('help') };
};
