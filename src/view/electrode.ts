/** The electrode of the stimulus: a glass micropipette that comes up from below, with its tip in the water inside. */
import { UniformGroup } from 'pixi.js';
import fragment from '../../shaders/electrode.frag?raw';
import vertex from '../../shaders/electrode.vert?raw';
import type { ElectrodeView } from '../snapshot.ts';
import { type Camera, nearest } from './camera.ts';
import { destroyMesh, ease, quads, rgb, shaderMesh } from './mesh.ts';
import type { Frame, Layer, ViewUniforms } from './stage.ts';

/** Away from the tip: a little aslant, down to the right. */
const SLANT = 0.21;
const AXIS = [Math.sin(SLANT), -Math.cos(SLANT)] as const;
/** Half its opening, nm, and by how much that widens for each nm. */
const OPENING_nm = 0.75;
const WIDENS = 0.085;
/** It is caught this far from its glass, CSS pixels. */
const REACH_px = 4;
/** Radius of its sign, at least, CSS pixels. */
const SIGN_px = 6.5;
/** Seconds that its light takes to come up, and to fade. */
const COME_s = 0.03;
const FADE_s = 0.22;

/** Whether a place lies on the glass. */
export const onElectrode = (
    electrode: ElectrodeView,
    x_nm: number,
    y_nm: number,
    { lens, extent }: Pick<Camera, 'lens' | 'extent'>,
): boolean => {
    const dx = nearest(x_nm, lens, extent) - nearest(electrode.x_nm, lens, extent);
    const dy = y_nm - electrode.y_nm;
    const along = dx * AXIS[0] + dy * AXIS[1];
    const across = Math.abs(dy * AXIS[0] - dx * AXIS[1]);
    const reach_nm = REACH_px / lens.px_per_nm;
    return along > -reach_nm && across < OPENING_nm + WIDENS * Math.max(0, along) + reach_nm;
};

const colour = () => ({ value: new Float32Array(3), type: 'vec3<f32>' as const });

const part = (front: number) =>
    new UniformGroup({ uFront: { value: front, type: 'f32' as const } });

/** The glass lies behind the ions, its light and sign in front of them: two layers, of which the first does the work of both. */
export const createElectrode = (view: ViewUniforms): { glass: Layer; light: Layer } => {
    const quad = quads(['aTip', 'aGlass']);
    const row = new Float32Array(8);
    const own = new UniformGroup({
        uAxis: { value: new Float32Array(AXIS), type: 'vec2<f32>' },
        uOpening: { value: new Float32Array([OPENING_nm, WIDENS]), type: 'vec2<f32>' },
        ...{ uColour: colour(), uPositive: colour(), uNegative: colour(), uWire: colour() },
        ...{ uGround: colour(), uAccent: colour() },
        uGlow: { value: 1, type: 'f32' },
    });
    const [node, front] = [0, 1].map((f) =>
        shaderMesh('electrode', vertex, fragment, quad.geometry, { view, own, part: part(f) }),
    );
    let on = 0;
    let pulses = 0;
    let emphasis = 0;
    let painted: Frame['palette'] | undefined;

    const paint = ({ palette, theme }: Frame) => {
        if (palette === painted) return;
        painted = palette;
        const u = own.uniforms;
        u.uColour.set(rgb(palette.glass));
        u.uPositive.set(rgb(palette.positive));
        u.uNegative.set(rgb(palette.negative));
        u.uWire.set(rgb(palette.lipidHead));
        u.uGround.set(rgb(palette.ground));
        u.uAccent.set(rgb(palette.accent));
        u.uGlow = theme === 'dark' ? 1 : 0;
        own.update();
    };
    /** A pulse may have come and gone between two snapshots: it flashes all the same. */
    const follow = ({ snapshot: { observed }, seconds, still }: Frame, { isOn }: ElectrodeView) => {
        const flash = observed.pulses > pulses;
        pulses = observed.pulses;
        if (still) on = isOn ? 1 : 0;
        else if (flash) on = 1;
        else on = ease(on, isOn ? 1 : 0, seconds, isOn ? COME_s : FADE_s);
    };
    const glass: Layer = {
        node,
        update: (frame) => {
            const { snapshot, camera, hovered, selected, seconds, still } = frame;
            const { electrode, box } = snapshot;
            front.visible = node.visible = electrode !== null;
            if (!electrode) {
                on = 0;
                return;
            }
            follow(frame, electrode);
            const pointed = hovered?.type === 'electrode' || selected?.type === 'electrode';
            emphasis = ease(emphasis, pointed ? 1 : 0, seconds, still ? 0 : 0.06);
            paint(frame);
            const { lens, extent } = camera;
            row[0] = nearest(electrode.x_nm, lens, extent);
            row[1] = electrode.y_nm;
            row[2] = Math.sign(electrode.current_e_per_ns) * on;
            row[3] = emphasis;
            // Down to the edge of the window, or of the slab where that is further.
            const seen_nm = extent.height_px / 2 / lens.px_per_nm - lens.y_nm;
            const bottom_nm = Math.max(seen_nm, box.height_nm + box.membrane_nm / 2);
            row[4] = (bottom_nm + electrode.y_nm) / -AXIS[1] + 2;
            row[5] = OPENING_nm + WIDENS * row[4] + 1;
            // The sign stands where the glass is wide enough for it, and can be read at every scale.
            const radius = Math.max(0.9, SIGN_px / lens.px_per_nm);
            row[6] = 2.2 * radius + 1.2;
            row[7] = radius;
            quad.put(0, row);
            quad.show(node, 1);
            front.visible = on > 0.01;
        },
        destroy: () => {
            front.destroy();
            destroyMesh(node);
        },
    };
    return { glass, light: { node: front, update: () => {}, destroy: () => {} } };
};
