/** The figures in the foot, by mouse and by keyboard, and what one can take away of them. */
import uPlot from 'uplot';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Open, Program } from '../../src/book/program.ts';
import { KINDS } from '../../src/kinds.ts';
import { observablesOf } from '../../src/observables.ts';
import { PALETTE } from '../../src/palette.ts';
import { createReader } from '../../src/plots/reader.ts';
import {
    button,
    ionsAreShown,
    LATER,
    openPage,
    pause,
    photograph,
    picture,
    SOON,
    text,
    time_ns,
    type,
} from './open-page.ts';
import { countHue, rgbOf } from './pixels.ts';

/** A page of the book that only takes hold of the program. */
const held = vi.hoisted((): { program?: Program } => ({}));
vi.mock('../../src/book/pages.ts', () => {
    const open: Open = (_, program) => {
        held.program = program;
        return {};
    };
    return { PAGES: [{ key: 'test', label: 'Test', open: async () => ({ open }) }] };
});
const program = (): Program => {
    if (!held.program) throw new Error('The test page is not open.');
    return held.program;
};

beforeAll(() => openPage());

const tab = (name: string) => page.getByRole('tab', { name, exact: true });
const shown = (): HTMLElement => {
    const panel = document.querySelector<HTMLElement>('.figure-panel:not([hidden])');
    if (!panel) throw new Error('No figure is in sight.');
    return panel;
};
const described = () => shown().querySelector('.curves')?.getAttribute('aria-label') ?? '';
const reading = (): string => {
    const line = shown().querySelector<HTMLElement>('.reading');
    return line && !line.hidden ? (line.textContent ?? '') : '';
};
const readTime_us = () => Number.parseFloat(reading());
const curves = (): HTMLElement => {
    const over = shown().querySelector<HTMLElement>('.u-over');
    if (!over) throw new Error('The figure has no curves.');
    return over;
};
/** How far the figure is drawn: pixels that are not transparent. */
const inked = (): number => {
    const canvas = shown().querySelector('canvas');
    const context = canvas?.getContext('2d');
    if (!canvas || !context) return 0;
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    let count = 0;
    for (let i = 3; i < data.length; i += 4) if (data[i] > 40) count++;
    return count;
};
/** Mouse events at a share of the width of the curves. */
const mouse = (kind: string, share: number, target: EventTarget = curves()) => {
    const { left, top, width, height } = curves().getBoundingClientRect();
    target.dispatchEvent(
        new MouseEvent(kind, {
            bubbles: true,
            cancelable: true,
            button: 0,
            clientX: left + share * width,
            clientY: top + height / 2,
            // A drag is told from a stray event by its movement.
            movementX: 5,
        }),
    );
};

describe('the figures', () => {
    it('run', async () => {
        await ionsAreShown();
        // A shallow slab runs fast.
        await type('slab.depth_nm', '2');
        await button('Fast').click();
        await expect.poll(time_ns, LATER).toBeGreaterThan(1200);
        await page.getByRole('tab', { name: 'Test', exact: true }).click();
        await page.getByRole('tab', { name: 'Settings', exact: true }).click();
    });

    it('are chosen by tabs, with the mouse and with arrow keys, and say what they show', async () => {
        expect(described()).toMatch(/^Voltage against time/);
        await tab('Flux').click();
        await expect.poll(described, SOON).toMatch(/^Ions out per µs .*K⁺ −?\d+/);
        await userEvent.keyboard('{ArrowRight}');
        await expect.element(tab('Concentrations')).toHaveFocus();
        await expect.element(tab('Concentrations')).toHaveAttribute('aria-selected', 'true');
        await expect.poll(described, SOON).toMatch(/K⁺ 1[34]\d inside, [4-6]\.\d outside/);
        await expect.poll(inked, SOON).toBeGreaterThan(2000);
        await userEvent.keyboard('{ArrowRight}');
        await expect.poll(described, SOON).toMatch(/^V − GHK of single readings/);
        await userEvent.keyboard('{End}');
        await expect.poll(described, SOON).toMatch(/^Permeability ratios .*K⁺ 1, set 1; Na⁺ \d/);
        await expect.poll(inked, SOON).toBeGreaterThan(1000);
        await userEvent.keyboard('{Home}');
        await expect.element(tab('Voltage')).toHaveAttribute('aria-selected', 'true');
        expect(document.querySelectorAll('.figure-panel:not([hidden])')).toHaveLength(1);
    });

    it('have buttons that a finger hits: 24 px (WCAG 2.5.8)', () => {
        const buttons = [...document.querySelectorAll<HTMLElement>('.figure-bar button')];
        const shownNow = buttons.filter((each) => each.checkVisibility());
        expect(shownNow.length).toBeGreaterThan(6);
        for (const each of shownNow) {
            const { width, height } = each.getBoundingClientRect();
            expect(Math.min(width, height), each.textContent ?? '').toBeGreaterThanOrEqual(24);
        }
    });

    it('show flux, or the current it carries', async () => {
        await tab('Flux').click();
        await button('Current, pA').click();
        await expect.element(button('Current, pA')).toHaveAttribute('aria-pressed', 'true');
        await expect.poll(() => shown().querySelector('.note')?.textContent, SOON).toMatch(/pA/);
        await button('Current, pA').click();
        await tab('Voltage').click();
    });

    it('cost nothing while they are not in sight', async () => {
        await tab('Concentrations').click();
        await expect.poll(inked, SOON).toBeGreaterThan(2000);
        const context = shown().querySelector('canvas')?.getContext('2d');
        if (!context) throw new Error('The figure has no canvas.');
        await tab('Voltage').click();
        let drawings = 0;
        const { clearRect } = context;
        context.clearRect = (...box) => {
            drawings++;
            clearRect.apply(context, box);
        };
        await pause(1500);
        expect(drawings).toBe(0);
        await tab('Concentrations').click();
        await expect.poll(() => drawings, SOON).toBeGreaterThan(1);
        await tab('Voltage').click();
    });
});

describe('the cursor', () => {
    it('reads values under the mouse', async () => {
        await button('Pause').click();
        await pause(1500);
        mouse('mousemove', 0.5);
        await expect.poll(reading, SOON).toMatch(/^\d+\.\d\d µs {3}V −?\d+ mV/);
        const middle = readTime_us();
        mouse('mousemove', 0.75);
        await expect.poll(readTime_us, SOON).toBeGreaterThan(middle);
        expect(readTime_us()).toBeLessThanOrEqual(time_ns() / 1000 + 0.01);
        mouse('mouseleave', -0.1);
    });

    it('reads nothing where a new cell has no point yet', () => {
        const host = document.createElement('div');
        document.body.append(host);
        const reader = createReader(host, { name: 'Test', text: () => 'read', changed: () => {} });
        const { cursor, hooks } = reader;
        const points = Array.from({ length: 100 }, (_, i) => i);
        const options = { width: 200, height: 100, cursor, hooks, series: [{}, {}] };
        const plot = new uPlot(options, [points, points], host);
        reader.attach(plot);
        const said = host.querySelector<HTMLElement>('.reading');
        plot.setCursor({ left: 150, top: 20 });
        expect(said?.hidden).toBe(false);
        // As figures do it; the mouse comes before the axis is drawn anew.
        plot.setData([[0], [0]], false);
        plot.setCursor({ left: 140, top: 20 });
        expect(said?.hidden).toBe(true);
        plot.destroy();
        host.remove();
    });

    it('reads values by arrow keys, and says them', async () => {
        const handle = shown().querySelector<HTMLElement>('[role="slider"]');
        handle?.focus();
        await userEvent.keyboard('{End}');
        await expect.poll(readTime_us, SOON).toBeCloseTo(time_ns() / 1000, 1);
        const newest = readTime_us();
        await userEvent.keyboard('{Shift>}{ArrowLeft}{ArrowLeft}{/Shift}');
        await expect.poll(readTime_us, SOON).toBeLessThan(newest - 0.05);
        expect(handle?.getAttribute('aria-valuetext')).toBe(reading());
        // The clock stands still: the keys were for the cursor, not for the simulation.
        expect(text('facts')).toContain('paused');
        expect(readTime_us()).toBeLessThan(time_ns() / 1000);
    });

    it('zooms in time and returns, by keys and by dragging', async () => {
        const width_us = () => {
            const handle = shown().querySelector('[role="slider"]');
            return (
                Number(handle?.getAttribute('aria-valuemax')) -
                Number(handle?.getAttribute('aria-valuemin'))
            );
        };
        const whole = width_us();
        await userEvent.keyboard('+');
        await expect.poll(width_us, SOON).toBeCloseTo(whole / 2, 2);
        await expect.element(button('Back')).toBeVisible();
        await userEvent.keyboard('{Escape}');
        await expect.poll(width_us, SOON).toBeCloseTo(whole, 2);
        expect(document.querySelector('.choices')?.textContent).toContain('Back');
        await expect.element(button('Back')).not.toBeInTheDocument();
        (document.activeElement as HTMLElement | null)?.blur();

        mouse('mousemove', 0.25);
        mouse('mousedown', 0.25);
        mouse('mousemove', 0.5);
        await pause(100);
        mouse('mouseup', 0.5, document);
        await expect.element(button('Back')).toBeVisible();
        mouse('mousemove', 0.5);
        await expect.poll(width_us, SOON).toBeCloseTo(whole / 4, 1);
        mouse('dblclick', 0.5);
        mouse('mousemove', 0.6);
        await expect.poll(width_us, SOON).toBeCloseTo(whole, 2);
        mouse('mouseleave', -0.1);
    });
});

describe('hiding the figures', () => {
    it('gives their room to the scene', async () => {
        const before = picture().clientHeight;
        await button('Hide plots').click();
        await expect.poll(() => picture().clientHeight, SOON).toBeGreaterThan(before + 50);
        await expect.element(button('Show plots')).toHaveAttribute('aria-expanded', 'false');
        await button('Show plots').click();
        await expect.poll(() => picture().clientHeight, SOON).toBe(before);
    });
});

describe('what can be taken away', () => {
    it('is a table of the run so far', async () => {
        const blob = program().csv();
        expect(blob.type).toMatch(/^text\/csv/);
        const [header = [], ...rows] = (await blob.text())
            .split('\r\n')
            .filter((line) => line !== '')
            .map((line) => line.split(','));
        expect(header).toEqual(observablesOf({ kinds: KINDS }).map(({ key }) => key));
        const column = (key: string) => rows.map((row) => Number(row[header.indexOf(key)]));
        const times = column('time_ns');
        expect(times.length).toBeGreaterThan(20);
        expect(times.every((time, i) => i === 0 || time > times[i - 1])).toBe(true);
        // The page is paused, and a row comes at least every few frames.
        expect(times.at(-1)).toBeGreaterThan(time_ns() - 150);
        expect(times.at(-1)).toBeLessThanOrEqual(time_ns() + 0.1);
        const newest = program().sight()?.snapshot.observed;
        const K = column('concentrations_mM.outside.K').at(-1);
        expect(K).toBeCloseTo(newest?.concentrations_mM.outside.K ?? 0, 0);
        for (const voltage of column('voltage_mV.now')) {
            expect(voltage).toBeGreaterThan(-120);
            expect(voltage).toBeLessThan(40);
        }
    });

    const decode = async (): Promise<ImageData> => {
        const blob = await program().picture();
        expect(blob.type).toBe('image/png');
        const bitmap = await createImageBitmap(blob);
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        if (!context) throw new Error('This browser has no 2D canvas.');
        context.drawImage(bitmap, 0, 0);
        return context.getImageData(0, 0, bitmap.width, bitmap.height);
    };
    /** Above the scene, CSS pixels. */
    const HEAD = 64;

    it('is a picture of the scene, with its ions, and of the plot', async () => {
        const image = await decode();
        const { clientWidth, clientHeight } = picture();
        const ratio = picture().width / clientWidth;
        expect(image.width).toBe(Math.round(clientWidth * ratio));
        // Head, scene and plot.
        expect(image.height).toBeGreaterThan((HEAD + clientHeight + 100) * ratio);
        expect(image.height).toBeLessThan((HEAD + clientHeight + 400) * ratio);
        const { species, theory } = PALETTE.dark;
        const box = (from: number, to: number) => ({
            left: 0,
            top: (HEAD + from * clientHeight) * ratio,
            right: image.width,
            bottom: (HEAD + to * clientHeight) * ratio,
        });
        // Na⁺ and Cl⁻ are outside, above; K⁺ inside, below.
        const most = (colour: string, from: number, to: number) =>
            countHue(image, rgbOf(colour), box(from, to));
        expect(most(species.Na, 0.1, 0.4)).toBeGreaterThan(500);
        expect(most(species.K, 0.6, 0.9)).toBeGreaterThan(500);
        // 145 against 12 mM; the rings of those that have just crossed count too.
        expect(most(species.Na, 0.1, 0.4)).toBeGreaterThan(2 * most(species.Na, 0.6, 0.9));
        // As the window shows it.
        const window = await photograph();
        const inWindow = countHue(window, rgbOf(species.Na), {
            left: 0,
            right: clientWidth,
            top: 0.1 * clientHeight,
            bottom: 0.4 * clientHeight,
        });
        expect(most(species.Na, 0.1, 0.4) / inWindow).toBeGreaterThan(0.8);
        expect(most(species.Na, 0.1, 0.4) / inWindow).toBeLessThan(1.25);
        // The plot below has theory's line.
        const plot = { ...box(1, 1), bottom: image.height };
        expect(countHue(image, rgbOf(theory), plot)).toBeGreaterThan(100);
    });

    it('is a picture of the scene alone where the plots are hidden', async () => {
        await button('Hide plots').click();
        await pause(300);
        const image = await decode();
        const ratio = picture().width / picture().clientWidth;
        expect(image.height).toBe(Math.round((HEAD + picture().clientHeight) * ratio));
        await button('Show plots').click();
    });

    it('begins anew with a new world', async () => {
        await button('Reset').click();
        await expect.poll(time_ns, SOON).toBeLessThan(50);
        const lines = (await program().csv().text()).split('\r\n');
        expect(lines.length).toBeLessThan(8);
    });
});

describe('with channels that feel the voltage', () => {
    it('the line is that of the rate equations, and GHK again without them', async () => {
        await type('channels.Kv.count', '2');
        await button('Play').click();
        await expect.poll(time_ns, LATER).toBeGreaterThan(60);
        await expect.poll(described, LATER).toMatch(/rate equations −?\d+\.$/);
        expect(described()).not.toContain('GHK');
        await button('Pause').click();
        await pause(300);
        mouse('mousemove', 0.9);
        await expect.poll(reading, SOON).toMatch(/V −?\d+ mV.* {3}rate equations −?\d+(\.\d)? mV$/);
        mouse('mouseleave', -0.1);
        await type('channels.Kv.count', '0');
        await button('Play').click();
        await expect.poll(described, LATER).toMatch(/GHK −?\d+\.$/);
        await button('Pause').click();
    });
});
