/**
 * Who does the work: the thread that the world lives on, alone or with helpers. A round is a job for all chunks of ions; each thread
 * takes one chunk after the other until none is left. What comes out does not hang on who took which: each chunk has generators of its
 * own, and counts are sums.
 */
import { lookAlong } from './along';
import { gatherCharge, layOutDrifts, sumUp } from './field';
import { firstInBin } from './find';
import {
    ASLEEP,
    BACK,
    BEYOND,
    CAUGHT,
    CHUNKS,
    COUNTS,
    COUNTS_THREAD,
    DONE,
    EXPOSE,
    FRONT,
    HEIGHTS,
    JOB,
    LEAVE,
    LEFT,
    MOVE,
    NOW,
    OUT_LOOKS,
    OUT_PLACES,
    RECORD,
    RECORDS,
    ROUND,
    SETTLE,
    STRIDE_ALONG,
    TAKEN,
} from './layout';
import { doChunk } from './move';
import { addLanes, notesOf } from './thread';
import { sendBack } from './walls';

/** Looks at a word before one sleeps: some 20 µs. Five times as many bring nothing at 290 000 ions, and take time from whom cores are shared with. */
const LOOKS: i32 = 20000;
/** A chunk takes microseconds: a thread that all others wait for longer than this is gone, ns. */
const GONE: i64 = 10_000_000_000;
const NAP: i64 = 10_000_000;

/**
 * Takes chunks until none is left: threads of even number the first ones first, those of odd number the last ones, so that from round to
 * round most ions stay in the cache of one core (two threads at 290 000 ions: 1.8 times one, 1.6 where all take the first ones).
 */
function takeChunks(thread: i32): void {
    const notes = notesOf(thread);
    for (;;) {
        const left = atomic.sub<i32>(LEFT, 1);
        if (left <= 0) return;
        const chunks = load<i32>(CHUNKS);
        store<i32>(notes, load<i32>(notes, TAKEN) + 1, TAKEN);
        const chunk =
            thread & 1 ? chunks - 1 - atomic.add<i32>(BACK, 1) : atomic.add<i32>(FRONT, 1);
        doChunk(thread, chunk);
        // Who does the last one wakes the world's own thread, should it sleep.
        if (atomic.add<i32>(DONE, 1) === chunks - 1 && thread > 0) atomic.notify(DONE, 1);
    }
}

/** What a helper does until it is told to leave. @param thread its number, from 1 on */
export function help(thread: i32): void {
    for (;;) {
        // First the round, then whether it is the last: the other way round a helper could wait for one that never comes.
        const round = atomic.load<i32>(ROUND);
        if (atomic.load<i32>(LEAVE)) return;
        takeChunks(thread);
        let looks = LOOKS;
        while (atomic.load<i32>(ROUND) === round) {
            if (--looks > 0) continue;
            atomic.add<i32>(ASLEEP, 1);
            atomic.wait<i32>(ROUND, round, -1);
            atomic.sub<i32>(ASLEEP, 1);
        }
    }
}

function startRound(): void {
    atomic.add<i32>(ROUND, 1);
    if (atomic.load<i32>(ASLEEP) > 0) atomic.notify(ROUND, -1);
}

/** Tells the helpers to leave. */
export function dismiss(): void {
    atomic.store<i32>(LEAVE, 1);
    startRound();
}

/**
 * Whether all chunks are done before long. Naps are counted, not read off a clock: a machine that was put to sleep in the middle of a
 * round goes on with it.
 */
function areDone(chunks: i32): bool {
    for (let looks = LOOKS; looks > 0; looks--) {
        if (atomic.load<i32>(DONE) === chunks) return true;
    }
    let done = atomic.load<i32>(DONE);
    for (let waited: i64 = 0; waited < GONE; waited += NAP) {
        if (done === chunks) return true;
        atomic.wait<i32>(DONE, done, NAP);
        const now = atomic.load<i32>(DONE);
        if (now !== done) waited = 0;
        done = now;
    }
    return false;
}

/** A job for all chunks. @returns false where a helper has gone in the middle of it */
function work(job: i32, helpers: i32): bool {
    const chunks = load<i32>(CHUNKS);
    store<i32>(JOB, job);
    if (helpers === 0) {
        for (let chunk = 0; chunk < chunks; chunk++) doChunk(0, chunk);
        return true;
    }
    atomic.store<i32>(DONE, 0);
    atomic.store<i32>(FRONT, 0);
    atomic.store<i32>(BACK, 0);
    // The last of these words: who finds a chunk left finds all of them.
    atomic.store<i32>(LEFT, chunks);
    startRound();
    takeChunks(0);
    return areDone(chunks);
}

/** Adds what helpers have counted to what this thread has. @param size bytes of each one's counts, one after the other */
function addUp(counts: i32, size: i32, helpers: i32): void {
    for (let helper = 1; helper <= helpers; helper++) {
        const from = counts + helper * size;
        for (let at = 0; at < size; at += 16) {
            v128.store(counts + at, i32x4.add(v128.load(counts + at), v128.load(from + at)));
        }
    }
}

/**
 * Moves all ions in water by one step and counts them; those at the mouth of a protein that catches them are noted, and where they are.
 * @param helpers that may help
 * @returns false where one of them has gone in the middle of it
 */
export function move(helpers: i32): bool {
    const size = load<i32>(COUNTS_THREAD);
    const counts = load<i32>(COUNTS) - (BEYOND << 2);
    memory.fill(counts, 0, size * (helpers + 1));
    for (let thread = 0; thread <= helpers; thread++) {
        store<i32>(notesOf(thread), 0, CAUGHT);
    }
    layOutDrifts();
    if (!work(MOVE, helpers)) return false;
    for (let thread = 0; thread <= helpers; thread++) addLanes(thread);
    addUp(counts, size, helpers);
    return true;
}

/** Draws the x of all ions in water. @param helpers and @returns as above */
export function settle(helpers: i32): bool {
    return work(SETTLE, helpers);
}

/** Shows all ions in water. @param helpers and @returns as above */
export function expose(helpers: i32): bool {
    const size = 2 * load<i32>(COUNTS_THREAD);
    const heights = load<i32>(HEIGHTS);
    memory.fill(heights, 0, size * (helpers + 1));
    // Of ids that no ion has nothing is shown.
    memory.fill(load<i32>(OUT_LOOKS), 0, load<i32>(OUT_LOOKS) - load<i32>(OUT_PLACES));
    if (!work(EXPOSE, helpers)) return false;
    addUp(heights, size, helpers);
    return true;
}

/** Where in x an ion of a block is now, in 65536ths of the width. */
export function look(block: i32, place: i32): i32 {
    return lookAlong(place, load<i32>(NOW), load<f32>(RECORDS + block * RECORD, STRIDE_ALONG));
}

/** Adds up the charge of the ions in each bin of water. */
export function gather(): void {
    gatherCharge();
}

/** See sumUp. */
export function solve(side: i32, charge: f64, gain: f64, felt: f64): f64 {
    return sumUp(side, charge, gain, felt);
}

/** An ion that a mouth did not take in the end goes back into the water. @param before where in y its step began */
export function refuse(block: i32, place: i32, before: i32): void {
    sendBack(block, place, before);
}

/** Place of the first ion of a block of `count` in a bin, which must hold one, from a place on and round again. */
export function find(block: i32, bin: i32, from: i32, count: i32): i32 {
    return firstInBin(block, bin, from, count);
}
