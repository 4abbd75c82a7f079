/**
 * The loop over ions as it was before it was written in SIMD, in AssemblyScript: what `npm run bench` measures today's against. It stays as
 * it is, and so do its bytes in kernel.bytes.ts. Addresses are in bytes; all numbers are 32-bit integers.
 */

// 4096 normal draws in a table; bits of a position that a draw leaves alone, and that lie within its bin.
const MASK: i32 = 4095;
const STEP_BITS: i32 = 8;
const POSITION_BITS: i32 = 18;

/**
 * Moves the ions from place `start` up to `end`, downwards, by one Brownian step with drift. x goes round; ions past a wall in y are
 * left there.
 * @param thermal four words of sfc32
 * @param xy x and y of place 0
 * @param steps 4096 Brownian steps, 16 bits each
 * @param drift of a step, by bin
 * @param inBin how many ions are in each bin: those within the walls are added
 * @param hit where to write which places have hit a wall
 * @param before where to write what their y was
 * @returns how many have hit a wall
 */
export function jitter(
    thermal: i32,
    xy: i32,
    steps: i32,
    drift: i32,
    inBin: i32,
    hit: i32,
    before: i32,
    start: i32,
    end: i32,
    width: i32,
    height: i32,
): i32 {
    let a = load<i32>(thermal);
    let b = load<i32>(thermal, 4);
    let c = load<i32>(thermal, 8);
    let counter = load<i32>(thermal, 12);
    let hits = 0;
    for (let place = end - 1; place >= start; place--) {
        const bits = a + b + counter;
        counter++;
        a = b ^ (b >>> 9);
        b = c + (c << 3);
        c = rotl<i32>(c, 21) + bits;

        const at = xy + (place << 3);
        let x = load<i32>(at) + ((<i32>load<i16>(steps + ((bits & MASK) << 1))) << STEP_BITS);
        // As unsigned numbers what lies below 0 is beyond the other end too: one comparison for both.
        if (<u32>x >= <u32>width) x += x < 0 ? width : -width;
        store<i32>(at, x);

        const was = load<i32>(at, 4);
        const random = (<i32>load<i16>(steps + (((bits >>> 12) & MASK) << 1))) << STEP_BITS;
        const y = was + load<i32>(drift + ((was >> POSITION_BITS) << 2)) + random;
        store<i32>(at, y, 4);
        if (<u32>y >= <u32>height) {
            store<i32>(hit + (hits << 2), place);
            store<i32>(before + (hits << 2), was);
            hits++;
        } else {
            const count = inBin + ((y >> POSITION_BITS) << 2);
            store<i32>(count, load<i32>(count) + 1);
        }
    }
    store<i32>(thermal, a);
    store<i32>(thermal, b, 4);
    store<i32>(thermal, c, 8);
    store<i32>(thermal, counter, 12);
    return hits;
}
