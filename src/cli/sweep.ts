/** `npm run --silent sweep`: one parameter over a range, in parallel; JSON lines out, progress on standard error. */
import { type ChildProcess, fork } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs';
import { type Line, lineOf, missing } from '../experiment/lines.ts';
import { type Runner, runAll } from '../experiment/pool.ts';
import { type Point, pointsOf } from '../experiment/sweep.ts';
import type { PointReply, PointRequest } from '../worker/point.ts';
import { settingsOf } from './scenario.ts';
import { parseSweep, SWEEP_USAGE, type SweepArguments } from './sweep-arguments.ts';

const BAD_INPUT = 2;

const createProcess = (): Runner => {
    const child: ChildProcess = fork(new URL('./sweep-process.ts', import.meta.url), {
        // Messages with numbers that JSON has no word for, as an error of Infinity.
        serialization: 'advanced',
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    return {
        run: ({ settings, duration_ns, warmup_ns }, progress) =>
            new Promise((resolve, reject) => {
                child.removeAllListeners();
                child.on('message', (reply: PointReply) => {
                    if (reply.type === 'progress') progress(reply.share);
                    else if (reply.type === 'refused') reject(new Error(reply.reason));
                    else resolve(reply);
                });
                child.on('error', reject);
                child.on('exit', (code) => reject(new Error(`A run has ended with code ${code}.`)));
                child.send({ settings, duration_ns, warmup_ns } satisfies PointRequest);
            }),
        stop: () => {
            child.removeAllListeners();
            child.kill();
        },
    };
};

/** Appends lines to the file, or writes them to standard output where none is named. */
const createOutput = (path: string | undefined) => {
    const before = path !== undefined && existsSync(path) ? readFileSync(path, 'utf8') : '';
    const file = path === undefined ? 1 : openSync(path, 'a');
    // A line that was cut short by a kill stays alone.
    if (before !== '' && !before.endsWith('\n')) writeSync(file, '\n');
    return {
        before,
        write: (line: Line) => writeSync(file, `${JSON.stringify(line)}\n`),
        close: () => path !== undefined && closeSync(file),
    };
};

/** Everything that what was typed or read can break; each failure is an Error of one sentence. */
const prepare = (args: readonly string[]) => {
    try {
        const typed = parseSweep(args);
        if (typed.help) return SWEEP_USAGE;
        const base = settingsOf(typed);
        const points = pointsOf(base, typed.vary, typed, typed);
        return { typed, points, output: createOutput(typed.out) };
    } catch (error) {
        return error instanceof Error ? error : new Error(String(error));
    }
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
            say(`${line.vary} = ${line.value}: V = ${mean?.toFixed(2)}${spread} mV`);
        },
    });
    output.close();
};

const prepared = prepare(process.argv.slice(2));
if (prepared instanceof Error) {
    process.stderr.write(`${prepared.message}\n`);
    process.exitCode = BAD_INPUT;
} else if (typeof prepared === 'string') {
    process.stdout.write(`${prepared}\n`);
} else {
    run(prepared.typed, prepared.points, prepared.output).catch((error: unknown) => {
        process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
        process.exitCode = 1;
    });
}
