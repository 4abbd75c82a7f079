/** The slider of a dose: drawn and dragged as lil-gui's own is, with powers of ten, and the half dose marked. */
import type { NumberController } from 'lil-gui';
import type { NumberParameter } from '../params.ts';
import type { Value } from '../settings/settings.ts';
import { phrase } from '../words/phrase.ts';
import { type LogScale, shareOf, stepped, valueAtShare } from './log-scale.ts';

/** A parameter that has such a slider. */
export type LogParameter = NumberParameter & Required<Pick<NumberParameter, 'log'>>;

export interface LogSlider {
    show(value: Value): void;
}

/** Shift takes a whole power of ten. */
const COARSE = 10;

const percent = (share: number): string => `${(100 * share).toFixed(2)}%`;

/** As one who hears it is told: 5 nM, half dose. */
export const doseText = (value: number, unit: string, mark: number): string => {
    if (value === 0) return phrase('none');
    const dose = `${value} ${unit}`;
    return value === mark ? phrase('{dose}, half dose', { dose }) : dose;
};

const part = (name: string, text = ''): HTMLElement => {
    const made = document.createElement('div');
    made.className = name;
    made.textContent = text;
    return made;
};

/** What is under the pointer while it is down is the value. */
const listen = (track: HTMLElement, set: (share: number) => void): void => {
    const follow = ({ clientX }: PointerEvent) => {
        const { left, width } = track.getBoundingClientRect();
        set(Math.max(0, Math.min(1, (clientX - left) / width)));
    };
    track.addEventListener('pointerdown', (event) => {
        if (event.button !== 0) return;
        track.setPointerCapture(event.pointerId);
        track.classList.add('lil-active');
        follow(event);
    });
    track.addEventListener('pointermove', (event) => {
        if (track.hasPointerCapture(event.pointerId)) follow(event);
    });
    track.addEventListener('lostpointercapture', () => track.classList.remove('lil-active'));
};

const DIRECTIONS: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1 };

/** @param controller of a number, without a slider */
export const addLogSlider = (
    { domElement, $widget, $input }: NumberController,
    { unit, max, log: { least, mark } }: LogParameter,
    propose: (value: number) => void,
): LogSlider => {
    const scale: LogScale = { least, mark, max };
    const track = part('lil-slider');
    const fill = part('lil-fill');
    const tick = part('tick');
    const name = part('mark', phrase('half at {dose}', { dose: `${mark} ${unit}` }));
    const at = percent(shareOf(mark, scale));
    tick.style.left = at;
    name.style.setProperty('--at', at);
    track.append(fill, tick);
    const marked = part('marked');
    marked.append(track, name);
    $widget.prepend(marked);
    domElement.classList.add('lil-has-slider', 'log');
    let now = 0;
    const set = (value: number) => {
        if (value !== now) propose(value);
    };
    listen(track, (share) => set(valueAtShare(share, scale)));
    // On their way down: lil-gui's own steps are all of one length.
    const catchKeys = (event: KeyboardEvent) => {
        const way = DIRECTIONS[event.key];
        if (event.target !== $input || way === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        set(stepped(now, way * (event.shiftKey ? COARSE : 1), scale));
        $input.value = String(now);
    };
    domElement.addEventListener('keydown', catchKeys, { capture: true });
    for (const type of ['wheel', 'mousedown'])
        domElement.addEventListener(
            type,
            (event) => {
                if (event.target === $input) event.stopPropagation();
            },
            { capture: true },
        );
    return {
        show: (value) => {
            now = Number(value);
            fill.style.width = percent(shareOf(now, scale));
            $input.setAttribute('aria-valuetext', doseText(now, unit, mark));
        },
    };
};
