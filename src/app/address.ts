/**
 * The address of the page holds the settings, or the step of the story that is on: it is read when somebody changes it, and
 * written when they change.
 */
import type { Settings } from '../params.ts';
import { linkOf, linkTo } from '../settings/link.ts';
import { asksForOther, languageOfLink } from '../words/speak.ts';

/** Browsers refuse more than some hundred changes of the address in half a minute. */
const SETTLED_ms = 400;

export interface Address {
    /** Puts them there, without a new entry in the history, once nothing has changed for a moment. */
    write(settings: Settings): void;
    /** In their place stands a step of the story, by its key, whose cell nobody has changed by hand; undefined: the settings again. */
    lead(step: string | undefined): void;
}

/** @param changed by the reader: a link pasted into the address, or the way back */
export const createAddress = (changed: (link: string) => void): Address => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let written = location.hash;
    let leading: string | undefined;
    window.addEventListener('hashchange', () => {
        if (location.hash === written) return;
        clearTimeout(timer);
        written = location.hash;
        if (asksForOther(written)) return location.reload();
        changed(location.hash);
    });
    return {
        write: (settings) => {
            clearTimeout(timer);
            timer = setTimeout(() => {
                const link = leading === undefined ? linkOf(settings) : linkTo('story', leading);
                written = link + languageOfLink();
                history.replaceState(null, '', written);
            }, SETTLED_ms);
        },
        lead: (step) => {
            leading = step;
        },
    };
};
