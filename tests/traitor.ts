/** A helper that takes a chunk and is gone: what is left when a thread ends in the middle of its work. */
import { LEFT } from '../src/world/kernel/layout.ts';

/** Script of such a thread, as a function of the world's memory; it goes once it has a chunk. */
export const TRAITOR = `(memory) => {
    const words = new Int32Array(memory.buffer);
    while (Atomics.load(words, ${LEFT / 4}) < 2 || Atomics.sub(words, ${LEFT / 4}, 1) < 1);
}`;
