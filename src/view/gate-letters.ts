/** Close up each part of a voltage-gated channel bears the name of its gate: m, h, n. */
import { kindIn, type ProteinView } from '../snapshot.ts';
import { nearest, toScreen } from './camera.ts';
import {
    ballX_nm,
    ballY_nm,
    type Gating,
    gatingOf,
    headY_nm,
    type Stance,
    sensorX_nm,
} from './gates.ts';
import type { Frame, Layer } from './stage.ts';
import { createTexts } from './text.ts';

/** Height of letters on a sensor's head and on the ball, nm; smaller ones than this are not written. */
const HEAD_nm = 0.38;
const BALL_nm = 0.8;
const LEAST_px = 9;

export const createGateLetters = (
    resolution: number,
    stanceOf: (id: number) => Stance | undefined,
): Layer => {
    const texts = createTexts(resolution);
    const put = (text: string, x_nm: number, y_nm: number, letter_nm: number, frame: Frame) => {
        const { camera, palette } = frame;
        const size_px = Math.round(letter_nm * camera.lens.px_per_nm);
        if (size_px < LEAST_px) return;
        const [x_px, y_px] = toScreen(x_nm, y_nm, camera.lens, camera.extent);
        texts.put({
            ...{ text, x_px, y_px, size_px, above: 0.5 },
            ...{ colour: palette.ground, halo: `${palette.gate}00` },
        });
    };
    const write = (protein: ProteinView, gating: Gating, stance: Stance, frame: Frame) => {
        const { lens, extent } = frame.camera;
        const x = nearest(protein.x_nm, lens, extent);
        for (const [i, gate] of gating.sensors.entries()) {
            const y = headY_nm(stance.up[i] as number);
            put(gate, x + sensorX_nm(gating, i, protein), y, HEAD_nm, frame);
        }
        if (gating.ball === undefined) return;
        put(gating.ball, x + ballX_nm(stance, protein), ballY_nm(stance), BALL_nm, frame);
    };
    return {
        node: texts.node,
        update: (frame) => {
            texts.begin();
            const { proteins, box } = frame.snapshot;
            const { lens, extent } = frame.camera;
            const half_nm = extent.width_px / lens.px_per_nm / 2 + 3;
            if (BALL_nm * lens.px_per_nm >= LEAST_px) {
                for (const protein of proteins) {
                    if (Math.abs(nearest(protein.x_nm, lens, extent) - lens.x_nm) > half_nm)
                        continue;
                    const gating = gatingOf(kindIn(box, protein.kind));
                    const stance = gating && stanceOf(protein.id);
                    if (gating && stance) write(protein, gating, stance, frame);
                }
            }
            texts.end();
        },
        destroy: texts.destroy,
    };
};
