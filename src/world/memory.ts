/** The kernel's piece of memory: where everything lies in it, and the arrays that look at it. Addresses are in bytes. */
import * as at from './kernel/layout.ts';
import { createRandom, STEPS } from './random.ts';

/** Proteins of a full membrane, with room to spare. */
const PROTEINS = 128;
export const STRETCHES = 65536 >> at.STRETCH_BITS;

const upTo = (n: number, step: number): number => step * Math.ceil(n / step);
const chunksIn = (room: number): number => Math.ceil(room / at.CHUNK);

export type Layout = ReturnType<typeof layOut>;

/** @param room_b room for ions in each block; @param helpers threads besides the world's own */
export const layOut = (bins: number, room_b: ArrayLike<number>, helpers: number) => {
    let next = at.RECORDS_END;
    const claim = (bytes: number) => {
        const from = next;
        next += upTo(bytes, 64);
        return from;
    };
    const rooms = Array.from(room_b, (room) => upTo(room, at.GROUP));
    const countsBlock = upTo(4 * (bins + 2 * at.BEYOND), 16);
    const countsThread = at.BLOCKS * countsBlock;
    let places = 0;
    const starts = rooms.map((room) => {
        places += room;
        return places - room;
    });
    return {
        bins,
        helpers,
        rooms,
        starts,
        places,
        countsBlock,
        countsThread,
        drifts: rooms.map(() => claim(4 * upTo(bins, 4))),
        strengths: claim(2 * 8 * upTo(bins, 4)),
        charges: claim(2 * 8 * upTo(bins, 4)),
        counts: claim(countsThread * (helpers + 1)) + 4 * at.BEYOND,
        stretches: claim(2 * STRETCHES),
        middles: claim(2 * PROTEINS),
        catches: claim(8 * PROTEINS * at.BLOCKS),
        notes: claim(at.NOTES_THREAD * (helpers + 1)),
        generators: rooms.map((room) => claim(at.GENERATOR * chunksIn(room))),
        // Last, so that there can be more of them.
        y: claim(4 * places),
        along: claim(4 * places),
        id: claim(4 * places),
        size: next,
    };
};

/** Tells the loop where everything is. */
export const note = (buffer: ArrayBuffer, layout: Layout, seed: number): void => {
    const words = new Int32Array(buffer, 0, at.RECORDS_END / 4);
    const addresses: readonly (readonly [number, number])[] = [
        [at.SEED, seed],
        [at.BINS, layout.bins],
        [at.STRENGTHS, layout.strengths],
        [at.CHARGES, layout.charges],
        [at.COUNTS, layout.counts],
        [at.COUNTS_BLOCK, layout.countsBlock],
        [at.COUNTS_THREAD, layout.countsThread],
        [at.STRETCHES, layout.stretches],
        [at.MIDDLES, layout.middles],
        [at.CATCHES, layout.catches],
        [at.NOTES, layout.notes],
        [at.Y, layout.y],
        [at.ALONG, layout.along],
        [at.ID, layout.id],
    ];
    for (const [address, value] of addresses) words[address / 4] = value;
    for (let b = 0; b < at.BLOCKS; b++) {
        const record = (at.RECORDS + b * at.RECORD) / 4;
        words[record + at.START / 4] = layout.starts[b];
        words[record + at.DRIFT / 4] = layout.drifts[b];
        words[record + at.GENERATORS / 4] = layout.generators[b];
    }
    words.fill(1, at.ONES / 4, at.ONES / 4 + 4);
    words.fill(0x0f0f0f0f, at.NIBBLES / 4, at.NIBBLES / 4 + 4);
    new Int8Array(buffer).set(STEPS, at.DRAWS);
};

/** Suffix _b: by block, _i: by place, _p: by protein of the membrane. */
export const viewsOf = (buffer: ArrayBuffer, layout: Layout) => {
    const { bins, places, rooms, counts, countsBlock } = layout;
    const bySide = (from: number) =>
        [0, 1].map((side) => new Float64Array(buffer, from + side * 8 * upTo(bins, 4), bins));
    return {
        /** Height, position units. */
        y_i: new Int32Array(buffer, layout.y, places),
        /** x in the lower half, 65536ths of the width; in the upper half the step when it was drawn. */
        along_i: new Uint32Array(buffer, layout.along, places),
        id_i: new Uint32Array(buffer, layout.id, places),
        /** By side: the field in each bin, mV/nm, and the charge of the ions in it, e. */
        strengths: bySide(layout.strengths),
        charges: bySide(layout.charges),
        /** How many ions of a block are in each bin. */
        inBin_b: rooms.map((_, b) => new Int32Array(buffer, counts + b * countsBlock, bins)),
        /** By stretch of the membrane one more than the number of the protein whose mouth reaches there. */
        stretches: new Int16Array(buffer, layout.stretches, STRETCHES),
        /** Of each protein the middle, 65536ths of the width, and by block the probability that its mouth catches an ion that hits it. */
        middle_p: new Uint16Array(buffer, layout.middles, PROTEINS),
        catches_p: new Float64Array(buffer, layout.catches, PROTEINS * at.BLOCKS),
        /** What each thread has noted. */
        notes_t: Array.from(
            { length: layout.helpers + 1 },
            (_, t) =>
                new Int32Array(buffer, layout.notes + t * at.NOTES_THREAD, at.NOTES_THREAD / 4),
        ),
        /** The generators of a block's chunks. */
        generators_b: layout.generators.map(
            (from, b) => new Int32Array(buffer, from, (at.GENERATOR / 4) * chunksIn(rooms[b])),
        ),
    };
};
export type Views = ReturnType<typeof viewsOf>;

/** Seeds the generators of a block's chunks from the first one without. Each has a stream of its own. */
export const seedChunks = (generators: Int32Array, seed: number, block: number, from: number) => {
    const words = at.GENERATOR / 4;
    for (let chunk = from; chunk < generators.length / words; chunk++) {
        const stream = 16 + 5 * (block + at.BLOCKS * chunk);
        const first = chunk * words;
        for (let lane = 0; lane < 4; lane++) {
            const state = createRandom(seed, stream + lane);
            for (let word = 0; word < 4; word++) generators[first + 4 * word + lane] = state[word];
        }
        generators.set(createRandom(seed, stream + 4), first + at.WALLS / 4);
    }
};
