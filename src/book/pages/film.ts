/** Films of this cell: rendered frame by frame, every frame the same step of simulated time; or live, as one watches. */

import type { Sink } from '../../film/bytes.ts';
import { checkPlan, type FilmPlan, frameCount, nameOf } from '../../film/plan.ts';
import { checkFile, checkScript, type Script, scriptOut } from '../../film/script.ts';
import type { Shooting, Shot } from '../../film/shoot.ts';
import { FILMS } from '../../lessons/films.ts';
import { SCENARIOS } from '../../lessons/scenarios.ts';
import type { Settings } from '../../params.ts';
import { linkOf } from '../../settings/link.ts';
import { download } from '../../ui/download.ts';
import { element, write } from '../../ui/elements.ts';
import { sentenceOf } from '../../ui/failure.ts';
import { clock, fixed } from '../../ui/format.ts';
import { VERSION } from '../../version.ts';
import type { Open, Program } from '../program.ts';
import { createFilmForm, type Origin } from './film-form.ts';
import { runs } from './scenarios.ts';

/** What the browser offers to write a file as it grows (File System Access). */
interface FileSystem {
    showSaveFilePicker?(options: { suggestedName: string }): Promise<{
        createWritable(): Promise<Sink>;
    }>;
}

const leftText = (done: number, frames: number, started_ms: number): string => {
    const spent_s = (performance.now() - started_ms) / 1000;
    const left_s = (spent_s * (frames - done)) / Math.max(1, done);
    const left = left_s > 90 ? `${fixed(left_s / 60, 0)} min` : `${fixed(left_s, 0)} s`;
    return `${done} of ${frames} frames, ${left} left.`;
};

interface Job {
    readonly plan: FilmPlan;
    readonly origin: Origin;
    readonly script: Script;
}

/** From the cell's beginning, all that is needed to make the same film again; else what it is a film of. */
const commentOf = (program: Program, { plan, origin, script }: Job): string =>
    [
        `${linkOf(program.settings())} at ${plan.speed_nsPerSecond} ns/s`,
        ...(origin === 'start' ? [] : [`from ${clock(program.sight()?.snapshot.time_ns ?? 0)} on`]),
        ...(origin === 'live' ? ['live'] : []),
        `Ionarium ${VERSION}`,
        ...(script.length > 0 ? [`script ${JSON.stringify(scriptOut(script))}`] : []),
    ].join(', ');

const make = async (
    program: Program,
    { plan, origin, script }: Job,
    shooting: Shooting,
): Promise<Shot> => {
    if (origin === 'live') {
        const { recordLive } = await import('../../film/live.ts');
        return recordLive(plan, program.watch, shooting);
    }
    const { shoot } = await import('../../film/shoot.ts');
    return shoot(plan, script, (w, h) => program.studio(origin, w, h), shooting);
};

export const open: Open = (host, program) => {
    const { showSaveFilePicker } = globalThis as FileSystem;
    const choice = createFilmForm(
        program.settings().speed_nsPerSecond,
        showSaveFilePicker !== undefined,
    );
    const button = (label: string, type = 'button') =>
        element('button', { type, class: 'take' }, label);
    const start = button('Render', 'submit');
    const pause = button('Pause');
    const cancel = button('Stop');
    const bar = element('progress', { max: '1', value: '0', 'aria-label': 'Progress of the film' });
    const said = element('p', { role: 'status' });
    const form = element(
        'form',
        { class: 'film', novalidate: '' },
        ...choice.rows,
        element('p', { class: 'takes' }, start, pause, cancel),
    );
    const shipped = FILMS.map((film) => {
        const made = button(`${film.name} (${film.seconds} s)`);
        made.addEventListener('click', () => {
            const { settings, script } = checkFile(film.file);
            program.load(settings, script);
            choice.set({ ...film, speed_nsPerSecond: settings.speed_nsPerSecond });
            void foresee();
        });
        return made;
    });
    host.append(
        element(
            'p',
            {},
            'A film of this cell, exact to the frame: each frame is the same step of simulated time, however long it takes to draw. The same settings and seed give the same film.',
        ),
        element('p', { class: 'takes' }, ...shipped),
        form,
        bar,
        said,
    );

    /** Throws an Error of one sentence where something of it is wrong. */
    const planned = (): Job => {
        const plan = checkPlan(choice.plan());
        const script = choice.scripted()
            ? // The cell may have been changed since the script came along.
              checkScript(scriptOut(program.script()), program.settings())
            : [];
        return { plan, script, origin: choice.origin() };
    };
    let abort: AbortController | undefined;
    let resume: (() => void) | undefined;
    let waiting: Promise<void> = Promise.resolve();
    const setPaused = (on: boolean) => {
        write(pause, on ? 'Go on' : 'Pause');
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
        for (const each of shipped) each.disabled = on;
        pause.disabled = !on;
        cancel.disabled = !on;
    };
    setRunning(false);

    const run = async () => {
        program.say('');
        abort = new AbortController();
        setRunning(true);
        write(said, 'Setting up the film.');
        try {
            const job = planned();
            const { plan, origin } = job;
            const name = nameOf(plan, program.settings().seed);
            const file = choice.streamed()
                ? await showSaveFilePicker?.call(globalThis, { suggestedName: name })
                : undefined;
            const sink = await file?.createWritable();
            const frames = frameCount(plan);
            const started_ms = performance.now();
            const shot = await make(program, job, {
                signal: abort.signal,
                tags: { title: 'Ionarium', comment: commentOf(program, job) },
                ...(sink ? { sink } : {}),
                ready: () => waiting,
                progress: (done) => {
                    bar.value = origin === 'live' ? 0 : done / frames;
                    write(
                        said,
                        origin === 'live'
                            ? `Recording: ${done} frames. Stop ends it, or ${plan.seconds} s.`
                            : leftText(done, frames, started_ms),
                    );
                },
            });
            if (shot.file) download(shot.file, name);
            const size_MB = shot.file ? `, ${fixed(shot.file.size / 1e6, 1)} MB` : '';
            write(said, `${shot.cut || 'Done.'} ${name}: ${shot.frames} frames${size_MB}.`);
        } catch (error) {
            write(said, '');
            program.say(sentenceOf(error));
        }
        setRunning(false);
    };
    /** Said before anything is started: what the file would be, or why there can be none. */
    const foresee = async () => {
        choice.allow({ script: program.script().length > 0 });
        if (start.disabled) return;
        const live = choice.origin() === 'live';
        write(start, live ? 'Record' : 'Render');
        try {
            const { plan, script } = planned();
            const { outlook } = await import('../../film/create-film.ts');
            const frames = live
                ? 'As many frames as there is time for'
                : `${frameCount(plan)} frames`;
            const moves = script.length > 0 ? `, script of ${script.length} moves` : '';
            const sentence = `${frames}, ${await outlook(plan)}${moves}.`;
            if (!start.disabled) write(said, sentence);
        } catch (error) {
            if (!start.disabled) write(said, sentenceOf(error));
        }
    };
    form.addEventListener('change', () => void foresee());
    void foresee();
    form.addEventListener('submit', (event) => {
        event.preventDefault();
        if (!start.disabled) void run();
    });
    pause.addEventListener('click', () => setPaused(resume === undefined));
    cancel.addEventListener('click', () => {
        abort?.abort();
        setPaused(false);
    });
    let known = program.script();
    let named: Settings | undefined;
    return {
        show: () => {
            const settings = program.settings();
            if (named !== settings) {
                named = settings;
                const shown = SCENARIOS.find((each) => runs(settings, each));
                choice.suggest(shown?.name ?? '');
            }
            if (known === program.script()) return;
            known = program.script();
            void foresee();
        },
    };
};
