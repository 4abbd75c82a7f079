/** Two cells from one: begun in the book, seen beside each other, on one clock, and one of them kept. */
import axe from 'axe-core';
import { beforeAll, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { App } from '../../src/app/app.ts';
import type { Watcher } from '../../src/film/live.ts';
import { check } from '../../src/settings/settings.ts';
import { button, field, ionsAreShown, LATER, openPage, SOON, text, time_ns } from './open-page.ts';

let app: App;
beforeAll(async () => {
    // Few ions: two cells draw in software on two cores.
    location.hash = '#v=1&seed=11&slab.depth_nm=1&pumps.count=0&speed_nsPerSecond=1000';
    app = await openPage();
});

const heads = () => [...document.querySelectorAll<HTMLElement>('.compare-head')];
const voltages_mV = () =>
    heads().map((head) =>
        Number.parseFloat(head.querySelector('output')?.textContent?.replace('−', '-') ?? ''),
    );
const canvases = () => document.querySelectorAll('.stage .scene canvas').length;
/** Pixels of a canvas in which something is drawn, if it can still be read. */
const drawnIn = (canvas: HTMLCanvasElement): number => {
    const context = new OffscreenCanvas(60, 40).getContext('2d');
    context?.drawImage(canvas, 0, 0, 60, 40);
    const { data = [] } = context?.getImageData(0, 0, 60, 40) ?? {};
    return data.filter((value, i) => i % 4 === 3 && value > 0).length;
};
const choose = async (label: string, option: string) => {
    await page.getByLabelText(label).selectOptions(option);
};

it('goes two ways from one moment, with pictures, heads and a plot of both', async () => {
    await ionsAreShown();
    await expect.poll(time_ns, LATER).toBeGreaterThan(500);
    await page.getByRole('tab', { name: 'Experiments' }).click();
    await page.getByRole('tab', { name: 'Compare' }).click();
    await expect.poll(() => document.querySelector('#compare-what'), SOON).not.toBe(null);
    await choose('In the second cell', 'no K⁺ channel');
    await button('Compare').click();
    await expect.poll(canvases, LATER).toBe(2);
    expect(heads().map((head) => head.querySelector('.words')?.textContent)).toEqual([
        'as it is',
        'no K⁺ channel',
    ]);
    // What is left leads Na⁺ and Cl⁻: it comes to −40 instead of −68 mV. Smaller cells rattle by 15 mV, and not for long.
    await expect
        .poll(() => voltages_mV().reduce((one, two) => two - one), LATER)
        .toBeGreaterThan(10);
    const curves = document.querySelector('#figure-comparison .curves');
    await expect
        .poll(() => curves?.getAttribute('aria-label'), SOON)
        .toMatch(
            /^Voltages of two cells against time\. First .+ mV, second .+ mV, second minus first .+ mV\.$/,
        );
});

it('has both in what is recorded as one watches, paused too', async () => {
    for (const playing of [true, false]) {
        app.first.program.play(playing);
        const moment = await new Promise<Parameters<Watcher['see']>[0] & { pixels: number[] }>(
            (resolve, reject) => {
                const unwatch = app.first.program.watch({
                    see: (seen) => {
                        unwatch();
                        const pictures = [seen.picture, seen.second?.picture ?? seen.picture];
                        resolve({ ...seen, pixels: pictures.map(({ canvas }) => drawnIn(canvas)) });
                    },
                    end: reject,
                });
            },
        );
        const { second, picture, snapshot, pixels } = moment;
        expect(second?.words).toBe('no K⁺ channel');
        expect(second?.picture.canvas).not.toBe(picture.canvas);
        expect(second?.snapshot.time_ns).toBe(snapshot.time_ns);
        expect(Math.min(...pixels)).toBeGreaterThan(2000);
    }
    app.first.program.play(true);
});

it('lies as one likes, and has nothing serious for axe-core', async () => {
    const places = () =>
        [...document.querySelectorAll('.stage')].map((each) => each.getBoundingClientRect());
    const [left, right] = places();
    expect(right.left).toBeGreaterThanOrEqual(left.right);
    expect(right.top).toBe(left.top);
    await choose('Layout', 'Stacked');
    await expect.poll(() => places()[1].top - places()[0].bottom, SOON).toBeGreaterThanOrEqual(0);
    await expect
        .poll(() => document.documentElement.scrollHeight, SOON)
        .toBeLessThanOrEqual(innerHeight);
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    const serious = violations.filter(
        ({ impact }) => impact === 'serious' || impact === 'critical',
    );
    expect(serious.map(({ id, nodes }) => `${id} ${nodes[0].target}`)).toEqual([]);
});

it('ends with one of them, by keys, and that can be undone', async () => {
    heads()[1].querySelector('button')?.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(canvases, SOON).toBe(1);
    expect(heads()).toEqual([]);
    await expect.poll(() => field('channels.K.count').value, SOON).toBe('0');
    expect(text('notice')).toContain('The second cell goes on alone.');
    const kept_ns = time_ns();
    await expect.poll(time_ns, LATER).toBeGreaterThan(kept_ns);
    await userEvent.keyboard('u');
    await expect.poll(() => field('channels.K.count').value, SOON).not.toBe('0');
});

it('is there again where a run is opened in which two were compared', async () => {
    const start = check({ seed: 11, slab: { depth_nm: 1 }, speed_nsPerSecond: 1000 });
    const compared = { at_ns: 30, over_s: 0, compare: { channels: { K: { count: 0 } } } };
    // Done before its first picture; and another run is on its way, whose first picture may come before.
    const done = { at_ns: 1, over_s: 0, set: { outside: { K: 20 } } };
    document.querySelector<HTMLButtonElement>('#reset')?.click();
    app.first.program.load(start, { script: [compared, done], ends_ns: 100 });
    await expect.poll(canvases, LATER).toBe(2);
    expect(heads()[1].querySelector('.words')?.textContent).toBe('K⁺ channels: 0');
    await expect.poll(time_ns, LATER).toBeGreaterThan(100);
    await expect.poll(voltages_mV, LATER).toHaveLength(2);
    expect(app.first.program.views()).toContainEqual({
        at_ns: 30,
        over_s: 0,
        compare: compared.compare,
    });
});
