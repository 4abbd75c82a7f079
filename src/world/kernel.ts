/**
 * The memory that the inner loop works on, and the loop itself: src/world/kernel/, compiled. All of the world's arrays that the loop
 * reads or writes lie in one piece of memory. Where it can be shared, other threads may help.
 */

import { allocated, instantiate, PAGE, pagesOf } from './instance.ts';
import * as at from './kernel/layout.ts';
import { copyOf, goOn, layOut, note, seedChunks, type Views, viewsOf } from './memory.ts';

/** What the loop must know of a species on a side, besides how many there are. */
export interface BlockScale {
    /** A step's length over the sum of its draws, position units: a whole number, at most MOST_STRIDE. */
    readonly stride: number;
    /** Standard deviation of a step along the membrane over that sum, 65536ths of the width. */
    readonly strideAlong: number;
    /** Work of the field, kT, over drift times way in position units. */
    readonly work: number;
    /** Drift of a step in a field of 1 mV/nm, position units. */
    readonly driftPerField: number;
    readonly valence: number;
    /** The membrane is above the water. */
    readonly inside: boolean;
    readonly species: number;
    /** In 65536ths of the box's height: where the bottom of the water is, and what a bin of the field is. */
    readonly bottom: number;
    readonly bin: number;
}

export interface Kernel {
    /** These change when the memory grows. */
    views: Views;
    /** First place of each block. */
    start_b: readonly number[];
    room_b: readonly number[];
    /** What a thread needs that helps; nothing where the memory cannot be shared. */
    readonly shared: Shared | undefined;
    setScale(heightUnits: number, halfMouth: number, scale_b: readonly BlockScale[]): void;
    /** Has room for so many ions in each block, and so many ids; what there is room for stays. */
    makeRoom(room_b: readonly number[], ids: number): void;
    /**
     * Moves all ions in water by one step, in the field of `views.strengths`, and counts them into their bins. Those that mouths have caught are left beyond the wall and
     * are not counted: `caught` tells them.
     * @param now number of the step that this one leads to
     * @throws Error with one sentence where a helper has gone
     */
    move(now: number, count_b: ArrayLike<number>): void;
    /** Adds up the charge of all ions in water, so many in each block, by their bins, into `views.charges`. */
    gather(count_b: ArrayLike<number>): void;
    /**
     * Gauss's law over the water of one side, from `views.charges` into `views.strengths`; the charge behind all of it into `views.behind`.
     * @param charge below that water, e
     * @param gain mV/nm for each e
     * @returns sum of the field over the bins, mV/nm, also where it is not felt
     */
    solve(side: number, charge: number, gain: number, isFelt: boolean): number;
    /** Place of the first of a block's ions in a bin, which must hold one, from a place on and round again. */
    find(block: number, bin: number, from: number, count: number): number;
    /** The ions that mouths have caught in this step, that of the last place first. */
    caught(tell: Tell): void;
    /** A caught ion goes back into the water after all. */
    refuse(block: number, place: number, before: number): void;
    /** Brings the x of all ions to a step: at the end of each SPAN of them. @throws as `move` */
    settle(now: number, count_b: ArrayLike<number>): void;
    /**
     * Moves what is shown on to where ions are now, and writes it to `views.out`; counts heights into `shown_b` and `real_b`.
     * @param share of where they are now in what is shown
     * @throws as `move`
     */
    expose(now: number, count_b: ArrayLike<number>, share: number): void;
    /** x of an ion at a step, 65536ths of the width. */
    look(block: number, place: number, now: number): number;
    /** Threads that have moved ions so far, the world's own among them. */
    threads(): number;
    /** Sends all helpers away for good; the world's own thread can go on. */
    dismiss(): void;
}

/** What a thread that helps is sent: an instance of the module in that memory has its work as `help(number)`. */
export interface Shared {
    readonly module: object;
    readonly memory: object;
    /** They are numbers 1 to this. */
    readonly helpers: number;
}

/** Longest stride that a step's arithmetic in 16 bits holds. */
export const MOST_STRIDE = 32767;
/** In words. */
const CAUGHT_IONS = at.CAUGHT_IONS / 4;
const CAUGHT_ION = at.CAUGHT_ION / 4;

const GONE =
    'The simulation has stopped: one of the threads that move ions has ended, perhaps for want of memory.';

type Tell = (place: number, before: number, protein: number) => void;

/** Tells what threads have noted, from the last place down. */
const tellCaught = (notes_t: readonly Int32Array[], tell: Tell): void => {
    const [own] = notes_t;
    if (notes_t.length === 1) {
        // What is noted in the order of places needs no list.
        for (let n = own[at.CAUGHT / 4] - 1; n >= 0; n--) {
            const from = CAUGHT_IONS + CAUGHT_ION * n;
            tell(own[from], own[from + 1], own[from + 2]);
        }
        return;
    }
    const caught: (readonly [place: number, before: number, protein: number])[] = [];
    for (const notes of notes_t) {
        for (let n = 0; n < notes[at.CAUGHT / 4]; n++) {
            const from = CAUGHT_IONS + CAUGHT_ION * n;
            caught.push([notes[from], notes[from + 1], notes[from + 2]]);
        }
    }
    caught.sort(([one], [other]) => other - one);
    for (const ion of caught) tell(...ion);
};

/**
 * @param room_b room for ions in each block
 * @param helpers threads that may help
 * @throws Error with one sentence where the browser is too old, or there is too little memory
 */
export function createKernel(
    bins: number,
    room_b: readonly number[],
    seed: number,
    helpers: number,
): Kernel {
    let layout = layOut(bins, room_b, helpers);
    const { module, memory, loop } = instantiate(helpers > 0, layout.size);
    const blocks = room_b.length;
    const wordsOf = () => new Int32Array(memory.buffer, 0, (at.RECORDS + blocks * at.RECORD) / 4);
    let words = wordsOf();
    const record = (block: number) => (at.RECORDS + block * at.RECORD) / 4;

    /** A helper has left a chunk half done: nothing that comes after could be right. */
    let isBroken = false;
    const finish = (isDone: number) => {
        isBroken ||= isDone === 0;
        if (isBroken) throw new Error(GONE);
    };
    const prepare = (now: number, count_b: ArrayLike<number>) => {
        finish(1);
        let chunks = 0;
        for (let b = 0; b < blocks; b++) {
            words[record(b) + at.COUNT / 4] = count_b[b];
            words[record(b) + at.CHUNKS_BEFORE / 4] = chunks;
            chunks += Math.ceil(count_b[b] / at.CHUNK);
        }
        words[at.CHUNKS / 4] = chunks;
        words[at.NOW / 4] = now;
    };

    const kernel: Kernel = {
        views: viewsOf(memory.buffer, layout),
        start_b: layout.starts,
        room_b: layout.rooms,
        shared: helpers > 0 ? { module, memory, helpers } : undefined,
        setScale: (heightUnits, halfMouth, scale_b) => {
            words[at.HEIGHT / 4] = heightUnits;
            words[at.HALF_MOUTH / 4] = halfMouth;
            const data = new DataView(memory.buffer, at.RECORDS);
            for (const [b, scale] of scale_b.entries()) {
                const { stride, strideAlong, work, driftPerField, valence, inside } = scale;
                words[record(b) + at.STRIDE / 4] = stride;
                words[record(b) + at.VALENCE / 4] = valence;
                words[record(b) + at.INSIDE / 4] = inside ? 1 : 0;
                words[record(b) + at.SPECIES / 4] = scale.species;
                data.setFloat32(b * at.RECORD + at.SHOWN_BOTTOM, scale.bottom, true);
                data.setFloat32(b * at.RECORD + at.SHOWN_BIN, scale.bin, true);
                data.setFloat64(b * at.RECORD + at.DRIFT_PER_FIELD, driftPerField, true);
                data.setFloat32(b * at.RECORD + at.STRIDE_ALONG, strideAlong, true);
                data.setFloat64(b * at.RECORD + at.WORK, work, true);
            }
        },
        makeRoom: (more_b, ids) => {
            const before = { layout, views: copyOf(kernel.views) };
            layout = layOut(bins, more_b, helpers, ids);
            const missing = pagesOf(layout.size) - memory.buffer.byteLength / PAGE;
            if (missing > 0) allocated(layout.size, () => memory.grow(missing));
            words = wordsOf();
            note(memory.buffer, layout, seed);
            kernel.views = viewsOf(memory.buffer, layout);
            kernel.start_b = layout.starts;
            kernel.room_b = layout.rooms;
            goOn(before, { layout, views: kernel.views }, seed);
        },
        move: (now, count_b) => {
            prepare(now, count_b);
            finish(loop.move(helpers));
        },
        caught: (tell) => tellCaught(kernel.views.notes_t, tell),
        gather: (count_b) => {
            for (let b = 0; b < blocks; b++) words[record(b) + at.COUNT / 4] = count_b[b];
            loop.gather();
        },
        solve: (side, charge, gain, isFelt) => loop.solve(side, charge, gain, isFelt ? 1 : 0),
        find: loop.find,
        refuse: loop.refuse,
        expose: (now, count_b, share) => {
            prepare(now, count_b);
            new DataView(memory.buffer).setFloat32(at.SHARE, share, true);
            finish(loop.expose(helpers));
        },
        settle: (now, count_b) => {
            prepare(now, count_b);
            finish(loop.settle(helpers));
        },
        look: (block, place, now) => {
            words[at.NOW / 4] = now;
            return loop.look(block, place);
        },
        threads: () =>
            1 + kernel.views.notes_t.filter((notes, t) => t > 0 && notes[at.TAKEN / 4] > 0).length,
        dismiss: loop.dismiss,
    };
    note(memory.buffer, layout, seed);
    for (const [b, generators] of kernel.views.generators_b.entries())
        seedChunks(generators, seed, b, 0);
    return kernel;
}
