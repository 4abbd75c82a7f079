/** What the page says to a newer service worker that waits: the reader wants it now. */
export const TAKE_OVER = 'take over';
