import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeRoom, type Named } from '../../src/view/label-room.ts';

const WINDOW_px = 400;
const named = (x_px: number, ...widths_px: number[]): Named => ({ x_px, widths_px, first: false });

describe('the room of names', () => {
    it('is all of it where they are far apart', () => {
        expect(makeRoom([named(100, 80, 20), named(300, 80, 20)], WINDOW_px)).toEqual([
            { form: 0, x_px: 100 },
            { form: 0, x_px: 300 },
        ]);
    });
    it('goes to the one that is chosen; its neighbour is shortened', () => {
        const chosen = { ...named(100, 80, 20), first: true };
        expect(makeRoom([chosen, named(150, 80, 20)], WINDOW_px)).toEqual([
            { form: 0, x_px: 100 },
            { form: 1, x_px: 150 },
        ]);
    });
    it('ends at the window: a name moves in while what it names is in sight', () => {
        expect(makeRoom([named(-5, 80), named(390, 80)], WINDOW_px)).toEqual([
            undefined,
            { form: 0, x_px: 360 },
        ]);
    });
    it('is never shared, whatever the names', () => {
        const name = fc.record({
            x_px: fc.integer({ min: -40, max: 440 }),
            widths_px: fc
                .array(fc.integer({ min: 5, max: 300 }), { minLength: 1, maxLength: 4 })
                .map((widths) => widths.sort((a, b) => b - a)),
            first: fc.boolean(),
        });
        fc.assert(
            fc.property(fc.array(name, { maxLength: 30 }), (all) => {
                const names = all.sort((a, b) => a.x_px - b.x_px);
                const boxes = makeRoom(names, WINDOW_px).flatMap((room, i) => {
                    const width = room && names[i]?.widths_px[room.form];
                    return width ? [[room.x_px - width / 2, room.x_px + width / 2] as const] : [];
                });
                for (const [i, [left, right]] of boxes.entries()) {
                    expect(left).toBeGreaterThanOrEqual(i > 0 ? (boxes[i - 1]?.[1] ?? 0) : -0.5);
                    expect(right).toBeLessThanOrEqual(WINDOW_px + 0.5);
                }
                if (names.some(({ x_px, widths_px }) => x_px > 0 && x_px < 400 && widths_px[0]))
                    expect(boxes.length).toBeGreaterThan(0);
            }),
        );
    });
});
