/** Processes of our own beside the command. */
import { type ChildProcess, fork } from 'node:child_process';
import { extname, join } from 'node:path';

/** Starts the file of that name in this folder: its source or, in the package, what it was compiled to. Messages are any plain data. */
export const forkOwn = (name: string): ChildProcess =>
    fork(join(import.meta.dirname, `${name}${extname(import.meta.filename)}`), {
        // Messages with numbers that JSON has no word for, as an error of Infinity.
        serialization: 'advanced',
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
