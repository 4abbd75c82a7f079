/** What page and worker say to each other. Every request but `recycle` is answered by one reply, in order. */
import type { Settings } from '../params.ts';
import type { Hold, Snapshot } from '../snapshot.ts';

/** Changes by hand, one protein each. Positions along the membrane in nm. */
export type Command =
    | { readonly do: 'add'; readonly kind: string; readonly x_nm: number }
    | { readonly do: 'remove'; readonly id: number }
    | { readonly do: 'move'; readonly id: number; readonly x_nm: number }
    | { readonly do: 'hold'; readonly id: number; readonly hold: Hold };

export type Request =
    /** Build a new world. */
    | { readonly type: 'build'; readonly settings: Settings }
    /** Take over settings whose effect is live; refused where one needs a rebuild. */
    | { readonly type: 'set'; readonly settings: Settings }
    | { readonly type: 'command'; readonly command: Command }
    /** Go on for `ns` of simulated time (0: only look). `frame_ns`: exposure of shown positions, 0 for raw ones. */
    | { readonly type: 'advance'; readonly ns: number; readonly exposure_ns: number }
    /** Hand a buffer back. */
    | { readonly type: 'recycle'; readonly buffer: ArrayBuffer };

export type Reply =
    | { readonly type: 'snapshot'; readonly snapshot: Snapshot }
    | { readonly type: 'done' }
    | { readonly type: 'refused'; readonly reason: string };
