/** Buttons of time: a small picture and a word. */
import { drawing, element } from '../ui/elements.ts';
import { FLASH } from '../ui/flash.ts';

/** In a square of 24. */
export const ICONS = {
    play: 'M7 4.5v15l12-7.500z',
    pause: 'M7 5h3.500v14H7zM13.5 5H17v14h-3.500z',
    step: 'M6 5v14l9-7zM16 5h2.500v14H16z',
    reset: 'M12 5V1.500L6.5 6 12 10.500V7.200a5 5 0 1 1-5 5H4.800A7.2 7.2 0 1 0 12 5z',
    seed: 'M6 3h12a3 3 0 0 1 3 3v12a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3zm2 3.500a1.6 1.6 0 1 0 .01 0zm8 0a1.6 1.6 0 1 0 .01 0zm-4 4a1.6 1.6 0 1 0 .01 0zm-4 4a1.6 1.6 0 1 0 .01 0zm8 0a1.6 1.6 0 1 0 .01 0z',
    stimulate: FLASH,
    caption:
        'M4 3.500h16A1.500 1.500 0 0 1 21.500 5v10.500A1.500 1.500 0 0 1 20 17h-7.500L7 21.500V17H4a1.500 1.500 0 0 1-1.500-1.500V5A1.500 1.500 0 0 1 4 3.500zM6.500 7.500v1.800h11V7.500zM6.500 11.200V13h7v-1.800z',
    /** An impulse, drawn out. */
    slow: 'M1.500 16.800h5.300L10.600 4.200h2.300l4 12.600 1.500-1h4.100v2.200h-3.400l-3.300 2.200-4-12.600-3.300 11.400H1.500z',
} as const;

export interface IconButton {
    readonly made: HTMLButtonElement;
    readonly word: HTMLElement;
    readonly picture: SVGSVGElement;
}

/** @param key that does the same; drawn by the style sheet, for it is not part of the button's name */
export const iconButton = (
    icon: keyof typeof ICONS,
    label: string,
    key: string,
    title: string,
    act: (event: MouseEvent) => void,
): IconButton => {
    const picture = drawing('0 0 24 24', ICONS[icon], 'icon');
    const word = element('span', { class: 'word' }, label);
    const made = element('button', { type: 'button', title, 'aria-label': label }, picture, word);
    if (key) made.dataset.key = key;
    made.addEventListener('click', act);
    return { made, word, picture };
};
