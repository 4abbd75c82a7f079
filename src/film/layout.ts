/** Where things are in a frame of a film, for any shape of screen, and what a frame is of. */

import type { Theme } from '../palette.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Verdict } from '../theory/verdict.ts';
import type { FilmPlan } from './plan.ts';

/** Where a cell has its head, and below it its scene; pixels of the film. */
export interface Place {
    readonly left: number;
    readonly width: number;
    readonly head: number;
    readonly scene: { readonly top: number; readonly height: number };
}

/** Places, pixels of the film. */
export interface Layout {
    /** Type size of plain text. */
    readonly em: number;
    readonly plot: { readonly top: number; readonly height: number };
    /** One, or two of the same size that are compared. */
    readonly places: readonly [Place, ...Place[]];
}

/** Plain text is a thirty-second part of the shorter side: legible from the back row. */
const TYPE = 1 / 32;
const HEAD_em = 3.6;
/** Over the head of each of two cells: which it is. */
export const NAME_em = 1.7;
const PLOT_em = 6.4;
/** More of the film than this is not the scene's, where there is a plot. */
const TALLEST = 0.68;

/** @param cells that are seen; two are beside each other in a wide film, in others one is above the other */
export const layoutOf = ({ width, height, plot }: FilmPlan, cells: 1 | 2 = 1): Layout => {
    const em = Math.min(width, height) * TYPE;
    const least = plot ? Math.round(PLOT_em * em) : 0;
    const head = Math.round((HEAD_em + (cells > 1 ? NAME_em : 0)) * em);
    const rows = cells > 1 && height >= width ? 2 : 1;
    const tallest = plot && height >= width ? TALLEST * height : height;
    const scene = Math.ceil(Math.min(height - rows * head - least, tallest) / rows);
    const each = width / (cells / rows);
    const placeAt = (cell: number): Place => {
        const top = rows > 1 ? cell * (head + scene) : 0;
        return {
            ...{ left: rows > 1 ? 0 : cell * each, width: each },
            ...{ head: top, scene: { top: top + head, height: scene } },
        };
    };
    const foot = rows * (head + scene);
    return {
        em,
        plot: { top: foot, height: height - foot },
        places: cells > 1 ? [placeAt(0), placeAt(1)] : [placeAt(0)],
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

/** The second of two cells that are compared, at the same moment. */
export interface SecondMoment {
    readonly picture: FramePicture;
    readonly snapshot: Snapshot;
    /** In what it differs. */
    readonly words: string;
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
    /** Which of two cells it is; nothing where there is but one. */
    readonly cell?: { readonly place: 1 | 2; readonly words: string };
    readonly history: readonly Reading[];
    /** End of the time axis, ns; its beginning is the first sample. */
    readonly until_ns: number;
}
