/** What the voltage is read from, in words: how many charges of one sign the inside has more than of the other, those that gates have moved among them. */
import type { Snapshot } from '../snapshot.ts';
import { atMostEvery } from '../ui/at-most-every.ts';
import { write } from '../ui/elements.ts';
import { fixed } from '../ui/format.ts';
import { phrase } from '../words/phrase.ts';

/** It is another number in each reading: slow enough to be read, and the mean of what was read meanwhile. */
const PAUSE_ms = 1000;

export const countedText = (separatedCharge_e: number): string => {
    const charge = Math.round(separatedCharge_e);
    if (charge === 0) return phrase('Counted: as many negative as positive charges inside');
    return phrase(
        charge < 0
            ? 'Counted: {n} more negative than positive charges inside'
            : 'Counted: {n} more positive than negative charges inside',
        { n: fixed(Math.abs(charge), 0) },
    );
};

export interface Counted {
    show(snapshot: Snapshot): void;
}

export const createCounted = (host: HTMLElement): Counted => {
    let due = atMostEvery(PAUSE_ms);
    let epoch: number | undefined;
    let sum_e = 0;
    let readings = 0;
    const restart = () => {
        sum_e = 0;
        readings = 0;
    };
    return {
        show: ({ box, observed }) => {
            if (box.epoch !== epoch) {
                // A new world's number at once.
                due = atMostEvery(PAUSE_ms);
                restart();
            }
            epoch = box.epoch;
            sum_e += observed.separatedCharge_e;
            readings++;
            if (!due(performance.now())) return;
            write(host, countedText(sum_e / readings));
            restart();
        },
    };
};
