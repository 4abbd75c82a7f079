/** The page: its cells, the address, which is the first one's, and the keys, which are those of the cell one is at. */

import { takeDrops } from '../book/open-file.ts';
import { createTheme } from '../page/theme.ts';
import { readTakeLink } from '../take/pack.ts';
import { pageKey } from '../ui/page-key.ts';
import { whenNothingIsKept } from '../ui/stored.ts';
import { createAddress } from './address.ts';
import type { Beginning } from './begin.ts';
import { type CellParts, partsOf } from './cell-parts.ts';
import { type Cell, type CellOptions, createCell } from './create-cell.ts';
import { greetFirstVisit } from './first-visit.ts';
import { createPresenting } from './presenting.ts';

export interface App {
    /** The cell that the page began with. */
    readonly first: Cell;
    /** One more cell. */
    add(parts: CellParts, beginning: Beginning): Cell;
}

/** How much of a cell is seen: scene, voltage and clock; the scene; the figures. */
const UIS: ReadonlySet<string> = new Set(['minimal', 'scene', 'figures']);

const NOTHING_KEPT =
    'What you choose lasts until this page is closed: the storage of this browser is full or forbidden.';

const rootOf = (document: Document): HTMLElement => {
    const root = document.getElementById('page');
    if (!root) throw new Error('index.html has no element with the id page.');
    return root;
};

/** A cell that can be presented. */
const openCell = (parts: CellParts, options: CellOptions): Cell => {
    const cell = createCell(parts, options);
    const present = createPresenting(parts.present, cell);
    return {
        ...cell,
        key: (event) => {
            if (pageKey(event) === 'p') void present();
            else cell.key(event);
        },
    };
};

/** @param beginning of the cell in index.html */
export const openApp = (beginning: Beginning): App => {
    document.querySelector('.late')?.remove();
    const theme = createTheme();
    const address = createAddress(async (link) => first.follow(await readTakeLink(link)));
    const root = rootOf(document);
    // A page of somebody else's may have room for less.
    const ui = new URLSearchParams(location.search).get('ui');
    if (ui && UIS.has(ui)) root.dataset.ui = ui;
    const first = openCell(partsOf(root), { ...beginning, theme, address });
    whenNothingIsKept(() => first.program.say(NOTHING_KEPT));
    if (window.parent !== window)
        void import('../embed/embed.ts').then(
            ({ embed }) => embed({ ...first.program, listen: first.listen }, window.parent),
            // The page around hears nothing; the cell goes on.
            () => {},
        );
    const cells = [first];
    let touched = first;
    greetFirstVisit(first);

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
        first,
        add: (parts, other) => {
            const cell = openCell(parts, { ...other, theme });
            cells.push(cell);
            return cell;
        },
    };
};
