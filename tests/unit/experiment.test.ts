import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { planOf, sweepArgumentsOf } from '../../src/cli/sweep-arguments.ts';
import { csvOf } from '../../src/experiment/csv.ts';
import {
    inOrder,
    lineOf,
    type Measured,
    missing,
    momentOf,
    type SweepLine,
} from '../../src/experiment/lines.ts';
import { type Runner, runAll } from '../../src/experiment/pool.ts';
import { type Point, pointsOf, valuesOf } from '../../src/experiment/sweep.ts';
import { leadingIon, theoryAt, theoryLine } from '../../src/experiment/theory-line.ts';
import { readLink } from '../../src/settings/link.ts';
import { check } from '../../src/settings/settings.ts';
import { runPoint } from '../../src/simulation/point.ts';
import { leftOfCharging_mV } from '../../src/theory/settled.ts';
import { typedBehind } from '../typed.ts';

/** Few ions: a µs takes some tens of ms. */
const SMALL = { slab: { width_nm: 110, height_nm: 8, depth_nm: 1 }, proteinAnions: { count: 0 } };
const BASE = check({ ...SMALL, seed: 5 });
const TIMES = { duration_ns: 200, warmup_ns: 50 };
const RANGE = { from: 1, to: 100, points: 3, log: true };
const RANGE_OF_TWO = { from: 3, to: 4, points: 2, log: false };
const points = () => pointsOf(BASE, 'outside.K', RANGE, TIMES);

describe('values of a sweep', () => {
    it('are even on their axis, ends as given', () => {
        expect(valuesOf(RANGE)).toEqual([1, 10, 100]);
        expect(valuesOf({ from: 5, to: 1, points: 5, log: false })).toEqual([5, 4, 3, 2, 1]);
    });

    it('make a run each, with a seed of its own', () => {
        expect(
            points().map(({ value, settings }) => [value, settings.outside.K, settings.seed]),
        ).toEqual([
            [1, 1, 5],
            [10, 10, 6],
            [100, 100, 7],
        ]);
    });

    it('are whole where the parameter is, and none comes twice', () => {
        const range = { from: 0, to: 2, points: 5, log: false };
        expect(pointsOf(BASE, 'channels.K.count', range, TIMES).map(({ value }) => value)).toEqual([
            0, 1, 2,
        ]);
    });

    it.each([
        [{ points: 1 }, 'points must be a whole number from 2 to 100, got 1.'],
        [{ points: 2.5 }, 'points must be a whole number from 2 to 100, got 2.5.'],
        [{ from: Number.NaN }, 'from must be a number, got NaN.'],
        [{ to: 1 }, 'to must differ from from, got 1 for both.'],
        [{ from: 0 }, 'On a logarithmic axis from and to must be above 0, got 0 and 100.'],
        [{ to: 1000 }, 'outside.K must be from 0 to 600 mM, got 1000.'],
    ])('refuses %j', (change, sentence) => {
        expect(() => pointsOf(BASE, 'outside.K', { ...RANGE, ...change }, TIMES)).toThrow(
            new Error(sentence),
        );
    });

    it.each(['frog', 'seed', 'field', 'speed_nsPerSecond'])('refuses to vary %s', (path) => {
        expect(() => pointsOf(BASE, path, RANGE, TIMES)).toThrow(
            `${path} cannot be varied; what can is temperature_C, `,
        );
    });
});

describe('a run that is', () => {
    const [point] = pointsOf(BASE, 'outside.K', { ...RANGE, from: 5 }, TIMES);
    if (!point) throw new Error('A point was asked for.');
    const times = (duration_ns: number, warmup_ns: number): Point => ({
        ...{ ...point, duration_ns, warmup_ns },
    });
    const settled = (of: Point) => lineOf(of, measured(of)).settled;

    it('too short for the membrane to charge is marked', () => {
        const short = times(1000, 100);
        const at = measured(short);
        expect(lineOf(short, at).settled).toBe(false);
        // By hand: τ = C/g is some 0.7 µs, and 67 mV · e^(−0.1/0.7) · 0.7/0.9 · (1 − e^(−0.9/0.7)) = 33 mV.
        const { observed, box } = at;
        const left = leftOfCharging_mV(observed.averages, momentOf(at).theory, box, 100);
        expect(left).toBeGreaterThan(20);
        expect(left).toBeLessThan(45);
    });

    it('held has nothing to wait for', () => {
        const held = { ...times(1000, 100), settings: check({ ...SMALL, clamp_mV: -40 }) };
        expect(settled(held)).toBe(true);
    });

    it('long enough is not marked, but where its two halves differ', () => {
        const long = times(15_000, 3000);
        const at = measured(long);
        const { mean } = at.observed.averages.voltage_mV;
        expect(lineOf(long, at).settled).toBe(true);
        const apart = (errors: number): Measured => {
            // Heat leaves some 2 mV in the mean of 6 µs. Halves of m ± δ are 2δ apart, and √2 errors are what they may be.
            const voltage_mV = {
                ...at.firstHalf.voltage_mV,
                standardError: 4,
                mean: mean + (errors * 4) / Math.SQRT2,
            };
            return { ...at, firstHalf: { ...at.firstHalf, voltage_mV } };
        };
        expect(lineOf(long, apart(2.7)).settled).toBe(true);
        expect(lineOf(long, apart(3.3)).settled).toBe(false);
    });
});

describe('what is told of impulses', () => {
    // A pulse of 100 ns on 1.2 e/mV: 0.3 e/ns is 25 mV, 3 e/ns 250 mV, far beyond 0 and back with the membrane's 0.7 µs.
    const base = check({
        ...{ ...SMALL, start_mV: -65, seed: 5 },
        stimulus: { duration_ns: 100, start_us: 1, interval_us: 9, count: 1 },
    });
    const [weak, strong] = pointsOf(
        base,
        'stimulus.current_e_per_ns',
        { from: 0.3, to: 3, points: 2, log: true },
        { duration_ns: 9000, warmup_ns: 500 },
    ).map((point) => lineOf(point, measured(point)).observables);

    it('is their number, and means where there are any', () => {
        expect(weak).toMatchObject({ 'impulses.count': 0, 'impulses.peak_mV': null });
        expect(strong).toMatchObject({ 'impulses.count': 1, 'impulses.evoked': 1 });
        expect(strong?.['impulses.peak_mV']).toBeGreaterThan(50);
        expect(strong?.['impulses.width_ns']).toBeGreaterThan(100);
        expect(strong?.['impulses.lowest_mV']).toBeLessThan(0);
    });

    it('is of the time after the warm-up', () => {
        const [late] = pointsOf(base, 'stimulus.current_e_per_ns', RANGE_OF_TWO, {
            duration_ns: 9000,
            warmup_ns: 4000,
        });
        if (!late) throw new Error('A point was asked for.');
        const { observed } = measured(late);
        expect(observed.impulses).toHaveLength(1);
        expect(lineOf(late, measured(late)).observables['impulses.count']).toBe(0);
    });

    it('may hang on the dose of a drug', () => {
        const doses = pointsOf(base, 'drugs.TTX_nM', { ...RANGE, from: 0.1, to: 1000 }, TIMES);
        expect(doses.map(({ settings }) => settings.drugs.TTX_nM)).toEqual([0.1, 10, 1000]);
    });
});

describe('lines of theory', () => {
    it('are Nernst and GHK at the set solutions', () => {
        const { ghk_mV, nernst_mV } = theoryAt(check({}), 'K');
        // MODEL.md's reference cell: −89.1 and −67.3 mV, by hand.
        expect(nernst_mV).toBeCloseTo(-89.06, 1);
        expect(ghk_mV).toBeCloseTo(-67.3, 1);
    });

    it('run over the whole range, even on its axis, and have gaps where no cell is', () => {
        const line = theoryLine(points(), true);
        expect(line[0]?.value).toBe(1);
        expect(line.at(-1)?.value).toBeCloseTo(100, 9);
        expect(line[30]?.value).toBeCloseTo(10, 9);
        expect(line[30]?.ghk_mV).toBe(
            theoryAt(check({ ...SMALL, outside: { K: 10 } }), 'K').ghk_mV,
        );
        const counts = pointsOf(
            BASE,
            'channels.K.count',
            { from: 0, to: 2, points: 3, log: false },
            TIMES,
        );
        const whole = theoryLine(counts, false);
        expect(whole[30]?.ghk_mV).not.toBeNull();
        expect(whole[31]?.ghk_mV).toBeNull();
    });

    it('take the ion with the largest share', () => {
        expect(leadingIon(check({}))).toBe('K');
        expect(leadingIon(check({ channels: { Na: { permeability: 8 } } }))).toBe('Na');
    });
});

const measured = (point: Point): Measured => runPoint(point, () => undefined);
const honest = (): Runner => ({
    run: async (point, progress) => {
        progress(0.5);
        await pause(1);
        return measured(point);
    },
    stop: () => undefined,
});

describe('lines of results', () => {
    const [first, second, third] = points();
    if (!first || !second || !third) throw new Error('Three points were asked for.');
    const line = lineOf(first, measured(first));

    it('hold the run, so that it can be done again bit for bit', () => {
        const read: SweepLine = JSON.parse(JSON.stringify(line));
        expect(check(read.scenario)).toEqual(first.settings);
        const again = lineOf(
            first,
            runPoint({ ...read, settings: check(read.scenario) }, () => undefined),
        );
        expect(again.observables).toEqual(read.observables);
        expect(read.observables['voltage_mV.mean']).not.toBeNull();
    });

    it('tell what is missing; half a line and other runs count for nothing', () => {
        const text = `${JSON.stringify(line)}\nrubbish\n${JSON.stringify({ ...lineOf(second, measured(second)), duration_ns: 300 })}\n${JSON.stringify(line).slice(0, 80)}`;
        expect(missing(points(), text)).toEqual([second, third]);
        expect(missing(points(), '')).toHaveLength(3);
    });

    it('of before the mark was there still count', () => {
        const { settled, ...old } = line;
        expect(missing(points(), JSON.stringify(old))).toEqual([second, third]);
    });

    it('come in order, each once, behind those of other runs', () => {
        const [a, b] = [first, second].map((point) =>
            JSON.stringify(lineOf(point, measured(point))),
        );
        const other = JSON.stringify({ ...line, duration_ns: 300 });
        const text = `${b}\n${a?.slice(0, 50)}\n${other}\n${b}\n${a}\n`;
        expect(inOrder(points(), text)).toBe(`${other}\n${a}\n${b}\n`);
    });

    const done = (point: Point) => {
        const at = measured(point);
        return { point, measured: at, line: lineOf(point, at) };
    };
    const rows = csvOf([done(second), done(first)]).split('\r\n');
    it('are a table in the order of the values', () => {
        expect(rows).toHaveLength(4);
        expect(rows[0]).toMatch(
            /^outside\.K,seed,duration_ns,warmup_ns,settled,time_ns,voltage_mV\.now,/,
        );
        expect(rows[1]).toMatch(/^1,5,200,50,false,200,/);
        expect(rows[2]).toMatch(/^10,6,200,50,false,200,/);
        expect(new Set(rows.slice(0, 3).map((row) => row.split(',').length)).size).toBe(1);
    });

    it('are written to the digits that are known, with two more', () => {
        const fields = rows.slice(1, 3).flatMap((row) => row.split(',').slice(0, -1));
        for (const field of fields) expect(field).toMatch(/^(true|false|-?\d*(\.\d{1,6})?)$/);
        const mean = rows[0]?.split(',').indexOf('voltage_mV.mean') ?? -1;
        expect(rows[1]?.split(',')[mean]).toMatch(/^-?\d+(\.\d{1,3})?$/);
    });

    it('lead to a table from which each run can be done again', () => {
        const link = rows[2]?.split(',').at(-1) ?? '';
        expect(readLink(link)).toEqual({ settings: second.settings, problems: [] });
    });
});

describe('several at work', () => {
    it('do every point once, and say how far they are', async () => {
        const done: number[] = [];
        const shares: number[] = [];
        await runAll(points(), [honest(), honest()], {
            done: ({ value }) => done.push(value),
            progress: (share) => shares.push(share),
        });
        expect(done.toSorted((a, b) => a - b)).toEqual([1, 10, 100]);
        expect(shares.at(-1)).toBe(3);
        expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    });

    it('stop when called off, and keep what is done', async () => {
        const abort = new AbortController();
        let stopped = 0;
        const never: Runner = { run: () => new Promise(() => undefined), stop: () => stopped++ };
        const done: number[] = [];
        await runAll(points(), [honest(), never], {
            signal: abort.signal,
            done: ({ value }) => {
                done.push(value);
                abort.abort();
            },
            progress: () => undefined,
        });
        expect(done).toEqual([1]);
        expect(stopped).toBe(1);
    });

    it('pass a failure on, and stop', async () => {
        const broken: Runner = {
            run: () => Promise.reject(new Error('No room.')),
            stop: () => undefined,
        };
        await expect(
            runAll(points(), [broken], { done: () => undefined, progress: () => undefined }),
        ).rejects.toThrow('No room.');
    });
});

describe('the command', () => {
    const parse = (args: readonly string[]) => {
        const command = COMMANDS.find(({ name }) => name === 'sweep');
        if (!command) throw new Error('There is no sweep.');
        return sweepArgumentsOf(typedBehind(command, args));
    };
    const needed = ['--vary', 'outside.K', '--from', '1', '--to', '100'];

    it('has defaults', () => {
        const { row, duration_ns, warmup_ns, out } = parse(needed);
        expect([row?.points, row?.log, duration_ns, warmup_ns, out]).toEqual([
            9,
            false,
            20_000,
            2_000,
            undefined,
        ]);
    });

    it('makes a grid, the first parameter outermost and the seeds innermost', () => {
        const base = check({ ...SMALL, seed: 5 });
        const typed = ['--grid', 'channels.K.count=2,4', '--grid', 'temperature_C=37,20.5'];
        const seen = (args: readonly string[]) =>
            planOf(base, parse(args)).map(({ settings }) => [
                settings.channels.K.count,
                settings.temperature_C,
                settings.seed,
            ]);
        expect(seen([...typed, '--seeds', '7..8'])).toEqual(
            [2, 4].flatMap((K) => [37, 20.5].flatMap((T) => [7, 8].map((seed) => [K, T, seed]))),
        );
        // Without seeds each has one of its own; a range may be one of its sides.
        expect(seen(typed).map(([, , seed]) => seed)).toEqual([5, 6, 7, 8]);
        const range = ['--vary', 'channels.K.count', '--from', '1', '--to', '3', '--points', '3'];
        expect(seen([...range, '--seeds', '1,4..5']).map(([K, , seed]) => [K, seed])).toEqual(
            [1, 2, 3].flatMap((K) => [1, 4, 5].map((seed) => [K, seed])),
        );
        expect(seen(['--seeds', '1..3'])).toHaveLength(3);
    });

    it.each([
        [['--grid', 'temperature_C'], '--grid must be a parameter and its values, such as'],
        [['--grid', 'temperature_C=20,x'], '--grid temperature_C must be a number, got "x".'],
        [['--grid', 'frog=1'], 'frog cannot be varied; what can is temperature_C, '],
        [['--grid', 'temperature_C=20,20'], 'temperature_C has the value 20 twice.'],
        [['--grid', 'temperature_C=20', '--grid', 'temperature_C=37'], 'is varied more than once.'],
        [['--grid', 'temperature_C=20,370'], 'temperature_C must be from 0 to 60 °C, got 370.'],
        [['--seeds', '4..1'], '--seeds must be such as 1..4 or 1,5,9, got "4..1".'],
        [['--seeds', '1,1'], 'The seed 1 is there twice.'],
        [['--seeds', '1..10001'], '--seeds must be at most 10000, got 10001.'],
        [
            [
                '--seeds',
                '0..99',
                '--grid',
                `temperature_C=${Array.from({ length: 101 }, (_, i) => 0.1 * i)}`,
            ],
            'A grid has at most 10000 points, got 10100.',
        ],
        [['--seeds', '1', '--seed', '2'], '--seed and --seeds exclude each other.'],
        [
            ['--seeds', '1', '--engine', 'slurm'],
            '--engine must be one of cores, parallel, got "slurm".',
        ],
        [['--seeds', '1', '--sshlogin', 'host'], '--sshlogin is for --engine parallel.'],
        [[], '--vary, --grid or --seeds is needed.'],
    ])('refuses %j', (args, sentence) => {
        expect(() => planOf(BASE, parse(args))).toThrow(sentence);
    });

    it.each([
        [[], '--from is needed.', 2],
        [[...needed.slice(0, 4)], '--to is needed.', 0],
        [[...needed, '--points', '1'], '--points must be a whole number from 2 to 100, got 1.', 0],
        [[...needed, '--jobs', 'many'], '--jobs must be a number, got "many".', 0],
        [
            ['--vary', 'outside.K', '--from', 'x', '--to', '1'],
            '--from must be a number, got "x".',
            0,
        ],
        [[...needed, '--frog'], '--frog is not an option; there are --vary, ', 0],
    ])('refuses %j', (args, sentence) => {
        expect(() => parse(args.length === 0 ? ['--vary', 'outside.K'] : args)).toThrow(sentence);
    });

    const folder = mkdtempSync(join(tmpdir(), 'ionarium-'));
    const scenario = join(folder, 'cell.json');
    writeFileSync(scenario, JSON.stringify({ ...SMALL, seed: 5 }));
    const sweep = (...args: string[]) => [
        '--import',
        'tsx',
        'src/cli/ionarium.ts',
        'sweep',
        scenario,
        ...needed,
        '--log',
        ...args,
    ];
    const linesIn = (file: string): SweepLine[] =>
        readFileSync(file, 'utf8')
            .trim()
            .split('\n')
            .map((text) => JSON.parse(text));

    it('ends with 2 and one sentence on bad input, with nothing on standard output', () => {
        try {
            execFileSync('node', sweep('--points', '0'), { stdio: 'pipe' });
            expect.unreachable();
        } catch (error) {
            expect(error).toMatchObject({ status: 2 });
            const { stdout, stderr } = error as { stdout: Buffer; stderr: Buffer };
            expect(String(stdout)).toBe('');
            expect(String(stderr)).toBe('--points must be a whole number from 2 to 100, got 0.\n');
        }
    });

    it('ends with 2 where its file cannot be written', () => {
        try {
            execFileSync('node', sweep('--out', folder), { stdio: 'pipe' });
            expect.unreachable();
        } catch (error) {
            expect(error).toMatchObject({ status: 2 });
            const { stderr } = error as { stderr: Buffer };
            expect(String(stderr)).toBe(
                `Cannot write ${JSON.stringify(folder)}: it is a folder.\n`,
            );
        }
    });

    it('killed, loses at most the points in progress, and goes on with the rest', async () => {
        const file = join(folder, 'lines.jsonl');
        const args = sweep('--points', '6', '--duration', '3us', '--jobs', '2', '--out', file);
        const first = spawn('node', args, { stdio: ['ignore', 'ignore', 'pipe'] });
        let told = '';
        first.stderr.on('data', (text) => {
            told += text;
            if (/V = [^\n]*\n.*V = /s.test(told)) first.kill('SIGKILL');
        });
        await new Promise((resolve) => first.on('exit', resolve));
        const kept = linesIn(file);
        expect(kept.length).toBeGreaterThanOrEqual(2);
        expect(kept.length).toBeLessThan(6);

        execFileSync('node', args, { stdio: 'pipe' });
        const all = linesIn(file);
        for (const line of kept) expect(all).toContainEqual(line);
        expect(all.map(({ value }) => value)).toEqual(
            valuesOf({ from: 1, to: 100, points: 6, log: true }),
        );
        // A third run finds nothing to do.
        execFileSync('node', args, { stdio: 'pipe' });
        expect(linesIn(file)).toEqual(all);
    });
});
