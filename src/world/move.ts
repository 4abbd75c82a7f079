/**
 * Ions in water. Brownian motion without inertia: each axis moves by a normal draw of variance 2·D·dt (Einstein 1905),
 * along y also by the drift D·z·E·dt/kT (Ermak & McCammon 1978, without hydrodynamics). Far edges and membrane reflect.
 * x is periodic. The loop over ions is src/world/kernel/jitter.ts.
 */
import { INSIDE, SPECIES } from '../species.ts';
import { BLOCKS, POSITION_BITS, sideOf, speciesOf } from './ions.ts';
import { GO } from './kernel.ts';
import { bindIon } from './machines.ts';
import { mouthAt } from './mouths.ts';
import { enterPore } from './pores.ts';
import { uniform } from './random.ts';
import type { World } from './world.ts';

export function moveIons(world: World): void {
    for (let block = 0; block < BLOCKS; block++) moveBlock(world, block);
}

function moveBlock(world: World, block: number): void {
    const { ions, scale } = world;
    const { kernel } = ions;
    if (ions.count_b[block] === 0) return;
    layOutDrift(world, speciesOf(block), sideOf(block));
    ions.inBin_b[block].fill(0);
    const start = ions.start_b[block];
    // Downwards, so that the ion which fills the gap of one that has left has already moved.
    for (let end = start + ions.count_b[block]; end > start; end -= GO) {
        const first = Math.max(start, end - GO);
        const hits = kernel.jitter(block, first, end, scale.widthUnits, scale.heightUnits);
        for (let n = 0; n < hits; n++) {
            meetWall(world, block, kernel.hit_n[n], kernel.before_n[n]);
        }
    }
}

/** Drift of one step in each bin, in position units of 2e-6 nm, cut off towards zero. */
function layOutDrift(world: World, species: number, side: number): void {
    const { field, scale } = world;
    const { drift } = world.ions.kernel;
    const { bins } = scale;
    const strength = side === INSIDE ? field.inside : field.outside;
    const perField = scale.drift_s[species] / scale.unit;
    for (let bin = 0; bin < bins; bin++) drift[bin] = perField * strength[bin];
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
    const y = ions.xy_i[2 * place + 1];
    const past = side === INSIDE ? y + 1 - heightUnits : -y;
    if (past > 0) {
        const x = (ions.xy_i[2 * place] + 0.5) * unit;
        const protein = mouthAt(world, x);
        if (protein !== undefined) {
            const taken = protein.chain.isPump
                ? bindIon(world, block, place, protein)
                : enterPore(world, block, place, protein, x, before, past);
            if (taken) return;
        }
    }
    const mirrored = y < 0 ? -1 - y : 2 * heightUnits - 1 - y;
    const strength = side === INSIDE ? world.field.inside : world.field.outside;
    const force = (SPECIES[speciesOf(block)].valence * strength[before >> POSITION_BITS]) / kT;
    const work = force * (mirrored - before) * unit;
    const lies = isTaken(world, work) ? mirrored : before;
    ions.xy_i[2 * place + 1] = lies;
    const counts = ions.inBin_b[block];
    const bin = lies >> POSITION_BITS;
    counts[bin] = counts[bin] + 1;
}

/** True with a Metropolis step's probability, min(1, e^work). e^w ≥ 1 + w spares most exponentials. */
function isTaken(world: World, work: number): boolean {
    if (work >= 0) return true;
    const u = uniform(world.events);
    return u < 1 + work || u < Math.exp(work);
}
