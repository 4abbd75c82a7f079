/** Random numbers: sfc32 as in src/world/random.ts, its state in memory. */

/** 32 random bits. */
export function draw(state: i32): i32 {
    const b = load<i32>(state, 4);
    const c = load<i32>(state, 8);
    const counter = load<i32>(state, 12);
    const bits = load<i32>(state) + b + counter;
    store<i32>(state, b ^ (b >>> 9));
    store<i32>(state, c + (c << 3), 4);
    store<i32>(state, rotl<i32>(c, 21) + bits, 8);
    store<i32>(state, counter + 1, 12);
    return bits;
}
