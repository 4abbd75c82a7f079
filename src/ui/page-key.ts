/** Keys that mean something to what has the focus. */
const takesKeys = (target: EventTarget | null, key: string): boolean => {
    if (!(target instanceof Element)) return false;
    if (target.closest('input, select, textarea, [contenteditable]')) return true;
    return key === ' ' && target.closest('button, summary, a') !== null;
};

/** The key that is pressed for the page, in lower case; nothing where it is somebody else's. */
export const pageKey = (event: KeyboardEvent): string | undefined => {
    const key = event.key.toLowerCase();
    const taken = event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey;
    return taken || takesKeys(event.target, key) ? undefined : key;
};
