/** An id is an ion's own only while it is in the box. */
import { describe, expect, it } from 'vitest';
import { createFollowing } from '../../src/hands/following.ts';
import { check } from '../../src/settings/settings.ts';
import { createSimulation } from '../../src/simulation/simulation.ts';
import { ionBuffer } from '../../src/snapshot.ts';

const withPresence = (presence: number) => {
    const ions = ionBuffer(4);
    ions.look[4 * 2 + 3] = presence;
    return { ions };
};

describe('a followed ion', () => {
    it.each([
        ['is there while its presence grows, then stays', [16, 32, 255, 255], 4],
        ['has left where no ion has its id', [255, 255, 0], 2],
        ['has left where another one comes in with its id', [255, 16, 32], 1],
        ['has left where one that was coming in begins anew', [48, 16], 1],
    ])('%s', (_, presences, there) => {
        const following = createFollowing();
        following.start(2, withPresence(presences[0]));
        const seen = presences.map((presence) => following.note(withPresence(presence)));
        expect(seen.slice(0, there)).toEqual(Array(there).fill(true));
        if (there < presences.length) {
            expect(seen[there]).toBe(false);
            expect(following.id()).toBeUndefined();
            // It is said once.
            expect(following.note(withPresence(255))).toBe(true);
        } else expect(following.id()).toBe(2);
    });

    it('in a bath leaves sooner or later, and in a closed cell never', () => {
        const leaves = (bath: 'clamped' | 'closed'): number => {
            const simulation = createSimulation(
                check({
                    baths: { inside: bath, outside: bath },
                    slab: { width_nm: 40, height_nm: 8, depth_nm: 2 },
                    channels: { K: { count: 2 }, Na: { count: 0 }, Cl: { count: 0 } },
                    proteinAnions: { count: 0 },
                }),
            );
            const first = simulation.snapshot(0, undefined, 0);
            const all = Array.from({ length: 40 }, (_, id) => {
                const following = createFollowing();
                following.start(id, first);
                return following;
            });
            for (let i = 0; i < 200; i++) {
                simulation.advance(1);
                const snapshot = simulation.snapshot(0, undefined, 0);
                for (const each of all) each.note(snapshot);
            }
            return all.filter((each) => each.id() === undefined).length;
        };
        expect(leaves('closed')).toBe(0);
        expect(leaves('clamped')).toBeGreaterThan(5);
    });
});
