/** The page where something around it fails: it says what has happened, and goes on. And where a newer one arrives while it runs. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { type BuiltPage, openBuiltPage } from '../../scripts/built-page.ts';
import { PALETTE } from '../../src/palette.ts';
import { countHue, rgbOf } from '../browser/pixels.ts';
import { readPng } from './png.ts';
import { goesOn, isShown } from './running.ts';

/** Few ions. */
const LINK = '#v=1&slab.depth_nm=1';
const NOTHING_KEPT = 'the storage of this browser is full or forbidden';

let built: BuiltPage;
let context: BrowserContext | undefined;
const faults: string[] = [];
/** A host whose files change, and a page that has been there since before the other tests: Chromium looks for a newer version after a minute. */
let folder: string;
let host: BuiltPage;
let visitor: Page;
beforeAll(async () => {
    built = await openBuiltPage(inject('builtFolder'));
    folder = await mkdtemp(join(tmpdir(), 'ionarium-newer-'));
    await cp(inject('builtFolder'), folder, { recursive: true });
    host = await openBuiltPage(folder);
    visitor = await host.browser.newPage({ viewport: { width: 1024, height: 600 } });
    visitor.on('pageerror', ({ message }) => faults.push(message));
    await visitor.goto(host.address + LINK);
    await runs(visitor);
    await visitor.evaluate(() => navigator.serviceWorker.ready);
    // It leaves the cores to the others.
    await visitor.keyboard.press(' ');
});
afterEach(async () => {
    await context?.close();
    expect(faults.splice(0)).toEqual([]);
});
afterAll(async () => {
    await built?.close();
    await host?.close();
    await rm(folder, { recursive: true });
});

/** A page in a browser that has never seen it. @param prepare runs before its own scripts */
const firstVisit = async (prepare?: string): Promise<Page> => {
    context = await built.browser.newContext({ viewport: { width: 1024, height: 600 } });
    context.on('weberror', (error) => faults.push(error.error().message));
    if (prepare) await context.addInitScript(prepare);
    return context.newPage();
};

const runs = async (page: Page): Promise<void> => {
    await isShown(page);
    await goesOn(page);
    expect(await page.locator('#trouble').textContent()).toBe('');
};

describe('a browser that keeps nothing', () => {
    const FORBIDDEN = `for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError'); } });`;
    const FULL = `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };`;

    it.each([
        ['is forbidden to', FORBIDDEN],
        ['is full', FULL],
    ])('because it %s: it says so once, and does all that it is asked', async (_, prepare) => {
        const page = await firstVisit(prepare);
        await page.goto(built.address + LINK);
        await runs(page);
        expect(await page.locator('#notice').textContent()).toBe('');
        await page.click('#theme');
        await page.locator('html[data-theme="light"]').waitFor();
        await page.locator('#notice', { hasText: NOTHING_KEPT }).waitFor();
        // Said once is enough.
        await page.keyboard.press('m');
        await page.locator('#notice', { hasText: 'Sound is on.' }).waitFor();
        // A language comes with the link where it cannot be kept.
        await page.getByLabel('Language').first().selectOption({ label: 'Deutsch' });
        await page.locator('html[lang="de"]').waitFor();
        await runs(page);
    });

    it('because its cache has no room: the page runs, and comes from its server next time', async () => {
        const page = await firstVisit();
        const session = await page.context().newCDPSession(page);
        await session.send('Storage.overrideQuotaForOrigin', {
            origin: new URL(built.address).origin,
            quotaSize: 1,
        });
        const tried = page.context().waitForEvent('serviceworker');
        await page.goto(built.address + LINK);
        await runs(page);
        await tried;
        // It cannot keep the page's files, and the browser throws it away.
        const isKept = () =>
            page.evaluate(
                async () => (await navigator.serviceWorker.getRegistration()) !== undefined,
            );
        await expect.poll(isKept, { timeout: 30_000 }).toBe(false);
        await page.reload();
        await runs(page);
    });
});

it('draws again after its graphics were lost ten times', async () => {
    const page = await firstVisit();
    await page.goto(built.address + LINK);
    await runs(page);
    const canvas = page.locator('#scene canvas').first();
    const blue = async (): Promise<number> => {
        const box = await canvas.boundingBox();
        if (!box) throw new Error('The page has no picture.');
        const { x, y, width, height } = box;
        return countHue(readPng(await page.screenshot()), rgbOf(PALETTE.dark.species.K), {
            left: x,
            right: x + width,
            top: y + height / 2 + 20,
            bottom: y + height,
        });
    };
    const before = await blue();
    expect(before).toBeGreaterThan(200);
    const lose = await canvas.evaluateHandle((element: HTMLCanvasElement) =>
        element.getContext('webgl2')?.getExtension('WEBGL_lose_context'),
    );
    for (let round = 0; round < 10; round++) {
        await lose.evaluate((extension) => extension?.loseContext());
        await page.locator('#trouble', { hasText: 'The simulation goes on' }).waitFor();
        await goesOn(page);
        await lose.evaluate((extension) => extension?.restoreContext());
        await page.locator('#trouble[hidden]').waitFor({ state: 'attached' });
    }
    await expect.poll(blue, { timeout: 20_000 }).toBeGreaterThan(before / 2);
});

describe('a newer version', () => {
    /** Another page than before, with another hash in the list of what is kept. */
    const deploy = async (mark: string): Promise<void> => {
        const change = async (name: string, edit: (text: string) => string) => {
            const text = await readFile(join(folder, name), 'utf8');
            expect(edit(text)).not.toBe(text);
            await writeFile(join(folder, name), edit(text));
        };
        await change('index.html', (text) => text.replace('<body', `<body data-version="${mark}"`));
        await change('service-worker.js', (text) =>
            text.replace(/("revision":")\w+(","url":"index\.html")/, `$1${mark}$2`),
        );
    };

    it('is offered, comes when it is asked for, and never by itself', async () => {
        const page = visitor;
        // From now on the page is the service worker's, which is no news.
        await page.reload();
        await runs(page);
        expect(await page.locator('#newer').count()).toBe(0);
        let loads = 0;
        page.on('domcontentloaded', () => loads++);
        await deploy('second');
        await page.evaluate(async () => {
            await (await navigator.serviceWorker.getRegistration())?.update();
        });
        const offer = page.locator('#newer', { hasText: 'A newer Ionarium has come' });
        await offer.waitFor();
        await goesOn(page);
        expect(loads).toBe(0);
        // Loaded again as it is, it is the one that it was: the newer one waits.
        await page.reload();
        await runs(page);
        expect(await page.locator('body').getAttribute('data-version')).toBeNull();
        await offer.waitFor();
        await offer.getByRole('button').click();
        await page.locator('body[data-version="second"]').waitFor();
        await runs(page);
        expect(loads).toBe(2);
        expect(await page.locator('#newer').count()).toBe(0);
    });
});
