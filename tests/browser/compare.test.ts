/** Two cells from one: begun in the book, seen beside each other, on one clock, and one of them kept. */
import axe from 'axe-core';
import { beforeAll, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { button, field, ionsAreShown, LATER, openPage, SOON, text, time_ns } from './open-page.ts';

beforeAll(async () => {
    // Few ions: two cells draw in software on two cores.
    location.hash = '#v=1&seed=11&slab.depth_nm=1&pumps.count=0&speed_nsPerSecond=1000';
    await openPage();
});

const heads = () => [...document.querySelectorAll<HTMLElement>('.compare-head')];
const voltages_mV = () =>
    heads().map((head) =>
        Number.parseFloat(head.querySelector('output')?.textContent?.replace('−', '-') ?? ''),
    );
const canvases = () => document.querySelectorAll('.stage .scene canvas').length;
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
