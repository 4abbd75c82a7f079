/** Who sends the headers that isolate the page: our own servers, or on a host that sends none, its service worker. */
import { readFile } from 'node:fs/promises';
import type { BrowserContext, BrowserContextOptions, Frame, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { type BuiltPage, openBuiltPage } from '../../scripts/built-page.ts';
import { ISOLATION } from '../../src/hosting/headers.ts';
import { goesOn, isShown } from './running.ts';

/** What somebody has sent: it must be there after the reload. */
const LINK = '#v=1&channels.K.count=3';
let context: BrowserContext | undefined;
afterEach(() => context?.close());

interface Visit {
    readonly page: Page;
    /** How many times it has been loaded. */
    loads(): number;
    readonly faults: readonly string[];
}

/** Opens an address in a new tab. */
const oneMore = async (tabs: BrowserContext, address: string): Promise<Visit> => {
    const page = await tabs.newPage();
    let loads = 0;
    page.on('domcontentloaded', () => loads++);
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    // Its load may be cut short by its own reload.
    await page.goto(address, { waitUntil: 'commit' });
    return { page, loads: () => loads, faults };
};

/** Opens it in a browser that has never seen it. */
const firstVisit = async (
    { browser }: BuiltPage,
    address: string,
    options?: BrowserContextOptions,
    prepare?: string,
): Promise<Visit> => {
    context = await browser.newContext({ viewport: { width: 1280, height: 720 }, ...options });
    if (prepare) await context.addInitScript(prepare);
    return oneMore(context, address);
};

/** The ions are there, as many channels as the link says, and no complaint. */
const runs = async (page: Page | Frame): Promise<void> => {
    await isShown(page);
    await page.locator('#ions', { hasText: '/3' }).waitFor();
    await goesOn(page);
    expect(await page.locator('#trouble').textContent()).toBe('');
    expect(await page.locator('#notice').textContent()).toBe('');
};
const isIsolated = (page: Page | Frame) =>
    page.evaluate(() => crossOriginIsolated && typeof SharedArrayBuffer === 'function');

describe('npm run preview', () => {
    let built: BuiltPage;
    beforeAll(async () => {
        built = await openBuiltPage(inject('builtFolder'));
    });
    afterAll(() => built?.close());

    it('sends the headers itself: isolated at once', async () => {
        const { headers } = await fetch(built.address);
        for (const [name, value] of Object.entries(ISOLATION))
            expect(headers.get(name)).toBe(value);
        const { page, loads } = await firstVisit(built, built.address + LINK);
        await runs(page);
        expect(await isIsolated(page)).toBe(true);
        expect(loads()).toBe(1);
    });
});

describe('a static host without headers, at a sub-path', () => {
    let built: BuiltPage;
    beforeAll(async () => {
        built = await openBuiltPage(inject('builtFolder'), {
            configFile: false,
            base: '/some/where/',
            // Whatever is not there is not found.
            appType: 'mpa',
        });
        expect((await fetch(built.address)).headers.has('Cross-Origin-Opener-Policy')).toBe(false);
    });
    afterAll(() => built?.close());
    const first = (options?: BrowserContextOptions, prepare?: string) =>
        firstVisit(built, built.address + LINK, options, prepare);

    it('is isolated by one reload, and from then on at once', async () => {
        const { page, loads, faults } = await first();
        await runs(page);
        expect(await isIsolated(page)).toBe(true);
        expect(new URL(page.url()).hash).toBe(LINK);
        expect(loads()).toBe(2);
        // Files leave the page as before.
        await page.getByRole('tab', { name: 'Share' }).click();
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name: /CSV/ }).click();
        expect(await readFile(await (await download).path(), 'utf8')).toContain(',');
        await page.reload();
        await runs(page);
        expect(loads()).toBe(3);

        const another = await oneMore(page.context(), built.address + LINK);
        await runs(another.page);
        expect(await isIsolated(another.page)).toBe(true);
        expect(another.loads()).toBe(1);
        expect(faults).toEqual([]);
    });

    it('isolates a frame of a page that is not', async () => {
        const host = new URL('host.html', new URL(built.address).origin).href;
        const { page } = await firstVisit(built, 'about:blank');
        await page.route(host, (route) =>
            route.fulfill({
                contentType: 'text/html',
                body: `<iframe src="${built.address}${LINK}" width="960" height="540"></iframe>`,
            }),
        );
        await page.goto(host);
        const frame = page.frames()[1];
        if (!frame) throw new Error('The page has no frame.');
        await runs(frame);
        expect(await isIsolated(frame)).toBe(true);
        expect(await isIsolated(page)).toBe(false);
    });

    it('does not try again in every tab where the headers do not help', async () => {
        const { page } = await first(
            {},
            `Object.defineProperty(window, 'crossOriginIsolated', { value: false })`,
        );
        await runs(page);
        const { page: another, loads } = await oneMore(page.context(), built.address + LINK);
        await runs(another);
        expect(loads()).toBe(1);
    });

    it.each<[what: string, loads: number, options?: BrowserContextOptions, prepare?: string]>([
        ['service workers are refused', 1, { serviceWorkers: 'block' }],
        [
            'storage is forbidden',
            1,
            {},
            `Object.defineProperty(window, 'sessionStorage', {
                get() { throw new DOMException('Access is denied.', 'SecurityError'); },
            })`,
        ],
        ['storage forgets', 1, {}, 'Storage.prototype.setItem = () => {}'],
        [
            'a service worker is never ready',
            1,
            {},
            `Object.defineProperty(ServiceWorkerContainer.prototype, 'ready', {
                get: () => new Promise(() => {}),
            })`,
        ],
        [
            'the headers do not help, and the service worker is out of sight',
            2,
            {},
            `Object.defineProperty(window, 'crossOriginIsolated', { value: false });
            Object.defineProperty(ServiceWorkerContainer.prototype, 'controller', { value: null });`,
        ],
    ])('runs, not isolated, without a loop where %s', async (_, times, options, prepare) => {
        const { page, loads, faults } = await first(options, prepare);
        await runs(page);
        expect(await page.evaluate(() => crossOriginIsolated)).toBe(false);
        expect(new URL(page.url()).hash).toBe(LINK);
        expect(loads()).toBe(times);
        expect(faults).toEqual([]);
    });
});
