/** Threads of Node that help to move ions. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Helpers, MOST_HELPERS } from '../simulation/helpers.ts';

/** What each does: src/simulation/helpers.ts, without anything that would have to be loaded or compiled. */
const HELP = `
const { module, memory, number } = require('node:worker_threads').workerData;
new WebAssembly.Instance(module, { env: { memory } }).exports.help(number);
`;

/** As many as bring something here. */
const allCores = (): number => Math.min(1 + MOST_HELPERS, availableParallelism());

/** @param threads in all, the world's own among them */
export const nodeHelpers = (threads = allCores()): Helpers => ({
    most: threads - 1,
    start: ({ module, memory, helpers }) => {
        for (let number = 1; number <= helpers; number++) {
            const workerData = { module, memory, number };
            const thread = new Worker(HELP, { eval: true, execArgv: [], workerData });
            // One that cannot start is one thread fewer.
            thread.on('error', () => {});
            thread.unref();
        }
    },
});
