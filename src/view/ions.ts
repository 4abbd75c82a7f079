/** All ions: each a mark, in one draw call fed with the snapshot's arrays as they are, or, where they lie too densely, a gas. */
import { Buffer, Container, Geometry, type TextureSource, UniformGroup } from 'pixi.js';
import fragment from '../../shaders/ion.frag?raw';
import vertex from '../../shaders/ion.vert?raw';
import { SHAPES, type Shape } from '../palette.ts';
import type { IonBuffer } from '../snapshot.ts';
import { SPECIES } from '../species.ts';
import { createGas } from './gas.ts';
import { destroyMesh, rgb, shaderMesh, VERTEX } from './mesh.ts';
import { type Few, type IonWords, wordsOf } from './scatter.ts';
import type { Frame, Layer, Stage, ViewUniforms } from './stage.ts';

/** Half the width of each mark, radii. */
const EXTENT: Readonly<Record<Shape, number>> = {
    diamond: 1.24,
    circle: 1,
    square: 0.9,
    blob: 1.1,
    triangle: 1.2,
    cross: 1.12,
};

/** Hydrated ions are about so wide (K⁺ 0.66 nm: Nightingale 1959). */
const DIAMETER_nm = 0.62;
/** Zoomed out they are drawn larger than they are, as marks on a map, up to this. */
const LARGEST_MARK_px = 9.5;
const SMALLEST_MARK_px = 4.2;
/** Marks cover this share of the mean distance between ions. */
const SHARE_OF_SPACING = 0.7;
/** Mean distance on the screen below which ions are a gas. */
const GAS_px = 2.6;
/** Mean distances between which marks go from half transparent, so that a gas does not come at once, to full. */
const CLEAR_px = [GAS_px, 3.8] as const;
/** So many are shown by themselves in a gas: those in pores, and those that have crossed a moment ago. */
const FEW = 512;
/** Diameter at which the symbol fits in. */
const MARK_px = [19, 28] as const;

const ramp = ([low, high]: readonly [number, number], x: number): number =>
    Math.min(1, Math.max(0, (x - low) / (high - low)));

export interface Crowd {
    readonly diameter_px: number;
    readonly gas: boolean;
    /** Of a mark, 0 to 1. */
    readonly opacity: number;
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
        gas: spacing_px < GAS_px,
        opacity: 0.5 + 0.5 * ramp(CLEAR_px, spacing_px),
    };
};

/** Ids above the last ion's are not in use, and need not be sent. */
const idsInUse = ({ look }: IonWords): number => {
    let ids = look.length;
    while (ids > 0 && look[ids - 1] === 0) ids--;
    return ids;
};

export interface IonLayer extends Layer {
    /** Hands new arrays over; those from before are free once the next frame is drawn. */
    show(ions: IonBuffer): void;
    /** Core diameter of the last frame, CSS pixels. */
    readonly diameter_px: number;
}

/** Marks of ions, one for each word. */
const createPoints = (resources: Parameters<typeof shaderMesh>[4], empty: IonWords) => {
    const look = new Buffer({ data: empty.look, usage: VERTEX, shrinkToFit: false });
    const xy = new Buffer({ data: empty.xy, usage: VERTEX, shrinkToFit: false });
    const geometry = new Geometry({
        topology: 'point-list',
        attributes: {
            // Four bytes an element and first: pixi counts the vertices by it.
            aLook: { buffer: look, format: 'uint8x4', stride: 4, offset: 0 },
            aFraction: { buffer: xy, format: 'unorm16x2', stride: 4, offset: 0 },
        },
    });
    const node = shaderMesh('ions', vertex, fragment, geometry, resources);
    return {
        node,
        /** Sends the first `count` words. */
        send: (words: IonWords, count: number) => {
            look.setDataWithSize(words.look, count, true);
            xy.setDataWithSize(words.xy, count, true);
        },
        destroy: () => destroyMesh(node),
    };
};

const createFew = (): Few => ({
    look: new Int32Array(FEW),
    xy: new Int32Array(FEW),
    count: 0,
    followed: -1,
});

export const createIons = (
    view: ViewUniforms,
    { resolution, largestPoint_px }: Pick<Stage, 'resolution' | 'largestPoint_px'>,
    marks: TextureSource,
): IonLayer => {
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
    const resources = { view, uniforms, uMarks: marks };
    const all = createPoints(resources, { look: new Int32Array(1), xy: new Int32Array(1) });
    const few = createFew();
    const alone = createPoints(resources, few);
    const gas = createGas();
    const node = new Container();
    node.addChild(gas.node, all.node, alone.node);
    let diameter_px = 1;
    let words: IonWords | undefined;
    /** Words of the newest snapshot that are to be sent still. */
    let due = false;
    /** As many as were ever sent of this world's: the ids of those that have left must be sent once more. */
    let sent = 0;
    let capacity = 0;

    const sendAll = (ions: IonWords) => {
        const ids = idsInUse(ions);
        const another = capacity !== ions.look.length;
        capacity = ions.look.length;
        sent = another ? ids : Math.max(sent, ids);
        all.send(ions, another ? capacity : sent);
    };
    const sendFew = () => {
        few.look.fill(0, few.count);
        alone.send(few, FEW);
    };
    const paint = ({ snapshot: { box }, palette, theme }: Frame, density: Crowd) => {
        const { uIon, uSlab, uSpecies, uFog } = uniforms.uniforms;
        uIon[0] = diameter_px * resolution;
        uIon[1] = density.gas ? 0 : density.opacity;
        uIon[2] = ramp(MARK_px, diameter_px);
        uSlab[0] = box.width_nm;
        uSlab[1] = box.height_nm + box.membrane_nm / 2;
        uSlab[2] = largestPoint_px;
        SPECIES.forEach(({ key }, s) => {
            uSpecies.set(rgb(palette.species[key]), 3 * s);
        });
        uFog.set(rgb(palette.ground));
        uniforms.uniforms.uGlow = theme === 'dark' ? 1 : 0;
    };
    return {
        node,
        get diameter_px() {
            return diameter_px;
        },
        show: (ions) => {
            words = wordsOf(ions);
            due = true;
        },
        update: (frame) => {
            if (!words) return;
            const { snapshot, camera, selected } = frame;
            const { box, observed } = snapshot;
            const area_nm2 = box.width_nm * 2 * box.height_nm;
            const density = crowd(observed.ions, area_nm2, camera.lens.px_per_nm);
            diameter_px = density.diameter_px;
            const followed = selected?.type === 'ion' ? selected.id : -1;
            gas.node.visible = alone.node.visible = density.gas;
            all.node.visible = !density.gas;
            if (density.gas) {
                gas.update(words, few, frame, followed);
                sendFew();
            } else if (due) {
                sendAll(words);
                due = false;
            }
            uniforms.uniforms.uIon[3] = density.gas ? few.followed : followed;
            paint(frame, density);
            uniforms.update();
        },
        destroy: () => {
            all.destroy();
            alone.destroy();
            gas.destroy();
        },
    };
};
