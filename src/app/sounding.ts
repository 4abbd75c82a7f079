/** The sound of a cell, off at first. The choice is kept in this browser; the script is fetched once it is on. */
import type { Sight } from '../book/program.ts';
import type { Speaker } from '../sound/speaker.ts';
import { sentenceOf } from '../ui/failure.ts';
import type { Say } from '../ui/notice.ts';
import { pageKey } from '../ui/page-key.ts';
import { store, stored } from '../ui/stored.ts';

const KEY = 'ionarium.sound';

export interface Sounding {
    on(): boolean;
    turn(on: boolean): void;
    hear(sight: Sight): void;
    /** A key that nobody has taken yet. */
    key(event: KeyboardEvent): void;
}

/** @param changed told what is chosen now */
export const createSounding = (say: Say, changed: (on: boolean) => void): Sounding => {
    let on = stored(KEY) === 'on';
    let opening = false;
    let speaker: Speaker | undefined;
    const turn = (wanted: boolean) => {
        on = wanted;
        store(KEY, on ? 'on' : 'off');
        changed(on);
        if (on) return;
        void speaker?.close();
        speaker = undefined;
    };
    const open = async () => {
        opening = true;
        try {
            const { openSpeaker } = await import('../sound/speaker.ts');
            if (on) speaker = openSpeaker();
        } catch (error) {
            turn(false);
            say(sentenceOf(error));
        }
        opening = false;
    };
    return {
        key: (event) => {
            if (event.repeat || pageKey(event) !== 'm') return;
            turn(!on);
            say(on ? 'Sound is on.' : 'Sound is off.');
        },
        on: () => on,
        turn,
        hear: ({ snapshot }) => {
            if (!on) return;
            if (speaker) speaker.hear(snapshot);
            // A page that nobody has touched yet may make no sound.
            else if (!opening && (navigator.userActivation?.hasBeenActive ?? true)) void open();
        },
    };
};
