/** Between the ions and the field, bin by bin: what charge there is in the water, and how far the field drives ions in a step. */
import {
    BEHIND,
    BINS,
    BLOCKS,
    CHARGES,
    COUNT,
    COUNTS,
    COUNTS_BLOCK,
    DRIFT,
    DRIFT_PER_FIELD,
    INSIDE,
    LONGEST_DRIFT,
    RECORD,
    RECORDS,
    STRENGTHS,
    VALENCE,
} from './layout';

/** Bytes of a side's f64: bins rounded up to four. */
function sideBytes(): i32 {
    return ((load<i32>(BINS) + 3) & ~3) << 3;
}

/** Where a block's side begins among things by side and bin. */
function sideOf(record: i32): i32 {
    return load<i32>(record, INSIDE) === 1 ? 0 : sideBytes();
}

/** Added to a whole number of less than 2⁵¹, it brings that into the lower half of its 64 bits. */
const WHOLE: f64 = 6755399441055744;

/** Drifts of one step in two bins, in position units, cut off towards zero. */
function driftsOf(perField: v128, strengths: v128): v128 {
    const drifts = f64x2.mul(perField, strengths);
    const most = f64x2.splat(LONGEST_DRIFT);
    const least = f64x2.splat(-LONGEST_DRIFT);
    const held = f64x2.pmax(least, f64x2.pmin(most, drifts));
    return f64x2.add(f64x2.trunc(held), f64x2.splat(WHOLE));
}

/** Drift of one step in each bin, for all blocks with ions. */
export function layOutDrifts(): void {
    const size = sideBytes();
    for (let block = 0; block < load<i32>(BLOCKS); block++) {
        const record = RECORDS + block * RECORD;
        if (load<i32>(record, COUNT) === 0) continue;
        const perField = f64x2.splat(load<f64>(record, DRIFT_PER_FIELD));
        const strengths = load<i32>(STRENGTHS) + sideOf(record);
        const drifts = load<i32>(record, DRIFT);
        for (let at = 0; at < size; at += 32) {
            const low = driftsOf(perField, v128.load(strengths + at));
            const high = driftsOf(perField, v128.load(strengths + at, 16));
            v128.store(drifts + (at >> 1), i32x4.shuffle(low, high, 0, 2, 4, 6));
        }
    }
}

/**
 * Gauss's law over the water of one side, from its lowest bin up: the field on an ion in each bin, of all charge behind it, that of its own bin
 * by half.
 * @param charge below, e; what is below the next thing comes after it, at BEHIND
 * @param gain mV/nm for each e
 * @param felt 1 where ions feel the field, else 0
 * @returns sum of the field over the bins, mV/nm
 */
export function sumUp(side: i32, charge: f64, gain: f64, felt: f64): f64 {
    const from = side * sideBytes();
    const charges = load<i32>(CHARGES) + from;
    const strengths = load<i32>(STRENGTHS) + from;
    const end = load<i32>(BINS) << 3;
    let behind = charge;
    let sum: f64 = 0;
    for (let at = 0; at < end; at += 8) {
        const own = load<f64>(charges + at);
        const strength = (behind + 0.5 * own) * gain;
        store<f64>(strengths + at, strength * felt);
        sum += strength;
        behind += own;
    }
    store<f64>(BEHIND, behind);
    return sum;
}

/** Charge of the ions in each bin of water, inside and then outside, from the far edge of the one to that of the other: whole numbers as long as they are summed up. */
export function gatherCharge(): void {
    const side = sideBytes();
    const charges = load<i32>(CHARGES);
    // The sums of a side lie in the upper half of its room: made into f64 from below, none is written over before it is read.
    const half = side >> 1;
    memory.fill(charges + half, 0, half);
    memory.fill(charges + side + half, 0, half);
    for (let block = 0; block < load<i32>(BLOCKS); block++) {
        const record = RECORDS + block * RECORD;
        if (load<i32>(record, COUNT) === 0) continue;
        const counts = load<i32>(COUNTS) + block * load<i32>(COUNTS_BLOCK);
        const valence = i32x4.splat(load<i32>(record, VALENCE));
        const sums = charges + half + sideOf(record);
        for (let at = 0; at < half; at += 16) {
            const sum = i32x4.mul(valence, v128.load(counts + at));
            v128.store(sums + at, i32x4.add(v128.load(sums + at), sum));
        }
    }
    for (let from = charges; from <= charges + side; from += side) {
        for (let at = 0; at < side; at += 16) {
            const sums = v128.load64_zero(from + half + (at >> 1));
            v128.store(from + at, f64x2.convert_low_i32x4_s(sums));
        }
    }
}
