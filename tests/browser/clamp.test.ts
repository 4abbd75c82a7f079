/** A voltage-clamp protocol on the page of experiments, by keys. */
import axe from 'axe-core';
import { beforeAll, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { field, LATER, openPage, SOON, text, time_ns } from './open-page.ts';

beforeAll(() => openPage());

const found = (selector: string): HTMLElement => {
    const element = document.querySelector<HTMLElement>(`#experiment-clamp ${selector}`);
    if (!element) throw new Error(`The protocol has no ${selector}.`);
    return element;
};
const named = (name: string): HTMLButtonElement => {
    const buttons = document.querySelectorAll<HTMLButtonElement>('#experiment-clamp button');
    const button = [...buttons].find(({ textContent }) => textContent === name);
    if (!button) throw new Error(`The protocol has no button ${name}.`);
    return button;
};
const press = async (element: HTMLElement | null, key = '{Enter}') => {
    element?.focus();
    expect(document.activeElement).toBe(element);
    await userEvent.keyboard(key);
};
const write = async (id: string, value: string) => {
    const input = found(`#clamp-${id}`);
    await userEvent.clear(input);
    if (value !== '') await userEvent.type(input, value);
};
const said = () => found('[role="status"]').textContent ?? '';
const rows = () =>
    [...document.querySelectorAll('#experiment-clamp tbody tr')].map(
        ({ textContent }) => textContent,
    );
const labels = () =>
    [...document.querySelectorAll('#experiment-clamp [role="img"]')].map(
        (plot) => plot.getAttribute('aria-label') ?? '',
    );

it('is offered where channels feel the voltage, else a cell that has some', async () => {
    await press(document.getElementById('tab-experiments'));
    const tab = () => document.getElementById('experiment-sweep-tab');
    await expect.poll(tab, SOON).not.toBeNull();
    await press(tab(), '{ArrowRight}');
    expect(document.getElementById('experiment-clamp')?.hidden).toBe(false);
    expect(document.getElementById('experiment-sweep')?.hidden).toBe(true);
    expect(found('form').checkVisibility()).toBe(false);
    await press(named('Open a cell that fires'));
    await expect.poll(() => Number(field('channels.Nav.count').value), SOON).toBeGreaterThan(0);
    await expect.poll(() => found('form').checkVisibility(), SOON).toBe(true);
    expect(named('Open a cell that fires').checkVisibility()).toBe(false);
});

it('runs beside the live view: points come in one by one over the lines of theory', async () => {
    await write('from', '');
    await press(named('Run protocol'));
    await expect
        .poll(() => text('notice'), SOON)
        .toBe('“Steps from, mV” must be a number, got nothing.');
    await write('from', '40');
    await write('to', '0');
    await press(named('Run protocol'));
    await expect
        .poll(() => text('notice'), SOON)
        .toBe('The last step must be above the first, got 0 mV after 40 mV.');
    expect(rows()).toEqual([]);

    await write('from', '-80');
    await write('to', '80');
    await write('by', '80');
    await write('duration', '0.6');
    await write('repeats', '1');
    await press(named('Run protocol'));
    // Three steps, and tests after −120 and −40 mV.
    await expect.poll(said, LATER).toBe('5 of 5 runs done.');
    expect(found('progress')).toHaveProperty('value', 1);
    expect(rows().length).toBe(3);
    const [sodium = '', potassium = '', current = '', gates = ''] = labels();
    expect(sodium).toBe('Na⁺ current through Nav over time, a line for each of 3 steps.');
    expect(potassium).toContain('K⁺ current through Kv');
    // Half of the Nav channels open at 0 mV, and let Na⁺ in.
    expect(current).toMatch(/Nav: −80 mV 0 pA, 0 mV −\d{2,4} pA, 80 mV −?\d+ pA/);
    expect(gates).toMatch(
        /Nav open: −80 mV 0\.00, 0 mV [01]\.\d\d.*; not inactivated: −120 mV 1\.00/,
    );
    for (const name of ['Currents (CSV)', 'Curves (CSV)']) expect(named(name).disabled).toBe(false);
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>('#experiment-clamp canvas'))
        expect(canvas.width).toBeGreaterThan(100);
    const { violations } = await axe.run(document.getElementById('experiment-clamp') ?? document);
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

it('stops when it is told to, and the cell goes on', async () => {
    await write('duration', '100');
    await press(named('Run protocol'));
    const live_ns = time_ns();
    await expect.poll(time_ns, LATER).toBeGreaterThan(live_ns);
    await press(named('Stop'));
    await expect.poll(said, SOON).toBe('Stopped with 0 of 5 runs done.');
    expect(named('Run protocol').disabled).toBe(false);
    expect(rows()).toEqual([]);
});
