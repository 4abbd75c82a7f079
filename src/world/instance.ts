/** The compiled loop and the memory it works on, from WebAssembly; and what is said where a machine has not got enough for them. */
import { BYTES, SHARED_BYTES } from './kernel.bytes.ts';

/** What is used of WebAssembly here, for this folder knows no browser. */
interface Memory {
    readonly buffer: ArrayBuffer;
    grow(pages: number): void;
}
declare const WebAssembly: {
    Memory: new (size: { initial: number; maximum?: number; shared?: boolean }) => Memory;
    Module: new (bytes: Uint8Array) => object;
    Instance: new (module: object, imports: object) => { readonly exports: unknown };
};
export interface Compiled {
    move(helpers: number): number;
    settle(helpers: number): number;
    expose(helpers: number): number;
    gather(): void;
    solve(side: number, charge: number, gain: number, felt: number): number;
    find(block: number, bin: number, from: number, count: number): number;
    look(block: number, place: number): number;
    refuse(block: number, place: number, before: number): void;
    dismiss(): void;
}

export const PAGE = 65536;
/**
 * A memory that is shared needs a bound: 1 GiB. A box of two million ions takes some 60 MB, and less than the bound if each species in
 * turn is exchanged for nearly all of them. What is not used costs addresses only.
 */
const MOST_PAGES = 16_384;
const modules = new Map<Uint8Array, object>();
/** @throws Error with one sentence where the browser is too old for it */
const moduleOf = (bytes: Uint8Array): object => {
    const known = modules.get(bytes);
    if (known) return known;
    try {
        const made = new WebAssembly.Module(bytes);
        modules.set(bytes, made);
        return made;
    } catch {
        throw new Error(
            'This browser lacks the SIMD of WebAssembly, with which ions are moved; Chrome and Edge have it from 91 on, Firefox from 89, Safari from 16.4.',
        );
    }
};

/** @throws Error with one sentence where there is too little memory */
export const allocated = <T>(bytes: number, allocate: () => T): T => {
    try {
        return allocate();
    } catch {
        throw new Error(
            `There is not enough memory for so many ions: they need ${Math.ceil(bytes / 1e6)} MB.`,
        );
    }
};

export const pagesOf = (bytes: number): number => Math.ceil(bytes / PAGE);

export const instantiate = (isShared: boolean, bytes: number) => {
    const initial = pagesOf(bytes);
    const module = moduleOf(isShared ? SHARED_BYTES : BYTES);
    const bound = { maximum: MOST_PAGES, shared: true };
    const memory = allocated(
        bytes,
        () => new WebAssembly.Memory({ initial, ...(isShared ? bound : {}) }),
    );
    const { exports } = new WebAssembly.Instance(module, { env: { memory } });
    return { module, memory, loop: exports as Compiled };
};
