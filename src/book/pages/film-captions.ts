/** The captions of a film as lines of text, each with its time, and as marks on a line of time. */
import { LONGEST_CAPTION } from '../../take/move.ts';
import { element } from '../../ui/elements.ts';
import { createTrack } from '../../ui/track.ts';
import { phrase } from '../../words/phrase.ts';
import { button } from './film-buttons.ts';

export interface Caption {
    readonly at: number;
    /** Empty takes away what was there. */
    readonly text: string;
}

export interface CaptionLines {
    readonly node: HTMLElement;
    /** In order of time. Throws an Error of one sentence where a time is none. */
    read(): readonly Caption[];
    /** In the place of what was offered before, where nobody has changed that. @param anew whatever was there */
    offer(captions: readonly Caption[], anew?: boolean): void;
    /** What times there are now. */
    span(from: number, to: number): void;
}

interface Fields {
    readonly row: HTMLElement;
    readonly time: HTMLInputElement;
    readonly text: HTMLTextAreaElement;
    readonly remove: HTMLButtonElement;
}

interface Line extends Fields {
    readonly key: string;
    at: number;
}

/** To a hundredth; more would not be seen. */
const shown = (at: number): string => String(Number(at.toFixed(2)));

const createFields = ({ at, text: words }: Caption, id: string): Fields => {
    const time = element('input', {
        ...{ id: `${id}-at`, type: 'text', inputmode: 'decimal', value: shown(at) },
    });
    const text = element('textarea', { id, rows: '2', maxlength: String(LONGEST_CAPTION) }, words);
    // Two lines to write in, and yet one of text.
    text.addEventListener('keydown', (event) => {
        if (event.key === 'Enter') event.preventDefault();
    });
    const remove = button('×');
    return { time, text, remove, row: element('li', {}, time, text, remove) };
};

/**
 * @param unit of all times
 * @param timeOf a time as it was typed; throws an Error of one sentence
 */
export const createCaptionLines = (
    unit: string,
    timeOf: (typed: string) => number,
    idOf: (name: string) => string,
): CaptionLines => {
    let lines: Line[] = [];
    let offered: readonly Caption[] = [];
    let made = 0;
    let [from, to] = [0, 1];
    const list = element('ul', { class: 'captions' });
    const track = createTrack({
        label: 'Captions in time',
        text: (at) => `${shown(at)} ${unit}`,
        moved: (key, at) => {
            const line = lines.find((each) => each.key === key);
            if (!line) return;
            line.time.value = shown(at);
            line.at = Number(line.time.value);
            showMarks();
        },
        settled: () => {
            order();
            list.dispatchEvent(new Event('change', { bubbles: true }));
        },
    });
    const showMarks = () =>
        track.show(
            lines.map(({ key, at, text }) => ({
                key,
                at,
                label: text.value
                    ? phrase('Caption {text}', { text: text.value })
                    : phrase('Caption without text'),
            })),
            [from, to],
        );
    /** What has the focus keeps it. */
    const order = () => {
        lines.sort((a, b) => a.at - b.at);
        const { activeElement } = document;
        for (const [i, { time, text, remove }] of lines.entries()) {
            time.setAttribute(
                'aria-label',
                phrase('Time of caption {n}, {unit}', { n: i + 1, unit }),
            );
            text.setAttribute('aria-label', phrase('Caption {text}', { text: i + 1 }));
            remove.setAttribute('aria-label', phrase('Remove caption {n}', { n: i + 1 }));
        }
        if (
            lines.some(({ row }, i) => list.children[i] !== row) ||
            list.children.length !== lines.length
        )
            list.replaceChildren(...lines.map(({ row }) => row));
        if (activeElement instanceof HTMLElement && list.contains(activeElement))
            activeElement.focus();
        showMarks();
    };
    const lineOf = (caption: Caption): Line => {
        const key = String(made++);
        const line = { key, at: caption.at, ...createFields(caption, idOf(`film-caption-${key}`)) };
        line.time.addEventListener('change', () => {
            try {
                line.at = timeOf(line.time.value);
                order();
            } catch {
                // Said by who reads the captions.
            }
        });
        line.text.addEventListener('input', showMarks);
        line.remove.addEventListener('click', () => {
            const place = lines.indexOf(line);
            lines = lines.filter((each) => each !== line);
            order();
            (lines[Math.min(place, lines.length - 1)]?.text ?? add).focus();
            list.dispatchEvent(new Event('change', { bubbles: true }));
        });
        return line;
    };
    const are = (captions: readonly Caption[]) =>
        captions.length === lines.length &&
        captions.every(
            ({ at, text }, i) =>
                lines[i]?.text.value === text && lines[i]?.time.value === shown(at),
        );
    const add = button('Add a caption');
    add.addEventListener('click', () => {
        const last = lines.at(-1)?.at ?? from;
        const line = lineOf({ at: lines.length > 0 ? (last + to) / 2 : from, text: '' });
        lines.push(line);
        order();
        line.text.focus();
    });
    return {
        node: element(
            'div',
            {},
            element('h3', {}, phrase('Captions and their times, {unit}', { unit })),
            track.node,
            list,
            element('p', { class: 'takes' }, add),
        ),
        read: () =>
            lines
                .map(({ at, time, text }) => ({
                    // As exact as it came in, where nobody has typed another.
                    at: time.value === shown(at) ? at : timeOf(time.value),
                    text: text.value.replace(/\s+/g, ' ').trim(),
                }))
                .sort((a, b) => a.at - b.at),
        offer: (captions, anew = false) => {
            if (!anew && !are(offered)) return;
            offered = captions;
            if (are(captions)) return;
            lines = captions.map(lineOf);
            order();
        },
        span: (first, last) => {
            [from, to] = [first, last];
            showMarks();
        },
    };
};
