/** What the voltage is read from, in words: how many charges of one sign the inside has more than of the other. */
import type { Snapshot } from '../snapshot.ts';
import { atMostEvery } from '../ui/at-most-every.ts';
import { write } from '../ui/elements.ts';
import { fixed } from '../ui/format.ts';

/** It is another number in each reading: slow enough to be read. */
const PAUSE_ms = 1500;

export const countedText = (separatedCharge_e: number): string => {
    const charge = Math.round(separatedCharge_e);
    if (charge === 0) return 'Counted: as many negative as positive charges inside';
    const [more, less] = charge < 0 ? ['negative', 'positive'] : ['positive', 'negative'];
    return `Counted: ${fixed(Math.abs(charge), 0)} more ${more} than ${less} charges inside`;
};

export interface Counted {
    show(snapshot: Snapshot): void;
}

export const createCounted = (host: HTMLElement): Counted => {
    let due = atMostEvery(PAUSE_ms);
    let epoch: number | undefined;
    return {
        show: ({ box, observed }) => {
            // A new world's number at once.
            if (box.epoch !== epoch) due = atMostEvery(PAUSE_ms);
            epoch = box.epoch;
            if (due(performance.now())) write(host, countedText(observed.separatedCharge_e));
        },
    };
};
