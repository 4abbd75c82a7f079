/** Films as files: what ffprobe finds in them, made through the button and through the command. */
import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { path as ffprobe } from '@ffprobe-installer/ffprobe';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { type BuiltPage, openBuiltPage, simulated_us, visit } from '../../scripts/built-page.ts';
import { fileOrFilm } from '../../src/cli/film-file.ts';
import { VERSION } from '../../src/version.ts';
import { readPng } from './png.ts';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'ionarium-'));
/** Few ions: software draws a frame in some tens of ms. */
const SMALL = '#v=1&slab.depth_nm=1';
/** So is the view beside it. */
const WINDOW = { width: 1024, height: 600 } as const;
const SIZE = { width: 640, height: 360 } as const;

let built: BuiltPage;
beforeAll(async () => {
    // Installed without its script, the program may not be allowed to run.
    chmodSync(ffprobe, 0o755);
    built = await openBuiltPage(inject('builtFolder'));
});
afterAll(() => built?.close());

interface Probe {
    readonly frames: number;
    readonly rate: string;
    readonly width: number;
    readonly height: number;
    readonly duration_s: number;
    /** Times of all frames, s. */
    readonly times_s: readonly number[];
    readonly comment: string;
}

/** Decodes every frame. */
const probe = async (file: string): Promise<Probe> => {
    const { stdout, stderr } = await run(ffprobe, [
        ...['-v', 'error', '-count_frames', '-select_streams', 'v:0'],
        ...['-show_streams', '-show_format', '-show_entries', 'frame=pts_time'],
        ...['-of', 'json', file],
    ]);
    expect(stderr).toBe('');
    const { streams, format, frames } = JSON.parse(stdout);
    const [stream] = streams;
    return {
        frames: Number(stream.nb_read_frames),
        rate: stream.r_frame_rate,
        width: stream.width,
        height: stream.height,
        duration_s: Number(format.duration),
        times_s: frames.map(({ pts_time }: { pts_time: string }) => Number(pts_time)),
        // Each container has a name of its own for it.
        comment: String(
            Object.entries(format.tags ?? {}).find(([key]) => /comment$/i.test(key))?.[1],
        ),
    };
};

/** Codec and length of each of its sounds. */
const soundsOf = async (file: string): Promise<{ codec: string; seconds: number }[]> => {
    const { stdout } = await run(ffprobe, [
        ...['-v', 'error', '-select_streams', 'a', '-of', 'json'],
        ...['-show_entries', 'stream=codec_name:packet=pts_time,duration_time', file],
    ]);
    const { streams, packets = [] } = JSON.parse(stdout);
    const last = packets.at(-1);
    return streams.map(({ codec_name }: { codec_name: string }) => ({
        codec: codec_name,
        seconds: Number(last?.pts_time) + Number(last?.duration_time),
    }));
};

interface Wish {
    readonly seconds: number;
    readonly fps: number;
    readonly container: 'mp4' | 'webm' | 'gif' | 'zip';
    readonly from?: 'start' | 'now' | 'live';
    readonly size?: { readonly width: number; readonly height: number };
}
const said = (page: Page) => page.textContent('#page-film [role="status"]');

const fill = async (page: Page, { seconds, fps, container, from = 'start', size = SIZE }: Wish) => {
    await page.evaluate((hash) => {
        location.hash = hash;
    }, SMALL);
    // Until the page shows that world: the default one has 12 000.
    await page.waitForFunction(() => {
        const facts = document.getElementById('facts')?.textContent?.replaceAll('\u202f', '') ?? '';
        const [, ions] = /Ions(\d+)/.exec(facts) ?? [];
        return Number(ions) < 4000;
    });
    await page.click('#tab-film');
    await page.fill('#film-seconds', String(seconds));
    await page.fill('#film-size', `${size.width}x${size.height}`);
    await page.selectOption('#film-fps', String(fps));
    await page.selectOption('#film-container', container);
    await page.selectOption('#film-from', from);
    // What the file will be is said before it is begun.
    await expect
        .poll(() => said(page))
        .toMatch(
            /^(\d+|As many) frames.*, ((H\.264|VP9|AV1|VP8) in (MP4|WebM), (less than|about) \d+ MB|a GIF of 256 colours that loops|each a PNG without loss, in one ZIP file)\.$/,
        );
};
const render = (page: Page) => page.click('#page-film button[type="submit"]');
const keep = async (page: Page, name: string, begun: () => Promise<unknown>): Promise<string> => {
    const [download] = await Promise.all([
        page.waitForEvent('download', { timeout: 100_000 }),
        begun(),
    ]);
    const file = join(folder, name);
    await download.saveAs(file);
    return file;
};
const film = async (page: Page, name: string, wish: Wish): Promise<string> => {
    await fill(page, wish);
    return keep(page, name, () => render(page));
};
/** The live view stands still: the film has the cores for itself. */
const pauseLive = (page: Page) =>
    page.getByRole('button', { name: 'Pause', exact: true }).first().click();
/** Until so many frames of it are done. */
const filmed = (page: Page, frames: number) =>
    expect
        .poll(
            async () => {
                const [, done] =
                    /^(?:Recording: )?(\d+) (?:of|frames\.)/.exec((await said(page)) ?? '') ?? [];
                return Number(done ?? 0);
            },
            { timeout: 60_000 },
        )
        .toBeGreaterThanOrEqual(frames);
const simulated = (page: Page) => page.textContent('#facts dd');
const goesOn = async (page: Page) => {
    const before = await simulated(page);
    await expect.poll(() => simulated(page), { timeout: 20_000 }).not.toBe(before);
};

const record = (...args: string[]) =>
    run('node', ['--import', 'tsx', 'scripts/record.ts', ...args], {
        env: { ...process.env, IONARIUM_BUILT: built.folder },
    });

it('has exactly the frames, times and size that were asked for, and says how it was made', async () => {
    const page = await visit(built, WINDOW);
    const wish = { seconds: 2, fps: 60, container: 'mp4' } as const;
    await pauseLive(page);
    const found = await probe(await film(page, 'exact.mp4', wish));
    expect(found).toMatchObject({ ...SIZE, frames: 120, rate: '60/1' });
    expect(await soundsOf(join(folder, 'exact.mp4'))).toEqual([]);
    expect(found.duration_s).toBeCloseTo(2, 3);
    for (const [i, time_s] of found.times_s.entries()) expect(time_s).toBeCloseTo(i / 60, 5);
    expect(found.comment.split('\n')[0]).toBe(
        `#v=1&slab.depth_nm=1 at 200 ns/s, Ionarium ${VERSION}`,
    );
    expect(await fileOrFilm(join(folder, 'exact.mp4'), undefined)).toMatchObject({
        settings: { slab: { depth_nm: 1 } },
        film: { seconds: 2, fps: 60, size: '640x360', speed_nsPerSecond: 200, from_ns: 0 },
        script: [expect.objectContaining({ at_ns: 0, theme: 'dark' })],
    });
    expect(await said(page)).toContain('Done. ionarium-1.mp4: 120 frames');
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await goesOn(page);
    await page.close();
});

it('is the same file to the last byte when it is made again, from what it says of itself', async () => {
    const page = await visit(built, WINDOW);
    const wish = { seconds: 0.5, fps: 24, container: 'webm' } as const;
    await pauseLive(page);
    await fill(page, wish);
    await page.check('#film-sound');
    await expect.poll(() => said(page)).toContain('and Opus in WebM');
    const first = await keep(page, 'one.webm', () => render(page));
    const [sound, ...others] = await soundsOf(first);
    expect(others).toEqual([]);
    expect(sound?.codec).toBe('opus');
    // To a packet's length.
    expect(Math.abs((sound?.seconds ?? 0) - 0.5)).toBeLessThan(0.03);
    const second = join(folder, 'two.webm');
    await record(first, '--out', second);
    expect(readFileSync(second).equals(readFileSync(first))).toBe(true);
    expect(await probe(first)).toMatchObject({ ...SIZE, frames: 12 });
    await page.close();
});

it('is of the world in sight, which it leaves alone: from now on, or of what one did', async () => {
    const page = await visit(built, WINDOW);
    const addChannel = async () => {
        await page.locator('.tray button').first().click();
        await page.waitForFunction(() => location.hash.includes('channels.K.count=11'));
    };
    const added = expect.objectContaining({ add: expect.objectContaining({ kind: 'K' }) });
    const now = await keep(page, 'now.mp4', async () => {
        await fill(page, { seconds: 0.5, fps: 24, container: 'mp4', from: 'now' });
        await addChannel();
        await render(page);
        await filmed(page, 1);
        // It goes on, and can begin anew, while the film is made.
        await goesOn(page);
        await page.keyboard.press('r');
        await expect.poll(() => page.textContent('#notice')).toMatch(/^Begun again/);
    });
    const found = await probe(now);
    expect(found).toMatchObject({ ...SIZE, frames: 12 });
    expect(found.comment).toMatch(/ at 200 ns\/s, from [\d.\u202f]+ (ns|µs) on, Ionarium /);
    const fromNow = await fileOrFilm(now, undefined);
    expect(fromNow.film?.from_ns).toBeGreaterThan(0);
    expect(fromNow.script).toContainEqual(added);

    await addChannel();
    await expect.poll(() => simulated_us(page)).toBeGreaterThan(0.12);
    await pauseLive(page);
    await page.selectOption('#film-from', 'take');
    await expect.poll(() => page.inputValue('#film-stretch-to')).not.toBe('0');
    const end_us = Number(await page.inputValue('#film-stretch-to'));
    await page.fill('#film-stretch-from', String(end_us - 0.1));
    await page.getByRole('button', { name: 'Add a caption' }).click();
    await page.keyboard.type('Here I added a channel');
    // 100 ns at 200 ns/s, at which they were watched.
    await expect.poll(() => page.inputValue('#film-seconds')).toBe('0.5');
    expect(await page.isDisabled('#film-speed')).toBe(true);
    const take = await keep(page, 'take.mp4', () => render(page));
    expect(await probe(take)).toMatchObject({ ...SIZE, frames: 12 });
    const { script, film: plan } = await fileOrFilm(take, undefined);
    expect(plan?.from_ns).toBeCloseTo(1000 * (end_us - 0.1), 2);
    expect(script).toContainEqual(expect.objectContaining({ caption: 'Here I added a channel' }));
    expect(script).toContainEqual(added);
    await page.close();
});

it('is playable when it was stopped, or lost its graphics; the live view goes on', async () => {
    const page = await visit(built, WINDOW);
    const long = { seconds: 60, fps: 30, container: 'mp4' } as const;
    const begun = async () => {
        await fill(page, long);
        await render(page);
        await filmed(page, 3);
    };
    const stopped = await keep(page, 'stopped.mp4', async () => {
        await begun();
        await page.getByRole('button', { name: 'Stop', exact: true }).click();
    });
    const { frames, duration_s } = await probe(stopped);
    expect(frames).toBeGreaterThan(2);
    expect(frames).toBeLessThan(1800);
    expect(duration_s).toBeCloseTo(frames / 30, 2);
    expect(await said(page)).toContain(`Called off after ${frames} of 1800 frames.`);
    await goesOn(page);

    const lost = await keep(page, 'lost.mp4', async () => {
        await begun();
        await page.evaluate(() => {
            const canvas = document.querySelector<HTMLCanvasElement>('body > div canvas');
            canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
        });
    });
    expect((await probe(lost)).frames).toBeGreaterThan(2);
    expect(await said(page)).toContain('The graphics context was lost');
    await goesOn(page);

    const ended = await keep(page, 'ended.mp4', async () => {
        const others = page.workers();
        await begun();
        // Its world closes itself, as when its memory is full: no event tells of it.
        for (const worker of page.workers())
            if (!others.includes(worker)) await worker.evaluate(() => globalThis.close());
    });
    expect((await probe(ended)).frames).toBeGreaterThan(2);
    expect(await said(page)).toContain(
        'The simulation has stopped: the browser has ended its worker',
    );
    await goesOn(page);
    await page.close();
});

it('is recorded live, with what one does meanwhile, until it is stopped', async () => {
    const page = await visit(built, WINDOW);
    const file = await keep(page, 'live.mp4', async () => {
        await fill(page, { seconds: 60, fps: 30, container: 'mp4', from: 'live' });
        await page.check('#film-sound');
        await page.getByRole('button', { name: 'Record', exact: true }).click();
        await filmed(page, 5);
        await page.getByRole('button', { name: 'Add a K⁺ channel' }).click();
        await page.waitForFunction(() => location.hash.includes('channels.K.count=11'));
        await filmed(page, 12);
        await page.getByRole('button', { name: 'Stop', exact: true }).click();
    });
    const found = await probe(file);
    expect(found).toMatchObject(SIZE);
    expect(found.frames).toBeGreaterThanOrEqual(12);
    const [sound] = await soundsOf(file);
    expect(Math.abs((sound?.seconds ?? 0) - found.duration_s)).toBeLessThan(0.1);
    // Each frame at its own place of the grid, in order; as long as it took, within a minute.
    const places = found.times_s.map((time_s) => time_s * 30);
    for (const [i, place] of places.entries()) {
        expect(place).toBeCloseTo(Math.round(place), 2);
        if (i > 0) expect(place).toBeGreaterThan(places[i - 1] + 0.5);
    }
    // A grid of 30 a second: twelve frames at places of their own.
    expect(found.duration_s).toBeGreaterThanOrEqual(12 / 30);
    expect(found.duration_s).toBeLessThan(60);
    expect(await said(page)).toMatch(/^Done\. ionarium-1\.mp4: \d+ frames/);
    expect(page.url()).toContain('channels.K.count=11');
    await goesOn(page);

    const lost = await keep(page, 'live-lost.mp4', async () => {
        await page.getByRole('button', { name: 'Record', exact: true }).click();
        await filmed(page, 3);
        await page.evaluate(() => {
            const canvas = document.querySelector<HTMLCanvasElement>('#scene canvas');
            canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
        });
    });
    expect((await probe(lost)).frames).toBeGreaterThan(2);
    expect(await said(page)).toMatch(
        /^Stopped after \d+ frames: The graphics context was lost\. ionarium-1\.mp4: \d+ frames/,
    );
    await page.close();
});

it('has its PNG frames beside a running cell nearly as soon as beside one that rests', async () => {
    const page = await visit(built, WINDOW);
    await fill(page, { seconds: 0.5, fps: 30, container: 'zip' });
    const time = async (name: string): Promise<number> => {
        const begun = performance.now();
        await keep(page, name, () => render(page));
        return performance.now() - begun;
    };
    const playing = await time('playing.zip');
    expect(await fileOrFilm(join(folder, 'playing.zip'), undefined)).toMatchObject({
        film: { seconds: 0.5, fps: 30 },
    });
    await pauseLive(page);
    const paused = await time('paused.zip');
    console.log(
        `15 PNG frames: ${(playing / paused).toFixed(1)} times as long beside a running cell`,
    );
    // The cell, its picture and the film share two cores, which makes 2 to 4. Encoded when the page is idle, it was 9 to 20.
    expect(playing / paused).toBeLessThan(6);
    await page.close();
});

it('takes no more memory when it is ten times as long, and can be paused', async () => {
    const page = await built.browser.newPage({ viewport: WINDOW });
    await page.addInitScript(() => {
        Object.assign(window, {
            written: 0,
            showSaveFilePicker: async () => ({
                createWritable: async () =>
                    new WritableStream({
                        write: ({ data }) => {
                            Object.assign(window, {
                                written: Reflect.get(window, 'written') + data.length,
                            });
                        },
                    }),
            }),
        });
    });
    await page.goto(built.address);
    await page.waitForFunction(() => document.getElementById('loading')?.hidden);
    await pauseLive(page);
    await fill(page, { seconds: 10, fps: 60, container: 'webm' });
    await page.selectOption('#film-quality', 'best');
    await page.check('#film-stream');
    const devtools = await page.context().newCDPSession(page);
    const heap_MB = async () => {
        await page.getByRole('button', { name: 'Pause', exact: true }).last().click();
        await page.waitForTimeout(300);
        const before = await said(page);
        await page.waitForTimeout(500);
        expect(await said(page)).toBe(before);
        await devtools.send('HeapProfiler.collectGarbage');
        const { usedSize, backingStorageSize } = await devtools.send('Runtime.getHeapUsage');
        await page.getByRole('button', { name: 'Go on', exact: true }).click();
        return (usedSize + backingStorageSize) / 1e6;
    };
    await render(page);
    await filmed(page, 30);
    const early_MB = await heap_MB();
    await filmed(page, 300);
    const late_MB = await heap_MB();
    const written: number = await page.evaluate(() => Reflect.get(window, 'written'));
    console.log(
        `heap ${early_MB.toFixed(1)} MB after 30 frames, ${late_MB.toFixed(1)} after 300, ${(written / 1e6).toFixed(1)} MB written`,
    );
    // A piece of 1 MB waits to be written; the curve of the voltage and the page's own plots take some kB. The film is larger.
    expect(late_MB - early_MB).toBeLessThan(2);
    expect(written).toBeGreaterThan(2.5e6);
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await expect.poll(() => said(page), { timeout: 20_000 }).toContain('Called off after');
    await page.close();
});

it('is finished in a page that gets no frames, as one that is hidden', async () => {
    const page = await visit(built, WINDOW);
    await fill(page, { seconds: 0.5, fps: 24, container: 'mp4' });
    await page.evaluate(() => {
        window.requestAnimationFrame = () => 0;
    });
    const file = await keep(page, 'hidden.mp4', () =>
        page.locator('#page-film form').evaluate((form: HTMLFormElement) => form.requestSubmit()),
    );
    expect(await probe(file)).toMatchObject({ frames: 12 });
    await page.close();
});

it('says what is missing, what is wrong, and when the disk is full', async () => {
    const page = await built.browser.newPage({ viewport: WINDOW });
    await page.addInitScript(() => {
        Object.assign(window, {
            showSaveFilePicker: async () => ({
                createWritable: async () =>
                    new WritableStream({
                        write: () => {
                            throw new Error('The disk is full.');
                        },
                    }),
            }),
        });
    });
    await page.goto(built.address);
    await page.waitForFunction(() => document.getElementById('loading')?.hidden);
    const notice = () => page.textContent('#notice');
    await fill(page, { seconds: 0.5, fps: 24, container: 'mp4' });
    await page.check('#film-stream');
    await render(page);
    await expect.poll(notice, { timeout: 60_000 }).toContain('The disk is full.');
    await goesOn(page);

    await page.uncheck('#film-stream');
    await page.fill('#film-size', '641x360');
    await render(page);
    await expect
        .poll(notice, { timeout: 20_000 })
        .toBe("The film's width must be an even number of pixels, got 641.");
    await page.fill('#film-size', `${SIZE.width}x${SIZE.height}`);
    await page.fill('#film-seconds', '');
    await render(page);
    await expect
        .poll(notice, { timeout: 20_000 })
        .toBe('The length of the film must be from 0.1 to 600 s, got nothing.');
    await page.fill('#film-seconds', '0.5');
    await page.evaluate(() => Reflect.deleteProperty(window, 'VideoEncoder'));
    await render(page);
    await expect.poll(notice, { timeout: 20_000 }).toContain('it has no WebCodecs');
    await goesOn(page);
    // What needs none still works.
    const gif = await probe(
        await film(page, 'loop.gif', { seconds: 0.5, fps: 24, container: 'gif' }),
    );
    expect(gif).toMatchObject({ ...SIZE, frames: 12 });
    expect(await fileOrFilm(join(folder, 'loop.gif'), undefined)).toMatchObject({
        film: { seconds: 0.5, fps: 24 },
    });
    // To a hundredth, as a GIF counts.
    for (const [i, time_s] of gif.times_s.entries())
        expect(Math.abs(time_s - i / 24)).toBeLessThan(0.0051);
    expect(gif.duration_s).toBeCloseTo(0.5, 5);
    expect(await said(page)).toContain('Done. ionarium-1.gif: 12 frames');
    await page.close();
});

it('is made by the command, or the command says why not', async () => {
    const scenario = join(folder, 'cell.json');
    const file = join(folder, 'demo.webm');
    writeFileSync(
        scenario,
        JSON.stringify({
            ...{ slab: { depth_nm: 1 }, seed: 9 },
            script: [
                { at_s: 0.2, caption: 'Now' },
                { at_ns: 20, set: { channels: { K: { count: 3 } } } },
            ],
        }),
    );
    // 0.4 s at 200 ns/s.
    const stretch = ['--from', '10ns', '--to', '90ns'];
    const size = ['--size', '480x270', '--fps', '25'];
    const poster = join(folder, 'demo.png');
    const { stdout } = await record(
        scenario,
        ...stretch,
        ...size,
        '--poster',
        poster,
        '--sound',
        '--out',
        file,
    );
    expect(stdout).toBe('');
    expect(readPng(readFileSync(poster))).toMatchObject({ width: 480, height: 270 });
    expect(readFileSync(join(folder, 'demo.vtt'), 'utf8')).toContain(
        '00:00:00.200 --> 00:00:00.400\nNow\n',
    );
    const found = await probe(file);
    expect(found).toMatchObject({ frames: 10, width: 480, height: 270 });
    expect(found.comment).toContain('seed=9');
    expect(await soundsOf(file)).toHaveLength(1);
    const { script, film: plan } = await fileOrFilm(file, undefined);
    expect(plan).toMatchObject({ from_ns: 10, seconds: 0.4 });
    expect(script).toContainEqual({ at_ns: 20, over_s: 2, set: { channels: { K: { count: 3 } } } });
    await Promise.all([
        expect(record(scenario, '--seconds', '0', ...size, '--out', file)).rejects.toMatchObject({
            code: 2,
            stderr: 'The length of the film must be from 0.1 to 600 s, got 0.\n',
        }),
        expect(record(scenario, '--seconds', 'abc', ...size, '--out', file)).rejects.toMatchObject({
            code: 2,
            stderr: 'The length of the film must be from 0.1 to 600 s, got abc.\n',
        }),
        expect(
            record(scenario, ...size, '--out', '/no/such/folder/demo.mp4'),
        ).rejects.toMatchObject({
            code: 2,
            stderr: 'Cannot write "/no/such/folder/demo.mp4": there is no such file.\n',
        }),
    ]);
});
