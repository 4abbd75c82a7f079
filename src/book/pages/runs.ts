/** The runs of an experiment: begun by its form, done by workers beside the cell in sight, called off by a button. */
import { type Runner, runAll } from '../../experiment/pool.ts';
import { element, write } from '../../ui/elements.ts';
import { sentenceOf } from '../../ui/failure.ts';
import { phrase, told } from '../../words/phrase.ts';

const MOST_WORKERS = 8;
/** One core stays with the picture. */
const workers = (): number =>
    Math.max(1, Math.min(MOST_WORKERS, (navigator.hardwareConcurrency || 2) - 1));

export interface Experiment<P, R> {
    readonly form: HTMLFormElement;
    readonly start: HTMLButtonElement;
    readonly stop: HTMLButtonElement;
    /** What a run is called, many of them: "points". */
    readonly called: string;
    /** What the form asks for. @throws Error with one sentence that says what it cannot be */
    begin(): readonly P[];
    runner(): Runner<P, R>;
    /** A run is over; without one, none is yet. */
    done(run?: P, measured?: R): void;
    /** Shows a sentence; the empty one takes it away. */
    say(sentence: string): void;
}

/** @returns what shows how far it is, and what says so */
export const createRuns = <P, R>(
    experiment: Experiment<P, R>,
): { readonly bar: HTMLProgressElement; readonly said: HTMLElement } => {
    const { form, start, stop, called, say } = experiment;
    const bar = element('progress', {
        ...{ max: '1', value: '0' },
        'aria-label': phrase('Progress of the runs'),
    });
    const said = element('p', { role: 'status' });
    let abort: AbortController | undefined;

    const runThem = async (runs: readonly P[], signal: AbortSignal): Promise<void> => {
        const count = Math.min(workers(), runs.length);
        let over = 0;
        const far = () => `${over} of ${runs.length} ${called} done.`;
        write(said, told(`Running ${runs.length} ${called}.`));
        try {
            await runAll(runs, Array.from({ length: count }, experiment.runner), {
                signal,
                progress: (share) => {
                    bar.value = share / runs.length;
                },
                done: (run, measured) => {
                    over++;
                    write(said, told(far()));
                    experiment.done(run, measured);
                },
            });
            if (signal.aborted) write(said, told(`Stopped with ${far()}`));
        } catch (error) {
            write(said, told(`Stopped with ${far()}`));
            say(sentenceOf(error));
        }
        bar.value = over / runs.length;
    };
    const run = async (): Promise<void> => {
        let runs: readonly P[];
        try {
            say('');
            runs = experiment.begin();
        } catch (error) {
            say(sentenceOf(error));
            return;
        }
        experiment.done();
        abort = new AbortController();
        start.disabled = true;
        stop.disabled = false;
        await runThem(runs, abort.signal);
        start.disabled = false;
        stop.disabled = true;
    };
    form.addEventListener('submit', (event) => {
        event.preventDefault();
        if (!start.disabled) void run();
    });
    stop.addEventListener('click', () => abort?.abort());
    return { bar, said };
};
