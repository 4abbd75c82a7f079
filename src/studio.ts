/** A scene out of sight, of the size of a film, and a world for it. */

import { drivingForces } from './page/driving.ts';
import { exposure_ns } from './page/pace.ts';
import { theoryOf, verdictOn } from './page/verdict.ts';
import type { Theme } from './palette.ts';
import type { Settings } from './params.ts';
import type { Studio } from './record/shoot.ts';
import { MEMBRANE_THICKNESS_nm } from './units.ts';
import type { Lens } from './view/camera.ts';
import { createScene, type Overlay } from './view/scene.ts';
import type { Simulation } from './worker/client.ts';

export interface StudioOptions {
    /** Pixels of the scene in the film. */
    readonly width_px: number;
    readonly height_px: number;
    readonly speed_nsPerSecond: number;
    readonly settings: Settings;
    readonly theme: Theme;
    readonly overlays: ReadonlyMap<Overlay, boolean>;
    /** Where the camera looks, and how many nm of membrane it sees; nothing: the whole slab. */
    readonly look: { readonly lens: Lens; readonly seen_nm: number } | undefined;
    readonly world: Simulation;
    /** Called once, when the film is over. */
    closed(): void;
}

/** Labels and lines in the scene are as large as in a window of this size, shorter side. */
const WINDOW_px = 720;

/** @throws Error with a sentence where there is no WebGL 2 */
export const openStudio = async (options: StudioOptions): Promise<Studio> => {
    const { width_px, height_px, settings, theme, overlays, world } = options;
    const scale = Math.max(1, Math.min(width_px, height_px) / WINDOW_px);
    const host = document.createElement('div');
    host.setAttribute('aria-hidden', 'true');
    host.inert = true;
    host.style.cssText = `position:fixed;left:-30000px;top:0;width:${width_px / scale}px;height:${height_px / scale}px`;
    document.body.append(host);
    const scene = await createScene(host, {
        theme,
        reducedMotion: false,
        film: { resolution: scale },
    });
    for (const [overlay, on] of overlays) scene.setOverlay(overlay, on);
    let lost = false;
    let looked = false;
    scene.onContext = () => {
        lost = true;
    };
    const { width_nm, height_nm } = settings.slab;
    // A high scene would show emptiness above and below the slab: it shows less membrane instead.
    const fitting_nm = ((2 * height_nm + MEMBRANE_THICKNESS_nm) * width_px) / height_px;
    const middle = { x_nm: width_nm / 2, y_nm: 0, px_per_nm: 1 };
    const look =
        options.look ?? (fitting_nm < width_nm ? { lens: middle, seen_nm: fitting_nm } : undefined);
    const pixelsPerNm = width_px / scale / (look?.seen_nm ?? width_nm);
    const { speed_nsPerSecond } = options;
    const exposed_ns = exposure_ns(speed_nsPerSecond, pixelsPerNm, settings.temperature_C);
    return {
        theme,
        advance: (ns) => world.advance(ns, exposed_ns),
        draw: (snapshot, seconds) => {
            const theory = theoryOf(snapshot);
            const { mean } = verdictOn(snapshot.observed, theory);
            const voltage_mV = mean?.mean ?? snapshot.observed.voltage_mV;
            const driving = drivingForces(voltage_mV, theory);
            if (look && !looked) {
                // The first drawing tells the camera its window; then it can look at once.
                scene.draw(snapshot, { driving, seconds: 0 });
                scene.setReducedMotion(true);
                scene.camera.focus(look.lens.x_nm, look.lens.y_nm, look.seen_nm);
                scene.setReducedMotion(false);
            }
            looked = true;
            const free = scene.draw(snapshot, { driving, seconds });
            if (free) world.recycle(free.buffer);
            if (lost) throw new Error('the graphics context was lost');
            return scene.canvas;
        },
        close: () => {
            scene.destroy();
            host.remove();
            options.closed();
        },
    };
};
