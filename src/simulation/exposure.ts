/**
 * Shown positions: as a camera's exposure does, averaged over the last while, so that the eye can follow an ion whose true
 * path is a blur. Never across the membrane: where an ion's path breaks (it entered a pore, left it, was bound, came from a
 * bath) the exposure begins anew. Ions in pores and pumps are shown where they are.
 *
 * A mean of places between two walls keeps away from the walls, though the ions do not. So heights are spread again, species
 * by species and side by side, by the monotone map that gives the shown ions the true ions' density.
 */
import { type IonBuffer, PLACE_PORE, PLACE_PUMP, PLACE_WATER } from '../snapshot.ts';
import { BLOCKS, idCapacity, sideOf, speciesOf } from '../world/ions.ts';
import { POSITION_BITS } from '../world/kernel/layout.ts';
import { wrap } from '../world/ring.ts';
import { floorOf, MOUTH_nm } from '../world/scale.ts';
import type { World } from '../world/world.ts';
import { createSpread, noteShown, type Spread, spreadMap } from './height-map.ts';

/** Suffix _id: by ion id. x as a fraction of 65536 of the width, y in bins from the bottom of the ion's side. */
export interface Exposure {
    x_id: Float32Array;
    y_id: Float32Array;
    breaks_id: Uint8Array;
    halo_id: Uint8Array;
    presence_id: Uint8Array;
    readonly spread_b: readonly Spread[];
}

/** Loss of halo and gain of presence with each snapshot. */
const HALO_FADE = 6;
const FADE_IN = 16;
const SCALE = 65536;

/** All ions there are at the start are there in full; only those that come later fade in. */
export function createExposure(world: World): Exposure {
    const capacity = idCapacity(world.ions);
    world.ions.entered_id.fill(0);
    return {
        x_id: new Float32Array(capacity),
        y_id: new Float32Array(capacity),
        // One behind: each ion begins where it is, and so does the first to get an id that is free now.
        breaks_id: world.ions.breaks_id.map((breaks) => breaks - 1),
        halo_id: new Uint8Array(capacity),
        presence_id: new Uint8Array(capacity).fill(255),
        spread_b: Array.from({ length: BLOCKS }, () => createSpread(world.scale.bins)),
    };
}

/** Makes room for more ids; what is known of the others stays. */
function grow(exposure: Exposure, capacity: number): void {
    if (exposure.x_id.length >= capacity) return;
    const floats = (old: Float32Array) => {
        const bigger = new Float32Array(capacity);
        bigger.set(old);
        return bigger;
    };
    const bytes = (old: Uint8Array) => {
        const bigger = new Uint8Array(capacity);
        bigger.set(old);
        return bigger;
    };
    exposure.x_id = floats(exposure.x_id);
    exposure.y_id = floats(exposure.y_id);
    exposure.breaks_id = bytes(exposure.breaks_id);
    exposure.halo_id = bytes(exposure.halo_id);
    exposure.presence_id = bytes(exposure.presence_id);
}

/** The halo of an ion that has just crossed. */
export const light = (exposure: Exposure, id: number): void => {
    exposure.halo_id[id] = 255;
};

/**
 * Moves all exposures on and writes them out.
 * @param share of the new positions in the average: 1 shows the raw ones
 */
export function expose(exposure: Exposure, world: World, share: number, into: IonBuffer): void {
    grow(exposure, idCapacity(world.ions));
    into.look.fill(0);
    for (let block = 0; block < BLOCKS; block++) exposeBlock(exposure, world, block, share, into);
    exposeMembrane(exposure, world, into);
}

function exposeBlock(
    exposure: Exposure,
    world: World,
    block: number,
    share: number,
    into: IonBuffer,
): void {
    const { ions, scale } = world;
    const { kernel, count_b } = ions;
    const { y_i, id_i } = kernel.views;
    const { x_id, y_id, breaks_id } = exposure;
    const spread = exposure.spread_b[block];
    const species = speciesOf(block);
    const perBin = 1 / 2 ** POSITION_BITS;
    const start = kernel.start_b[block];
    const end = start + count_b[block];
    for (let i = start; i < end; i++) {
        const id = id_i[i];
        const x = kernel.look(block, i, world.step);
        const y = y_i[i] * perBin;
        if (breaks_id[id] !== ions.breaks_id[id]) {
            breaks_id[id] = ions.breaks_id[id];
            x_id[id] = x;
            y_id[id] = y;
        } else {
            let way = x - x_id[id];
            if (way > SCALE / 2) way -= SCALE;
            else if (way < -SCALE / 2) way += SCALE;
            let shown = x_id[id] + share * way;
            if (shown < 0) shown += SCALE;
            else if (shown >= SCALE) shown -= SCALE;
            x_id[id] = shown;
            y_id[id] += share * (y - y_id[id]);
        }
        noteShown(spread, y_id[id], y);
    }
    const spreadOut = spreadMap(spread);
    const map = share === 1 ? undefined : spreadOut;
    const perHeight = SCALE / (2 * (scale.face + scale.height));
    const bottom = (floorOf(scale, sideOf(block)) + scale.face + scale.height) * perHeight;
    const perShownBin = scale.binWidth * perHeight;
    for (let i = start; i < end; i++) {
        const id = id_i[i];
        let y = y_id[id];
        if (map !== undefined) {
            const bin = Math.min(scale.bins - 1, Math.floor(y));
            y = map[bin] + (y - bin) * (map[bin + 1] - map[bin]);
        }
        write(exposure, world, into, id, species, PLACE_WATER, bottom + y * perShownBin);
    }
}

/** Ions in pores and on pumps. */
function exposeMembrane(exposure: Exposure, world: World, into: IonBuffer): void {
    const { width, face, height } = world.scale;
    const perHeight = SCALE / (2 * (face + height));
    const show = (id: number, species: number, place: number, x_nm: number, y_nm: number) => {
        exposure.x_id[id] = wrap(x_nm, width) * (SCALE / width);
        write(exposure, world, into, id, species, place, (y_nm + face + height) * perHeight);
    };
    for (const ion of world.inPores) {
        show(ion.id, ion.species, PLACE_PORE, ion.channel.x + ion.offset, ion.y);
    }
    for (const pump of world.proteins) {
        if (pump.bound.length === 0) continue;
        const facing = pump.chain.facing_k[pump.state];
        for (const [site, { id, species }] of pump.bound.entries()) {
            const aside = (site - (pump.bound.length - 1) / 2) * (MOUTH_nm / 3);
            show(id, species, PLACE_PUMP, pump.x + aside, 0.55 * face * facing);
        }
    }
}

function write(
    exposure: Exposure,
    { ions }: World,
    into: IonBuffer,
    id: number,
    species: number,
    place: number,
    y: number,
): void {
    into.xy[2 * id] = exposure.x_id[id];
    into.xy[2 * id + 1] = Math.min(SCALE - 1, Math.max(0, y));
    const halo = exposure.halo_id[id];
    if (halo > 0) exposure.halo_id[id] = Math.max(0, halo - HALO_FADE);
    const before = ions.entered_id[id] === 1 ? 0 : exposure.presence_id[id];
    ions.entered_id[id] = 0;
    const presence = Math.min(255, before + FADE_IN);
    exposure.presence_id[id] = presence;
    into.look[4 * id] = species;
    into.look[4 * id + 1] = place;
    into.look[4 * id + 2] = halo;
    into.look[4 * id + 3] = presence;
}
