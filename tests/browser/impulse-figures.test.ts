/** The figures of the nerve impulse, fed with impulses without physics: when they are offered, and what they say and draw. */
import '../../src/styles/page.css';
import axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PALETTE, paletteProperties, type Theme } from '../../src/palette.ts';
import { createFigures, type Figures } from '../../src/plots/figures.ts';
import { fromValues } from '../../src/settings/settings.ts';
import type { Snapshot } from '../../src/snapshot.ts';
import { judge } from '../../src/theory/verdict.ts';
import { type Feed, fed, gatedSnapshot, impulsesAt, told } from './fake-impulses.ts';
import { pause, SOON } from './open-page.ts';
import { countHue, rgbOf } from './pixels.ts';

const SETTINGS = fromValues([]);
let figures: Figures;

/** The foot of the page, as in index.html. */
const mount = (theme: Theme = 'dark') => {
    document.documentElement.dataset.theme = theme;
    for (const [name, value] of paletteProperties(theme))
        document.documentElement.style.setProperty(name, value);
    document.body.innerHTML =
        '<main class="page"><div class="left"><div></div><div class="foot"><div></div><section class="figures" aria-label="Plots"></section></div></div></main>';
    const host = document.querySelector<HTMLElement>('.figures');
    if (!host) throw new Error('There is no place for the figures.');
    figures = createFigures(
        host,
        theme,
        () => {},
        (name) => name,
    );
};
const take = (snapshots: readonly Snapshot[]) => {
    for (const snapshot of snapshots) figures.add({ snapshot, ...judge(snapshot) }, SETTINGS);
    const snapshot = snapshots.at(-1);
    if (snapshot) figures.show({ snapshot, ...judge(snapshot) }, SETTINGS);
};
const feed = (to_ns: number, what: Partial<Feed> = {}, snapshot = gatedSnapshot()) =>
    take(fed(snapshot, [0, to_ns], { voltage: () => -70, ...what }));

const tab = (name: string) => page.getByRole('tab', { name, exact: true });
const names = () =>
    [...document.querySelectorAll<HTMLElement>('[role="tab"]')]
        .filter((each) => each.checkVisibility())
        .map((each) => each.textContent);
const panel = (): HTMLElement => {
    const shown = document.querySelector<HTMLElement>('.figure-panel:not([hidden])');
    if (!shown) throw new Error('No figure is in sight.');
    return shown;
};
const described = () => panel().querySelector('.curves')?.getAttribute('aria-label') ?? '';
const note = () => panel().querySelector('.note')?.textContent;
/** Pixels of a colour's hue in the figure in sight. */
const inked = (colour: string): number => {
    const canvas = panel().querySelector('canvas');
    const context = canvas?.getContext('2d');
    if (!canvas || !context) throw new Error('The figure has no canvas.');
    const { width, height } = canvas;
    const box = { left: 0, top: 0, right: width, bottom: height };
    return countHue(context.getImageData(0, 0, width, height), rgbOf(colour), box);
};

/** Pixels with more red and blue than green: nothing but what came by itself. */
const purple = (): number => {
    const canvas = panel().querySelector('canvas');
    const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
    let count = 0;
    for (let i = 0; data && i < data.length; i += 4)
        if (data[i + 3] > 40 && Math.min(data[i], data[i + 2]) - data[i + 1] > 15) count++;
    return count;
};

const FIGURES = ['Impulses', 'Gates', 'Currents', 'Phase plane'];
const STARTS = [3000, 11_000, 19_000, 27_000, 35_000, 43_000];
/** The second comes by itself: its curve is not where the mean is. */
const IMPULSES = STARTS.map((at, i) => told(at + 10, 30 + 5 * i, i === 1 ? null : i + 1));
const SIX: Feed = {
    voltage: impulsesAt(STARTS, 30, 5),
    impulses: (time_ns) => IMPULSES.filter((each) => each.time_ns + 3000 < time_ns),
};

beforeEach(async () => {
    await page.viewport(1280, 720);
    mount();
});

describe('the figures of the nerve impulse', () => {
    it('are offered while there are voltage-gated channels', async () => {
        const leaks = gatedSnapshot(1, [0, 0]);
        feed(100, {}, leaks);
        expect(names()).not.toContain('Gates');
        const before = names().length;
        feed(100);
        expect(names()).toEqual(expect.arrayContaining(FIGURES));
        expect(names()).toHaveLength(before + FIGURES.length);
        await tab('Gates').click();
        feed(100, {}, leaks);
        expect(names()).toHaveLength(before);
        await expect.element(tab('Voltage')).toHaveAttribute('aria-selected', 'true');
    });

    it('are reached by arrow keys, past those that are not offered', async () => {
        feed(100, {}, gatedSnapshot(1, [0, 0]));
        await tab('Voltage').click();
        await userEvent.keyboard('{ArrowRight}');
        await expect.element(tab('Flux')).toHaveFocus();
        feed(100);
        await userEvent.keyboard('{ArrowLeft}');
        await expect.element(tab('Phase plane')).toHaveFocus();
        await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
        await expect.element(tab('Gates')).toHaveAttribute('aria-selected', 'true');
    });

    it('say what they wait for', async () => {
        feed(2000);
        for (const name of ['Impulses', 'Phase plane']) {
            await tab(name).click();
            await expect.poll(note, SOON).toBe('Waits for an impulse: press Stimulate.');
            expect(described()).toContain('Waits for an impulse');
        }
    });

    it('have nothing serious for axe-core, dark and light', async () => {
        for (const theme of ['dark', 'light'] as const) {
            mount(theme);
            feed(50_000, SIX);
            for (const name of FIGURES) {
                await tab(name).click();
                await pause(300);
                const { violations } = await axe.run('.figures', { resultTypes: ['violations'] });
                const found = violations.filter(({ impact }) => impact !== 'minor');
                expect(found.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
            }
        }
    });

    it('fit a phone: no tab is cut off, and each is hit by a finger', async () => {
        for (const [width, height] of [
            [390, 844],
            [844, 390],
        ]) {
            await page.viewport(width, height);
            mount();
            feed(100);
            for (const each of document.querySelectorAll<HTMLElement>('.figure-bar button')) {
                if (!each.checkVisibility()) continue;
                const { left, right, height } = each.getBoundingClientRect();
                expect(left).toBeGreaterThanOrEqual(0);
                expect(right, each.textContent ?? '').toBeLessThanOrEqual(width);
                expect(height).toBeGreaterThanOrEqual(24);
            }
        }
    });
});

describe('impulses over each other', () => {
    it('are counted, with peak and width, and what came by itself is told apart', async () => {
        feed(50_000, SIX);
        await tab('Impulses').click();
        await expect
            .poll(described, SOON)
            .toContain('The latest 6 impulses over each other, aligned at their upstroke');
        expect(described()).toContain('newest: pulse 6, peak +55 mV, width 0.55 µs');
        expect(described()).toContain('mean of 6, peak +43 mV, width 0.55 µs');
        expect(described()).toContain('1 without a pulse');
        await expect.poll(purple, SOON).toBeGreaterThan(20);
        expect(note()).toMatch(/^Voltage, mV/);
        mount();
        feed(10_000, SIX);
        await tab('Impulses').click();
        await expect.poll(described, SOON).toContain('newest: pulse 1');
        expect(purple()).toBe(0);
    });

    it('are read by arrow keys, before and after the upstroke', async () => {
        feed(50_000, SIX);
        await tab('Impulses').click();
        panel().querySelector<HTMLElement>('[role="slider"]')?.focus();
        const reading = () => panel().querySelector('.reading')?.textContent ?? '';
        await userEvent.keyboard('{Home}');
        await expect
            .poll(reading, SOON)
            .toMatch(/^−(1\.00|0\.99) µs {3}newest −70 mV {3}mean −70 mV/);
        await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowRight}{/Shift}');
        await expect.poll(reading, SOON).toMatch(/^\+0\.(19|20|21) µs {3}newest 3\d mV/);
    });

    it('are there while one is still under way', async () => {
        feed(3600, SIX);
        await tab('Impulses').click();
        await expect.poll(described, SOON).toMatch(/under way, peak \+(29|30) mV/);
    });

    it('begin anew with a new world', async () => {
        feed(50_000, SIX);
        await tab('Impulses').click();
        await expect.poll(described, SOON).toContain('The latest 6');
        feed(200, {}, gatedSnapshot(2));
        await tab('Phase plane').click();
        await expect.poll(note, SOON).toMatch(/^Waits/);
    });
});

describe('the plane of V and dV/dt', () => {
    it('tells how fast the newest rose and fell', async () => {
        feed(50_000, SIX);
        await tab('Phase plane').click();
        // Up by 70 mV in 50 ns and by 55 in 50 more; means of 50 ns over both differ most by some 60 mV in 50 ns. Down 125 mV in 1 µs.
        await expect
            .poll(described, SOON)
            .toMatch(/fastest \+1\u202f[12]\d\d, and −1[23]\d mV\/µs/);
    });
});

describe('gates and currents', () => {
    const channels = {
        Nav: { open: 5, inactivated: 10, charge_e: -10 },
        Kv: { open: 1, inactivated: 0, charge_e: 5 },
        K: { open: 4, inactivated: 0, charge_e: 0 },
    };

    it('are shares of what there is', async () => {
        feed(3000, { channels });
        await tab('Gates').click();
        await expect
            .poll(described, SOON)
            .toContain('Now Nav inactivated 50 %, Nav open 25 %, Kv open 10 %.');
        expect(inked(PALETTE.dark.ink.Na)).toBeGreaterThan(200);
        expect(inked(PALETTE.dark.ink.K)).toBeGreaterThan(100);
    });

    it('are pA out of the cell, by kind, with the sum and what the electrode puts in', async () => {
        feed(3000, { channels, stimulus_e: 2 });
        await tab('Currents').click();
        // 1 e in 5 ns is 32.04 pA.
        for (const part of ['Nav −320', 'Kv +160', 'sum −160', 'stimulus −64', 'K⁺ leak 0'])
            await expect.poll(described, SOON).toContain(part);
    });

    it('are taken away as a table', async () => {
        feed(3000, { channels });
        await tab('Gates').click();
        const made = vi.spyOn(URL, 'createObjectURL');
        // The file goes nowhere here.
        const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
        await page.getByRole('button', { name: 'CSV', exact: true }).click();
        expect(clicked).toHaveBeenCalledOnce();
        const [[blob]] = made.mock.calls;
        if (!(blob instanceof Blob)) throw new Error('There is no table.');
        const lines = (await blob.text()).split('\r\n');
        const counted = ['Nav_inactivated', 'Nav_open', 'Kv_open'];
        expect(lines[0].split(',')).toEqual([
            'time_us',
            ...counted.map((name) => `${name}_percent`),
            ...counted.map((name) => `${name}_theory_percent`),
        ]);
        // A row for each 20 ns, and after the last one nothing.
        expect(lines).toHaveLength(1 + 3000 / 20 + 1);
        expect(lines[1]).toMatch(/^0\.02,50,25,10,/);
        vi.restoreAllMocks();
    });
});
