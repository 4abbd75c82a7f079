/** Shoots a film frame by frame: the world goes on by the same simulated time for each, however long a frame takes. */

import type { Theme } from '../palette.ts';
import { messageOf } from '../settings/sentence.ts';
import type { Snapshot } from '../snapshot.ts';
import { createListener } from '../sound/listener.ts';
import type { Timed } from '../take/player.ts';
import type { Stretch } from '../take/stretch.ts';
import type { Sink } from './bytes.ts';
import { type Cue, captionAt, cuesIn, dueBy } from './captions.ts';
import { createFilm } from './create-film.ts';
import type { Film, Tags } from './film.ts';
import { createFilmCanvas } from './film-canvas.ts';
import { type FramePicture, layoutOf, type SecondMoment } from './layout.ts';
import { type FilmPlan, frameCount, posterFrame } from './plan.ts';
import { pngOf } from './png.ts';

/** What a film asks of its scene. */
export interface Screen {
    readonly width_px: number;
    readonly height_px: number;
    readonly transparent: boolean;
}

/** A world and a scene for a film. */
export interface Studio {
    /** As it is drawn in now. */
    readonly theme: Theme;
    /** Goes on by so many ns of simulated time, at a speed in ns for each second of film. */
    advance(ns: number, speed_nsPerSecond: number): Promise<Snapshot>;
    /** Does to the picture what a move says: camera, overlays, theme. */
    make(move: Timed, snapshot: Snapshot): void;
    /**
     * The scene as it is after so many more seconds of film; it can be read until the task ends.
     */
    draw(snapshot: Snapshot, seconds: number): FramePicture;
    /** The second of two cells at the moment of a snapshot of the first, as it was drawn with it. */
    second?(snapshot: Snapshot): SecondMoment;
    close(): void;
}

export interface Shooting {
    /** Frames so far. */
    progress(frames: number): void;
    readonly signal: AbortSignal;
    readonly tags: Tags;
    /** Where the file goes as it is made; without one it is kept in memory. */
    readonly sink?: Sink;
    /** Resolves once the film is to go on. */
    ready(): Promise<void>;
}

export interface Shot {
    readonly file: Blob | undefined;
    readonly frames: number;
    /** Why it is shorter than planned; empty where it is not. */
    readonly cut: string;
    /** The captions, and when they are shown. */
    readonly cues: readonly Cue[];
    /** PNG of one frame; nothing where the film ends before it. */
    readonly poster: Blob | undefined;
}

/** @param cells that are seen */
export const screenOf = (plan: FilmPlan, cells: 1 | 2 = 1): Screen => {
    const [{ width, scene }] = layoutOf(plan, cells).places;
    return { width_px: width, height_px: scene.height, transparent: plan.transparent };
};

/** Why a film is shorter than planned, in a sentence. */
export const stoppedAfter = (frames: string, error: unknown): string =>
    `Stopped after ${frames}: ${messageOf(error)}`;

/** What there is of a film is kept; where there is nothing of it, that is an error. */
export const finish = async (
    film: Film,
    end: number,
    beside: Omit<Shot, 'file' | 'frames'>,
): Promise<Shot> => {
    const { frames } = film;
    if (frames > 0) return { file: await film.finish(end), frames, ...beside };
    await film.drop();
    throw new Error(beside.cut || 'The film has no frame.');
};

/**
 * What was shot before something broke, or before it was called off, is still a playable file.
 * @param open makes the studio, with a world that stands where the stretch begins and does its acts by itself
 * @throws Error with one sentence where not one frame could be made
 */
export const shoot = async (
    plan: FilmPlan,
    stretch: Stretch,
    open: (screen: Screen) => Promise<Studio>,
    { progress, signal, tags, sink, ready }: Shooting,
): Promise<Shot> => {
    /** Of a frame, since the stretch began. */
    const timeOf_ns = (frame: number) => stretch.nsAt(frame / plan.fps);
    const { moves } = stretch;
    const filmCanvas = createFilmCanvas(plan, timeOf_ns(frameCount(plan) - 1));
    const film = await createFilm(filmCanvas.canvas, plan, tags, sink);
    const studio = await open(screenOf(plan, stretch.second ? 2 : 1)).catch(
        async (error: unknown) => {
            await film.drop();
            throw error;
        },
    );
    const frames = frameCount(plan);
    const listen = createListener();
    let made = 0;
    let cut = '';
    let poster: Blob | undefined;
    let next: Promise<Snapshot> | undefined;
    const calledOff = new Promise<undefined>((resolve) =>
        signal.addEventListener('abort', () => resolve(undefined), { once: true }),
    );
    try {
        let snapshot = await studio.advance(0, stretch.speedAt(0));
        for (let i = 0; i < frames && !signal.aborted; i++) {
            await ready();
            for (; made < moves.length && moves[made].at_s <= dueBy(i, plan.fps); made++)
                studio.make(moves[made], snapshot);
            const speed_nsPerSecond = stretch.speedAt(stretch.nsAt(dueBy(i, plan.fps)));
            // The world goes on while this frame is drawn and encoded.
            if (i + 1 < frames)
                next = studio.advance(timeOf_ns(i + 1) - timeOf_ns(i), speed_nsPerSecond);
            next?.catch(() => {});
            const picture = studio.draw(snapshot, i === 0 ? 0 : 1 / plan.fps);
            const caption = captionAt(moves, plan.fps, i);
            const second = studio.second?.(snapshot);
            const { theme } = studio;
            filmCanvas.draw({ theme, picture, snapshot, caption, speed_nsPerSecond, second });
            if (i === posterFrame(plan)) poster = await pngOf(filmCanvas.canvas);
            await film.hear?.(listen(snapshot, (i - 1) / plan.fps, i / plan.fps), i);
            await film.add(i);
            progress(film.frames);
            // An advance may take long: whoever calls the film off does not wait for it.
            if (next) snapshot = (await Promise.race([next, calledOff])) ?? snapshot;
        }
        if (signal.aborted) cut = `Called off after ${film.frames} of ${frames} frames.`;
    } catch (error) {
        cut = stoppedAfter(`${film.frames} of ${frames} frames`, error);
    } finally {
        studio.close();
    }
    return finish(film, film.frames, { cut, cues: cuesIn(moves, plan.fps, film.frames), poster });
};
