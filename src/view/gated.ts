/** Voltage-gated channels, each a quad whose fragment shader draws body, sensors and ball; the parts stand where gates.ts says. */
import type { Geometry, Mesh, Shader, UniformGroup } from 'pixi.js';
import fragment from '../../shaders/gated.frag?raw';
import vertex from '../../shaders/gated.vert?raw';
import type { KindState } from '../kinds/kind.ts';
import type { ProteinView } from '../snapshot.ts';
import {
    ballX_nm,
    ballY_nm,
    type Gating,
    HALF_BODY,
    headY_nm,
    newStance,
    type Stance,
    sensorX_nm,
    stand,
} from './gates.ts';
import { destroyMesh, ease, quads, shaderMesh } from './mesh.ts';
import type { ViewUniforms } from './stage.ts';

/** Seconds that parts take to follow. */
const SENSOR_s = 0.11;
const BALL_s = 0.14;
const LOBES_s = 0.06;

const target = newStance();
/** Moves parts on towards where they stand in a state; all at once where `seconds` is infinite. */
export const moveOn = (
    stance: Stance,
    gating: Gating,
    state: KindState,
    seconds: number,
    still: boolean,
): void => {
    stand(gating, state, target);
    const { up } = stance;
    for (let i = 0; i < up.length; i++)
        up[i] = ease(up[i] as number, target.up[i] as number, seconds, still ? 0 : SENSOR_s);
    stance.plugged = ease(stance.plugged, target.plugged, seconds, still ? 0 : BALL_s);
    stance.parted = ease(stance.parted, target.parted, seconds, still ? 0 : LOBES_s);
};

export const stanceIn = (gating: Gating, state: KindState): Stance => {
    const stance = newStance();
    stand(gating, state, stance);
    return stance;
};

/** How far parts reach below and above the middle of the membrane; see the shader. */
export const GATED_REACH_nm = [-5.6, 3.8] as const;

/** What else of a channel is shown. */
export interface Look {
    readonly open: number;
    readonly emphasis: number;
    readonly blocked: number;
}

export interface GatedChannels {
    readonly node: Mesh<Geometry, Shader>;
    /** Makes room for so many. */
    begin(most: number): void;
    write(
        protein: Pick<ProteinView, 'width_nm'>,
        gating: Gating,
        stance: Stance,
        look: Look,
        x_nm: number,
        opacity: number,
        species: number,
    ): void;
    end(): void;
    destroy(): void;
}

export const createGatedChannels = (
    view: ViewUniforms,
    resources: Record<string, UniformGroup>,
): GatedChannels => {
    const channels = quads(['aBody', 'aState', 'aAcross', 'aHeads', 'aBall']);
    const node = shaderMesh('gated channels', vertex, fragment, channels.geometry, {
        view,
        ...resources,
    });
    const row = new Float32Array(20);
    let drawn = 0;
    return {
        node,
        begin: (most) => {
            channels.resize(most);
            drawn = 0;
        },
        write: (protein, gating, stance, look, x_nm, opacity, species) => {
            row[0] = x_nm;
            row[1] = HALF_BODY * protein.width_nm;
            row[2] = gating.sensors.length;
            row[3] = species;
            row[4] = look.open;
            row[5] = look.emphasis;
            row[6] = opacity;
            row[7] = look.blocked;
            for (let i = 0; i < gating.sensors.length; i++) {
                row[8 + i] = sensorX_nm(gating, i, protein);
                row[12 + i] = headY_nm(stance.up[i] as number);
            }
            row[16] = ballX_nm(stance, protein);
            row[17] = ballY_nm(stance);
            row[18] = gating.ball === undefined ? 0 : 1;
            row[19] = stance.parted;
            channels.put(drawn++, row);
        },
        end: () => channels.show(node, drawn),
        destroy: () => destroyMesh(node),
    };
};
