import { describe, expect, it } from 'vitest';
import { type Extent, type Lens, toScreen } from '../../src/view/camera.ts';
import { between } from '../../src/view/zoom.ts';

const EXTENT: Extent = { width_px: 960, height_px: 540, slabWidth_nm: 160, slabHeight_nm: 89 };
const FAR: Lens = { x_nm: 80, y_nm: 0, px_per_nm: 6 };
const NEAR: Lens = { x_nm: 110, y_nm: 2, px_per_nm: 36 };
const SHARES = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1];

describe('the way of a camera', () => {
    it('begins and ends where it should, and is slowest there', () => {
        expect(between(FAR, NEAR, EXTENT, 0)).toEqual(FAR);
        const end = between(FAR, NEAR, EXTENT, 1);
        for (const key of ['x_nm', 'y_nm', 'px_per_nm'] as const)
            expect(end[key]).toBeCloseTo(NEAR[key], 9);
        const grown = (from: number, to: number) =>
            between(FAR, NEAR, EXTENT, to).px_per_nm / between(FAR, NEAR, EXTENT, from).px_per_nm;
        expect(grown(0, 0.1)).toBeLessThan(grown(0.45, 0.55));
        expect(grown(0.9, 1)).toBeLessThan(grown(0.45, 0.55));
        expect(grown(0.45, 0.55)).toBeGreaterThan(1.2);
    });

    it('keeps one point of the picture where it is', () => {
        // The point that is at the same pixel before and after: linear in place and in 1/scale.
        const whole = 1 / FAR.px_per_nm - 1 / NEAR.px_per_nm;
        const still_px = (NEAR.x_nm - FAR.x_nm) / whole;
        const x_nm = FAR.x_nm + still_px / FAR.px_per_nm;
        for (const share of SHARES) {
            const [x_px] = toScreen(x_nm, 0, between(FAR, NEAR, EXTENT, share), EXTENT);
            expect(x_px).toBeCloseTo(EXTENT.width_px / 2 + still_px, 6);
        }
    });

    it('without a change of scale goes straight, and the shorter way round the ring', () => {
        const from = { ...FAR, x_nm: 150 };
        const to = { ...FAR, x_nm: 10 };
        const half = between(from, to, EXTENT, 0.5);
        expect(half.x_nm).toBeCloseTo(160, 9);
        expect(half.px_per_nm).toBeCloseTo(6, 9);
    });
});
