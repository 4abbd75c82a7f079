/** For everyone: what axe-core finds, the focus one sees, and a page that keeps still for those who ask for it. */
import axe from 'axe-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import {
    button,
    ionsAreShown,
    openPage,
    pause,
    photograph,
    picture,
    SOON,
    text,
    type,
} from './open-page.ts';
import { countChanged } from './pixels.ts';

interface Protocol {
    send(
        method: 'Emulation.setEmulatedMedia',
        params: { features: { name: string; value: string }[] },
    ): Promise<unknown>;
}
const emulate = (name: string, value: string) =>
    (cdp() as unknown as Protocol).send('Emulation.setEmulatedMedia', {
        features: [{ name, value }],
    });
const preferReducedMotion = (value: 'reduce' | 'no-preference') =>
    emulate('prefers-reduced-motion', value);

beforeAll(() => openPage());
afterAll(() => preferReducedMotion('no-preference'));

/** Everything serious or critical, one line each: rule, place, reason. */
const faults = async (): Promise<string[]> => {
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }) =>
            nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
        );
};

// On each page and figure: tests/built/best-practice.test.ts.
it('has nothing serious for axe-core, dark and light', async () => {
    await ionsAreShown();
    await button('Pause').click();
    expect(await faults()).toEqual([]);
    await button('Light theme').click();
    expect(await faults()).toEqual([]);
});

it('shows where the focus is, at every stop of the Tab key', async () => {
    document.querySelector<HTMLElement>('.tray button')?.focus();
    await userEvent.tab({ shift: true });
    expect(document.activeElement).toBe(picture());
    await userEvent.tab({ shift: true });
    const seen = new Set<Element>();
    for (let i = 0; i < 80; i++) {
        await userEvent.tab();
        const stop = document.activeElement;
        if (!stop || stop === document.body || seen.has(stop)) break;
        seen.add(stop);
        const { outlineStyle, outlineWidth } = getComputedStyle(stop);
        const name = stop.getAttribute('aria-label') ?? stop.outerHTML.slice(0, 80);
        expect(outlineStyle, name).not.toBe('none');
        expect(Number.parseFloat(outlineWidth), name).toBeGreaterThanOrEqual(2);
    }
    // Picture, tray, time, theme and the open folders of the panel.
    expect(seen.size).toBeGreaterThan(30);
    expect(seen.has(picture())).toBe(true);
});

it('has nothing serious for axe-core on a phone, its drawer open and closed', async () => {
    await page.viewport(390, 844);
    expect(await faults()).toEqual([]);
    await button('Menu').click();
    await pause(500);
    expect(await faults()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await button('Dark theme').click();
});

it('wears forced colours: what is chosen, and the ink of plots', async () => {
    await page.viewport(1280, 720);
    const black = (): number => {
        const canvas = document.querySelector<HTMLCanvasElement>('#figure-voltage canvas');
        const context = canvas?.getContext('2d');
        if (!canvas || !context) return 0;
        const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
        let count = 0;
        for (let i = 0; i < data.length; i += 4) {
            const [red = 0, green = 0, blue = 0, opacity = 0] = data.subarray(i, i + 4);
            if (opacity > 200 && red + green + blue < 30) count++;
        }
        return count;
    };
    const ground = (selector: string) => {
        const found = document.querySelector(selector);
        if (!found) throw new Error(`The page has no ${selector}.`);
        return getComputedStyle(found).backgroundColor;
    };
    expect(black()).toBe(0);
    await emulate('forced-colors', 'active');
    try {
        expect(matchMedia('(forced-colors: active)').matches).toBe(true);
        // The emulated system writes in black on white.
        await expect.poll(black, SOON).toBeGreaterThan(100);
        for (const list of ['.book .tabs', '.figures .tabs'])
            expect(ground(`${list} [aria-selected="true"]`)).not.toBe(
                ground(`${list} [aria-selected="false"]`),
            );
        expect(ground('.speeds [aria-pressed="true"]')).not.toBe(
            ground('.speeds [aria-pressed="false"]'),
        );
    } finally {
        await emulate('forced-colors', 'none');
    }
    await expect.poll(black, SOON).toBe(0);
});

it('keeps still where reduced motion is asked for', async () => {
    await page.viewport(1280, 720);
    // Channels drift, and push the lipids about: an empty membrane moves by nothing but the wish to look alive.
    for (const path of ['channels.K.count', 'channels.Na.count', 'channels.Cl.count']) {
        await type(path, '0');
    }
    await type('pumps.count', '0');
    await expect.poll(() => text('ions'), SOON).toMatch(/0\/0.*0\/0.*0\/0/);
    await button('Play').click();
    await pause(2000);
    /** The inner leaflets' tails, where no ion comes but through a pore. */
    const core = () => {
        const { left, right, top, height } = picture().getBoundingClientRect();
        return { left, right, top: top + height / 2 - 8, bottom: top + height / 2 + 8 };
    };
    const changedInASecond = async () => {
        const before = await photograph();
        await pause(1000);
        return countChanged(before, await photograph(), core());
    };
    const lively = await changedInASecond();
    await preferReducedMotion('reduce');
    expect(matchMedia('(prefers-reduced-motion: reduce)').matches).toBe(true);
    await pause(1000);
    const still = await changedInASecond();
    expect(lively).toBeGreaterThan(1000);
    expect(still).toBeLessThan(lively / 20);

    await page.viewport(390, 844);
    await button('Menu').click();
    const moving = document.getAnimations().filter(({ playState, effect }) => {
        const { duration } = effect?.getComputedTiming() ?? {};
        return playState === 'running' && Number(duration) > 0;
    });
    expect(moving).toEqual([]);
    await expect
        .poll(
            () => getComputedStyle(document.getElementById('panel') ?? document.body).visibility,
            SOON,
        )
        .toBe('visible');
    await userEvent.keyboard('{Escape}');

    await page.viewport(1280, 720);
    picture().focus();
    const bar = () => document.querySelector('.scene-scale')?.textContent;
    const before = bar();
    await userEvent.keyboard('+++++');
    await expect.poll(bar, SOON).not.toBe(before);
});
