/** One sentence for the reader, next to the panel. */
import { write } from './elements.ts';

const SHOWN_ms = 12_000;

export const createNotice = (host: HTMLElement): ((sentence: string) => void) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    return (sentence) => {
        clearTimeout(timer);
        write(host, sentence);
        host.hidden = sentence === '';
        if (sentence) timer = setTimeout(() => host.setAttribute('hidden', ''), SHOWN_ms);
    };
};
