/** From what was chosen for a film to its file. */

import type { Sink } from '../../film/bytes.ts';
import { subRip, webVtt } from '../../film/captions.ts';
import type { Footage } from '../../film/footage.ts';
import { type FilmPlan, frameCount, nameOf, wishOf } from '../../film/plan.ts';
import type { Shooting, Shot } from '../../film/shoot.ts';
import { linkOf } from '../../settings/link.ts';
import type { FilmScript, Script } from '../../take/move.ts';
import { fileOut } from '../../take/script.ts';
import { stretchOf } from '../../take/stretch.ts';
import { download } from '../../ui/download.ts';
import { clock, fixed } from '../../ui/format.ts';
import { VERSION } from '../../version.ts';
import { phrase, told } from '../../words/phrase.ts';
import type { Program } from '../program.ts';

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
    return told(`${done} of ${frames} frames, ${left} left.`);
};

export interface Job {
    readonly plan: FilmPlan;
    /** Nothing where it is recorded live. */
    readonly taken: Taken | undefined;
    /** Of these the captions are shown in what is recorded live. */
    readonly captions: FilmScript;
    /** Written to disk as it grows, to a place of one's own choice. */
    readonly streamed: boolean;
}

/** What is rendered. */
export interface Taken {
    readonly footage: Footage;
    readonly script: Script;
    readonly from_ns: number;
}

/** What people read of it: what it is a film of. */
const commentOf = (program: Program, { plan, taken }: Job): string =>
    [
        `${linkOf(taken?.footage.start ?? program.settings())} at ${plan.speed_nsPerSecond} ns/s`,
        ...(taken?.from_ns === 0
            ? []
            : [`from ${clock(taken?.from_ns ?? program.sight()?.snapshot.time_ns ?? 0)} on`]),
        ...(taken ? [] : ['live']),
        `Ionarium ${VERSION}`,
    ].join(', ');

/** All that is needed to make the same film again. */
const takeOf = ({ plan, taken }: Job): string => {
    if (!taken) return '';
    const { footage, script, from_ns } = taken;
    const film = { ...wishOf(plan), from_ns };
    return JSON.stringify(fileOut({ settings: footage.start, script, film }));
};

const make = async (
    program: Program,
    { plan, taken, captions }: Job,
    shooting: Shooting,
    reached: (share: number) => void,
): Promise<Shot> => {
    if (!taken) {
        const { recordLive } = await import('../../film/live.ts');
        return recordLive(plan, captions, program.watch, shooting);
    }
    const { footage, script, from_ns } = taken;
    const { start } = footage;
    const stretch = stretchOf({ start, script }, from_ns, plan.speed_nsPerSecond);
    const { shoot } = await import('../../film/shoot.ts');
    const { signal } = shooting;
    return shoot(
        plan,
        stretch,
        (screen) => footage.open(stretch, screen, { signal, reached }),
        shooting,
    );
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
    const { plan, taken } = job;
    const name = nameOf(plan, program.settings().seed);
    const file = job.streamed
        ? await fileSystem.showSaveFilePicker?.({ suggestedName: name })
        : undefined;
    const sink = await file?.createWritable();
    const frames = frameCount(plan);
    let begun_ms = performance.now();
    const shooting: Shooting = {
        ...control,
        tags: {
            title: 'Ionarium',
            comment: commentOf(program, job),
            take: takeOf(job),
        },
        ...(sink ? { sink } : {}),
        progress: (done) =>
            taken
                ? report(done / frames, leftText(done, frames, begun_ms))
                : report(0, told(`Recording: ${done} frames. Stop ends it, or ${plan.seconds} s.`)),
    };
    const shot = await make(program, job, shooting, (share) => {
        begun_ms = performance.now();
        report(share, told(`On the way to its beginning: ${fixed(100 * share, 0)} %.`));
    });
    if (shot.file) download(shot.file, name);
    const extras = besideOf(shot, name);
    const size_MB = shot.file ? `, ${fixed(shot.file.size / 1e6, 1)} MB` : '';
    const what = phrase('{name}: {n} frames{size}.', { name, n: shot.frames, size: size_MB });
    return { said: `${told(shot.cut || 'Done.')} ${what}`, extras };
};
