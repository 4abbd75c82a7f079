/** The captions of a run as flags on its line of time: written, moved and taken out there. */
import { LONGEST_CAPTION } from '../take/move.ts';
import type { RunCaption } from '../take/stretch.ts';
import { element } from '../ui/elements.ts';
import { clock } from '../ui/format.ts';
import { createTrack } from '../ui/track.ts';
import { phrase } from '../words/phrase.ts';

export interface TimelineCaptions {
    /** @param ends_ns how far the line goes */
    show(captions: readonly RunCaption[], ends_ns: number): void;
    /** Asks for a caption at a moment; where one is there already, for its words. */
    ask(at_ns: number): void;
}

const labelOf = ({ caption }: RunCaption): string =>
    caption === ''
        ? phrase('Caption: none from here on')
        : phrase('Caption: {text}', { text: caption });

/**
 * @param host the line, on which the flags stand; over it comes what is written
 * @param write takes all captions of the run, in order of time
 * @param leave gives the focus to whoever asks for captions
 */
export const createTimelineCaptions = (
    host: HTMLElement,
    write: (captions: readonly RunCaption[]) => void,
    leave: () => void,
): TimelineCaptions => {
    let shown: readonly RunCaption[] = [];
    let ends_ns = 1;
    let keys: readonly string[] = [];
    let made = 0;
    /** One is on its way, and not written yet. */
    let isMoving = false;
    const words = element('input', {
        ...{ type: 'text', maxlength: String(LONGEST_CAPTION), autocomplete: 'off' },
        ...{ 'aria-label': phrase('Caption'), placeholder: phrase('A caption from here on') },
    });
    const form = element('form', { class: 'caption-words', hidden: '' }, words);
    /** Which one is written anew, or when one that is not there yet begins. */
    let asked: { readonly key?: string; readonly at_ns: number } | undefined;

    const placeOf = (key: string): number => keys.indexOf(key);
    const draw = () =>
        track.show(
            shown.map((each, i) => ({ key: keys[i], label: labelOf(each), at: each.at_ns })),
            [0, ends_ns],
        );
    /** The same flag stays the same element: it keeps the focus. */
    const put = (captions: readonly (readonly [string, RunCaption])[]) => {
        const sorted = captions.toSorted(([, a], [, b]) => a.at_ns - b.at_ns);
        keys = sorted.map(([key]) => key);
        shown = sorted.map(([, caption]) => caption);
        draw();
    };
    const keyed = () => shown.map((caption, i) => [keys[i], caption] as const);
    const remove = (key: string) => {
        const place = placeOf(key);
        put(keyed().filter(([each]) => each !== key));
        write(shown);
        focus(keys[Math.min(place, keys.length - 1)]);
    };
    /** Back to where the keys were. */
    const focus = (key: string | undefined) => (key === undefined ? leave() : track.focus(key));
    const open = (at_ns: number, key?: string) => {
        asked = { at_ns, ...(key !== undefined && { key }) };
        words.value = key === undefined ? '' : shown[placeOf(key)].caption;
        form.hidden = false;
        const room = Math.max(0, host.clientWidth - form.offsetWidth);
        const left = (at_ns / ends_ns) * host.clientWidth - form.offsetWidth / 2;
        form.style.left = `${Math.min(room, Math.max(0, left))}px`;
        words.focus();
        words.select();
    };
    const close = () => {
        asked = undefined;
        form.hidden = true;
    };
    /** What stands there counts; a new one without words is none. */
    const keep = () => {
        if (!asked) return undefined;
        const { at_ns, key = String(made++) } = asked;
        const isNew = asked.key === undefined;
        close();
        const caption = words.value.replace(/\s+/g, ' ').trim();
        if (isNew && caption === '') return undefined;
        put([...keyed().filter(([each]) => each !== key), [key, { at_ns, caption }]]);
        write(shown);
        return key;
    };
    form.addEventListener('submit', (event) => {
        event.preventDefault();
        focus(keep());
    });
    words.addEventListener('blur', () => void keep());
    words.addEventListener('keydown', (event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        const key = asked?.key;
        close();
        focus(key);
    });
    const track = createTrack({
        label: 'Captions of the run',
        text: clock,
        moved: (key, at_ns) => {
            isMoving = true;
            const at = Math.round(1000 * at_ns) / 1000;
            put(keyed().map(([each, was]) => [each, each === key ? { ...was, at_ns: at } : was]));
        },
        settled: () => {
            isMoving = false;
            write(shown);
        },
        opened: (key) => open(shown[placeOf(key)].at_ns, key),
        removed: remove,
    });
    host.append(track.node, form);
    return {
        show: (captions, span_ns) => {
            ends_ns = span_ns;
            const isSame =
                captions.length === shown.length &&
                captions.every(
                    ({ at_ns, caption }, i) =>
                        shown[i].at_ns === at_ns && shown[i].caption === caption,
                );
            if (isSame || isMoving) draw();
            else put(captions.map((caption) => [String(made++), caption]));
        },
        ask: (at_ns) => {
            const there = keyed().find(([, each]) => each.at_ns === at_ns);
            open(at_ns, there?.[0]);
        },
    };
};
