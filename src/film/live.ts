/**
 * Records what one sees, as it happens. Frames keep their true time on the film's grid: where the machine had no time for one, the
 * one before is shown for longer.
 */

import type { Snapshot } from '../snapshot.ts';
import { createListener } from '../sound/listener.ts';
import type { Tick } from '../sound/ticks.ts';
import type { FilmScript } from '../take/move.ts';
import { captionAt, cuesIn } from './captions.ts';
import { createFilm } from './create-film.ts';
import { createFilmCanvas, type FilmMoment } from './film-canvas.ts';
import type { FilmPlan } from './plan.ts';
import { finish, type Shooting, type Shot, stoppedAfter } from './shoot.ts';

/** Simulated time on the axis of the voltage before it has to grow: so many seconds of watching. */
const AXIS_s = 20;

export interface Watcher {
    /** A picture has just been drawn. */
    see(moment: Omit<FilmMoment, 'caption'>): void;
    /** There will be no more; why, in a sentence. */
    end(why: string): void;
}
/** Has a watcher told, until the function that comes back is called. */
export type Watch = (watcher: Watcher) => () => void;

/** What is heard between the frames that are taken. */
const createEar = () => {
    const listen = createListener();
    let newest: Snapshot | undefined;
    let heard_s = 0;
    let ticks: Tick[] = [];
    return {
        /** @param now_s second of the film; nothing while it is held */
        listen: (snapshot: Snapshot, now_s: number | undefined) => {
            // A picture that stands still is drawn again and again.
            if (snapshot === newest) return;
            newest = snapshot;
            const to_s = now_s ?? heard_s;
            const heard = listen(snapshot, heard_s, to_s);
            if (now_s !== undefined) ticks.push(...heard);
            heard_s = to_s;
        },
        taken: (): readonly Tick[] => {
            const all = ticks;
            ticks = [];
            return all;
        },
    };
};

/**
 * Goes on until the signal.
 * @param script of which the captions are shown
 * @throws Error with one sentence where not one frame could be made
 */
export const recordLive = async (
    plan: FilmPlan,
    script: FilmScript,
    watch: Watch,
    { progress, signal, tags, sink, ready }: Shooting,
): Promise<Shot> => {
    const filmCanvas = createFilmCanvas(plan, AXIS_s * plan.speed_nsPerSecond);
    const film = await createFilm(filmCanvas.canvas, plan, tags, sink);
    const most = plan.fps * plan.seconds;
    let broken: unknown;
    let began_ms: number | undefined;
    let paused_ms = 0;
    let last = -1;
    let busy = false;
    let taking = Promise.resolve();
    let held = false;
    const now_s = () => (performance.now() - (began_ms ?? 0) - paused_ms) / 1000;
    const frameNow = () => Math.floor(now_s() * plan.fps);
    const ear = createEar();

    const end = await new Promise<number>((resolve) => {
        const over = () => {
            unwatch();
            resolve(Math.min(most, Math.max(last + 1, frameNow())));
        };
        const stop = (error: unknown) => {
            broken = error;
            over();
        };
        const take = async (frame: number) => {
            await film.hear?.(ear.taken(), frame);
            await film.add(frame);
            progress(film.frames);
            const waited_ms = performance.now();
            held = true;
            await ready();
            held = false;
            paused_ms += performance.now() - waited_ms;
            busy = false;
        };
        const see: Watcher['see'] = (moment) => {
            began_ms ??= performance.now();
            if (film.hear) ear.listen(moment.snapshot, held ? undefined : now_s());
            if (busy || signal.aborted) return;
            const frame = frameNow();
            if (frame <= last) return;
            if (frame >= most) return over();
            // At once: a WebGL canvas can be read only in the task it was drawn in.
            try {
                filmCanvas.draw({ ...moment, caption: captionAt(script, plan.fps, frame) });
            } catch (error) {
                return stop(error);
            }
            busy = true;
            last = frame;
            taking = take(frame).catch(stop);
        };
        const unwatch = watch({ see, end: (why) => stop(new Error(why)) });
        if (signal.aborted) over();
        signal.addEventListener('abort', over, { once: true });
    });
    await taking;
    const cut = broken === undefined ? '' : stoppedAfter(`${film.frames} frames`, broken);
    return finish(film, end, { cut, cues: cuesIn(script, plan.fps, end), poster: undefined });
};
