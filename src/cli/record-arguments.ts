/** What was typed behind `record`: the film that is wanted. */
import { accessSync, constants } from 'node:fs';
import { dirname } from 'node:path';
import { CONTAINERS, type FilmPlan, keepsSound, readPlan } from '../film/plan.ts';
import { play } from '../take/player.ts';
import { readScript, type ScenarioFile, scriptOut } from '../take/script.ts';
import { atOneSpeed, stretchOf } from '../take/stretch.ts';
import { only, timeOf_ns } from './arguments.ts';
import type { Typed } from './command.ts';
import { fileOrFilm } from './film-file.ts';
import { reasonOf } from './scenario.ts';

export interface Wanted {
    readonly plan: FilmPlan;
    readonly file: ScenarioFile;
    /** A stretch of its run, where it is one, and whether at the speed that it was watched at. */
    readonly stretch: { readonly from_ns: number; readonly asWatched: boolean } | undefined;
    readonly out: string;
    readonly theme: string;
    /** Where the captions go, if there are any. */
    readonly captions: string;
    readonly poster: string | undefined;
}

const oneOf = <T extends string>(name: string, value: string, list: readonly T[]): T => {
    const found = list.find((each) => each === value);
    if (!found)
        throw new Error(
            `--${name} must be one of ${list.join(', ')}, got ${value.slice(0, 40) || 'nothing'}.`,
        );
    return found;
};

const endingOf = (name: string): string => name.replace(/^.*\./s, '');
const withEnding = (name: string, ending: string): string => name.replace(/[^.]+$/, ending);

/** Found out before an hour of rendering. */
const checkFolder = (out: string): void => {
    try {
        accessSync(dirname(out), constants.W_OK);
    } catch (error) {
        throw new Error(`Cannot write ${JSON.stringify(out.slice(0, 200))}: ${reasonOf(error)}.`);
    }
};

/** Which stretch of its run is filmed, where a file is more than a scenario to begin with. */
const stretchIn = (
    { settings: start, script, ends, film }: ScenarioFile,
    given: ReadonlyMap<string, string>,
) => {
    const typed_ns = (option: 'from' | 'to') => {
        const text = given.get(option);
        return text === undefined ? undefined : timeOf_ns(`--${option}`, text, 0);
    };
    const inRun = script.filter(({ at_ns }) => at_ns !== undefined);
    const [typedFrom_ns, typedTo_ns] = [typed_ns('from'), typed_ns('to')];
    const isRun = inRun.length > 0 || ends || film || typedFrom_ns !== undefined;
    if (!isRun && typedTo_ns === undefined) return undefined;
    const from_ns = typedFrom_ns ?? film?.from_ns ?? 0;
    const watchedAt = play(inRun, start.speed_nsPerSecond).speedAt(from_ns);
    const typedSpeed = given.get('speed');
    const clock =
        typedSpeed === undefined
            ? stretchOf({ start, script }, from_ns, watchedAt)
            : stretchOf({ start, script: atOneSpeed(script) }, from_ns, Number(typedSpeed));
    const to_ns = typedTo_ns ?? (film ? undefined : ends?.at_ns);
    if (to_ns !== undefined && to_ns <= from_ns)
        throw new Error(`--to must be later than the beginning, ${from_ns} ns, got ${to_ns} ns.`);
    return {
        ...{ from_ns, clock, asWatched: typedSpeed === undefined },
        ...{ speed_nsPerSecond: typedSpeed ?? watchedAt },
        seconds: to_ns === undefined ? undefined : clock.secondAt(to_ns - from_ns),
    };
};

/** Throws an Error of one sentence that names what is wrong. */
export const wantedOf = async ({ given, words }: Typed): Promise<Wanted> => {
    const file = await fileOrFilm(only(words), given.get('seed'));
    const wish = file.film ?? {};
    /** What was typed, else what the file says. */
    const chosen = (option: string, said: string | number | undefined) =>
        given.get(option) ?? said?.toString();
    const out = given.get('out');
    if (!out)
        throw new Error(
            '--out is needed: the name of a file that ends in .mp4, .webm, .gif or .zip.',
        );
    const captions = given.get('captions') ?? withEnding(out, 'vtt');
    oneOf('captions', endingOf(captions), ['vtt', 'srt']);
    const poster = given.get('poster');
    if (poster !== undefined) oneOf('poster', endingOf(poster), ['png']);
    for (const each of [out, captions, poster ?? out]) checkFolder(each);
    const stretch = stretchIn(file, given);
    const container = oneOf('out', endingOf(out), CONTAINERS);
    const plan = readPlan({
        seconds: chosen('seconds', stretch?.seconds ?? wish.seconds) ?? '20',
        fps: chosen('fps', wish.fps) ?? '60',
        size: chosen('size', wish.size) ?? '1920x1080',
        speed_nsPerSecond:
            chosen('speed', stretch?.speed_nsPerSecond) ?? String(file.settings.speed_nsPerSecond),
        container,
        quality: oneOf('quality', chosen('quality', wish.quality) ?? 'good', [
            'small',
            'good',
            'best',
        ]),
        plot: wish.plot ?? true,
        transparent: given.has('transparent') || (wish.transparent ?? false),
        // Of a film with sound a GIF can be made too.
        sound: given.has('sound') || (keepsSound(container) && (wish.sound ?? false)),
        poster_s: chosen('poster-at', wish.poster_s) ?? '',
    });
    const theme = oneOf('theme', given.get('theme') ?? 'dark', ['dark', 'light']);
    const caption = given.get('caption');
    // What is typed goes before what the file says.
    const worn = given.has('theme')
        ? file.script.map(({ theme: _, ...move }) => move)
        : file.script;
    const script =
        caption === undefined
            ? worn
            : readScript([{ at_s: 0, caption }, ...scriptOut(worn)], file.settings).script;
    for (const problem of file.problems) process.stderr.write(`${problem}\n`);
    // It is not yet known how the run goes on from there: what the page shows of it until it is paused is not in the film.
    const known_ns = stretch && stretch.from_ns + stretch.clock.nsAt(plan.seconds);
    const ends =
        known_ns === undefined ? file.ends : { at_ns: Math.max(known_ns, file.ends?.at_ns ?? 0) };
    return {
        plan,
        file: { ...file, script, ...(ends && { ends }) },
        stretch,
        out,
        theme,
        captions,
        poster,
    };
};
