/** What is remembered in this browser; its storage may be denied altogether. */

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
        // Nothing is lost that one has in sight.
    }
};
