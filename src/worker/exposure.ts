/**
 * Shown positions: as a camera's exposure does, averaged over the last while, so that the eye can follow an ion whose true
 * path is a blur. Never across the membrane: where an ion's path breaks (it entered a pore, left it, was bound, came from a
 * bath) the exposure begins anew. Ions in pores and pumps are shown where they are.
 */
import { type IonBuffer, PLACE_PORE, PLACE_PUMP, PLACE_WATER, PUMP_STATES } from '../snapshot.ts';
import { K, NA } from '../species.ts';
import { BLOCKS, idCapacity, sideOf, speciesOf } from '../world/ions.ts';
import { floorOf, MOUTH_nm } from '../world/scale.ts';
import { type World, wrap } from '../world/world.ts';

/** Suffix _id: by ion id. Positions as fractions of 65536, the snapshot's. */
export interface Exposure {
    x_id: Float32Array;
    y_id: Float32Array;
    breaks_id: Uint8Array;
    halo_id: Uint8Array;
    presence_id: Uint8Array;
}

/** Loss of halo and gain of presence with each snapshot. */
const HALO_FADE = 6;
const FADE_IN = 16;
const SCALE = 65536;

export const createExposure = (capacity: number): Exposure => ({
    x_id: new Float32Array(capacity),
    y_id: new Float32Array(capacity),
    breaks_id: new Uint8Array(capacity),
    halo_id: new Uint8Array(capacity),
    presence_id: new Uint8Array(capacity),
});

/** Makes room for more ids; what is known of the others stays. */
export function growExposure(exposure: Exposure, capacity: number): void {
    if (exposure.x_id.length >= capacity) return;
    const bigger = createExposure(capacity);
    for (const key of ['x_id', 'y_id', 'breaks_id', 'halo_id', 'presence_id'] as const) {
        bigger[key].set(exposure[key]);
    }
    Object.assign(exposure, bigger);
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
    growExposure(exposure, idCapacity(world.ions));
    into.look.fill(0);
    exposeWater(exposure, world, share, into);
    const { width, face, height } = world.scale;
    const perHeight = SCALE / (2 * (face + height));
    const show = (id: number, species: number, place: number, x_nm: number, y_nm: number) => {
        exposure.x_id[id] = wrap(x_nm, width) * (SCALE / width);
        exposure.y_id[id] = (y_nm + face + height) * perHeight;
        exposure.breaks_id[id] = world.ions.breaks_id[id];
        write(exposure, into, id, species, place);
    };
    for (const ion of world.inPores) {
        show(ion.id, ion.species, PLACE_PORE, ion.channel.x + ion.offset, ion.y);
    }
    for (const pump of world.proteins) {
        const state = PUMP_STATES[pump.state];
        const species = state.sodium > 0 ? NA : K;
        for (const [site, id] of pump.bound.entries()) {
            const aside = (site - (pump.bound.length - 1) / 2) * (MOUTH_nm / 3);
            show(id, species, PLACE_PUMP, pump.x + aside, 0.55 * face * state.facing);
        }
    }
}

function exposeWater(exposure: Exposure, world: World, share: number, into: IonBuffer): void {
    const { ions, scale } = world;
    const { x_i, y_i, id_i } = ions;
    const { x_id, y_id, breaks_id } = exposure;
    const perX = SCALE / scale.widthUnits;
    const boxHeight = 2 * (scale.face + scale.height);
    const perY = (SCALE * scale.unit) / boxHeight;
    for (let block = 0; block < BLOCKS; block++) {
        const species = speciesOf(block);
        const bottom = ((floorOf(scale, sideOf(block)) + boxHeight / 2) * SCALE) / boxHeight;
        const end = ions.start_b[block] + ions.count_b[block];
        for (let i = ions.start_b[block]; i < end; i++) {
            const id = id_i[i];
            const x = x_i[i] * perX;
            const y = bottom + y_i[i] * perY;
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
            write(exposure, into, id, species, PLACE_WATER);
        }
    }
}

function write(
    exposure: Exposure,
    into: IonBuffer,
    id: number,
    species: number,
    place: number,
): void {
    into.xy[2 * id] = exposure.x_id[id];
    into.xy[2 * id + 1] = Math.min(SCALE - 1, exposure.y_id[id]);
    const halo = exposure.halo_id[id];
    if (halo > 0) exposure.halo_id[id] = Math.max(0, halo - HALO_FADE);
    const presence = Math.min(255, exposure.presence_id[id] + FADE_IN);
    exposure.presence_id[id] = presence;
    into.look[4 * id] = species;
    into.look[4 * id + 1] = place;
    into.look[4 * id + 2] = halo;
    into.look[4 * id + 3] = presence;
}
