/** All bodies by the time that has passed since they last moved. */
import { mapMouths } from '../mouths.ts';
import type { World } from '../world.ts';
import { anionDiffusion, gatherAnions, moveAnion } from './anions.ts';
import { grow, jostle } from './membrane.ts';

export function moveBodies(world: World): void {
    const diffusion = anionDiffusion(world.settings.temperature_C);
    for (const anion of world.bodies.anions) moveAnion(world, anion, diffusion);
    gatherAnions(world.bodies);
    for (const protein of world.proteins) {
        if (!protein.grown) grow(world, protein);
    }
    for (const protein of world.proteins) jostle(world, protein);
    mapMouths(world);
}
