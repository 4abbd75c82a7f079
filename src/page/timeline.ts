/**
 * The run as a line of time: the voltage as its shape, marks where something was done, and where one is. It can be dragged, and moved
 * along by keys: the cell goes to that moment, and goes on from there as it went.
 */
import type { Snapshot, TakeView } from '../snapshot.ts';
import { element } from '../ui/elements.ts';
import { clock, fixed } from '../ui/format.ts';
import { phrase } from '../words/phrase.ts';
import { type Deed, markWords } from './act-words.ts';
import { createCaptionFlags, type RunCaptions } from './caption-flags.ts';
import { createLine } from './timeline-line.ts';
import { createVoltageShape } from './voltage-shape.ts';

export interface Timeline {
    /** Takes a new snapshot. */
    see(snapshot: Pick<Snapshot, 'time_ns' | 'trace' | 'take'>): void;
    /** What was done in the run. */
    mark(deeds: readonly Deed[]): void;
}

/** A deed is near a moment within this share of the run. */
const NEAR = 0.012;
/** An arrow key goes this share of the run, with Shift ten times as far. */
const STEP = 0.005;
const REDRAWN_ms = 400;

/** Where a key leads from a moment of a run; undefined where it is none of the line's. */
export const keyLeads = (
    { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
    { from_ns, ends_ns, deeds }: { from_ns: number; ends_ns: number; deeds: readonly Deed[] },
): number | undefined => {
    const step_ns = STEP * ends_ns * (shiftKey ? 10 : 1);
    const times = deeds.map(({ at_ns }) => at_ns);
    switch (key) {
        case 'ArrowLeft':
        case 'ArrowDown':
            return Math.max(0, from_ns - step_ns);
        case 'ArrowRight':
        case 'ArrowUp':
            return Math.min(ends_ns, from_ns + step_ns);
        case 'PageDown':
            return times.findLast((at_ns) => at_ns < from_ns) ?? 0;
        case 'PageUp':
            return times.find((at_ns) => at_ns > from_ns) ?? ends_ns;
        case 'Home':
            return 0;
        case 'End':
            return ends_ns;
        default:
            return undefined;
    }
};

/** @param goTo called with each moment that is asked for, ns */
export const createTimeline = (
    host: HTMLElement,
    captions: RunCaptions,
    goTo: (time_ns: number) => void,
): Timeline => {
    const shape = createVoltageShape();
    const drawn = createLine();
    const line = drawn.element;
    const label = element('output', { class: 'moment', 'aria-hidden': 'true' });
    const bar = element('div', { class: 'bar' }, line, label);
    let take: TakeView | undefined;
    let now_ns = 0;
    let deeds: readonly Deed[] = [];
    let drawn_ms = Number.NEGATIVE_INFINITY;
    /** Where a hand holds it, and where a pointer is over it. */
    let held_ns: number | undefined;
    let pointed_ns: number | undefined;

    const ends_ns = () => Math.max(1, take?.ends_ns ?? 1, now_ns);
    const share = (time_ns: number) => Math.min(1, Math.max(0, time_ns / ends_ns()));
    const flags = createCaptionFlags(bar, captions, () => ({ now_ns, ends_ns: ends_ns() }));
    host.append(bar, flags.button);
    const draw = () => {
        drawn.draw(shape, deeds, ends_ns());
        flags.draw();
    };
    const valueText = (time_ns: number): string => {
        const mV = shape.at(time_ns);
        const caption = captions.all().findLast(({ at_ns }) => at_ns <= time_ns)?.caption;
        const near = deeds.filter(({ at_ns }) => Math.abs(at_ns - time_ns) < NEAR * ends_ns());
        return [
            phrase('{now} of {wanted}', { now: clock(time_ns), wanted: clock(ends_ns()) }),
            ...(mV === null ? [] : [`${fixed(mV, 0)} mV`]),
            ...(near.length > 0 ? [markWords(near)] : []),
            ...(caption ? [`“${caption}”`] : []),
            ...(time_ns < (take?.reach_ns ?? 0) ? [phrase('takes a while to go back to')] : []),
        ].join(', ');
    };
    const place = () => {
        const at_ns = held_ns ?? now_ns;
        drawn.place(share(at_ns), share(take?.reach_ns ?? 0));
        line.setAttribute('aria-valuemax', ends_ns().toFixed(0));
        line.setAttribute('aria-valuenow', at_ns.toFixed(0));
        const told = held_ns ?? pointed_ns;
        label.hidden = told === undefined;
        if (told === undefined) return;
        label.textContent = valueText(told);
        // Within the line, whatever its length.
        const room = Math.max(0, line.clientWidth - label.offsetWidth);
        const left = share(told) * line.clientWidth - label.offsetWidth / 2;
        label.style.left = `${Math.min(room, Math.max(0, left))}px`;
    };
    /** Read out where somebody moves it, and not with each frame. */
    const tell = () => line.setAttribute('aria-valuetext', valueText(held_ns ?? now_ns));
    const go = (time_ns: number) => {
        held_ns = time_ns;
        goTo(time_ns);
        place();
        tell();
    };
    const momentAt = ({ clientX }: PointerEvent): number => {
        const { left, width } = line.getBoundingClientRect();
        return (Math.min(width, Math.max(0, clientX - left)) / Math.max(1, width)) * ends_ns();
    };
    const letGo = () => {
        held_ns = undefined;
        pointed_ns = undefined;
        place();
    };
    line.addEventListener('pointerdown', (event) => {
        if (event.button !== 0) return;
        line.setPointerCapture(event.pointerId);
        go(momentAt(event));
    });
    line.addEventListener('pointermove', (event) => {
        if (line.hasPointerCapture(event.pointerId)) go(momentAt(event));
        else if (event.pointerType === 'mouse') {
            pointed_ns = momentAt(event);
            place();
        }
    });
    for (const type of ['lostpointercapture', 'pointerleave', 'blur', 'keyup'])
        line.addEventListener(type, letGo);
    line.addEventListener('focus', tell);
    line.addEventListener('keydown', (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const from_ns = held_ns ?? now_ns;
        const moment = keyLeads(event, { from_ns, ends_ns: ends_ns(), deeds });
        if (moment === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        go(moment);
    });

    return {
        see: (snapshot) => {
            const before = take;
            take = snapshot.take;
            now_ns = snapshot.time_ns;
            if (before?.run !== take.run) shape.clear();
            // Another course may have begun, or one been taken up again.
            else if (before?.version !== take.version) shape.cut(now_ns);
            shape.add(snapshot.trace);
            place();
            const time_ms = performance.now();
            if (time_ms - drawn_ms < REDRAWN_ms) return;
            drawn_ms = time_ms;
            draw();
        },
        mark: (next) => {
            deeds = next;
            draw();
            tell();
        },
    };
};
