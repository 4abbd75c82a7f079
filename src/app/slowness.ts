/** Whether the chosen speed is not reached, as one would say it: after some seconds, and until it has been reached for some. */

import { MISSED } from './cost.ts';

/** A share of the speed above which it is reached again. */
const REACHED = 0.95;
/** How long it has to be missed before that is said, and reached before that is taken back. */
const MISSED_ms = 6000;
const REACHED_ms = 3000;

export interface Slowness {
    /** Called with each frame. @param share of the chosen speed */
    take(now_ms: number, share: number): boolean;
    slow(): boolean;
    /** Another world, another speed, or nobody watches: from the start. */
    reset(): void;
}

export const createSlowness = (): Slowness => {
    let slow = false;
    let turning_ms: number | undefined;
    return {
        take: (now_ms, share) => {
            const turns = slow ? share >= REACHED : share < MISSED;
            if (!turns) turning_ms = undefined;
            else {
                turning_ms ??= now_ms;
                if (now_ms - turning_ms >= (slow ? REACHED_ms : MISSED_ms)) {
                    slow = !slow;
                    turning_ms = undefined;
                }
            }
            return slow;
        },
        slow: () => slow,
        reset: () => {
            slow = false;
            turning_ms = undefined;
        },
    };
};
