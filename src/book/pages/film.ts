/** Films of this cell: rendered frame by frame, every frame the same step of simulated time; or live, as one watches. */

import type { Footage } from '../../film/footage.ts';
import { frameCount } from '../../film/plan.ts';
import { FILMS } from '../../lessons/films.ts';
import { SCENARIOS } from '../../lessons/scenarios.ts';
import type { Settings } from '../../params.ts';
import type { Script } from '../../take/move.ts';
import { checkFile } from '../../take/script.ts';
import { download } from '../../ui/download.ts';
import { element, write } from '../../ui/elements.ts';
import { sentenceOf } from '../../ui/failure.ts';
import { phrase, told } from '../../words/phrase.ts';
import type { Open } from '../program.ts';
import { button, createFilmButtons } from './film-buttons.ts';
import { fitToStretch, jobOf, withoutCaptions } from './film-choice.ts';
import { createFilmForm } from './film-form.ts';
import { type Extra, fileSystem, perform } from './film-job.ts';
import { runs } from './scenario-list.ts';

const ABOUT =
    'A film of this cell, exact to the frame: each frame is the same step of simulated time, however long it takes to draw. The same settings and seed give the same film.';

/** A button that takes away what was made beside a film. */
const offerOf = ({ label, name, file }: Extra): HTMLElement => {
    const made = button(label);
    made.addEventListener('click', () => download(file, name));
    return made;
};

/** The captions of a shipped film in the reader's language. */
const inTongue = (script: Script): Script =>
    script.map((move) =>
        move.caption === undefined ? move : { ...move, caption: told(move.caption) },
    );

export const open: Open = (host, program) => {
    const choice = createFilmForm(
        program,
        fileSystem.showSaveFilePicker !== undefined,
        () => void foresee(),
    );
    let abort: AbortController | undefined;
    const buttons = createFilmButtons(() => abort?.abort());
    const bar = element('progress', {
        max: '1',
        value: '0',
        'aria-label': phrase('Progress of the film'),
    });
    const said = element('p', { role: 'status' });
    const form = element(
        'form',
        { class: 'film', novalidate: '' },
        ...choice.rows,
        element('p', { class: 'takes' }, ...buttons.all),
    );
    const shipped = FILMS.map((film) => {
        const made = button(`${told(film.name)} (${film.seconds} s)`);
        made.addEventListener('click', () => {
            const { settings, script } = checkFile(film.file);
            program.load(settings, { script: inTongue(script) });
            choice.set({ ...film, speed_nsPerSecond: settings.speed_nsPerSecond });
            void foresee();
        });
        return made;
    });
    const offerCaptions = () => {
        const settings = program.settings();
        const shown = SCENARIOS.find((each) => runs(settings, each));
        choice.captions.offer(program.script(), told(shown?.name ?? ''));
    };
    const beside = element('p', { class: 'takes' });
    host.append(
        element('p', {}, phrase(ABOUT)),
        element('p', { class: 'takes' }, ...shipped),
        form,
        bar,
        said,
        beside,
    );

    const setRunning = (on: boolean) => {
        buttons.setRunning(on);
        for (const each of shipped) each.disabled = on;
    };

    const run = async () => {
        program.say('');
        abort = new AbortController();
        setRunning(true);
        beside.replaceChildren();
        write(said, phrase('Setting up the film.'));
        try {
            const control = { signal: abort.signal, ready: buttons.ready };
            const report = (share: number, words: string) => {
                bar.value = share;
                write(said, words);
            };
            const done = await perform(program, await jobOf(choice, program), control, report);
            write(said, done.said);
            beside.replaceChildren(...done.extras.map(offerOf));
        } catch (error) {
            write(said, '');
            program.say(sentenceOf(error));
        }
        setRunning(false);
    };
    /** The newest of what was done. */
    let known: Footage | undefined;
    /** Said before anything is started: what the file would be, or why there can be none. */
    const foresee = async () => {
        choice.allow({ script: program.script().length > 0 });
        if (buttons.running()) return;
        const live = choice.origin() === 'live';
        buttons.name(live ? 'Record' : 'Render');
        try {
            const moves = choice.scripted() ? withoutCaptions(program.script()) : [];
            if (choice.origin() === 'take') {
                // At once, before anything else can be typed; and again with what was done meanwhile.
                if (known) fitToStretch(choice, known, program.seen());
                known = await program.footage('take');
                fitToStretch(choice, known, program.seen());
            } else choice.captions.ofFilm();
            const plan = choice.plan();
            const { outlook } = await import('../../film/create-film.ts');
            const frames = live
                ? phrase('As many frames as there is time for')
                : phrase('{n} frames', { n: frameCount(plan) });
            const count = moves.length;
            const script =
                count === 1
                    ? phrase(', script of 1 move')
                    : phrase(', script of {n} moves', { n: count });
            const sentence = `${frames}, ${await outlook(plan)}${count > 0 ? script : ''}.`;
            if (!buttons.running()) write(said, sentence);
        } catch (error) {
            if (!buttons.running()) write(said, told(sentenceOf(error)));
        }
    };
    form.addEventListener('change', () => void foresee());
    void foresee();
    form.addEventListener('submit', (event) => {
        event.preventDefault();
        if (!buttons.running()) void run();
    });
    let shownScript = program.script();
    let named: Settings | undefined;
    return {
        show: () => {
            const settings = program.settings();
            const script = program.script();
            if (named === settings && shownScript === script) return;
            named = settings;
            shownScript = script;
            offerCaptions();
            void foresee();
        },
    };
};
