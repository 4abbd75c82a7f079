/**
 * Along the membrane nothing acts on an ion. So its x is not moved step by step: it is known where it was drawn last, and when, and
 * is drawn again where somebody looks: after n steps by one draw of n times the variance. What is drawn hangs on nothing but the ion's
 * id, the step when it was drawn last, and the seed: looking changes nothing, and who looks twice sees the same.
 */
import { ALONG, DRAWS, ID, SEED } from './layout';

export const LOW: v128 = i32x4.splat(0xffff);
const FOUR: v128 = i8x16.splat(15);

/**
 * Where four ions are along the membrane at a step.
 * @param was of each, x in the lower half of a word, in the upper half the step when it was drawn
 * @param stride standard deviation of one step over that of its draws
 * @returns the same as `was`, drawn at `now`
 */
export function drawn(was: v128, id: v128, now: i32, stride: f32): v128 {
    const step = i32x4.splat(now);
    const passed = v128.and(i32x4.sub(step, i32x4.shr_u(was, 16)), LOW);
    // The words of src/world/random.ts, which mix well.
    let bits = i32x4.add(
        i32x4.mul(id, i32x4.splat(0x9e3779b1)),
        i32x4.mul(i32x4.sub(step, passed), i32x4.splat(0x85ebca77)),
    );
    bits = i32x4.add(bits, i32x4.splat(load<i32>(SEED)));
    bits = v128.xor(bits, i32x4.shr_u(bits, 16));
    bits = i32x4.mul(bits, i32x4.splat(0x21f0aaad));
    bits = v128.xor(bits, i32x4.shr_u(bits, 15));
    bits = i32x4.mul(bits, i32x4.splat(0x735a2d97));
    bits = v128.xor(bits, i32x4.shr_u(bits, 15));
    const draws = i8x16.swizzle(v128.load(DRAWS), v128.and(bits, FOUR));
    const sum = i32x4.extadd_pairwise_i16x8_s(i16x8.extadd_pairwise_i8x16_s(draws));
    const length = f32x4.mul(f32x4.convert_i32x4_s(sum), f32x4.splat(stride));
    const way = f32x4.mul(length, f32x4.sqrt(f32x4.convert_i32x4_s(passed)));
    const whole = i32x4.trunc_sat_f32x4_s(f32x4.floor(f32x4.add(way, f32x4.splat(0.5))));
    return v128.or(v128.and(i32x4.add(was, whole), LOW), i32x4.shl(step, 16));
}

/** Draws the x of all ions from place `first` to before `end` at a step. */
export function settle(first: i32, end: i32, now: i32, stride: f32): void {
    const along = load<i32>(ALONG);
    const id = load<i32>(ID);
    for (let at = first << 2; at < end << 2; at += 16) {
        const were = v128.load(along + at);
        v128.store(along + at, drawn(were, v128.load(id + at), now, stride));
    }
}

/** x of the ion at a place at a step, in 65536ths of the width. */
export function lookAlong(place: i32, now: i32, stride: f32): i32 {
    const was = v128.load32_zero(load<i32>(ALONG) + (place << 2));
    const id = v128.load32_zero(load<i32>(ID) + (place << 2));
    return i32x4.extract_lane(drawn(was, id, now, stride), 0) & 0xffff;
}

/** The same, and from now on it was drawn there. */
export function settleOne(place: i32, now: i32, stride: f32): i32 {
    const x = lookAlong(place, now, stride);
    store<i32>(load<i32>(ALONG) + (place << 2), x | (now << 16));
    return x;
}
