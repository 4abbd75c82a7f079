/** Beside the scene, on its own y axis: the potential φ(y) as a curve and the net charge density as bars. */

import type { Palette } from '../palette.ts';
import type { Profile } from '../snapshot.ts';
import { roundAbove } from '../ui/round-steps.ts';
import { phrase } from '../words/phrase.ts';
import { toScreen } from './camera.ts';
import { ease } from './mesh.ts';
import { createPlate, PLATE_FONT } from './plate.ts';
import type { Frame, Layer } from './stage.ts';

/** Width on a small screen; on a large one the strip grows with its letters. */
const STRIP_px = 186;
const growth = (scene_px: number): number => Math.min(1.4, Math.max(1, scene_px / 1070));
export const stripWidth_px = (scene_px: number): number => Math.round(STRIP_px * growth(scene_px));

/** Height of the heading. */
const HEAD_px = 52;
const MARGIN_px = 12;
/** The charge density is smoothed over this time; its scale follows slowly. */
const CALM_s = 1.6;
const REDRAW_s = 1 / 15;

export interface ProfileStrip extends Layer {
    shown: boolean;
}

/** Whole numbers with a real minus sign. */
const signed = (mV: number): string => `${mV <= -0.5 ? '−' : ''}${Math.round(Math.abs(mV))}`;

interface Bars {
    readonly calm: Float32Array;
    readonly chargeScale: number;
    readonly y_nm: Float32Array;
}
interface Scales {
    readonly potentialScale: number;
    readonly chargeScale: number;
}

/** Net charge, smoothed over time, right of the middle where it is positive. */
const bars = (
    context: CanvasRenderingContext2D,
    palette: Palette,
    { calm, chargeScale, y_nm }: Bars,
    yOf: (nm: number) => number,
    middle: number,
    room: number,
) => {
    for (let i = 0; i < calm.length; i++) {
        const here = y_nm[i] as number;
        const half = Math.abs((y_nm[i + 1] ?? here) - (y_nm[i - 1] ?? here)) / 4 || 0.25;
        const width = (room * (calm[i] as number)) / chargeScale;
        context.fillStyle = width > 0 ? palette.positive : palette.negative;
        const [y0, y1] = [yOf(here + half), yOf(here - half)];
        context.globalAlpha = 0.62;
        context.fillRect(Math.min(middle, middle + width), y0, Math.abs(width), y1 - y0 + 0.5);
    }
    context.globalAlpha = 1;
};

const heading = (
    context: CanvasRenderingContext2D,
    palette: Palette,
    { potentialScale, chargeScale }: Scales,
    [left, middle, right]: readonly [number, number, number],
) => {
    const line = (y: number, name: string, scale: string) => {
        context.font = `600 11.5px ${PLATE_FONT}`;
        context.fillStyle = palette.text;
        context.textAlign = 'left';
        context.fillText(name, left + 16, y);
        context.font = `11px ${PLATE_FONT}`;
        context.fillStyle = palette.muted;
        context.textAlign = 'right';
        context.fillText(scale, right, y);
    };
    context.textBaseline = 'middle';
    line(13, phrase('potential φ'), `±${potentialScale} mV`);
    line(31, phrase('charge'), `±${Number(chargeScale.toPrecision(2))} e/nm`);
    context.fillStyle = palette.voltage;
    context.fillRect(left, 12, 12, 2.2);
    context.fillStyle = palette.negative;
    context.fillRect(left, 26, 6, 10);
    context.fillStyle = palette.positive;
    context.fillRect(left + 6, 26, 6, 10);
    context.fillStyle = palette.muted;
    context.textAlign = 'center';
    context.fillText('−', (left + middle) / 2, HEAD_px - 1);
    context.fillText('0', middle, HEAD_px - 1);
    context.fillText('+', (middle + right) / 2, HEAD_px - 1);
};

export const createProfileStrip = (resolution: number): ProfileStrip => {
    const card = createPlate(resolution);
    let calm = new Float32Array(0);
    let chargeScale = 0;
    let potentialScale = 100;
    let drawn = '';
    let since_s = 0;

    const follow = ({ charge_e_per_nm, potential_mV }: Profile, seconds: number) => {
        if (calm.length !== charge_e_per_nm.length) calm = Float32Array.from(charge_e_per_nm);
        let most = 0.5;
        for (let i = 0; i < calm.length; i++) {
            calm[i] = ease(calm[i] as number, charge_e_per_nm[i] as number, seconds, CALM_s);
            most = Math.max(most, Math.abs(calm[i] as number));
        }
        // Only ever a round number, and with some room before it changes back.
        if (most > chargeScale || most < 0.3 * chargeScale) chargeScale = roundAbove(1.1 * most);
        const highest = potential_mV.reduce((a, b) => Math.max(a, Math.abs(b)), 20);
        if (highest > potentialScale || highest < 0.4 * potentialScale) {
            potentialScale = highest > 100 ? 200 : highest > 50 ? 100 : 50;
        }
    };
    const paint = (context: CanvasRenderingContext2D, frame: Frame) => {
        const { palette, snapshot, camera } = frame;
        const { y_nm, potential_mV } = snapshot.profile;
        const grown = growth(camera.extent.width_px);
        context.scale(grown, grown);
        const height_px = camera.extent.height_px / grown;
        const yOf = (nm: number) =>
            toScreen(camera.lens.x_nm, nm, camera.lens, camera.extent)[1] / grown;
        const [left, right] = [MARGIN_px, STRIP_px - MARGIN_px];
        const middle = (left + right) / 2;
        context.fillStyle = `${palette.panel}f0`;
        context.fillRect(0, 0, STRIP_px, height_px);
        context.fillStyle = palette.line;
        context.fillRect(0, 0, 1, height_px);

        context.save();
        context.beginPath();
        context.rect(0, HEAD_px + 8, STRIP_px, height_px - HEAD_px - 8);
        context.clip();
        const face = snapshot.box.membrane_nm / 2;
        context.fillStyle = `${palette.lipidHead}40`;
        context.fillRect(0, yOf(face), STRIP_px, yOf(-face) - yOf(face));
        bars(context, palette, { calm, chargeScale, y_nm }, yOf, middle, right - middle);
        context.strokeStyle = `${palette.muted}90`;
        context.lineWidth = 1;
        context.setLineDash([3, 4]);
        context.beginPath();
        context.moveTo(middle, HEAD_px + 8);
        context.lineTo(middle, height_px);
        context.stroke();
        context.setLineDash([]);
        context.strokeStyle = palette.voltage;
        context.lineWidth = 2.2;
        context.lineJoin = 'round';
        context.beginPath();
        for (let i = 0; i < y_nm.length; i++) {
            const share = (potential_mV[i] as number) / potentialScale;
            context.lineTo(middle + share * (right - middle), yOf(y_nm[i] as number));
        }
        context.stroke();
        const inside = potential_mV[0];
        const at = middle + (inside / potentialScale) * (right - middle);
        const beside = Math.min(height_px - 16, Math.max(HEAD_px + 40, yOf(-face) + 70));
        context.font = `700 14px ${PLATE_FONT}`;
        context.textBaseline = 'middle';
        context.textAlign = at < middle ? 'left' : 'right';
        context.fillStyle = palette.voltage;
        context.fillText(`${signed(inside)} mV`, at + (at < middle ? 8 : -8), beside);
        context.restore();
        heading(context, palette, { potentialScale, chargeScale }, [left, middle, right]);
    };
    const strip: ProfileStrip = {
        node: card.sprite,
        shown: false,
        update: (frame) => {
            const { extent } = frame.camera;
            card.sprite.visible = strip.shown;
            if (!strip.shown) {
                calm = new Float32Array(0);
                drawn = '';
                return;
            }
            follow(frame.snapshot.profile, frame.seconds);
            const width_px = stripWidth_px(extent.width_px);
            card.sprite.x = extent.width_px - width_px;
            // Drawing it costs more than all the rest: now and then, and when the scene has moved.
            since_s += frame.seconds;
            const { y_nm, px_per_nm } = frame.camera.lens;
            const key = `${y_nm} ${px_per_nm} ${width_px} ${extent.height_px} ${frame.theme}`;
            if (key === drawn && since_s < REDRAW_s) return;
            drawn = key;
            since_s = 0;
            card.draw(width_px, extent.height_px, (context) => paint(context, frame));
        },
        destroy: card.destroy,
    };
    return strip;
};
