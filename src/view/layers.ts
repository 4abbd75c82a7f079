/** All that is drawn of the membrane, from the back to the front. */
import type { Overlay } from '../params.ts';
import { createAnions } from './anions.ts';
import { createBackdrop } from './backdrop.ts';
import { createElectrode } from './electrode.ts';
import { createForces, type Forces } from './forces.ts';
import { createGateLetters } from './gate-letters.ts';
import { createIons, type IonLayer } from './ions.ts';
import { createLabels } from './labels.ts';
import type { Legend } from './legend.ts';
import { createLipids } from './lipids.ts';
import { createMarks } from './marks.ts';
import { createProfileStrip } from './profile-strip.ts';
import { createProteins } from './proteins.ts';
import { createSigns } from './signs.ts';
import type { Frame, Stage } from './stage.ts';
import { createTrail } from './trail.ts';

export interface Layers {
    readonly ions: IonLayer;
    readonly forces: Forces;
    update(frame: Frame): void;
    /** Shows an overlay or not, and has the legend explain it. */
    setOverlay(overlay: Overlay, on: boolean, legend: Legend): void;
    destroy(): void;
}

export const createLayers = (stage: Stage): Layers => {
    const { view, resolution } = stage;
    const marks = createMarks();
    /** On a transparent ground there is no water, nor its tint. */
    const backdrop = stage.transparent ? undefined : createBackdrop(view);
    const ions = createIons(view, stage, marks);
    const signs = createSigns(view, resolution);
    const strip = createProfileStrip(resolution);
    const forces = createForces(resolution);
    const labels = createLabels(resolution, forces.covers);
    const electrode = createElectrode(view);
    const proteins = createProteins(view, marks);
    const all = [
        ...(backdrop ? [backdrop] : []),
        createAnions(view),
        electrode.glass,
        createLipids(view),
        proteins,
        createGateLetters(resolution, proteins.stanceOf),
        createTrail(view),
        ions,
        electrode.light,
        signs,
        forces,
        labels,
        strip,
    ];
    for (const { node } of all) stage.root.addChild(node);
    return {
        ions,
        forces,
        update: (frame) => {
            for (const layer of all) layer.update(frame);
        },
        setOverlay: (overlay, on, legend) => {
            if (overlay === 'potential' && backdrop) backdrop.tint = on;
            if (overlay === 'charges') signs.shown = on;
            if (overlay === 'forces') forces.shown = on;
            if (overlay === 'profile') strip.shown = legend.strip = on;
            labels.raised_nm = signs.shown ? 1.4 : 0;
            if (overlay === 'charges' || overlay === 'forces') legend.explain(overlay, on);
        },
        destroy: () => {
            for (const layer of all) layer.destroy();
            marks.destroy();
        },
    };
};
