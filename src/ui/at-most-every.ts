/** True at most once in so many milliseconds. */
export const atMostEvery = (pause_ms: number): ((now_ms: number) => boolean) => {
    let last_ms = Number.NEGATIVE_INFINITY;
    return (now_ms) => {
        if (now_ms - last_ms < pause_ms) return false;
        last_ms = now_ms;
        return true;
    };
};
