/** A first visitor's callouts: where they stand, whatever lies around them, and the line to what they speak of. */
import { describe, expect, it } from 'vitest';
import { type Box, lineBetween, placeCard, ringRadius } from '../../src/page/callout-place.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({
    ...{ left, top, right: left + width, bottom: top + height },
});
const meet = (a: Box, b: Box) =>
    Math.min(a.right, b.right) > Math.max(a.left, b.left) &&
    Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top);

describe('a callout', () => {
    it('covers neither what it points at nor what must stay free, where there is room', () => {
        // A window of four quarters: three are taken, or have the thing in them, one is free.
        const quarter = (i: number) => box(500 * (i % 2), 400 * (i >> 1), 500, 400);
        for (const free of [0, 1, 2, 3])
            for (const at of [0, 1, 2, 3].filter((i) => i !== free)) {
                const { left, top } = quarter(at);
                const target = box(left + 200, top + 150, 60, 60);
                const never = [0, 1, 2, 3].filter((i) => i !== free && i !== at).map(quarter);
                const spot = placeCard(300, 120, {
                    ...{ window: box(0, 0, 1000, 800), target, never },
                    ...{ crowded: [quarter(at)], read: [] },
                });
                const card = box(spot.left, spot.top, 300, 120);
                for (const each of [target, ...never]) expect(meet(card, each)).toBe(false);
                expect(meet(card, quarter(free))).toBe(true);
            }
    });

    it('stands over what is only read before it stands over what is pressed', () => {
        const window = box(0, 0, 400, 300);
        const target = box(180, 0, 40, 40);
        const pressed = box(0, 60, 400, 120);
        const spot = placeCard(300, 80, {
            ...{ window, target, never: [pressed] },
            ...{ crowded: [], read: [box(0, 180, 400, 120)] },
        });
        expect(spot.top).toBeGreaterThan(pressed.bottom);
    });

    it('has a line from its edge to the ring', () => {
        const card = box(0, 0, 200, 100);
        expect(lineBetween(card, box(80, 200, 40, 40))).toEqual([
            [100, 100],
            [100, 200],
        ]);
        // Beside a long thing: to the half circle at its end.
        expect(lineBetween(card, box(240, 30, 200, 40))).toEqual([
            [200, 50],
            [240, 50],
        ]);
        expect(ringRadius(box(240, 30, 200, 40))).toBe(20);
    });
});
