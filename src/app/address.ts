/** The address of the page holds the settings: it is read when somebody changes it, and written when they change. */

/** Browsers refuse more than some hundred changes of the address in half a minute. */
const SETTLED_ms = 400;

export interface Address {
    /** Puts it there, without a new entry in the history, once nothing has changed for a moment. */
    write(link: string): void;
}

/** @param changed by the reader: a link pasted into the address, or the way back */
export const createAddress = (changed: (link: string) => void): Address => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let written = location.hash;
    window.addEventListener('hashchange', () => {
        if (location.hash === written) return;
        clearTimeout(timer);
        written = location.hash;
        changed(location.hash);
    });
    return {
        write: (link) => {
            clearTimeout(timer);
            timer = setTimeout(() => {
                written = link;
                history.replaceState(null, '', link);
            }, SETTLED_ms);
        },
    };
};
