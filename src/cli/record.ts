/** `ionarium record`: a film of a scenario, rendered by the built page in a browser without a window. */
import type { Browser, Page } from 'playwright';
import { linkOf } from '../settings/link.ts';
import { messageOf } from '../settings/sentence.ts';
import { fileOut, type ScenarioFile } from '../take/script.ts';
import type { Typed } from './command.ts';
import { launchOptions } from './find-browser.ts';
import { type Wanted, wantedOf } from './record-arguments.ts';
import { runPrepared } from './run-command.ts';
import { servePage } from './serve.ts';

const openBrowser = async (): Promise<Browser> => {
    const { chromium } = await import('playwright').catch(() => {
        throw new Error('record steers a browser: npm install playwright.');
    });
    try {
        return await chromium.launch(launchOptions());
    } catch (error) {
        if (!/Executable doesn't exist/.test(messageOf(error))) throw error;
        throw new Error(
            'record needs Chromium or Chrome: install one, by npx playwright install chromium for instance, or set CHROME_PATH to one.',
        );
    }
};

const BAR = 30;
const showProgress = (share: number, words: string): void => {
    const full = Math.round(share * BAR);
    process.stderr.write(`\r${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${words.padEnd(50)}`);
};

const fill = async (page: Page, { plan, stretch }: Wanted): Promise<void> => {
    await page.click('#tab-film');
    await page.waitForSelector('#film-size');
    if (stretch) {
        await page.selectOption('#film-from', 'take');
        await page.setChecked('#film-as-watched', stretch.asWatched);
        await page.fill('#film-stretch-from', String(stretch.from_ns / 1000));
        // The length that follows from it stands there before another is typed.
        await page.locator('#film-stretch-from').blur();
    }
    await page.fill('#film-seconds', String(plan.seconds));
    if (!stretch?.asWatched) await page.fill('#film-speed', String(plan.speed_nsPerSecond));
    await page.fill('#film-size', `${plan.width}x${plan.height}`);
    await page.selectOption('#film-fps', String(plan.fps));
    await page.selectOption('#film-container', plan.container);
    await page.selectOption('#film-quality', plan.quality);
    await page.setChecked('#film-plot', plan.plot);
    await page.setChecked('#film-transparent', plan.transparent);
    await page.setChecked('#film-sound', plan.sound);
    await page.fill('#film-poster', String(plan.poster_s));
};

/** A script is no part of a link: it comes in with the file. */
const bring = async (page: Page, file: ScenarioFile): Promise<void> => {
    await page.click('#tab-share');
    await page.setInputFiles('#file', {
        name: 'scenario.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(fileOut(file))),
    });
    // Once it is taken, the page asks for the next one.
    await page.waitForFunction(
        () => document.querySelector<HTMLInputElement>('#file')?.files?.length === 0,
    );
};

/** What the page offers beside the film, if it does. */
const saveBeside = async (page: Page, label: string, name: string): Promise<void> => {
    const offered = page.locator('#page-film').getByRole('button', { name: label });
    if ((await offered.count()) === 0) return;
    const download = page.waitForEvent('download');
    await offered.click();
    await (await download).saveAs(name);
};

const film = async (wanted: Wanted, folder: string): Promise<void> => {
    const { file, stretch, out, theme, captions, poster } = wanted;
    const browser = await openBrowser();
    const served = await servePage(folder, 0);
    try {
        const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
        await page.addInitScript((name) => localStorage.setItem('ionarium.theme', name), theme);
        await page.goto(`${served.address}${linkOf(file.settings)}`);
        await page.waitForFunction(() => document.getElementById('loading')?.hidden, undefined, {
            timeout: 120_000,
        });
        if (file.script.length > 0 || stretch) await bring(page, file);
        await page.getByRole('button', { name: 'Pause', exact: true }).first().click();
        await fill(page, wanted);
        const download = page.waitForEvent('download', { timeout: 0 });
        let over = false;
        download.then(
            () => {
                over = true;
            },
            // Where something else goes wrong, that is said.
            () => {},
        );
        await page.click('#page-film button[type="submit"]');
        while (!over) {
            await page.waitForTimeout(300);
            const trouble = await page.textContent('#notice');
            if (trouble) throw new Error(trouble);
            const share = Number(await page.getAttribute('#page-film progress', 'value'));
            const words = (await page.textContent('#page-film [role="status"]')) ?? '';
            showProgress(share, words);
        }
        await (await download).saveAs(out);
        await saveBeside(page, captions.endsWith('srt') ? 'SRT' : 'VTT', captions);
        if (poster !== undefined) await saveBeside(page, 'Poster', poster);
        const words = (await page.textContent('#page-film [role="status"]')) ?? '';
        // What there is of it is kept, and yet it is not what was asked for.
        if (words.startsWith('Stopped')) throw new Error(`${words} ${out} holds these frames.`);
        showProgress(1, words);
        process.stderr.write('\n');
    } finally {
        await browser.close();
        await served.close();
    }
};

/** @param page makes the folder of the built page, once it is known what is wanted */
export const record = (typed: Typed, page: () => string | Promise<string>): Promise<void> =>
    runPrepared(
        () => wantedOf(typed),
        async (wanted) => film(wanted, await page()),
    );
