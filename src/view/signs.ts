/** The excess charge as signs along the membrane's faces: one sign for each elementary charge, or for a few where they would touch. */
import { Buffer, Geometry, UniformGroup } from 'pixi.js';
import fragment from '../../shaders/sign.frag?raw';
import vertex from '../../shaders/sign.vert?raw';
import type { Box } from '../snapshot.ts';
import { roundAbove } from '../ui/round-steps.ts';
import { destroyMesh, ease, rgb, shaderMesh, VERTEX } from './mesh.ts';
import type { Frame, Layer, ViewUniforms } from './stage.ts';

/** So many there can be at a face, and the largest voltage for which they must do. */
const MOST = 1000;
const LARGEST_mV = 150;
/** Middle of the signs beyond the membrane's faces, nm. */
export const SIGNS_nm = 1.75;
/** The charge on screen follows with this delay, so that signs do not flicker; with less where it is off by more than noise, as in an impulse. */
const CALM_s = 0.4;
const NOISE_mV = 15;
/** A voltage at which there is room for all signs, so far apart, CSS pixels. */
const USUAL_mV = 80;
const APART_px = 9;
/** Places in golden-ratio order: each further sign falls into the widest gap, and none moves when one is added. */
const GOLDEN = 0.6180339887498949;

export interface Signs extends Layer {
    shown: boolean;
}

/** How many charges a sign stands for: 1, 2, 5, 10 and so on, the same whatever the voltage. */
export const chargesPerSign = (
    { width_nm, capacitance_e_per_mV }: Pick<Box, 'width_nm' | 'capacitance_e_per_mV'>,
    px_per_nm: number,
): number => {
    const touching = (APART_px * USUAL_mV * capacitance_e_per_mV) / (width_nm * px_per_nm);
    const most = (LARGEST_mV * capacitance_e_per_mV) / MOST;
    return roundAbove(Math.max(1, touching, most));
};

/** Seconds until the charge on screen has caught up with one that is so far off. */
const delay_s = (off_e: number, { capacitance_e_per_mV }: Box): number =>
    CALM_s / (1 + (off_e / (NOISE_mV * capacitance_e_per_mV)) ** 2);

/** How much of sign number `i` is there for so many charges. */
export const presenceOf = (i: number, charges: number): number =>
    Math.min(1, Math.max(0, charges - i));

export const createSigns = (view: ViewUniforms, resolution: number): Signs => {
    const data = new Float32Array(4 * 2 * MOST);
    const buffer = new Buffer({ data, usage: VERTEX });
    const geometry = new Geometry({
        topology: 'point-list',
        attributes: { aSign: { buffer, format: 'float32x4', stride: 16, offset: 0 } },
    });
    const uniforms = new UniformGroup({
        uDiameter: { value: 12, type: 'f32' },
        uPositive: { value: new Float32Array(3), type: 'vec3<f32>' },
        uNegative: { value: new Float32Array(3), type: 'vec3<f32>' },
        uGround: { value: new Float32Array(3), type: 'vec3<f32>' },
    });
    const node = shaderMesh('charge signs', vertex, fragment, geometry, { view, uniforms });
    let calm = Number.NaN;
    /** Signs for each charge, on their way from one scale to the next. */
    let share = Number.NaN;
    let epoch = -1;
    let strength = 0;

    const place = ({ snapshot: { box } }: Frame) => {
        const inside = Math.sign(calm);
        const face = box.membrane_nm / 2 + SIGNS_nm;
        for (let i = 0; i < MOST; i++) {
            const there = strength * presenceOf(i, share * Math.abs(calm));
            for (let side = -1; side <= 1; side += 2) {
                const at = 4 * (2 * i + (side > 0 ? 1 : 0));
                // The two faces' signs stand a little apart, so that neither hides an ion's way through.
                data[at] = ((0.5 + i * GOLDEN + (side > 0 ? 0 : 0.003)) % 1) * box.width_nm;
                data[at + 1] = side * face;
                data[at + 2] = side < 0 ? inside : -inside;
                data[at + 3] = there;
            }
        }
        buffer.data = data;
    };
    const signs: Signs = {
        node,
        shown: false,
        update: (frame) => {
            const { snapshot, palette, camera, seconds, still } = frame;
            const charge = snapshot.observed.separatedCharge_e;
            const { box } = snapshot;
            const same = epoch === box.epoch;
            calm = same ? ease(calm, charge, seconds, delay_s(charge - calm, box)) : charge;
            const wanted = 1 / chargesPerSign(box, camera.lens.px_per_nm);
            share = same && !still ? ease(share, wanted, seconds, CALM_s) : wanted;
            epoch = box.epoch;
            strength = ease(strength, signs.shown ? 1 : 0, seconds, still ? 0 : 0.12);
            node.visible = strength > 0.01;
            if (!node.visible) return;
            place(frame);
            const spacing_px =
                (box.width_nm / Math.max(1, share * Math.abs(calm))) * camera.lens.px_per_nm;
            uniforms.uniforms.uDiameter =
                Math.round(
                    Math.min(
                        30,
                        Math.max(8, Math.min(0.62 * spacing_px, 1.3 * camera.lens.px_per_nm)),
                    ),
                ) * resolution;
            uniforms.uniforms.uPositive.set(rgb(palette.positive));
            uniforms.uniforms.uNegative.set(rgb(palette.negative));
            uniforms.uniforms.uGround.set(rgb(palette.ground));
            uniforms.update();
        },
        destroy: () => destroyMesh(node),
    };
    return signs;
};
