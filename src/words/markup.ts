/** The words of index.html in the reader's language. */
import { told } from './phrase.ts';

const ATTRIBUTES = ['aria-label', 'title'] as const;

/** Texts and names of all elements in it; what has no words in the language stays. */
export const translateMarkup = (root: HTMLElement): void => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const { currentNode: node } = texts;
        const english = node.textContent?.replace(/\s+/g, ' ').trim();
        if (!english) continue;
        const space = /^\s/.test(node.textContent ?? '') ? ' ' : '';
        const after = /\s$/.test(node.textContent ?? '') ? ' ' : '';
        node.textContent = space + told(english) + after;
    }
    for (const name of ATTRIBUTES)
        for (const element of root.querySelectorAll(`[${name}]`))
            element.setAttribute(name, told(element.getAttribute(name) ?? ''));
};
