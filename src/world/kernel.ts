/**
 * The memory that the inner loop works on, and the loop itself: src/world/kernel/jitter.ts, compiled. All of the world's arrays
 * that the loop reads or writes lie in one piece of memory, positions last, so that there can be more of them.
 */
import { SPECIES } from '../species.ts';
import { BYTES } from './kernel.bytes.ts';
import { NORMALS, type Random } from './random.ts';

/** Ions moved in one go, before those among them that hit a wall are seen to. */
export const GO = 8192;

export interface Kernel {
    /** The generator of Brownian steps. */
    readonly thermal: Random;
    /** Brownian steps by species. */
    readonly steps_s: Int16Array[];
    /** Drift of one step in each bin, in position units. */
    readonly drift: Int32Array;
    /** How many ions of a block are in each bin. */
    readonly inBin_b: Int32Array[];
    /** Which places of the last go have hit a wall, and what their y was before. */
    readonly hit_n: Int32Array;
    readonly before_n: Int32Array;
    /** x at 2·place and y beside it. */
    readonly xy_i: Int32Array;
    /**
     * Moves the ions at the places from `start` up to `end`, at most GO of them, and counts them into the block's bins; those past a
     * wall are left there.
     * @returns how many are past a wall
     */
    jitter(block: number, start: number, end: number, width: number, height: number): number;
}

/** What is used of WebAssembly here, for this folder knows no browser. */
declare const WebAssembly: {
    Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
    Module: new (bytes: Uint8Array) => object;
    Instance: new (module: object, imports: object) => { readonly exports: unknown };
};

const PAGE = 65536;
const MODULE = new WebAssembly.Module(BYTES);

/**
 * @param blocks of ions: species and side; @param places for ions in all
 */
export function createKernel(blocks: number, bins: number, places: number): Kernel {
    let next = 0;
    const claim = (bytes: number) => {
        const at = next;
        next += 8 * Math.ceil(bytes / 8);
        return at;
    };
    const thermal = claim(16);
    const drift = claim(4 * bins);
    const inBin_b = Array.from({ length: blocks }, () => claim(4 * bins));
    const hit = claim(4 * GO);
    const before = claim(4 * GO);
    const steps_s = SPECIES.map(() => claim(2 * NORMALS));
    const xy = claim(8 * places);

    const memory = new WebAssembly.Memory({ initial: Math.ceil(next / PAGE) });
    const { buffer } = memory;
    const instance = new WebAssembly.Instance(MODULE, { env: { memory } });
    const { jitter } = instance.exports as { jitter(...numbers: number[]): number };
    return {
        thermal: new Int32Array(buffer, thermal, 4),
        drift: new Int32Array(buffer, drift, bins),
        inBin_b: inBin_b.map((at) => new Int32Array(buffer, at, bins)),
        hit_n: new Int32Array(buffer, hit, GO),
        before_n: new Int32Array(buffer, before, GO),
        steps_s: steps_s.map((at) => new Int16Array(buffer, at, NORMALS)),
        xy_i: new Int32Array(buffer, xy, 2 * places),
        jitter: (block, start, end, width, height) =>
            // biome-ignore format: one line for addresses, one for numbers
            jitter(
                thermal, xy, steps_s[block >> 1], drift, inBin_b[block], hit, before,
                start, end, width, height,
            ),
    };
}

/** Copies the tables of Brownian steps, by species, into the kernel's memory. */
export function takeSteps(kernel: Kernel, steps_s: readonly Int16Array[]): void {
    for (const [s, steps] of steps_s.entries()) kernel.steps_s[s].set(steps);
}

/** Takes over all but positions and what is scratch. */
export function carryOver(from: Kernel, to: Kernel): void {
    to.thermal.set(from.thermal);
    takeSteps(to, from.steps_s);
    for (const [b, counts] of from.inBin_b.entries()) to.inBin_b[b].set(counts);
}
