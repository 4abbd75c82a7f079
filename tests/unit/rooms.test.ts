import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AREAS, ARROWS } from '../../scripts/arrows.ts';
import { drawLayers, reduced } from '../../scripts/layers.ts';
import { ROOMS_PICTURE, roomsPicture } from '../../scripts/rooms.ts';

const graph = new Map(Object.entries(ARROWS));

const reaches = (arrows: ReadonlyMap<string, readonly string[]>, from: string): string[] => {
    const found = new Set<string>();
    const visit = (room: string): void => {
        for (const next of arrows.get(room) ?? []) {
            found.add(next);
            visit(next);
        }
    };
    visit(from);
    return [...found].sort();
};

describe('the picture of the rooms', () => {
    it('is the one that the table of arrows makes; else run npm run pictures rooms', () => {
        expect(readFileSync(ROOMS_PICTURE, 'utf8') === roomsPicture(ARROWS, AREAS)).toBe(true);
    });

    it('shows every room once', () => {
        const names = [...roomsPicture(ARROWS, AREAS).matchAll(/"middle">([a-z]+)</g)];
        expect(names.map(([, name]) => name).sort()).toEqual([...graph.keys()].sort());
    });

    it('refuses a room without an area', () => {
        expect(() => roomsPicture({ ...ARROWS, cellar: [] }, AREAS)).toThrow(
            'room cellar must be in one area of scripts/arrows.ts, is in 0.',
        );
    });

    it('leaves out only what a longer way says already', () => {
        const few = reduced(graph);
        for (const room of graph.keys()) expect(reaches(few, room)).toEqual(reaches(graph, room));
        for (const [room, targets] of few) {
            for (const left of targets) {
                const without = new Map(few).set(
                    room,
                    targets.filter((each) => each !== left),
                );
                expect(reaches(without, room), `${room} → ${left}`).not.toContain(left);
            }
        }
    });

    it('draws every arrow downward and no box over another', () => {
        const { places, edges } = drawLayers(reduced(graph), () => 100, 20);
        const place = (room: string) => {
            const found = places.get(room);
            if (found === undefined) throw new Error(`${room} has no place.`);
            return found;
        };
        for (const { from, to, x } of edges) {
            expect(place(to).layer - place(from).layer).toBe(x.length - 1);
            expect(x.length).toBeGreaterThan(1);
        }
        const all = [...places.values()];
        for (const [i, a] of all.entries()) {
            for (const b of all.slice(i + 1)) {
                if (a.layer === b.layer) expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual(99.99);
            }
        }
    });
});
