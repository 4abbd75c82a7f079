/** What lies under the pointer, looked at when it moves and, while it rests, now and then. */
import type { Target } from '../snapshot.ts';

export interface Pointing {
    hovered: Target | undefined;
    /** The pointer is there now, CSS pixels; undefined: it has left. */
    point(at: readonly [number, number] | undefined): void;
    step(seconds: number): void;
}

/** The world under a resting pointer is looked at again this often. */
const LOOK_AGAIN_s = 0.15;

export const createPointing = (
    canvas: HTMLCanvasElement,
    pick: (x_px: number, y_px: number) => Target | undefined,
    told: (target: Target | undefined, x_px: number, y_px: number) => void,
): Pointing => {
    let pointer: readonly [number, number] | undefined;
    let lookedAgo_s = 0;
    const hover = (target: Target | undefined, x_px: number, y_px: number) => {
        pointing.hovered = target;
        canvas.toggleAttribute('data-pointing', target !== undefined);
        told(target, x_px, y_px);
    };
    const look = ([x_px, y_px]: readonly [number, number]) => {
        lookedAgo_s = 0;
        hover(pick(x_px, y_px), x_px, y_px);
    };
    const pointing: Pointing = {
        hovered: undefined,
        point: (at) => {
            pointer = at;
            if (at) look(at);
            else if (pointing.hovered) hover(undefined, 0, 0);
        },
        step: (seconds) => {
            lookedAgo_s += seconds;
            if (pointer && lookedAgo_s > LOOK_AGAIN_s) look(pointer);
        },
    };
    return pointing;
};
