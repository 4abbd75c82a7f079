/** A film of this cell, rendered frame by frame: every frame the same step of simulated time, however slow the machine. */
import { linkOf } from '../../link.ts';
import { download } from '../../page/download.ts';
import { fixed } from '../../page/numbers.ts';
import { element, write } from '../../page/parts.ts';
import { sentenceOf } from '../../page/trouble.ts';
import {
    CONTAINERS,
    checkPlan,
    FILM_SIZES,
    type FilmPlan,
    FRAME_RATES,
    frameCount,
    nameOf,
    type QUALITIES,
    sizeIn,
} from '../../record/plan.ts';
import type { Open } from '../program.ts';

/** What the browser offers to write a file as it grows (File System Access). */
interface FileSystem {
    showSaveFilePicker?(options: { suggestedName: string }): Promise<{
        createWritable(): Promise<WritableStream>;
    }>;
}

const entry = (label: string, control: HTMLElement): HTMLElement =>
    element('p', { class: 'entry' }, element('label', { for: control.id }, label), control);

const select = (id: string, options: readonly (readonly [value: string, label: string])[]) =>
    element(
        'select',
        { id },
        ...options.map(([value, label]) => element('option', { value }, label)),
    );
const numberInput = (id: string, value: number) =>
    element('input', { id, type: 'number', step: 'any', value: String(value) });
const checkbox = (id: string, on: boolean) => {
    const made = element('input', { id, type: 'checkbox' });
    made.checked = on;
    return made;
};
const oneOf = <T extends string>(list: readonly T[], value: string, otherwise: T): T =>
    list.find((each) => each === value) ?? otherwise;

const leftText = (done: number, frames: number, started_ms: number): string => {
    const spent_s = (performance.now() - started_ms) / 1000;
    const left_s = (spent_s * (frames - done)) / Math.max(1, done);
    const left = left_s > 90 ? `${fixed(left_s / 60, 0)} min` : `${fixed(left_s, 0)} s`;
    return `${done} of ${frames} frames, ${left} left.`;
};

export const open: Open = (host, program) => {
    const from = select('film-from', [
        ['start', 'Its beginning'],
        ['now', 'Now'],
    ]);
    const seconds = numberInput('film-seconds', 10);
    const speed = numberInput('film-speed', program.settings().speed_nsPerSecond);
    const sizes = element(
        'datalist',
        { id: 'film-sizes' },
        ...FILM_SIZES.map(({ label, width, height }) =>
            element('option', { value: `${width}x${height}` }, label),
        ),
    );
    const size = element('input', {
        ...{ id: 'film-size', type: 'text', list: 'film-sizes', value: '1280x720' },
    });
    const fps = select(
        'film-fps',
        FRAME_RATES.map((rate) => [String(rate), `${rate} a second`]),
    );
    fps.value = '30';
    const container = select('film-container', [
        ['mp4', 'MP4'],
        ['webm', 'WebM'],
    ]);
    const quality = select('film-quality', [
        ['good', 'Good'],
        ['best', 'Best, large file'],
        ['small', 'Small file'],
    ]);
    const plot = checkbox('film-plot', true);
    const caption = element('input', { id: 'film-caption', type: 'text', maxlength: '80' });
    const { showSaveFilePicker } = globalThis as FileSystem;
    const stream = checkbox('film-stream', false);
    const button = (label: string, type = 'button') =>
        element('button', { type, class: 'take' }, label);
    const start = button('Render', 'submit');
    const pause = button('Pause');
    const cancel = button('Stop');
    pause.disabled = true;
    cancel.disabled = true;
    const bar = element('progress', { max: '1', value: '0', 'aria-label': 'Progress of the film' });
    const said = element('p', { role: 'status' });
    const form = element(
        'form',
        { class: 'film', novalidate: '' },
        entry('From', from),
        entry('Length, s', seconds),
        entry('Speed, ns a second', speed),
        entry('Size, pixels', size),
        sizes,
        entry('Frames', fps),
        entry('Format', container),
        entry('Quality', quality),
        entry('Voltage over time', plot),
        entry('Caption', caption),
        ...(showSaveFilePicker ? [entry('Write to disk as it goes', stream)] : []),
        element('p', { class: 'takes' }, start, pause, cancel),
    );
    host.append(
        element(
            'p',
            {},
            'A film of this cell, exact to the frame: each frame is the same step of simulated time, however long it takes to draw. The same settings and seed give the same film.',
        ),
        form,
        bar,
        said,
    );

    const planned = (): FilmPlan => {
        const { width, height } = sizeIn(size.value);
        return {
            seconds: seconds.valueAsNumber,
            fps: Number(fps.value),
            width,
            height,
            speed_nsPerSecond: speed.valueAsNumber,
            container: oneOf(CONTAINERS, container.value, 'mp4'),
            quality: oneOf(
                ['small', 'good', 'best'] satisfies (keyof typeof QUALITIES)[],
                quality.value,
                'good',
            ),
            plot: plot.checked,
            caption: caption.value.trim(),
        };
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
    const run = async () => {
        program.say('');
        abort = new AbortController();
        start.disabled = true;
        pause.disabled = false;
        cancel.disabled = false;
        write(said, 'Setting up the film.');
        try {
            const plan = planned();
            const { seed } = program.settings();
            const name = nameOf(plan, seed);
            const { shoot } = await import('../../record/shoot.ts');
            const file =
                stream.checked && showSaveFilePicker
                    ? await showSaveFilePicker.call(globalThis, { suggestedName: name })
                    : undefined;
            const sink = await file?.createWritable();
            const frames = frameCount(plan);
            const started_ms = performance.now();
            const origin = from.value === 'now' ? 'now' : 'start';
            const shot = await shoot(
                plan,
                (width_px, height_px) => program.studio(origin, width_px, height_px, plan),
                {
                    signal: abort.signal,
                    tags: {
                        title: 'Ionarium',
                        comment: `${linkOf(program.settings())} at ${plan.speed_nsPerSecond} ns/s`,
                    },
                    ...(sink ? { sink } : {}),
                    ready: () => waiting,
                    progress: (done) => {
                        bar.value = done / frames;
                        write(said, leftText(done, frames, started_ms));
                    },
                },
            );
            if (shot.file) download(shot.file, name);
            const size_MB = shot.file ? `, ${fixed(shot.file.size / 1e6, 1)} MB` : '';
            write(said, `${shot.cut || 'Done.'} ${name}: ${shot.frames} frames${size_MB}.`);
        } catch (error) {
            write(said, '');
            program.say(sentenceOf(error));
        }
        setPaused(false);
        start.disabled = false;
        pause.disabled = true;
        cancel.disabled = true;
    };
    /** Said before anything is started: what the file would be, or why there can be none. */
    const foresee = async () => {
        if (start.disabled) return;
        try {
            const plan = checkPlan(planned());
            const { outlook } = await import('../../record/film.ts');
            write(said, `${frameCount(plan)} frames, ${await outlook(plan)}.`);
        } catch (error) {
            write(said, sentenceOf(error));
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
    return {};
};
