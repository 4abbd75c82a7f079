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

export function moveIons(world: World): void {
    for (let block = 0; block < BLOCKS; block++) moveBlock(world, block);
}

function moveBlock(world: World, block: number): void {
    const { scale, ions } = world;
    const { x_i, y_i } = ions;
    const side = sideOf(block);
    const species = speciesOf(block);
    const counts = ions.inBin_b[block];
    counts.fill(0);
    const drifts = driftOf(world, species, side);
    const steps = scale.steps_s[species];
    // Locals that are 32-bit integers for certain: module constants and fields cost a load and a check at every use.
    const mask = MASK | 0;
    const stepShift = STEP_BITS | 0;
    const binShift = POSITION_BITS | 0;
    const widthUnits = scale.widthUnits | 0;
    const heightUnits = scale.heightUnits | 0;
    const start = ions.start_b[block];

    const random = world.thermal;
    let a = random[0];
    let b = random[1];
    let c = random[2];
    let counter = random[3];
    // Downwards, so that the ion which fills the gap of one that has left has already moved.
    for (let i = start + ions.count_b[block] - 1; i >= start; i--) {
        const bits = (((a + b) | 0) + counter) | 0;
        counter = (counter + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (((c << 21) | (c >>> 11)) + bits) | 0;

        let x = (x_i[i] + (steps[bits & mask] << stepShift)) | 0;
        // As unsigned numbers what lies below 0 is beyond the other end too: one comparison for both walls.
        if (x >>> 0 >= widthUnits) x += x < 0 ? widthUnits : -widthUnits;
        const before = y_i[i];
        let y =
            (before + drifts[before >> binShift] + (steps[(bits >>> 12) & mask] << stepShift)) | 0;
        if (y >>> 0 >= heightUnits) {
            y = meetWall(world, block, i, x, before, y);
            if (y < 0) continue;
        }
        x_i[i] = x;
        y_i[i] = y;
        const bin = y >> binShift;
        counts[bin] = counts[bin] + 1;
    }
    random[0] = a;
    random[1] = b;
    random[2] = c;
    random[3] = counter;
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

const TAKEN = -1;

/**
 * A mirrored step is not its own reverse where the field drives ions along the wall's normal: from x to o past the wall is as
 * likely as from o to x, whatever the field. So it is made with the probability that a Metropolis step has, min(1, π(o)/π(x)),
 * and else the ion stays. Without this, both faces of the membrane see too many or too few ions: 0.6 to 1 mV at −89 mV.
 * @param before where the step began
 * @returns where the ion is after it hit a wall, or TAKEN where a pore or a pump has taken it
 */
function meetWall(
    world: World,
    block: number,
    place: number,
    x: number,
    before: number,
    y: number,
): number {
    const { heightUnits } = world.scale;
    const side = sideOf(block);
    const past = side === INSIDE ? y + 1 - heightUnits : -y;
    if (past > 0) {
        if (enterPore(world, block, place, x, past)) return TAKEN;
        if (bindToPump(world, block, place, x)) return TAKEN;
    }
    const mirrored = y < 0 ? -1 - y : 2 * heightUnits - 1 - y;
    const lies = Math.min(heightUnits - 1, Math.max(0, mirrored));
    const { unit, kT } = world.scale;
    const strength = side === INSIDE ? world.field.inside : world.field.outside;
    const force = (SPECIES[speciesOf(block)].valence * strength[before >> POSITION_BITS]) / kT;
    const work = force * (lies - before) * unit;
    return work >= 0 || uniform(world.events) < Math.exp(work) ? lies : before;
}
