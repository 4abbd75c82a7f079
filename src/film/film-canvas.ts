/** What all films have in common: a canvas that each frame is laid out on, and the curve of the voltage so far. */

import type { Theme } from '../palette.ts';
import type { Snapshot } from '../snapshot.ts';
import { judge } from '../theory/verdict.ts';
import { drawFrame } from './frame.ts';
import type { FramePicture, FrameSubject, Reading, SecondMoment } from './layout.ts';
import { checkPlan, type FilmPlan } from './plan.ts';

export interface FilmMoment {
    readonly theme: Theme;
    readonly picture: FramePicture;
    readonly snapshot: Snapshot;
    readonly caption: string;
    readonly speed_nsPerSecond: number;
    /** Where two cells are compared. */
    readonly second?: SecondMoment | undefined;
}

export interface FilmCanvas {
    readonly canvas: HTMLCanvasElement;
    /** Lays out one frame, at once. Throws where there is no picture, for the graphics context is lost. */
    draw(moment: FilmMoment): void;
}

/** More points than that along the time axis could not be told apart. */
const POINTS = 1500;
/** Over the first of two cells. */
const FIRST = 'as it is';

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
    const histories: readonly [Reading[], Reading[]] = [[], []];
    return {
        canvas,
        draw: ({ snapshot, second, ...moment }) => {
            if (moment.picture.lost || second?.picture.lost)
                throw new Error('The graphics context was lost.');
            const { time_ns } = snapshot;
            const [history] = histories;
            const from_ns = history[0]?.time_ns ?? time_ns;
            const until_ns = Math.max(from_ns + span_ns, time_ns);
            const before = history.at(-2);
            // The newest point is always there; it gives way to the next where they are too near.
            const isNear =
                before !== undefined && time_ns - before.time_ns < (until_ns - from_ns) / POINTS;
            const subjectOf = (of: Snapshot, readings: Reading[], cell: FrameSubject['cell']) => {
                if (isNear) readings.pop();
                readings.push({ time_ns, voltage_mV: of.observed.voltage_mV });
                const { verdict } = judge(of);
                const frame = { ...moment, plan, family, verdict, until_ns };
                return { ...frame, snapshot: of, history: readings, ...(cell && { cell }) };
            };
            if (!second) return drawFrame(ctx, subjectOf(snapshot, history, undefined));
            const first = subjectOf(snapshot, history, { place: 1, words: FIRST });
            const { words, picture } = second;
            const other = subjectOf(second.snapshot, histories[1], { place: 2, words });
            drawFrame(ctx, first, { ...other, picture });
        },
    };
};
