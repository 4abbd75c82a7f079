/** What was typed behind `sweep`. */
import { availableParallelism } from 'node:os';
import { MOST_POINTS } from '../experiment/sweep.ts';
import { only, readOptions, timesOf } from './arguments.ts';

export const SWEEP_USAGE =
    'sweep [scenario.json] --vary outside.K --from 1 --to 100 [--points 9] [--log] [--duration 20us] [--warmup 2us] [--seed 7] [--out lines.jsonl] [--jobs 2]; ' +
    'JSON lines on standard output, or added to the --out file, of which what is missing is run';

export interface SweepArguments {
    readonly scenario: string | undefined;
    readonly seed: string | undefined;
    /** Dotted path. */
    readonly vary: string;
    readonly from: number;
    readonly to: number;
    readonly points: number;
    readonly log: boolean;
    readonly duration_ns: number;
    readonly warmup_ns: number;
    readonly out: string | undefined;
    /** Runs at once. */
    readonly jobs: number;
    readonly help: boolean;
}

const FLAGS = ['log', 'help'];
const VALUES = [
    ...['vary', 'from', 'to', 'points', 'duration', 'warmup', 'seed', 'out', 'jobs'],
] as const;
const MOST_JOBS = 64;

/** Throws an Error of one sentence for an unknown option, a missing or a bad value. */
export const parseSweep = (args: readonly string[]): SweepArguments => {
    const { given, scenarios } = readOptions(args, VALUES, FLAGS);
    const help = given.has('help');
    const number = (name: string): number => {
        const text = given.get(name);
        if (text === undefined && !help) throw new Error(`--${name} is needed.`);
        const value = /^[-+.\d]\S*$/.test(text ?? '') ? Number(text) : Number.NaN;
        if (Number.isNaN(value) && !help)
            throw new Error(
                `--${name} must be a number, got ${JSON.stringify((text ?? '').slice(0, 40))}.`,
            );
        return value;
    };
    const whole = (name: string, otherwise: number, least: number, most: number): number => {
        if (!given.has(name)) return otherwise;
        const value = number(name);
        if (!Number.isInteger(value) || value < least || value > most)
            throw new Error(
                `--${name} must be a whole number from ${least} to ${most}, got ${value}.`,
            );
        return value;
    };
    const vary = given.get('vary');
    if (vary === undefined && !help) throw new Error('--vary is needed.');
    return {
        scenario: only(scenarios),
        seed: given.get('seed'),
        vary: vary ?? '',
        from: number('from'),
        to: number('to'),
        points: whole('points', 9, 2, MOST_POINTS),
        log: given.has('log'),
        ...timesOf(given),
        out: given.get('out'),
        jobs: whole('jobs', availableParallelism(), 1, MOST_JOBS),
        help,
    };
};
