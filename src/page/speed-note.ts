/** One quiet line where the chosen speed is not reached: how fast it goes, why, and a depth that would reach it. */
import type { Size } from '../snapshot.ts';
import { element } from '../ui/elements.ts';
import { factor } from '../ui/format.ts';
import { phrase } from '../words/phrase.ts';

export interface Slow {
    readonly rate_nsPerSecond: number;
    readonly speed_nsPerSecond: number;
    readonly ions: number;
    readonly heldBy: 'simulation' | 'drawing';
    /** Threads that move the ions. */
    readonly threads: number;
    /** A shallower slab that would reach the speed, if one would. */
    readonly offer: Size | undefined;
}

export interface SpeedNote {
    /** Undefined: there is nothing to say. What stands there stays, and is heard no second time. */
    show(slow: Slow | undefined): void;
}

const why = ({ heldBy, threads }: Slow): string => {
    if (heldBy === 'drawing') return phrase('drawing takes all of this machine’s time');
    return threads > 1
        ? phrase('the simulation takes all of this machine’s time, on {n} threads', { n: threads })
        : phrase('the simulation takes all of this machine’s time');
};

export const slowText = (slow: Slow): string => {
    const { rate_nsPerSecond, speed_nsPerSecond, ions, offer } = slow;
    const now = phrase('{now} of {wanted} with {n} ions: {why}.', {
        now: factor(rate_nsPerSecond),
        wanted: `${factor(speed_nsPerSecond)} ns/s`,
        n: factor(ions),
        why: why(slow),
    });
    if (!offer) return now;
    const shallower = phrase('{n} ({depth} nm deep) would reach it.', {
        n: factor(offer.ions),
        depth: offer.depth_nm,
    });
    return `${now} ${shallower}`;
};

/** @param host a live region, empty: it speaks when a line comes */
export const createSpeedNote = (host: HTMLElement, use: (depth_nm: number) => void): SpeedNote => ({
    show: (slow) => {
        if (!slow) {
            if (host.hasChildNodes()) host.replaceChildren();
            return;
        }
        const { offer } = slow;
        const text = element('span', {}, slowText(slow));
        if (!offer) return host.replaceChildren(text);
        const button = element(
            'button',
            {
                type: 'button',
                class: 'quiet',
                title: phrase('Builds the cell anew at this depth; Undo (U) brings this one back'),
            },
            phrase('Use {depth}', { depth: `${offer.depth_nm} nm` }),
        );
        button.addEventListener('click', () => use(offer.depth_nm));
        host.replaceChildren(text, button);
    },
});
