/** `npm run record`: a film of a scenario, rendered by the built page in a browser without a window. */
import { accessSync, constants } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'playwright';
import { only, readOptions, timeOf_ns } from '../src/cli/arguments.ts';
import { runPrepared } from '../src/cli/run-command.ts';
import { reasonOf } from '../src/cli/scenario.ts';
import { CONTAINERS, type FilmPlan, readPlan } from '../src/film/plan.ts';
import { linkOf } from '../src/settings/link.ts';
import { play } from '../src/take/player.ts';
import { fileOut, readScript, type ScenarioFile, scriptOut } from '../src/take/script.ts';
import { atOneSpeed, stretchOf } from '../src/take/stretch.ts';
import { openBuiltPage } from './built-page.ts';
import { fileOrFilm } from './film-file.ts';

const USAGE =
    'record [scenario.json, or a film, which is made again] --out demo.mp4 [--seconds 20] [--from 3us] [--to 9us] [--fps 60] [--size 1920x1080] [--speed 200] [--quality good] [--caption text] [--seed 7] [--theme dark] [--transparent] [--captions demo.srt] [--poster demo.png] [--poster-at 3]; the ending of --out, mp4, webm, gif or zip (PNG frames), is the format, and captions are vtt or srt';
const VALUES = [
    ...['out', 'seconds', 'fps', 'size', 'speed', 'quality', 'caption', 'seed', 'theme'],
    ...['captions', 'poster', 'poster-at', 'from', 'to'],
] as const;

interface Wanted {
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
const wantedOf = async (args: readonly string[]): Promise<Wanted | string> => {
    const { given, scenarios } = readOptions(args, VALUES, ['help', 'transparent']);
    if (given.has('help')) return USAGE;
    const file = await fileOrFilm(only(scenarios), given.get('seed'));
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
    const plan = readPlan({
        seconds: chosen('seconds', stretch?.seconds ?? wish.seconds) ?? '20',
        fps: chosen('fps', wish.fps) ?? '60',
        size: chosen('size', wish.size) ?? '1920x1080',
        speed_nsPerSecond:
            chosen('speed', stretch?.speed_nsPerSecond) ?? String(file.settings.speed_nsPerSecond),
        container: oneOf('out', endingOf(out), CONTAINERS),
        quality: oneOf('quality', chosen('quality', wish.quality) ?? 'good', [
            'small',
            'good',
            'best',
        ]),
        plot: wish.plot ?? true,
        transparent: given.has('transparent') || (wish.transparent ?? false),
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

const BAR = 30;
const showProgress = (share: number, words: string): void => {
    const full = Math.round(share * BAR);
    process.stderr.write(`\r${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${words.padEnd(50)}`);
};

const fill = async (page: Page, { plan, stretch }: Wanted): Promise<void> => {
    await page.click('#tab-film');
    await page.waitForSelector('#film-size');
    if (stretch) {
        await page.selectOption('#film-from', 'take');
        await page.setChecked('#film-as-watched', stretch.asWatched);
        await page.fill('#film-stretch-from', String(stretch.from_ns / 1000));
        // The length that follows from it stands there before another is typed.
        await page.locator('#film-stretch-from').blur();
    }
    await page.fill('#film-seconds', String(plan.seconds));
    if (!stretch?.asWatched) await page.fill('#film-speed', String(plan.speed_nsPerSecond));
    await page.fill('#film-size', `${plan.width}x${plan.height}`);
    await page.selectOption('#film-fps', String(plan.fps));
    await page.selectOption('#film-container', plan.container);
    await page.selectOption('#film-quality', plan.quality);
    await page.setChecked('#film-plot', plan.plot);
    await page.setChecked('#film-transparent', plan.transparent);
    await page.fill('#film-poster', String(plan.poster_s));
};

/** A script is no part of a link: it comes in with the file. */
const bring = async (page: Page, file: ScenarioFile): Promise<void> => {
    await page.click('#tab-share');
    await page.setInputFiles('#file', {
        name: 'scenario.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(fileOut(file))),
    });
    // Once it is taken, the page asks for the next one.
    await page.waitForFunction(
        () => document.querySelector<HTMLInputElement>('#file')?.files?.length === 0,
    );
};

/** What the page offers beside the film, if it does. */
const saveBeside = async (page: Page, label: string, name: string): Promise<void> => {
    const offered = page.locator('#page-film').getByRole('button', { name: label });
    if ((await offered.count()) === 0) return;
    const download = page.waitForEvent('download');
    await offered.click();
    await (await download).saveAs(name);
};

const record = async (wanted: Wanted): Promise<void> => {
    const { file, stretch, out, theme, captions, poster } = wanted;
    // Whoever has the built page already says where, as the tests do.
    const built = await openBuiltPage(process.env.IONARIUM_BUILT);
    try {
        const page = await built.browser.newPage({ viewport: { width: 1280, height: 720 } });
        await page.addInitScript((name) => localStorage.setItem('ionarium.theme', name), theme);
        await page.goto(`${built.address}${linkOf(file.settings)}`);
        await page.waitForFunction(() => document.getElementById('loading')?.hidden, undefined, {
            timeout: 120_000,
        });
        if (file.script.length > 0 || stretch) await bring(page, file);
        await page.getByRole('button', { name: 'Pause', exact: true }).first().click();
        await fill(page, wanted);
        const download = page.waitForEvent('download', { timeout: 0 });
        let over = false;
        download.then(
            () => {
                over = true;
            },
            // Where something else goes wrong, that is said.
            () => {},
        );
        await page.click('#page-film button[type="submit"]');
        while (!over) {
            await page.waitForTimeout(300);
            const trouble = await page.textContent('#notice');
            if (trouble) throw new Error(trouble);
            const share = Number(await page.getAttribute('#page-film progress', 'value'));
            const words = (await page.textContent('#page-film [role="status"]')) ?? '';
            showProgress(share, words);
        }
        await (await download).saveAs(out);
        await saveBeside(page, captions.endsWith('srt') ? 'SRT' : 'VTT', captions);
        if (poster !== undefined) await saveBeside(page, 'Poster', poster);
        const words = (await page.textContent('#page-film [role="status"]')) ?? '';
        // What there is of it is kept, and yet it is not what was asked for.
        if (words.startsWith('Stopped')) throw new Error(`${words} ${out} holds these frames.`);
        showProgress(1, words);
        process.stderr.write('\n');
    } finally {
        await built.close();
    }
};

await runPrepared(
    async () => {
        const wanted = await wantedOf(process.argv.slice(2));
        return typeof wanted === 'string' ? wanted : { wanted };
    },
    ({ wanted }) => record(wanted),
);
