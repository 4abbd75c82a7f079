/**
 * The loop where the time goes, sixteen ions at a time: each by one Brownian step across the membrane, with drift. Only whole numbers,
 * so that every engine gets the same bits. A slow twin of it, in TypeScript, is in tests/unit/kernel.test.ts.
 */
import { settle } from './along';
import { exposeChunk } from './expose';
import {
    BLOCKS,
    CHUNK,
    CHUNKS_BEFORE,
    COUNT,
    COUNTED,
    COUNTS_BLOCK,
    DRAWS,
    DRIFT,
    FEW,
    GENERATOR,
    GENERATORS,
    GROUP,
    HEIGHT,
    JOB,
    LIKELIEST,
    MOVE,
    NIBBLES,
    NOW,
    ONES,
    POSITION_BITS,
    RECORD,
    RECORDS,
    SETTLE,
    START,
    STRAY,
    STRAYS,
    STRIDE,
    STRIDE_ALONG,
    WALLS,
    WAS,
    Y,
} from './layout';
import { addLanes, countsOf, lanesOf, notesOf } from './thread';
import { meetWalls } from './walls';

/** The address of a bin's word from a position: so many bits less, and the last two bits off. */
const TO_ADDRESS: i32 = POSITION_BITS - 2;

function addresses(y: v128, base: v128, words: v128): v128 {
    return i32x4.add(base, v128.and(i32x4.shr_s(y, TO_ADDRESS), words));
}

/** The words at four addresses. Those are taken out of their vector two at a time, which is quicker than one by one or by way of memory. */
function wordsAt(addresses: v128): v128 {
    const low: u64 = i64x2.extract_lane(addresses, 0);
    const high: u64 = i64x2.extract_lane(addresses, 1);
    let words = v128.load32_zero(<i32>low);
    words = v128.load32_lane(<i32>(low >> 32), words, 1);
    words = v128.load32_lane(<i32>high, words, 2);
    return v128.load32_lane(<i32>(high >> 32), words, 3);
}

/** Four ions' steps from four of sixteen draws each. */
function lengths(draws: v128, nibbles: v128, stride: v128): v128 {
    return i32x4.dot_i16x8_s(i16x8.extadd_pairwise_i8x16_s(i8x16.swizzle(draws, nibbles)), stride);
}

function countOne(at: i32): void {
    store<i32>(at, load<i32>(at) + 1);
}

function countFour(addresses: v128): void {
    const low: u64 = i64x2.extract_lane(addresses, 0);
    const high: u64 = i64x2.extract_lane(addresses, 1);
    countOne(<i32>low);
    countOne(<i32>(low >> 32));
    countOne(<i32>high);
    countOne(<i32>(high >> 32));
}

/**
 * Moves whole groups and counts where they are then. Ions past a wall are counted in the bins beyond it, which nobody reads, and their
 * groups noted.
 * @param from address of the first ion's y, @param to of the last group's end
 * @param counts of the first of four ions side by side, @param lane bytes from each one's counts to the next one's
 * @returns where the noted groups end
 */
function jitter(
    record: i32,
    state: i32,
    from: i32,
    to: i32,
    counts: i32,
    lane: i32,
    notes: i32,
): i32 {
    let a = v128.load(state);
    let b = v128.load(state, 16);
    let c = v128.load(state, 32);
    let counter = v128.load(state, 48);
    const one = v128.load(ONES);
    const nibbles = v128.load(NIBBLES);
    const draws = v128.load(DRAWS);
    const stride = i16x8.splat(<i16>load<i32>(record, STRIDE));
    const top = i32x4.splat(load<i32>(HEIGHT) - 1);
    const words = i32x4.splat(~3);
    const drifts = i32x4.splat(load<i32>(record, DRIFT));
    let bins = i32x4.splat(counts);
    bins = i32x4.replace_lane(bins, 1, counts + lane);
    bins = i32x4.replace_lane(bins, 2, counts + 2 * lane);
    bins = i32x4.replace_lane(bins, 3, counts + 3 * lane);
    let stray = notes + STRAYS;
    for (let at = from; at < to; at += GROUP << 2) {
        const was0 = v128.load(at);
        const was1 = v128.load(at, 16);
        const was2 = v128.load(at, 32);
        const was3 = v128.load(at, 48);

        let bits = i32x4.add(i32x4.add(a, b), counter);
        counter = i32x4.add(counter, one);
        a = v128.xor(b, i32x4.shr_u(b, 9));
        b = i32x4.add(c, i32x4.shl(c, 3));
        c = i32x4.add(v128.or(i32x4.shl(c, 21), i32x4.shr_u(c, 11)), bits);
        const step0 = lengths(draws, v128.and(bits, nibbles), stride);
        const step1 = lengths(draws, v128.and(i16x8.shr_u(bits, 4), nibbles), stride);
        bits = i32x4.add(i32x4.add(a, b), counter);
        counter = i32x4.add(counter, one);
        a = v128.xor(b, i32x4.shr_u(b, 9));
        b = i32x4.add(c, i32x4.shl(c, 3));
        c = i32x4.add(v128.or(i32x4.shl(c, 21), i32x4.shr_u(c, 11)), bits);
        const step2 = lengths(draws, v128.and(bits, nibbles), stride);
        const step3 = lengths(draws, v128.and(i16x8.shr_u(bits, 4), nibbles), stride);

        const y0 = i32x4.add(i32x4.add(was0, wordsAt(addresses(was0, drifts, words))), step0);
        const y1 = i32x4.add(i32x4.add(was1, wordsAt(addresses(was1, drifts, words))), step1);
        const y2 = i32x4.add(i32x4.add(was2, wordsAt(addresses(was2, drifts, words))), step2);
        const y3 = i32x4.add(i32x4.add(was3, wordsAt(addresses(was3, drifts, words))), step3);
        v128.store(at, y0);
        v128.store(at, y1, 16);
        v128.store(at, y2, 32);
        v128.store(at, y3, 48);

        // Negative where y or what is left above it is.
        const past01 = i16x8.narrow_i32x4_s(
            v128.or(y0, i32x4.sub(top, y0)),
            v128.or(y1, i32x4.sub(top, y1)),
        );
        const past23 = i16x8.narrow_i32x4_s(
            v128.or(y2, i32x4.sub(top, y2)),
            v128.or(y3, i32x4.sub(top, y3)),
        );
        const past = i8x16.bitmask(i8x16.narrow_i16x8_s(past01, past23));
        store<i32>(stray, at);
        store<i32>(stray, past, 4);
        v128.store(stray, was0, WAS);
        v128.store(stray, was1, WAS + 16);
        v128.store(stray, was2, WAS + 32);
        v128.store(stray, was3, WAS + 48);
        stray += past ? STRAY : 0;

        countFour(addresses(y0, bins, words));
        countFour(addresses(y1, bins, words));
        countFour(addresses(y2, bins, words));
        countFour(addresses(y3, bins, words));
    }
    v128.store(state, a);
    v128.store(state, b, 16);
    v128.store(state, c, 32);
    v128.store(state, counter, 48);
    return stray;
}

/** Moves groups of a block, and counts them: many in lanes, few where they belong. @returns as jitter */
function moveGroups(thread: i32, block: i32, state: i32, from: i32, to: i32): i32 {
    const record = RECORDS + block * RECORD;
    const notes = notesOf(thread);
    if (to - from < FEW << 2)
        return jitter(record, state, from, to, countsOf(thread, block), 0, notes);
    if (load<i32>(notes, COUNTED) !== block + 1) {
        addLanes(thread);
        store<i32>(notes, block + 1, COUNTED);
    }
    return jitter(record, state, from, to, lanesOf(thread), load<i32>(COUNTS_BLOCK), notes);
}

/** Moves a chunk's ions by one step; those past a wall meet it then. */
function moveChunk(thread: i32, block: i32, first: i32, n: i32, state: i32): void {
    const notes = notesOf(thread);
    const counts = countsOf(thread, block);
    const ys = load<i32>(Y);
    const from = ys + (first << 2);
    const whole = (n + GROUP - 1) & ~(GROUP - 1);
    // The last group is filled up with ions that there are not, and their counts are taken back.
    for (let i = n; i < whole; i++) store<i32>(from + (i << 2), 0);
    const end = moveGroups(thread, block, state, from, from + (whole << 2));
    for (let i = n; i < whole; i++) {
        const bin = counts + ((load<i32>(from + (i << 2)) >> TO_ADDRESS) & ~3);
        store<i32>(bin, load<i32>(bin) - 1);
    }
    // Of a group that was filled up and noted, it is the last note.
    const last = end - STRAY;
    if (n < whole && last >= notes + STRAYS && load<i32>(last) === from + ((whole - GROUP) << 2)) {
        store<i32>(last, load<i32>(last, 4) & ((1 << (n - whole + GROUP)) - 1), 4);
    }
    const likeliest = load<f64>(load<i32>(LIKELIEST) + (block << 3));
    meetWalls(block, notes + STRAYS, end, counts, notes, state + WALLS, likeliest);
}

/** Does the round's job for one chunk. */
export function doChunk(thread: i32, chunk: i32): void {
    let block = load<i32>(BLOCKS) - 1;
    while (chunk < load<i32>(RECORDS + block * RECORD, CHUNKS_BEFORE)) block--;
    const record = RECORDS + block * RECORD;
    const number = chunk - load<i32>(record, CHUNKS_BEFORE);
    const first = load<i32>(record, START) + number * CHUNK;
    const n = min(CHUNK, load<i32>(record, COUNT) - number * CHUNK);
    const job = load<i32>(JOB);
    if (job === MOVE) {
        const state = load<i32>(record, GENERATORS) + number * GENERATOR;
        moveChunk(thread, block, first, n, state);
    } else if (job === SETTLE) {
        settle(first, first + n, load<i32>(NOW), load<f32>(record, STRIDE_ALONG));
    } else exposeChunk(thread, block, first, n);
}
