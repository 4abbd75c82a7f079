/** What all films have in common: a canvas that each frame is laid out on, and the curve of the voltage so far. */

import type { Theme } from '../palette.ts';
import type { Snapshot } from '../snapshot.ts';
import { judge } from '../theory/verdict.ts';
import { drawFrame } from './frame.ts';
import type { FramePicture, Reading } from './layout.ts';
import { checkPlan, type FilmPlan } from './plan.ts';

export interface FilmMoment {
    readonly theme: Theme;
    readonly picture: FramePicture;
    readonly snapshot: Snapshot;
    readonly caption: string;
    readonly speed_nsPerSecond: number;
}

export interface FilmCanvas {
    readonly canvas: HTMLCanvasElement;
    /** Lays out one frame, at once. Throws where there is no picture, for the graphics context is lost. */
    draw(moment: FilmMoment): void;
}

/** More points than that along the time axis could not be told apart. */
const POINTS = 1500;

/** @param span_ns length of the time axis; it grows where the film goes on longer */
export const createFilmCanvas = (wanted: FilmPlan, span_ns: number): FilmCanvas => {
    const plan = checkPlan(wanted);
    const canvas = document.createElement('canvas');
    canvas.width = plan.width;
    canvas.height = plan.height;
    // Read back for each frame of a GIF or on a transparent ground, encoded for all others: where read back, it stays out of the
    // graphics card.
    const ctx = canvas.getContext('2d', {
        alpha: plan.transparent,
        willReadFrequently: plan.container === 'gif' || plan.transparent,
    });
    if (!ctx) throw new Error('This browser has no 2D canvas.');
    const { fontFamily: family } = getComputedStyle(document.body);
    const history: Reading[] = [];
    return {
        canvas,
        draw: ({ snapshot, ...moment }) => {
            if (moment.picture.lost) throw new Error('The graphics context was lost.');
            const { time_ns } = snapshot;
            const from_ns = history[0]?.time_ns ?? time_ns;
            const until_ns = Math.max(from_ns + span_ns, time_ns);
            const before = history.at(-2);
            // The newest point is always there; it gives way to the next where they are too near.
            if (before && time_ns - before.time_ns < (until_ns - from_ns) / POINTS) history.pop();
            history.push({ time_ns, voltage_mV: snapshot.observed.voltage_mV });
            const { verdict } = judge(snapshot);
            drawFrame(ctx, { ...moment, plan, family, snapshot, verdict, history, until_ns });
        },
    };
};
