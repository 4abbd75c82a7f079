/**
 * `npm run bench`, its second half: how soon there are ions, what a frame costs the page's own thread with everything shown, what it uploads, and what a second
 * core does for a sweep. Graphics may be software here: time that the page waits for them, or for a core, is not the page's own.
 */
import type { BrowserContext, CDPSession, Page } from 'playwright';
import { type Bound, report } from '../src/cli/bounds.ts';
import { createProcess } from '../src/cli/sweep-runner.ts';
import { runAll } from '../src/experiment/pool.ts';
import { pointsOf } from '../src/experiment/sweep.ts';
import { check } from '../src/settings/settings.ts';
import { serveBare } from './bare-page.ts';
import { type BuiltPage, openBuiltPage } from './built-page.ts';

const OVERLAYS = ['Membrane charges', 'Electric potential', 'Profiles across', 'Driving forces'];
const WARM_ms = 6000;
const WATCHED_ms = 8000;

interface Counts {
    frames: number;
    /** Uploaded in each frame. */
    uploads: number[];
}

/** Counts frames and what each uploads to the graphics card. As text: it runs in the page, before the page's own scripts. */
const COUNT = `
    const counts = window.counts = { frames: 0, uploads: [] };
    let bytes = 0;
    const gl = WebGL2RenderingContext.prototype;
    for (const [name, at, length] of [['bufferData', 1, 4], ['bufferSubData', 2, 4], ['texImage2D', 8], ['texSubImage2D', 8]]) {
        const real = gl[name];
        gl[name] = function (...args) {
            const data = args[at];
            bytes += args[length] ? args[length] * data.BYTES_PER_ELEMENT : data?.byteLength ?? 0;
            return real.apply(this, args);
        };
    }
    const next = () => { counts.frames++; counts.uploads.push(bytes); bytes = 0; requestAnimationFrame(next); };
    next();
`;

const read = async (page: Page, devtools: CDPSession) => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    // All that the thread does: the metric of scripts alone leaves out what goes on after an `await`, which is the whole picture.
    const own_s = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
    const counts: Counts = await page.evaluate(() => ({ ...Reflect.get(window, 'counts') }));
    return { own_s, ...counts };
};

const openPage = async (
    { browser, address }: BuiltPage,
    link: string,
    viewport = { width: 1280, height: 720 },
): Promise<Page> => {
    const page = await browser.newPage({ viewport });
    await page.addInitScript(COUNT);
    await page.goto(`${address}${link}`);
    await page.waitForFunction(() => document.getElementById('loading')?.hidden, undefined, {
        timeout: 120_000,
    });
    return page;
};

/** What the page does meanwhile in a frame, and closes it. */
const watched = async (page: Page) => {
    const devtools = await page.context().newCDPSession(page);
    // Counted is the time for which the thread has a core.
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.waitForTimeout(WARM_ms);
    const before = await read(page, devtools);
    await page.waitForTimeout(WATCHED_ms);
    const after = await read(page, devtools);
    const ions = Number(
        (await page.textContent('#facts'))?.replaceAll('\u202f', '').match(/Ions(\d+)/)?.[1],
    );
    await page.close();
    const frames = after.frames - before.frames;
    const own_ms = (1000 * (after.own_s - before.own_s)) / frames;
    return { ions, own_ms, uploads: after.uploads.slice(before.frames) };
};

/** Two cells of so many ions each that are compared. */
const twoCells = async (built: BuiltPage) => {
    const page = await openPage(built, '', { width: 1920, height: 1080 });
    await page.getByRole('tab', { name: 'Experiments' }).click();
    await page.getByRole('tab', { name: 'Compare' }).click();
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await page.locator('.compare-head').first().waitFor();
    return watched(page);
};

const pageAt = async (built: BuiltPage, depth_nm: number) => {
    const page = await openPage(built, `#v=1&pumps.count=4&slab.depth_nm=${depth_nm}`);
    // Some are on to begin with.
    for (const overlay of OVERLAYS)
        await page.locator('.lil-controller', { hasText: overlay }).locator('input').check();
    const { ions, own_ms, uploads } = await watched(page);
    // Of frames that drew something: a slow world has no new snapshot for each.
    const drawn = uploads.filter((bytes) => bytes > 0).sort((a, b) => a - b);
    return { ions, own_ms, bytes: drawn[drawn.length >> 1] };
};

const pageBounds = async (): Promise<Bound[]> => {
    const built = await openBuiltPage();
    try {
        const few = await pageAt(built, 2);
        const many = await pageAt(built, 20);
        const gas = await pageAt(built, 120);
        const two = await twoCells(built);
        const perIon = (at: typeof few): number => (at.bytes - few.bytes) / (at.ions - few.ions);
        const toFew = (at: typeof few): Bound => ({
            name: `page's own time of a frame at ${at.ions} ions to that at ${few.ions}`,
            value: at.own_ms / few.own_ms,
            most: 1.6,
        });
        return [
            {
                name: `page's own time of a frame at ${few.ions} ions, ms`,
                value: few.own_ms,
                most: 12,
            },
            {
                name: `page's own time of a frame of two cells of ${two.ions} ions, 1920×1080, ms`,
                value: two.own_ms,
                most: 8,
            },
            toFew(many),
            toFew(gas),
            // All else, lipids, proteins, words, is nearly the same however many ions there are: some hundred bytes.
            {
                name: 'bytes uploaded a frame for each further ion',
                value: perIon(many),
                // Eight, and a little for ids that no ion has at the moment: of 48 000 some hundred come and go.
                most: 8.2,
            },
            {
                name: 'bytes uploaded a frame for each further ion of a gas',
                value: perIon(gas),
                most: 8.05,
            },
        ];
    } finally {
        await built.close();
    }
};

/** The best of so many loads counts: whatever else had the cores must not be taken for the page. */
const LOADS = 6;

/** Opens an address in a tab of its own and waits for what it shows: the time since its navigation began. */
const shown_ms = async (context: BrowserContext, address: string, selector: string) => {
    const page = await context.newPage();
    await page.goto(address);
    const shown = await page.waitForFunction(
        (what) => document.querySelector(what) && performance.now(),
        selector,
        { polling: 'raf', timeout: 60_000 },
    );
    const ms = Number(await shown.jsonValue());
    await page.close();
    return ms;
};

/** How long until ions are there, against the least that any such page does. */
const firstIons = async (): Promise<Bound> => {
    const built = await openBuiltPage();
    const bare = await serveBare();
    try {
        const context = await built.browser.newContext({ viewport: { width: 1280, height: 720 } });
        const best = { bare: Number.POSITIVE_INFINITY, ions: Number.POSITIVE_INFINITY };
        for (let i = 0; i < LOADS; i++) {
            best.bare = Math.min(best.bare, await shown_ms(context, bare.address, '#shown'));
            best.ions = Math.min(
                best.ions,
                await shown_ms(context, built.address, '#loading[hidden]'),
            );
        }
        return { name: 'first ions to a bare page', value: best.ions / best.bare, most: 5 };
    } finally {
        bare.close();
        await built.close();
    }
};

const sweepOnTwo = async (): Promise<Bound> => {
    const points = pointsOf(
        check({}),
        'outside.K',
        // As long as the command's own runs: what starting the processes takes is then as small as it is in use.
        { from: 2, to: 60, points: 6, log: true },
        { duration_ns: 20_000, warmup_ns: 1000 },
    );
    const time = async (cores: number): Promise<number> => {
        const begun = performance.now();
        await runAll(points, Array.from({ length: cores }, createProcess), {
            done: () => {},
            progress: () => {},
        });
        return performance.now() - begun;
    };
    // In this order, a machine that grows slower or quicker meanwhile is so for both; what else runs on it only ever adds time.
    const [one, two, twoAgain, oneAgain] = [
        await time(1),
        await time(2),
        await time(2),
        await time(1),
    ] as const;
    return {
        name: 'speed of a sweep on two cores to one',
        value: Math.min(one, oneAgain) / Math.min(two, twoAgain),
        least: 1.7,
    };
};

report([await firstIons(), ...(await pageBounds()), await sweepOnTwo()]);
