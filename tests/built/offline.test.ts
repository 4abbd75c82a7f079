/** The page without its server: loaded once, it has all it needs; and with it: it asks nobody else for anything, and its policy holds. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { type BuiltPage, openBuiltPage } from '../../scripts/built-page.ts';
import { isShown } from './running.ts';

/** Few ions, and words that would like to be more. */
const HOSTILE = '<img src=x onerror=window.broken=1>';
const LINK = '#v=1&slab.depth_nm=1';
/** Where the page leaves what its policy has refused. */
const WATCH = `window.refused = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
    window.refused.push([violatedDirective, blockedURI, sourceFile, lineNumber].join(' ')));`;

let built: BuiltPage;
let context: BrowserContext;
let page: Page;
const faults: string[] = [];
const outside: string[] = [];
beforeAll(async () => {
    built = await openBuiltPage(inject('builtFolder'));
    const { origin } = new URL(built.address);
    context = await built.browser.newContext({ viewport: { width: 1024, height: 600 } });
    await context.addInitScript(WATCH);
    context.on('weberror', (error) => faults.push(error.error().message));
    context.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(origin) && !/^(blob|data):/.test(url)) outside.push(url);
    });
    page = await context.newPage();
    await page.goto(built.address + LINK);
});
afterAll(() => built?.close());

const runs = () => isShown(page);
const refused = () => page.evaluate(() => Reflect.get(window, 'refused'));

it('can be installed', async () => {
    await runs();
    const session = await context.newCDPSession(page);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    // A test's window keeps nothing after it; that is all that is in the way.
    expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
    const { errors, url } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    expect(url).toBe(`${built.address}manifest.webmanifest`);
});

it('ships the licences of all that is in it', async () => {
    const text = await readFile(join(built.folder, 'licenses.md'), 'utf8');
    // Of the page, of its worker, of its service worker.
    for (const name of ['pixi.js', 'matter-js', 'workbox-precaching'])
        expect(text).toContain(`## ${name} `);
});

it('runs what it is made of, and nothing that comes in', async () => {
    const kinds = {
        Evil: {
            label: HOSTILE,
            ion: 'K',
            states: ['C', 'O'],
            open: ['O'],
            transitions: [{ from: 'C', to: 'O', rate_per_us: 40, back_per_us: 25 }],
        },
    };
    const scenario = {
        kinds,
        slab: { depth_nm: 1 },
        channels: { Evil: { count: 3 } },
        script: [{ at_s: 0, caption: HOSTILE }],
    };
    await page.getByRole('tab', { name: 'Share' }).click();
    await page.locator('#page-share input[type=file]').setInputFiles({
        name: `${HOSTILE}.json`,
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(scenario)),
    });
    // It is there, as text: the name of a kind in the panel, the caption in the page of films.
    await page.locator('#panel', { hasText: HOSTILE }).waitFor({ state: 'attached' });
    await page.getByRole('tab', { name: 'Film' }).click();
    await page.locator('#page-film', { hasText: HOSTILE }).waitFor();
    expect(await page.locator('img').count()).toBe(0);
    await page.goto(`${built.address}${LINK}&scenario=${encodeURIComponent(HOSTILE)}`);
    await runs();
    expect(await page.evaluate(() => Reflect.get(window, 'broken'))).toBeUndefined();
    expect(await refused()).toEqual([]);
    // The policy is there: what it forbids is refused.
    const tried = await page.evaluate(() => {
        const attempts = [
            () => Reflect.construct(Function, ['return 1']),
            () => new Worker('https://example.org/worker.js'),
            () => {
                document.createElement('p').innerHTML = '<b>1</b>';
            },
        ];
        const results = () =>
            attempts.map((attempt) => {
                try {
                    attempt();
                    return 'done';
                } catch {
                    return 'refused';
                }
            });
        // Later: what a test's tools call at once may do what the page may not.
        return new Promise((resolve) => setTimeout(() => resolve(results())));
    });
    expect(tried).toEqual(['refused', 'refused', 'refused']);
});

it('works on when its server is gone: every page of the book, and a film', async () => {
    await page.evaluate(() => navigator.serviceWorker.ready);
    await built.stopServing();
    await page.reload();
    await runs();
    for (const tab of await page.getByRole('tablist', { name: 'Book' }).getByRole('tab').all()) {
        await tab.click();
        const leaf = page.locator(`#${await tab.getAttribute('aria-controls')}`);
        await expect.poll(async () => (await leaf.textContent())?.length).toBeGreaterThan(40);
        expect(await leaf.textContent()).not.toContain('could not be loaded');
    }
    await page.click('#tab-film');
    await page.fill('#film-seconds', '1');
    await page.fill('#film-size', '640x360');
    await page.selectOption('#film-fps', '24');
    await page.selectOption('#film-container', 'gif');
    await page.selectOption('#film-from', 'start');
    const download = page.waitForEvent('download', { timeout: 60_000 });
    await page.click('#page-film button[type="submit"]');
    expect(await (await download).failure()).toBeNull();
    expect(await refused()).toEqual([]);
    expect(faults).toEqual([]);
    expect(outside).toEqual([]);
});
