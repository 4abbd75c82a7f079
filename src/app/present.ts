/** The page as a lecture hall needs it: scene, voltage and caption in large type, as full as the browser lets it, and the pointer as a torch. */
import '../styles/present.css';
import '../styles/present-phone.css';
import { createTorch } from '../page/torch.ts';
import { element } from '../ui/elements.ts';
import { pageKey } from '../ui/page-key.ts';
import { phrase } from '../words/phrase.ts';
import { createCaption } from './caption.ts';
import type { Cell } from './create-cell.ts';
import { createLargeVoltage } from './large-voltage.ts';
import { createStoryKeys } from './story-keys.ts';

export interface Present {
    /** Begins, or goes back. */
    turn(): void;
}

const KEYS = [
    ['space', 'play or pause'],
    ['S', 'stimulate'],
    ['1 2 3', 'speed'],
    ['Page Down', 'story'],
    ['T', 'torch'],
    ['M', 'sound'],
    ['K', 'these keys'],
    ['Esc', 'back'],
] as const;

/** The list of keys is there to be read, and then goes. */
const READ_ms = 9000;

const keyList = (): HTMLElement =>
    element(
        'p',
        { class: 'present-keys', role: 'status' },
        ...KEYS.map(([key, does]) =>
            element('span', {}, element('kbd', {}, phrase(key)), ` ${phrase(does)} `),
        ),
    );

/** Fills the screen where the browser lets it; else the window is filled. */
const fillScreen = async (): Promise<void> => {
    if (document.fullscreenElement) return;
    await document.documentElement.requestFullscreen?.({ navigationUI: 'hide' }).catch(() => {});
};
const leaveScreen = async (): Promise<void> => {
    if (document.fullscreenElement) await document.exitFullscreen().catch(() => {});
};

/** Size of the page's type. */
const typeSize_px = (): number =>
    Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

/** What is there only while it lasts. @param leave goes back */
const begin = (cell: Cell, leave: () => void) => {
    const { root } = cell;
    const torch = createTorch(root);
    const voltage = createLargeVoltage(cell);
    const caption = createCaption(cell);
    const story = createStoryKeys(cell);
    const keys = keyList();
    const back = element('button', { type: 'button', class: 'quiet leave' }, phrase('Leave'));
    back.addEventListener('click', leave);
    const added = [caption.host, voltage.host, back, keys];
    root.append(...added);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const showKeys = (on: boolean) => {
        clearTimeout(timer);
        keys.hidden = !on;
        if (on) timer = setTimeout(() => showKeys(false), READ_ms);
    };
    showKeys(true);
    const acts: Readonly<Record<string, () => void>> = {
        escape: leave,
        t: () => torch.light(!torch.lit),
        k: () => showKeys(keys.hidden === true),
        ...story,
    };
    const stop = new AbortController();
    const { signal } = stop;
    const key = (event: KeyboardEvent) => {
        const act = acts[pageKey(event) ?? ''];
        if (!act || event.repeat) return;
        event.preventDefault();
        event.stopPropagation();
        act();
    };
    window.addEventListener('keydown', key, { capture: true, signal });
    let full = document.fullscreenElement !== null;
    document.addEventListener(
        'fullscreenchange',
        () => {
            // The browser's own Escape.
            if (full && !document.fullscreenElement) leave();
            full = document.fullscreenElement !== null;
        },
        { signal },
    );
    return () => {
        stop.abort();
        clearTimeout(timer);
        torch.remove();
        voltage.remove();
        caption.remove();
        for (const part of added) part.remove();
    };
};

export const createPresent = (cell: Cell): Present => {
    const { root } = cell;
    let end: (() => void) | undefined;
    const leave = () => end?.();
    const write = (times: number) => {
        const scene = cell.scene();
        if (scene) scene.letters = times;
    };
    const enter = () => {
        const focused = document.activeElement;
        const scrolled = [root.scrollTop, document.documentElement.scrollTop] as const;
        const before_px = typeSize_px();
        root.dataset.present = '';
        write(Math.max(1, typeSize_px() / before_px));
        const remove = begin(cell, leave);
        end = () => {
            end = undefined;
            remove();
            delete root.dataset.present;
            write(1);
            root.removeAttribute('tabindex');
            [root.scrollTop, document.documentElement.scrollTop] = scrolled;
            if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
            void leaveScreen();
        };
        // What had the focus is out of sight; keys are the page's.
        root.tabIndex = -1;
        root.focus({ preventScroll: true });
        void fillScreen();
    };
    return { turn: () => (end ? leave() : enter()) };
};
