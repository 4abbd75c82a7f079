/** The kernel's piece of memory: where everything lies in it, and the arrays that look at it. Addresses are in bytes. */
import { STREAM_s } from '../species.ts';
import * as at from './kernel/layout.ts';
import { STEPS, seeded } from './random.ts';

/** Proteins of a full membrane, with room to spare. */
const PROTEINS = 128;
/** Streams of random numbers are numbered as if there were so many. */
export const MOST_BLOCKS = 64;
export const STRETCHES = 65536 >> at.STRETCH_BITS;

const sum = (numbers: ArrayLike<number>): number =>
    Array.from(numbers).reduce((total, n) => total + n, 0);
const upTo = (n: number, step: number): number => step * Math.ceil(n / step);
const chunksIn = (room: number): number => Math.ceil(room / at.CHUNK);

export type Layout = ReturnType<typeof layOut>;

/** @param room_b room for ions in each block; @param helpers threads besides the world's own; @param ids there can be */
export const layOut = (
    bins: number,
    room_b: ArrayLike<number>,
    helpers: number,
    ids = sum(room_b),
) => {
    const blocks = room_b.length;
    let next = upTo(at.RECORDS + blocks * at.RECORD, 64);
    const claim = (bytes: number) => {
        const from = next;
        next += upTo(bytes, 64);
        return from;
    };
    const rooms = Array.from(room_b, (room) => upTo(room, at.GROUP));
    const countsBlock = upTo(4 * (bins + 2 * at.BEYOND), 16);
    const countsThread = blocks * countsBlock;
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
        lanesThread: 4 * countsBlock,
        lanes: claim(4 * countsBlock * (helpers + 1)) + 4 * at.BEYOND,
        stretches: claim(2 * STRETCHES),
        middles: claim(2 * PROTEINS),
        catches: claim(8 * PROTEINS * blocks),
        likeliest: claim(8 * blocks),
        notes: claim(at.NOTES_THREAD * (helpers + 1)),
        generators: rooms.map((room) => claim(at.GENERATOR * chunksIn(room))),
        heights: claim(2 * countsThread * (helpers + 1)),
        mapBlock: 8 * bins,
        maps: claim(8 * bins * blocks),
        // Last, so that there can be more of them.
        y: claim(4 * places),
        along: claim(4 * places),
        id: claim(4 * places),
        ids,
        shownX: claim(4 * places),
        shownY: claim(4 * places),
        looks: claim(2 * ids),
        out: claim(8 * ids),
        size: next,
    };
};

/** Tells the loop where everything is. */
export const note = (buffer: ArrayBuffer, layout: Layout, seed: number): void => {
    const words = new Int32Array(buffer, 0, layout.drifts[0] / 4);
    const addresses: readonly (readonly [number, number])[] = [
        [at.SEED, seed],
        [at.BLOCKS, layout.rooms.length],
        [at.BINS, layout.bins],
        [at.STRENGTHS, layout.strengths],
        [at.CHARGES, layout.charges],
        [at.COUNTS, layout.counts],
        [at.COUNTS_BLOCK, layout.countsBlock],
        [at.COUNTS_THREAD, layout.countsThread],
        [at.LANES, layout.lanes],
        [at.LANES_THREAD, layout.lanesThread],
        [at.STRETCHES, layout.stretches],
        [at.MIDDLES, layout.middles],
        [at.CATCHES, layout.catches],
        [at.LIKELIEST, layout.likeliest],
        [at.NOTES, layout.notes],
        [at.Y, layout.y],
        [at.ALONG, layout.along],
        [at.ID, layout.id],
        [at.SHOWN_X, layout.shownX],
        [at.SHOWN_Y, layout.shownY],
        [at.LOOKS, layout.looks],
        [at.OUT_PLACES, layout.out],
        [at.OUT_LOOKS, layout.out + 4 * layout.ids],
        [at.HEIGHTS, layout.heights],
        [at.MAPS, layout.maps],
        [at.MAP_BLOCK, layout.mapBlock],
    ];
    for (const [address, value] of addresses) words[address / 4] = value;
    for (let b = 0; b < layout.rooms.length; b++) {
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
    const heightsOf = (b: number) => layout.heights + 2 * b * countsBlock;
    return {
        /** Height, position units. */
        y_i: new Int32Array(buffer, layout.y, places),
        /** x in the lower half, 65536ths of the width; in the upper half the step in which it was there. */
        along_i: new Uint32Array(buffer, layout.along, places),
        id_i: new Uint32Array(buffer, layout.id, places),
        /** x and y as they are shown, 65536ths of the width and bins from the bottom; x is NaN where nothing has been shown yet. */
        shownX_i: new Float32Array(buffer, layout.shownX, places),
        shownY_i: new Float32Array(buffer, layout.shownY, places),
        /** Suffix _id, by id: halo, and 256 times presence. */
        looks_id: new Uint16Array(buffer, layout.looks, layout.ids),
        /** What is shown of the ions, as a snapshot has it. */
        out: new Uint8Array(buffer, layout.out, 8 * layout.ids),
        /** How many ions are shown in each bin, and how many are there; and of the map that makes them the same each bin's edge and slope. */
        shown_b: rooms.map((_, b) => new Int32Array(buffer, heightsOf(b), bins)),
        real_b: rooms.map((_, b) => new Int32Array(buffer, heightsOf(b) + countsBlock, bins)),
        map_b: rooms.map(
            (_, b) => new Float32Array(buffer, layout.maps + b * layout.mapBlock, 2 * bins),
        ),
        /** By side: the field in each bin, mV/nm, and the charge of the ions in it, e. */
        strengths: bySide(layout.strengths),
        charges: bySide(layout.charges),
        /** How many ions of a block are in each bin. */
        inBin_b: rooms.map((_, b) => new Int32Array(buffer, counts + b * countsBlock, bins)),
        /** By stretch of the membrane one more than the number of the protein whose mouth reaches there. */
        stretches: new Int16Array(buffer, layout.stretches, STRETCHES),
        /** Of each protein the middle, 65536ths of the width, and by block the probability that its mouth catches an ion that hits it. */
        middle_p: new Uint16Array(buffer, layout.middles, PROTEINS),
        catches_p: new Float64Array(buffer, layout.catches, PROTEINS * rooms.length),
        /** By block the largest of these probabilities. */
        likeliest_b: new Float64Array(buffer, layout.likeliest, rooms.length),
        /** Charge below the membrane, or the far edge, after `solve`, e. */
        behind: new Float64Array(buffer, at.BEHIND, 1),
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
    // Two blocks a species, one for each side.
    const number = 2 * STREAM_s[block >> 1] + (block & 1);
    for (let chunk = from; chunk < generators.length / words; chunk++) {
        const stream = 16 + 5 * (number + MOST_BLOCKS * chunk);
        const first = chunk * words;
        for (let lane = 0; lane < 4; lane++) {
            const state = seeded(seed, stream + lane);
            for (let word = 0; word < 4; word++) generators[first + 4 * word + lane] = state[word];
        }
        generators.set(seeded(seed, stream + 4), first + at.WALLS / 4);
    }
};

/** What goes with an ion from place to place. */
const BY_PLACE = ['y_i', 'along_i', 'id_i', 'shownX_i', 'shownY_i'] as const;
type Kept = Pick<Views, (typeof BY_PLACE)[number] | 'looks_id' | 'generators_b'>;

/** What must not get lost as the memory is laid out anew. */
export const copyOf = (views: Views): Kept => ({
    y_i: views.y_i.slice(),
    along_i: views.along_i.slice(),
    id_i: views.id_i.slice(),
    shownX_i: views.shownX_i.slice(),
    shownY_i: views.shownY_i.slice(),
    looks_id: views.looks_id.slice(),
    generators_b: views.generators_b.map((generators) => generators.slice()),
});

/** Puts it where it lies from now on; chunks that are new get generators of their own. */
export const goOn = (
    before: { readonly layout: Layout; readonly views: Kept },
    now: { readonly layout: Layout; readonly views: Views },
    seed: number,
): void => {
    for (const [b, from] of before.layout.starts.entries()) {
        const end = from + Math.min(before.layout.rooms[b], now.layout.rooms[b]);
        for (const name of BY_PLACE)
            now.views[name].set(before.views[name].subarray(from, end), now.layout.starts[b]);
        const generators = now.views.generators_b[b];
        const kept = before.views.generators_b[b].subarray(0, generators.length);
        generators.set(kept);
        seedChunks(generators, seed, b, (4 * kept.length) / at.GENERATOR);
    }
    now.views.looks_id.set(before.views.looks_id);
};
