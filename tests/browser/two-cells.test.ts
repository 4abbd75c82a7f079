/** Two cells in one page: each with its own world, panel and keys; the address is the first one's. */
import axe from 'axe-core';
import { beforeAll, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import markup from '../../index.html?raw';
import { begin } from '../../src/app/begin.ts';
import { copyMarkup, partsOf } from '../../src/app/cell-parts.ts';
import type { Cell } from '../../src/app/create-cell.ts';
import { check } from '../../src/settings/settings.ts';
import { LATER, openPage, SOON } from './open-page.ts';

/** Few ions: two pages draw in software on two cores. */
const small = (seed: number) => check({ seed, slab: { depth_nm: 1, width_nm: 110 } });
const PREFIX = 'second-';

let first: Element;
let second: Cell;

beforeAll(async () => {
    location.hash = '#v=1&seed=11&channels.K.count=3&slab.depth_nm=1&slab.width_nm=110';
    const app = await openPage();
    const page = document.getElementById('page');
    const empty = new DOMParser()
        .parseFromString(markup, 'text/html')
        .querySelector<HTMLElement>('#page');
    if (!page || !empty) throw new Error('index.html has no page.');
    first = page;
    const copy = copyMarkup(empty, PREFIX);
    const host = document.createElement('section');
    host.setAttribute('aria-label', 'Another cell');
    // One main part in a document.
    copy.setAttribute('role', 'presentation');
    host.append(copy);
    document.body.append(host);
    second = app.add(partsOf(copy, PREFIX), begin(small(12)));
});

const roots = () => [first, second.root] as const;
const fact = (root: Element, name: string): string =>
    [...root.querySelectorAll('.facts dt')].find((term) => term.textContent === name)
        ?.nextElementSibling?.textContent ?? '';
const time_ns = (root: Element): number => {
    const [value = '', unit] = fact(root, 'Simulated time').replaceAll('\u202f', '').split(' ');
    return Number(value) * (unit === 'µs' ? 1000 : 1);
};
const field = (root: Element, path: string): HTMLInputElement => {
    const found = root.querySelector<HTMLInputElement>(
        `[data-path="${path}"] input[role="spinbutton"]`,
    );
    if (!found) throw new Error(`The panel has no field for ${path}.`);
    return found;
};
const press = async (root: Element, key: string) => {
    root.querySelector<HTMLElement>('.scene canvas')?.focus();
    await userEvent.keyboard(key);
};

it('run side by side, with seeds of their own', async () => {
    for (const root of roots()) {
        await expect
            .poll(() => root.querySelector<HTMLElement>('.cover')?.hidden, LATER)
            .toBe(true);
        await expect.poll(() => time_ns(root), LATER).toBeGreaterThan(1);
        expect(root.querySelectorAll('.scene canvas').length).toBe(1);
    }
    expect(roots().map((root) => fact(root, 'Seed'))).toEqual(['11', '12']);
});

it('have panels of their own, and the address is the first one’s', async () => {
    const hash = () => location.hash;
    await userEvent.fill(field(second.root, 'channels.K.count'), '6');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => second.program.settings().channels.K.count).toBe(6);
    await expect.poll(() => second.root.querySelector('.ions')?.textContent, SOON).toContain('/6');
    expect(field(first, 'channels.K.count').value).toBe('3');
    expect(first.querySelector('.ions')?.textContent).toContain('/3');

    await userEvent.fill(field(first, 'channels.K.count'), '4');
    await userEvent.keyboard('{Enter}');
    await expect.poll(hash, SOON).toContain('channels.K.count=4');
    expect(field(second.root, 'channels.K.count').value).toBe('6');

    const written = hash();
    await userEvent.fill(field(second.root, 'channels.Na.count'), '2');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => second.root.querySelector('.ions')?.textContent, SOON).toContain('/2');
    // A link is written within a second of a change; the first cell's next one shows that this one's was not.
    await userEvent.fill(field(first, 'channels.K.count'), '5');
    await userEvent.keyboard('{Enter}');
    await expect.poll(hash, SOON).toBe(written.replace('K.count=4', 'K.count=5'));

    location.hash = written.replace('seed=11', 'seed=13');
    await expect.poll(() => fact(first, 'Seed'), SOON).toBe('13');
    expect(fact(second.root, 'Seed')).toBe('12');
});

it('take the keys where one is', async () => {
    const clock = (root: Element) => fact(root, 'Clock');
    await press(second.root, ' ');
    await expect.poll(() => clock(second.root), SOON).toBe('paused');
    expect(clock(first)).not.toBe('paused');
    await press(first, ' ');
    await expect.poll(() => clock(first), SOON).toBe('paused');
    await press(second.root, ' ');
    await expect.poll(() => clock(second.root), SOON).not.toBe('paused');
    // With nothing in focus they are those of the cell touched last.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    await userEvent.keyboard('n');
    await expect.poll(() => fact(second.root, 'Seed'), SOON).not.toBe('12');
    expect(fact(first, 'Seed')).toBe('13');
    await userEvent.keyboard('u');
    await expect.poll(() => fact(second.root, 'Seed'), SOON).toBe('12');
});

it('say no id twice, in their pages and figures too', async () => {
    for (const root of roots())
        for (const tab of root.querySelectorAll<HTMLElement>('[role="tab"]')) {
            tab.click();
            const panel = document.getElementById(tab.getAttribute('aria-controls') ?? '');
            expect(root.contains(panel), tab.id).toBe(true);
            expect(panel?.getAttribute('aria-labelledby')).toBe(tab.id);
            await expect.poll(() => panel?.childElementCount, SOON).toBeGreaterThan(0);
        }
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    // Parts, tabs and panels, and the fields of the pages.
    expect(ids.length).toBeGreaterThan(150);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    for (const label of document.querySelectorAll('label'))
        if (label.htmlFor)
            for (const root of roots())
                expect(root.contains(document.getElementById(label.htmlFor)), label.htmlFor).toBe(
                    root.contains(label),
                );
    const { violations } = await axe.run(document, {
        runOnly: ['duplicate-id-aria', 'aria-valid-attr-value', 'label', 'aria-required-parent'],
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.length])).toEqual([]);
});
