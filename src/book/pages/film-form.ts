/** What one chooses for a film. */

import {
    CONTAINER_NAMES,
    CONTAINERS,
    captionTime,
    FILM_SIZES,
    type FilmPlan,
    FRAME_RATES,
    keepsAlpha,
    type QUALITIES,
    readPlan,
} from '../../film/plan.ts';
import type { FilmScript } from '../../take/move.ts';
import { element, write } from '../../ui/elements.ts';
import { type Caption, createCaptionLines } from './film-captions.ts';

const ORIGINS = [
    ['start', 'Its beginning'],
    ['now', 'Now'],
    ['live', 'Now, live: what I see and do'],
] as const;
export type Origin = (typeof ORIGINS)[number][0];

const QUALITY_NAMES = [
    ['good', 'Good'],
    ['best', 'Best, large file'],
    ['small', 'Small file'],
] as const satisfies readonly (readonly [keyof typeof QUALITIES, string])[];

export interface FilmForm {
    /** All rows, to be put into a form. */
    readonly rows: readonly HTMLElement[];
    readonly origin: () => Origin;
    readonly scripted: () => boolean;
    readonly streamed: () => boolean;
    /** Throws an Error of one sentence where something of it is wrong. */
    plan(): FilmPlan;
    set(chosen: { seconds: number; speed_nsPerSecond: number }): void;
    /** Each as a move of a script. Throws as `plan`. */
    captions(): FilmScript;
    /** The captions of a script, or a name, for who has written none of their own. */
    offer(script: FilmScript, name: string): void;
    /** What cannot be chosen now is greyed out. */
    allow(can: { script: boolean }): void;
}

const entry = (label: string, control: HTMLElement): HTMLElement =>
    element('p', { class: 'entry' }, element('label', { for: control.id }, label), control);

const select = <T extends string>(
    id: string,
    options: readonly (readonly [value: T, label: string])[],
    first: T,
) => {
    const made = element(
        'select',
        { id },
        ...options.map(([value, label]) => element('option', { value }, label)),
    );
    made.value = first;
    const chosen = (): T => options.find(([value]) => value === made.value)?.[0] ?? first;
    return { made, chosen };
};
/** A field of type number would hide what was typed where that is no number. */
const numberInput = (id: string, value: number) =>
    element('input', { id, type: 'text', inputmode: 'decimal', value: String(value) });
const checkbox = (id: string, on: boolean) => {
    const made = element('input', { id, type: 'checkbox' });
    made.checked = on;
    return made;
};

const groundText = (live: boolean, alpha: boolean): string => {
    if (live) return 'Live films have the ground of the page.';
    return alpha ? 'Without the water and its tint.' : 'Only WebM and PNG frames can have one.';
};

/**
 * @param canStream the browser can write a file as it grows
 * @param idOf an id that is the document's only one
 */
export const createFilmForm = (
    speed_nsPerSecond: number,
    canStream: boolean,
    idOf: (name: string) => string,
): FilmForm => {
    const from = select(idOf('film-from'), ORIGINS, 'start');
    const script = checkbox(idOf('film-script'), true);
    const seconds = numberInput(idOf('film-seconds'), 10);
    const speed = numberInput(idOf('film-speed'), speed_nsPerSecond);
    const size = element('input', {
        ...{ id: idOf('film-size'), type: 'text', list: idOf('film-sizes'), value: '1280x720' },
    });
    const sizes = element(
        'datalist',
        { id: idOf('film-sizes') },
        ...FILM_SIZES.map(({ label, width, height }) =>
            element('option', { value: `${width}x${height}` }, label),
        ),
    );
    const fps = select(
        idOf('film-fps'),
        FRAME_RATES.map((rate) => [String(rate), `${rate} a second`] as const),
        '30',
    );
    const container = select(
        idOf('film-container'),
        CONTAINERS.map((each) => [each, CONTAINER_NAMES[each]] as const),
        'mp4',
    );
    const quality = select(idOf('film-quality'), QUALITY_NAMES, 'good');
    const plot = checkbox(idOf('film-plot'), true);
    const noGround = idOf('film-transparent-note');
    const transparent = checkbox(idOf('film-transparent'), false);
    transparent.setAttribute('aria-describedby', noGround);
    const groundNote = element('p', { class: 'source', id: noGround });
    const captions = createCaptionLines('s', captionTime, idOf);
    const poster = element('input', {
        ...{
            id: idOf('film-poster'),
            type: 'text',
            inputmode: 'decimal',
            placeholder: 'the middle',
        },
    });
    const stream = checkbox(idOf('film-stream'), false);
    const live = () => from.chosen() === 'live';
    let offered: { script?: FilmScript; captions: readonly Caption[] } = { captions: [] };
    return {
        rows: [
            entry('From', from.made),
            entry('Follow its script', script),
            entry('Length, s', seconds),
            entry('Speed, ns/s', speed),
            entry('Size, pixels', size),
            sizes,
            entry('Frames', fps.made),
            entry('Format', container.made),
            entry('Quality of video', quality.made),
            entry('Voltage over time', plot),
            entry('Transparent ground', transparent),
            groundNote,
            entry('Poster at, s', poster),
            ...(canStream ? [entry('Write to disk as it goes', stream)] : []),
            ...captions.rows,
        ],
        origin: from.chosen,
        scripted: () => script.checked && !script.disabled,
        streamed: () => stream.checked,
        plan: () =>
            readPlan({
                seconds: seconds.value,
                fps: fps.chosen(),
                size: size.value,
                speed_nsPerSecond: speed.value,
                container: container.chosen(),
                quality: quality.chosen(),
                plot: plot.checked,
                transparent: transparent.checked && !transparent.disabled,
                poster_s: live() ? '' : poster.value,
            }),
        set: (chosen) => {
            seconds.value = String(chosen.seconds);
            speed.value = String(chosen.speed_nsPerSecond);
            from.made.value = 'start';
            script.checked = true;
        },
        captions: () =>
            captions.read().map(({ at, text }) => ({ at_s: at, over_s: 0, caption: text })),
        offer: (script, name) => {
            const found = script.flatMap(({ at_s, caption }) =>
                caption === undefined ? [] : [{ at: at_s, text: caption }],
            );
            const next = found.length === 0 && name ? [{ at: 0, text: name }] : found;
            if (script === offered.script && !captions.are(offered.captions)) return;
            offered = { script, captions: next };
            if (!captions.are(next)) captions.write(next);
        },
        allow: (can) => {
            captions.span(0, Number(seconds.value) || 1);
            // Live, the page's own speed holds, and whoever watches is the script.
            speed.disabled = live();
            poster.disabled = live();
            script.disabled = live() || !can.script;
            const alpha = keepsAlpha(container.chosen());
            transparent.disabled = live() || !alpha;
            write(groundNote, groundText(live(), alpha));
        },
    };
};
