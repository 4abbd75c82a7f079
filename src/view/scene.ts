/** The picture of the membrane. It is fed with snapshots and knows nothing else of the world. */
import './scene.css';
import { PALETTE, type Theme } from '../palette.ts';
import type { Overlay } from '../params.ts';
import type { DrivingForces, IonBuffer, Snapshot, Target } from '../snapshot.ts';
import type { PerIon } from '../species.ts';
import { createAnions } from './anions.ts';
import { createBackdrop } from './backdrop.ts';
import { type Camera, createCamera, toScreen, toWorld } from './camera.ts';
import { createForces } from './forces.ts';
import { attachGestures } from './gestures.ts';
import { createIons } from './ions.ts';
import { createLabels } from './labels.ts';
import { createLegend } from './legend.ts';
import { createLipids } from './lipids.ts';
import { createMarks } from './marks.ts';
import { targetAt } from './pick.ts';
import { createProfileStrip } from './profile-strip.ts';
import { createProteins } from './proteins.ts';
import { createSigns } from './signs.ts';
import { createStage, type Frame, type Ghost } from './stage.ts';
import { createTrail } from './trail.ts';

export interface DrawOptions {
    /** Forces on one ion of each kind, for the overlay 'forces'. */
    readonly driving?: PerIon<DrivingForces>;
    /** Seconds of watching since the last frame, for a film; without it the clock on the wall. */
    readonly seconds?: number;
}

export interface SceneOptions {
    readonly theme: Theme;
    /** Nothing moves but what the simulation moves. */
    readonly reducedMotion: boolean;
    /** For a film: so many device pixels per CSS pixel, and nothing is drawn but by `draw`. */
    readonly film?: { readonly resolution: number };
}

export interface Scene {
    readonly canvas: HTMLCanvasElement;
    readonly camera: Camera;
    /**
     * Shows a snapshot. Its ion buffer is held until the next one is shown.
     * @returns the ion buffer of the snapshot before, now free; undefined the first time or for the same snapshot.
     */
    draw(snapshot: Snapshot, options?: DrawOptions): IonBuffer | undefined;
    /** Draws what is shown once more; the canvas can be read until the task ends. Undefined before the first snapshot. */
    drawAgain(): HTMLCanvasElement | undefined;
    setTheme(theme: Theme): void;
    setReducedMotion(reduced: boolean): void;
    setOverlay(overlay: Overlay, on: boolean): void;
    /** CSS pixels of the canvas from nm, and back. */
    toScreen(x_nm: number, y_nm: number): [number, number];
    toWorld(x_px: number, y_px: number): [number, number];
    /** What lies at a place of the canvas. */
    pick(x_px: number, y_px: number): Target | undefined;
    /** Marks a protein, or follows an ion with its trail. */
    select(target: Target | undefined): void;
    /** A protein that is being carried, where it would go. */
    showGhost(ghost: { kind: string; x_nm: number; allowed: boolean } | undefined): void;
    onHover?: (target: Target | undefined, x_px: number, y_px: number) => void;
    onPick?: (target: Target | undefined, x_px: number, y_px: number) => void;
    /** A drag begins on something; true keeps it from moving the camera. */
    onGrab?: (target: Target, event: PointerEvent) => boolean;
    /** There is no graphics context: the canvas holds nothing to be taken. True before `onContext` is told. */
    lost(): boolean;
    onContext?: (state: 'lost' | 'restored') => void;
    destroy(): void;
}

/** A pause longer than this does not make things jump. */
const LONGEST_FRAME_s = 0.1;
/** The world under a resting pointer is looked at again this often. */
const LOOK_AGAIN_s = 0.15;

/** @throws Error with a sentence for the reader where WebGL 2 is missing. */
export const createScene = async (host: HTMLElement, options: SceneOptions): Promise<Scene> => {
    const stage = await createStage(options.film?.resolution);
    const { canvas, view, resolution } = stage;
    host.classList.add('scene-host');
    host.append(canvas);
    canvas.tabIndex = 0;
    canvas.setAttribute('role', 'img');
    canvas.setAttribute(
        'aria-label',
        'The membrane with its ions, channels and pumps. Plus and minus zoom, arrow keys move, 0 returns.',
    );
    const camera = createCamera(() => askForFrame());
    const marks = createMarks();
    const backdrop = createBackdrop(view);
    const ions = createIons(view, stage, marks);
    const signs = createSigns(view, resolution);
    const strip = createProfileStrip(resolution);
    const forces = createForces(resolution);
    const labels = createLabels(resolution, forces.covers);
    const layers = [
        backdrop,
        createAnions(view),
        createLipids(view),
        createProteins(view, marks),
        createTrail(view),
        ions,
        signs,
        forces,
        labels,
        strip,
    ];
    for (const { node } of layers) stage.root.addChild(node);
    const legend = createLegend(host);

    let { theme } = options;
    let shown: Snapshot | undefined;
    let hovered: Target | undefined;
    let selected: Target | undefined;
    let ghost: Ghost | undefined;
    let pointer: readonly [number, number] | undefined;
    let lookedAgo_s = 0;
    let time_s = 0;
    let drawn_ms = 0;
    let asked = 0;
    let lost = false;

    const fitWindow = () => {
        if (!shown || host.clientWidth === 0 || host.clientHeight === 0) return;
        const { box } = shown;
        const next = {
            width_px: host.clientWidth,
            height_px: host.clientHeight,
            slabWidth_nm: box.width_nm,
            slabHeight_nm: 2 * box.height_nm + box.membrane_nm,
        };
        const { extent } = camera;
        const same =
            next.width_px === extent.width_px &&
            next.height_px === extent.height_px &&
            next.slabWidth_nm === extent.slabWidth_nm &&
            next.slabHeight_nm === extent.slabHeight_nm;
        if (same) return;
        stage.resize(next.width_px, next.height_px);
        camera.fit(next);
    };
    const hover = (target: Target | undefined, x_px: number, y_px: number) => {
        hovered = target;
        canvas.toggleAttribute('data-pointing', target !== undefined);
        scene.onHover?.(target, x_px, y_px);
    };
    const look = ([x_px, y_px]: readonly [number, number]) => {
        lookedAgo_s = 0;
        hover(scene.pick(x_px, y_px), x_px, y_px);
    };
    const paint = (seconds: number) => {
        if (!shown) return;
        cancelAnimationFrame(asked);
        asked = 0;
        fitWindow();
        const moving = camera.step(seconds);
        lookedAgo_s += seconds;
        if (pointer && lookedAgo_s > LOOK_AGAIN_s) look(pointer);
        const still = camera.still;
        if (!still) time_s += seconds;
        const palette = PALETTE[theme];
        const frame: Frame = {
            snapshot: shown,
            camera,
            palette,
            theme,
            seconds,
            still,
            hovered,
            selected,
            ghost,
        };
        if (!scene.lost()) {
            stage.look(camera, time_s);
            for (const layer of layers) layer.update(frame);
            stage.render(palette.ground);
        }
        legend.update(frame);
        // At home a finger that moves up or down scrolls the page.
        canvas.style.touchAction = camera.home ? 'pan-y' : 'none';
        if (moving) askForFrame();
    };
    const sinceLast = (): number => {
        const now = performance.now();
        const seconds = drawn_ms ? Math.min(LONGEST_FRAME_s, (now - drawn_ms) / 1000) : 0;
        drawn_ms = now;
        return seconds;
    };
    /** For changes by hand while no snapshot comes; a snapshot that comes first makes it needless. */
    function askForFrame(): void {
        if (asked === 0 && shown && !options.film)
            asked = requestAnimationFrame(() => paint(sinceLast()));
    }

    const scene: Scene = {
        canvas,
        camera,
        draw: (snapshot, { driving, seconds } = {}) => {
            const before = shown;
            shown = snapshot;
            if (before?.box.epoch !== snapshot.box.epoch) selected = hovered = undefined;
            ions.show(snapshot.ions);
            if (driving) forces.driving = driving;
            const passed = sinceLast();
            paint(seconds ?? passed);
            const free = before && before.ions.buffer !== snapshot.ions.buffer;
            return free ? before.ions : undefined;
        },
        drawAgain: () => {
            paint(0);
            return shown && !scene.lost() ? canvas : undefined;
        },
        lost: () => lost || stage.lost(),
        setTheme: (next) => {
            theme = next;
            askForFrame();
        },
        setReducedMotion: (reduced) => {
            camera.still = reduced;
        },
        setOverlay: (overlay, on) => {
            if (overlay === 'potential') backdrop.tint = on;
            if (overlay === 'charges') signs.shown = on;
            if (overlay === 'forces') forces.shown = on;
            if (overlay === 'profile') strip.shown = legend.strip = on;
            labels.raised_nm = signs.shown ? 1.4 : 0;
            if (overlay === 'charges' || overlay === 'forces') legend.explain(overlay, on);
            askForFrame();
        },
        toScreen: (x_nm, y_nm) => toScreen(x_nm, y_nm, camera.lens, camera.extent),
        toWorld: (x_px, y_px) => toWorld(x_px, y_px, camera.lens, camera.extent),
        pick: (x_px, y_px) => shown && targetAt(shown, camera, x_px, y_px, ions.diameter_px),
        select: (target) => {
            selected = target;
            askForFrame();
        },
        showGhost: (carried) => {
            ghost = carried;
            askForFrame();
        },
        destroy: () => {
            cancelAnimationFrame(asked);
            observer.disconnect();
            detach();
            for (const layer of layers) layer.destroy();
            marks.destroy();
            legend.destroy();
            stage.destroy();
            host.classList.remove('scene-host');
        },
    };
    camera.still = options.reducedMotion;
    const detach = attachGestures(canvas, camera, {
        point: (at) => {
            pointer = at;
            if (at) look(at);
            else if (hovered) hover(undefined, 0, 0);
            askForFrame();
        },
        click: (x_px, y_px) => scene.onPick?.(scene.pick(x_px, y_px), x_px, y_px),
        claims: (x_px, y_px, event) => {
            const target = scene.pick(x_px, y_px);
            return target !== undefined && (scene.onGrab?.(target, event) ?? false);
        },
    });
    const observer = new ResizeObserver(() => askForFrame());
    observer.observe(host);
    canvas.addEventListener('webglcontextlost', () => {
        lost = true;
        scene.onContext?.('lost');
    });
    canvas.addEventListener('webglcontextrestored', () => {
        lost = false;
        scene.onContext?.('restored');
        askForFrame();
    });
    return scene;
};
