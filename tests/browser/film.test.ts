/** Films frame by frame: what is in the file is what was drawn, what was drawn is the scene at that time, and what it costs. */
import { strFromU8, unzipSync } from 'fflate';
import { ALL_FORMATS, AudioBufferSink, BlobSource, CanvasSink, Input } from 'mediabunny';
import { describe, expect, it, vi } from 'vitest';
import { createFilming } from '../../src/app/filming.ts';
import { webVtt } from '../../src/film/captions.ts';
import { createFilm } from '../../src/film/create-film.ts';
import { createFilmCanvas } from '../../src/film/film-canvas.ts';
import { layoutOf } from '../../src/film/layout.ts';
import { recordLive, type Watcher } from '../../src/film/live.ts';
import { type FilmPlan, frameCount } from '../../src/film/plan.ts';
import {
    type Screen,
    type Shooting,
    type Shot,
    type Studio,
    screenOf,
    shoot,
} from '../../src/film/shoot.ts';
import { openStudio } from '../../src/film/studio.ts';
import { check, valuesIn } from '../../src/settings/settings.ts';
import type { Snapshot } from '../../src/snapshot.ts';
import type { Act } from '../../src/take/act.ts';
import type { FilmScript } from '../../src/take/move.ts';
import { filmScript, readScript } from '../../src/take/script.ts';
import { stretchOf } from '../../src/take/stretch.ts';
import { scriptOf } from '../../src/take/take-file.ts';
import { openSimulation } from '../../src/worker/open-simulation.ts';
import { catchWorkers } from './catch-workers.ts';

/** Few ions: software draws a frame in some tens of ms. */
const SMALL = { slab: { depth_nm: 1 }, pumps: { count: 2 } };
const PLAN: FilmPlan = {
    seconds: 0.5,
    fps: 24,
    width: 480,
    height: 320,
    speed_nsPerSecond: 200,
    container: 'zip',
    quality: 'best',
    plot: true,
    transparent: false,
    sound: false,
    poster_s: 0,
};
const simulationOf = (workers: readonly Worker[]): Worker => {
    // A film has its encoder before its world.
    const last = workers.at(-1);
    if (!last) throw new Error('The film has no world.');
    return last;
};
const TAGS = { title: 'Ionarium', comment: 'test', take: '{}' };

/** A world and a scene as the page has them, and the worker's end. */
const openWorld = async (scenario: object, screen: Screen, acts: readonly Act[] = []) => {
    const settings = check(scenario);
    const world = openSimulation();
    await world.build(settings, { acts });
    const studio = await openStudio({
        ...{ screen, settings, world, theme: 'dark' },
        closed: world.close,
    });
    return { studio, world };
};

const UNHURRIED: Shooting = {
    progress: () => {},
    signal: new AbortController().signal,
    tags: TAGS,
    ready: async () => {},
};

interface Wanted {
    readonly scenario?: object;
    readonly script?: FilmScript;
    readonly wrap?: (studio: Studio) => Studio;
    readonly progress?: (frames: number) => void;
    readonly signal?: AbortSignal;
}
const film = (
    plan: FilmPlan,
    { scenario = SMALL, script = [], wrap, progress = () => {}, signal }: Wanted = {},
): Promise<Shot> => {
    const stretch = stretchOf({ start: check(scenario), script }, 0, plan.speed_nsPerSecond);
    return shoot(
        plan,
        stretch,
        async (screen) => {
            const { studio } = await openWorld(scenario, screen, stretch.acts);
            return wrap ? wrap(studio) : studio;
        },
        { ...UNHURRIED, progress, signal: signal ?? new AbortController().signal },
    );
};

const fileOf = ({ file }: Shot): Blob => {
    if (!file) throw new Error('The film went nowhere.');
    return file;
};
const bytesOf = async (shot: Shot) => new Uint8Array(await fileOf(shot).arrayBuffer());
const pixelsOf = (source: CanvasImageSource, { width, height }: FilmPlan): ImageData => {
    const context = new OffscreenCanvas(width, height).getContext('2d');
    if (!context) throw new Error('This browser has no 2D canvas.');
    context.drawImage(source, 0, 0);
    return context.getImageData(0, 0, width, height);
};
/** The PNG frames of a ZIP, in order. */
const frames = async (shot: Shot, plan: FilmPlan): Promise<ImageData[]> => {
    const entries = Object.entries(unzipSync(await bytesOf(shot)))
        .filter(([name]) => name.endsWith('.png'))
        .sort(([a], [b]) => a.localeCompare(b));
    return Promise.all(
        entries.map(async ([, png]) =>
            pixelsOf(await createImageBitmap(new Blob([png.slice()])), plan),
        ),
    );
};
const decoded = async (shot: Shot, plan: FilmPlan): Promise<ImageData[]> => {
    const input = new Input({ formats: ALL_FORMATS, source: new BlobSource(fileOf(shot)) });
    const track = await input.getPrimaryVideoTrack();
    if (!track) throw new Error('The film has no picture.');
    const found: ImageData[] = [];
    for await (const { canvas } of new CanvasSink(track, { alpha: plan.transparent }).canvases())
        found.push(pixelsOf(canvas, plan));
    return found;
};

/** What a browser's own reader finds. */
const cuesIn = async (vtt: string): Promise<object[]> => {
    const track = document.createElement('track');
    const video = document.createElement('video');
    video.append(track);
    track.track.mode = 'hidden';
    const url = URL.createObjectURL(new Blob([vtt], { type: 'text/vtt' }));
    await new Promise((resolve, reject) => {
        track.onload = resolve;
        track.onerror = reject;
        track.src = url;
    });
    URL.revokeObjectURL(url);
    return [...(track.track.cues ?? [])].map((cue) => {
        if (!(cue instanceof VTTCue)) throw new Error('This is no caption.');
        const { startTime, endTime, text } = cue;
        return { startTime, endTime, text };
    });
};

/** Peak signal to noise, dB; from `top` to `bottom` of the picture, shares of its height. Infinite for equal pictures. */
const likeness_dB = (a: ImageData, b: ImageData, top = 0, bottom = 1): number => {
    const row = 4 * a.width;
    const [from, to] = [Math.ceil(top * a.height) * row, Math.floor(bottom * a.height) * row];
    let sum = 0;
    for (let i = from; i < to; i++) sum += (a.data[i] - b.data[i]) ** 2;
    return 10 * Math.log10(255 ** 2 / (sum / (to - from)));
};

describe('a film', () => {
    it('has in its file what was drawn, frame for frame', async () => {
        const drawn = await frames(await film(PLAN), PLAN);
        expect(drawn).toHaveLength(frameCount(PLAN));
        const seen = await decoded(await film({ ...PLAN, container: 'mp4' }), PLAN);
        expect(seen).toHaveLength(frameCount(PLAN));
        for (const [i, frame] of seen.entries()) {
            const likeness = drawn.map((each) => likeness_dB(frame, each));
            // Of all frames, the one that was drawn is the most alike.
            expect(likeness.indexOf(Math.max(...likeness))).toBe(i);
            expect(likeness[i]).toBeGreaterThan(24);
        }
    });

    it('is the same to the last pixel when it is made again, and another with another seed', async () => {
        const [first, second, other] = [
            await film(PLAN),
            await film(PLAN),
            await film(PLAN, { scenario: { ...SMALL, seed: 2 } }),
        ];
        expect(await bytesOf(second)).toEqual(await bytesOf(first));
        const [mine, others] = [await frames(first, PLAN), await frames(other, PLAN)];
        for (const [i, frame] of mine.entries()) {
            const theirs = others[i];
            if (!theirs) throw new Error(`The other film has no frame ${i}.`);
            expect(likeness_dB(frame, theirs)).toBeLessThan(30);
        }
    });

    it('shows in its first and last frame the scene at those times', async () => {
        // So slow that ions are shown where they are, not averaged: the scene depends on the time alone.
        const plan = { ...PLAN, fps: 30, speed_nsPerSecond: 3 };
        const shown = await frames(await film(plan), plan);
        const [{ scene }] = layoutOf(plan).places;
        const [top, bottom] = [scene.top, scene.top + scene.height].map((y) => y / plan.height);
        const at = async (frame: number): Promise<ImageData> => {
            const { studio } = await openWorld(SMALL, screenOf(plan));
            const easel = createFilmCanvas(plan, 1);
            const seconds = frame / plan.fps;
            const step_ns = plan.speed_nsPerSecond / plan.fps;
            // In one go, not frame by frame.
            await studio.advance(0, plan.speed_nsPerSecond);
            const snapshot = await studio.advance(frame * step_ns, plan.speed_nsPerSecond);
            easel.draw({
                ...{ theme: 'dark', picture: studio.draw(snapshot, seconds), snapshot },
                ...{ caption: '', speed_nsPerSecond: plan.speed_nsPerSecond },
            });
            const pixels = pixelsOf(easel.canvas, plan);
            studio.close();
            return pixels;
        };
        const last = shown.length - 1;
        const likeness = async (a: number, b: number) => {
            const frame = shown[a];
            if (!frame) throw new Error(`The film has no frame ${a}.`);
            return likeness_dB(frame, await at(b), top, bottom);
        };
        // Halos fade by the frame, so that the last one may differ by a ring.
        expect(await likeness(0, 0)).toBeGreaterThan(60);
        expect(await likeness(last, last)).toBeGreaterThan(30);
        expect(await likeness(0, last)).toBeLessThan(27);
    });

    it('follows its script: settings, speed, camera and caption, each at its second', async () => {
        const { script } = readScript(
            [
                { at_s: 0.25, set: { channels: { K: { count: 0 } }, speed_nsPerSecond: 20 } },
                { at_s: 0.25, zoom: 'Cl', over_s: 0.1 },
                { at_s: 0.4, caption: 'A channel for chloride', show: { charges: true } },
            ],
            check(SMALL),
        );
        const seen: { snapshot: Snapshot; px_per_nm: number }[] = [];
        const shot = await film(
            { ...PLAN, poster_s: 0.42 },
            {
                script: filmScript(script),
                wrap: (studio) => ({
                    ...studio,
                    draw: (snapshot, seconds) => {
                        const picture = studio.draw(snapshot, seconds);
                        seen.push({ snapshot, px_per_nm: picture.px_per_nm });
                        return picture;
                    },
                }),
            },
        );
        const channels = seen.map(({ snapshot }) => snapshot.observed.count.K);
        // The frame of that second shows what was done in it.
        expect(channels.slice(0, 6)).toEqual(Array(6).fill(10));
        expect(channels.slice(6)).toEqual(Array(6).fill(0));
        const times = seen.map(({ snapshot }) => snapshot.time_ns);
        // To a time step of the world.
        for (const [i, time_ns] of times.entries())
            expect(
                Math.abs(time_ns - (i <= 6 ? (i * 200) / 24 : 50 + ((i - 6) * 20) / 24)),
            ).toBeLessThan(0.13);
        const scales = seen.map(({ px_per_nm }) => px_per_nm);
        expect(scales[6]).toBeCloseTo(scales[0], 3);
        expect(scales[7]).toBeGreaterThan(1.2 * scales[0]);
        expect(scales.at(-1)).toBeCloseTo(PLAN.width / 26, 3);
        const drawn = await frames(shot, PLAN);
        const plate = drawn.map(({ data, width, height }) => {
            let bright = 0;
            const from = Math.round(height * 0.55) * width * 4;
            const to = Math.round(height * 0.75) * width * 4;
            for (let i = from; i < to; i += 4)
                if (data[i] > 200 && data[i + 1] > 200 && data[i + 2] > 200) bright++;
            return bright;
        });
        expect(plate.at(-1)).toBeGreaterThan(plate[9] + 200);
        // Beside the film: its captions, as a browser reads them, and a picture of the frame at the poster's second.
        expect(await cuesIn(webVtt(shot.cues))).toEqual([
            { startTime: 0.417, endTime: 0.5, text: 'A channel for chloride' },
        ]);
        if (!shot.poster) throw new Error('The film has no poster.');
        expect(likeness_dB(pixelsOf(await createImageBitmap(shot.poster), PLAN), drawn[10])).toBe(
            Number.POSITIVE_INFINITY,
        );
    });

    it('has what is to be known of it in a file beside PNG frames', async () => {
        const entries = unzipSync(await bytesOf(await film({ ...PLAN, seconds: 0.1 })));
        const about = entries['about.txt'];
        expect(about && strFromU8(about)).toBe('Ionarium\ntest\n');
        const take = entries['take.json'];
        expect(take && strFromU8(take)).toBe('{}\n');
    });
});

it.each(['mp4', 'webm'] as const)(
    '%s keeps a take of 200 kB in its comment, and its sound',
    async (container) => {
        const canvas = document.createElement('canvas');
        canvas.width = 240;
        canvas.height = 240;
        const plan = { ...PLAN, width: 240, height: 240, container, sound: true };
        const take = JSON.stringify({ caption: '−70 mV '.repeat(22_000) });
        const made = await createFilm(canvas, plan, { ...TAGS, take });
        await made.hear?.([{ at_s: 0.4, pitch_Hz: 440, pan: -1, loudness: 0.3 }], 12);
        await made.add(0);
        const file = await made.finish(24);
        if (!file) throw new Error('The film went nowhere.');
        const input = new Input({ formats: ALL_FORMATS, source: new BlobSource(file) });
        const sound = await input.getPrimaryAudioTrack();
        if (!sound) throw new Error('The film has no sound.');
        expect(await sound.computeDuration()).toBeCloseTo(1, 1);
        const left: number[] = [];
        for await (const { buffer } of new AudioBufferSink(sound).buffers())
            left.push(...buffer.getChannelData(0));
        const peak = (from_s: number, to_s: number) =>
            Math.max(...left.slice(48_000 * from_s, 48_000 * to_s).map(Math.abs));
        // Compressed: silence is nearly silent, and a tick nearly as loud as it was.
        expect(peak(0.05, 0.35)).toBeLessThan(0.03);
        expect(peak(0.38, 0.45)).toBeGreaterThan(0.15);
        expect(peak(0.7, 0.95)).toBeLessThan(0.03);
        expect((await input.getMetadataTags()).comment).toBe(`test\n${take}`);
    },
);

it('of a run in sight is the same whether its world was brought there or went there by itself', async () => {
    const simulation = openSimulation();
    const building = simulation.build(check(SMALL)).then(() => simulation.advance(37, 10));
    const { box } = await building;
    await simulation.set(valuesIn({ channels: { K: { count: 2 } } }));
    await simulation.command({ do: 'add', kind: 'Cl', x_nm: 30 }, box.epoch);
    await simulation.advance(25, 10);
    const filming = createFilming({
        ...{ simulation, building, theme: () => 'dark' },
        changes: { current: () => check(SMALL) },
        views: { all: () => [] },
    });
    const plan = { ...PLAN, seconds: 0.2 };
    const now = await filming.footage('now');
    const take = await filming.footage('take');
    expect(now.now_ns).toBe(62);
    const script = [
        ...scriptOf(now.acts, []),
        { at_s: 0.1, over_s: 0, set: { channels: { K: { count: 5 } } } },
    ];
    const shots = [];
    const shares: number[] = [];
    for (const footage of [now, take]) {
        const stretch = stretchOf({ ...footage, script }, now.now_ns, plan.speed_nsPerSecond);
        const { signal } = UNHURRIED;
        const reached = (share: number) => shares.push(share);
        const seen: Snapshot[] = [];
        const shot = await shoot(
            plan,
            stretch,
            async (screen) => {
                const studio = await footage.open(stretch, screen, { signal, reached });
                return {
                    ...studio,
                    draw: (snapshot, seconds) => {
                        seen.push(snapshot);
                        return studio.draw(snapshot, seconds);
                    },
                };
            },
            UNHURRIED,
        );
        // At 0.1 s, between two frames, 20 ns after the beginning.
        expect(seen.map(({ observed }) => observed.count.K)).toEqual([2, 2, 2, 5, 5]);
        expect(seen.map(({ observed }) => observed.count.Cl)).toEqual(Array(5).fill(10));
        shots.push(await frames(shot, plan));
    }
    expect(shares).toEqual([1]);
    expect(filming.filming()).toBe(false);
    simulation.close();
    for (const [i, frame] of (shots[0] ?? []).entries())
        expect(likeness_dB(frame, shots[1][i])).toBe(Number.POSITIVE_INFINITY);
});

it('of two cells that are compared shows both, alike until they part', async () => {
    const simulation = openSimulation();
    const building = simulation.build(check(SMALL)).then(() => simulation.advance(0, 0));
    const filming = createFilming({
        ...{ simulation, building, theme: () => 'dark' },
        changes: { current: () => check(SMALL) },
        views: { all: () => [] },
    });
    const plan = { ...PLAN, width: 640, seconds: 0.25, plot: false };
    const footage = await filming.footage('start');
    const script: FilmScript = [
        { at_s: 0.1, over_s: 0, compare: { channels: { K: { count: 0 } } } },
    ];
    const stretch = stretchOf({ start: footage.start, script }, 0, plan.speed_nsPerSecond);
    const reaching = { signal: UNHURRIED.signal, reached: () => {} };
    const open = (screen: Screen) => footage.open(stretch, screen, reaching);
    const shown = await frames(await shoot(plan, stretch, open, UNHURRIED), plan);
    const [{ scene, width }] = layoutOf(plan, 2).places;
    /** How alike the scenes of both cells are. */
    const alike_dB = (frame: ImageData): number => {
        const [left, right] = [0, width].map((x) => {
            const context = new OffscreenCanvas(plan.width, plan.height).getContext('2d');
            context?.putImageData(frame, 0, 0);
            // Without the line between them.
            const half = context?.getImageData(x, scene.top, width - 2, scene.height);
            if (!half) throw new Error('This browser has no 2D canvas.');
            return half;
        });
        return likeness_dB(left, right);
    };
    const likeness = shown.map(alike_dB);
    // 0.1 s are 2.4 frames.
    expect(likeness.slice(0, 3)).toEqual(Array(3).fill(Number.POSITIVE_INFINITY));
    for (const each of likeness.slice(3)) expect(each).toBeLessThan(40);
    expect(filming.filming()).toBe(false);
    simulation.close();
});

it('on a transparent ground lets through what it is laid over, and has its colours whole', async () => {
    const plan = { ...PLAN, seconds: 0.1, transparent: true };
    const [{ scene }] = layoutOf(plan).places;
    const alphasOf = ({ data }: ImageData) => data.filter((_, i) => i % 4 === 3);
    const pictures = await frames(await film(plan), plan);
    const video = await decoded(await film({ ...plan, container: 'webm' }), plan);
    for (const [i, picture] of pictures.entries()) {
        const frame = video[i];
        if (!frame) throw new Error(`The film has no frame ${i}.`);
        for (const each of [picture, frame]) {
            const alphas = alphasOf(each);
            // Above the words at the top, and below the axis.
            expect(alphas[2 * plan.width + 2]).toBe(0);
            expect(alphas[(plan.height - 2) * plan.width - 3]).toBe(0);
            // Of the scene without its rim, where names stand on plates: there is water everywhere, and ions are drawn in it.
            const [top, bottom] = [0.2, 0.8].map((y) => scene.top + Math.round(y * scene.height));
            const inScene = alphas.slice(top * plan.width, bottom * plan.width);
            const share = (is: (alpha: number) => boolean) =>
                inScene.filter(is).length / inScene.length;
            expect(share((alpha) => alpha < 4)).toBeGreaterThan(0.3);
            expect(share((alpha) => alpha > 250)).toBeGreaterThan(0.05);
        }
        // Multiplied by alpha, colours would be half as bright where half of them shines through.
        const red = { picture: 0, frame: 0 };
        for (let at = 0; at < picture.data.length; at += 4) {
            if (Math.abs(picture.data[at + 3] - 127) > 25) continue;
            red.picture += picture.data[at];
            red.frame += frame.data[at];
        }
        expect(red.frame / red.picture).toBeGreaterThan(0.85);
    }
});

describe('a film that cannot go on', () => {
    it('is a file of what there is when its own worker ends without a word, and says why', async () => {
        const workers = catchWorkers();
        const shot = await film(PLAN, {
            progress: (done) => {
                if (done === 3) simulationOf(workers).terminate();
            },
        });
        expect(shot.cut).toMatch(
            /^Stopped after \d of 12 frames: The simulation has stopped: the browser has ended its worker.*\.$/,
        );
        expect(shot.frames).toBeGreaterThanOrEqual(3);
        expect(await frames(shot, PLAN)).toHaveLength(shot.frames);
    });

    it('is a file of what there is when the encoder of its pictures ends without a word', async () => {
        const workers = catchWorkers();
        const shot = await film(PLAN, {
            progress: (done) => {
                if (done === 3) workers.find((each) => each !== simulationOf(workers))?.terminate();
            },
        });
        expect(shot.cut).toMatch(/: The encoder of PNG pictures has stopped: .*\.$/);
        expect(await frames(shot, PLAN)).toHaveLength(3);
    });

    it('ends at once when it is called off, however long its world takes', async () => {
        const abort = new AbortController();
        let late = false;
        const shot = await film(PLAN, {
            signal: abort.signal,
            wrap: (studio) => ({
                ...studio,
                // An hour and more of computing, once three frames are there.
                advance: (ns, speed) => studio.advance(ns > 0 && late ? 1e8 : ns, speed),
            }),
            progress: (done) => {
                late = done >= 2;
                if (done === 3) abort.abort();
            },
        });
        expect(shot).toMatchObject({ cut: 'Called off after 3 of 12 frames.', frames: 3 });
        expect(await frames(shot, PLAN)).toHaveLength(3);
    });

    it.each([
        ['graphics are lost', 'The graphics context was lost.'],
        ['simulation stops', 'The simulation has stopped: test.'],
    ])('live, is a file of what there is when the %s, and says why', async (_, sentence) => {
        const { studio } = await openWorld(SMALL, screenOf(PLAN));
        const snapshot = await studio.advance(10, PLAN.speed_nsPerSecond);
        const { theme } = studio;
        let lost = false;
        let watcher: Watcher | undefined;
        const drawing = setInterval(() => {
            const picture = { ...studio.draw(snapshot, 1 / PLAN.fps), lost };
            watcher?.see({ theme, picture, snapshot, speed_nsPerSecond: PLAN.speed_nsPerSecond });
        }, 30);
        const shot = await recordLive(
            { ...PLAN, seconds: 60 },
            [],
            (given) => {
                watcher = given;
                return () => {
                    watcher = undefined;
                };
            },
            {
                ...UNHURRIED,
                progress: (done) => {
                    if (done < 3) return;
                    lost = true;
                    if (sentence.includes('simulation')) watcher?.end(sentence);
                },
                signal: new AbortController().signal,
                tags: TAGS,
                ready: async () => {},
            },
        );
        clearInterval(drawing);
        studio.close();
        expect(shot.cut).toMatch(/^Stopped after \d+ frames: /);
        expect(shot.cut.endsWith(sentence)).toBe(true);
        expect((await frames(shot, PLAN)).length).toBeGreaterThanOrEqual(3);
    });
});

it('has the names of both sides on plates as wide as the words, in whatever type', async () => {
    const { studio } = await openWorld(SMALL, screenOf(PLAN));
    const snapshot = await studio.advance(0, PLAN.speed_nsPerSecond);
    const picture = studio.draw(snapshot, 0);
    const plates: { x: number; y: number; right: number; bottom: number }[] = [];
    const words = new Map<string, { x: number; y: number; right: number }>();
    const { prototype } = CanvasRenderingContext2D;
    const rect = vi.spyOn(prototype, 'fillRect').mockImplementation((x, y, w, h) => {
        plates.push({ x, y, right: x + w, bottom: y + h });
    });
    const text = vi.spyOn(prototype, 'fillText').mockImplementation(function (
        this: CanvasRenderingContext2D,
        word,
        x,
        y,
    ) {
        words.set(word, { x, y, right: x + this.measureText(word).width });
    });
    document.body.style.fontFamily = 'monospace';
    createFilmCanvas({ ...PLAN, plot: false }, 1).draw({
        ...{ theme: 'dark', picture, snapshot, caption: '' },
        speed_nsPerSecond: PLAN.speed_nsPerSecond,
    });
    document.body.style.fontFamily = '';
    rect.mockRestore();
    text.mockRestore();
    studio.close();
    // The first is the ground of the whole frame.
    const behind = plates.slice(1);
    for (const name of ['Outside', 'Inside', 'K⁺', 'Na⁺', 'Cl⁻']) {
        const word = words.get(name);
        if (!word) throw new Error(`The frame does not say ${name}.`);
        const { x, y, right } = word;
        expect(
            behind.some(
                (plate) => plate.x < x && plate.y < y && plate.bottom > y && plate.right > right,
            ),
            name,
        ).toBe(true);
    }
});

/** Measures of time are for `npm run bench`, which has the machine for itself. */
const itIsTimed = (name: string, run: () => Promise<void>) => {
    if (import.meta.env.MODE === 'bench') it(name, run);
};

itIsTimed('costs at most 1.3 times what simulating, drawing and encoding cost apart', async () => {
    const plan: FilmPlan = {
        ...PLAN,
        width: 960,
        height: 540,
        fps: 30,
        seconds: 2,
        container: 'mp4',
    };
    const count = frameCount(plan);
    const step_ns = plan.speed_nsPerSecond / plan.fps;
    const { studio, world } = await openWorld(SMALL, screenOf(plan));
    const easel = createFilmCanvas(plan, 1);
    const draw = (snapshot: Snapshot) =>
        easel.draw({
            ...{ theme: 'dark', picture: studio.draw(snapshot, 1 / plan.fps), snapshot },
            ...{ caption: '', speed_nsPerSecond: plan.speed_nsPerSecond },
        });
    const apart = { simulation: 0, drawing: 0, encoding: 0 };
    const timed = async (part: keyof typeof apart, run: () => unknown) => {
        const begun = performance.now();
        await run();
        apart[part] += performance.now() - begun;
    };
    draw(await world.advance(0, 0));
    const encoder = await createFilm(easel.canvas, plan, TAGS);
    for (let i = 0; i < count; i++) {
        let snapshot: Snapshot | undefined;
        await timed('simulation', async () => {
            snapshot = await studio.advance(step_ns, plan.speed_nsPerSecond);
        });
        await timed('drawing', () => {
            if (snapshot) draw(snapshot);
            // A frame is drawn when it can be read.
            easel.canvas.getContext('2d')?.getImageData(0, 0, 1, 1);
        });
        await timed('encoding', () => encoder.add(i));
    }
    await timed('encoding', () => encoder.finish(count));
    studio.close();

    // The first frame of each film waits until the graphics are set up.
    let begun = 0;
    const shot = await film(plan, {
        progress: (frames) => {
            if (frames === 1) begun = performance.now();
        },
    });
    const together = ((performance.now() - begun) * count) / (shot.frames - 1);
    const sum = apart.simulation + apart.drawing + apart.encoding;
    const per = (ms: number) => (ms / count).toFixed(1);
    console.log(
        `a frame of ${plan.width} × ${plan.height}: simulation ${per(apart.simulation)}, drawing ${per(apart.drawing)}, encoding ${per(apart.encoding)} ms; together ${per(together)} ms, ${(together / sum).toFixed(2)} of the sum`,
    );
    expect(together).toBeLessThan(1.3 * sum);
});
