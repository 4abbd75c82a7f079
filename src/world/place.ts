/** Where an ion comes to lie that gets into water by another way than moving there. */
import { binOf, giveId, putIn, sideOf, takeId, takeOut } from './ions.ts';
import { below, LONGEST_STEP, normal, uniform } from './random.ts';
import { wrap } from './ring.ts';
import { faceOf, floorOf, intoWater } from './scale.ts';
import type { World } from './world.ts';

/** Puts an ion into water at x, y in nm. */
export function putInWater(world: World, block: number, x: number, y: number, id: number): void {
    const { unit, unitAlong, width, heightUnits } = world.scale;
    const along = Math.floor(wrap(x, width) / unitAlong) & 0xffff;
    const up = Math.floor((y - floorOf(world.scale, sideOf(block))) / unit);
    const height = Math.min(heightUnits - 1, Math.max(0, up));
    putIn(world.ions, block, along, height, id, world.step);
}

/** Lets an ion out of a channel or pump at x, `past` nm beyond the membrane's face, anywhere across the mouth. */
export function leaveMembrane(
    world: World,
    block: number,
    x: number,
    past: number,
    id: number,
): void {
    const side = sideOf(block);
    const aside = (uniform(world.events) - 0.5) * world.scale.mouth;
    const y = faceOf(world.scale, side) + intoWater(side) * past;
    putInWater(world, block, x + aside, y, id);
}

/**
 * How far past a wall a step ends that began anywhere before it: the reverse of being caught at that wall.
 * By rejection from the very steps that ions make, so that the reversal is exact for them.
 */
export function overshoot(world: World, sigma: number): number {
    for (;;) {
        const before = LONGEST_STEP * sigma * uniform(world.events);
        const step = sigma * normal(world.events);
        if (step > before) return step - before;
    }
}

/** Puts a new ion anywhere into the water of a block's side. */
export function putAnywhere(world: World, block: number): void {
    const { events, scale } = world;
    const y = floorOf(scale, sideOf(block)) + uniform(events) * scale.height;
    putInWater(world, block, uniform(events) * scale.width, y, takeId(world.ions));
}

/** Takes any ion of a block, which has one, out of the box. */
export function takeAny({ ions, events }: World, block: number): void {
    const { start_b, views } = ions.kernel;
    const place = start_b[block] + below(events, ions.count_b[block]);
    const counts = views.inBin_b[block];
    const bin = binOf(views.y_i[place]);
    counts[bin] = counts[bin] - 1;
    giveId(ions, takeOut(ions, block, place));
}
