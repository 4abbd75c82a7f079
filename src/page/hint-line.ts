/** One quiet line over the picture for who may be stuck: what is so, and the way back. */
import { element } from '../ui/elements.ts';
import { phrase } from '../words/phrase.ts';
import type { Stuck } from './stuck.ts';

const HINTS = {
    paused: { words: 'Time stands still.', way: 'Play' },
    noPotassium: {
        words: 'No K⁺ can pass: what makes the resting potential is closed.',
        way: 'Open K⁺ again',
    },
    noFuel: { words: 'The pumps have no ATP: the gradients run down.', way: 'Give ATP' },
    runDown: { words: 'The gradients are gone: nothing is left to make a voltage.', way: 'Reset' },
} as const satisfies Record<Stuck, object>;

export interface HintLine {
    /** Nothing: there is nothing to say. */
    show(stuck: Stuck | undefined): void;
}

/** @param take goes the way back; @param dismiss takes the line away */
export const createHintLine = (
    stage: HTMLElement,
    take: (stuck: Stuck) => void,
    dismiss: (stuck: Stuck) => void,
): HintLine => {
    const host = element('div', { class: 'hint', role: 'status' });
    stage.append(host);
    let shown: Stuck | undefined;
    const show = (stuck: Stuck | undefined) => {
        if (stuck === shown) return;
        shown = stuck;
        if (!stuck) return host.replaceChildren();
        const { words, way } = HINTS[stuck];
        const button = (label: string, name: string, pressed: () => void) => {
            const made = element('button', { type: 'button', class: 'quiet' }, label);
            if (name) made.setAttribute('aria-label', name);
            made.addEventListener('click', () => {
                pressed();
                show(undefined);
                // The button is gone.
                stage.querySelector<HTMLElement>('canvas')?.focus({ preventScroll: true });
            });
            return made;
        };
        host.replaceChildren(
            element('span', {}, phrase(words)),
            button(phrase(way), '', () => take(stuck)),
            button('×', phrase('Hide this hint'), () => dismiss(stuck)),
        );
    };
    return { show };
};
