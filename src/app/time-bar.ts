/** Playing, stepping, beginning anew: the buttons and keys of time, and what they do to the loop and the world. */

import { createControls } from '../page/controls.ts';
import type { Changes } from './changes.ts';
import type { Loop } from './loop.ts';
import type { Restarts } from './restarts.ts';

/** Time steps that Shift takes at once. */
const COARSE_STEPS = 20;

export interface TimeBar {
    play(on: boolean): void;
    /** Shows what is played, and how fast. */
    show(): void;
    /** A key that nobody has taken yet. */
    key(event: KeyboardEvent): void;
}

interface Timed {
    readonly changes: Pick<Changes, 'current' | 'propose'>;
    readonly loop: Loop;
    readonly restarts: Restarts;
}

export const createTimeBar = (host: HTMLElement, { changes, loop, restarts }: Timed): TimeBar => {
    const show = () => controls.show(loop.playing(), changes.current().speed_nsPerSecond);
    const play = (on: boolean) => {
        loop.play(on);
        show();
    };
    const controls = createControls(host, {
        ...restarts,
        playPause: () => play(!loop.playing()),
        step: (coarse) => {
            play(false);
            loop.step(coarse ? COARSE_STEPS : 1);
        },
        speed: (nsPerSecond) => changes.propose('speed_nsPerSecond', nsPerSecond),
    });
    play(true);
    return { play, show, key: controls.key };
};
