/** Names on proteins and charges on protein anions, where there is room for them. */
import type { Palette } from '../palette.ts';
import { type ProteinView, PUMP_STATES } from '../snapshot.ts';
import { SPECIES } from '../species.ts';
import { toScreen } from './camera.ts';
import { reachOf } from './proteins.ts';
import { type Frame, isProtein, type Layer } from './stage.ts';
import { createTexts } from './text.ts';

/** Scales from which there is room, CSS pixels per nm. */
const ROOM = { name: 4.2, held: 7, state: 22, counts: 40 } as const;

/** Labels stay below what stands at the top of the window. */
const HEAD_px = 100;

export const SYMBOLS = Object.fromEntries(SPECIES.map(({ key, symbol }) => [key, symbol]));

/** A charge as it is written: 10−. */
export const chargeText = (charge_e: number): string =>
    `${Math.abs(charge_e)}${charge_e < 0 ? '−' : '+'}`;

const channelText = (p: ProteinView, scale: number): string => {
    const held = p.hold === 'free' ? '' : `held ${p.hold}`;
    const name = SYMBOLS[p.kind] ?? '';
    if (scale < ROOM.held) return name;
    if (scale < ROOM.state) return held ? `${name}\nheld` : name;
    const state = held || (p.open ? 'open' : 'shut');
    if (scale < ROOM.counts) return `${name} channel\n${state}`;
    return `${name} channel · ${state}\n${p.passedIn} in · ${p.passedOut} out`;
};

const pumpText = (p: ProteinView, scale: number): string => {
    if (scale < ROOM.held) return '';
    if (scale < ROOM.state) return 'pump';
    const state = PUMP_STATES[p.state];
    const facing =
        state?.facing === 1 ? 'faces out' : state?.facing === -1 ? 'faces in' : 'occluded';
    if (scale < ROOM.counts) return `Na⁺/K⁺ pump\n${facing}`;
    return `Na⁺/K⁺ pump · ${facing}\n${state?.name ?? ''} · ${p.atp} ATP split`;
};

const inkOf = (palette: Palette, { kind }: ProteinView): string =>
    kind === 'pump' ? palette.pumpInk : palette.ink[kind];

export interface Labels extends Layer {
    /** Room above the membrane that something else takes up, nm. */
    raised_nm: number;
}

export const createLabels = (resolution: number): Labels => {
    const texts = createTexts(resolution);

    const nameProteins = ({ snapshot, camera, palette, hovered, selected }: Frame) => {
        const { lens, extent } = camera;
        const scale = lens.px_per_nm;
        const size_px = scale < 7 ? 11 : scale < ROOM.state ? 13 : 14;
        for (const protein of snapshot.proteins) {
            const notable = isProtein(hovered, protein) || isProtein(selected, protein);
            if (scale < ROOM.name && !notable) continue;
            const [, above] = reachOf(protein);
            const [x_px, y_px] = toScreen(protein.x_nm, above + labels.raised_nm, lens, extent);
            if (x_px < -40 || x_px > extent.width_px + 40) continue;
            const text =
                protein.kind === 'pump' ? pumpText(protein, scale) : channelText(protein, scale);
            if (!text) continue;
            texts.put({
                text,
                x_px,
                y_px: Math.max(y_px, HEAD_px),
                size_px,
                colour: inkOf(palette, protein),
                halo: palette.ground,
                above: 1,
                ...(scale >= ROOM.state ? { plate: `${palette.panel}d8` } : {}),
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
