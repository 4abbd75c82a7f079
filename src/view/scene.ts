/** The picture of the membrane. It is fed with snapshots and knows nothing else of the world. */
import './scene.css';
import { PALETTE, type Theme } from '../palette.ts';
import type { Overlay } from '../params.ts';
import type { DrivingForces, IonBuffer, Snapshot, Target } from '../snapshot.ts';
import type { PerIon } from '../species.ts';
import { phrase } from '../words/phrase.ts';
import { type Camera, createCamera, type MovingCamera, toScreen, toWorld } from './camera.ts';
import { attachGestures } from './gestures.ts';
import { createLayers } from './layers.ts';
import { createLegend } from './legend.ts';
import { targetAt } from './pick.ts';
import { createPointing } from './pointing.ts';
import { createStage, type Frame, type Ghost, type Stage, type StageOptions } from './stage.ts';
import { createWatch } from './watch.ts';

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
    /** For a film: nothing is drawn but by `draw`. */
    readonly film?: StageOptions;
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
    /** In the picture they are so many times as large as usual, from the next one on. */
    letters: number;
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

/** The canvas as large as its place in the page, and the camera for that and for the slab. */
const fitWindow = (
    [width_px, height_px]: readonly [number, number],
    stage: Stage,
    camera: MovingCamera,
    box: Snapshot['box'],
): void => {
    if (width_px === 0 || height_px === 0) return;
    const next = {
        ...{ width_px, height_px },
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

/** Into its place in the page, with a name for whoever does not see it. */
const place = (canvas: HTMLCanvasElement, host: HTMLElement): void => {
    host.classList.add('scene-host');
    host.append(canvas);
    canvas.tabIndex = 0;
    canvas.setAttribute('role', 'img');
    canvas.setAttribute(
        'aria-label',
        phrase(
            'The membrane with its ions, channels and pumps. Plus and minus zoom, arrow keys move, 0 returns.',
        ),
    );
};

const watchContext = (
    canvas: HTMLCanvasElement,
    changed: (state: 'lost' | 'restored') => void,
): void => {
    canvas.addEventListener('webglcontextlost', () => changed('lost'));
    canvas.addEventListener('webglcontextrestored', () => changed('restored'));
};

/** @throws Error with a sentence for the reader where WebGL 2 is missing. */
export const createScene = async (host: HTMLElement, options: SceneOptions): Promise<Scene> => {
    const stage = await createStage(options.film);
    const { canvas } = stage;
    place(canvas, host);
    const camera = createCamera(() => askForFrame());
    const layers = createLayers(stage);
    const { ions } = layers;
    const legend = createLegend(host);

    let { theme } = options;
    let [shown, selected, ghost]: [Snapshot?, Target?, Ghost?] = [];
    let time_s = 0;
    const sinceLast = createWatch();
    let asked = 0;
    let lost = false;
    const measured = () => [host.clientWidth, host.clientHeight] as const;
    // Read when it changes: to read it while others write into the page has all of it laid out anew.
    let size_px = measured();

    const paint = (seconds: number) => {
        if (!shown) return;
        cancelAnimationFrame(asked);
        asked = 0;
        fitWindow(size_px, stage, camera, shown.box);
        const moving = camera.step(seconds);
        pointing.step(seconds);
        const still = camera.still;
        if (!still) time_s += seconds;
        const palette = PALETTE[theme];
        const frame: Frame = {
            ...{ snapshot: shown, camera, palette, theme, seconds, still },
            ...{ hovered: pointing.hovered, selected, ghost, letters: scene.letters },
        };
        if (!scene.lost()) {
            stage.look(camera, time_s);
            layers.update(frame);
            stage.render(palette.ground);
        }
        legend.update(frame);
        // At home a finger that moves up or down scrolls the page.
        canvas.style.touchAction = camera.home ? 'pan-y' : 'none';
        if (moving) askForFrame();
    };
    /** For changes by hand while no snapshot comes; a snapshot that comes first makes it needless. */
    function askForFrame(): void {
        if (asked === 0 && shown && !options.film)
            asked = requestAnimationFrame(() => paint(sinceLast()));
    }

    const scene: Scene = {
        ...{ canvas, camera, letters: 1 },
        draw: (snapshot, { driving, seconds } = {}) => {
            const before = shown;
            shown = snapshot;
            if (before?.box.epoch !== snapshot.box.epoch) selected = pointing.hovered = undefined;
            ions.show(snapshot.ions);
            if (driving) layers.forces.driving = driving;
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
            layers.setOverlay(overlay, on, legend);
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
            layers.destroy();
            legend.destroy();
            stage.destroy();
            host.classList.remove('scene-host');
        },
    };
    const pointing = createPointing(canvas, scene.pick, (...under) => scene.onHover?.(...under));
    camera.still = options.reducedMotion;
    const detach = attachGestures(canvas, camera, {
        point: (at) => {
            pointing.point(at);
            askForFrame();
        },
        click: (x_px, y_px) => scene.onPick?.(scene.pick(x_px, y_px), x_px, y_px),
        claims: (x_px, y_px, event) => {
            const target = scene.pick(x_px, y_px);
            return target !== undefined && (scene.onGrab?.(target, event) ?? false);
        },
    });
    const observer = new ResizeObserver(() => {
        size_px = measured();
        askForFrame();
    });
    observer.observe(host);
    watchContext(canvas, (state) => {
        lost = state === 'lost';
        scene.onContext?.(state);
        if (!lost) askForFrame();
    });
    return scene;
};
