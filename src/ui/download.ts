/** Hands a file to the browser to be kept. */
import { element } from './elements.ts';

export const download = (content: Blob, name: string): void => {
    const url = URL.createObjectURL(content);
    const link = element('a', { href: url, download: name });
    link.click();
    // The download has its own hold on the content by then.
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
};
