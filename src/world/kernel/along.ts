/**
 * Along the membrane nothing acts on an ion. So it is not moved there step by step: its path is known beforehand, a Brownian one that hangs on
 * nothing but its id, the seed and the time, and is worked out where somebody looks. Looking changes nothing, and who looks twice sees the same.
 *
 * The path is made of spans of 64 steps, each with a draw of 64 times the variance of one; within a span it is halved again and
 * again, the middle being the mean of both ends and a draw of a quarter of what the span varies (Lévy 1948). That is exact for every step.
 */
import { ALONG, DRAWS, ID, SEED, SPAN, SPAN_BITS } from './layout';

export const LOW: v128 = i32x4.splat(0xffff);
const HIGH: v128 = i32x4.splat(~0xffff);
const LOWER_HALVES: v128 = i8x16.splat(15);
/** A span varies so many times as much as a step, as a standard deviation. */
const SPREAD: f32 = <f32>(1 << (SPAN_BITS >> 1));
/** The words of a span's middles, one after the other: eight draws each. */
const NEXT_WORD: i32 = 0x9e3779b9;

/** The words of src/world/random.ts, which mix well. */
function mixed(word: v128): v128 {
    let bits = v128.xor(word, i32x4.shr_u(word, 16));
    bits = i32x4.mul(bits, i32x4.splat(0x21f0aaad));
    bits = v128.xor(bits, i32x4.shr_u(bits, 15));
    bits = i32x4.mul(bits, i32x4.splat(0x735a2d97));
    return v128.xor(bits, i32x4.shr_u(bits, 15));
}

/** Random bits of four ions for a span. */
function bitsOf(id: v128, span: i32): v128 {
    const time = span * 0x85ebca77 + load<i32>(SEED);
    return mixed(i32x4.add(i32x4.mul(id, i32x4.splat(0x9e3779b1)), i32x4.splat(time)));
}

/** Of four ions the way over a whole span. */
function wholeWay(bits: v128, stride: f32): v128 {
    const draws = i8x16.swizzle(v128.load(DRAWS), v128.and(bits, LOWER_HALVES));
    const sum = i32x4.extadd_pairwise_i16x8_s(i16x8.extadd_pairwise_i8x16_s(draws));
    return f32x4.mul(f32x4.convert_i32x4_s(sum), f32x4.splat(SPREAD * stride));
}

/** Where ions are that have gone a way, at a step. */
function after(was: v128, way: v128, now: i32): v128 {
    const whole = i32x4.trunc_sat_f32x4_s(f32x4.floor(f32x4.add(way, f32x4.splat(0.5))));
    return v128.or(v128.and(i32x4.add(was, whole), LOW), i32x4.splat(now << 16));
}

/** One draw of each: which of eight in a word. Its variance is a quarter of a step's. */
function oneDraw(bits: v128, half: i32): v128 {
    const byte = v128.and(i32x4.shr_u(bits, half << 2), i32x4.splat(15));
    const draws = i8x16.swizzle(v128.load(DRAWS), byte);
    return f32x4.convert_i32x4_s(i32x4.shr_s(i32x4.shl(draws, 24), 24));
}

/** Of four ions the way from the beginning of a span to k steps later, 0 ≤ k ≤ SPAN. */
function wayOf(bits: v128, k: i32, stride: f32): v128 {
    if (k === 0) return f32x4.splat(0);
    let end = wholeWay(bits, stride);
    if (k === SPAN) return end;
    let begin = f32x4.splat(0);
    let first = 0;
    let scale: f32 = SPREAD * stride;
    // Middles are numbered from 1 on, those of a halving from left to right: that of a half has twice the number, and one more on the right.
    let number = 1;
    let word = -1;
    let draws = bits;
    for (let length = SPAN >> 1; length > 0; length >>= 1) {
        if (number >> 3 !== word) {
            word = number >> 3;
            draws = mixed(i32x4.add(bits, i32x4.splat((word + 1) * NEXT_WORD)));
        }
        const draw = f32x4.mul(oneDraw(draws, number & 7), f32x4.splat(scale));
        const middle = f32x4.add(f32x4.mul(f32x4.add(begin, end), f32x4.splat(0.5)), draw);
        if (k === first + length) return middle;
        number <<= 1;
        if (k < first + length) end = middle;
        else {
            begin = middle;
            first += length;
            number++;
        }
        scale *= <f32>Math.SQRT1_2;
    }
    return end;
}

/** Of four ions the way from the beginning of a span to a time of each one's own. */
function ownWays(bits: v128, k: v128, stride: f32): v128 {
    let ways = wayOf(bits, i32x4.extract_lane(k, 0), stride);
    ways = f32x4.replace_lane(
        ways,
        1,
        f32x4.extract_lane(wayOf(bits, i32x4.extract_lane(k, 1), stride), 1),
    );
    ways = f32x4.replace_lane(
        ways,
        2,
        f32x4.extract_lane(wayOf(bits, i32x4.extract_lane(k, 2), stride), 2),
    );
    return f32x4.replace_lane(
        ways,
        3,
        f32x4.extract_lane(wayOf(bits, i32x4.extract_lane(k, 3), stride), 3),
    );
}

/**
 * Where four ions are along the membrane at a step.
 * @param was of each, x in the lower half of a word, and in the upper half the step when it was there, in the span that leads to `now`
 * @param stride standard deviation of one step over that of its draws
 * @returns the same as `was`, at `now`
 */
export function drawn(was: v128, id: v128, now: i32, stride: f32): v128 {
    const span = (now - 1) >> SPAN_BITS;
    const to = now - (span << SPAN_BITS);
    const from = v128.and(i32x4.sub(i32x4.shr_u(was, 16), i32x4.splat(span << SPAN_BITS)), LOW);
    if (i32x4.all_true(i32x4.eq(from, i32x4.splat(to)))) return was;
    const bits = bitsOf(id, span);
    let way = wayOf(bits, to, stride);
    if (v128.any_true(from)) way = f32x4.sub(way, ownWays(bits, from, stride));
    return after(was, way, now);
}

/** Brings the x of all ions from place `first` to before `end` to the end of a span. Few of them have been looked at in it. */
export function settle(first: i32, end: i32, now: i32, stride: f32): void {
    const along = load<i32>(ALONG);
    const id = load<i32>(ID);
    const begins = i32x4.splat((now - SPAN) << 16);
    const span = (now - 1) >> SPAN_BITS;
    for (let at = first << 2; at < end << 2; at += 16) {
        const were = v128.load(along + at);
        const ids = v128.load(id + at);
        const isWhole = i32x4.all_true(i32x4.eq(v128.and(were, HIGH), begins));
        const are = isWhole
            ? after(were, wholeWay(bitsOf(ids, span), stride), now)
            : drawn(were, ids, now, stride);
        v128.store(along + at, are);
    }
}

/** x of the ion at a place at a step, in 65536ths of the width. */
export function lookAlong(place: i32, now: i32, stride: f32): i32 {
    // The same ion four times.
    const was = v128.load32_splat(load<i32>(ALONG) + (place << 2));
    const id = v128.load32_splat(load<i32>(ID) + (place << 2));
    return i32x4.extract_lane(drawn(was, id, now, stride), 0) & 0xffff;
}
