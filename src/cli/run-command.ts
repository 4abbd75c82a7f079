/** How a command begins, and how it ends: with one sentence about what was typed or read, or about what went wrong. */
import { messageOf } from '../settings/sentence.ts';
import { type Command, readTyped } from './command.ts';

const BAD_INPUT = 2;

const fail = (error: unknown, code: number): void => {
    process.stderr.write(`${messageOf(error)}\n`);
    process.exitCode = code;
};

/**
 * Runs a command once it is prepared.
 * @param prepare everything that what was typed or read can break; each failure is an Error of one sentence. Undefined: there is nothing
 * left to do
 */
export const runPrepared = async <T extends object>(
    prepare: () => T | undefined | Promise<T | undefined>,
    run: (prepared: T) => void | Promise<void>,
): Promise<void> => {
    let prepared: T | undefined;
    try {
        prepared = await prepare();
    } catch (error) {
        fail(error, BAD_INPUT);
        return;
    }
    if (!prepared) return;
    try {
        await run(prepared);
    } catch (error) {
        fail(error, 1);
    }
};

/** Runs the one of the commands that was typed. */
export const runTyped = (commands: readonly Command[], args: readonly string[]): Promise<void> =>
    runPrepared(
        () => readTyped(commands, args),
        ({ command, typed }) => command.run(typed),
    );
