/** What the monkey does: what people do, and what nobody should. Everything is chosen by one seeded generator. */
import type { Page } from 'playwright';
import { SCENARIOS } from '../../src/lessons/scenarios.ts';
import { ENTRIES } from '../../src/params.ts';
import { type Draw, dragTo, from, type Place } from '../hand.ts';

const within = (draw: Draw, least: number, most: number): number =>
    Math.floor(least + draw() * (most - least));

const SIZES = [
    ...([1920, 1080, 1280, 720, 1024, 768, 844, 390] as const),
    ...([390, 844, 320, 568, 2560, 1440, 600, 600] as const),
];
const KEYS = [
    ...' .,-+0123456789abcdefghijklmnopqrstuvwxyzPRSU?'.split(''),
    ...['Tab', 'Shift+Tab', 'Enter', 'Escape', 'Delete', 'Backspace', 'Home', 'End'],
    ...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown'],
    ...['Shift+ArrowRight', 'Shift+ArrowUp', 'Control+z', 'Shift+.', 'Shift+,'],
];
const TEXTS = [
    '0',
    '-1',
    '37',
    '1e9',
    '',
    'nan',
    '0.5',
    '١٢',
    '<b>x</b>',
    '999999999',
    '-70',
    '12,5',
];
const CONTROLS = [
    'button:visible:not(:disabled)',
    '[role=tab]:visible',
    'select:visible',
    'input:visible:not(:disabled)',
    'summary:visible, a[href^="#"]:visible',
    '#panel .lil-title:visible',
];
const GOOD_FILES = [
    '{}',
    '{"channels":{"K":{"count":0}}}',
    '{"clamp_mV":-80,"seed":7}',
    '{"seed":3,"script":[{"at_s":0.2,"set":{"outside":{"K":40}}},{"at_s":0.4,"stimulate":true}]}',
    ...SCENARIOS.filter(({ key }) => key !== 'true-scale').map(({ scenario }) =>
        JSON.stringify(scenario),
    ),
];
const BAD_FILES = [
    '',
    'null',
    '[1,2]',
    '{"channels":{"K":{"count":-5}}}',
    '{"no":1,"temperature_C":1e400}',
    '{"kinds":{"A":{"ion":"K","states":["a"]}}}',
    '\u0000\u0001\u0002 no JSON',
    `{"seed":${'9'.repeat(5000)}}`,
    '{"script":[{"at_s":-1}],"__proto__":{"x":1}}',
];
const BAD_LINKS = [
    '#v=2&seed=4',
    '#v=1&channels.K.count=many',
    '#v=1&scenario=frog',
    '#v=1&story=99',
    '#%E0%A4%A',
    `#v=1&${'x'.repeat(20_000)}`,
    '#v=1&kinds=%7B',
    '#v=1&take=zzzz',
    '#<script>alert(1)</script>',
];

const place = (page: Page, draw: Draw): Place => {
    const { width, height } = page.viewportSize() ?? { width: 800, height: 600 };
    return { x: within(draw, 0, width), y: within(draw, 0, height) };
};

/** A parameter anywhere within its bounds; of sizes and counts the lower part, which two cores can run. */
const someLink = (draw: Draw): string => {
    if (draw() < 0.3) return `#v=1&scenario=${from(draw, SCENARIOS).key}&slab.depth_nm=2`;
    const parts = Array.from({ length: within(draw, 1, 6) }, () => {
        const { path, parameter } = from(draw, ENTRIES);
        if (parameter.kind === 'choice') return `${path}=${from(draw, parameter.choices)}`;
        const { min, max, step } = parameter;
        const span = /slab|count/.test(path) ? 0.2 : 1;
        const value = min + step * Math.floor((draw() * span * (max - min)) / step);
        return `${path}=${Number(value.toFixed(6))}`;
    });
    return `#v=1&${parts.join('&')}`;
};

/** Lets go of a file over the page, as from a desktop. */
const dropFile = (page: Page, name: string, text: string, { x, y }: Place) =>
    page.evaluate(
        ([called, body, left, top]) => {
            const dataTransfer = new DataTransfer();
            dataTransfer.items.add(new File([String(body)], String(called)));
            const at = { clientX: Number(left), clientY: Number(top) };
            const under = document.elementFromPoint(at.clientX, at.clientY) ?? document.body;
            for (const type of ['dragenter', 'dragover', 'drop'])
                under.dispatchEvent(
                    new DragEvent(type, { ...at, dataTransfer, bubbles: true, cancelable: true }),
                );
        },
        [name, text, x, y] as const,
    );

interface Doing {
    readonly name: string;
    /** How often, beside the others. */
    readonly weight: number;
    /** @returns what exactly was done, as it stands in the log */
    run(page: Page, draw: Draw): Promise<string>;
}

const BRIEFLY = { timeout: 1500 };

const DOINGS: readonly Doing[] = [
    {
        name: 'press',
        weight: 8,
        run: async (page, draw) => {
            const keys = Array.from({ length: within(draw, 1, 5) }, () => from(draw, KEYS));
            for (const key of keys) await page.keyboard.press(key);
            return keys.join(' ');
        },
    },
    {
        name: 'click',
        weight: 4,
        run: async (page, draw) => {
            const { x, y } = place(page, draw);
            await page.mouse.click(x, y, { clickCount: within(draw, 1, 3) });
            return `${x}, ${y}`;
        },
    },
    {
        name: 'drag',
        weight: 5,
        run: async (page, draw) => {
            const [begin, end] = [place(page, draw), place(page, draw)];
            await dragTo(page, begin, end);
            return `${begin.x}, ${begin.y} to ${end.x}, ${end.y}`;
        },
    },
    {
        name: 'turn the wheel',
        weight: 2,
        run: async (page, draw) => {
            const { x, y } = place(page, draw);
            await page.mouse.move(x, y);
            const turned = within(draw, -600, 600);
            await page.mouse.wheel(0, turned);
            return `${turned} at ${x}, ${y}`;
        },
    },
    {
        name: 'use a control',
        weight: 10,
        run: async (page, draw) => {
            const all = page.locator(from(draw, CONTROLS));
            const count = await all.count();
            if (count === 0) return 'of which there is none';
            const control = all.nth(within(draw, 0, count));
            const said = await control.evaluate(
                (it) => it.getAttribute('aria-label') ?? it.textContent ?? '',
                undefined,
                BRIEFLY,
            );
            const tag = await control.evaluate(({ tagName }) => tagName, undefined, BRIEFLY);
            const type = await control.getAttribute('type', BRIEFLY);
            if (tag === 'SELECT') {
                await control.focus(BRIEFLY);
                await page.keyboard.press(from(draw, ['ArrowDown', 'ArrowUp']));
            } else if (tag === 'INPUT' && !['checkbox', 'radio', 'range'].includes(type ?? '')) {
                const typed = from(draw, TEXTS);
                await control.fill(typed, BRIEFLY);
                await page.keyboard.press('Enter');
                return `${said} ${type}: ${typed}`;
            } else await control.click({ ...BRIEFLY, force: draw() < 0.3 });
            return `${tag} ${said.trim().slice(0, 50)}`;
        },
    },
    {
        name: 'size',
        weight: 1,
        run: async (page, draw) => {
            const at = 2 * within(draw, 0, SIZES.length / 2);
            const [width, height] = SIZES.slice(at, at + 2);
            await page.setViewportSize({ width, height });
            return `${width}×${height}`;
        },
    },
    {
        name: 'follow a link',
        weight: 1,
        run: async (page, draw) => {
            const link = draw() < 0.4 ? from(draw, BAD_LINKS) : someLink(draw);
            await page.evaluate((hash) => {
                location.hash = hash;
            }, link);
            return link.slice(0, 200);
        },
    },
    {
        name: 'drop a file',
        weight: 1,
        run: async (page, draw) => {
            const text = from(draw, draw() < 0.5 ? BAD_FILES : GOOD_FILES);
            const name = from(draw, ['cell.json', 'film.mp4', 'notes.txt', 'a b.JSON']);
            await dropFile(page, name, text, place(page, draw));
            return `${name}: ${text.slice(0, 200)}`;
        },
    },
    {
        name: 'prefer',
        weight: 0.5,
        run: async (page, draw) => {
            const media = {
                colorScheme: from(draw, ['dark', 'light'] as const),
                reducedMotion: from(draw, ['reduce', 'no-preference'] as const),
                forcedColors: from(draw, ['none', 'none', 'active'] as const),
            };
            await page.emulateMedia(media);
            return Object.values(media).join(', ');
        },
    },
    {
        name: 'load again',
        weight: 0.3,
        run: async (page) => {
            await page.reload();
            return '';
        },
    },
    {
        name: 'wait',
        weight: 3,
        run: async (page, draw) => {
            const ms = within(draw, 50, 1500);
            await page.waitForTimeout(ms);
            return `${ms} ms`;
        },
    },
];

export const chosen = (draw: Draw): Doing => {
    let left = draw() * DOINGS.reduce((sum, { weight }) => sum + weight, 0);
    for (const doing of DOINGS) {
        left -= doing.weight;
        if (left < 0) return doing;
    }
    return DOINGS[0];
};
