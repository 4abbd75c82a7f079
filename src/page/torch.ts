/** The pointer as a torch: a soft circle of light in a picture that is a little dimmed, and a ring that is seen from afar. */
import { element } from '../ui/elements.ts';

export interface Torch {
    /** With the dimmed picture around it, or only the ring. */
    light(on: boolean): void;
    readonly lit: boolean;
    remove(): void;
}

/** Both are moved by a transform alone: what they are made of is painted once. */
export const createTorch = (root: HTMLElement): Torch => {
    const light = element('div', { class: 'torch', 'aria-hidden': 'true' });
    const ring = element('div', { class: 'torch-ring', 'aria-hidden': 'true' });
    const stop = new AbortController();
    const { signal } = stop;
    const gone = (away: boolean) => {
        for (const part of [light, ring]) part.toggleAttribute('data-away', away);
    };
    const follow = ({ target, clientX, clientY }: PointerEvent) => {
        const scene = target instanceof Element ? target.closest('.scene') : null;
        gone(!scene);
        if (!scene) return;
        // Over the picture, under what is written around it.
        if (light.parentElement !== scene) scene.querySelector('canvas')?.after(light, ring);
        const { left, top } = scene.getBoundingClientRect();
        const at = `translate(${clientX - left}px, ${clientY - top}px)`;
        light.style.transform = `${at} scale(4)`;
        ring.style.transform = at;
    };
    gone(true);
    for (const type of ['pointermove', 'pointerdown'] as const)
        root.addEventListener(type, follow, { signal });
    root.addEventListener('pointerleave', () => gone(true), { signal });
    root.addEventListener('pointercancel', () => gone(true), { signal });
    let lit = true;
    return {
        light: (on) => {
            lit = on;
            light.hidden = !on;
        },
        get lit() {
            return lit;
        },
        remove: () => {
            stop.abort();
            light.remove();
            ring.remove();
        },
    };
};
