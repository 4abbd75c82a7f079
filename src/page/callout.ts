/** One quiet card with a fine line to the thing that it speaks of; it takes neither the focus nor the pointer from anything else. */
import { element, svg } from '../ui/elements.ts';
import { phrase } from '../words/phrase.ts';
import { type Box, lineBetween, placeCard, type Room, ringRadius } from './callout-place.ts';

export interface Callout {
    /** Says another sentence, of another thing. */
    say(sentence: string, place: string, last: boolean): void;
    /** Where there is room for it now. */
    place(room: Room): void;
    /** The thing has moved a little. */
    point(target: Box): void;
    /** The card itself, for who asks whether a key is meant for it. */
    readonly card: HTMLElement;
    remove(): void;
}

const set = (made: Element, values: Readonly<Record<string, number>>): void => {
    for (const [name, value] of Object.entries(values)) made.setAttribute(name, value.toFixed(1));
};

export const createCallout = (host: HTMLElement, next: () => void, end: () => void): Callout => {
    const words = element('p', { class: 'callout-words', role: 'status' });
    const count = element('small');
    const on = element('button', { type: 'button', class: 'quiet' });
    const off = element(
        'button',
        { type: 'button', class: 'quiet', title: phrase('Escape: they never come again') },
        phrase('No more hints'),
        element('kbd', { 'aria-hidden': 'true' }, 'Esc'),
    );
    on.addEventListener('click', next);
    off.addEventListener('click', end);
    const card = element(
        'section',
        { class: 'callout', 'aria-label': phrase('First hints') },
        words,
        element('div', { class: 'callout-ways' }, count, off, on),
    );
    const drawing = svg('svg', { class: 'callout-line' });
    drawing.setAttribute('aria-hidden', 'true');
    // A wide line of the ground under each fine one, so that it is seen on everything.
    const lines = ['halo', 'ink'].map((kind) => svg('line', { class: kind }));
    const rings = ['halo', 'ink'].map((kind) => svg('rect', { class: kind }));
    drawing.append(lines[0], rings[0], lines[1], rings[1]);
    host.append(drawing, card);
    let at = { left: 0, top: 0 };

    const point = (target: Box) => {
        const { offsetWidth, offsetHeight } = card;
        const box = { ...at, right: at.left + offsetWidth, bottom: at.top + offsetHeight };
        const [[x1, y1], [x2, y2]] = lineBetween(box, target);
        for (const line of lines) set(line, { x1, y1, x2, y2 });
        for (const ring of rings)
            set(ring, {
                ...{ x: target.left, y: target.top, rx: ringRadius(target) },
                ...{ width: target.right - target.left, height: target.bottom - target.top },
            });
    };
    return {
        card,
        say: (sentence, place, last) => {
            words.textContent = sentence;
            count.textContent = place;
            on.replaceChildren(
                last ? phrase('Done') : phrase('Next'),
                element('kbd', { 'aria-hidden': 'true' }, '→'),
            );
            off.hidden = last;
        },
        place: (room) => {
            at = placeCard(card.offsetWidth, card.offsetHeight, room);
            card.style.transform = `translate(${at.left}px, ${at.top}px)`;
            point(room.target);
        },
        point,
        remove: () => {
            drawing.remove();
            card.remove();
        },
    };
};
