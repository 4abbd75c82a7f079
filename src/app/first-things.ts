/** The three things that a first visitor is shown, and where they are in the window. */
import type { Box } from '../page/callout-place.ts';
import { kindIn, type ProteinView, type Snapshot } from '../snapshot.ts';
import type { Scene } from '../view/scene.ts';

/** What there is to point at, and how. */
export interface Seen {
    readonly scene: Scene;
    readonly snapshot: Snapshot;
    readonly root: HTMLElement;
}

const around = (x: number, y: number, a: number, b = a): Box => ({
    left: x - a,
    top: y - b,
    right: x + a,
    bottom: y + b,
});

/** CSS pixels of the window from nm. */
export const onScreen = ({ scene }: Seen, x_nm: number, y_nm: number): [number, number] => {
    const { left, top } = scene.canvas.getBoundingClientRect();
    const [x, y] = scene.toScreen(x_nm, y_nm);
    return [left + x, top + y];
};

/** Water outside, left of the middle, between the names at the top and the membrane. */
const ions = (seen: Seen): Box => {
    const { lens, extent } = seen.scene.camera;
    const { left, top } = seen.scene.canvas.getBoundingClientRect();
    const face = onScreen(seen, lens.x_nm, seen.snapshot.box.membrane_nm / 2)[1];
    const radius = Math.max(16, Math.min(30, 0.1 * (face - top)));
    return around(left + 0.3 * extent.width_px, top + 0.5 * (face - top), radius);
};

/** An open channel, or else any, as near as can be to the middle of the picture. */
const channelIn = ({ scene, snapshot }: Seen): ProteinView | undefined => {
    const { width_px } = scene.camera.extent;
    const far = ({ x_nm, open }: ProteinView) =>
        Math.abs(scene.toScreen(x_nm, 0)[0] - width_px / 2) + (open ? 0 : width_px);
    return snapshot.proteins
        .filter(({ kind }) => kindIn(snapshot.box, kind).role === 'channel')
        .toSorted((a, b) => far(a) - far(b))[0];
};

export interface Step {
    readonly sentence: string;
    /** Nothing where there is no such thing. */
    target(seen: Seen): Box | undefined;
}

export const createSteps = (): readonly Step[] => {
    /** The one that is spoken of stays the same. */
    let chosen: number | undefined;
    return [
        {
            sentence:
                'Each small shape is one ion, drawn without the water around it. Shape and colour say which kind.',
            target: ions,
        },
        {
            sentence:
                'A channel: while its gate is open, ions of one kind pass through it, one at a time.',
            target: (seen) => {
                const { proteins } = seen.snapshot;
                const channel = proteins.find(({ id }) => id === chosen) ?? channelIn(seen);
                chosen = channel?.id;
                if (!channel) return undefined;
                const scale = seen.scene.camera.lens.px_per_nm;
                const [x, y] = onScreen(seen, channel.x_nm, 0);
                return around(x, y, Math.max(12, 0.75 * channel.width_nm * scale), 5 * scale);
            },
        },
        {
            sentence:
                'The voltage across the membrane. Nobody sets it: it is counted from the charges on both sides.',
            target: ({ root }) => {
                const figure = root.querySelector('.figure');
                if (!figure) return undefined;
                const range = document.createRange();
                range.selectNodeContents(figure);
                const { left, top, right, bottom } = range.getBoundingClientRect();
                return { left: left - 10, top: top + 3, right: right + 14, bottom: bottom - 3 };
            },
        },
    ];
};
