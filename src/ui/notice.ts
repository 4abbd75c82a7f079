/** One sentence for the reader, next to the panel; parameters go by their labels. */

import { told } from '../words/phrase.ts';
import { element } from './elements.ts';
import { inWords } from './in-words.ts';

const SHOWN_ms = 12_000;

/** What the reader can do about it. */
export interface Offer {
    readonly label: string;
    take(): void;
}

/** The empty sentence takes the notice away. */
export type Say = (sentence: string, offer?: Offer) => void;

const buttonOf = ({ label, take }: Offer): HTMLButtonElement => {
    const button = element('button', { type: 'button', class: 'quiet' }, told(label));
    button.addEventListener('click', take);
    return button;
};

export const createNotice = (host: HTMLElement): Say => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    return (sentence, offer) => {
        clearTimeout(timer);
        host.replaceChildren(inWords(sentence), ...(offer ? [' ', buttonOf(offer)] : []));
        host.hidden = sentence === '';
        if (sentence) timer = setTimeout(() => host.setAttribute('hidden', ''), SHOWN_ms);
    };
};
