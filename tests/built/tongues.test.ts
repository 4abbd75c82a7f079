/** The page in each language, in four windows: nothing is cut off, lies over something else or is outside. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type BuiltPage, drawn, openBuiltPage, visit } from '../../scripts/built-page.ts';
import { LANGUAGES } from '../../src/words/speak.ts';
import { measure } from './measure-boxes.ts';

const WINDOWS = [
    { width: 1920, height: 1080 },
    { width: 1280, height: 720 },
    { width: 844, height: 390 },
    { width: 390, height: 844 },
] as const;

let built: BuiltPage;
beforeAll(async () => {
    built = await openBuiltPage(inject('builtFolder'));
});
afterAll(() => built?.close());

describe('the page', () => {
    it.each(Object.keys(LANGUAGES))('has room for its words in %s', async (language) => {
        const page = await visit(built, WINDOWS[0], 'dark', `#v=1&lang=${language}`);
        try {
            const html = page.locator('html');
            expect(await html.getAttribute('lang')).toBe(language === 'zh' ? 'zh-Hans' : language);
            expect((await html.getAttribute('dir')) ?? 'ltr').toBe(
                language === 'ar' ? 'rtl' : 'ltr',
            );
            // A callout of the first minute goes, and nothing moves any more, not even the drawer.
            await page.emulateMedia({ reducedMotion: 'reduce' });
            await page.keyboard.press('Escape');
            await page.locator('#time .main').press('Enter');
            for (const size of WINDOWS) {
                await page.setViewportSize(size);
                await drawn(page);
                expect(await page.evaluate(measure), `${size.width} × ${size.height}`).toEqual([]);
            }
            if (language !== 'de') return;
            await page.locator('#facts').evaluate((facts) => {
                Object.assign(facts.style, { minWidth: '0', maxWidth: '12rem' });
            });
            await page.setViewportSize(WINDOWS[0]);
            expect((await page.evaluate(measure)).length, 'seen to fail').toBeGreaterThan(0);
        } finally {
            await page.close();
        }
    });
});
