/** Two cells in a film: each in a studio of its own, on one clock and seen alike. */
import type { Snapshot } from '../snapshot.ts';
import type { FramePicture } from './layout.ts';
import type { Studio } from './shoot.ts';

/** Until the second one begins. */
const SO_FAR = 'the same, so far';
const TWIN = 'the same';

/**
 * @param words in what the second one differs
 * @param since_ns when it begins, simulated time since these studios were opened
 */
export const bothIn = (
    [first, other]: readonly [Studio, Studio],
    words: string,
    since_ns: number,
): Studio => {
    /** Of the second cell, by that of the first at the same moment. */
    const others = new WeakMap<Snapshot, Snapshot>();
    let began_ns: number | undefined;
    let picture: FramePicture | undefined;
    const otherOf = (snapshot: Snapshot): Snapshot => {
        const found = others.get(snapshot);
        if (!found) throw new Error('The second cell has no such moment.');
        return found;
    };
    return {
        get theme() {
            return first.theme;
        },
        advance: async (ns, speed_nsPerSecond) => {
            const [snapshot, beside] = await Promise.all([
                first.advance(ns, speed_nsPerSecond),
                other.advance(ns, speed_nsPerSecond),
            ]);
            began_ns ??= snapshot.time_ns;
            others.set(snapshot, beside);
            return snapshot;
        },
        make: (move, snapshot) => {
            first.make(move, snapshot);
            other.make(move, otherOf(snapshot));
        },
        draw: (snapshot, seconds) => {
            picture = other.draw(otherOf(snapshot), seconds);
            return first.draw(snapshot, seconds);
        },
        second: (snapshot) => {
            if (!picture) throw new Error('The second cell has not been drawn yet.');
            const isOther = snapshot.time_ns - (began_ns ?? 0) >= since_ns;
            return {
                picture,
                snapshot: otherOf(snapshot),
                words: isOther ? words || TWIN : SO_FAR,
            };
        },
        close: () => {
            first.close();
            other.close();
        },
    };
};
