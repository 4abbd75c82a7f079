/** The first minute of somebody new, and the page as a lecture hall needs it. */
import axe from 'axe-core';
import { beforeAll, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { App } from '../../src/app/app.ts';
import { greet } from '../../src/app/first-minute.ts';
import { button, fact, field, ionsAreShown, openPage, picture, SOON } from './open-page.ts';

let app: App;
const asked: string[] = [];
beforeAll(async () => {
    app = await openPage();
    document.documentElement.requestFullscreen = async () => void asked.push('full screen');
});

const boxOf = (selector: string): DOMRect => {
    const found = document.querySelector(selector);
    if (!found) throw new Error(`The page has no ${selector}.`);
    return found.getBoundingClientRect();
};
const meet = (a: DOMRect, b: DOMRect) =>
    Math.min(a.right, b.right) > Math.max(a.left, b.left) &&
    Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top);
const seen = (selector: string) => boxOf(selector).width > 0;
const faults = async (): Promise<string[]> => {
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target)}`);
};
const SIZES = [
    [1920, 1080],
    [844, 390],
    [390, 844],
    [1280, 720],
] as const;

it('greets with three hints that cover nothing one needs, at every size, until Escape', async () => {
    await ionsAreShown();
    // A page that a program drives greets nobody by itself.
    expect(document.querySelector('.callout')).toBe(null);
    let greeted = 0;
    greet(app.first, () => greeted++);
    await expect.poll(() => greeted, SOON).toBe(1);
    const words = () => document.querySelector('.callout [role="status"]')?.textContent ?? '';
    for (const [i, thing] of ['ion', 'channel', 'voltage'].entries()) {
        await expect.poll(words, SOON).toContain(thing);
        for (const [width, height] of SIZES) {
            await page.viewport(width, height);
            const covered = () => {
                const card = boxOf('.callout');
                return [
                    ...['.callout-line rect', '.tray', '.scene-key', '.time', '.timeline'],
                    ...['.figure-bar', '.brand', '.figure', '.story'],
                ].filter((selector) => meet(card, boxOf(selector)));
            };
            await expect.poll(covered, SOON).toEqual([]);
            const window = new DOMRect(0, 0, width, height);
            await expect.poll(() => meet(boxOf('.callout'), window), SOON).toBe(true);
        }
        if (i === 0) expect(await faults()).toEqual([]);
        if (i < 2) await userEvent.keyboard('{ArrowRight}');
    }
    // The ring is around the number.
    await expect.poll(() => meet(boxOf('.callout-line rect'), boxOf('.figure')), SOON).toBe(true);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.querySelector('.callout, .callout-line'), SOON).toBe(null);
    // The key is time's again.
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => fact('Clock'), SOON).toBe('paused');
});

it('presents scene, voltage and the names of ions, in larger type, with a torch', async () => {
    const letters = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const before = letters();
    button('Present').element().focus();
    await userEvent.keyboard('p');
    await expect.poll(() => document.querySelector('.present-trace canvas'), SOON).not.toBe(null);
    expect(asked).toEqual(['full screen']);
    expect(letters()).toBeGreaterThan(before);
    for (const part of ['#scene canvas', '.scene-key', '#figure', '.present-trace canvas'])
        expect(seen(part), part).toBe(true);
    for (const part of ['.brand', '#panel', '#ions', '#facts', '#time', '#timeline', '.tray'])
        expect(seen(part), part).toBe(false);
    expect(await faults()).toEqual([]);

    const { left, top } = picture().getBoundingClientRect();
    const light = () =>
        new DOMMatrix(getComputedStyle(document.querySelector('.torch') ?? picture()).transform);
    await userEvent.hover(picture(), { position: { x: 300, y: 200 } });
    await expect.poll(() => [light().e + left, light().f + top], SOON).toEqual([300, 200]);
    await userEvent.keyboard('t');
    expect(seen('.torch')).toBe(false);
    expect(seen('.torch-ring')).toBe(true);

    await userEvent.keyboard('3');
    await expect.poll(() => field('speed_nsPerSecond').value, SOON).toBe('1000');
    await userEvent.keyboard('2');
    await userEvent.keyboard('{PageDown}');
    await expect.poll(() => seen('#page-story h3'), SOON).toBe(true);
    await userEvent.keyboard('{PageDown}');
    await expect.poll(() => app.first.program.step(), SOON).toBe('whisper');
    await userEvent.keyboard('{PageDown}');
    await expect.poll(() => app.first.program.step(), SOON).not.toBe('whisper');
});

it('leaves by Escape, and all is as it was', async () => {
    await userEvent.keyboard('{Escape}');
    expect(document.querySelector('[data-present], .present-trace, .torch, .leave')).toBe(null);
    for (const part of ['.brand', '#facts', '#time', '.tray', '#figure-voltage canvas'])
        expect(seen(part), part).toBe(true);
    expect(document.activeElement).toBe(button('Present').element());
    // Twice, for the first time might have used something up.
    await userEvent.keyboard('p');
    await expect.poll(() => document.querySelector('.present-trace canvas'), SOON).not.toBe(null);
    await button('Leave').click();
    expect(document.querySelector('[data-present]')).toBe(null);
});
