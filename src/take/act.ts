/**
 * What is done to a world, and when. A world is deterministic: the settings it begins with, its seed among them, and the acts in
 * their order are the run, to the last bit.
 */
import type { Values } from '../settings/settings.ts';
import type { Hold } from '../snapshot.ts';

/** What is done by hand: to one protein, or a pulse of the electrode. Positions along the membrane in nm. */
export type Command =
    | { readonly do: 'add'; readonly kind: string; readonly x_nm: number }
    | { readonly do: 'remove'; readonly id: number }
    | { readonly do: 'move'; readonly id: number; readonly x_nm: number }
    | { readonly do: 'hold'; readonly id: number; readonly hold: Hold }
    | { readonly do: 'stimulate' };

/** Done between two steps: parameters that the running world takes over, or something by hand. */
export type Act = {
    /** Simulated time, ns, that of a whole number of time steps: exact, for every machine divides alike. */
    readonly at_ns: number;
} & ({ readonly values: Values } | { readonly command: Command });
