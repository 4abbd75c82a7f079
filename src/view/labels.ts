/** Names on proteins and charges on protein anions, where there is room for them. */
import { inkOf } from '../palette.ts';
import { type KindView, kindIn, type ProteinView } from '../snapshot.ts';
import { toScreen } from './camera.ts';
import { reachOf } from './proteins.ts';
import { type Frame, isProtein, type Layer } from './stage.ts';
import { createTexts, heightOf } from './text.ts';

/** Scales from which there is room, CSS pixels per nm. */
const ROOM = { name: 4.2, held: 7, state: 22, line: 30, counts: 44 } as const;

/** Labels stay below what stands at the top of the window; in a low one the membrane comes first. */
const HEAD_em = 3.4;
const HEAD_share = 0.12;

/** Close up they are as large as the window allows: to be read from the back row. */
const sizeOf = (px_per_nm: number, width_px: number): number => {
    if (px_per_nm < ROOM.held) return 11;
    if (px_per_nm < ROOM.state) return 13;
    return Math.round(Math.min(17, Math.max(13, width_px / 88)));
};

/** A charge as it is written: 10−. */
export const chargeText = (charge_e: number): string =>
    `${Math.abs(charge_e)}${charge_e < 0 ? '−' : '+'}`;

const channelText = (p: ProteinView, { name: full, symbol: name }: KindView, scale: number) => {
    const held = p.hold === 'free' ? '' : `held ${p.hold}`;
    if (scale < ROOM.held) return name;
    if (scale < ROOM.state) return held ? `${name}\nheld` : name;
    const state = held || (p.open ? 'open' : 'closed');
    if (scale < ROOM.counts) return `${full}\n${state}`;
    return `${full} · ${state}\n${p.passedIn} in · ${p.passedOut} out`;
};

const FACING = { '-1': 'faces in', 0: 'occluded', 1: 'faces out' } as const;

const pumpText = (p: ProteinView, { name, symbol, states }: KindView, scale: number) => {
    if (scale < ROOM.held) return '';
    if (scale < ROOM.state) return symbol;
    const facing = FACING[states[p.state].facing ?? 0];
    if (scale < ROOM.counts) return `${name}\n${facing}`;
    return `${name} · ${facing}\n${p.atp} ATP split`;
};

export interface Labels extends Layer {
    /** Room above the membrane that something else takes up, nm. */
    raised_nm: number;
}

/** @param covered true where something else is drawn in a name's place */
export const createLabels = (
    resolution: number,
    covered: (protein: ProteinView) => boolean,
): Labels => {
    const texts = createTexts(resolution);

    const nameProteins = ({ snapshot, camera, palette, hovered, selected }: Frame) => {
        const { lens, extent } = camera;
        const scale = lens.px_per_nm;
        const size_px = sizeOf(scale, extent.width_px);
        const head_px = Math.min(HEAD_em * size_px, HEAD_share * extent.height_px);
        for (const protein of snapshot.proteins) {
            const notable = isProtein(hovered, protein) || isProtein(selected, protein);
            if (!notable && (scale < ROOM.name || covered(protein))) continue;
            const kind = kindIn(snapshot.box, protein.kind);
            const [, above] = reachOf(kind);
            const [x_px, y_px] = toScreen(protein.x_nm, above + labels.raised_nm, lens, extent);
            if (x_px < -40 || x_px > extent.width_px + 40) continue;
            const textOf = kind.role === 'pump' ? pumpText : channelText;
            const lines = textOf(protein, kind, scale);
            if (!lines) continue;
            // Between the head and the signs there may be room for one line only.
            const squeezed =
                scale >= ROOM.line &&
                y_px < head_px + heightOf(lines, size_px) &&
                y_px + labels.raised_nm * scale > head_px;
            const text = squeezed ? lines.replace('\n', ' · ') : lines;
            texts.put({
                text,
                x_px,
                y_px: Math.max(y_px, head_px + heightOf(text, size_px)),
                size_px,
                colour: inkOf(palette, kind),
                halo: palette.ground,
                above: 1,
                ...(scale >= ROOM.state ? { plate: palette.panel } : {}),
                opacity: Math.min(1, protein.width_nm / 4),
            });
        }
    };
    const writeCharges = ({ snapshot, camera: { lens, extent }, palette }: Frame) => {
        for (const { x_nm, y_nm, radius_nm, charge_e } of snapshot.proteinAnions) {
            const radius_px = radius_nm * lens.px_per_nm;
            if (radius_px < 9) continue;
            const [x_px, y_px] = toScreen(x_nm, y_nm, lens, extent);
            const size_px = Math.round(Math.min(22, Math.max(11, radius_px * 0.62)));
            if (y_px < -radius_px || y_px > extent.height_px + radius_px) continue;
            texts.put({
                text: chargeText(charge_e),
                x_px,
                y_px,
                size_px,
                colour: palette.text,
                halo: `${palette.ground}70`,
                above: 0.5,
            });
        }
    };
    const labels: Labels = {
        node: texts.node,
        raised_nm: 0,
        update: (frame) => {
            texts.begin();
            writeCharges(frame);
            nameProteins(frame);
            texts.end();
        },
        destroy: texts.destroy,
    };
    return labels;
};
