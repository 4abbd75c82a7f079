/** Which stretch of what was done is filmed: from one moment to another, by two handles or typed. */
import { momentOf } from '../../film/plan.ts';
import { element } from '../../ui/elements.ts';
import { clock } from '../../ui/format.ts';
import { createTrack } from '../../ui/track.ts';
import { checkbox, entry, numberInput, put } from './film-fields.ts';
import type { Span } from './film-script.ts';

export interface StretchFields {
    readonly node: HTMLElement;
    /** How far the run is known. */
    know(ends_ns: number): void;
    /** Throws an Error of one sentence where a moment is none. */
    read(): Span;
    asWatched(): boolean;
    /** From now on its end follows from the length of the film, until it is chosen again. */
    followLength(): void;
    /** So it ends there. */
    end(to_ns: number): void;
}

/** µs, to the time step. */
const shown = (time_ns: number): string => String(Number((time_ns / 1000).toFixed(6)));

/** @param changed by hand */
export const createStretchFields = (
    idOf: (name: string) => string,
    changed: () => void,
): StretchFields => {
    let ends_ns = 0;
    let follows = false;
    /** Until somebody has chosen another end, it is that of the run. */
    let isWhole = true;
    const from = numberInput(idOf('film-stretch-from'), 0);
    const to = numberInput(idOf('film-stretch-to'), 0);
    const asWatched = checkbox(idOf('film-as-watched'), true);
    const asSeen = checkbox(idOf('film-as-seen'), true);
    const at = (field: HTMLInputElement): number => {
        try {
            return momentOf(field.value, ends_ns);
        } catch {
            // Said by who reads it.
            return 0;
        }
    };
    const track = createTrack({
        label: 'Stretch of the run',
        text: clock,
        moved: (key, at_ns) => {
            const moment_ns = Math.round(at_ns);
            const [first, last] = [at(from), at(to)];
            if (key === 'from') from.value = shown(Math.min(moment_ns, last));
            else to.value = shown(Math.max(moment_ns, first));
            chosen();
        },
        settled: changed,
    });
    const show = () =>
        track.show(
            [
                { key: 'from', label: 'Beginning of the film', at: at(from) },
                { key: 'to', label: 'End of the film', at: at(to) },
            ],
            [0, ends_ns],
        );
    const chosen = () => {
        follows = false;
        isWhole = false;
        show();
    };
    for (const field of [from, to]) field.addEventListener('input', chosen);
    return {
        node: element(
            'div',
            {},
            track.node,
            entry('From, µs', from),
            entry('To, µs', to),
            entry('Speed as I watched', asWatched),
            entry('Camera as I saw it', asSeen),
        ),
        know: (known_ns) => {
            ends_ns = known_ns;
            if (isWhole) put(to, shown(ends_ns));
            show();
        },
        read: () => {
            return {
                from_ns: momentOf(from.value, ends_ns),
                to_ns: follows ? undefined : momentOf(to.value, ends_ns),
                ...{ asWatched: asWatched.checked, asSeen: asSeen.checked },
            };
        },
        asWatched: () => asWatched.checked,
        followLength: () => {
            follows = true;
            isWhole = false;
        },
        end: (to_ns) => {
            put(to, shown(to_ns));
            show();
        },
    };
};
