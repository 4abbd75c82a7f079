/** All ions in one draw call, fed with the snapshot's arrays as they are. */
import { Buffer, Geometry, type TextureSource, UniformGroup } from 'pixi.js';
import fragment from '../../shaders/ion.frag?raw';
import vertex from '../../shaders/ion.vert?raw';
import { SHAPES, type Shape } from '../palette.ts';
import type { IonBuffer } from '../snapshot.ts';
import { SPECIES } from '../species.ts';
import { destroyMesh, rgb, shaderMesh, VERTEX } from './mesh.ts';
import type { Frame, Layer, Stage, ViewUniforms } from './stage.ts';

/** Half the width of each mark, radii. */
const EXTENT: Readonly<Record<Shape, number>> = {
    diamond: 1.24,
    circle: 1,
    square: 0.9,
    blob: 1.1,
    triangle: 1.2,
};

/** Hydrated ions are about so wide (K⁺ 0.66 nm: Nightingale 1959). */
const DIAMETER_nm = 0.62;
/** Zoomed out they are drawn larger than they are, as marks on a map, up to this. */
const LARGEST_MARK_px = 9.5;
const SMALLEST_MARK_px = 4.2;
/** Marks cover this share of the mean distance between ions. */
const SHARE_OF_SPACING = 0.7;
/** Mean distance on the screen below which ions are a gas, and above which they are individuals. */
const GAS_px = [2.2, 4.5] as const;
/** Diameter at which the symbol fits in. */
const MARK_px = [19, 28] as const;

const ramp = ([low, high]: readonly [number, number], x: number): number =>
    Math.min(1, Math.max(0, (x - low) / (high - low)));

export interface Crowd {
    readonly diameter_px: number;
    /** 0: individuals, 1: a gas. */
    readonly gas: number;
}

/** How ions are to be drawn that lie so densely at this scale. */
export const crowd = (ions: number, area_nm2: number, px_per_nm: number): Crowd => {
    const spacing_nm = Math.sqrt(area_nm2 / Math.max(1, ions));
    const spacing_px = spacing_nm * px_per_nm;
    return {
        diameter_px: Math.max(
            px_per_nm * Math.min(DIAMETER_nm, 1.3 * spacing_nm),
            Math.min(LARGEST_MARK_px, SHARE_OF_SPACING * spacing_px),
            SMALLEST_MARK_px,
        ),
        gas: 1 - ramp(GAS_px, spacing_px),
    };
};

/** The page thread must not build a view per frame: one for each recycled buffer. */
const WORDS = new WeakMap<ArrayBuffer, Uint32Array>();
const wordsOf = ({ buffer, look }: IonBuffer): Uint32Array => {
    const known = WORDS.get(buffer);
    if (known) return known;
    const words = new Uint32Array(buffer, look.byteOffset, look.length / 4);
    WORDS.set(buffer, words);
    return words;
};

/** Ids above the last ion's are not in use, and need not be sent. */
const idsInUse = ({ look }: IonBuffer): number => {
    let ids = look.length / 4;
    while (ids > 0 && look[4 * ids - 1] === 0) ids--;
    return ids;
};

export interface IonLayer extends Layer {
    /** Hands new arrays over; those from before are free once the next frame is drawn. */
    show(ions: IonBuffer): void;
    /** Core diameter of the last frame, CSS pixels. */
    readonly diameter_px: number;
}

export const createIons = (
    view: ViewUniforms,
    { resolution, largestPoint_px }: Pick<Stage, 'resolution' | 'largestPoint_px'>,
    marks: TextureSource,
): IonLayer => {
    const empty = new ArrayBuffer(8);
    const look = new Buffer({
        data: new Uint32Array(empty, 4, 1),
        usage: VERTEX,
        shrinkToFit: false,
    });
    const xy = new Buffer({
        data: new Uint16Array(empty, 0, 2),
        usage: VERTEX,
        shrinkToFit: false,
    });
    const geometry = new Geometry({
        topology: 'point-list',
        attributes: {
            // Four bytes an element and first: pixi counts the vertices by it.
            aLook: { buffer: look, format: 'uint8x4', stride: 4, offset: 0 },
            aFraction: { buffer: xy, format: 'unorm16x2', stride: 4, offset: 0 },
        },
    });
    const uniforms = new UniformGroup({
        uIon: { value: new Float32Array(4), type: 'vec4<f32>' },
        uSlab: { value: new Float32Array(3), type: 'vec3<f32>' },
        uSpecies: {
            value: new Float32Array(3 * SPECIES.length),
            type: 'vec3<f32>',
            size: SPECIES.length,
        },
        uExtent: {
            value: Float32Array.from(SPECIES, ({ key }) => EXTENT[SHAPES[key]]),
            type: 'f32',
            size: SPECIES.length,
        },
        uFog: { value: new Float32Array(3), type: 'vec3<f32>' },
        uGlow: { value: 1, type: 'f32' },
    });
    const node = shaderMesh('ions', vertex, fragment, geometry, {
        view,
        uniforms,
        uMarks: marks,
    });
    let diameter_px = 1;
    /** As many as were ever sent of this world's: the ids of those that have left must be sent once more. */
    let sent = 0;
    return {
        node,
        get diameter_px() {
            return diameter_px;
        },
        show: (ions) => {
            const words = wordsOf(ions);
            const ids = idsInUse(ions);
            const another = look.data.length !== words.length;
            sent = another ? ids : Math.max(sent, ids);
            look.setDataWithSize(words, another ? words.length : sent, true);
            xy.setDataWithSize(ions.xy, another ? ions.xy.length : 2 * sent, true);
        },
        update: ({
            snapshot: { box, observed },
            camera: { lens },
            palette,
            theme,
            selected,
        }: Frame) => {
            const area_nm2 = box.width_nm * 2 * box.height_nm;
            const density = crowd(observed.ions, area_nm2, lens.px_per_nm);
            diameter_px = density.diameter_px;
            const { uIon, uSlab, uSpecies, uFog } = uniforms.uniforms;
            uIon[0] = diameter_px * resolution;
            uIon[1] = density.gas;
            uIon[2] = ramp(MARK_px, diameter_px);
            uIon[3] = selected?.type === 'ion' ? selected.id : -1;
            uSlab[0] = box.width_nm;
            uSlab[1] = box.height_nm + box.membrane_nm / 2;
            uSlab[2] = largestPoint_px;
            SPECIES.forEach(({ key }, s) => {
                uSpecies.set(rgb(palette.species[key]), 3 * s);
            });
            uFog.set(rgb(palette.ground));
            uniforms.uniforms.uGlow = theme === 'dark' ? 1 : 0;
            uniforms.update();
        },
        destroy: () => destroyMesh(node),
    };
};
