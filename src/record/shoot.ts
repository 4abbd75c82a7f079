/** Shoots a film frame by frame: the world goes on by the same simulated time for each, however long a frame takes. */
import type { StreamTargetChunk } from 'mediabunny';
import { theoryOf, verdictOn } from '../page/verdict.ts';
import type { Theme } from '../palette.ts';
import type { Snapshot } from '../snapshot.ts';
import { createFilm } from './film.ts';
import { drawFrame, layoutOf, type Sample } from './frame.ts';
import { checkPlan, type FilmPlan, frameCount } from './plan.ts';

/** A world and a scene for a film. */
export interface Studio {
    readonly theme: Theme;
    /** Goes on by so many ns of simulated time. */
    advance(ns: number): Promise<Snapshot>;
    /**
     * The scene as it is after so many seconds of film; it can be read until the task ends.
     * @throws Error with one sentence where the graphics context is lost
     */
    draw(snapshot: Snapshot, seconds: number): HTMLCanvasElement;
    close(): void;
}

export interface Shooting {
    /** Frames so far. */
    progress(frames: number): void;
    readonly signal: AbortSignal;
    readonly tags: { readonly title: string; readonly comment: string };
    /** Where the file goes as it is made; without one it is kept in memory. */
    readonly sink?: WritableStream<StreamTargetChunk>;
    /** Resolves once the film is to go on. */
    ready(): Promise<void>;
}

export interface Shot {
    readonly file: Blob | undefined;
    readonly frames: number;
    /** Why it is shorter than planned; empty where it is not. */
    readonly cut: string;
}

/**
 * What was shot before something broke, or before it was called off, is still a playable file.
 * @param open makes the studio for a scene of that size
 * @throws Error with one sentence where not one frame could be made
 */
export const shoot = async (
    wanted: FilmPlan,
    open: (width_px: number, height_px: number) => Promise<Studio>,
    { progress, signal, tags, sink, ready }: Shooting,
): Promise<Shot> => {
    const plan = checkPlan(wanted);
    const canvas = document.createElement('canvas');
    canvas.width = plan.width;
    canvas.height = plan.height;
    const ctx = canvas.getContext('2d', { alpha: false });
    if (!ctx) throw new Error('This browser has no 2D canvas.');
    const film = await createFilm(canvas, plan, tags, sink);
    const studio = await open(plan.width, layoutOf(plan).scene.height);
    const { fontFamily: family } = getComputedStyle(document.body);
    const frames = frameCount(plan);
    const step_ns = plan.speed_nsPerSecond / plan.fps;
    const history: Sample[] = [];
    let cut = '';
    try {
        let from_ns = 0;
        for (let i = 0; i < frames && !signal.aborted; i++) {
            await ready();
            const snapshot = await studio.advance(i === 0 ? 0 : step_ns);
            if (i === 0) from_ns = snapshot.time_ns;
            const verdict = verdictOn(snapshot.observed, theoryOf(snapshot));
            const { voltage_mV } = snapshot.observed;
            history.push({ time_ns: snapshot.time_ns, voltage_mV });
            const scene = studio.draw(snapshot, i === 0 ? 0 : 1 / plan.fps);
            drawFrame(ctx, {
                ...{ plan, theme: studio.theme, family, scene, snapshot, verdict, history },
                until_ns: from_ns + (frames - 1) * step_ns,
            });
            await film.add();
            progress(film.frames);
        }
        if (signal.aborted) cut = `Called off after ${film.frames} of ${frames} frames.`;
    } catch (error) {
        if (film.frames === 0) throw error;
        const reason = error instanceof Error ? error.message : String(error);
        cut = `Stopped after ${film.frames} of ${frames} frames: ${reason}`;
    } finally {
        studio.close();
    }
    return { file: await film.finish(), frames: film.frames, cut };
};
