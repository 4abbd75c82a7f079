/**
 * What page and worker say to each other. Every request but `recycle` is answered by one reply, in order. The world owns its settings:
 * what changes them is answered with those that it has then.
 */
import type { Settings } from '../params.ts';
import type { Values } from '../settings/settings.ts';
import type { Size, Snapshot } from '../snapshot.ts';
import type { Command } from '../take/act.ts';
import type { Ahead, Run } from '../take/run.ts';
import type { Saved } from './simulation.ts';

export type Request =
    /** Build a new world. Acts lie ahead of it, and its run is known so far. */
    | ({ readonly type: 'build'; readonly settings: Settings } & Ahead)
    /** Go on from a run in its middle, instead of the world there is. */
    | { readonly type: 'load'; readonly saved: Saved }
    /** Build a new world from the settings of the one there is, with these changed. `keep`: the one before stands by for `back`. */
    | { readonly type: 'rebuild'; readonly values: Values; readonly keep: boolean }
    /** Go on with the world before the last rebuild, which was kept, from where it was left. */
    | { readonly type: 'back' }
    /** Change settings whose effect is not a rebuild; refused where one needs it. */
    | { readonly type: 'set'; readonly values: Values }
    /** `epoch`: of the world that was in sight; ids are those of one world. */
    | { readonly type: 'command'; readonly command: Command; readonly epoch: number }
    /**
     * To another moment of the run. Where the way there from the last moment that is kept is long, the world stands at that one, and
     * `advance` leads on.
     */
    | { readonly type: 'goTo'; readonly ns: number }
    /** Back to the course that was left last, where it was left. */
    | { readonly type: 'takeUp' }
    /** All that the run is so far. */
    | { readonly type: 'run' }
    /** The same with its middle, for another world to go on from. */
    | { readonly type: 'save' }
    /** Go on for `ns` of simulated time (0: only look). `frame_ns`: exposure of shown positions, 0 for raw ones. */
    | { readonly type: 'advance'; readonly ns: number; readonly exposure_ns: number }
    /** How large the world would be at other depths; those that its settings cannot follow are left out. */
    | { readonly type: 'sizes'; readonly depths_nm: readonly number[] }
    /** Hand a buffer back. */
    | { readonly type: 'recycle'; readonly buffer: ArrayBuffer };

export type Reply =
    | { readonly type: 'snapshot'; readonly snapshot: Snapshot }
    | { readonly type: 'settings'; readonly settings: Settings }
    | { readonly type: 'run'; readonly run: Run }
    | { readonly type: 'saved'; readonly saved: Saved }
    | { readonly type: 'sizes'; readonly sizes: readonly Size[] }
    | { readonly type: 'refused'; readonly reason: string };
