/** Play, pause, step, reset, new seed, speeds: buttons and keys. */
import { PARAMETERS } from '../params.ts';
import { drawing, element, write } from '../ui/elements.ts';

/** Speeds to choose from, ns/s: raw motion, the default, and what most computers can do. */
const SPEEDS = [
    { label: 'Slow', nsPerSecond: 2 },
    { label: 'Normal', nsPerSecond: PARAMETERS.speed_nsPerSecond.default },
    { label: 'Fast', nsPerSecond: PARAMETERS.speed_nsPerSecond.max },
] as const;

export interface Actions {
    playPause(): void;
    /** One time step; `coarse`: twenty. */
    step(coarse: boolean): void;
    reset(): void;
    newSeed(): void;
    /** The cell as it was before the last reset or new seed. */
    undo(): void;
    speed(nsPerSecond: number): void;
}

export interface Controls {
    show(playing: boolean, speed_nsPerSecond: number): void;
    /** A key that nobody has taken yet. */
    key(event: KeyboardEvent): void;
}

/** Keys that mean something to what has the focus. */
const takesKeys = (target: EventTarget | null, key: string): boolean => {
    if (!(target instanceof Element)) return false;
    if (target.closest('input, select, textarea, [contenteditable]')) return true;
    return key === ' ' && target.closest('button, summary, a') !== null;
};

/** In a square of 24. */
const ICONS = {
    play: 'M7 4.5v15l12-7.500z',
    pause: 'M7 5h3.500v14H7zM13.5 5H17v14h-3.500z',
    step: 'M6 5v14l9-7zM16 5h2.500v14H16z',
    reset: 'M12 5V1.500L6.5 6 12 10.500V7.200a5 5 0 1 1-5 5H4.800A7.2 7.2 0 1 0 12 5z',
    seed: 'M6 3h12a3 3 0 0 1 3 3v12a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3zm2 3.500a1.6 1.6 0 1 0 .01 0zm8 0a1.6 1.6 0 1 0 .01 0zm-4 4a1.6 1.6 0 1 0 .01 0zm-4 4a1.6 1.6 0 1 0 .01 0zm8 0a1.6 1.6 0 1 0 .01 0z',
} as const;

export const createControls = (host: HTMLElement, actions: Actions): Controls => {
    const button = (
        icon: keyof typeof ICONS,
        label: string,
        key: string,
        title: string,
        act: (event: MouseEvent) => void,
    ) => {
        const picture = drawing('0 0 24 24', ICONS[icon], 'icon');
        const word = element('span', { class: 'word' }, label);
        const made = element(
            'button',
            { type: 'button', title, 'aria-label': label },
            picture,
            word,
        );
        // Drawn by the style sheet: it is not part of the button's name.
        if (key) made.dataset.key = key;
        made.addEventListener('click', act);
        return { made, word, picture };
    };
    const play = button('play', 'Play', '', 'Play or pause (space)', actions.playPause);
    play.made.classList.add('main');
    const speeds = SPEEDS.map(({ label, nsPerSecond }) => {
        const title = `${nsPerSecond} ns for each second of watching`;
        const made = element('button', { type: 'button', title }, label);
        made.addEventListener('click', () => actions.speed(nsPerSecond));
        return { made, nsPerSecond };
    });
    host.append(
        play.made,
        button('step', 'Step', '→', 'One time step (→), twenty with Shift', ({ shiftKey }) =>
            actions.step(shiftKey),
        ).made,
        button('reset', 'Reset', 'R', 'Start again with the same seed (R)', actions.reset).made,
        button(
            'seed',
            'New seed',
            'N',
            'Start again with other random numbers (N)',
            actions.newSeed,
        ).made,
        element(
            'div',
            { class: 'speeds', role: 'group', 'aria-label': 'Speed' },
            ...speeds.map(({ made }) => made),
        ),
    );

    const keys: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
        ' ': actions.playPause,
        arrowright: ({ shiftKey }) => actions.step(shiftKey),
        r: actions.reset,
        n: actions.newSeed,
        u: actions.undo,
    };

    return {
        key: (event) => {
            const key = event.key.toLowerCase();
            const act = keys[key];
            if (!act || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey)
                return;
            if (takesKeys(event.target, key) || (event.repeat && key !== 'arrowright')) return;
            event.preventDefault();
            act(event);
        },
        show: (playing, speed_nsPerSecond) => {
            const label = playing ? 'Pause' : 'Play';
            write(play.word, label);
            play.made.setAttribute('aria-label', label);
            play.picture.firstElementChild?.setAttribute('d', ICONS[playing ? 'pause' : 'play']);
            for (const { made, nsPerSecond } of speeds) {
                made.setAttribute('aria-pressed', String(nsPerSecond === speed_nsPerSecond));
            }
        },
    };
};
