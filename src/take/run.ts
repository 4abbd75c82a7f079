/** A run as far as it is known: what it began with, and what was done. */
import type { Settings } from '../params.ts';
import type { Act } from './act.ts';

/** What lies ahead of a world that begins: its acts, in order of time, and how far its run is known. */
export type Ahead = Partial<Pick<Run, 'acts' | 'ends_ns'>>;

export interface Run {
    readonly start: Settings;
    /** In order of time. */
    readonly acts: readonly Act[];
    /** Where it is now, and how far it is known. */
    readonly now_ns: number;
    readonly ends_ns: number;
    /** Of its world now (src/world/hash.ts). */
    readonly stateHash: string;
}
