/** A line of time with handles on it, moved by pointer or keys. */
import { told } from '../words/phrase.ts';
import { element } from './elements.ts';

export interface Handle {
    /** Tells it from the others, for as long as it is there. */
    readonly key: string;
    /** For who cannot see it. */
    readonly label: string;
    readonly at: number;
}

export interface Track {
    readonly node: HTMLElement;
    /** @param span from and to what time the line goes */
    show(handles: readonly Handle[], span: readonly [from: number, to: number]): void;
    /** Gives a handle the focus. */
    focus(key: string): void;
}

export interface TrackOptions {
    readonly label: string;
    /** A time for people. */
    readonly text: (at: number) => string;
    /** The handle would be there; the owner shows the track anew. */
    readonly moved: (key: string, at: number) => void;
    /** It has been let go. */
    readonly settled: () => void;
    /** A handle was clicked, or Enter pressed on it. */
    readonly opened?: (key: string) => void;
    /** Delete was pressed on it. */
    readonly removed?: (key: string) => void;
}

/** Shares of the line that keys move by. */
const STEP = 0.005;
const LEAP = 0.1;
/** A pointer that goes less far has clicked. */
const CLICK_px = 3;

export const createTrack = (options: TrackOptions): Track => {
    const { label, text, moved, settled, opened, removed } = options;
    const made = new Map<string, { node: HTMLElement; at: number }>();
    const line = element('div', { class: 'track-line' });
    const node = element('div', { class: 'track', role: 'group', 'aria-label': told(label) }, line);
    let [from, to] = [0, 1];
    const within = (at: number) => Math.min(to, Math.max(from, at));
    const timeAt = (x_px: number): number => {
        const { left, width } = line.getBoundingClientRect();
        return from + ((x_px - left) / width) * (to - from);
    };
    const KEYS: Readonly<Partial<Record<string, (at: number) => number>>> = {
        ArrowRight: (at) => at + STEP * (to - from),
        ArrowLeft: (at) => at - STEP * (to - from),
        ArrowUp: (at) => at + STEP * (to - from),
        ArrowDown: (at) => at - STEP * (to - from),
        PageUp: (at) => at + LEAP * (to - from),
        PageDown: (at) => at - LEAP * (to - from),
        Home: () => from,
        End: () => to,
    };
    const acts: Readonly<Partial<Record<string, (key: string) => void>>> = {
        ...(opened && { Enter: opened }),
        ...(removed && { Delete: removed }),
    };
    const make = (key: string): HTMLElement => {
        const handle = element('div', { class: 'handle', role: 'slider', tabindex: '0' });
        /** A click moves nothing. */
        let pressed_px: number | undefined;
        handle.addEventListener('pointerdown', (event) => {
            pressed_px = event.clientX;
            handle.setPointerCapture(event.pointerId);
            handle.focus();
            event.preventDefault();
        });
        handle.addEventListener('pointermove', (event) => {
            if (!handle.hasPointerCapture(event.pointerId)) return;
            if (pressed_px !== undefined && Math.abs(event.clientX - pressed_px) < CLICK_px) return;
            pressed_px = undefined;
            moved(key, within(timeAt(event.clientX)));
        });
        handle.addEventListener('lostpointercapture', () => {
            if (pressed_px === undefined) settled();
            else opened?.(key);
            pressed_px = undefined;
        });
        handle.addEventListener('keydown', (event) => {
            const go = KEYS[event.key];
            const act = acts[event.key];
            const here = made.get(key);
            if (act) act(key);
            else if (!go || !here) return;
            else {
                moved(key, within(go(here.at)));
                settled();
            }
            event.preventDefault();
            // The page's own keys are not for this.
            event.stopPropagation();
        });
        return handle;
    };
    /** Keys walk along them in order of time; the one that has the focus, or is being dragged, stays where it is. */
    const order = (handles: readonly Handle[]) => {
        const nodes = handles.flatMap(({ key }) => made.get(key)?.node ?? []);
        if (nodes.every((handle, i) => line.children[i] === handle)) return;
        const still = nodes.indexOf(document.activeElement as HTMLElement);
        line.prepend(...nodes.slice(0, Math.max(0, still)));
        line.append(...nodes.slice(still + 1));
    };
    return {
        node,
        focus: (key) => made.get(key)?.node.focus(),
        show: (handles, span) => {
            [from, to] = span;
            for (const [key, { node: gone }] of made) {
                if (handles.some((each) => each.key === key)) continue;
                gone.remove();
                made.delete(key);
            }
            for (const { key, label: name, at } of handles) {
                const handle = made.get(key)?.node ?? make(key);
                made.set(key, { node: handle, at });
                handle.style.left = `${(100 * (within(at) - from)) / Math.max(1e-9, to - from)}%`;
                handle.setAttribute('aria-label', told(name));
                handle.setAttribute('aria-valuemin', String(from));
                handle.setAttribute('aria-valuemax', String(to));
                handle.setAttribute('aria-valuenow', String(at));
                handle.setAttribute('aria-valuetext', text(at));
                if (!handle.isConnected) line.append(handle);
            }
            order(handles);
        },
    };
};
