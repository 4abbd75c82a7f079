/** What was typed behind `sweep`. */
import { availableParallelism } from 'node:os';
import { type Axis, gridOf, MOST_OF_GRID } from '../experiment/grid.ts';
import type { SweepPoint } from '../experiment/lines.ts';
import { MOST_POINTS, pointsOf, type Range, rowOf, type Times } from '../experiment/sweep.ts';
import type { Settings } from '../params.ts';
import { only, timesOf } from './arguments.ts';
import type { Typed } from './command.ts';

export interface SweepArguments extends Times {
    readonly scenario: string | undefined;
    readonly seed: string | undefined;
    /** One parameter over a range. */
    readonly row: (Range & { readonly path: string }) | undefined;
    readonly grid: readonly Axis[];
    /** With which each combination is run; none: each has one of its own. */
    readonly seeds: readonly number[];
    /** Only tell how many points there are. */
    readonly list: boolean;
    /** The only one that is run, from 1. */
    readonly point: number | undefined;
    readonly out: string | undefined;
    /** Runs at once; undefined: as many as there are cores. */
    readonly jobs: number | undefined;
    /** What of GNU parallel's own was typed; undefined: the points run on this machine's cores. */
    readonly parallel: readonly string[] | undefined;
}

const MOST_JOBS = 64;
const HOSTS = ['sshlogin', 'sshloginfile'] as const;
const short = (text: string): string => JSON.stringify(text.slice(0, 40));

const numberOf = (name: string, text: string): number => {
    const value = /^[-+.\d]\S*$/.test(text) ? Number(text) : Number.NaN;
    if (Number.isNaN(value)) throw new Error(`${name} must be a number, got ${short(text)}.`);
    return value;
};

/** temperature_C=20,37 */
const axisOf = (text: string): Axis => {
    const [, path, values] = /^([^=]+)=(.+)$/s.exec(text) ?? [];
    if (path === undefined || values === undefined)
        throw new Error(
            `--grid must be a parameter and its values, such as temperature_C=20,37, got ${short(text)}.`,
        );
    return { path, values: values.split(',').map((each) => numberOf(`--grid ${path}`, each)) };
};

/** 1..4, or 1,5,9, or both. */
const seedsOf = (text: string | undefined): number[] => {
    if (text === undefined) return [];
    const seeds = text.split(',').map((part) => {
        const [, from, to] = /^(\d{1,10})(?:\.\.(\d{1,10}))?$/.exec(part) ?? [];
        if (from === undefined || Number(to ?? from) < Number(from))
            throw new Error(`--seeds must be such as 1..4 or 1,5,9, got ${short(text)}.`);
        return [Number(from), Number(to ?? from)] as const;
    });
    const count = seeds.reduce((sum, [from, to]) => sum + to - from + 1, 0);
    if (count > MOST_OF_GRID)
        throw new Error(`--seeds must be at most ${MOST_OF_GRID}, got ${count}.`);
    return seeds.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
};

const engineOf = (given: ReadonlyMap<string, string>): readonly string[] | undefined => {
    const engine = given.get('engine') ?? 'cores';
    if (engine !== 'cores' && engine !== 'parallel')
        throw new Error(`--engine must be one of cores, parallel, got ${short(engine)}.`);
    const hosts = HOSTS.flatMap((name) => {
        const value = given.get(name);
        return value === undefined ? [] : [`--${name}`, value];
    });
    if (engine === 'parallel') return hosts;
    if (hosts.length > 0) throw new Error(`${hosts[0]} is for --engine parallel.`);
    return undefined;
};

/** Throws an Error of one sentence for a missing or a bad value. */
export const sweepArgumentsOf = ({ given, lists, words }: Typed): SweepArguments => {
    const number = (name: string): number => {
        const text = given.get(name);
        if (text === undefined) throw new Error(`--${name} is needed.`);
        return numberOf(`--${name}`, text);
    };
    const whole = (name: string, least: number, most: number): number | undefined => {
        if (!given.has(name)) return undefined;
        const value = number(name);
        if (!Number.isInteger(value) || value < least || value > most)
            throw new Error(
                `--${name} must be a whole number from ${least} to ${most}, got ${value}.`,
            );
        return value;
    };
    const path = given.get('vary');
    const row =
        path === undefined
            ? undefined
            : {
                  ...{ path, from: number('from'), to: number('to') },
                  ...{ points: whole('points', 2, MOST_POINTS) ?? 9, log: given.has('log') },
              };
    const grid = (lists.get('grid') ?? []).map(axisOf);
    const seeds = seedsOf(given.get('seeds'));
    if (!row && grid.length === 0 && seeds.length === 0)
        throw new Error('--vary, --grid or --seeds is needed.');
    if (given.has('seed') && seeds.length > 0)
        throw new Error('--seed and --seeds exclude each other.');
    return {
        ...{ scenario: only(words), seed: given.get('seed'), row, grid, seeds },
        ...timesOf(given),
        list: given.has('list'),
        point: whole('point', 1, MOST_OF_GRID),
        out: given.get('out'),
        jobs: whole('jobs', 1, MOST_JOBS),
        parallel: engineOf(given),
    };
};

export const coresFor = ({ jobs = availableParallelism() }: SweepArguments): number => jobs;

/** All points of the sweep, in their order. Throws as `pointsOf` and `gridOf` do. */
export const planOf = (base: Settings, wanted: SweepArguments): readonly SweepPoint[] => {
    const { row, grid, seeds } = wanted;
    const { duration_ns, warmup_ns } = wanted;
    const times = { duration_ns, warmup_ns };
    if (row && grid.length === 0 && seeds.length === 0) return pointsOf(base, row.path, row, times);
    const first = row ? [{ path: row.path, values: rowOf(base, row.path, row) }] : [];
    return gridOf(base, [...first, ...grid], seeds, times);
};
