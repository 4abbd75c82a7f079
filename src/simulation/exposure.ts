/**
 * Shown positions: as a camera's exposure does, averaged over the last while, so that the eye can follow an ion whose true
 * path is a blur. Never across the membrane: where an ion's path breaks (it entered a pore, left it, was bound, came from a
 * bath) the exposure begins anew. Ions in pores and pumps are shown where they are.
 *
 * A mean of places between two walls keeps away from the walls, though the ions do not. So heights are spread again, species
 * by species and side by side, by the monotone map that gives the shown ions the true ions' density.
 *
 * What is done for each ion in water is done by the kernel (src/world/kernel/expose.ts).
 */
import { type IonBuffer, PLACE_PORE, PLACE_PUMP } from '../snapshot.ts';
import { BLOCKS } from '../world/ions.ts';
import { FADE_IN, HALO_FADE, IN_FULL } from '../world/kernel/layout.ts';
import { wrap } from '../world/ring.ts';
import { MOUTH_nm } from '../world/scale.ts';
import type { World } from '../world/world.ts';
import { createSpread, type Spread, spreadMap, writeMap } from './height-map.ts';

export interface Exposure {
    readonly spread_b: readonly Spread[];
}

const SCALE = 65536;

/** All ions there are at the start are there in full; only those that come later fade in. */
export function createExposure({ ions, scale }: World): Exposure {
    ions.kernel.views.looks_id.fill(IN_FULL);
    return { spread_b: Array.from({ length: BLOCKS }, () => createSpread(scale.bins)) };
}

/** The halo of an ion that has just crossed. */
export const light = ({ ions }: World, id: number): void => {
    const { looks_id } = ions.kernel.views;
    looks_id[id] = looks_id[id] | 255;
};

/**
 * Moves all exposures on and writes them out.
 * @param share of the new positions in the average: 1 shows the raw ones
 */
export function expose({ spread_b }: Exposure, world: World, share: number, into: IonBuffer): void {
    const { kernel, count_b } = world.ions;
    const { views } = kernel;
    for (const [b, spread] of spread_b.entries()) {
        if (count_b[b] > 0) writeMap(spread, share === 1, views.map_b[b]);
    }
    kernel.expose(world.step, count_b, share);
    for (const [b, spread] of spread_b.entries()) {
        if (count_b[b] > 0) spreadMap(spread, views.shown_b[b], views.real_b[b]);
    }
    new Uint8Array(into.buffer).set(views.out);
    exposeMembrane(world, into);
}

/** Ions in pores and on pumps. */
function exposeMembrane({ ions, inPores, proteins, scale }: World, into: IonBuffer): void {
    const { width, face, height } = scale;
    const { looks_id } = ions.kernel.views;
    const perHeight = SCALE / (2 * (face + height));
    const show = (id: number, species: number, place: number, x_nm: number, y_nm: number) => {
        into.xy[2 * id] = wrap(x_nm, width) * (SCALE / width);
        into.xy[2 * id + 1] = Math.min(SCALE - 1, Math.max(0, (y_nm + face + height) * perHeight));
        const halo = looks_id[id] & 255;
        const presence = Math.min(255, (looks_id[id] >> 8) + FADE_IN);
        looks_id[id] = Math.max(0, halo - HALO_FADE) | (presence << 8);
        into.look.set([species, place, halo, presence], 4 * id);
    };
    for (const { id, species, channel, offset, y } of inPores) {
        show(id, species, PLACE_PORE, channel.x + offset, y);
    }
    for (const pump of proteins) {
        if (pump.bound.length === 0) continue;
        const facing = pump.chain.facing_k[pump.state];
        for (const [site, { id, species }] of pump.bound.entries()) {
            const aside = (site - (pump.bound.length - 1) / 2) * (MOUTH_nm / 3);
            show(id, species, PLACE_PUMP, pump.x + aside, 0.55 * face * facing);
        }
    }
}
