/** The points of a sweep, each a process that GNU parallel starts, here or on other hosts. */
import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { GridLine, SweepLine } from '../experiment/lines.ts';
import type { Settings } from '../params.ts';
import { difference } from '../settings/settings.ts';
import type { Typed } from './command.ts';

/** A run that is killed, or whose host goes away, is tried so often in all. */
const TRIES = 3;
/** Of all that stands behind a command, on Linux 131 072. */
const LONGEST_COMMAND = 100_000;

const quoted = (word: string): string =>
    /^[\w./:=,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;

/** What of the options makes up the plan, as it was typed. */
const PLAN = ['vary', 'from', 'to', 'points', 'seeds', 'duration', 'warmup'];

/** Throws an Error of one sentence where there is no GNU parallel. */
export const checkParallel = (): void => {
    const { stdout } = spawnSync('parallel', ['--version'], { encoding: 'utf8' });
    if (!stdout?.startsWith('GNU parallel'))
        throw new Error(
            '--engine parallel needs GNU parallel: apt-get install parallel, or brew install parallel.',
        );
};

/** The command that runs one point, anywhere: the settings stand in it, no file is needed. */
const commandFor = (base: Settings, { given, lists }: Typed, hosts: boolean) => {
    const own = [process.execPath, ...process.execArgv, process.argv[1] ?? ''];
    const words = [
        ...(hosts ? ['ionarium'] : own),
        ...['sweep', JSON.stringify(difference(base))],
        ...PLAN.flatMap((name) => {
            const value = given.get(name);
            return value === undefined ? [] : [`--${name}=${value}`];
        }),
        ...(given.has('log') ? ['--log'] : []),
        ...(lists.get('grid') ?? []).map((axis) => `--grid=${axis}`),
    ];
    const command = words.map(quoted).join(' ');
    if (command.length > LONGEST_COMMAND)
        throw new Error(
            `With --engine parallel a scenario must be at most ${LONGEST_COMMAND / 1000} kB long, got ${Math.ceil(command.length / 1000)} kB.`,
        );
    return (point: number): string => `${command} --point ${point}`;
};

/**
 * Resolves when all have ended, be it that they failed.
 * @param numbers of the points, from 1
 * @param own what of GNU parallel's own was typed
 */
export const runParallel = async (
    base: Settings,
    typed: Typed,
    {
        numbers,
        jobs,
        own,
    }: { numbers: readonly number[]; jobs: number | undefined; own: readonly string[] },
    done: (line: SweepLine | GridLine) => void,
): Promise<void> => {
    const command = commandFor(base, typed, own.length > 0);
    const limit = jobs === undefined ? [] : ['--jobs', String(jobs)];
    // Without a command of its own it takes each line as one.
    const child = spawn('parallel', ['--retries', String(TRIES), ...limit, ...own], {
        stdio: ['pipe', 'pipe', 'inherit'],
    });
    const ended = new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('close', resolve);
    });
    child.stdin.end(numbers.map((each) => `${command(each)}\n`).join(''));
    for await (const text of createInterface({ input: child.stdout })) done(JSON.parse(text));
    await ended;
};
