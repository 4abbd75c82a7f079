/** The page as it is built, on a server of its own, in a browser without a window. For pictures and for tests of what is built. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { build, preview } from 'vite';
import { launchOptions } from './find-browser.mjs';

export interface BuiltPage {
    /** Folder of the built files. */
    readonly folder: string;
    readonly address: string;
    readonly browser: Browser;
    close(): Promise<void>;
}

export const openBuiltPage = async (): Promise<BuiltPage> => {
    const folder = await mkdtemp(join(tmpdir(), 'ionarium-'));
    await build({ logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
    const server = await preview({
        logLevel: 'warn',
        build: { outDir: folder },
        preview: { port: 0, open: false },
    });
    const browser = await chromium.launch(launchOptions());
    const address = server.resolvedUrls?.local[0];
    if (!address) throw new Error('The server of the built page has no address.');
    return {
        folder,
        address,
        browser,
        close: async () => {
            await browser.close();
            await server.close();
            await rm(folder, { recursive: true });
        },
    };
};

export const SIZES = [
    { width: 1920, height: 1080 },
    { width: 1280, height: 720 },
    { width: 1024, height: 768 },
    { width: 390, height: 844 },
] as const;
export type Size = (typeof SIZES)[number];
export type Theme = 'dark' | 'light';

/** Opens the page in a window of this size; errors of the page's own scripts fail whoever waits for it. */
export const visit = async (
    { browser, address }: BuiltPage,
    viewport: Size,
    theme: Theme = 'dark',
): Promise<Page> => {
    const page = await browser.newPage({ viewport });
    await page.addInitScript((chosen) => localStorage.setItem('ionarium.theme', chosen), theme);
    await page.goto(address);
    await page.waitForFunction(() => document.getElementById('loading')?.hidden, undefined, {
        timeout: 120_000,
    });
    return page;
};

/** Whole run of the world that is shown, µs. */
export const simulated_us = async (page: Page): Promise<number> => {
    const [value = '', unit] = ((await page.textContent('#facts dd')) ?? '')
        .replaceAll('\u202f', '')
        .split(' ');
    return Number(value) / (unit === 'ns' ? 1000 : 1);
};

/** Lets the world run as fast as it can for so long, then at its usual speed. */
export const runFor_us = async (page: Page, wanted_us: number, limit_ms: number): Promise<void> => {
    await page.getByRole('button', { name: 'Fast', exact: true }).click();
    const until = Date.now() + limit_ms;
    while ((await simulated_us(page)) < wanted_us && Date.now() < until) {
        await page.waitForTimeout(500);
    }
    await page.getByRole('button', { name: 'Normal', exact: true }).click();
};

/** Turns an overlay of the panel on or off. */
export const toggleOverlay = (page: Page, label: string): Promise<void> =>
    page.locator('.lil-controller', { hasText: label }).locator('input').click();

export const chooseScale = async (page: Page, label: string): Promise<void> => {
    await page
        .locator('.lil-controller', { hasText: 'Scale' })
        .first()
        .locator('select')
        .selectOption(label);
    await page.waitForTimeout(2000);
};

/** Feels along the membrane for an open K⁺ channel, and looks at it closely. */
export const zoomToPore = async (page: Page): Promise<void> => {
    const canvas = page.locator('#scene canvas');
    const size = await canvas.boundingBox();
    if (!size) throw new Error('The page has no picture.');
    const card = page.locator('.card');
    // Along the membrane until an open channel is under the pointer.
    for (let x = size.width * 0.3; x < size.width * 0.8; x += 10) {
        await canvas.hover({ position: { x, y: size.height / 2 } });
        await page.waitForTimeout(120);
        if (!/^K⁺ channelopen/.test((await card.textContent()) ?? '')) continue;
        const middle = x + 6;
        await canvas.hover({ position: { x: middle, y: size.height / 2 } });
        for (let i = 0; i < 8; i++) await page.mouse.wheel(0, -140);
        await page.waitForTimeout(1500);
        // Each arrow key moves the picture by 60 px: the pore comes to the middle.
        await canvas.focus();
        const off = Math.round((middle - size.width / 2) / 60);
        const key = off > 0 ? 'ArrowRight' : 'ArrowLeft';
        for (let i = 0; i < Math.abs(off); i++) await page.keyboard.press(key);
        await page.locator('h1').hover();
        await page.waitForTimeout(500);
        return;
    }
    throw new Error('There is no open K⁺ channel.');
};
