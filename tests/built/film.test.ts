/** Films as files: what ffprobe finds in them, made through the button and through the command. */
import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { path as ffprobe } from '@ffprobe-installer/ffprobe';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BuiltPage, openBuiltPage, visit } from '../../scripts/built-page.ts';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'ionarium-'));
/** Few ions: software draws a frame in some tens of ms. */
const SMALL = '#v=1&slab.depth_nm=1';
const SIZE = { width: 640, height: 360 } as const;

let built: BuiltPage;
beforeAll(async () => {
    // Installed without its script, the program may not be allowed to run.
    chmodSync(ffprobe, 0o755);
    built = await openBuiltPage();
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

interface Wish {
    readonly seconds: number;
    readonly fps: number;
    readonly container: 'mp4' | 'webm';
    readonly link?: string;
    readonly from?: 'start' | 'now';
}
const said = (page: Page) => page.textContent('#page-film [role="status"]');

const fill = async (page: Page, { seconds, fps, container, link, from = 'start' }: Wish) => {
    await page.evaluate((hash) => {
        location.hash = hash;
    }, link ?? SMALL);
    await page.waitForTimeout(600);
    await page.click('#tab-film');
    await page.fill('#film-seconds', String(seconds));
    await page.fill('#film-size', `${SIZE.width}x${SIZE.height}`);
    await page.selectOption('#film-fps', String(fps));
    await page.selectOption('#film-container', container);
    await page.selectOption('#film-from', from);
    // What the file will be is said before it is begun.
    await expect
        .poll(() => said(page))
        .toMatch(/^\d+ frames, (H\.264|VP9|AV1|VP8) in (MP4|WebM), (less than|about) \d+ MB\.$/);
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
const simulated = (page: Page) => page.textContent('#facts dd');
const goesOn = async (page: Page) => {
    const before = await simulated(page);
    await expect.poll(() => simulated(page), { timeout: 20_000 }).not.toBe(before);
};

it('has exactly the frames, times and size that were asked for, and says how it was made', async () => {
    const page = await visit(built, { width: 1280, height: 720 });
    const file = await film(page, 'exact.mp4', { seconds: 1, fps: 60, container: 'mp4' });
    const found = await probe(file);
    expect(found).toMatchObject({ ...SIZE, frames: 60, rate: '60/1' });
    expect(found.duration_s).toBeCloseTo(1, 3);
    for (const [i, time_s] of found.times_s.entries()) expect(time_s).toBeCloseTo(i / 60, 5);
    expect(found.comment).toContain('#v=1&slab.depth_nm=1 at 200 ns/s');
    expect(await said(page)).toContain('Done. ionarium-1.mp4: 60 frames');
    await goesOn(page);
    await page.close();
});

it('is the same film again, and another with another seed', async () => {
    const page = await visit(built, { width: 1280, height: 720 });
    const wish = { seconds: 0.5, fps: 24, container: 'webm' } as const;
    const first = readFileSync(await film(page, 'one.webm', wish));
    const second = readFileSync(await film(page, 'two.webm', wish));
    const other = await film(page, 'other.webm', { ...wish, link: `${SMALL}&seed=2` });
    expect(second.equals(first)).toBe(true);
    expect(readFileSync(other).equals(first)).toBe(false);
    expect(await probe(other)).toMatchObject({ ...SIZE, frames: 12 });
    await page.close();
});

it('follows the world in sight, which goes on afterwards from where the film ended', async () => {
    const page = await visit(built, { width: 1280, height: 720 });
    const wish = { seconds: 0.5, fps: 24, container: 'mp4', from: 'now' } as const;
    expect(await probe(await film(page, 'now.mp4', wish))).toMatchObject({ frames: 12 });
    await goesOn(page);
    await page.close();
});

it('is playable when it was stopped, or lost its graphics; the live view goes on', async () => {
    const page = await visit(built, { width: 1280, height: 720 });
    const long = { seconds: 60, fps: 30, container: 'mp4' } as const;
    const begun = async () => {
        await fill(page, long);
        await render(page);
        await expect
            .poll(async () => Number.parseInt((await said(page)) ?? '', 10), { timeout: 60_000 })
            .toBeGreaterThan(2);
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
    expect(await said(page)).toContain('the graphics context was lost');
    await goesOn(page);
    await page.close();
});

it('is finished in a page that gets no frames, as one that is hidden', async () => {
    const page = await visit(built, { width: 1280, height: 720 });
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
    const page = await built.browser.newPage({ viewport: { width: 1280, height: 720 } });
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
    await page.evaluate(() => Reflect.deleteProperty(window, 'VideoEncoder'));
    await render(page);
    await expect.poll(notice, { timeout: 20_000 }).toContain('it has no WebCodecs');
    await goesOn(page);
    await page.close();
});

it('is made by the command, or the command says why not', async () => {
    const scenario = join(folder, 'cell.json');
    const file = join(folder, 'demo.webm');
    writeFileSync(scenario, '{"slab": {"depth_nm": 1}, "seed": 9}');
    const record = (...args: string[]) =>
        run('node', ['--import', 'tsx', 'scripts/record.ts', scenario, ...args]);
    const size = ['--size', '480x270', '--fps', '25'];
    const { stdout } = await record('--seconds', '0.4', ...size, '--out', file);
    expect(stdout).toBe('');
    const found = await probe(file);
    expect(found).toMatchObject({ frames: 10, width: 480, height: 270 });
    expect(found.comment).toContain('seed=9');
    await expect(record('--seconds', '0', ...size, '--out', file)).rejects.toMatchObject({
        code: 1,
        stderr: 'The length of the film must be from 0.1 to 600 s, got 0.\n',
    });
});
