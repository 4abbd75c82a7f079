import { type Command, readTyped, type Typed } from '../src/cli/command.ts';

/** What was typed behind a command. */
export const typedBehind = (command: Omit<Command, 'run'>, args: readonly string[]): Typed => {
    const run = () => Promise.resolve();
    const read = readTyped([{ ...command, run }], [command.name, ...args]);
    if (!read) throw new Error('Help was asked for.');
    return read.typed;
};
