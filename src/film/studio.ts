/** A scene out of sight, of the size of a film, and a world for it. */
import type { Theme } from '../palette.ts';
import { OVERLAY_KEYS, type Overlay, type Scenario, type Settings } from '../params.ts';
import type { ProteinView, Snapshot } from '../snapshot.ts';
import type { FilmMove, Look, Zoom } from '../take/move.ts';
import { commandsOf } from '../take/player.ts';
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
    readonly theme: Theme;
    readonly overlays: ReadonlyMap<Overlay, boolean>;
    /** Where the camera looks, and how many nm of membrane it sees; nothing: the whole slab. */
    readonly look: { readonly lens: Lens; readonly seen_nm: number } | undefined;
    readonly world: Pick<SimulationClient, 'advance' | 'command' | 'recycle'>;
    /** The running cell takes over what a move of the script sets. */
    set(change: Scenario): Promise<void>;
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
    const { settings, overlays, world } = options;
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
    for (const [overlay, on] of overlays) scene.setOverlay(overlay, on);
    const { width_nm, height_nm } = settings.slab;
    // A high scene would show emptiness above and below the slab: it shows less membrane instead.
    const fitting_nm = ((2 * height_nm + MEMBRANE_THICKNESS_nm) * width_px) / height_px;
    const middle = { x_nm: width_nm / 2, y_nm: 0, px_per_nm: 1 };
    const home =
        options.look ?? (fitting_nm < width_nm ? { lens: middle, seen_nm: fitting_nm } : undefined);
    /** Of this film, once the first drawing has told the camera its window. */
    let homeLens: Lens | undefined;
    /** Begins with the next frame, which shows where it begins. */
    let way: { from: Lens; to: Lens; over_s: number; gone_s: number | undefined } | undefined;
    let pixelsPerNm = width_px / scale / (home?.seen_nm ?? width_nm);

    const drivingIn = (snapshot: Snapshot) => {
        const { theory, verdict } = judge(snapshot);
        return drivingForces(verdict.mean?.mean ?? snapshot.observed.voltage_mV, theory);
    };
    /** At once; the camera glides for people. */
    const lookAt = ({ x_nm, y_nm }: Lens, seen_nm: number) => {
        scene.setReducedMotion(true);
        camera.focus(x_nm, y_nm, seen_nm);
        scene.setReducedMotion(false);
    };
    const begin = (snapshot: Snapshot): Lens => {
        scene.draw(snapshot, { driving: drivingIn(snapshot), seconds: 0 });
        if (home) lookAt(home.lens, home.seen_nm);
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
    const send = (zoom: Zoom, over_s: number, snapshot: Snapshot) => {
        homeLens ??= begin(snapshot);
        const found = zoom === 'slab' ? undefined : aim(snapshot, camera, zoom);
        // Where there is none of that kind, there is nothing to look at more closely.
        if (zoom !== 'slab' && !found) return;
        const close = camera.extent.width_px / CLOSE_nm;
        const to = found ? { x_nm: found.x_nm, y_nm: 0, px_per_nm: close } : homeLens;
        way = { from: { ...camera.lens }, to, over_s, gone_s: undefined };
    };
    const turn = ({ x_nm, y_nm, width_nm: seen_nm }: Look, over_s: number, snapshot: Snapshot) => {
        homeLens ??= begin(snapshot);
        const to = { x_nm, y_nm, px_per_nm: camera.extent.width_px / seen_nm };
        way = { from: { ...camera.lens }, to, over_s, gone_s: undefined };
    };
    return {
        get theme() {
            return theme;
        },
        advance: (ns, speed_nsPerSecond) =>
            world.advance(ns, exposure_ns(speed_nsPerSecond, pixelsPerNm, settings.temperature_C)),
        make: async (move: FilmMove, snapshot) => {
            const { set, zoom, look, over_s, show, theme: worn } = move;
            for (const overlay of OVERLAY_KEYS) {
                const on = show?.[overlay];
                if (on !== undefined) scene.setOverlay(overlay, on);
            }
            if (zoom) send(zoom, over_s, snapshot);
            if (look) turn(look, over_s, snapshot);
            if (worn) {
                theme = worn;
                scene.setTheme(worn);
            }
            if (set) await options.set(set);
            for (const command of commandsOf(move))
                await world.command(command, snapshot.box.epoch);
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
