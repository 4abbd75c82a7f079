/**
 * The real page with its real worker, mounted in the test's window, and words to speak of it. Times are generous: without a
 * GPU, on two shared cores, a frame takes 0.1 s and the clock runs at some tens of ns for each second of watching.
 */
import '../../src/styles/page.css';
import { expect } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import markup from '../../index.html?raw';
import { type App, openApp } from '../../src/app/app.ts';
import { beginAsAsked } from '../../src/app/begin.ts';

export const SOON = { timeout: 20_000, interval: 50 };
export const LATER = { timeout: 60_000, interval: 200 };

/** Puts the page of index.html into this window and starts it. Once in each test file: what belongs to the page stays. */
export const openPage = async (width_px = 1280, height_px = 720): Promise<App> => {
    await page.viewport(width_px, height_px);
    const parsed = new DOMParser().parseFromString(markup, 'text/html');
    // What axe-core looks for in a document: its language and its title.
    document.documentElement.lang = parsed.documentElement.lang;
    document.documentElement.dataset.theme = 'dark';
    document.title = parsed.title;
    document.body.replaceChildren(...parsed.body.children);
    return openApp(await beginAsAsked(location.hash));
};
export const ionsAreShown = () =>
    expect.poll(() => document.getElementById('loading')?.hidden, LATER).toBe(true);

export const text = (id: string): string => document.getElementById(id)?.textContent ?? '';
/** A line of the clock's list, by its name. */
export const fact = (name: string): string =>
    [...document.querySelectorAll('#facts dt')].find((term) => term.textContent === name)
        ?.nextElementSibling?.textContent ?? '';
/** −67.2 ± 0.8 mV, or −34 mV now. */
export const voltage_mV = (): number => Number.parseFloat(text('figure').replace('−', '-'));
export const time_ns = (): number => {
    const [value = '', unit] = fact('Simulated time').replaceAll('\u202f', '').split(' ');
    return Number(value) * (unit === 'µs' ? 1000 : 1);
};
export const ionCount = (): number => Number(fact('Ions').replaceAll('\u202f', ''));

export const field = (path: string): HTMLInputElement => {
    const found = document.querySelector<HTMLInputElement>(
        `[data-path="${path}"] input[role="spinbutton"]`,
    );
    if (!found) throw new Error(`The panel has no field for ${path}.`);
    return found;
};
/** Writes a value into the panel, in whatever folder it is. */
export const type = async (path: string, value: string) => {
    field(path).closest('.lil-gui.lil-closed')?.querySelector<HTMLElement>('button')?.click();
    await userEvent.clear(field(path));
    await userEvent.type(field(path), `${value}{Enter}`);
};
export const button = (name: string) => page.getByRole('button', { name, exact: true });
export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The canvas of the membrane. */
export const picture = (): HTMLCanvasElement => {
    const canvas = document.querySelector<HTMLCanvasElement>('#scene canvas');
    if (!canvas) throw new Error('The page has no picture.');
    return canvas;
};
/** What the card beside the pointer, or in the corner, says. */
export const card = (): string => {
    const shown = document.querySelector<HTMLElement>('.card');
    return shown && !shown.hidden ? (shown.textContent ?? '') : '';
};

/** The window as one sees it. */
export const photograph = async (): Promise<ImageData> => {
    const base64 = await page.screenshot({ save: false });
    const bitmap = await createImageBitmap(
        await (await fetch(`data:image/png;base64,${base64}`)).blob(),
    );
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!context) throw new Error('This browser has no 2D canvas.');
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, bitmap.width, bitmap.height);
};
