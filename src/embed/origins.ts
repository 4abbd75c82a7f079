/** Who may speak with the program from a page around it. */

/** The key in the address, before the #: `?embed=https://a.example,https://b.example`. */
const KEY = 'embed';

const originIn = (text: string): string[] => {
    try {
        const { origin } = new URL(text.trim());
        // Of a file or of data: nobody in particular.
        return origin === 'null' ? [] : [origin];
    } catch {
        return [];
    }
};

/**
 * The page's own origin, and those that its address names: whoever writes the address of the frame chooses them.
 * @param own origin of the program
 * @param search of its address
 */
export const originsIn = (own: string, search: string): ReadonlySet<string> =>
    new Set([own, ...(new URLSearchParams(search).get(KEY) ?? '').split(',').flatMap(originIn)]);
