/** How the lessons' cells have their channels. */

export const none = { count: 0 } as const;

/** So many whose gates stay open: what is noisy, or slow, is not they. */
export const open = (count: number, permeability: number) =>
    ({ count, permeability, openProbability: 1 }) as const;
