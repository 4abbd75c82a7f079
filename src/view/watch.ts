/** A pause longer than this does not make things jump. */
const LONGEST_FRAME_s = 0.1;

/** Seconds of watching since it was last asked. */
export const createWatch = (): (() => number) => {
    let before_ms = 0;
    return () => {
        const now = performance.now();
        const seconds = before_ms ? Math.min(LONGEST_FRAME_s, (now - before_ms) / 1000) : 0;
        before_ms = now;
        return seconds;
    };
};
