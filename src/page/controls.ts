/** Play, pause, step, reset, new seed, stimulate, speeds: buttons and keys. */
import { PARAMETERS } from '../params.ts';
import { element, write } from '../ui/elements.ts';
import { pageKey } from '../ui/page-key.ts';
import { phrase, told } from '../words/phrase.ts';
import { ICONS, iconButton } from './icon-button.ts';

/** Speeds to choose from, ns/s: raw motion, the default, and what most computers can do. */
const SPEEDS = [
    { label: 'Slow', nsPerSecond: 2 },
    { label: 'Normal', nsPerSecond: PARAMETERS.speed_nsPerSecond.default },
    { label: 'Fast', nsPerSecond: 1000 },
] as const;

export interface Actions {
    playPause(): void;
    /** One time step; `coarse`: twenty. */
    step(coarse: boolean): void;
    reset(): void;
    newSeed(): void;
    /** The cell as it was before the last reset or new seed. */
    undo(): void;
    /** A pulse of the electrode; where there can be none, says why. */
    stimulate(): void;
    speed(nsPerSecond: number): void;
    slowWhileFiring(on: boolean): void;
}

/** What is set. */
export interface Chosen {
    readonly playing: boolean;
    readonly speed_nsPerSecond: number;
    readonly slowWhileFiring: boolean;
    /** Why the electrode can give no pulse, in a sentence; empty where it can. */
    readonly held: string;
}

/** What goes on. */
export interface Excited {
    /** What a pulse is, in words. */
    readonly pulse: string;
    readonly pulseIsOn: boolean;
    /** The cell has gates that can make it fire. */
    readonly canFire: boolean;
    /** Time goes slowly because it does. */
    readonly slowed: boolean;
}

export interface Controls {
    show(chosen: Chosen): void;
    see(excited: Excited): void;
    /** A key that nobody has taken yet. */
    key(event: KeyboardEvent): void;
}

const speedButtons = (choose: Actions['speed']) =>
    SPEEDS.map(({ label, nsPerSecond }, i) => {
        const title = phrase('{n} ns for each second of watching ({key})', {
            n: nsPerSecond,
            key: i + 1,
        });
        const made = element('button', { type: 'button', title }, phrase(label));
        made.addEventListener('click', () => choose(nsPerSecond));
        return { made, nsPerSecond };
    });

/** The electrode's button: says what a pulse is, or why there can be none. */
const stimulusButton = (act: () => void) => {
    const { made } = iconButton('stimulate', phrase('Stimulate'), 'S', '', act);
    let held = '';
    let pulse = '';
    const entitle = () => {
        const title =
            told(held) ||
            phrase('A pulse of the electrode (S): {pulse}. Paused, it waits for Play.', { pulse });
        if (made.title !== title) made.title = title;
    };
    return {
        made,
        hold: (why: string) => {
            held = why;
            made.setAttribute('aria-disabled', String(why !== ''));
            entitle();
        },
        see: (now: Excited) => {
            pulse = now.pulse;
            made.toggleAttribute('data-on', now.pulseIsOn);
            entitle();
        },
    };
};

const slowButton = (toggled: (on: boolean) => void) => {
    const label = told(PARAMETERS.slowWhileFiring.label);
    const { made } = iconButton('slow', label, '', told(PARAMETERS.slowWhileFiring.doc), () =>
        toggled(made.getAttribute('aria-pressed') !== 'true'),
    );
    made.classList.add('firing');
    return made;
};

export const createControls = (host: HTMLElement, actions: Actions): Controls => {
    const play = iconButton(
        ...(['play', phrase('Play'), '', phrase('Play or pause (space)')] as const),
        actions.playPause,
    );
    play.made.classList.add('main');
    const stimulus = stimulusButton(actions.stimulate);
    const speeds = speedButtons(actions.speed);
    const slow = slowButton(actions.slowWhileFiring);
    host.append(
        play.made,
        iconButton(
            'step',
            phrase('Step'),
            '→',
            phrase('One time step (→), twenty with Shift'),
            ({ shiftKey }) => actions.step(shiftKey),
        ).made,
        iconButton(
            ...(['reset', phrase('Reset'), 'R'] as const),
            phrase('Start again with the same seed (R)'),
            actions.reset,
        ).made,
        iconButton(
            'seed',
            phrase('New seed'),
            'N',
            phrase('Start again with other random numbers (N)'),
            actions.newSeed,
        ).made,
        stimulus.made,
        element(
            'div',
            { class: 'speeds', role: 'group', 'aria-label': phrase('Speed') },
            ...speeds.map(({ made }) => made),
        ),
        slow,
    );

    const keys: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
        ' ': actions.playPause,
        arrowright: ({ shiftKey }) => actions.step(shiftKey),
        r: actions.reset,
        n: actions.newSeed,
        u: actions.undo,
        s: actions.stimulate,
        ...Object.fromEntries(
            SPEEDS.map(({ nsPerSecond }, i) => [i + 1, () => actions.speed(nsPerSecond)]),
        ),
    };

    return {
        key: (event) => {
            const key = pageKey(event);
            const act = key && keys[key];
            if (!act || (event.repeat && key !== 'arrowright')) return;
            event.preventDefault();
            act(event);
        },
        show: ({ playing, speed_nsPerSecond, slowWhileFiring, held }) => {
            const label = phrase(playing ? 'Pause' : 'Play');
            write(play.word, label);
            play.made.setAttribute('aria-label', label);
            play.picture.firstElementChild?.setAttribute('d', ICONS[playing ? 'pause' : 'play']);
            for (const { made, nsPerSecond } of speeds) {
                made.setAttribute('aria-pressed', String(nsPerSecond === speed_nsPerSecond));
            }
            slow.setAttribute('aria-pressed', String(slowWhileFiring));
            stimulus.hold(held);
        },
        see: (excited) => {
            stimulus.see(excited);
            slow.hidden = !excited.canFire;
            slow.toggleAttribute('data-on', excited.slowed);
        },
    };
};
