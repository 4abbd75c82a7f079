/**
 * Ions in water. Brownian motion without inertia: each axis moves by a normal draw of variance 2·D·dt (Einstein 1905),
 * along y also by the drift D·z·E·dt/kT (Ermak & McCammon 1978, without hydrodynamics). Far edges and membrane reflect.
 * x is periodic. The loop over ions is src/world/kernel/.
 */
import { SPAN } from './kernel/layout.ts';
import { bindIon } from './machines.ts';
import { openMouths } from './mouths.ts';
import { enterPore } from './pores.ts';
import type { World } from './world.ts';

export function moveIons(world: World): void {
    const { kernel, count_b } = world.ions;
    openMouths(world);
    kernel.move(world.step, count_b);
    kernel.caught((place, before, protein) => meetMouth(world, place, before, protein));
    if (world.step % SPAN === 0) kernel.settle(world.step, count_b);
}

/** An ion has hit a mouth that may take it: it does, or it goes back into the water. */
function meetMouth(world: World, place: number, before: number, number: number): void {
    const { kernel } = world.ions;
    const block = kernel.start_b.findLastIndex((start) => start <= place);
    const protein = world.proteins[number];
    const isTaken = protein.chain.isPump
        ? bindIon(world, block, place, protein)
        : enterPore(world, block, place, protein, before);
    if (!isTaken) kernel.refuse(block, place, before);
}
