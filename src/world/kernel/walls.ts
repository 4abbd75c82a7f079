/** Ions that a step has brought past a wall: one that hits the mouth of a protein may be caught, every other is thrown back. */
import { lookAlong } from './along';
import {
    BLOCKS,
    CATCHES,
    CAUGHT,
    CAUGHT_ION,
    CAUGHT_IONS,
    CHUNK,
    DRIFT,
    GENERATOR,
    GENERATORS,
    HALF_MOUTH,
    HEIGHT,
    INSIDE,
    MIDDLES,
    MOST_CAUGHT,
    NOW,
    POSITION_BITS,
    RECORD,
    RECORDS,
    START,
    STRAY,
    STRAYS,
    STRETCH_BITS,
    STRETCHES,
    STRIDE_ALONG,
    WALLS,
    WAS,
    WORK,
    Y,
} from './layout';
import { countsOf, notesOf } from './thread';

/** 2⁻³² */
const UNIT: f64 = 2.3283064365386963e-10;

/** e^w for w < 0: by its series at w/1024, and ten squarings; to 1e-6 of itself. */
function exp(w: f64): f64 {
    if (w < -30) return 0;
    const r = w / 1024;
    let e = 1 + r * (1 + r * (0.5 + r * (1.0 / 6 + r / 24)));
    for (let i = 0; i < 10; i++) e *= e;
    return e;
}

function binAt(counts: i32, y: i32): i32 {
    return counts + ((y >> POSITION_BITS) << 2);
}

/**
 * Where an ion comes to lie that a step has brought past a wall.
 *
 * A mirrored step is not its own reverse where the field drives ions along the wall's normal: from x to o past the wall is as likely as
 * from o to x, whatever the field. So it is made with the probability that a Metropolis step has, min(1, π(o)/π(x)), and else the ion
 * stays. Without this, both faces of the membrane see too many or too few ions: 0.6 to 1 mV at −89 mV.
 * @param before where the step began
 * @param drift address of the bins' drifts
 * @param u uniform in [0, 1)
 */
function thrownBack(y: i32, before: i32, height: i32, drift: i32, work: f64, u: f64): i32 {
    const mirrored = select(-1 - y, 2 * height - 1 - y, y < 0);
    // A step may be longer than the water is high.
    if (<u32>mirrored >= <u32>height) return before;
    const w = <f64>load<i32>(binAt(drift, before)) * <f64>(mirrored - before) * work;
    // e^w ≥ 1 + w spares most exponentials; where w is positive, u is below both.
    return u >= 1 + w && u >= exp(w) ? before : mirrored;
}

/** Number of the protein whose mouth an ion at x has hit and catches it, its luck being u; −1 where there is none. */
function caughtBy(block: i32, x: i32, u: f64): i32 {
    const protein = load<i16>(load<i32>(STRETCHES) + ((x >> STRETCH_BITS) << 1)) - 1;
    if (protein < 0) return -1;
    const aside = <i32>(<i16>(x - load<u16>(load<i32>(MIDDLES) + (protein << 1))));
    const half = load<i32>(HALF_MOUTH);
    if (aside < -half || aside >= half) return -1;
    const number = protein * load<i32>(BLOCKS) + block;
    return u < load<f64>(load<i32>(CATCHES) + (number << 3)) ? protein : -1;
}

/** Notes an ion at the membrane, its luck being u, where a mouth catches it. @returns whether it does */
function isCaught(notes: i32, block: i32, place: i32, before: i32, u: f64): bool {
    const stride = load<f32>(RECORDS + block * RECORD, STRIDE_ALONG);
    const protein = caughtBy(block, lookAlong(place, load<i32>(NOW), stride), u);
    const n = load<i32>(notes, CAUGHT);
    if (protein < 0 || n === MOST_CAUGHT) return false;
    const note = notes + n * CAUGHT_ION;
    store<i32>(note, place, CAUGHT_IONS);
    store<i32>(note, before, CAUGHT_IONS + 4);
    store<i32>(note, protein, CAUGHT_IONS + 8);
    store<i32>(notes, n + 1, CAUGHT);
    return true;
}

/**
 * Sees to all ions of a chunk that are past a wall: those at the mouth of a protein that catches them are noted, all others go back.
 * @param from the first noted group, @param to where they end
 * @param counts of the thread, for the block
 * @param state of the generator that decides
 * @param likeliest the largest probability with which any mouth catches: few ions are so lucky that it matters where in x they are
 */
export function meetWalls(
    block: i32,
    from: i32,
    to: i32,
    counts: i32,
    notes: i32,
    state: i32,
    likeliest: f64,
): void {
    const record = RECORDS + block * RECORD;
    const height = load<i32>(HEIGHT);
    const drift = load<i32>(record, DRIFT);
    const work = load<f64>(record, WORK);
    const ys = load<i32>(Y);
    const inside = load<i32>(record, INSIDE);
    // The luck of those whom no mouth would catch is spread again over 0 to 1.
    const spread = 1 / (1 - likeliest);
    let a = load<i32>(state);
    let b = load<i32>(state, 4);
    let c = load<i32>(state, 8);
    let counter = load<i32>(state, 12);
    for (let stray = from; stray < to; stray += STRAY) {
        const group = load<i32>(stray);
        let past = load<i32>(stray, 4);
        while (past) {
            const lane = ctz(past) << 2;
            past &= past - 1;
            const bits = a + b + counter;
            counter++;
            a = b ^ (b >>> 9);
            b = c + (c << 3);
            c = rotl<i32>(c, 21) + bits;
            const at = group + lane;
            const y = load<i32>(at);
            const before = load<i32>(stray + lane, WAS);
            const luck = <f64>(<u32>bits) * UNIT;
            // One question for two: which wall it is, is anybody's guess, and processors that guess wrong lose more time than all else here.
            const atMembrane = <i32>(y < 0) ^ inside;
            let u = select((luck - likeliest) * spread, luck, atMembrane);
            if (atMembrane & <i32>(luck < likeliest)) {
                if (isCaught(notes, block, (at - ys) >> 2, before, luck)) continue;
                const more = a + b + counter;
                counter++;
                a = b ^ (b >>> 9);
                b = c + (c << 3);
                c = rotl<i32>(c, 21) + more;
                u = <f64>(<u32>more) * UNIT;
            }
            const lies = thrownBack(y, before, height, drift, work, u);
            store<i32>(at, lies);
            const bin = binAt(counts, lies);
            store<i32>(bin, load<i32>(bin) + 1);
        }
    }
    store<i32>(state, a);
    store<i32>(state, b, 4);
    store<i32>(state, c, 8);
    store<i32>(state, counter, 12);
}

/** An ion that a mouth did not take in the end goes back into the water. @param before where in y its step began */
export function sendBack(block: i32, place: i32, before: i32): void {
    const record = RECORDS + block * RECORD;
    const notes = notesOf(0);
    const stray = notes + STRAYS;
    store<i32>(stray, load<i32>(Y) + (place << 2));
    store<i32>(stray, 1, 4);
    store<i32>(stray, before, WAS);
    const counts = countsOf(0, block);
    const chunk = (place - load<i32>(record, START)) / CHUNK;
    const state = load<i32>(record, GENERATORS) + chunk * GENERATOR + WALLS;
    meetWalls(block, stray, stray + STRAY, counts, notes, state, 0);
}
