import { describe, expect, it } from 'vitest';
import { cuesOf, subRip, webVtt } from '../../src/film/captions.ts';
import { layoutOf } from '../../src/film/layout.ts';
import {
    checkPlan,
    FILM_SIZES,
    type FilmPlan,
    frameCount,
    readPlan,
    sizeIn,
    wishOf,
} from '../../src/film/plan.ts';
import { EXCITABLE, PULSE } from '../../src/lessons/excitable.ts';
import { FILMS } from '../../src/lessons/films.ts';
import { check } from '../../src/settings/settings.ts';
import { checkFile, fileOut } from '../../src/take/script.ts';
import { VERSION } from '../../src/version.ts';

const PLAN: FilmPlan = {
    seconds: 10,
    fps: 60,
    width: 1280,
    height: 720,
    speed_nsPerSecond: 200,
    container: 'mp4',
    quality: 'good',
    plot: true,
    transparent: false,
    sound: false,
    poster_s: 0,
};

describe('the plan of a film', () => {
    it('has a frame for each step of its rate', () => {
        expect(frameCount(PLAN)).toBe(600);
        expect(frameCount({ ...PLAN, seconds: 0.5, fps: 25 })).toBe(13);
    });

    it.each<[Partial<FilmPlan>, string]>([
        [{ seconds: 601 }, 'The length of the film must be from 0.1 to 600 s, got 601.'],
        [{ fps: 59 }, 'The frame rate must be 24, 25, 30 or 60, got 59.'],
        [{ width: 4000 }, "The film's width must be from 240 to 3840 pixels, got 4000."],
        [{ height: 721 }, "The film's height must be an even number of pixels, got 721."],
        [{ speed_nsPerSecond: 0 }, 'The speed must be from 1 to 2000 ns/s, got 0.'],
        [
            { container: 'gif' },
            'A GIF must have at most 50 frames a second, got 60: choose 24, 25 or 30.',
        ],
        [{ transparent: true }, 'A transparent ground needs WebM or PNG frames, got MP4.'],
        [{ container: 'zip', sound: true }, 'Sound needs MP4 or WebM, got PNG frames (ZIP).'],
    ])('refuses %j', (change, sentence) => {
        expect(() => checkPlan({ ...PLAN, ...change })).toThrow(new Error(sentence));
    });

    const TYPED = {
        ...{ ...PLAN, seconds: '10', fps: '60', size: '1280x720', speed_nsPerSecond: '200' },
        poster_s: '',
    };

    it('is read as people type it', () => {
        const { width: _w, height: _h, ...typed } = { ...TYPED, seconds: ' 2,5 ' };
        expect(readPlan(typed)).toEqual({ ...PLAN, seconds: 2.5, poster_s: 1.25 });
        expect(readPlan({ ...typed, poster_s: '2' }).poster_s).toBe(2);
    });

    it.each<[Partial<typeof TYPED>, string]>([
        [{ seconds: 'abc' }, 'The length of the film must be from 0.1 to 600 s, got abc.'],
        [{ seconds: '' }, 'The length of the film must be from 0.1 to 600 s, got nothing.'],
        [{ seconds: '700' }, 'The length of the film must be from 0.1 to 600 s, got 700.'],
        [{ speed_nsPerSecond: ' ' }, 'The speed must be from 1 to 2000 ns/s, got nothing.'],
        [{ speed_nsPerSecond: 'fast' }, 'The speed must be from 1 to 2000 ns/s, got fast.'],
        [{ speed_nsPerSecond: '0x10' }, 'The speed must be from 1 to 2000 ns/s, got 0x10.'],
        [{ fps: 'sixty' }, 'The frame rate must be 24, 25, 30 or 60, got sixty.'],
        [{ fps: '' }, 'The frame rate must be 24, 25, 30 or 60, got nothing.'],
        [{ poster_s: '11' }, 'The second of the poster must be from 0 to 10 s, got 11.'],
        [{ size: 'big' }, "The film's size must be width x height such as 1280x720, got big."],
        [{ size: '1280x721' }, "The film's height must be an even number of pixels, got 721."],
    ])('says what was typed where that is wrong, %j', (change, sentence) => {
        expect(() => readPlan({ ...TYPED, ...change })).toThrow(new Error(sentence));
    });

    it('reads a size as people write it', () => {
        expect(sizeIn(' 1920×1080 ')).toEqual({ width: 1920, height: 1080 });
        expect(() => sizeIn('large')).toThrow('such as 1280x720, got large.');
        expect(() => sizeIn('')).toThrow('got nothing.');
    });
});

describe('how a film is to be made', () => {
    it('stands in its scenario file, and comes back as it went out', () => {
        const { container: _, width: _w, height: _h, ...plan } = PLAN;
        const film = { ...plan, size: '1280x720', from_ns: 100 };
        expect(film).toEqual({ ...wishOf(PLAN), from_ns: 100 });
        const file = { settings: check({ seed: 3 }), script: [], film };
        expect(JSON.parse(JSON.stringify(fileOut(file)))).toEqual({ seed: 3, film });
        expect(checkFile(fileOut(file))).toEqual({ ...file, problems: [] });
    });

    it.each<[unknown, string]>([
        ['long', 'film must be an object, got "long".'],
        [{ seconds: '5' }, 'film.seconds must be a number, got "5".'],
        [{ plot: 1 }, 'film.plot must be a boolean, got 1.'],
        [
            { codec: 'av1' },
            'film.codec is not part of a film; there are seconds, fps, size, speed_nsPerSecond, quality, plot, transparent, sound, poster_s, from_ns.',
        ],
    ])('has a fault: %j', (film, sentence) => {
        expect(checkFile({ film }).problems).toEqual([sentence]);
    });
});

describe('the captions of a film', () => {
    const cues = cuesOf(['', 'A', 'A', 'K⁺ < Na⁺ & Cl⁻', '', 'A'], 24);

    it('are each shown from its first frame to the next caption, or to the end', () => {
        expect(cues).toEqual([
            { from_s: 1 / 24, to_s: 3 / 24, text: 'A' },
            { from_s: 3 / 24, to_s: 4 / 24, text: 'K⁺ < Na⁺ & Cl⁻' },
            { from_s: 5 / 24, to_s: 6 / 24, text: 'A' },
        ]);
        expect(cuesOf(['', ''], 24)).toEqual([]);
    });

    it('are WebVTT and SubRip, to the millisecond', () => {
        expect(webVtt(cues)).toBe(
            `WEBVTT

00:00:00.042 --> 00:00:00.125
A

00:00:00.125 --> 00:00:00.167
K⁺ &lt; Na⁺ &amp; Cl⁻

00:00:00.208 --> 00:00:00.250
A
`,
        );
        expect(subRip([{ from_s: 3599.9995, to_s: 3661, text: 'a > b' }])).toBe(
            '1\n01:00:00,000 --> 01:01:01,000\na > b\n',
        );
    });
});

describe('what is shipped', () => {
    it.each(FILMS)('$name is a scenario file whose moves all come before its end', (film) => {
        const { settings, script } = checkFile(film.file);
        expect(settings.speed_nsPerSecond).toBeGreaterThan(0);
        expect(script.length).toBeGreaterThan(3);
        expect(script.at(-1)?.at_s).toBeLessThan(film.seconds - 3);
        checkPlan({ ...PLAN, seconds: film.seconds });
    });

    it('of impulses has the patch of the scenarios', () => {
        for (const name of ['One impulse', 'Tetrodotoxin']) {
            const film = FILMS.find((each) => each.name === name);
            const { settings } = checkFile(film?.file);
            const { speed_nsPerSecond, stimulus } = settings;
            const { start_us, interval_us, count } = stimulus;
            const own = { ...PULSE, start_us, interval_us, count };
            expect(settings).toEqual(check({ ...EXCITABLE, speed_nsPerSecond, stimulus: own }));
        }
    });

    it('names the version of the package', async () => {
        const { default: json } = await import('../../package.json');
        expect(VERSION).toBe(json.version);
    });
});

describe('the layout of a film', () => {
    it.each(FILM_SIZES)('of $label gives the scene most of it, and leaves no gap', (size) => {
        for (const plot of [true, false]) {
            const { places, plot: below, em } = layoutOf({ ...PLAN, ...size, plot });
            const [{ scene }] = places;
            expect(scene.height).toBeGreaterThanOrEqual(0.5 * size.height);
            expect(scene.top + scene.height).toBe(below.top);
            expect(below.top + below.height).toBe(size.height);
            if (plot) expect(below.height).toBeGreaterThan(5 * em);
            else expect(below.height).toBe(0);
        }
    });

    it.each(FILM_SIZES)('of $label has room for two cells, and leaves no gap', (size) => {
        const { places, plot } = layoutOf({ ...PLAN, ...size, plot: true }, 2);
        const [one, two] = places;
        const area = places.reduce((sum, { width, scene }) => sum + width * scene.height, 0);
        expect(area).toBeGreaterThan(0.45 * size.width * size.height);
        expect([two.width, two.scene.height]).toEqual([one.width, one.scene.height]);
        const isBeside = two.left > 0;
        expect(isBeside).toBe(size.width > size.height);
        expect(isBeside ? two.left : two.head).toBe(
            isBeside ? one.width : one.scene.top + one.scene.height,
        );
        expect(two.scene.top + two.scene.height).toBe(plot.top);
        expect(two.left + two.width).toBe(size.width);
    });
});
