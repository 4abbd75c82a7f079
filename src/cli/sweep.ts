/** `npm run --silent sweep`: one parameter over a range, in parallel; JSON lines out, progress on standard error. */
import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs';
import { lineOf, missing, type SweepLine } from '../experiment/lines.ts';
import { runAll } from '../experiment/pool.ts';
import { type Point, pointsOf } from '../experiment/sweep.ts';
import { runPrepared } from './run-command.ts';
import { reasonOf, settingsOf } from './scenario.ts';
import { parseSweep, SWEEP_USAGE, type SweepArguments } from './sweep-arguments.ts';
import { createProcess } from './sweep-runner.ts';

/** What is in the file already, and the file to add to; standard output where none is named. */
const opened = (path: string | undefined): readonly [before: string, file: number] => {
    if (path === undefined) return ['', 1];
    try {
        return [existsSync(path) ? readFileSync(path, 'utf8') : '', openSync(path, 'a')];
    } catch (error) {
        throw new Error(`Cannot write ${JSON.stringify(path.slice(0, 200))}: ${reasonOf(error)}.`);
    }
};

/** Appends lines to the file, or writes them to standard output where none is named. */
const createOutput = (path: string | undefined) => {
    const [before, file] = opened(path);
    // A line that was cut short by a kill stays alone.
    if (before !== '' && !before.endsWith('\n')) writeSync(file, '\n');
    return {
        before,
        write: (line: SweepLine) => writeSync(file, `${JSON.stringify(line)}\n`),
        close: () => path !== undefined && closeSync(file),
    };
};

const run = async (
    { jobs }: SweepArguments,
    points: readonly Point[],
    output: ReturnType<typeof createOutput>,
): Promise<void> => {
    const todo = missing(points, output.before);
    const say = (line: string) => process.stderr.write(`${line}\n`);
    if (todo.length < points.length)
        say(`${points.length - todo.length} of ${points.length} points are there already`);
    const runners = Array.from({ length: Math.min(jobs, todo.length) }, createProcess);
    await runAll(todo, runners, {
        progress: () => undefined,
        done: (point, measured) => {
            const line = lineOf(point, measured);
            output.write(line);
            const mean = line.observables['voltage_mV.mean'];
            const error = line.observables['voltage_mV.standardError'];
            const spread = typeof error === 'number' ? ` ± ${error.toFixed(2)}` : '';
            const mark = line.settled ? '' : ', not settled';
            say(`${line.vary} = ${line.value}: V = ${mean?.toFixed(2)}${spread} mV${mark}`);
        },
    });
    output.close();
};

await runPrepared(
    () => {
        const typed = parseSweep(process.argv.slice(2));
        if (typed.help) return SWEEP_USAGE;
        const points = pointsOf(settingsOf(typed), typed.vary, typed, typed);
        return { typed, points, output: createOutput(typed.out) };
    },
    ({ typed, points, output }) => run(typed, points, output),
);
