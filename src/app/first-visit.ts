/** Somebody's first visit: three callouts, whose script is fetched once there is something to point at. */
import { store, stored } from '../ui/stored.ts';
import type { Cell } from './create-cell.ts';

const KEY = 'ionarium.visited';
/** The picture is looked at before it is explained, ms. */
const LOOKED_ms = 4000;

/** Who follows a link has come for what it shows; a page of somebody else's, or one that a program drives, has no visitor to greet. */
export const greetFirstVisit = (cell: Cell): void => {
    if (location.hash || cell.root.dataset.ui || window.parent !== window || navigator.webdriver)
        return;
    // Nobody's, as far as is known, where nothing can be remembered.
    if (stored(KEY) !== null) return;
    setTimeout(async () => {
        // It is not missed where it does not come.
        const script = await import('./first-minute.ts').catch(() => undefined);
        script?.greet(cell, () => store(KEY, 'yes'));
    }, LOOKED_ms);
};
