/** Names in a row that must not cover each other nor be cut off by the window: some are shortened, some left out. */

/** A name in its forms, from the longest to the shortest. */
export interface Named {
    /** What it names is here, px. */
    readonly x_px: number;
    /** Width of each form at its widest. */
    readonly widths_px: readonly number[];
    /** Its neighbours give way. */
    readonly first: boolean;
}

export interface Room {
    /** Which form there is room for. */
    readonly form: number;
    /** The middle of the name. */
    readonly x_px: number;
}

/**
 * @param names in order of their place
 * @returns for each its room; undefined where there is none
 */
export const makeRoom = (names: readonly Named[], window_px: number): (Room | undefined)[] => {
    const forms = names.map(() => 0);
    const left = new Set(names.keys());
    const widthOf = (i: number) => names[i].widths_px[forms[i]];
    /** Moved in from the window's edge as long as what it names is in sight. */
    const middleOf = (i: number): number => {
        const { x_px } = names[i];
        const half = widthOf(i) / 2;
        if (x_px < 0 || x_px > window_px) return x_px;
        return Math.max(half, Math.min(window_px - half, x_px));
    };
    const shorten = (i: number) => {
        forms[i]++;
        if (forms[i] >= names[i].widths_px.length) left.delete(i);
    };
    const cut = (i: number) => {
        const away = Math.abs(middleOf(i) - window_px / 2);
        return away + widthOf(i) / 2 > window_px / 2 + 0.5;
    };
    /** Of two that overlap: the one without precedence, else the wider one, else the later one. */
    const giving = (a: number, b: number): number => {
        if (names[a].first !== names[b].first) return names[a].first ? b : a;
        return widthOf(a) > widthOf(b) ? a : b;
    };
    for (let settled = false; !settled; ) {
        settled = true;
        let before: number | undefined;
        for (const i of names.keys()) {
            while (left.has(i) && cut(i)) shorten(i);
            if (!left.has(i)) continue;
            if (before !== undefined) {
                const apart = middleOf(i) - middleOf(before);
                if (apart < (widthOf(i) + widthOf(before)) / 2) {
                    shorten(giving(before, i));
                    settled = false;
                }
            }
            if (left.has(i)) before = i;
        }
    }
    return names.map((_, i) => (left.has(i) ? { form: forms[i], x_px: middleOf(i) } : undefined));
};
