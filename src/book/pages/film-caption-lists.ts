/** The captions of a film: each at its second, or where what was done is filmed at its moment of the run. */
import { captionTime, momentOf } from '../../film/plan.ts';
import { type FilmScript, LATEST_ns } from '../../take/move.ts';
import type { RunView } from '../../take/stretch.ts';
import { createCaptionLines } from './film-captions.ts';

export interface CaptionLists {
    readonly nodes: readonly HTMLElement[];
    /** Each as a move of a film. Throws an Error of one sentence where a time is none. */
    ofFilm(): FilmScript;
    /** The same dated in the run. */
    ofRun(): readonly RunView[];
    /** Those of a script, or a name, for who has written none of their own. */
    offer(script: FilmScript, name: string): void;
    offerRun(views: readonly RunView[]): void;
    /** What times there are now: seconds of the film, or moments of the run. */
    spanFilm(seconds: number): void;
    spanRun(from_ns: number, to_ns: number): void;
    /** Which of the lists counts. */
    show(which: 'film' | 'run'): void;
}

export const createCaptionLists = (idOf: (name: string) => string): CaptionLists => {
    const film = createCaptionLines('s', captionTime, (name) => idOf(`film-s-${name}`));
    const run = createCaptionLines(
        'µs',
        (typed) => momentOf(typed, LATEST_ns) / 1000,
        (name) => idOf(`film-us-${name}`),
    );
    let offered: FilmScript | undefined;
    return {
        nodes: [film.node, run.node],
        ofFilm: () => film.read().map(({ at, text }) => ({ at_s: at, over_s: 0, caption: text })),
        ofRun: () =>
            run.read().map(({ at, text }) => ({
                ...{ at_ns: Math.round(1e6 * at) / 1000, over_s: 0, caption: text },
            })),
        offer: (script, name) => {
            const found = script.flatMap(({ at_s, caption }) =>
                caption === undefined ? [] : [{ at: at_s, text: caption }],
            );
            const named = found.length === 0 && name ? [{ at: 0, text: name }] : found;
            film.offer(named, script !== offered);
            offered = script;
        },
        offerRun: (views) =>
            run.offer(
                views.flatMap(({ at_ns, caption }) =>
                    caption === undefined ? [] : [{ at: at_ns / 1000, text: caption }],
                ),
            ),
        spanFilm: (seconds) => film.span(0, seconds),
        spanRun: (from_ns, to_ns) => run.span(from_ns / 1000, to_ns / 1000),
        show: (which) => {
            film.node.hidden = which !== 'film';
            run.node.hidden = which !== 'run';
        },
    };
};
