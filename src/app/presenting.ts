/** The way to the page as a lecture hall needs it, and back: a button and a key. Its script is fetched when it is asked for. */
import { sentenceOf } from '../ui/failure.ts';
import { speakOfLessons } from '../words/speak.ts';
import type { Cell } from './create-cell.ts';
import type { Present } from './present.ts';

/** @returns what the key does */
export const createPresenting = (button: HTMLElement, cell: Cell): (() => Promise<void>) => {
    let present: Promise<Present> | undefined;
    const turn = async () => {
        // A page of somebody else's has its own.
        if (cell.root.dataset.ui) return;
        try {
            present ??= Promise.all([import('./present.ts'), speakOfLessons()]).then(
                ([{ createPresent }]) => createPresent(cell),
            );
            (await present).turn();
        } catch (error) {
            present = undefined;
            cell.say(sentenceOf(error));
        }
    };
    button.addEventListener('click', turn);
    return turn;
};
