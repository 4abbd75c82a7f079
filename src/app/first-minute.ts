/** The first minute of somebody who has never seen a membrane: three callouts, one after another, gone for ever with Escape. */
import '../styles/callout.css';
import { type Callout, createCallout } from '../page/callout.ts';
import type { Box, Room } from '../page/callout-place.ts';
import { phrase, told } from '../words/phrase.ts';
import type { Cell } from './create-cell.ts';
import { createSteps, onScreen, type Seen } from './first-things.ts';

/** What moves is followed this often, and where it stands is looked for anew, ms. */
const FOLLOWED_ms = 100;
/** From the window's edge. */
const MARGIN_px = 8;
/** What must not be covered: what can be pressed, and the names that one needs. */
const NEVER = [
    ...['.tray', '.scene-key', '.scene-name', '.scene-scale', '.hint:not(:empty)', '.figure'],
    ...[
        '.story',
        '.timeline',
        '.time',
        '.figure-bar',
        '.brand',
        '.book',
        '.pace',
        '.notice:not([hidden])',
    ],
].join();
const READ = '.scene-notes, .figures, .facts, .voltage, .ions';
/** The membrane with what stands in it and its names: so far from its middle, nm. */
const BAND_nm = 9;

const piecesOf = (seen: Seen): Pick<Room, 'never' | 'crowded' | 'read'> => {
    const { left, right } = seen.scene.canvas.getBoundingClientRect();
    const [top, bottom] = [BAND_nm, -BAND_nm].map((y_nm) => onScreen(seen, 0, y_nm)[1]);
    const boxes = (selectors: string) =>
        [...seen.root.querySelectorAll(selectors)].map((piece) => piece.getBoundingClientRect());
    return { never: boxes(NEVER), read: boxes(READ), crowded: [{ left, right, top, bottom }] };
};

const inWindow = (): Box => ({
    left: MARGIN_px,
    top: MARGIN_px,
    right: innerWidth - MARGIN_px,
    bottom: innerHeight - MARGIN_px,
});

/** @param greeted called when the first one is there to be read */
export const greet = (cell: Cell, greeted: () => void): void => {
    const { root, program } = cell;
    const steps = createSteps();
    const stop = new AbortController();
    let at = 0;
    let callout: Callout | undefined;
    /** How all things lay when its place was looked for. */
    let lay = '';

    const seenNow = (): Seen | undefined => {
        const scene = cell.scene();
        const snapshot = program.sight()?.snapshot;
        return scene && snapshot && { scene, snapshot, root };
    };
    const end = () => {
        stop.abort();
        clearInterval(timer);
        callout?.remove();
    };
    const show = () => {
        lay = '';
        const place = phrase('{now} of {wanted}', { now: at + 1, wanted: steps.length });
        callout?.say(told(steps[at].sentence), place, at === steps.length - 1);
        follow();
    };
    const next = () => {
        at++;
        if (at < steps.length) show();
        else end();
    };
    const follow = () => {
        const seen = seenNow();
        if (!seen || !callout) return;
        const target = steps[at].target(seen);
        // Nothing to point at: on to what there is.
        if (!target) return next();
        const pieces = piecesOf(seen);
        const boxes = pieces.never.flatMap(({ left, top, right, bottom }) => [
            left,
            top,
            right,
            bottom,
        ]);
        const now = [innerWidth, innerHeight, ...boxes].map(Math.round).join();
        if (now === lay) return callout.point(target);
        lay = now;
        callout.place({ window: inWindow(), target, ...pieces });
    };
    const begin = () => {
        if (!seenNow() || root.querySelector('.cover:not([hidden])')) return;
        callout = createCallout(root, next, end);
        greeted();
        show();
    };
    const timer = setInterval(() => (callout ? follow() : begin()), FOLLOWED_ms);
    const key = (event: KeyboardEvent) => {
        if (!callout || root.dataset.present !== undefined) return;
        if (event.key === 'Escape') end();
        const { target } = event;
        // Whatever else has the focus has its own use for arrows.
        const meant =
            target === document.body || (target instanceof Node && callout.card.contains(target));
        if (event.key !== 'ArrowRight' || event.shiftKey || !meant) return;
        event.preventDefault();
        event.stopPropagation();
        next();
    };
    window.addEventListener('keydown', key, { capture: true, signal: stop.signal });
};
