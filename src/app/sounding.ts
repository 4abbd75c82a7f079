/** The sound of a cell, off at first. The choice is kept in this browser; the script is fetched once it is on. */
import type { Sight } from '../book/program.ts';
import type { Speaker } from '../sound/speaker.ts';
import { sentenceOf } from '../ui/failure.ts';
import type { Say } from '../ui/notice.ts';
import { pageKey } from '../ui/page-key.ts';

const KEY = 'ionarium.sound';

/** Storage may be denied altogether. */
const stored = (): boolean => {
    try {
        return localStorage.getItem(KEY) === 'on';
    } catch {
        return false;
    }
};
const store = (on: boolean): void => {
    try {
        localStorage.setItem(KEY, on ? 'on' : 'off');
    } catch {
        // The choice then lasts as long as the page.
    }
};

export interface Sounding {
    on(): boolean;
    turn(on: boolean): void;
    hear(sight: Sight): void;
    /** A key that nobody has taken yet. */
    key(event: KeyboardEvent): void;
}

/** @param changed told what is chosen now */
export const createSounding = (say: Say, changed: (on: boolean) => void): Sounding => {
    let on = stored();
    let opening = false;
    let speaker: Speaker | undefined;
    const turn = (wanted: boolean) => {
        on = wanted;
        store(on);
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
