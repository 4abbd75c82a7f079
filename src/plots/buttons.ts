/** A figure's own small buttons. */
import { element } from '../ui/elements.ts';
import { told } from '../words/phrase.ts';

/** Stays pressed until pressed again. */
export const toggle = (
    label: string,
    title: string,
    chosen: (on: boolean) => void,
): HTMLButtonElement => {
    const button = element(
        'button',
        { type: 'button', class: 'quiet', title: told(title) },
        told(label),
    );
    let on = false;
    button.setAttribute('aria-pressed', 'false');
    button.addEventListener('click', () => {
        on = !on;
        button.setAttribute('aria-pressed', String(on));
        chosen(on);
    });
    return button;
};
