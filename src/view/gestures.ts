/** Gestures on the canvas: wheel and pinch zoom, drag pans, double click returns; keys do the same. */
import type { Camera } from './camera.ts';

export interface Gestures {
    /** Pointer at a place of the canvas, CSS pixels; undefined when it has left. */
    point(at: readonly [number, number] | undefined): void;
    /** A click or tap that was no drag. */
    click(x_px: number, y_px: number, event: PointerEvent): void;
    /** True: somebody else takes this drag, the camera stays. */
    claims(x_px: number, y_px: number, event: PointerEvent): boolean;
}

const CLICK_px = 5;
const KEY_PAN_px = 60;
const KEY_ZOOM = 1.35;
/** Factor for each pixel a wheel turns; a pinch on a touchpad comes as small steps with Ctrl. */
const WHEEL = 0.0016;
const PINCH = 0.011;
const LINE_px = 30;

type Point = readonly [number, number];

export const attachGestures = (
    canvas: HTMLCanvasElement,
    camera: Camera,
    hands: Gestures,
): (() => void) => {
    const down = new Map<number, Point>();
    let start: Point = [0, 0];
    let dragging = false;
    let claimed = false;

    const placeOf = (event: MouseEvent): Point => {
        const { left, top } = canvas.getBoundingClientRect();
        return [event.clientX - left, event.clientY - top];
    };
    const apart = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);
    const middle = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];

    const pinch = (moving: number, to: Point) => {
        const from = down.get(moving);
        const other = [...down].find(([id]) => id !== moving)?.[1];
        if (!from || !other) return;
        const [before, after] = [middle(from, other), middle(to, other)];
        camera.pan(after[0] - before[0], after[1] - before[1]);
        camera.zoomAt(after[0], after[1], apart(to, other) / Math.max(1, apart(from, other)));
    };
    const onDown = (event: PointerEvent) => {
        const at = placeOf(event);
        if (event.button !== 0) return;
        down.set(event.pointerId, at);
        if (down.size > 1) {
            dragging = true;
            return;
        }
        [start, dragging] = [at, false];
        claimed = hands.claims(at[0], at[1], event);
        if (!claimed) canvas.setPointerCapture(event.pointerId);
    };
    const onMove = (event: PointerEvent) => {
        const at = placeOf(event);
        const from = down.get(event.pointerId);
        if (!from) {
            hands.point(at);
            return;
        }
        if (claimed) return;
        if (down.size === 2) pinch(event.pointerId, at);
        else if (dragging || apart(at, start) > CLICK_px) {
            if (!dragging) hands.point(undefined);
            dragging = true;
            canvas.style.cursor = 'grabbing';
            camera.pan(at[0] - from[0], at[1] - from[1]);
        } else return;
        down.set(event.pointerId, at);
    };
    const onUp = (event: PointerEvent) => {
        const known = down.delete(event.pointerId);
        canvas.style.cursor = '';
        if (!known || down.size > 0) return;
        const at = placeOf(event);
        if (!dragging && !claimed && event.type === 'pointerup') hands.click(at[0], at[1], event);
        claimed = false;
    };
    const onLeave = () => hands.point(undefined);
    const onWheel = (event: WheelEvent) => {
        // All in view already: the wheel is the page's.
        if (camera.widest && event.deltaY > 0) return;
        event.preventDefault();
        const unit = event.deltaMode === 1 ? LINE_px : 1;
        const rate = event.ctrlKey ? PINCH : WHEEL;
        const [x, y] = placeOf(event);
        camera.zoomAt(x, y, Math.exp(-event.deltaY * unit * rate));
    };
    const onDouble = () => camera.reset();
    const keys: Readonly<Record<string, () => void>> = {
        '+': () => zoomMiddle(KEY_ZOOM),
        '=': () => zoomMiddle(KEY_ZOOM),
        '-': () => zoomMiddle(1 / KEY_ZOOM),
        ArrowLeft: () => camera.pan(KEY_PAN_px, 0),
        ArrowRight: () => camera.pan(-KEY_PAN_px, 0),
        ArrowUp: () => camera.pan(0, KEY_PAN_px),
        ArrowDown: () => camera.pan(0, -KEY_PAN_px),
        '0': () => camera.reset(),
    };
    const zoomMiddle = (factor: number) =>
        camera.zoomAt(canvas.clientWidth / 2, canvas.clientHeight / 2, factor);
    const onKey = (event: KeyboardEvent) => {
        const act = keys[event.key];
        if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
        // The page has its own use for the arrow keys.
        event.preventDefault();
        event.stopPropagation();
        act();
    };

    const stop = new AbortController();
    const { signal } = stop;
    canvas.addEventListener('pointerdown', onDown, { signal });
    canvas.addEventListener('pointermove', onMove, { signal });
    canvas.addEventListener('pointerup', onUp, { signal });
    canvas.addEventListener('pointercancel', onUp, { signal });
    canvas.addEventListener('pointerleave', onLeave, { signal });
    canvas.addEventListener('wheel', onWheel, { signal, passive: false });
    canvas.addEventListener('dblclick', onDouble, { signal });
    canvas.addEventListener('keydown', onKey, { signal });
    return () => stop.abort();
};
