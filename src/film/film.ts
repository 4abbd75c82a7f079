/** What a film is, whatever its format. */

export interface Tags {
    readonly title: string;
    readonly comment: string;
}

export interface Film {
    /**
     * Takes the canvas as it is now, shown from so many frame lengths after the beginning until the next one; waits while the
     * encoder has enough to do.
     */
    add(frame: number): Promise<void>;
    readonly frames: number;
    /** A playable file of all frames so far, the last one shown until `end`; nothing where it went into a sink. */
    finish(end: number): Promise<Blob | undefined>;
    /** Instead of `finish`: nothing is kept. */
    drop(): Promise<void>;
}
