/** What is remembered in this browser; its storage may be denied altogether, or full. */

let refused: (() => void) | undefined;

/** @param tell the reader, the first time that something cannot be kept */
export const whenNothingIsKept = (tell: () => void): void => {
    refused = tell;
};

/** @returns null where nothing is kept, undefined where nothing can be */
export const stored = (key: string): string | null | undefined => {
    try {
        return localStorage.getItem(key);
    } catch {
        return undefined;
    }
};

/** Where it cannot be kept the choice lasts as long as the page. */
export const store = (key: string, value: string): void => {
    try {
        localStorage.setItem(key, value);
    } catch {
        refused?.();
        refused = undefined;
    }
};
