/**
 * Reading values off a plot against time: a cursor for the mouse and for arrow keys, a drag that zooms in, Escape or a double
 * click that returns.
 */
import type uPlot from 'uplot';
import { element, write } from '../ui/elements.ts';
import { phrase, told } from '../words/phrase.ts';

export interface Reader {
    /** The part of the time axis that was asked for; null: as the plot wants it. */
    readonly range: () => [number, number] | null;
    /** Parts of uPlot's options. */
    readonly cursor: uPlot.Cursor;
    readonly hooks: uPlot.Hooks.Arrays;
    /** Button that returns, in sight while there is something to return from. */
    readonly back: HTMLButtonElement;
    /** After the plot was made, and after each setData. */
    attach(plot: uPlot): void;
    follow(): void;
}

export interface ReaderOptions {
    /** What is read, for the name of the cursor. */
    readonly name: string;
    /** Where the time axis begins, µs; 0 where nothing is said. */
    readonly earliest_us?: number;
    /** What stands at a row of the data, in one line. */
    text(data: uPlot.AlignedData, row: number): string;
    /** The view has changed. */
    changed(): void;
}

/** Shorter drags are clicks. */
const LEAST_DRAG_px = 6;
/** Shares of what is in sight that a key goes, with Shift and without. */
const STEP = { fine: 0.01, coarse: 0.1 } as const;
const ZOOM = 2;
/** The shortest time one can zoom to, µs: two points of the trace. */
const SHORTEST_us = 0.02;

/** The line that is read, the cursor that keys move, and the button that returns. */
const elementsOf = ({ name }: ReaderOptions) => {
    const text = element('p', { class: 'reading', 'aria-hidden': 'true' });
    text.hidden = true;
    const handle = element('div', {
        class: 'reader',
        role: 'slider',
        tabindex: '0',
        'aria-label': phrase('{name}: cursor', { name: told(name) }),
        title: phrase('Arrow keys read values, + and − zoom, Escape returns'),
    });
    const back = element(
        'button',
        { type: 'button', class: 'quiet', title: phrase('Back to the running view (Escape)') },
        phrase('Back'),
    );
    back.hidden = true;
    return { text, handle, back };
};

export const createReader = (host: HTMLElement, options: ReaderOptions): Reader => {
    const { text, handle, back } = elementsOf(options);
    host.append(text, handle);

    let plot: uPlot | undefined;
    let zoom: [number, number] | null = null;
    /** While the mouse is down the axis stands still. */
    let held: [number, number] | null = null;
    /** Where keys have put the cursor, µs. */
    let pinned_us: number | undefined;

    const inSight = (): [number, number] => {
        const { min, max } = plot?.scales.x ?? {};
        return [min ?? 0, max ?? 1];
    };
    const zoomTo = (range: [number, number] | null) => {
        zoom = range;
        back.hidden = range === null;
        options.changed();
    };
    const read = (u: uPlot) => {
        const { idx, left } = u.cursor;
        const row = (left ?? -1) >= 0 ? idx : null;
        // A cell that has just begun has no points yet.
        const at_us = typeof row === 'number' ? u.data[0][row] : undefined;
        text.hidden = at_us === undefined;
        if (typeof row !== 'number' || at_us === undefined) return;
        const line = options.text(u.data, row);
        write(text, line);
        const [min, max] = inSight();
        handle.setAttribute('aria-valuemin', min.toFixed(3));
        handle.setAttribute('aria-valuemax', max.toFixed(3));
        handle.setAttribute('aria-valuenow', at_us.toFixed(3));
        handle.setAttribute('aria-valuetext', line);
    };
    const pin = (time_us: number) => {
        pinned_us = time_us;
        reader.follow();
    };
    const unpin = () => {
        pinned_us = undefined;
        plot?.setCursor({ left: -10, top: -10 });
    };
    const select = (u: uPlot) => {
        held = null;
        const { left, width } = u.select;
        if (width < LEAST_DRAG_px) return;
        const [from, to] = [u.posToVal(left, 'x'), u.posToVal(left + width, 'x')];
        u.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
        const missing = SHORTEST_us - (to - from);
        zoomTo(missing > 0 ? [from - missing / 2, to + missing / 2] : [from, to]);
    };
    const zoomBy = (factor: number) => {
        const [min, max] = inSight();
        const middle = pinned_us ?? (min + max) / 2;
        const half = Math.max(SHORTEST_us, (max - min) * factor) / 2;
        const newest = plot?.data[0].at(-1) ?? 0;
        const earliest = options.earliest_us ?? 0;
        const from = Math.max(earliest, middle - half);
        if (from === earliest && middle + half >= newest) zoomTo(null);
        else zoomTo([from, middle + half]);
    };
    const move = (share: number) => {
        const [min, max] = inSight();
        const newest = Math.min(max, plot?.data[0].at(-1) ?? max);
        const at = pinned_us ?? newest;
        pin(Math.min(newest, Math.max(min, at + share * (max - min))));
    };
    const KEYS: Readonly<Record<string, (coarse: boolean) => void>> = {
        ArrowLeft: (coarse) => move(-(coarse ? STEP.coarse : STEP.fine)),
        ArrowRight: (coarse) => move(coarse ? STEP.coarse : STEP.fine),
        Home: () => move(-1),
        End: () => move(1),
        '+': () => zoomBy(1 / ZOOM),
        '=': () => zoomBy(1 / ZOOM),
        '-': () => zoomBy(ZOOM),
        Escape: () => zoomTo(null),
        '0': () => zoomTo(null),
    };
    handle.setAttribute('aria-valuenow', '0');
    handle.setAttribute('aria-valuetext', phrase('nothing read yet'));
    handle.addEventListener('keydown', (event) => {
        const act = KEYS[event.key];
        if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        event.stopPropagation();
        act(event.shiftKey);
    });
    handle.addEventListener('blur', unpin);
    back.addEventListener('click', () => zoomTo(null));
    host.addEventListener('dblclick', () => zoomTo(null));

    const reader: Reader = {
        range: () => zoom ?? held,
        cursor: {
            y: false,
            drag: { x: true, y: false, setScale: false },
            points: { size: 7, width: 0 },
        },
        hooks: { setCursor: [read], setSelect: [select] },
        back,
        attach: (made) => {
            plot = made;
            made.over.addEventListener('mousedown', () => {
                held = inSight();
                window.addEventListener('mouseup', () => (held = null), { once: true });
            });
        },
        follow: () => {
            if (!plot || pinned_us === undefined) return;
            const [min] = inSight();
            pinned_us = Math.max(min, pinned_us);
            plot.setCursor({ left: plot.valToPos(pinned_us, 'x'), top: 0 });
        },
    };
    return reader;
};
