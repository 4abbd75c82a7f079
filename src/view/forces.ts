/** What drives an ion through its channel: two arrows beside one channel of each kind. */
import { Container } from 'pixi.js';
import { type DrivingForces, kindIn, type ProteinView, type Snapshot } from '../snapshot.ts';
import { PERMEANT, type PerIon, type Permeant, perIon } from '../species.ts';
import { type Camera, nearest, toScreen } from './camera.ts';
import { halfInMembrane } from './lipids.ts';
import { createPlate, PLATE_FONT, type Plate } from './plate.ts';
import type { Frame, Layer } from './stage.ts';

/** Where arrows stand and how large they are, CSS pixels; the card's middle is the channel's. */
interface Measures {
    readonly aside: number;
    /** Length of 100 mV. */
    readonly unit: number;
    readonly shaft: number;
    readonly width: number;
    readonly half: number;
    /** There is room for words. */
    readonly named: boolean;
}

const LONGEST_mV = 130;

const measure = (px_per_nm: number, half_nm: number, height_px: number): Measures => {
    // In a low window the tips stay below the names that stand at its top.
    const longest = Math.min(170, 0.27 * height_px);
    const unit = Math.round(Math.min(longest, Math.max(46, 6.4 * px_per_nm)));
    const shaft = Math.round(Math.min(18, Math.max(7, 0.12 * unit)));
    const aside = Math.round(Math.min(190, half_nm * px_per_nm + 1.6 * shaft));
    const named = unit > 120;
    return {
        aside,
        unit,
        shaft,
        named,
        width: 2 * (aside + (named ? 60 : 26)),
        half: (LONGEST_mV / 100) * unit + 44,
    };
};

interface Arrow {
    readonly name: string;
    readonly x: number;
    readonly mV: number;
    readonly colour: string;
    readonly ground: string;
    readonly hollow: boolean;
}

const outline = (
    context: CanvasRenderingContext2D,
    x: number,
    from: number,
    tip: number,
    shaft: number,
) => {
    const back = Math.sign(tip - from);
    const neck = tip - back * Math.min(1.7 * shaft, Math.abs(tip - from));
    context.beginPath();
    context.moveTo(x - shaft / 2, from);
    context.lineTo(x - shaft / 2, neck);
    context.lineTo(x - 1.25 * shaft, neck);
    context.lineTo(x, tip);
    context.lineTo(x + 1.25 * shaft, neck);
    context.lineTo(x + shaft / 2, neck);
    context.lineTo(x + shaft / 2, from);
    context.closePath();
};

/** Diffusion is a full arrow, the electric force a hollow one. */
const drawArrow = (context: CanvasRenderingContext2D, m: Measures, arrow: Arrow): void => {
    const { x, colour, ground, hollow, name } = arrow;
    const mV = Math.min(LONGEST_mV, Math.max(-LONGEST_mV, arrow.mV));
    const rounded = Math.round(Math.abs(arrow.mV));
    const tip = m.half - (mV * m.unit) / 100;
    const back = mV < 0 ? 1 : -1;
    context.lineJoin = 'round';
    if (rounded > 0) {
        outline(context, x, m.half, tip, m.shaft);
        context.strokeStyle = ground;
        context.lineWidth = 7;
        context.stroke();
        context.fillStyle = hollow ? ground : colour;
        context.fill();
        context.strokeStyle = colour;
        context.lineWidth = Math.max(2, 0.16 * m.shaft);
        context.stroke();
    }
    const lines = m.named ? [name, `${rounded} mV`] : [`${rounded}`];
    if (back < 0) lines.reverse();
    context.font = `700 ${m.named ? 15 : 13}px ${PLATE_FONT}`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.strokeStyle = ground;
    context.lineWidth = 5;
    context.fillStyle = colour;
    lines.forEach((line, i) => {
        const y = tip + back * (11 + 18 * i);
        context.strokeText(line, x, y);
        context.fillText(line, x, y);
    });
};

const away = (p: ProteinView, { lens, extent }: Camera): number =>
    Math.abs(nearest(p.x_nm, lens, extent) - lens.x_nm) * lens.px_per_nm;

/** One channel of an ion: the one from before while it stays in sight, else one near the middle and apart from others. */
const chosenChannel = (
    channels: readonly ProteinView[],
    before: number | undefined,
    camera: Camera,
    taken: readonly ProteinView[],
    room_px: number,
): ProteinView | undefined => {
    const { lens, extent } = camera;
    const crowded = (p: ProteinView) =>
        taken.some((t) => {
            const way = nearest(p.x_nm, lens, extent) - nearest(t.x_nm, lens, extent);
            return Math.abs(way) * lens.px_per_nm < room_px;
        });
    const kept = channels.find((p) => p.id === before);
    if (kept && away(kept, camera) < extent.width_px / 2 - room_px / 2 && !crowded(kept))
        return kept;
    const cost = (p: ProteinView) => away(p, camera) + (crowded(p) ? extent.width_px : 0);
    return [...channels].sort((a, b) => cost(a) - cost(b))[0];
};

/** Channels of whatever kind that let an ion through. */
const channelsFor = ({ proteins, box }: Snapshot, ion: Permeant): ProteinView[] =>
    proteins.filter(({ kind }) => {
        const found = kindIn(box, kind);
        return found.role === 'channel' && found.ion === ion;
    });

export interface Forces extends Layer {
    shown: boolean;
    driving: PerIon<DrivingForces> | undefined;
    /** An arrow stands where this protein's name would be. */
    covers(protein: ProteinView): boolean;
}

export const createForces = (resolution: number): Forces => {
    const node = new Container({ eventMode: 'none' });
    const cards: PerIon<Plate> = perIon(() => createPlate(resolution));
    const drawn: PerIon<string> = perIon(() => '');
    /** Places with arrows on both sides, and half the width that they take, nm. */
    let taken: ProteinView[] = [];
    let half_nm = 0;
    let along_nm = 1;
    const chosen: PerIon<number | undefined> = perIon(() => undefined);
    for (const ion of PERMEANT) node.addChild(cards[ion].sprite);

    const paint = (ion: Permeant, m: Measures, driving: DrivingForces, { palette }: Frame) => {
        const { diffusion_mV, electric_mV } = driving;
        const rounded = [diffusion_mV, electric_mV].map(Math.round).join(' ');
        const key = `${rounded} ${palette.ground} ${m.aside} ${m.unit}`;
        if (key === drawn[ion]) return;
        drawn[ion] = key;
        const common = { colour: palette.ink[ion], ground: palette.ground };
        const middle = m.width / 2;
        cards[ion].draw(m.width, 2 * m.half, (context) => {
            drawArrow(context, m, {
                ...common,
                name: 'diffusion',
                x: middle - m.aside,
                mV: diffusion_mV,
                hollow: false,
            });
            drawArrow(context, m, {
                ...common,
                name: 'electric',
                x: middle + m.aside,
                mV: electric_mV,
                hollow: true,
            });
        });
    };
    const forces: Forces = {
        node,
        shown: false,
        driving: undefined,
        covers: (protein) =>
            node.visible &&
            taken.some(({ id, x_nm }) => {
                const way = protein.x_nm - x_nm;
                const away = way - along_nm * Math.round(way / along_nm);
                return id !== protein.id && Math.abs(away) < half_nm;
            }),
        update: (frame) => {
            const { driving } = forces;
            node.visible = forces.shown && driving !== undefined;
            if (!node.visible || !driving) return;
            const { snapshot, camera } = frame;
            taken = [];
            along_nm = snapshot.box.width_nm;
            for (const ion of PERMEANT) {
                const { sprite } = cards[ion];
                const channels = channelsFor(snapshot, ion);
                const width = channels[0];
                const m = measure(
                    camera.lens.px_per_nm,
                    width ? halfInMembrane(width) : 0,
                    camera.extent.height_px,
                );
                const channel = chosenChannel(channels, chosen[ion], camera, taken, m.width);
                chosen[ion] = channel?.id;
                sprite.visible = channel !== undefined;
                if (!channel) continue;
                taken.push(channel);
                half_nm = (m.width / 2 + 8) / camera.lens.px_per_nm;
                paint(ion, m, driving[ion], frame);
                const { lens, extent } = camera;
                const [x_px, y_px] = toScreen(channel.x_nm, 0, lens, extent);
                sprite.x = Math.round(x_px - m.width / 2);
                sprite.y = Math.round(y_px - m.half);
            }
        },
        destroy: () => {
            for (const ion of PERMEANT) cards[ion].destroy();
        },
    };
    return forces;
};
