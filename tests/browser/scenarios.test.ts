/** The book of pages, by its tabs, and the scenarios in two of them. */
import { beforeAll, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SCENARIOS } from '../../src/lessons/scenarios.ts';
import { field, ionsAreShown, LATER, openPage, SOON, text, time_ns } from './open-page.ts';

beforeAll(() => openPage());

const current = () =>
    [...document.querySelectorAll('.scenario[aria-current] b')].map((b) => b.textContent);

it('opens a page by the keys of its tabs, and loads a scenario', async () => {
    await ionsAreShown();
    const tab = document.getElementById('tab-settings');
    tab?.focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => document.activeElement?.id, SOON).toBe('tab-scenarios');
    const basics = SCENARIOS.filter(({ group }) => group === 'basics').length;
    await expect
        .poll(() => document.querySelectorAll('#page-scenarios .scenario').length, SOON)
        .toBe(basics);
    expect(document.getElementById('panel')?.hidden).toBe(true);
    expect(document.getElementById('tab-scenarios')?.getAttribute('aria-selected')).toBe('true');
    // The page starts with pumps and a closed cell, which is none of them.
    expect(current()).toEqual([]);

    await userEvent.keyboard('{ArrowRight}');
    await expect
        .poll(() => document.querySelectorAll('#page-life .scenario').length, SOON)
        .toBe(SCENARIOS.length - basics);
    const glia = page.getByRole('button', { name: /^Glial cell/ }).element();
    if (glia instanceof HTMLElement) glia.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(current, SOON).toEqual(['Glial cell']);
    await expect.poll(time_ns, SOON).toBeLessThan(1000);
    expect(field('channels.K.count').value).toBe('24');
    expect(field('channels.Na.count').value).toBe('0');
    expect(field('outside.K').value).toBe('3');
    await expect.poll(() => text('compare'), LATER).toContain('−10');
    await expect
        .poll(() => document.querySelector('.standing:not([hidden])')?.textContent, LATER)
        .toMatch(/^(Now|Came out)/);
});

it('goes back to the settings, and marks no scenario when they are changed', async () => {
    document.getElementById('tab-life')?.focus();
    await userEvent.keyboard('{Home}');
    await expect.poll(() => document.getElementById('panel')?.hidden, SOON).toBe(false);
    await userEvent.clear(field('channels.K.count'));
    await userEvent.type(field('channels.K.count'), '12{Enter}');
    await userEvent.click(document.getElementById('tab-life') ?? document.body);
    await expect.poll(current, SOON).toEqual([]);
});
