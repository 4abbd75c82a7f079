/** What a film is, whatever its format. */
import type { Tick } from '../sound/ticks.ts';

export interface Tags {
    readonly title: string;
    readonly comment: string;
    /** Text of the scenario file that makes the same film again; empty where none does. */
    readonly take: string;
}

/** For a format with one place for text: what people read in its first line, the scenario file in the second. */
export const commentOf = ({ comment, take }: Tags): string =>
    take ? `${comment}\n${take}` : comment;

export interface Film {
    /**
     * Takes the canvas as it is now, shown from so many frame lengths after the beginning until the next one; waits while the
     * encoder has enough to do.
     */
    add(frame: number): Promise<void>;
    readonly frames: number;
    /**
     * Takes the sound up to so many frame lengths after the beginning; waits as `add`. Of films with sound alone.
     * @param ticks none before where its sound has ended up to now
     */
    hear?(ticks: readonly Tick[], until: number): Promise<void>;
    /** A playable file of all frames so far, the last one shown until `end`; nothing where it went into a sink. */
    finish(end: number): Promise<Blob | undefined>;
    /** Instead of `finish`: nothing is kept. */
    drop(): Promise<void>;
}
