import { describe, expect, it } from 'vitest';
import { layoutOf } from '../../src/record/frame.ts';
import { checkPlan, FILM_SIZES, type FilmPlan, frameCount, sizeIn } from '../../src/record/plan.ts';

const PLAN: FilmPlan = {
    seconds: 10,
    fps: 60,
    width: 1280,
    height: 720,
    speed_nsPerSecond: 200,
    container: 'mp4',
    quality: 'good',
    plot: true,
    caption: '',
};

describe('the plan of a film', () => {
    it('has a frame for each step of its rate', () => {
        expect(frameCount(PLAN)).toBe(600);
        expect(frameCount({ ...PLAN, seconds: 0.5, fps: 25 })).toBe(13);
    });

    it.each<[Partial<FilmPlan>, string]>([
        [{ seconds: Number.NaN }, 'The length of the film must be from 0.1 to 600 s, got NaN.'],
        [{ seconds: 601 }, 'The length of the film must be from 0.1 to 600 s, got 601.'],
        [{ fps: 59 }, 'The frame rate must be 24, 25, 30 or 60, got 59.'],
        [{ width: 4000 }, "The film's width must be from 240 to 3840 pixels, got 4000."],
        [{ height: 721 }, "The film's height must be an even number of pixels, got 721."],
        [{ speed_nsPerSecond: 0 }, 'The speed must be from 1 to 1000 ns/s, got 0.'],
        [{ caption: 'x'.repeat(81) }, 'A caption must be at most 80 characters long, got 81.'],
    ])('refuses %j', (change, sentence) => {
        expect(() => checkPlan({ ...PLAN, ...change })).toThrow(new Error(sentence));
    });

    it('reads a size as people write it', () => {
        expect(sizeIn(' 1920×1080 ')).toEqual({ width: 1920, height: 1080 });
        expect(() => sizeIn('large')).toThrow('such as 1280x720, got large.');
        expect(() => sizeIn('')).toThrow('got nothing.');
    });
});

describe('the layout of a film', () => {
    it.each(FILM_SIZES)('of $label gives the scene most of it, and leaves no gap', (size) => {
        for (const plot of [true, false]) {
            const { scene, plot: below, em } = layoutOf({ ...PLAN, ...size, plot });
            expect(scene.height).toBeGreaterThanOrEqual(0.5 * size.height);
            expect(scene.top + scene.height).toBe(below.top);
            expect(below.top + below.height).toBe(size.height);
            if (plot) expect(below.height).toBeGreaterThan(5 * em);
            else expect(below.height).toBe(0);
        }
    });
});
