/** How many workers an experiment has. */

const MOST_WORKERS = 8;

/** One core stays with the picture. */
export const workers = (): number =>
    Math.max(1, Math.min(MOST_WORKERS, (navigator.hardwareConcurrency || 2) - 1));
