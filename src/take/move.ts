/** What is done at a moment of a run or of a film of it: to the cell, and to the picture. */
import type { Overlay, Scenario } from '../params.ts';
import type { Hold } from '../snapshot.ts';

/** Longest film, s. */
export const LONGEST_s = 600;
/** Longest run that a move may be dated in, ns: four hours of watching at the highest speed. */
export const LATEST_ns = 3e7;
export const LONGEST_CAPTION = 80;
/** A minute of dragging sliders at sixty changes a second, five times over. */
export const MOST_MOVES = 20_000;
export const USUAL_ZOOM_s = 2;

/** The whole `slab`, or the nearest machine of a kind: of channels an open one before a closed one. */
export type Zoom = string;

/** Where the camera looks: its middle, and how much of the membrane it sees, nm. */
export interface Look {
    readonly x_nm: number;
    readonly y_nm: number;
    readonly width_nm: number;
}

/** What a move does. */
export interface Doings {
    /** Parameters that the running cell takes over, and the speed. */
    readonly set?: Scenario;
    /** A pulse of the electrode begins. */
    readonly stimulate?: true;
    /** By hand: a machine comes into the membrane, goes, is moved along it, or is held. Ids count from 1 in the order of coming. */
    readonly add?: { readonly kind: string; readonly x_nm: number };
    readonly remove?: number;
    readonly move?: { readonly id: number; readonly x_nm: number };
    readonly hold?: { readonly id: number; readonly hold: Hold };
    /** A second cell begins, which goes on beside it with these parameters of its own; both are seen. */
    readonly compare?: Scenario;
    readonly zoom?: Zoom;
    readonly look?: Look;
    /** How long the camera takes, s. */
    readonly over_s: number;
    /** Overlays to turn on or off. */
    readonly show?: Readonly<Partial<Record<Overlay, boolean>>>;
    readonly theme?: 'dark' | 'light';
    /** One line over the scene until the next; empty takes it away. */
    readonly caption?: string;
}

/** Dated in a film. */
export interface FilmMove extends Doings {
    /** Second of the film. */
    readonly at_s: number;
}

/** In order of time. */
export type FilmScript = readonly FilmMove[];

/** Dated in a film, or in the run. */
export type Move = Doings &
    (
        | {
              readonly at_s: number;
              readonly at_ns?: undefined;
          }
        | {
              /** Simulated time, ns. */
              readonly at_ns: number;
              readonly at_s?: undefined;
          }
    );

/** In order of time, those that are dated alike. */
export type Script = readonly Move[];
