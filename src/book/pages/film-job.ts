/** From what was chosen for a film to its file. */

import type { Sink } from '../../film/bytes.ts';
import { subRip, webVtt } from '../../film/captions.ts';
import { type FilmPlan, frameCount, nameOf, wishOf } from '../../film/plan.ts';
import type { Shooting, Shot } from '../../film/shoot.ts';
import { linkOf } from '../../settings/link.ts';
import type { FilmMove, FilmScript } from '../../take/move.ts';
import { fileOut } from '../../take/script.ts';
import { download } from '../../ui/download.ts';
import { clock, fixed } from '../../ui/format.ts';
import { VERSION } from '../../version.ts';
import type { Program } from '../program.ts';
import type { Origin } from './film-form.ts';

/** What the browser offers to write a file as it grows (File System Access). */
interface FileSystem {
    showSaveFilePicker?(options: { suggestedName: string }): Promise<{
        createWritable(): Promise<Sink>;
    }>;
}

export const fileSystem = globalThis as FileSystem;

const leftText = (done: number, frames: number, started_ms: number): string => {
    const spent_s = (performance.now() - started_ms) / 1000;
    const left_s = (spent_s * (frames - done)) / Math.max(1, done);
    const left = left_s > 90 ? `${fixed(left_s / 60, 0)} min` : `${fixed(left_s, 0)} s`;
    return `${done} of ${frames} frames, ${left} left.`;
};

export interface Job {
    readonly plan: FilmPlan;
    readonly origin: Origin;
    readonly script: FilmScript;
    /** Written to disk as it grows, to a place of one's own choice. */
    readonly streamed: boolean;
}

/** What people read of it: what it is a film of. */
const commentOf = (program: Program, { plan, origin }: Job): string =>
    [
        `${linkOf(program.settings())} at ${plan.speed_nsPerSecond} ns/s`,
        ...(origin === 'start' ? [] : [`from ${clock(program.sight()?.snapshot.time_ns ?? 0)} on`]),
        ...(origin === 'live' ? ['live'] : []),
        `Ionarium ${VERSION}`,
    ].join(', ');

/** The script, begun with how the cell is looked at; captions that are there from the beginning are part of that. */
const opened = (script: FilmScript, show: NonNullable<FilmMove['show']>): FilmScript => {
    const first = script.findIndex(
        ({ at_s, over_s: _, show: _show, caption: _caption, ...rest }) =>
            at_s > 0 || Object.keys(rest).length > 0,
    );
    const opening = first < 0 ? script : script.slice(0, first);
    return [
        {
            at_s: 0,
            over_s: 0,
            show: Object.assign({}, show, ...opening.map((move) => move.show)),
            caption: opening.findLast(({ caption }) => caption !== undefined)?.caption ?? '',
        },
        ...script.slice(opening.length),
    ];
};

/** From the cell's beginning, all that is needed to make the same film again. */
const takeOf = (program: Program, { plan, origin, script }: Job): string => {
    if (origin !== 'start') return '';
    const { theme, show } = program.seen();
    const file = { settings: program.settings(), script: opened(script, show) };
    return JSON.stringify(fileOut({ ...file, film: { ...wishOf(plan), theme } }));
};

const make = async (
    program: Program,
    { plan, origin, script }: Job,
    shooting: Shooting,
): Promise<Shot> => {
    if (origin === 'live') {
        const { recordLive } = await import('../../film/live.ts');
        return recordLive(plan, script, program.watch, shooting);
    }
    const { shoot } = await import('../../film/shoot.ts');
    return shoot(plan, script, (screen) => program.studio(origin, screen), shooting);
};

/** A file beside the film. */
export interface Extra {
    readonly label: string;
    readonly name: string;
    readonly file: Blob;
}
export interface Performed {
    /** What there is to say of the film in the end. */
    readonly said: string;
    readonly extras: readonly Extra[];
}

const besideOf = ({ cues, poster }: Shot, filmName: string): readonly Extra[] => {
    const name = (ending: string) => filmName.replace(/[^.]+$/, ending);
    const text = (label: string, ending: string, type: string, content: string): Extra => ({
        ...{ label, name: name(ending), file: new Blob([content], { type }) },
    });
    return [
        ...(cues.length > 0
            ? [
                  text('Captions (VTT)', 'vtt', 'text/vtt', webVtt(cues)),
                  text('Captions (SRT)', 'srt', 'application/x-subrip', subRip(cues)),
              ]
            : []),
        ...(poster ? [{ label: 'Poster (PNG)', name: name('png'), file: poster }] : []),
    ];
};

/**
 * Makes the film, and takes its file to where it is to be kept.
 * @param report told the share that is done, and a sentence
 * @throws Error with one sentence where there is no frame
 */
export const perform = async (
    program: Program,
    job: Job,
    control: Pick<Shooting, 'signal' | 'ready'>,
    report: (share: number, words: string) => void,
): Promise<Performed> => {
    const { plan, origin } = job;
    const name = nameOf(plan, program.settings().seed);
    const file = job.streamed
        ? await fileSystem.showSaveFilePicker?.({ suggestedName: name })
        : undefined;
    const sink = await file?.createWritable();
    const frames = frameCount(plan);
    const started_ms = performance.now();
    const shot = await make(program, job, {
        ...control,
        tags: {
            title: 'Ionarium',
            comment: commentOf(program, job),
            take: takeOf(program, job),
        },
        ...(sink ? { sink } : {}),
        progress: (done) =>
            origin === 'live'
                ? report(0, `Recording: ${done} frames. Stop ends it, or ${plan.seconds} s.`)
                : report(done / frames, leftText(done, frames, started_ms)),
    });
    if (shot.file) download(shot.file, name);
    const extras = besideOf(shot, name);
    const size_MB = shot.file ? `, ${fixed(shot.file.size / 1e6, 1)} MB` : '';
    return { said: `${shot.cut || 'Done.'} ${name}: ${shot.frames} frames${size_MB}.`, extras };
};
