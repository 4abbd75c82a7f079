/** Films of this cell: rendered frame by frame, every frame the same step of simulated time; or live, as one watches. */

import { frameCount } from '../../film/plan.ts';
import { FILMS } from '../../lessons/films.ts';
import { SCENARIOS } from '../../lessons/scenarios.ts';
import type { Settings } from '../../params.ts';
import type { FilmScript } from '../../take/move.ts';
import { checkFile, filmScript, readScript, scriptOut } from '../../take/script.ts';
import { download } from '../../ui/download.ts';
import { element, write } from '../../ui/elements.ts';
import { sentenceOf } from '../../ui/failure.ts';
import type { Open, Program } from '../program.ts';
import { button, createFilmButtons } from './film-buttons.ts';
import { createFilmForm, type FilmForm } from './film-form.ts';
import { type Extra, fileSystem, type Job, perform } from './film-job.ts';
import { runs } from './scenarios.ts';

const ABOUT =
    'A film of this cell, exact to the frame: each frame is the same step of simulated time, however long it takes to draw. The same settings and seed give the same film.';

/** The captions of a film are those that stand in its form. */
const withoutCaptions = (script: FilmScript): FilmScript =>
    script
        .map(({ caption: _, ...move }) => move)
        .filter(({ at_s: _, over_s: _over, ...rest }) => Object.keys(rest).length > 0);

/** Throws an Error of one sentence where something of it is wrong. */
const jobOf = (choice: FilmForm, program: Program): Job => {
    const plan = choice.plan();
    const moves = choice.scripted() ? withoutCaptions(program.script()) : [];
    // The cell may have been changed since the script came along.
    const { script, problems } = readScript(
        scriptOut([...choice.captions(), ...moves]),
        program.settings(),
    );
    if (problems.length > 0) throw new Error(problems[0]);
    return {
        plan,
        script: filmScript(script),
        origin: choice.origin(),
        streamed: choice.streamed(),
    };
};

export const open: Open = (host, program) => {
    const choice = createFilmForm(
        program.settings().speed_nsPerSecond,
        fileSystem.showSaveFilePicker !== undefined,
        program.id,
    );
    let abort: AbortController | undefined;
    const buttons = createFilmButtons(() => abort?.abort());
    const bar = element('progress', { max: '1', value: '0', 'aria-label': 'Progress of the film' });
    const said = element('p', { role: 'status' });
    const form = element(
        'form',
        { class: 'film', novalidate: '' },
        ...choice.rows,
        element('p', { class: 'takes' }, ...buttons.all),
    );
    const shipped = FILMS.map((film) => {
        const made = button(`${film.name} (${film.seconds} s)`);
        made.addEventListener('click', () => {
            const { settings, script } = checkFile(film.file);
            program.load(settings, { script });
            choice.set({ ...film, speed_nsPerSecond: settings.speed_nsPerSecond });
            void foresee();
        });
        return made;
    });
    const offerCaptions = () => {
        const settings = program.settings();
        const shown = SCENARIOS.find((each) => runs(settings, each));
        choice.offer(program.script(), shown?.name ?? '');
    };
    const beside = element('p', { class: 'takes' });
    const offer = (extras: readonly Extra[]) =>
        beside.replaceChildren(
            ...extras.map(({ label, name, file }) => {
                const made = button(label);
                made.addEventListener('click', () => download(file, name));
                return made;
            }),
        );
    host.append(
        element('p', {}, ABOUT),
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
        offer([]);
        write(said, 'Setting up the film.');
        try {
            const control = { signal: abort.signal, ready: buttons.ready };
            const report = (share: number, words: string) => {
                bar.value = share;
                write(said, words);
            };
            const done = await perform(program, jobOf(choice, program), control, report);
            write(said, done.said);
            offer(done.extras);
        } catch (error) {
            write(said, '');
            program.say(sentenceOf(error));
        }
        setRunning(false);
    };
    /** Said before anything is started: what the file would be, or why there can be none. */
    const foresee = async () => {
        choice.allow({ script: program.script().length > 0 });
        if (buttons.running()) return;
        const live = choice.origin() === 'live';
        buttons.name(live ? 'Record' : 'Render');
        try {
            const { plan, script } = jobOf(choice, program);
            const { outlook } = await import('../../film/create-film.ts');
            const frames = live
                ? 'As many frames as there is time for'
                : `${frameCount(plan)} frames`;
            const count = withoutCaptions(script).length;
            const moves = count > 0 ? `, script of ${count} ${count === 1 ? 'move' : 'moves'}` : '';
            const sentence = `${frames}, ${await outlook(plan)}${moves}.`;
            if (!buttons.running()) write(said, sentence);
        } catch (error) {
            if (!buttons.running()) write(said, sentenceOf(error));
        }
    };
    form.addEventListener('change', () => void foresee());
    void foresee();
    form.addEventListener('submit', (event) => {
        event.preventDefault();
        if (!buttons.running()) void run();
    });
    let known = program.script();
    let named: Settings | undefined;
    return {
        show: () => {
            const settings = program.settings();
            const script = program.script();
            if (named === settings && known === script) return;
            named = settings;
            known = script;
            offerCaptions();
            void foresee();
        },
    };
};
