/** The page as it is built: how much it loads, and what its pictures show at four sizes. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import {
    type BuiltPage,
    chooseScale,
    drawn,
    openBuiltPage,
    SIZES,
    setTheme,
    visit,
    zoomToPore,
} from '../../scripts/built-page.ts';
import { PALETTE, THEMES, type Theme } from '../../src/palette.ts';
import { countHue, rgbOf } from '../browser/pixels.ts';
import { readPng } from './png.ts';
import { isShown } from './running.ts';

/** Scripts before anything optional, gzip. */
const BUDGET_kB = 300;
let built: BuiltPage;
beforeAll(async () => {
    built = await openBuiltPage(inject('builtFolder'));
});
afterAll(() => built?.close());

describe('what is loaded', () => {
    let context: BrowserContext;
    beforeAll(async () => {
        context = await built.browser.newContext({ viewport: { width: 1280, height: 720 } });
    });
    afterAll(() => context?.close());

    it('is at most 300 kB of scripts', async () => {
        const scripts = new Set<string>();
        const faults: string[] = [];
        context.on('weberror', (error) => faults.push(error.error().message));
        context.on('request', (request) => {
            const { pathname } = new URL(request.url());
            // What the service worker keeps for later is fetched when the page runs.
            if (pathname.endsWith('.js') && !request.serviceWorker()) scripts.add(pathname);
        });
        const page = await context.newPage();
        // Until nothing more is fetched, not only until ions are there.
        await page.goto(built.address, { waitUntil: 'networkidle' });
        await isShown(page);
        await page.close();
        const sizes = await Promise.all(
            [...scripts].map(
                async (path) => gzipSync(await readFile(join(built.folder, path))).length,
            ),
        );
        const sum_kB = sizes.reduce((sum, size) => sum + size, 0) / 1000;
        console.log(`${sum_kB.toFixed(0)} kB of scripts`);
        // The page, pixi.js, and the worker.
        expect(sizes.length).toBeGreaterThanOrEqual(3);
        expect(sum_kB).toBeLessThan(BUDGET_kB);
        expect(faults).toEqual([]);
    });
});

/** What must not lie on each other, and must be inside the window's width. */
const PIECES = [
    '.scene-outside',
    '.scene-inside',
    '.scene-key',
    '.scene-notes',
    '.scene-scale',
    '.tray',
    '#facts',
    '#figure-voltage .curves',
    '#voltage',
    '#ions',
    '#time',
    'h1',
    '#theme',
] as const;

/** Sentences about pieces that overlap, and text that is cut off. */
const layoutFaults = (page: Page, pieces: readonly string[]): Promise<string[]> =>
    page.evaluate((selectors) => {
        const boxes = selectors.flatMap((selector) => {
            const element = document.querySelector<HTMLElement>(selector);
            if (!element) return [];
            // On a phone the bar of time lies over the page that scrolls beneath it.
            const fixed = getComputedStyle(element).position === 'fixed';
            return fixed ? [] : [{ selector, element, box: element.getBoundingClientRect() }];
        });
        const missing = selectors.filter((selector) => !document.querySelector(selector));
        const overlaps = boxes.flatMap(({ selector, box }, i) =>
            boxes
                .slice(i + 1)
                .filter(
                    (other) =>
                        Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) >
                            1 &&
                        Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) >
                            1,
                )
                .map((other) => `${selector} overlaps ${other.selector}`),
        );
        const outside = boxes
            .filter(({ box }) => box.left < 0 || box.right > innerWidth + 1)
            .map(({ selector }) => `${selector} is out of the window`);
        const clipped = [
            ...document.querySelectorAll<HTMLElement>('p, dt, dd, th, td, button, h1, h2'),
        ]
            .filter((element) => {
                if (element.closest('.unseen, .book, [hidden]')) return false;
                const hides = getComputedStyle(element).overflowX !== 'visible';
                return hides && element.scrollWidth > element.clientWidth + 1;
            })
            .map((element) => `"${element.textContent}" is cut off`);
        const wide =
            document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : [];
        return [
            ...missing.map((each) => `${each} is missing`),
            ...overlaps,
            ...outside,
            ...clipped,
            ...wide,
        ];
    }, pieces);

/** Pixels of ions' hues in the water of each side, out of the way of the key, of channels and of their names, which have the same hues. */
const countSides = async <Ion extends string>(
    page: Page,
    colours: Readonly<Record<Ion, string>>,
) => {
    const box = await page.locator('#scene canvas').boundingBox();
    if (!box) throw new Error('The page has no picture.');
    const picture = readPng(await page.screenshot());
    const [left, right] = [box.x, box.x + box.width];
    const at = (share: number) => box.y + share * box.height;
    return (ion: Ion) => {
        const count = (top: number, bottom: number) =>
            countHue(picture, rgbOf(colours[ion]), {
                left,
                right,
                top: at(top),
                bottom: at(bottom),
            });
        return { above: count(0.2, 0.34), below: count(0.64, 0.78) };
    };
};

/** Two windows start dark and two light; the button then brings the other theme. */
const WINDOWS = SIZES.map((size, i) => ({ ...size, first: THEMES[i % 2] ?? 'dark' }));

describe.each(WINDOWS)('pictures at $width × $height, dark and light', ({ first, ...size }) => {
    let page: Page;
    beforeAll(async () => {
        page = await visit(built, size, first);
    });
    afterAll(() => page?.close());
    const inBothThemes = async (look: (theme: Theme) => Promise<void>) => {
        const now = await page.locator('html').getAttribute('data-theme');
        for (const theme of THEMES.toSorted((a, b) => Number(b === now) - Number(a === now))) {
            await setTheme(page, theme);
            await look(theme);
        }
    };

    it('show it all', async () => {
        expect(await page.locator('html').getAttribute('data-theme')).toBe(first);
        // The amplifier needs 20 ns for a reading.
        await page.waitForFunction(
            () => /\d/.test(document.getElementById('figure')?.textContent ?? ''),
            undefined,
            { timeout: 60_000 },
        );
        await drawn(page);
        await inBothThemes(async (theme) => {
            expect(await layoutFaults(page, PIECES), theme).toEqual([]);
            expect(await page.textContent('#figure')).toMatch(/^−?\d+(\.\d)?( ± [\d.]+)? mV/);
            const count = await countSides(page, PALETTE[theme].species);
            const [sodium, potassium] = [count('Na'), count('K')];
            // 145 mM against 12 and 140 against 5, on areas of 3 to 5, with halos and channels' edges.
            expect(sodium.above, theme).toBeGreaterThan(2 * sodium.below);
            expect(potassium.below, theme).toBeGreaterThan(3 * potassium.above);
            expect(sodium.above, theme).toBeGreaterThan(200);
        });
    });

    it('show one pore, no piece on another', async () => {
        await page.getByRole('button', { name: 'Slow', exact: true }).click();
        await zoomToPore(page);
        await inBothThemes(async (theme) => {
            // Nanometres, where the whole slab has a bar of 10 or 20.
            const bar = (await page.textContent('.scene-scale')) ?? '';
            expect(Number.parseFloat(bar), theme).toBeLessThan(4);
            expect(await layoutFaults(page, PIECES), theme).toEqual([]);
        });
    });

    // Of 290 000 ions, which take their time: the usual window, and the least.
    if (size.width === 1280 || size.width === 390)
        it('show true scale: the sides glow', async () => {
            // All of the slab, whatever was looked at before.
            await page.locator('#scene canvas').press('0');
            const phone = size.width < 500;
            if (phone) await page.getByRole('button', { name: 'Menu' }).click();
            await chooseScale(page, 'true scale');
            expect(await page.textContent('#facts')).toContain('as in life');
            if (phone) await page.keyboard.press('Escape');
            // So many ions take their time; standing still, they are drawn once for each theme.
            await page.locator('#scene canvas').press(' ');
            await inBothThemes(async (theme) => {
                expect(await layoutFaults(page, PIECES), theme).toEqual([]);
                const potassium = (await countSides(page, PALETTE[theme].species))('K');
                // 290 000 ions cover each other, and mixed colours hide most of a hue; what is left is on its side.
                expect(potassium.below, theme).toBeGreaterThan(10 * potassium.above);
                expect(potassium.below, theme).toBeGreaterThan(200);
            });
        });
});

it('has its last state again after a reload', async () => {
    const page = await visit(built, SIZES[1]);
    await page.getByRole('button', { name: 'Add a K⁺ channel' }).click();
    await page.waitForFunction(() => location.hash.includes('channels.K.count=11'));
    await page.reload();
    await page.waitForFunction(() =>
        /\/11/.test(document.getElementById('ions')?.textContent ?? ''),
    );
    expect(await page.textContent('#notice')).toBe('');
    await page.close();
});

describe('a page that cannot start', () => {
    it('says so where a part of it does not come', async () => {
        const page = await built.browser.newPage();
        await page.route('**/app-*.js', (route) => route.abort());
        await page.goto(built.address);
        await page.locator('#trouble p').waitFor();
        expect(await page.textContent('#trouble')).toBe(
            'A part of the page could not be loaded: check the connection and try again.Load the page again',
        );
        await page.unroute('**/app-*.js');
        await page.getByRole('button', { name: 'Load the page again' }).click();
        await page.waitForFunction(() => document.getElementById('loading')?.hidden);
        expect(await page.locator('.late').count()).toBe(0);

        await page.route('**/numbers-*.js', (route) => route.abort());
        await page.getByRole('tab', { name: 'Numbers' }).click();
        const numbers = page.locator('#page-numbers');
        await numbers.getByText('could not be loaded').waitFor();
        await page.unroute('**/numbers-*.js');
        await numbers.getByRole('button', { name: 'Try again' }).click();
        await numbers.getByRole('heading').first().waitFor();
        expect(await numbers.textContent()).not.toContain('could not be loaded');
        await page.close();
    });

    it('says so where no script comes at all, and opened as a file', async () => {
        const file = pathToFileURL(join(built.folder, 'index.html')).href;
        // Side by side, for each waits before it says so.
        const [, opened] = await Promise.all(
            [built.address, file].map(async (address) => {
                const page = await built.browser.newPage();
                if (address !== file) await page.route('**/*.js', (route) => route.abort());
                await page.goto(address);
                await page.locator('.late').waitFor({ timeout: 30_000 });
                const said = await page.textContent('.late');
                await page.close();
                return said;
            }),
        );
        expect(opened).toContain('start a web server');
    });
});

it('is printed on one page, dark on white, and has its theme again afterwards', async () => {
    const page = await visit(built, SIZES[1]);
    const isLight = () => page.locator('html[data-theme="light"]').count();
    await page.evaluate(() =>
        addEventListener('beforeprint', () => {
            document.title = getComputedStyle(document.body).color;
        }),
    );
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    const [red = 255] = (await page.title()).match(/\d+/g)?.map(Number) ?? [];
    expect(red).toBeLessThan(60);
    expect(await isLight()).toBe(0);

    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await isLight()).toBe(1);
    for (const seen of ['#scene canvas', '#figure', '#figure-voltage canvas', '#facts'])
        expect(await page.locator(seen).isVisible(), seen).toBe(true);
    for (const gone of ['#time', '.tray', '.book', '#theme'])
        expect(await page.locator(gone).isVisible(), gone).toBe(false);
    await page.close();
});
