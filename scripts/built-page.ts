/** The page as it is built, on a server of its own, in a browser without a window. For pictures and for tests of what is built. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page, type ViewportSize } from 'playwright';
import { build, type InlineConfig, preview } from 'vite';
import { launchOptions } from '../src/cli/find-browser.ts';

export interface BuiltPage {
    /** Folder of the built files. */
    readonly folder: string;
    readonly address: string;
    readonly browser: Browser;
    /** Nothing is served from then on; the browser stays. */
    stopServing(): Promise<void>;
    close(): Promise<void>;
}

/** Builds the page into a folder of its own, which is the caller's to remove. */
export const buildPage = async (): Promise<string> => {
    const folder = await mkdtemp(join(tmpdir(), 'ionarium-'));
    // A test runner says "test", with which vite would build another page than people get.
    const { NODE_ENV } = process.env;
    process.env.NODE_ENV = 'production';
    await build({ logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
    return folder;
};

/**
 * @param built a folder that has the built page already; without it the page is built, and removed at the end
 * @param host what serves it, where that is not `npm run preview`
 * @param flags more than every start of the browser is given
 */
export const openBuiltPage = async (
    built?: string,
    host?: InlineConfig,
    flags: readonly string[] = [],
): Promise<BuiltPage> => {
    const folder = built ?? (await buildPage());
    const server = await preview({
        ...host,
        logLevel: 'warn',
        build: { outDir: folder },
        preview: { port: 0, open: false },
    });
    const browser = await chromium.launch(launchOptions(flags));
    const address = server.resolvedUrls?.local[0];
    if (!address) throw new Error('The server of the built page has no address.');
    let serving = true;
    const stopServing = async () => {
        if (!serving) return;
        serving = false;
        const closed = server.close();
        // The browser would keep them for its next request.
        if ('closeAllConnections' in server.httpServer) server.httpServer.closeAllConnections();
        await closed;
    };
    return {
        folder,
        address,
        browser,
        stopServing,
        close: async () => {
            await browser.close();
            await stopServing();
            if (built === undefined) await rm(folder, { recursive: true });
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
    viewport: ViewportSize,
    theme: Theme = 'dark',
    link = '',
): Promise<Page> => {
    const page = await browser.newPage({ viewport });
    await page.addInitScript((chosen) => localStorage.setItem('ionarium.theme', chosen), theme);
    await page.goto(address + link);
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

/** What was asked for before is drawn by then. */
export const drawn = (page: Page): Promise<unknown> =>
    page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );

/** Has the page in a theme, by its button; a click would wait for some frames, a key does not. */
export const setTheme = async (page: Page, theme: Theme): Promise<void> => {
    if ((await page.locator('html').getAttribute('data-theme')) === theme) return;
    await page.locator('#theme').press('Enter');
    await page.locator(`html[data-theme="${theme}"]`).waitFor({ state: 'attached' });
    await drawn(page);
};

/** Chooses another scale than there is, and waits until it is shown. */
export const chooseScale = async (page: Page, label: string): Promise<void> => {
    const charge = page.locator('#facts dt:text-is("Charge, κ") + dd');
    const before = (await charge.textContent()) ?? '';
    await page
        .locator('.lil-controller', { hasText: 'Scale' })
        .first()
        .locator('select')
        .selectOption(label);
    await charge.filter({ hasNotText: before }).waitFor({ state: 'attached', timeout: 60_000 });
    await drawn(page);
};

/**
 * The middle of an open K⁺ channel, CSS pixels from the canvas's left edge. The pointer goes along the membrane within one task, in
 * which nothing moves; the card is written as the pointer moves.
 */
const findPore = (page: Page): Promise<number | undefined> =>
    page.evaluate(() => {
        const canvas = document.querySelector('#scene canvas');
        if (!canvas) throw new Error('The page has no picture.');
        const { left, top, width, height } = canvas.getBoundingClientRect();
        const found: number[] = [];
        for (let x = width * 0.3; x < width * 0.8; x += 2) {
            const at = { clientX: left + x, clientY: top + height / 2 };
            canvas.dispatchEvent(new PointerEvent('pointermove', at));
            const card = document.querySelector('.card')?.textContent ?? '';
            if (/^K⁺ channelopen/.test(card)) found.push(x);
            else if (found.length > 0) break;
        }
        return found[found.length >> 1];
    });

/** The picture glides to where it is sent: the length of its scale bar says when it has come. */
const hasGlided = (page: Page): Promise<unknown> =>
    page.evaluate(async () => {
        const bar = document.querySelector<HTMLElement>('.scene-scale');
        for (let same = 0, before = ''; same < 5; ) {
            await new Promise(requestAnimationFrame);
            const now = `${bar?.textContent} ${bar?.style.width}`;
            same = now === before ? same + 1 : 0;
            before = now;
        }
    });

/** Feels along the membrane for an open K⁺ channel, and looks at it closely. */
export const zoomToPore = async (page: Page): Promise<void> => {
    const canvas = page.locator('#scene canvas');
    const box = await canvas.boundingBox();
    if (!box) throw new Error('The page has no picture.');
    const x = await findPore(page);
    if (x === undefined) throw new Error('There is no open K⁺ channel.');
    await page.mouse.move(box.x + x, box.y + box.height / 2);
    for (let i = 0; i < 8; i++) await page.mouse.wheel(0, -140);
    await hasGlided(page);
    // Each arrow key moves the picture by 60 px: the pore comes to the middle.
    await canvas.focus();
    const off = Math.round((x - box.width / 2) / 60);
    const key = off > 0 ? 'ArrowRight' : 'ArrowLeft';
    for (let i = 0; i < Math.abs(off); i++) await page.keyboard.press(key);
    await page.mouse.move(1, 1);
    await drawn(page);
};
