/** Playing, stepping, beginning anew, stimulating: the buttons and keys of time, and what they do to the loop and the world. */
import type { Sight } from '../book/program.ts';
import type { Commands } from '../hands/picture.ts';
import { createControls } from '../page/controls.ts';
import { gatedThere } from '../ui/channels-there.ts';
import { pulseText } from '../ui/stimulus-text.ts';
import type { Changes } from './changes.ts';
import { whyNoPulse } from './commands.ts';
import type { Loop } from './loop.ts';
import type { Restarts } from './restarts.ts';

/** Time steps that Shift takes at once. */
const COARSE_STEPS = 20;

export interface TimeBar {
    play(on: boolean): void;
    /** Shows what is played, and how fast. */
    show(): void;
    /** Shows what goes on. @param slowed as long as it fires */
    see(sight: Sight, slowed: boolean): void;
    /** A key that nobody has taken yet. */
    key(event: KeyboardEvent): void;
}

interface Timed {
    readonly changes: Pick<Changes, 'current' | 'propose'>;
    readonly loop: Loop;
    readonly restarts: Restarts;
    readonly commands: Pick<Commands, 'stimulate'>;
}

export const createTimeBar = (
    host: HTMLElement,
    { changes, loop, restarts, commands }: Timed,
): TimeBar => {
    const { current, propose } = changes;
    const show = () => {
        const { speed_nsPerSecond, slowWhileFiring } = current();
        controls.show({
            playing: loop.playing(),
            speed_nsPerSecond,
            slowWhileFiring: slowWhileFiring === 'on',
            held: whyNoPulse(current()),
        });
    };
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
        stimulate: commands.stimulate,
        speed: (nsPerSecond) => propose('speed_nsPerSecond', nsPerSecond),
        slowWhileFiring: (on) => propose('slowWhileFiring', on ? 'on' : 'off'),
    });
    play(true);
    return {
        play,
        show,
        see: ({ snapshot }, slowed) =>
            controls.see({
                pulse: pulseText(current().stimulus, snapshot),
                pulseIsOn: snapshot.electrode?.isOn ?? false,
                canFire: gatedThere(snapshot.box, snapshot.observed).length > 0,
                slowed,
            }),
        key: controls.key,
    };
};
