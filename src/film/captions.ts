/** The captions of a film in a file beside it, as players and programs that cut films read them. */

import type { FilmScript } from '../take/move.ts';

/** One line, and when it is shown, s of the film. */
export interface Cue {
    readonly from_s: number;
    readonly to_s: number;
    readonly text: string;
}

/** Seconds of the film, a hair early, so that 0.3 s is frame 9 of 30 a second. */
export const dueBy = (frame: number, fps: number): number => frame / fps + 1e-9;

/** What a frame shows; empty for nothing. */
export const captionAt = (script: FilmScript, fps: number, frame: number): string =>
    script.findLast(({ at_s, caption }) => caption !== undefined && at_s <= dueBy(frame, fps))
        ?.caption ?? '';

/** The captions of a film of so many frames. */
export const cuesIn = (script: FilmScript, fps: number, frames: number): readonly Cue[] =>
    cuesOf(
        Array.from({ length: frames }, (_, i) => captionAt(script, fps, i)),
        fps,
    );

/** @param captions what each frame shows; empty for nothing */
export const cuesOf = (captions: readonly string[], fps: number): readonly Cue[] => {
    const changes = captions.flatMap((text, i) => (text === captions[i - 1] ? [] : [i]));
    return changes.flatMap((from, i) => {
        const text = captions[from];
        const to = changes[i + 1] ?? captions.length;
        return text ? [{ from_s: from / fps, to_s: to / fps, text }] : [];
    });
};

/** hh:mm:ss.ttt */
const timeText = (time_s: number): string =>
    new Date(Math.round(1000 * time_s)).toISOString().slice(11, 23);

const ESCAPES: Readonly<Partial<Record<string, string>>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
};

/** WebVTT (W3C): https://www.w3.org/TR/webvtt1/ */
export const webVtt = (cues: readonly Cue[]): string =>
    [
        'WEBVTT\n',
        ...cues.map(
            ({ from_s, to_s, text }) =>
                `${timeText(from_s)} --> ${timeText(to_s)}\n${text.replace(/[&<>]/g, (each) => ESCAPES[each] ?? each)}\n`,
        ),
    ].join('\n');

/** SubRip, which has commas, numbers, and no marks in its text. */
export const subRip = (cues: readonly Cue[]): string =>
    cues
        .map(
            ({ from_s, to_s, text }, i) =>
                `${i + 1}\n${timeText(from_s).replace('.', ',')} --> ${timeText(to_s).replace('.', ',')}\n${text}\n`,
        )
        .join('\n');
