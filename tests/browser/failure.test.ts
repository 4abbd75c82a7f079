/** A page of the book that does not come, and comes when it is asked for again. */
import { expect, it, vi } from 'vitest';
import { createBook } from '../../src/book/book.ts';
import type { Open, Program } from '../../src/book/program.ts';

const network = vi.hoisted(() => ({ down: true }));
vi.mock('../../src/book/pages.ts', () => {
    const open: Open = (host) => {
        host.append('Here it is.');
        return {};
    };
    const fetched = async () => {
        if (network.down)
            throw new TypeError(
                'Failed to fetch dynamically imported module: https://example.org/assets/page-1a2b.js',
            );
        return { open };
    };
    return { PAGES: [{ key: 'test', label: 'Test', open: fetched }] };
});

it('says so in words of its own, offers to try again, and is silent when all is well', async () => {
    const [host, settings] = [document.createElement('aside'), document.createElement('div')];
    host.append(settings);
    document.body.append(host);
    const program: Pick<Program, 'sight' | 'id'> = { sight: () => undefined, id: (name) => name };
    const book = createBook(host, settings, program as Program);
    await book.turnTo('test');
    const leaf = host.querySelector('#page-test');
    expect(leaf?.querySelector('[role="alert"]')?.textContent).toBe(
        'A part of the page could not be loaded: check the connection and try again.',
    );
    const again = [...(leaf?.querySelectorAll('button') ?? [])].find(
        ({ textContent }) => textContent === 'Try again',
    );
    network.down = false;
    again?.click();
    await expect.poll(() => leaf?.textContent).toBe('Here it is.');
});
