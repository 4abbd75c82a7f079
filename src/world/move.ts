/**
 * Ions in water. Brownian motion without inertia: each axis moves by a normal draw of variance 2·D·dt (Einstein 1905),
 * along y also by the drift D·z·E·dt/kT (Ermak & McCammon 1978, without hydrodynamics). Far edges and membrane reflect.
 * x is periodic. This loop is where the time goes.
 */
import { INSIDE, SPECIES } from '../species.ts';
import { BLOCKS, POSITION_BITS, sideOf, speciesOf } from './ions.ts';
import { enterPore } from './pores.ts';
import { bindToPump } from './pumps.ts';
import { NORMALS, uniform } from './random.ts';
import { STEP_BITS } from './scale.ts';
import type { World } from './world.ts';

const MASK = NORMALS - 1;
/** Ions moved in one go, before those among them that hit a wall are seen to. */
const GO = 8192;

/** Which ions of a go have hit a wall, and where each was before: scratch, overwritten by every go. */
const hit_n = new Int32Array(GO);
const before_n = new Int32Array(GO);

export function moveIons(world: World): void {
    for (let block = 0; block < BLOCKS; block++) moveBlock(world, block);
}

function moveBlock(world: World, block: number): void {
    const { ions } = world;
    const drifts = driftOf(world, speciesOf(block), sideOf(block));
    ions.inBin_b[block].fill(0);
    const start = ions.start_b[block];
    // Downwards, so that the ion which fills the gap of one that has left has already moved.
    for (let end = start + ions.count_b[block]; end > start; end -= GO) {
        const hits = jitter(world, block, drifts, Math.max(start, end - GO), end);
        for (let n = 0; n < hits; n++) meetWall(world, block, hit_n[n], before_n[n]);
    }
}

/**
 * Moves the ions from `start` up to `end`; those that are past a wall are left there.
 * No call within the loop: a call would make the engine read every array's address anew for each ion.
 * @returns how many are past a wall
 */
function jitter(
    world: World,
    block: number,
    drifts: Int32Array,
    start: number,
    end: number,
): number {
    const { scale, ions, thermal } = world;
    const { x_i, y_i } = ions;
    const counts = ions.inBin_b[block];
    const steps = scale.steps_s[speciesOf(block)];
    // Locals that are 32-bit integers for certain: module constants and fields cost a load and a check at every use.
    const mask = MASK | 0;
    const stepShift = STEP_BITS | 0;
    const binShift = POSITION_BITS | 0;
    const widthUnits = scale.widthUnits | 0;
    const heightUnits = scale.heightUnits | 0;
    const hit = hit_n;
    const came = before_n;
    let hits = 0;
    let a = thermal[0];
    let b = thermal[1];
    let c = thermal[2];
    let counter = thermal[3];
    for (let i = end - 1; i >= start; i--) {
        const bits = (((a + b) | 0) + counter) | 0;
        counter = (counter + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (((c << 21) | (c >>> 11)) + bits) | 0;

        let x = (x_i[i] + (steps[bits & mask] << stepShift)) | 0;
        // As unsigned numbers what lies below 0 is beyond the other end too: one comparison for both walls.
        if (x >>> 0 >= widthUnits) x += x < 0 ? widthUnits : -widthUnits;
        x_i[i] = x;
        const before = y_i[i];
        const y =
            (before + drifts[before >> binShift] + (steps[(bits >>> 12) & mask] << stepShift)) | 0;
        y_i[i] = y;
        if (y >>> 0 >= heightUnits) {
            hit[hits] = i;
            came[hits] = before;
            hits = (hits + 1) | 0;
        } else {
            const bin = y >> binShift;
            counts[bin] = counts[bin] + 1;
        }
    }
    thermal[0] = a;
    thermal[1] = b;
    thermal[2] = c;
    thermal[3] = counter;
    return hits;
}

/** Drift of one step in each bin, in position units. */
function driftOf(world: World, species: number, side: number): Int32Array {
    const { field, scale, drift } = world;
    const strength = side === INSIDE ? field.inside : field.outside;
    const perField = scale.drift_s[species] / scale.unit;
    for (let bin = 0; bin < scale.bins; bin++) {
        drift[bin] = Math.round(perField * strength[bin]);
    }
    return drift;
}

/**
 * An ion has gone past a wall: a pore or a pump takes it, or the wall throws it back.
 *
 * A mirrored step is not its own reverse where the field drives ions along the wall's normal: from x to o past the wall is as
 * likely as from o to x, whatever the field. So it is made with the probability that a Metropolis step has, min(1, π(o)/π(x)),
 * and else the ion stays. Without this, both faces of the membrane see too many or too few ions: 0.6 to 1 mV at −89 mV.
 * @param before where the step began
 */
function meetWall(world: World, block: number, place: number, before: number): void {
    const { ions } = world;
    const { heightUnits, unit, kT } = world.scale;
    const side = sideOf(block);
    const y = ions.y_i[place];
    const past = side === INSIDE ? y + 1 - heightUnits : -y;
    if (past > 0) {
        const x = ions.x_i[place];
        if (enterPore(world, block, place, x, before, past)) return;
        if (bindToPump(world, block, place, x)) return;
    }
    const mirrored = y < 0 ? -1 - y : 2 * heightUnits - 1 - y;
    const strength = side === INSIDE ? world.field.inside : world.field.outside;
    const force = (SPECIES[speciesOf(block)].valence * strength[before >> POSITION_BITS]) / kT;
    const work = force * (mirrored - before) * unit;
    const lies = work >= 0 || uniform(world.events) < Math.exp(work) ? mirrored : before;
    ions.y_i[place] = lies;
    const counts = ions.inBin_b[block];
    const bin = lies >> POSITION_BITS;
    counts[bin] = counts[bin] + 1;
}
