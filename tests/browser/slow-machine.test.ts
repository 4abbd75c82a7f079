/** A machine that cannot keep the chosen speed: its worker takes, and tells of, more time than it needs. */

import axe from 'axe-core';
import { beforeAll, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Reply, Request } from '../../src/simulation/protocol.ts';
import {
    button,
    fact,
    field,
    ionsAreShown,
    LATER,
    openPage,
    pause,
    SOON,
    text,
    time_ns,
} from './open-page.ts';

/** What a step costs, as that of a real machine some ten times as fast: a fixed part, and one for each ion. */
const step_ms = (ions: number): number => 4.5e-5 * (ions + 15_000);

/** Every worker from now on answers as one that slow. */
const slowWorkers = () => {
    window.Worker = class extends Worker {
        #ions = 0;
        #timeStep_ns = 1;
        #free = Promise.resolve();
        // What it is asked for waits for as long as that machine would take.
        override postMessage(request: Request, transfer: unknown): void {
            const ms =
                request.type === 'advance'
                    ? (request.ns / this.#timeStep_ns) * step_ms(this.#ions)
                    : 0;
            this.#free = this.#free
                .then(() => (ms > 0 ? pause(ms) : undefined))
                .then(() => super.postMessage(request, transfer as Transferable[]));
        }
        constructor(...given: ConstructorParameters<typeof Worker>) {
            super(...given);
            let before_ns = 0;
            // Before anybody else hears it.
            super.addEventListener('message', ({ data: reply }: MessageEvent<Reply>) => {
                if (reply.type !== 'snapshot') return;
                const { time_ns, box, observed } = reply.snapshot;
                const steps = Math.max(0, time_ns - before_ns) / box.timeStep_ns;
                before_ns = time_ns;
                this.#ions = observed.ions;
                this.#timeStep_ns = box.timeStep_ns;
                Object.assign(reply.snapshot, { work_ms: steps * step_ms(observed.ions) });
            });
        }
    };
};

beforeAll(async () => {
    slowWorkers();
    location.hash = '#v=1&slab.depth_nm=24&slab.width_nm=110&speed_nsPerSecond=100';
    await openPage();
});

const depth = () => field('slab.depth_nm').value;

it('is told once how fast it goes and why, and its button takes a depth that keeps the speed', async () => {
    await ionsAreShown();
    await expect
        .poll(() => text('pace'), LATER)
        .toMatch(
            /^\d\S* of 100 ns\/s with 40\u202f000 ions: the simulation takes all of this machine’s time(, on \d threads)?\. [\d\u202f]+ \(\d nm deep\) would reach it\.Use \d nm$/,
        );
    expect(fact('Speed')).toMatch(/^\d\S* of 100 ns\/s$/);
    const host = document.getElementById('pace');
    expect(host?.getAttribute('role')).toBe('status');
    const line = host?.firstChild;
    const { violations } = await axe.run('#pace');
    expect(violations.map(({ id }) => id)).toEqual([]);

    // Frozen while it stands: nothing is said twice.
    const later_ns = time_ns() + 100;
    await expect.poll(time_ns, LATER).toBeGreaterThan(later_ns);
    expect(host?.firstChild).toBe(line);

    const [, offered = ''] = /Use (\d) nm/.exec(text('pace')) ?? [];
    const left_ns = time_ns();
    await button(`Use ${offered} nm`).click();
    await expect.poll(depth, SOON).toBe(offered);
    await expect.poll(() => text('pace'), SOON).toBe('');
    await expect.poll(time_ns, SOON).toBeLessThan(left_ns);
    expect(text('notice')).toContain(`Begun again ${offered} nm deep.`);
    await expect.poll(() => fact('Speed'), LATER).toMatch(/^100 ns\/s, up to [\d\u202f]+ here$/);
    expect(text('pace')).toBe('');

    await button('Undo').click();
    await expect.poll(depth, SOON).toBe('24');
    await expect.poll(time_ns, SOON).toBeGreaterThanOrEqual(left_ns);
});

it('finds room for the line in every window, and hushes when it stands still', async () => {
    await expect.poll(() => text('pace'), LATER).toContain('would reach it');
    const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
    for (const [width, height] of [
        [1920, 1080],
        [1280, 720],
        [844, 390],
        [390, 844],
    ] as const) {
        await page.viewport(width, height);
        const size = `${width} × ${height}`;
        document.getElementById('pace')?.scrollIntoView({ block: 'nearest' });
        const [pace, figures] = [box('#pace'), box('#figures')];
        const clash =
            pace &&
            figures &&
            pace.top < figures.bottom - 1 &&
            figures.top < pace.bottom - 1 &&
            pace.left < figures.right - 1;
        expect(clash, size).toBe(false);
        expect(pace?.height, size).toBeGreaterThan(20);
        expect(box('#pace button')?.right, size).toBeLessThanOrEqual(width);
        const facts = document.getElementById('facts');
        expect(facts?.scrollHeight, size).toBeLessThanOrEqual(facts?.clientHeight ?? 0);
        expect(document.documentElement.scrollWidth, size).toBeLessThanOrEqual(width);
    }
    await button('Pause').click();
    await expect.poll(() => text('pace'), SOON).toBe('');
    await expect.poll(() => fact('Speed'), SOON).toMatch(/^100 ns\/s/);
});
