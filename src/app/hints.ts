/** The way to a quiet word for who is stuck, whose script is fetched when the page has been there for a while. */
import type { Hinted, Hinting } from './hinting.ts';

/** Nobody is stuck before. */
const FETCHED_ms = 10_000;

export const createHints = (hinted: Hinted): Hinting => {
    let hinting: Hinting | undefined;
    // In a page of somebody else's a hint would be in the way.
    if (!hinted.parts.root.dataset.ui)
        setTimeout(async () => {
            // It is not missed where it does not come.
            const script = await import('./hinting.ts').catch(() => undefined);
            hinting = script?.createHinting(hinted);
        }, FETCHED_ms);
    return { see: (...frame) => hinting?.see(...frame) };
};
