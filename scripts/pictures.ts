/**
 * Makes the pictures of the README and of CONTRIBUTING, docs/pictures/*.webp and rooms.svg, or those that are named, and, with --all,
 * one of each size, theme and scale in out/pictures.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { AREAS, ARROWS } from './arrows.ts';
import {
    type BuiltPage,
    chooseScale,
    openBuiltPage,
    runFor_us,
    SIZES,
    type Size,
    type Theme,
    toggleOverlay,
    visit,
    zoomToPore,
} from './built-page.ts';
import { ROOMS_PICTURE, roomsPicture } from './rooms.ts';

/** The membrane charges in some 0.7 µs; the mean of the later half of this time is known to 1 or 2 mV. */
const CHARGED_us = 7;
/** Where a computer is too slow for that, the picture is made of what there is. */
const PATIENCE_ms = 120_000;

interface Picture {
    readonly name: string;
    readonly size: Size;
    readonly theme: Theme;
    readonly scale?: string;
    readonly overlays?: readonly string[];
    readonly pore?: boolean;
    readonly run_us?: number;
    readonly link?: string;
}

const [LECTURE, LAPTOP, SMALL, PHONE] = SIZES;

const README: readonly Picture[] = [
    { name: 'membrane', size: LAPTOP, theme: 'dark' },
    { name: 'impulse', size: LAPTOP, theme: 'dark', link: '#v=1&scenario=impulse', run_us: 0.3 },
    { name: 'pore', size: LAPTOP, theme: 'dark', pore: true },
    {
        name: 'light',
        size: LAPTOP,
        theme: 'light',
        overlays: ['Profiles across', 'Electric potential'],
    },
    { name: 'true-scale', size: LAPTOP, theme: 'dark', scale: 'true scale', run_us: 1.5 },
    { name: 'phone', size: PHONE, theme: 'dark' },
];

const ALL: readonly Picture[] = [LECTURE, LAPTOP, SMALL, PHONE].flatMap((size) =>
    (['dark', 'light'] as const).flatMap((theme) => [
        { name: `${size.width}-${theme}`, size, theme, run_us: 0.8 },
        { name: `${size.width}-${theme}-pore`, size, theme, run_us: 0.3, pore: true },
        { name: `${size.width}-${theme}-true`, size, theme, run_us: 0.02, scale: 'true scale' },
    ]),
);

/** The window as WebP: a fifth of a PNG's size, and letters stay sharp. */
const webp = async (page: Page): Promise<Buffer> => {
    const png = (await page.screenshot()).toString('base64');
    const packed = await page.evaluate(async (base64) => {
        // The page's policy lets nothing be fetched from elsewhere, nor from text.
        const file = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([file], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
        const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.86 });
        const bytes = new Uint8Array(await blob.arrayBuffer());
        return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    }, png);
    return Buffer.from(packed, 'latin1');
};

const openPanel = async (page: Page, { size }: Picture) => {
    if (size === PHONE) await page.getByRole('button', { name: 'Menu' }).click();
};

const take = async (built: BuiltPage, picture: Picture, folder: string): Promise<void> => {
    const page = await visit(built, picture.size, picture.theme, picture.link);
    if (picture.scale || picture.overlays) await openPanel(page, picture);
    if (picture.scale) await chooseScale(page, picture.scale);
    for (const overlay of picture.overlays ?? []) await toggleOverlay(page, overlay);
    if (picture.size === PHONE) await page.keyboard.press('Escape');
    await page.evaluate(() => document.querySelector('.lil-children')?.scrollTo(0, 0));
    await runFor_us(page, picture.run_us ?? CHARGED_us, PATIENCE_ms);
    if (picture.pore) {
        await page.getByRole('button', { name: 'Slow', exact: true }).click();
        await zoomToPore(page);
    }
    // The focus ring of the last button is not part of the picture.
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.locator('h1').hover();
    await page.waitForTimeout(2500);
    await writeFile(join(folder, `${picture.name}.webp`), await webp(page));
    await page.close();
    console.log(picture.name);
};

const all = process.argv.includes('--all');
const only = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const folder = all ? 'out/pictures' : 'docs/pictures';
const isWanted = (name: string): boolean => only.length === 0 || only.includes(name);
await mkdir(folder, { recursive: true });
if (!all && isWanted('rooms')) {
    await writeFile(ROOMS_PICTURE, roomsPicture(ARROWS, AREAS));
    console.log('rooms');
}
const pictures = (all ? ALL : README).filter(({ name }) => isWanted(name));
if (pictures.length > 0) {
    const built = await openBuiltPage();
    try {
        for (const picture of pictures) await take(built, picture, folder);
    } finally {
        await built.close();
    }
}
