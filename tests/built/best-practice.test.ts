/** What Lighthouse and its like look at, on the built page: accessibility with best practice, and what the browser itself complains of. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { type BuiltPage, openBuiltPage } from '../../scripts/built-page.ts';
import { tellRefusals } from '../../scripts/refusals.ts';
import { isShown } from './running.ts';

const LINK = '#v=1&slab.depth_nm=1';
/** All of axe-core's rules that are not experiments. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let built: BuiltPage;
let page: Page;
const said: string[] = [];
beforeAll(async () => {
    built = await openBuiltPage(inject('builtFolder'));
    const context = await built.browser.newContext({ viewport: { width: 1280, height: 720 } });
    page = await context.newPage();
    const session: CDPSession = await context.newCDPSession(page);
    // Whatever Chrome lists under "Issues": deprecated, refused by a policy, a field without a name, low contrast.
    session.on('Audits.issueAdded', ({ issue: { code, details } }) => {
        // Names by which a browser would fill fields in: there is nothing of anybody's here to fill in.
        if (details.genericIssueDetails?.errorType !== 'FormEmptyIdAndNameAttributesForInputError')
            said.push(`${code} ${JSON.stringify(details)}`);
    });
    session.on('Log.entryAdded', ({ entry }) => {
        // The software renderer says so whenever a picture is read back.
        if (entry.level !== 'verbose' && !/GPU stall/.test(entry.text))
            said.push(`${entry.source} ${entry.text}`);
    });
    page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()) && !/GPU stall/.test(message.text()))
            said.push(message.text());
    });
    await tellRefusals(page);
    await session.send('Audits.enable');
    await session.send('Log.enable');
    await page.goto(built.address + LINK);
    await isShown(page);
});
afterAll(() => built?.close());

it('says what it is: a type, its letters, a language, a title, a description, and may be enlarged', async () => {
    const document = await page.evaluate(() => ({
        mode: window.document.compatMode,
        letters: window.document.characterSet,
        language: window.document.documentElement.lang,
        title: window.document.title,
        description:
            window.document.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
        viewport:
            window.document.querySelector('meta[name=viewport]')?.getAttribute('content') ?? '',
        colour: window.document.querySelector('meta[name=theme-color]') !== null,
        icon: window.document.querySelector('link[rel~=icon]') !== null,
        unsafe: [...window.document.querySelectorAll<HTMLAnchorElement>('a[target=_blank]')].filter(
            ({ rel }) => !rel.includes('noopener'),
        ).length,
    }));
    expect(document).toMatchObject({
        mode: 'CSS1Compat',
        letters: 'UTF-8',
        language: 'en',
        colour: true,
        icon: true,
        unsafe: 0,
    });
    expect(document.title).toContain('Ionarium');
    expect(document.description.length).toBeGreaterThan(40);
    expect(document.viewport).toContain('width=device-width');
    expect(document.viewport).not.toMatch(/user-scalable=no|maximum-scale/);
    // Within what a browser reads before it guesses.
    const html = await readFile(`${built.folder}/index.html`, 'utf8');
    expect(html.slice(0, 2048).toLowerCase()).toContain('<meta charset="utf-8"');
});

/** What axe-core finds in a part of the page, one line each: rule, place, reason. */
const faults = (part: string, runOnly: object): Promise<string[]> =>
    page.evaluate(
        async ([part, runOnly]) => {
            const { violations } = await Reflect.get(window, 'axe').run(part, {
                resultTypes: ['violations'],
                runOnly,
            });
            type Violation = { id: string; nodes: { target: string[]; failureSummary: string }[] };
            return violations.flatMap(({ id, nodes }: Violation) =>
                nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
            );
        },
        [part, runOnly] as const,
    );

it('has nothing for axe-core to say, best practice included, on any page and figure, dark and light', async () => {
    const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
    await page.evaluate(await readFile(axe, 'utf8'));
    const tabs = await page.getByRole('tab').all();
    // Settings and the pages of the book, and the figures of a cell without gates.
    expect(tabs.length).toBeGreaterThanOrEqual(10);
    await page.getByRole('button', { name: 'Pause', exact: true }).click();
    const all = { type: 'tag', values: TAGS };
    const found = await faults('html', all);
    const lookAtEach = async (rules: object) => {
        for (const tab of tabs) {
            await tab.click();
            const panel = `#${await tab.getAttribute('aria-controls')}`;
            await page.locator(panel).locator('visible=true').waitFor();
            // What a page is made of may come later.
            await page.waitForTimeout(200);
            // A figure's choices stand beside its tabs.
            const part = panel.startsWith('#figure-') ? '.figures' : panel;
            found.push(...(await faults(part, rules)));
        }
    };
    await lookAtEach(all);
    await page.getByRole('button', { name: 'Light theme' }).click();
    found.push(...(await faults('html', all)));
    // All else is as it was in the other theme.
    await lookAtEach({ type: 'rule', values: ['color-contrast'] });
    expect(found).toEqual([]);
});

it('gives the browser nothing to complain of', async () => {
    expect(said).toEqual([]);
    // It would be heard.
    await page.evaluate(() => console.error('heard'));
    await expect.poll(() => said).toEqual(['heard']);
    // And what a worker is refused.
    const [worker] = page.workers();
    await worker.evaluate(() => fetch('https://elsewhere.invalid/').catch(() => {}));
    await expect.poll(() => said).toContain('policy: connect-src https://elsewhere.invalid/');
});
