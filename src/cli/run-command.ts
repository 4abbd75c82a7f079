/** How a command ends before it begins: with its usage, or with one sentence about what was typed or read. */
import { messageOf } from '../settings/sentence.ts';

const BAD_INPUT = 2;

/**
 * Runs a command once it is prepared.
 * @param prepare everything that what was typed or read can break; each failure is an Error of one sentence, a text is the usage
 */
export const runPrepared = async <T extends object>(
    prepare: () => T | string | Promise<T | string>,
    run: (prepared: T) => void | Promise<void>,
): Promise<void> => {
    let prepared: T | string;
    try {
        prepared = await prepare();
    } catch (error) {
        process.stderr.write(`${messageOf(error)}\n`);
        process.exitCode = BAD_INPUT;
        return;
    }
    if (typeof prepared === 'string') {
        process.stdout.write(`${prepared}\n`);
        return;
    }
    try {
        await run(prepared);
    } catch (error) {
        process.stderr.write(`${messageOf(error)}\n`);
        process.exitCode = 1;
    }
};
