/** How the line of time is drawn: the voltage as its shape, marks, and where one is. */
import { element, svg } from '../ui/elements.ts';
import { phrase } from '../words/phrase.ts';
import { type Deed, gathered } from './act-words.ts';
import type { VoltageShape } from './voltage-shape.ts';

/** Voltages from the bottom of the line to its top, mV; further where the run goes further. */
const LOW_mV = -110;
const HIGH_mV = 60;
/** Seen below the most negative voltage of a run. */
const BELOW_mV = 20;
/** Marks nearer than this share of the line are one. */
const APART = 0.008;
export interface Line {
    readonly element: HTMLElement;
    /** Draws the shape and the marks over a run of that length. */
    draw(shape: VoltageShape, deeds: readonly Deed[], ends_ns: number): void;
    /** Shares of its length: where one is, and from where on any moment is back at once. */
    place(at: number, reach: number): void;
}

const outlineOf = ({ means_mV, bin_ns }: VoltageShape, ends_ns: number): string => {
    const known_mV = means_mV.filter((mV) => mV !== null);
    const low_mV = Math.min(LOW_mV, ...known_mV.map((mV) => mV - BELOW_mV));
    const high_mV = Math.max(HIGH_mV, ...known_mV);
    const points = means_mV.flatMap((mV, bin) =>
        mV === null
            ? []
            : [
                  [
                      (1000 * (bin + 0.5) * bin_ns) / ends_ns,
                      (100 * (high_mV - mV)) / (high_mV - low_mV),
                  ],
              ],
    );
    const [first, last] = [points.at(0), points.at(-1)];
    if (!first || !last) return '';
    const written = points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`);
    return `M0,100 L0,${first[1].toFixed(1)} L${written.join(' ')} L${last[0].toFixed(1)},100 Z`;
};

const percent = (share: number): string => `${(100 * share).toFixed(3)}%`;

export const createLine = (): Line => {
    const path = svg('path');
    const area = svg(
        'svg',
        { viewBox: '0 0 1000 100', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
        path,
    );
    const [far, ahead, marks, head] = ['far', 'ahead', 'marks', 'head'].map((name) =>
        element('div', { class: name }),
    );
    return {
        element: element(
            'div',
            {
                ...{ class: 'run', role: 'slider', tabindex: '0' },
                ...{ 'aria-label': phrase('Time of the run'), 'aria-valuemin': '0' },
            },
            ...[area, far, ahead, marks, head],
        ),
        draw: (shape, deeds, ends_ns) => {
            path.setAttribute('d', outlineOf(shape, ends_ns));
            marks.replaceChildren(
                ...gathered(deeds, APART * ends_ns).map(([{ at_ns }]) => {
                    const mark = element('i');
                    mark.style.left = percent(Math.min(1, at_ns / ends_ns));
                    return mark;
                }),
            );
        },
        place: (at, reach) => {
            head.style.left = percent(at);
            ahead.style.left = percent(at);
            far.style.width = percent(reach);
        },
    };
};
