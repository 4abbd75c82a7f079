/** What the page says when it cannot draw or cannot go on. */
import { element, part } from './elements.ts';
import { inWords } from './in-words.ts';

const reload = (): HTMLButtonElement => {
    const button = element('button', { type: 'button' }, 'Load the page again');
    button.addEventListener('click', () => location.reload());
    return button;
};

/** Covers the scene, or stands as a banner over the last picture. No sentence: all is well again. */
export const showTrouble = (sentence: string, banner = false): void => {
    const host = part('trouble');
    host.hidden = sentence === '';
    host.classList.toggle('banner', banner);
    host.replaceChildren(...(sentence ? [element('p', {}, inWords(sentence)), reload()] : []));
};

/** For the time in which the canvas has lost its graphics context. */
export const LOST =
    'The graphics card has dropped the picture. The simulation goes on, and the picture returns as soon as the browser can draw again.';

export const sentenceOf = (error: unknown): string =>
    error instanceof Error ? error.message : String(error);
