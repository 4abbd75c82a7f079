/** Threads besides the world's own that help to move its ions. What comes out does not hang on them, to the last bit. */
import type { Shared } from '../world/kernel.ts';

export type { Shared };

/** Whoever can start threads here. */
export interface Helpers {
    /** As many are of use here, at most. */
    readonly most: number;
    /** Starts `shared.helpers` threads; they end when the simulation is closed. One that does not come, or goes, only makes it slower. */
    start(shared: Shared): void;
}

export const NONE: Helpers = { most: 0, start: () => {} };

/** More bring nothing: by then what one thread does alone takes most of a step. */
export const MOST_HELPERS = 7;

/** All a thread does that helps. Ends when the simulation is closed. @param number from 1 to `shared.helpers` */
export const help = ({ module, memory }: Shared, number: number): void => {
    const env = { memory: memory as WebAssembly.Memory };
    const { exports } = new WebAssembly.Instance(module as WebAssembly.Module, { env });
    (exports as { help(thread: number): void } & WebAssembly.Exports).help(number);
};
