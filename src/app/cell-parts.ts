/** The elements of one cell: those of index.html, or of a copy of them with ids of its own. */

const NAMES = [
    'stage',
    'scene',
    'loading',
    'trouble',
    'facts',
    'pace',
    'figures',
    'timeline',
    'time',
    'present',
    'theme',
    'drawer',
    'voltage',
    'figure',
    'compare',
    'verdict',
    'impulses',
    'counted',
    'story',
    'ions',
    'notice',
    'book',
    'panel',
    'summary',
] as const;
type Name = (typeof NAMES)[number];

export interface CellParts extends Readonly<Record<Name, HTMLElement>> {
    /** What they all are in. */
    readonly root: HTMLElement;
    /** The id of an element of this cell, the only one in the document. */
    idOf(name: string): string;
}

/** @param prefix before each id in this cell */
export const partsOf = (root: HTMLElement, prefix = ''): CellParts => {
    const idOf = (name: string) => prefix + name;
    const part = (name: Name): HTMLElement => {
        const found = root.querySelector<HTMLElement>(`[id="${idOf(name)}"]`);
        if (!found) throw new Error(`A cell needs an element with the id ${idOf(name)}.`);
        return found;
    };
    const parts = Object.fromEntries(NAMES.map((name) => [name, part(name)]));
    return { ...(parts as Record<Name, HTMLElement>), root, idOf };
};

/** Attributes that hold an id. */
const ID_HOLDERS = ['id', 'for', 'aria-controls', 'aria-labelledby'] as const;

/** A copy of a cell's markup before anything is in it, for one more cell in the same document. */
export const copyMarkup = (root: HTMLElement, prefix: string): HTMLElement => {
    const copy = root.cloneNode(true) as HTMLElement;
    for (const attribute of ID_HOLDERS)
        for (const holder of [copy, ...copy.querySelectorAll(`[${attribute}]`)]) {
            const id = holder.getAttribute(attribute);
            if (id !== null) holder.setAttribute(attribute, prefix + id);
        }
    return copy;
};
