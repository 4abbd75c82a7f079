/** What is shown of the ions in water: see src/simulation/exposure.ts. */
import { drawn, LOW } from './along';
import {
    ALONG,
    BINS,
    COUNTS_BLOCK,
    COUNTS_THREAD,
    FADE_IN,
    HALO_FADE,
    HEIGHTS,
    ID,
    IN_FULL,
    IN_HAND,
    LOOKS,
    MAP_BLOCK,
    MAPS,
    NOW,
    OUT_LOOKS,
    OUT_PLACES,
    POSITION_BITS,
    RECORD,
    RECORDS,
    SHARE,
    SHOWN_BIN,
    SHOWN_BOTTOM,
    SHOWN_X,
    SHOWN_Y,
    SPECIES,
    STRIDE_ALONG,
    Y,
} from './layout';
import { notesOf } from './thread';

/** Position units to bins. */
const TO_BINS: f32 = 1.0 / <f32>(1 << POSITION_BITS);
const ROUND: v128 = f32x4.splat(65536);
const PER_ROUND: v128 = f32x4.splat(1.0 / 65536.0);

/** Notes on four ions: bins they are shown in, bins they are in, places that go out. */
const SHOWN_IN: i32 = IN_HAND;
const IS_IN: i32 = IN_HAND + 16;
const PLACES: i32 = IN_HAND + 32;

/** x shown next, on the ring: the shorter way. NaN: nothing of the ion has been shown yet. */
function movedAlong(shown: v128, x: v128, share: v128): v128 {
    const way = f32x4.sub(x, shown);
    const turns = f32x4.nearest(f32x4.mul(way, PER_ROUND));
    const next = f32x4.add(shown, f32x4.mul(share, f32x4.sub(way, f32x4.mul(turns, ROUND))));
    const on = f32x4.sub(next, f32x4.mul(f32x4.floor(f32x4.mul(next, PER_ROUND)), ROUND));
    return v128.bitselect(on, x, f32x4.eq(shown, shown));
}

/** Two of the map's pairs: the height of a bin's lower edge and how much higher its upper one is, in bins. */
function pairs(map: i32, notes: i32): v128 {
    const first = v128.load64_zero(map + (load<i32>(notes) << 3));
    return v128.load64_lane(map + (load<i32>(notes, 4) << 3), first, 1);
}

function count(bins: i32, bin: i32): void {
    const at = bins + (bin << 2);
    store<i32>(at, load<i32>(at) + 1);
}

/** Moves the shown places of a chunk's ions on, writes them out, and counts by bin where ions are shown and where they are. */
export function exposeChunk(thread: i32, block: i32, first: i32, n: i32): void {
    const record = RECORDS + block * RECORD;
    const stride = load<f32>(record, STRIDE_ALONG);
    const bottom = f32x4.splat(load<f32>(record, SHOWN_BOTTOM));
    const perBin = f32x4.splat(load<f32>(record, SHOWN_BIN));
    const species = load<i32>(record, SPECIES);
    const share = f32x4.splat(load<f32>(SHARE));
    const now = load<i32>(NOW);
    const last = i32x4.splat(load<i32>(BINS) - 1);
    const map = load<i32>(MAPS) + block * load<i32>(MAP_BLOCK);
    const shown =
        load<i32>(HEIGHTS) +
        2 * (thread * load<i32>(COUNTS_THREAD) + block * load<i32>(COUNTS_BLOCK));
    const real = shown + load<i32>(COUNTS_BLOCK);
    const notes = notesOf(thread);
    const ids = load<i32>(ID);
    const along = load<i32>(ALONG);
    const heights = load<i32>(Y);
    const xs = load<i32>(SHOWN_X);
    const ys = load<i32>(SHOWN_Y);
    const allLooks = load<i32>(LOOKS);
    const places = load<i32>(OUT_PLACES);
    const looksOut = load<i32>(OUT_LOOKS);
    for (let i = 0; i < n; i += 4) {
        const at = (first + i) << 2;
        const place = v128.and(drawn(v128.load(along + at), v128.load(ids + at), now, stride), LOW);
        const wasX = v128.load(xs + at);
        const x = movedAlong(wasX, f32x4.convert_i32x4_s(place), share);
        v128.store(xs + at, x);
        const height = v128.load(heights + at);
        const is = f32x4.mul(f32x4.convert_i32x4_s(height), f32x4.splat(TO_BINS));
        const wasY = v128.load(ys + at);
        const moved = f32x4.add(wasY, f32x4.mul(share, f32x4.sub(is, wasY)));
        const y = v128.bitselect(moved, is, f32x4.eq(wasX, wasX));
        v128.store(ys + at, y);

        const bin = i32x4.min_u(last, i32x4.trunc_sat_f32x4_s(y));
        v128.store(notes, bin, SHOWN_IN);
        v128.store(notes, i32x4.min_u(last, i32x4.shr_u(height, POSITION_BITS)), IS_IN);
        const low = pairs(map, notes + SHOWN_IN);
        const high = pairs(map, notes + SHOWN_IN + 8);
        const edge = i32x4.shuffle(low, high, 0, 2, 4, 6);
        const slope = i32x4.shuffle(low, high, 1, 3, 5, 7);
        const within = f32x4.sub(y, f32x4.convert_i32x4_s(bin));
        const mapped = f32x4.add(edge, f32x4.mul(within, slope));
        const up = i32x4.trunc_sat_f32x4_s(f32x4.add(bottom, f32x4.mul(mapped, perBin)));
        const out = i32x4.shl(i32x4.max_s(i32x4.splat(0), i32x4.min_s(LOW, up)), 16);
        v128.store(notes, v128.or(out, v128.and(i32x4.trunc_sat_f32x4_s(x), LOW)), PLACES);
        const end = min<i32>(16, (n - i) << 2);
        for (let lane = 0; lane < end; lane += 4) {
            count(shown, load<i32>(notes + lane, SHOWN_IN));
            count(real, load<i32>(notes + lane, IS_IN));
            const id = load<i32>(ids + at + lane);
            store<i32>(places + (id << 2), load<i32>(notes + lane, PLACES));
            let looks = <i32>load<u16>(allLooks + (id << 1));
            if (looks !== IN_FULL) {
                const halo = max<i32>(0, (looks & 0xff) - HALO_FADE);
                const presence = min<i32>(255, (looks >>> 8) + FADE_IN);
                store<u16>(allLooks + (id << 1), halo | (presence << 8));
                // The halo as it was before it faded.
                looks = (looks & 0xff) | (presence << 8);
            }
            store<i32>(looksOut + (id << 2), species | (looks << 16));
        }
    }
}
