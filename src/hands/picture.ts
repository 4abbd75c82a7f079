/** What hands need of the picture, and what they do to the membrane. */
import type { Hold, Snapshot, Target } from '../snapshot.ts';

export interface Picture {
    readonly canvas: HTMLCanvasElement;
    /** nm from CSS pixels of the canvas. */
    toWorld(x_px: number, y_px: number): [number, number];
    select(target: Target | undefined): void;
    showGhost(ghost: { kind: string; x_nm: number; allowed: boolean } | undefined): void;
    onHover?: (target: Target | undefined, x_px: number, y_px: number) => void;
    onPick?: (target: Target | undefined, x_px: number, y_px: number) => void;
    onGrab?: (target: Target, event: PointerEvent) => boolean;
}

/** Changes by hand, one protein each, or the electrode; what the world refuses is told by whoever carries them out. */
export interface Commands {
    add(kind: string, x_nm: number): void;
    remove(id: number): void;
    move(id: number, x_nm: number): void;
    hold(id: number, hold: Hold): void;
    /** A pulse of the electrode. */
    stimulate(): void;
    /** Puts the electrode there, along the membrane. */
    putElectrode(x_nm: number): void;
    /** Takes it away, with the pulses that would come by themselves. */
    takeElectrode(): void;
}

/** Farther from the middle of the membrane a protein is let go: it would be in the water. */
const LET_GO_nm = 12;
/** Shorter ways of a pointer are a click. */
export const CLICK_px = 5;

/** Where a pointer is, whether that is in the picture, and whether a protein could stay there. */
export const placeOf = (
    picture: Picture,
    event: PointerEvent,
): { readonly x_nm: number; readonly inside: boolean; readonly allowed: boolean } => {
    const { left, top, right, bottom } = picture.canvas.getBoundingClientRect();
    const inside =
        event.clientX >= left &&
        event.clientX <= right &&
        event.clientY >= top &&
        event.clientY <= bottom;
    const [x_nm, y_nm] = picture.toWorld(event.clientX - left, event.clientY - top);
    return { x_nm, inside, allowed: inside && Math.abs(y_nm) < LET_GO_nm };
};

/** Follows a pointer from where it went down; `moved` and `dropped` only once it has gone farther than a click. */
export const drag = (
    start: PointerEvent,
    on: {
        moved(event: PointerEvent): void;
        dropped(event: PointerEvent): void;
        clicked?(): void;
        ended(): void;
    },
): void => {
    const stop = new AbortController();
    const { signal } = stop;
    let dragging = false;
    const move = (event: PointerEvent) => {
        if (event.pointerId !== start.pointerId) return;
        const far = Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY);
        dragging ||= far > CLICK_px;
        if (dragging) on.moved(event);
    };
    const end = (event: PointerEvent) => {
        if (event.pointerId !== start.pointerId) return;
        stop.abort();
        on.ended();
        if (event.type === 'pointercancel') return;
        if (dragging) on.dropped(event);
        else on.clicked?.();
    };
    window.addEventListener('pointermove', move, { signal });
    window.addEventListener('pointerup', end, { signal });
    window.addEventListener('pointercancel', end, { signal });
};

/** The middle of the widest gap between the proteins, nm. */
export const widestGap_nm = ({ proteins, box }: Snapshot): number => {
    const row = proteins.map(({ x_nm }) => x_nm).sort((a, b) => a - b);
    const first = row.at(0);
    if (first === undefined) return box.width_nm / 2;
    let [middle, widest] = [0, 0];
    for (const [i, x_nm] of row.entries()) {
        const gap = (row.at(i + 1) ?? first + box.width_nm) - x_nm;
        if (gap > widest) [middle, widest] = [(x_nm + gap / 2) % box.width_nm, gap];
    }
    return middle;
};
