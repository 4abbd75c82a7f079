/** Names on proteins and charges on protein anions, where there is room for them. */
import { inkOf } from '../palette.ts';
import { kindIn, type ProteinView } from '../snapshot.ts';
import { toScreen } from './camera.ts';
import { makeRoom } from './label-room.ts';
import { formsOf, ROOM } from './name-forms.ts';
import { topOf } from './proteins.ts';
import { type Frame, isProtein, type Layer } from './stage.ts';
import { createTexts, heightOf } from './text.ts';

/** Labels stay below what stands at the top of the window; in a low one the membrane comes first. */
const HEAD_em = 3.4;
const HEAD_share = 0.12;

/** Close up they are as large as the window allows: to be read from the back row. */
const sizeOf = (px_per_nm: number, width_px: number, letters: number): number => {
    if (px_per_nm < ROOM.held) return Math.round(11 * letters);
    if (px_per_nm < ROOM.state) return Math.round(13 * letters);
    return Math.round(letters * Math.min(17, Math.max(13, width_px / 88)));
};

/** A charge as it is written: 10−. */
export const chargeText = (charge_e: number): string =>
    `${Math.abs(charge_e)}${charge_e < 0 ? '−' : '+'}`;

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

    const nameProteins = ({ snapshot, camera, palette, letters, hovered, selected }: Frame) => {
        const { lens, extent } = camera;
        const scale = lens.px_per_nm;
        const size_px = sizeOf(scale, extent.width_px, letters);
        const plated = scale >= ROOM.state;
        const head_px = Math.min(HEAD_em * size_px, HEAD_share * extent.height_px);
        const names = snapshot.proteins.flatMap((protein) => {
            const first = isProtein(hovered, protein) || isProtein(selected, protein);
            if (!first && (scale < ROOM.name || covered(protein))) return [];
            const kind = kindIn(snapshot.box, protein.kind);
            const above = topOf(protein, kind);
            const [x_px, y_px] = toScreen(protein.x_nm, above + labels.raised_nm, lens, extent);
            if (x_px < -40 || x_px > extent.width_px + 40) return [];
            // Between the head and the signs there may be room for one line only.
            const squeezed =
                scale >= ROOM.line &&
                y_px < head_px + heightOf('\n', size_px) &&
                y_px + labels.raised_nm * scale > head_px;
            const [forms = [], longest = []] = formsOf(protein, kind, scale).map((texts) =>
                texts.map((text) => (squeezed ? text.replace('\n', ' · ') : text)),
            );
            const widths_px = longest.map((text) => texts.widthOf(text, size_px, plated));
            return forms.length > 0 ? [{ protein, kind, first, x_px, y_px, forms, widths_px }] : [];
        });
        names.sort((a, b) => a.x_px - b.x_px);
        for (const [i, room] of makeRoom(names, extent.width_px).entries()) {
            const name = names[i];
            const text = room && name?.forms[room.form];
            if (!text) continue;
            texts.put({
                text,
                x_px: room.x_px,
                y_px: Math.max(name.y_px, head_px + heightOf(text, size_px)),
                size_px,
                colour: inkOf(palette, name.kind),
                halo: palette.ground,
                above: 1,
                ...(plated ? { plate: palette.panel } : {}),
                opacity: Math.min(1, name.protein.width_nm / 4),
            });
        }
    };
    const writeCharges = ({ snapshot, camera: { lens, extent }, palette, letters }: Frame) => {
        for (const { x_nm, y_nm, radius_nm, charge_e } of snapshot.proteinAnions) {
            const radius_px = radius_nm * lens.px_per_nm;
            if (radius_px < 9) continue;
            const [x_px, y_px] = toScreen(x_nm, y_nm, lens, extent);
            const size_px = Math.round(letters * Math.min(22, Math.max(11, radius_px * 0.62)));
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
