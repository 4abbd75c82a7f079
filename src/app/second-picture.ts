/** The picture of the second of two cells, seen as the first one is: same camera, overlays and theme. */
import type { Sight } from '../book/program.ts';
import type { FramePicture } from '../film/layout.ts';
import type { Theme } from '../palette.ts';
import type { Overlay } from '../params.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Camera } from '../view/camera.ts';
import type { Scene } from '../view/scene.ts';
import { phrase } from '../words/phrase.ts';
import type { SimulationClient } from '../worker/client.ts';
import { createPicture, pictureOf } from './picture.ts';

/** How the first one is seen. */
export interface SeenAlike {
    readonly overlays: ReadonlyMap<Overlay, boolean>;
    /** Nothing where there is no picture. */
    scene(): Scene | undefined;
    theme(): Theme;
}

export interface SecondPicture {
    show(sight: Sight): void;
    /** Draws it, shown already or not. @returns what can be read until the task ends */
    take(sight: Sight): FramePicture;
    drawn(): Snapshot | undefined;
    destroy(): void;
}

/** One camera leads, the other looks at the same place. */
const follow = (leading: Camera, camera: Camera): void => {
    if (leading.home) {
        if (!camera.home) camera.reset();
        return;
    }
    const { lens, extent } = leading;
    const width_nm = extent.width_px / lens.px_per_nm;
    const own_nm = camera.extent.width_px / camera.lens.px_per_nm;
    const far = Math.hypot(lens.x_nm - camera.lens.x_nm, lens.y_nm - camera.lens.y_nm);
    if (far > 0.05 || Math.abs(own_nm - width_nm) > 0.05)
        camera.focus(lens.x_nm, lens.y_nm, width_nm);
};

/** Nothing where the first one has no picture. @throws where there can be none */
export const createSecondPicture = async (
    host: HTMLElement,
    { overlays, scene: leading, theme: worn }: SeenAlike,
    world: Pick<SimulationClient, 'recycle'>,
): Promise<SecondPicture | undefined> => {
    const first = leading();
    if (!first) return undefined;
    const { createScene } = await import('../view/scene.ts');
    let theme = worn();
    const reduced = matchMedia('(prefers-reduced-motion: reduce)');
    const scene = await createScene(host, { theme, reducedMotion: reduced.matches });
    // Its camera follows, and hands are for the first cell.
    scene.canvas.tabIndex = -1;
    scene.canvas.setAttribute(
        'aria-label',
        phrase('The membrane of the second cell, seen as the first one is.'),
    );
    const picture = createPicture(world);
    const shown = new Map<Overlay, boolean>();
    const seeAlike = () => {
        for (const [overlay, on] of overlays)
            if (shown.get(overlay) !== on) {
                shown.set(overlay, on);
                scene.setOverlay(overlay, on);
            }
        if (theme !== worn()) {
            theme = worn();
            scene.setTheme(theme);
        }
        scene.setReducedMotion(reduced.matches);
        scene.letters = first.letters;
        follow(first.camera, scene.camera);
    };
    const draw = (sight: Sight) => picture.draw(scene, sight, theme, 0);
    return {
        drawn: picture.drawn,
        show: (sight) => {
            // What changes how it is seen has it drawn by itself.
            seeAlike();
            if (sight.snapshot !== picture.drawn()) draw(sight);
        },
        take: (sight) => {
            seeAlike();
            draw(sight);
            return pictureOf(scene);
        },
        destroy: scene.destroy,
    };
};
