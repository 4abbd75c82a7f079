/** Beginning the cell anew, and taking that back: the world before waits where it was left. */

import type { Say } from '../ui/notice.ts';
import type { Changes } from './changes.ts';

export interface Restarts {
    /** The same seed, time 0. */
    reset(): void;
    /** Other random numbers, time 0. */
    newSeed(): void;
    /** The same cell in a slab of another depth, time 0. */
    depth(depth_nm: number): void;
    /** Another course of the run was begun, which leaves the one that there was. */
    left(): void;
    /** Another cell was gone on with in its place. @param back brings back the one that was left */
    replaced(what: string, back: () => void): void;
    /** The cell before the last of these, at its time; nothing where there was none. */
    undo(): void;
}

const UNDO = 'Undo (U) brings back the cell as it was.';

/** @param own called when the cell is no more that of a scenario or a link */
export const createRestarts = (
    changes: Pick<Changes, 'restart' | 'back' | 'takeUp'>,
    say: Say,
    own: () => void,
): Restarts => {
    let takeBack: (() => void) | undefined;
    const undo = () => {
        const back = takeBack;
        if (!back) return;
        takeBack = undefined;
        say('');
        back();
    };
    const offer = (sentence: string, back: () => void) => {
        takeBack = back;
        say(sentence, { label: 'Undo', take: undo });
    };
    const begin = (values: Parameters<Changes['restart']>[0], what: string) => {
        changes.restart(values);
        offer(`${what} ${UNDO}`, changes.back);
    };
    return {
        reset: () => begin(undefined, 'Begun again with the same seed.'),
        newSeed: () => {
            own();
            begin(
                new Map([['seed', crypto.getRandomValues(new Uint32Array(1))[0]]]),
                'Begun again with other random numbers.',
            );
        },
        depth: (depth_nm) => {
            own();
            begin(new Map([['slab.depth_nm', depth_nm]]), `Begun again ${depth_nm} nm deep.`);
        },
        left: () =>
            offer('Another course from here. Undo (U) brings back how it went.', changes.takeUp),
        replaced: (what, back) => offer(`${what} ${UNDO}`, back),
        undo,
    };
};
