/** Whom the page greets with hints: somebody who has never been here, and opened the page for itself. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Cell } from '../../src/app/create-cell.ts';
import { greetFirstVisit } from '../../src/app/first-visit.ts';

const page = { hash: '', ui: undefined as string | undefined, framed: false, webdriver: false };
const kept = new Map<string, string>();
const storage = { getItem: (key: string) => kept.get(key) ?? null };

/** Opens the page. @returns whether somebody is to be greeted */
const open = (now: Partial<typeof page>, localStorage: object = storage): boolean => {
    const { hash, ui, framed, webdriver } = { ...page, ...now };
    const window = { parent: {} };
    if (!framed) window.parent = window;
    const globals = { localStorage, window, location: { hash }, navigator: { webdriver } };
    for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
    greetFirstVisit({ root: { dataset: { ui } } } as unknown as Cell);
    return vi.getTimerCount() > 0;
};

beforeEach(() => {
    vi.useFakeTimers();
    kept.clear();
});
afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
});

it('greets who was never here', () => {
    expect(open({})).toBe(true);
    vi.clearAllTimers();
    kept.set('ionarium.visited', 'yes');
    expect(open({})).toBe(false);
});

it.each([
    ['a link that opens a step of the story', { hash: '#v=1&story=2' }],
    ['a page of somebody else’s', { framed: true }],
    ['the scene alone', { ui: 'scene' }],
    ['a browser that a program drives', { webdriver: true }],
])('greets nobody in %s', (_, now) => {
    expect(open(now)).toBe(false);
});

it('greets nobody where nothing can be remembered, and does not fail', () => {
    const forbidden = {
        getItem: () => {
            throw new Error('Storage is forbidden.');
        },
    };
    expect(open({}, forbidden)).toBe(false);
});
