/** What one chooses for a film. */

import {
    CONTAINER_NAMES,
    CONTAINERS,
    FILM_SIZES,
    type FilmPlan,
    FRAME_RATES,
    keepsAlpha,
    keepsSound,
    type QUALITIES,
    readPlan,
} from '../../film/plan.ts';
import { element, write } from '../../ui/elements.ts';
import { phrase, told } from '../../words/phrase.ts';
import type { Program } from '../program.ts';
import { type CaptionLists, createCaptionLists } from './film-caption-lists.ts';
import { checkbox, entry, numberInput, put, select } from './film-fields.ts';
import { createStretchFields, type StretchFields } from './film-stretch.ts';

const ORIGINS = [
    ['start', 'Its beginning'],
    ['take', 'What I did'],
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
    /** What of it follows from other choices. */
    fit(chosen: { seconds?: number; speed_nsPerSecond?: number }): void;
    /** What was done that is filmed. */
    readonly stretch: StretchFields;
    readonly captions: CaptionLists;
    /** What cannot be chosen now is greyed out. */
    allow(can: { script: boolean }): void;
}

const groundText = (live: boolean, alpha: boolean): string => {
    if (live) return 'Live films have the ground of the page.';
    return alpha ? 'Without the water and its tint.' : 'Only WebM and PNG frames can have one.';
};

const soundText = (sound: boolean): string =>
    sound
        ? 'A soft tick for each ion that passes: pitch by ion, left and right by its place.'
        : 'GIF and PNG frames have none.';

/**
 * @param canStream the browser can write a file as it grows
 * @param changed by hand
 */
export const createFilmForm = (
    { settings, id: idOf, sounds }: Pick<Program, 'settings' | 'id' | 'sounds'>,
    canStream: boolean,
    changed: () => void,
): FilmForm => {
    const from = select(idOf('film-from'), ORIGINS, 'start');
    const script = checkbox(idOf('film-script'), true);
    const seconds = numberInput(idOf('film-seconds'), 10);
    const speed = numberInput(idOf('film-speed'), settings().speed_nsPerSecond);
    const size = element('input', {
        ...{ id: idOf('film-size'), type: 'text', list: idOf('film-sizes'), value: '1280x720' },
    });
    const sizes = element(
        'datalist',
        { id: idOf('film-sizes') },
        ...FILM_SIZES.map(({ label, width, height }) =>
            element('option', { value: `${width}x${height}` }, told(label)),
        ),
    );
    const fps = select(
        idOf('film-fps'),
        FRAME_RATES.map((rate) => [String(rate), phrase('{n} a second', { n: rate })] as const),
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
    const noSound = idOf('film-sound-note');
    const sound = checkbox(idOf('film-sound'), sounds());
    sound.setAttribute('aria-describedby', noSound);
    const soundNote = element('p', { class: 'source', id: noSound });
    const captions = createCaptionLists(idOf);
    const stretch = createStretchFields(idOf, changed);
    const poster = numberInput(idOf('film-poster'), '', 'the middle');
    const stream = checkbox(idOf('film-stream'), false);
    const live = () => from.chosen() === 'live';
    const take = () => from.chosen() === 'take';
    seconds.addEventListener('input', () => take() && stretch.followLength());
    return {
        rows: [
            entry('From', from.made),
            stretch.node,
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
            entry('Sound', sound),
            soundNote,
            entry('Poster at, s', poster),
            ...(canStream ? [entry('Write to disk as it goes', stream)] : []),
            ...captions.nodes,
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
                sound: sound.checked && !sound.disabled,
                poster_s: live() ? '' : poster.value,
            }),
        set: (chosen) => {
            seconds.value = String(chosen.seconds);
            speed.value = String(chosen.speed_nsPerSecond);
            from.made.value = 'start';
            script.checked = true;
        },
        fit: (chosen) => {
            if (chosen.seconds !== undefined)
                put(seconds, String(Number(chosen.seconds.toFixed(3))));
            if (chosen.speed_nsPerSecond !== undefined)
                put(speed, String(chosen.speed_nsPerSecond));
        },
        stretch,
        captions,
        allow: (can) => {
            captions.spanFilm(Number(seconds.value) || 1);
            captions.show(take() ? 'run' : 'film');
            // Live, the page's own speed holds, and whoever watches is the script.
            speed.disabled = live() || (take() && stretch.asWatched());
            poster.disabled = live();
            script.disabled = live() || !can.script;
            stretch.node.hidden = !take();
            const alpha = keepsAlpha(container.chosen());
            transparent.disabled = live() || !alpha;
            write(groundNote, told(groundText(live(), alpha)));
            sound.disabled = !keepsSound(container.chosen());
            write(soundNote, told(soundText(!sound.disabled)));
        },
    };
};
