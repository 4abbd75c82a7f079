/** One step of the world: ions move in the field of where all were when it began, and the rest follows in a fixed order. */
import { exchangeWithBaths } from './baths.ts';
import { BODY_INTERVAL_ns } from './bodies/body.ts';
import { moveBodies } from './bodies/move.ts';
import { gatherCharge } from './charge.ts';
import { solveField } from './field.ts';
import { stepMachines } from './machines.ts';
import { moveIons } from './move.ts';
import { moveInPores } from './pores.ts';
import { moveStimulus } from './stimulus.ts';
import type { World } from './world.ts';

export function stepWorld(world: World): void {
    world.step++;
    moveIons(world);
    moveInPores(world);
    stepMachines(world);
    moveStimulus(world);
    exchangeWithBaths(world);
    if (world.step % (BODY_INTERVAL_ns * world.scale.perNs) === 0) moveBodies(world);
    gatherCharge(world);
    solveField(world);
}
