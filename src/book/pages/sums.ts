/** Lists of a page's figures, and how these are written. */
import { element, write } from '../../ui/elements.ts';
import { factor, fixed } from '../../ui/format.ts';
import { told } from '../../words/phrase.ts';

/** Two figures of a share, however small: 0.0024 %, 1.3 %. */
export const percent = (share: number): string => {
    const value = 100 * share;
    if (value === 0) return '0 %';
    const digits = Math.max(0, 1 - Math.floor(Math.log10(value)));
    return `${fixed(value, Math.min(digits, 8))} %`;
};
/** 2.0 million, 830, 0.14. */
export const amount = (value: number): string => {
    const size = Math.abs(value);
    if (size >= 1000) return (value < 0 ? '\u2212' : '') + factor(size);
    return fixed(value, size >= 99.5 ? 0 : size >= 9.95 ? 1 : 2);
};

export const heading = (host: HTMLElement, text: string): void =>
    host.append(element('h3', {}, told(text)));

/** A list whose lines are added by their labels; each answers with what writes its figure. */
export const list = (host: HTMLElement, name: string) => {
    const dl = element('dl', { class: 'sums', 'aria-label': told(name) });
    host.append(dl);
    return (label: string) => {
        const value = element('dd');
        dl.append(element('dt', {}, told(label)), value);
        return (text: string) => write(value, told(text));
    };
};
