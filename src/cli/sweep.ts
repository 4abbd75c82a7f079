/** `ionarium sweep`: one parameter over a range, or a grid, in parallel; JSON lines out, progress on standard error. */
import {
    type GridLine,
    lineOf,
    missing,
    runOf,
    runOfLine,
    type SweepLine,
    type SweepPoint,
} from '../experiment/lines.ts';
import { runAll } from '../experiment/pool.ts';
import type { Settings } from '../params.ts';
import { runPoint } from '../simulation/point.ts';
import type { Typed } from './command.ts';
import { runPrepared } from './run-command.ts';
import { settingsOf } from './scenario.ts';
import { coresFor, planOf, type SweepArguments, sweepArgumentsOf } from './sweep-arguments.ts';
import { type Output, outputOf } from './sweep-output.ts';
import { checkParallel, runParallel } from './sweep-parallel.ts';
import { createProcess } from './sweep-runner.ts';

interface Sweep {
    readonly typed: Typed;
    readonly wanted: SweepArguments;
    readonly base: Settings;
    readonly points: readonly SweepPoint[];
    readonly output: Output;
}

const say = (line: string) => process.stderr.write(`${line}\n`);

const told = (line: SweepLine | GridLine): string => {
    const at = 'at' in line ? { ...line.at, seed: line.seed } : { [line.vary]: line.value };
    const where = Object.entries(at).map(([path, value]) => `${path} = ${value}`);
    const mean = line.observables['voltage_mV.mean'];
    const error = line.observables['voltage_mV.standardError'];
    const spread = typeof error === 'number' ? ` ± ${error.toFixed(2)}` : '';
    const mark = line.settled ? '' : ', not settled';
    return `${where.join(', ')}: V = ${mean?.toFixed(2)}${spread} mV${mark}`;
};

const runOne = (point: SweepPoint, output: Output): void => {
    if (missing([point], output.before).length === 0) {
        say('This point is there already');
        return;
    }
    output.write(
        point,
        lineOf(
            point,
            runPoint(point, () => {}),
        ),
    );
};

const runMany = async ({ typed, wanted, base, points, output }: Sweep): Promise<void> => {
    const todo = missing(points, output.before);
    if (todo.length < points.length)
        say(`${points.length - todo.length} of ${points.length} points are there already`);
    const left = new Map(todo.map((point) => [runOf(point), point]));
    const take = (line: SweepLine | GridLine) => {
        const run = runOfLine(line);
        const point = left.get(run);
        if (!point) return;
        left.delete(run);
        output.write(point, line);
        say(told(line));
    };
    const own = wanted.parallel;
    if (own) {
        const numbers = todo.map((point) => points.indexOf(point) + 1);
        await runParallel(base, typed, { numbers, jobs: wanted.jobs, own }, take);
    } else {
        const runners = Array.from(
            { length: Math.min(coresFor(wanted), todo.length) },
            createProcess,
        );
        await runAll(todo, runners, {
            progress: () => undefined,
            done: (point, measured) => take(lineOf(point, measured)),
        });
    }
    if (left.size > 0)
        throw new Error(
            `${left.size} of ${points.length} points failed; the same command with the same --out runs what is missing.`,
        );
};

/** The points that are to be run, undefined where they only are counted. */
const prepared = (typed: Typed): Sweep | undefined => {
    const wanted = sweepArgumentsOf(typed);
    const base = settingsOf(wanted);
    const all = planOf(base, wanted);
    if (wanted.list) {
        process.stdout.write(`${all.length}\n`);
        return undefined;
    }
    const { point } = wanted;
    if (point !== undefined && point > all.length)
        throw new Error(`--point must be a whole number from 1 to ${all.length}, got ${point}.`);
    if (wanted.parallel && point === undefined) checkParallel();
    const points = point === undefined ? all : all.slice(point - 1, point);
    return {
        typed,
        wanted,
        base,
        points,
        output: outputOf(wanted.out, points, point === undefined),
    };
};

export const sweep = (typed: Typed): Promise<void> =>
    runPrepared(
        () => prepared(typed),
        async (so) => {
            const [only] = so.points;
            if (so.wanted.point !== undefined && only) runOne(only, so.output);
            else await runMany(so);
            so.output.close();
        },
    );
