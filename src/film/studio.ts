/** A scene out of sight, of the size of a film, and a world for it. */
import type { Theme } from '../palette.ts';
import { OVERLAY_KEYS, type Settings } from '../params.ts';
import type { ProteinView, Snapshot } from '../snapshot.ts';
import type { Look, Zoom } from '../take/move.ts';
import type { Timed } from '../take/player.ts';
import { drivingForces } from '../theory/driving.ts';
import { judge } from '../theory/verdict.ts';
import { exposure_ns } from '../ui/exposure-time.ts';
import { MEMBRANE_THICKNESS_nm } from '../units.ts';
import { type Lens, nearest } from '../view/camera.ts';
import { createScene, type Scene } from '../view/scene.ts';
import { between } from '../view/zoom.ts';
import type { SimulationClient } from '../worker/client.ts';
import type { Screen, Studio } from './shoot.ts';

export interface StudioOptions {
    readonly screen: Screen;
    readonly settings: Settings;
    /** Until a move says otherwise. */
    readonly theme: Theme;
    readonly world: Pick<SimulationClient, 'advance' | 'recycle'>;
    /** Called once, when the film is over. */
    closed(): void;
}

/** Labels and lines in the scene are as large as in a window of this size, shorter side. */
const WINDOW_px = 720;

/** A pore close up: so many nm of membrane. */
const CLOSE_nm = 26;

/** The nearest to the middle of the picture; of channels, an open one before a closed one. */
const aim = ({ proteins }: Snapshot, { lens, extent }: Scene['camera'], kind: Zoom) => {
    const far = ({ x_nm, open }: ProteinView) =>
        Math.abs(nearest(x_nm, lens, extent) - lens.x_nm) + (open ? 0 : extent.slabWidth_nm);
    return proteins
        .filter((each) => each.kind === kind)
        .sort((a, b) => far(a) - far(b))
        .at(0);
};

/** @throws Error with a sentence where there is no WebGL 2 */
export const openStudio = async (options: StudioOptions): Promise<Studio> => {
    const { settings, world } = options;
    let { theme } = options;
    const { width_px, height_px, transparent } = options.screen;
    const scale = Math.max(1, Math.min(width_px, height_px) / WINDOW_px);
    const host = document.createElement('div');
    host.setAttribute('aria-hidden', 'true');
    host.inert = true;
    host.style.cssText = `position:fixed;left:-30000px;top:0;width:${width_px / scale}px;height:${height_px / scale}px`;
    document.body.append(host);
    const scene = await createScene(host, {
        theme,
        reducedMotion: false,
        film: { resolution: scale, transparent },
    });
    const { camera } = scene;
    const { width_nm, height_nm } = settings.slab;
    // A high scene would show emptiness above and below the slab: it shows less membrane instead.
    const fitting_nm = ((2 * height_nm + MEMBRANE_THICKNESS_nm) * width_px) / height_px;
    const seen_nm = Math.min(width_nm, fitting_nm);
    /** Of this film, once the first drawing has told the camera its window. */
    let homeLens: Lens | undefined;
    /** Begins with the next frame, which shows where it begins. */
    let way: { from: Lens; to: Lens; over_s: number; gone_s: number | undefined } | undefined;
    let pixelsPerNm = width_px / scale / seen_nm;

    const drivingIn = (snapshot: Snapshot) => {
        const { theory, verdict } = judge(snapshot);
        return drivingForces(verdict.mean?.mean ?? snapshot.observed.voltage_mV, theory);
    };
    /** At once; the camera glides for people. */
    const lookAt = ({ x_nm, y_nm }: Pick<Lens, 'x_nm' | 'y_nm'>, width_nm: number) => {
        scene.setReducedMotion(true);
        camera.focus(x_nm, y_nm, width_nm);
        scene.setReducedMotion(false);
    };
    const begin = (snapshot: Snapshot): Lens => {
        scene.draw(snapshot, { driving: drivingIn(snapshot), seconds: 0 });
        if (seen_nm < width_nm) lookAt({ x_nm: width_nm / 2, y_nm: 0 }, seen_nm);
        return { ...camera.lens };
    };
    const goOn = (seconds: number) => {
        if (!way) return;
        way.gone_s = way.gone_s === undefined ? 0 : way.gone_s + seconds;
        const share = way.over_s > 0 ? way.gone_s / way.over_s : 1;
        const lens = between(way.from, way.to, camera.extent, share);
        lookAt(lens, camera.extent.width_px / lens.px_per_nm);
        pixelsPerNm = lens.px_per_nm;
        if (share >= 1) way = undefined;
    };
    const lensOf = ({ x_nm, y_nm, width_nm: seen }: Look): Lens => ({
        ...{ x_nm, y_nm, px_per_nm: camera.extent.width_px / seen },
    });
    /** Where a zoom leads; nowhere where there is none of that kind. */
    const lensFor = (zoom: Zoom, home: Lens, snapshot: Snapshot): Lens | undefined => {
        if (zoom === 'slab') return home;
        const found = aim(snapshot, camera, zoom);
        return found && lensOf({ x_nm: found.x_nm, y_nm: 0, width_nm: CLOSE_nm });
    };
    const send = ({ zoom, look, over_s }: Timed, snapshot: Snapshot) => {
        homeLens ??= begin(snapshot);
        const to = look ? lensOf(look) : zoom && lensFor(zoom, homeLens, snapshot);
        if (to) way = { from: { ...camera.lens }, to, over_s, gone_s: undefined };
    };
    return {
        get theme() {
            return theme;
        },
        advance: (ns, speed_nsPerSecond) =>
            world.advance(ns, exposure_ns(speed_nsPerSecond, pixelsPerNm, settings.temperature_C)),
        make: (move, snapshot) => {
            for (const overlay of OVERLAY_KEYS) {
                const on = move.show?.[overlay];
                if (on !== undefined) scene.setOverlay(overlay, on);
            }
            if (move.theme) {
                theme = move.theme;
                scene.setTheme(theme);
            }
            if (move.zoom || move.look) send(move, snapshot);
        },
        draw: (snapshot, seconds) => {
            homeLens ??= begin(snapshot);
            goOn(seconds);
            const free = scene.draw(snapshot, { driving: drivingIn(snapshot), seconds });
            if (free) world.recycle(free.buffer);
            const px_per_nm = camera.lens.px_per_nm * scale;
            return { canvas: scene.canvas, px_per_nm, lost: scene.lost() };
        },
        close: () => {
            scene.destroy();
            host.remove();
            options.closed();
        },
    };
};
