/** What the page says when it cannot draw or cannot go on. */

import { phrase } from '../words/phrase.ts';
import { element } from './elements.ts';
import { inWords } from './in-words.ts';

export const reloadButton = (): HTMLButtonElement => {
    const button = element('button', { type: 'button' }, phrase('Load the page again'));
    button.addEventListener('click', () => location.reload());
    return button;
};

/** Covers the scene, or stands as a banner over the last picture. No sentence: all is well again. */
export type ShowTrouble = (sentence: string, banner?: boolean) => void;

export const createTrouble =
    (host: HTMLElement): ShowTrouble =>
    (sentence, banner = false) => {
        host.hidden = sentence === '';
        host.classList.toggle('banner', banner);
        host.replaceChildren(
            ...(sentence ? [element('p', {}, inWords(sentence)), reloadButton()] : []),
        );
    };

/** For the time in which the canvas has lost its graphics context. */
export const LOST =
    'The graphics card has dropped the picture. The simulation goes on, and the picture returns as soon as the browser can draw again.';

/** What Chrome, Firefox, Safari and vite say of a script or style sheet that did not come. */
const NOT_LOADED =
    /dynamically imported module|Importing a module script failed|Unable to preload CSS/i;

export const isNotLoaded = (error: unknown): boolean =>
    error instanceof Error && NOT_LOADED.test(error.message);

/** One sentence for people: the error's own, but for what a browser says when a part of the page does not come. */
export const sentenceOf = (error: unknown): string => {
    if (isNotLoaded(error))
        return 'A part of the page could not be loaded: check the connection and try again.';
    return error instanceof Error ? error.message : String(error);
};
