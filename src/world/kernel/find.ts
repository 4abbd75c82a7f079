/** Which ion of a block lies in a bin. */
import { POSITION_BITS, RECORD, RECORDS, START, Y } from './layout';

/** The first of four bits that are set. */
function firstIn(heights: v128, bins: v128): i32 {
    return ctz(i32x4.bitmask(i32x4.eq(i32x4.shr_s(heights, POSITION_BITS), bins)) | 16);
}

/** Place of the first ion in a bin, of those from a place to before `end`; `end` where there is none. */
function firstOf(bin: i32, from: i32, end: i32): i32 {
    const ys = load<i32>(Y);
    const bins = i32x4.splat(bin);
    for (let place = from; place < end; place += 4) {
        const lane = firstIn(v128.load(ys + (place << 2)), bins);
        if (lane < 4) return min<i32>(end, place + lane);
    }
    return end;
}

/** Place of the first ion of a block in a bin, which must hold one, from a place on and round again. */
export function firstInBin(block: i32, bin: i32, from: i32, count: i32): i32 {
    const start = load<i32>(RECORDS + block * RECORD, START);
    const end = start + count;
    const place = firstOf(bin, from, end);
    return place < end ? place : firstOf(bin, start, from);
}
