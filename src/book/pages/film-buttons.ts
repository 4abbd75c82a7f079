/** The buttons that begin a film, hold it up and end it. */
import { element, write } from '../../ui/elements.ts';
import { phrase, told } from '../../words/phrase.ts';

export const button = (label: string, type = 'button'): HTMLButtonElement =>
    element('button', { type, class: 'take' }, told(label));

export interface FilmButtons {
    readonly all: readonly HTMLElement[];
    running(): boolean;
    setRunning(on: boolean): void;
    /** Resolves once the film is to go on. */
    ready(): Promise<void>;
    /** What the first one says. */
    name(start: string): void;
}

/** @param stop called for who wants no more of the film */
export const createFilmButtons = (stop: () => void): FilmButtons => {
    const start = button('Render', 'submit');
    const pause = button('Pause');
    const end = button('Stop');
    let resume: (() => void) | undefined;
    let waiting: Promise<void> = Promise.resolve();
    const setPaused = (on: boolean) => {
        write(pause, phrase(on ? 'Go on' : 'Pause'));
        resume?.();
        resume = undefined;
        if (on)
            waiting = new Promise((resolve) => {
                resume = resolve;
            });
    };
    const setRunning = (on: boolean) => {
        setPaused(false);
        start.disabled = on;
        pause.disabled = !on;
        end.disabled = !on;
    };
    pause.addEventListener('click', () => setPaused(resume === undefined));
    end.addEventListener('click', () => {
        stop();
        setPaused(false);
    });
    setRunning(false);
    return {
        all: [start, pause, end],
        running: () => start.disabled,
        setRunning,
        ready: () => waiting,
        name: (label) => write(start, told(label)),
    };
};
