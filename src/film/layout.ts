/** Where things are in a frame of a film, for any shape of screen, and what a frame is of. */

import type { Theme } from '../palette.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Verdict } from '../theory/verdict.ts';
import type { FilmPlan } from './plan.ts';

/** Places, pixels of the film. */
export interface Layout {
    /** Type size of plain text. */
    readonly em: number;
    readonly scene: { readonly top: number; readonly height: number };
    readonly plot: { readonly top: number; readonly height: number };
}

/** Plain text is a thirty-second part of the shorter side: legible from the back row. */
const TYPE = 1 / 32;
const HEAD_em = 3.6;
const PLOT_em = 6.4;
/** More of the film than this is not the scene's, where there is a plot. */
const TALLEST = 0.68;

export const layoutOf = ({ width, height, plot }: FilmPlan): Layout => {
    const em = Math.min(width, height) * TYPE;
    const head = Math.round(HEAD_em * em);
    const least = plot ? Math.round(PLOT_em * em) : 0;
    const tallest = plot && height >= width ? TALLEST * height : height;
    const scene = Math.ceil(Math.min(height - head - least, tallest));
    const foot = head + scene;
    return {
        em,
        scene: { top: head, height: scene },
        plot: { top: foot, height: height - foot },
    };
};

/** What of the voltage is drawn over time. */
export interface Reading {
    readonly time_ns: number;
    readonly voltage_mV: number;
}

/** The scene just drawn. */
export interface FramePicture {
    readonly canvas: HTMLCanvasElement;
    /** Pixels of the canvas. */
    readonly px_per_nm: number;
    /** There is nothing to be read from the canvas. */
    readonly lost: boolean;
}

export interface FrameSubject {
    readonly plan: FilmPlan;
    readonly theme: Theme;
    readonly family: string;
    readonly picture: FramePicture;
    /** One line over the scene; empty for none. */
    readonly caption: string;
    readonly speed_nsPerSecond: number;
    readonly snapshot: Snapshot;
    readonly verdict: Verdict;
    readonly history: readonly Reading[];
    /** End of the time axis, ns; its beginning is the first sample. */
    readonly until_ns: number;
}
