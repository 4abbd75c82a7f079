/** The page: its cells, the address, which is the first one's, and the keys, which are those of the cell one is at. */

import { takeDrops } from '../book/open-file.ts';
import { createTheme } from '../page/theme.ts';
import { readTakeLink } from '../take/pack.ts';
import { createAddress } from './address.ts';
import type { Beginning } from './begin.ts';
import { type CellParts, partsOf } from './cell-parts.ts';
import { type Cell, createCell } from './create-cell.ts';

export interface App {
    /** One more cell. */
    add(parts: CellParts, beginning: Beginning): Cell;
}

const rootOf = (document: Document): HTMLElement => {
    const root = document.getElementById('page');
    if (!root) throw new Error('index.html has no element with the id page.');
    return root;
};

/** @param beginning of the cell in index.html */
export const openApp = (beginning: Beginning): App => {
    document.querySelector('.late')?.remove();
    const theme = createTheme();
    const address = createAddress(async (link) => first.follow(await readTakeLink(link)));
    const root = rootOf(document);
    // In a page of somebody else's there is room for the scene, the voltage and the clock alone.
    if (new URLSearchParams(location.search).get('ui') === 'minimal') root.dataset.ui = 'minimal';
    const first = createCell(partsOf(root), {
        ...beginning,
        theme,
        address,
    });
    const cells = [first];
    let touched = first;

    /** The cell that an element belongs to, or else the one touched last. */
    const cellAt = (target: EventTarget | null): Cell =>
        cells.find((cell) => target instanceof Node && cell.root.contains(target)) ?? touched;
    for (const type of ['pointerdown', 'focusin'])
        window.addEventListener(
            type,
            ({ target }) => {
                touched = cellAt(target);
            },
            { capture: true },
        );
    window.addEventListener('keydown', (event) => cellAt(event.target).key(event));
    takeDrops(cellAt);

    return {
        add: (parts, other) => {
            const cell = createCell(parts, { ...other, theme });
            cells.push(cell);
            return cell;
        },
    };
};
