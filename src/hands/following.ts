/** Keeps to one ion for as long as it is in the box; its id may then be another ion's. */
import type { Snapshot } from '../snapshot.ts';

export interface Following {
    /** The ion, if it is there. */
    id(): number | undefined;
    /** From the snapshot in which it was seen. */
    start(id: number | undefined, seen?: Pick<Snapshot, 'ions'>): void;
    /** Takes note of a snapshot; false where the ion has just left. */
    note(snapshot: Pick<Snapshot, 'ions'>): boolean;
}

export const createFollowing = (): Following => {
    let followed: number | undefined;
    /** An ion's presence never falls while it is there: with less of it, a bath has taken it, and perhaps given its id away. */
    let presence = 0;
    return {
        id: () => followed,
        start: (id, seen) => {
            followed = id;
            presence = id === undefined ? 0 : (seen?.ions.look[4 * id + 3] ?? 0);
        },
        note: ({ ions }) => {
            if (followed === undefined) return true;
            const now = ions.look[4 * followed + 3];
            if (now === 0 || now < presence) {
                followed = undefined;
                return false;
            }
            presence = now;
            return true;
        },
    };
};
