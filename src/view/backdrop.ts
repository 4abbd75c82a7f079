/** Water on both sides as a strip of rows along y: calm, or tinted with the potential. */
import { Buffer, Geometry, UniformGroup } from 'pixi.js';
import fragment from '../../shaders/backdrop.frag?raw';
import vertex from '../../shaders/backdrop.vert?raw';
import type { Palette } from '../palette.ts';
import type { Profile, Snapshot } from '../snapshot.ts';
import { destroyMesh, ease, rgb, shaderMesh, VERTEX } from './mesh.ts';
import type { Frame, Layer, ViewUniforms } from './stage.ts';

const ROWS = 96;
/** The core begins so far below the membrane's face. */
const CORE_nm = 0.35;
/** Potential that gets the full tint, mV. */
const FULL_TINT_mV = 100;
/** How far the calm ground goes on beyond the slab, nm. */
const BEYOND_nm = 2000;

type Colour = readonly [number, number, number];
const mix = (a: Colour, b: Colour, share: number): Colour => [
    a[0] + share * (b[0] - a[0]),
    a[1] + share * (b[1] - a[1]),
    a[2] + share * (b[2] - a[2]),
];

/** Potential at y by linear interpolation, mV. */
export const potentialAt = ({ y_nm, potential_mV }: Profile, y: number): number => {
    const last = y_nm.length - 1;
    if (last < 0) return 0;
    let above = 0;
    while (above <= last && (y_nm[above] as number) < y) above++;
    if (above === 0) return potential_mV[0] as number;
    if (above > last) return potential_mV[last] as number;
    const from = y_nm[above - 1] as number;
    const share = (y - from) / ((y_nm[above] as number) - from);
    const low = potential_mV[above - 1] as number;
    return low + share * ((potential_mV[above] as number) - low);
};

/** Water, or the oily core of the membrane. */
const mediumAt = (palette: Palette, y: number, top: number, face: number): Colour => {
    if (Math.abs(y) < face - CORE_nm) return mix(rgb(palette.ground), rgb(palette.lipidTail), 0.16);
    const share = Math.min(1, Math.abs(y) / top);
    return mix(rgb(y > 0 ? palette.outside : palette.inside), rgb(palette.ground), share * share);
};

const tinted = (colour: Colour, palette: Palette, potential_mV: number, strength: number) => {
    const share = Math.min(1, Math.abs(potential_mV) / FULL_TINT_mV) * strength;
    return mix(colour, rgb(potential_mV > 0 ? palette.highPotential : palette.lowPotential), share);
};

export interface Backdrop extends Layer {
    /** Tint of the electric potential. */
    tint: boolean;
}

export const createBackdrop = (view: ViewUniforms): Backdrop => {
    const data = new Float32Array(8 * (ROWS + 6));
    const buffer = new Buffer({ data, usage: VERTEX });
    const geometry = new Geometry({
        topology: 'triangle-strip',
        attributes: { aRow: { buffer, format: 'float32x4', stride: 16, offset: 0 } },
    });
    const node = shaderMesh('backdrop', vertex, fragment, geometry, {
        view,
        own: new UniformGroup({}),
    });
    // It covers what was there before, so nothing needs to be read back.
    node.state.blend = false;
    const put = (row: number, y: number, colour: Colour) => {
        for (let vertex = 0; vertex < 2; vertex++) {
            data[8 * row + 4 * vertex] = y;
            data.set(colour, 8 * row + 4 * vertex + 1);
        }
    };
    const rows = ({ box, profile }: Snapshot, palette: Palette, strength: number) => {
        const top = box.height_nm + box.membrane_nm / 2;
        const ground = rgb(palette.ground);
        const row = (at: number, y: number) => {
            const potential = strength > 0 ? potentialAt(profile, y) : 0;
            put(
                at,
                y,
                tinted(
                    mediumAt(palette, y, top, box.membrane_nm / 2),
                    palette,
                    potential,
                    strength,
                ),
            );
        };
        put(0, -top - BEYOND_nm, ground);
        put(1, -top, ground);
        row(2, -top);
        for (let i = 0; i < ROWS; i++) {
            // Half of the rows lie within a few nm of the membrane, where the potential changes.
            const t = (2 * (i + 0.5)) / ROWS - 1;
            row(i + 3, top * (0.12 * t + 0.88 * t * t * t));
        }
        row(ROWS + 3, top);
        put(ROWS + 4, top, ground);
        put(ROWS + 5, top + BEYOND_nm, ground);
    };
    let strength = 0;
    const layer: Backdrop = {
        node,
        tint: false,
        update: ({ snapshot, palette, seconds, still }: Frame) => {
            strength = ease(strength, layer.tint ? 1 : 0, seconds, still ? 0 : 0.15);
            rows(snapshot, palette, strength);
            buffer.data = data;
        },
        destroy: () => destroyMesh(node),
    };
    return layer;
};
