/** What the world has answered last, and what the page shows: that, with what is under way and what waits upon it. */

import type { Settings } from '../params.ts';
import { effectOf, sameKinds } from '../settings/settings.ts';
import { type Batch, foresee, type Step, stepOf } from './batch.ts';

export interface UnderWay {
    /** What the page shows. */
    current(): Settings;
    /** What the world will have once all that was sent has arrived. */
    arrived(): Settings;
    /** How many requests have no answer yet. */
    count(): number;
    /** Something else waits now. */
    refresh(): void;
    /** The world has changed its settings by itself, for acts were done again. */
    adopt(settings: Settings): void;
    /** Sends a request, and takes over its answer. Rejects where it is refused. */
    send(step: Step, ask: () => Promise<Settings>): Promise<void>;
}

interface Listeners {
    changed(settings: Settings): void;
    answered(): void;
}

/** @param waiting what has not been sent yet */
export const createUnderWay = (
    start: Settings,
    waiting: () => Batch,
    { changed, answered }: Listeners,
): UnderWay => {
    let owned = start;
    let current = start;
    /** In order: so come the answers. */
    const sent: Step[] = [];

    const arrived = () => sent.reduce(foresee, owned);
    const refresh = () => {
        const next = foresee(arrived(), stepOf(waiting()));
        if (effectOf(current, next) === 'none') return;
        current = next;
        changed(current);
    };
    const own = (answer: Settings) => {
        // Over the wire they are a copy; here they are known by being the same.
        owned = sameKinds(current, answer) ? { ...answer, kinds: current.kinds } : answer;
    };
    return {
        current: () => current,
        arrived,
        count: () => sent.length,
        refresh,
        adopt: (settings) => {
            own(settings);
            refresh();
        },
        send: async (step, ask) => {
            sent.push(step);
            try {
                own(await ask());
                answered();
            } finally {
                sent.splice(sent.indexOf(step), 1);
                refresh();
            }
        },
    };
};
