/** A seeded hand that plays with the page by real pointer and keys, and takes the run away as a file. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Page } from 'playwright';
import { checkFile } from '../src/take/script.ts';
import { filmed } from '../tests/filmed.ts';
import { generator } from '../tests/generator.ts';
import { type BuiltPage, SIZES, visit } from './built-page.ts';
import { type Draw, dragTo, from, type Place } from './hand.ts';

const run = promisify(execFile);

/** Of running cells, and one that begins a world anew. */
const SLIDERS = [
    ...['outside.K', 'inside.K', 'outside.Na', 'inside.Cl', 'temperature_C', 'channels.K.count'],
    ...['channels.K.openProbability', 'channels.Nav.count', 'pumps.count', 'pumps.atp'],
    ...['drugs.TTX_nM', 'drugs.ouabain_uM', 'clamp_mV', 'slab.height_nm'],
] as const;
const CHOICES = ['field', 'baths.inside', 'baths.outside'] as const;
/** Of the page, and with the picture in focus. */
const PAGE_KEYS = [
    ...['1', '2', '3', '3', '3', 's', 's', 's', ' ', 'ArrowRight', 'ArrowRight'],
    ...['Shift+ArrowRight', 'Shift+ArrowRight', 'u', 'u', 'r', 'n'],
] as const;
const PICTURE_KEYS = [
    ...['.', '.', ',', 'Enter', 'Enter', 'Shift+.', 'Shift+,', 'Delete', 'f'],
    ...['+', '-', '0', 'ArrowLeft', 'ArrowUp'],
] as const;
const TIMELINE_KEYS = ['ArrowLeft', 'Shift+ArrowLeft', 'PageDown', 'Home', 'End'] as const;

/** A place in an element that is in sight, by shares of its size. */
const placeIn = async (page: Page, selector: string, x: number, y: number): Promise<Place> => {
    const box = await page.locator(selector).first().boundingBox();
    if (!box) throw new Error(`${selector} is not in sight.`);
    return { x: box.x + x * box.width, y: box.y + y * box.height };
};
/** Along the membrane of a slab that is seen whole. */
const onMembrane = (page: Page, draw: Draw) =>
    placeIn(page, '#scene canvas', 0.05 + 0.9 * draw(), 0.5);
const inPicture = (page: Page, draw: Draw) =>
    placeIn(page, '#scene canvas', 0.1 + 0.8 * draw(), 0.2 + 0.6 * draw());
const inPanel = async (page: Page, path: string, part: string): Promise<string> => {
    const selector = `[data-path="${path}"] ${part}`;
    await page.locator(selector).scrollIntoViewIfNeeded();
    return selector;
};

/** What the hand can do, the likelier the more often it stands here. */
const DOINGS: readonly ((page: Page, draw: Draw) => Promise<unknown>)[] = [
    async (page, draw) => {
        const slider = await inPanel(page, from(draw, SLIDERS), '.lil-slider');
        const at = () => placeIn(page, slider, draw(), 0.5);
        await dragTo(page, await at(), await at());
    },
    async (page, draw) => {
        const field = await inPanel(page, from(draw, SLIDERS), 'input');
        if (await page.isDisabled(field)) return;
        await page.focus(field);
        for (let times = 1 + 4 * draw(); times > 0; times--)
            await page.keyboard.press(from(draw, ['ArrowUp', 'ArrowDown', 'Shift+ArrowUp']));
    },
    async (page, draw) => {
        const choice = await inPanel(page, from(draw, CHOICES), 'select');
        await page.focus(choice);
        await page.keyboard.press(from(draw, ['ArrowDown', 'ArrowUp']));
    },
    // Overlays, the clamp and others.
    async (page, draw) => {
        const ticks = page.locator('#panel .lil-boolean input');
        await ticks.nth(Math.floor(draw() * (await ticks.count()))).click();
    },
    async (page, draw) => {
        const drops = await page.locator('.tray button').all();
        const box = await from(draw, drops).boundingBox();
        if (box) await dragTo(page, { x: box.x + 5, y: box.y + 5 }, await onMembrane(page, draw));
    },
    async (page, draw) => from(draw, await page.locator('.tray button').all()).press('Enter'),
    async (page, draw) => {
        const { x, y } = await onMembrane(page, draw);
        await page.mouse.click(x, y);
    },
    // Along the membrane, or out of it.
    async (page, draw) => {
        const to = draw() < 0.7 ? onMembrane(page, draw) : inPicture(page, draw);
        await dragTo(page, await onMembrane(page, draw), await to);
    },
    async (page, draw) => {
        await page.focus('#scene canvas');
        for (let times = 1 + 5 * draw(); times > 0; times--)
            await page.keyboard.press(from(draw, PICTURE_KEYS));
    },
    async (page, draw) => {
        await page.evaluate(() => {
            if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        });
        await page.keyboard.press(from(draw, PAGE_KEYS));
    },
    async (page) => {
        // Also where it can give no pulse, and says why.
        const { x, y } = await placeIn(page, '[aria-label="Stimulate"]', 0.5, 0.5);
        await page.mouse.click(x, y);
    },
    async (page, draw) => {
        const { x, y } = await inPicture(page, draw);
        await page.mouse.move(x, y);
        await page.mouse.wheel(0, draw() < 0.5 ? -300 : 300);
        if (draw() < 0.5) await page.mouse.dblclick(x, y);
    },
    (page) => page.click('#theme'),
    async (page, draw) => {
        if (draw() < 0.5) {
            await page.focus('#timeline .run');
            await page.keyboard.press(from(draw, TIMELINE_KEYS));
            return;
        }
        const at = () => placeIn(page, '#timeline .run', draw(), 0.5);
        await dragTo(page, await at(), await at());
    },
];

const goOn = async (page: Page): Promise<void> => {
    const play = page.getByRole('button', { name: 'Play', exact: true });
    if (await play.isVisible()) await play.click();
};

/** Plays for so long; whatever has stopped time, it goes on. */
const playWith = async (page: Page, draw: Draw, seconds: number): Promise<number> => {
    // Whatever is folded away is out of reach.
    await page.evaluate(() => {
        const folded = '#panel .lil-closed > .lil-title';
        for (const title of document.querySelectorAll<HTMLElement>(folded)) title.click();
    });
    let done = 0;
    for (const until = Date.now() + 1000 * seconds; Date.now() < until; done++) {
        await from(draw, DOINGS)(page, draw);
        if (draw() < 0.4) await page.waitForTimeout(500 * draw());
        await goOn(page);
    }
    return done;
};

/** The run as a file, from the page "Share"; it stands still from then on. */
const takeAway = async (page: Page): Promise<string> => {
    const pause = page.getByRole('button', { name: 'Pause', exact: true });
    if (await pause.isVisible()) await pause.click();
    await page.click('#tab-share');
    const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Run (JSON)' }).click(),
    ]);
    return readFile(await download.path(), 'utf8');
};

export interface Played {
    /** The run as it was taken away. */
    readonly take: string;
    /** What the hand did, how much of it is in the run, and how long that is. */
    readonly doings: number;
    readonly acts: number;
    readonly time_ns: number;
    /** Of the world in the page, of that which `simulate` has at the end of the same run, and of a film's of it. */
    readonly there: string;
    readonly here: string;
    readonly film: string;
}

/** At which its frames fall between time steps. */
const FILM_nsPerSecond = 100;

/** Plays with a shallow cell in a page of its own, and runs the same without it. @throws where the page has a fault */
export const playOnce = async (
    built: BuiltPage,
    seed: number,
    seconds: number,
): Promise<Played> => {
    const cell = seed % 2 === 0 ? 'scenario=impulse&slab.depth_nm=10' : 'slab.depth_nm=2';
    const page = await visit(built, SIZES[1], 'dark', `#v=1&${cell}&seed=${seed}`);
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    const draw = generator(seed);
    const doings = await playWith(page, draw, seconds);
    const take = await takeAway(page);
    await page.close();
    if (faults.length > 0) throw new Error(`The page has a fault: ${faults.join(' ')}`);
    const { settings: start, script, ends } = checkFile(JSON.parse(take));
    if (ends?.stateHash === undefined) throw new Error('The run does not say where it ends.');
    const film = await filmed({ start, script }, 0, ends.at_ns, FILM_nsPerSecond);
    const { stdout } = await run(
        process.execPath,
        ['--import', 'tsx', 'src/cli/ionarium.ts', 'simulate', take],
        { maxBuffer: 64e6 },
    );
    return {
        ...{ take, doings, time_ns: ends.at_ns, there: ends.stateHash },
        acts: script.length,
        here: JSON.parse(stdout).stateHash,
        film: film.run.stateHash,
    };
};
