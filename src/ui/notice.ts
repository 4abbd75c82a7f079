/** One sentence for the reader, next to the panel; parameters go by their labels. */
import { write } from './elements.ts';
import { inWords } from './in-words.ts';

const SHOWN_ms = 12_000;

export const createNotice = (host: HTMLElement): ((sentence: string) => void) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    return (sentence) => {
        clearTimeout(timer);
        write(host, inWords(sentence));
        host.hidden = sentence === '';
        if (sentence) timer = setTimeout(() => host.setAttribute('hidden', ''), SHOWN_ms);
    };
};
