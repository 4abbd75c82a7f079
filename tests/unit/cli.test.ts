import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { argumentsOf, timeOf_ns, timesOf } from '../../src/cli/arguments.ts';
import { readTyped } from '../../src/cli/command.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { resultOf } from '../../src/cli/result.ts';
import { run } from '../../src/cli/run-simulation.ts';
import { readScenario, withSeed } from '../../src/cli/scenario.ts';
import { KINDS } from '../../src/kinds.ts';
import { check } from '../../src/settings/settings.ts';
import type { Box, Observed } from '../../src/snapshot.ts';
import { typedBehind } from '../typed.ts';

let folder = '';
beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ionarium-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
};

const [, SIMULATE] = COMMANDS;
if (SIMULATE?.name !== 'simulate') throw new Error('simulate is the second command.');
const parse = (args: readonly string[]) => argumentsOf(typedBehind(SIMULATE, args));

describe('arguments', () => {
    it('has defaults', () => {
        expect(parse([])).toEqual({
            scenario: undefined,
            duration_ns: 20_000,
            warmup_ns: 2_000,
            seed: undefined,
            threads: undefined,
        });
    });

    it('takes them in any order and both spellings', () => {
        expect(
            parse([
                '--seed=7',
                '--duration',
                '1.5us',
                'cell.json',
                '--warmup',
                '300ns',
                '--threads',
                '3',
            ]),
        ).toEqual({
            scenario: 'cell.json',
            duration_ns: 1500,
            warmup_ns: 300,
            seed: '7',
            threads: 3,
        });
    });

    it('warms up for a tenth unless told', () => {
        expect(parse(['--duration', '1us']).warmup_ns).toBe(100);
        expect(parse(['--duration', '1us', '--warmup', '0ns']).warmup_ns).toBe(0);
        // A run that was taken away as it began anew.
        expect(timesOf(new Map(), 0)).toEqual({ duration_ns: 0, warmup_ns: 0 });
        expect(() => timesOf(new Map([['warmup', '1ns']]), 0)).toThrow(/^--warmup must be shorter/);
    });

    it.each([
        ['20us', 20_000],
        ['20µs', 20_000],
        ['20μs', 20_000],
        ['0.5ms', 500_000],
        ['.5us', 500],
        ['64ns', 64],
    ])('reads %s', (text, time_ns) => {
        expect(timeOf_ns('--duration', text, 1)).toBe(time_ns);
    });

    it.each(['', '20', 'us', '20 us', '-1us', '20s', '1e3ns', '0ns', '11ms', 'NaNus', '1.2.3us'])(
        'refuses the duration %j',
        (text) => {
            expect(() => parse([`--duration=${text}`])).toThrow(
                `--duration must be a time from 1ns to 10ms such as 20us, got "${text}".`,
            );
        },
    );

    it.each([
        [
            ['--speed', '3'],
            '--speed is not an option; there are --duration, --warmup, --seed, --threads and --help.',
        ],
        [
            ['-x'],
            '-x is not an option; there are --duration, --warmup, --seed, --threads and --help.',
        ],
        [
            ['--toString'],
            '--toString is not an option; there are --duration, --warmup, --seed, --threads and --help.',
        ],
        [['--seed'], '--seed needs a value.'],
        ...['0', '65', '-1', '2.5', 'all', '1e1', ''].map((text): [string[], string] => [
            [`--threads=${text}`],
            `--threads must be a whole number from 1 to 64, got "${text}".`,
        ]),
        [['--seed', '1', '--seed', '2'], '--seed is given more than once.'],
        [['a.json', 'b.json'], 'One scenario at a time, got 2 files.'],
        [
            ['--duration', '1us', '--warmup', '1us'],
            '--warmup must be shorter than --duration, got 1000 ns of 1000 ns.',
        ],
        [
            ['--warmup', '-1us'],
            '--warmup must be a time from 0ns to 10ms such as 20us, got "-1us".',
        ],
    ])('refuses %j', (args, message) => {
        expect(() => parse(args)).toThrow(new Error(message));
    });
});

describe('examples of the help', () => {
    it.each(COMMANDS.map((command) => [command.name, command] as const))(
        'of %s are understood as such',
        (_, command) => {
            expect(command.examples.length).toBeGreaterThan(0);
            for (const [typed] of command.examples) {
                const words = typed.match(/'[^']*'|\S+/g)?.map((word) => word.replaceAll("'", ''));
                expect(readTyped(COMMANDS, words ?? [])?.command, typed).toBe(command);
            }
        },
    );

    it('are of the command that is meant, which is serve where none is named', () => {
        expect(() => readTyped(COMMANDS, ['sweep', '--frog'])).toThrow(
            /^--frog is not an option; there are --vary, .* and --help\.$/,
        );
        const typed = readTyped(COMMANDS, ['frog']);
        expect([typed?.command.name, typed?.typed.words]).toEqual(['serve', ['frog']]);
    });
});

describe('scenario file', () => {
    it('is read', () => {
        const path = file('good.json', '{ "inside": { "K": 120 } }');
        expect(readScenario(path).settings).toEqual(check({ inside: { K: 120 } }));
    });

    it('may be a byte short of too long', () => {
        const path = file('long.json', `{}${' '.repeat(999_998)}`);
        expect(readScenario(path).settings).toEqual(check({}));
    });

    it.each<[string, () => string, RegExp]>([
        ['missing', () => join(folder, 'none.json'), /^Cannot read ".*": there is no such file\.$/],
        ['folder', () => folder, /^Cannot read ".*": it is a folder\.$/],
        [
            'file as folder',
            () => join(file('f', ''), 'x.json'),
            /^Cannot read ".*": a part of its path is no folder\.$/,
        ],
        [
            'empty',
            () => file('empty.json', ''),
            /^The scenario is empty; the shortest one is {}\.$/,
        ],
        [
            '10 MB',
            () => file('big.json', new Uint8Array(10_000_000).fill(32)),
            /^A scenario must be at most 1 MB long, and ".*" is longer\.$/,
        ],
        ['no JSON', () => file('no.json', 'K: 140'), /^The scenario is not JSON: .*\.$/],
        [
            'no text',
            () => file('bytes.json', new Uint8Array([0xff, 0xfe, 0x00])),
            /^The scenario is not JSON: .*\.$/,
        ],
        [
            'bad value',
            () => file('bad.json', '{ "inside": { "K": -1 } }'),
            /^inside\.K must be from 0 to 600 mM, got -1\.$/,
        ],
    ])('%s gives one sentence', (_, path, message) => {
        expect(() => readScenario(path())).toThrow(message);
    });

    it('has its seed replaced', () => {
        expect(withSeed(check({ temperature_C: 20 }), '7')).toEqual(
            check({ temperature_C: 20, seed: 7 }),
        );
        const bound = 'seed must be a whole number from 0 to 4294967295, got ';
        expect(() => withSeed(check({}), '1.5')).toThrow(new Error(`${bound}1.5.`));
        expect(() => withSeed(check({}), '-1')).toThrow(new Error(`${bound}-1.`));
        expect(() => withSeed(check({}), 'abc')).toThrow(new Error(`${bound}"abc".`));
        expect(() => withSeed(check({}), '')).toThrow(new Error(`${bound}"".`));
    });
});

/** One channel, open for that share of its time. */
const channelsAt = (time_ns: number, open: number, passed: { in: number; out: number }) => ({
    ...{ count: 1, open: 1, passedIn: passed.in, passedOut: passed.out },
    ...{ machine_ns: time_ns, open_ns: open * time_ns },
    state_ns: [(1 - open) * time_ns, open * time_ns],
});

/** A kind of channel that is not there. */
const NONE = {
    count: 0,
    open: 0,
    passedIn: 0,
    passedOut: 0,
    machine_ns: 0,
    open_ns: 0,
    state_ns: [],
};

const NO_PUMP = { count: 0, cycles: 0, atp: 0 };
const NO_PUMPS = {
    ...{ protonPump: NO_PUMP, respiration: NO_PUMP, synthase: NO_PUMP },
    ...{ kcc2: NO_PUMP, nkcc1: NO_PUMP },
};

const observedAt = (time_ns: number): Observed => {
    const perIon = { K: 1, Na: 1, Cl: 1, H: 0 };
    const solution = { ...perIon, A: 1, X: 0 };
    const flux = { K: 1, Na: 0.04, Cl: 0, H: 0 };
    return {
        ...{ time_ns, impulses: [], pulses: 0 },
        ...{ firing: false, fired_ns: null },
        ions: 5000,
        voltage_mV: -70,
        averages: {
            span_ns: time_ns,
            voltage_mV: { mean: -67.3, standardError: 0.4, standardDeviation: 5 },
            atMembrane_mM: { inside: perIon, outside: perIon },
            openPermeability: perIon,
            outward_per_ns: flux,
            inward_per_ns: flux,
            pumpCurrent_e_per_ns: 0,
            temperature_C: 37,
        },
        concentrations_mM: { inside: solution, outside: solution },
        open: perIon,
        count: perIon,
        channels: {
            K: channelsAt(time_ns, 1, { in: 1, out: 2 }),
            Na: channelsAt(time_ns, 0.8, { in: 3, out: 4 }),
            Cl: channelsAt(time_ns, 0.9, { in: 5, out: 6 }),
            H: NONE,
            Nav: NONE,
            Kv: NONE,
        },
        passages: {
            K: { in: 1, out: 2 },
            Na: { in: 3, out: 4 },
            Cl: { in: 5, out: 6 },
            H: { in: 0, out: 0 },
        },
        pumps: { ...NO_PUMPS, pump: { count: 1, cycles: 2, atp: 2 } },
        pumpedCharge_e: 2,
        netCharge_e: 0,
        ...{ excessCharge_e: -80, separatedCharge_e: -80 },
    };
};

describe('run', () => {
    /** A world whose wall clock takes 10 ms for each simulated ns. */
    const record = (duration_ns: number, warmup_ns: number) => {
        let time_ns = 0;
        const restarts: number[] = [];
        const said: string[] = [];
        const simulation = {
            advance: (ns: number) => {
                expect(ns).toBeGreaterThan(0);
                time_ns += ns;
            },
            restartAverages: () => restarts.push(time_ns),
            observe: () => observedAt(time_ns),
        };
        const { wallClock_s, before, now } = run(
            simulation,
            { duration_ns, warmup_ns },
            () => 10 * time_ns,
            (line) => said.push(line),
        );
        expect([before.time_ns, now.time_ns]).toEqual([warmup_ns, duration_ns]);
        return { time_ns, restarts, said, wallClock_s };
    };

    it.each([
        [20_000, 2_000],
        [1_001, 334],
        [1.5, 0.25],
        [7, 0],
    ])('of %d ns restarts its averages after %d ns and ends on time', (duration_ns, warmup_ns) => {
        const { time_ns, restarts, wallClock_s } = record(duration_ns, warmup_ns);
        expect(time_ns).toBe(duration_ns);
        expect(restarts).toEqual([warmup_ns]);
        expect(wallClock_s).toBeCloseTo(duration_ns / 100, 6);
    });

    it('says now and then how far it is', () => {
        const { said } = record(1000, 100);
        // 10 s of wall clock, a line every 2 s and none with the last slice
        expect(said.length).toBeGreaterThanOrEqual(4);
        expect(said.length).toBeLessThanOrEqual(5);
        expect(said[1]).toMatch(/^0\.4\d* µs of 1 µs, V = -67\.3 mV, 6 s left\n$/);
    });
});

describe('result', () => {
    const box: Box = {
        epoch: 0,
        width_nm: 160,
        height_nm: 42,
        depth_nm: 3,
        membrane_nm: 5,
        exaggeration: 40,
        capacitance_e_per_mV: 1.2,
        timeStep_ns: 0.0625,
        capacity: 6000,
        unitPermeability_nm3_ns: 0.1,
        kinds: KINDS,
        seed: 7,
    };
    const lines = {
        nernst_mV: { K: -89.1, Na: 66.6, Cl: null, H: 0 },
        ghk_mV: -67.3,
        ghkWithPump_mV: -70.9,
        thermalNoise_mV: 4.7,
    };
    const theory = { ...lines, thermalError_mV: 0.1 };

    it('has the agreed keys, and survives JSON', () => {
        const now = observedAt(20_000);
        const before = {
            ...observedAt(4_000),
            channels: {
                K: channelsAt(4_000, 1, { in: 1, out: 1 }),
                Na: channelsAt(4_000, 0, { in: 0, out: 0 }),
                Cl: channelsAt(4_000, 0.5, { in: 2, out: 2 }),
                H: NONE,
                Nav: NONE,
                Kv: NONE,
            },
            passages: {
                K: { in: 1, out: 1 },
                Na: { in: 0, out: 0 },
                Cl: { in: 2, out: 2 },
                H: { in: 0, out: 0 },
            },
            pumps: { ...NO_PUMPS, pump: { count: 1, cycles: 1, atp: 1 } },
        };
        const result = resultOf({ before, now, wallClock_s: 16 }, box, theory);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        expect(result).toMatchObject({
            simulated_ns: 20_000,
            wallClock_s: 16,
            ions: 5000,
            // 5000 ions × 320 000 steps in 16 s
            ionStepsPerSecond: 1e8,
            timeStep_ns: 0.0625,
            seed: 7,
            capacitance_e_per_mV: 1.2,
            voltage_mV: { mean: -67.3, standardError: 0.4, standardDeviation: 5 },
            ...lines,
            // what the warm-up had is taken off
            crossings: { K: { in: 0, out: 1 }, Na: { in: 3, out: 4 }, Cl: { in: 3, out: 4 } },
            pump: { cycles: 1, sodiumOut: 3, potassiumIn: 2, atp: 1 },
            // open 20, 16 and 18 of 20 µs, of which 4, 0 and 2 in the first 4 µs
            openFraction: { K: 1, Na: 1, Cl: 1, Nav: null, Kv: null },
            // the same concentrations everywhere, so as the fluxes
            measuredPermeability: { K: 1, Na: 0.04, Cl: 0, H: null },
            netCharge_e: 0,
        });
        expect(Object.keys(result.concentrations_mM)).toEqual(['inside', 'outside']);
    });

    it('has the impulses and pulses after the warm-up', () => {
        const impulse = (time_ns: number, stimulus: number | null) => ({
            ...{ time_ns, peak_mV: 40, width_ns: 1500, lowest_mV: -75, stimulus },
            ions: { Na: 1200, K: 1300 },
        });
        const impulses = [impulse(3000, 1), impulse(9000, 2), impulse(15_000, null)];
        const before = { ...observedAt(4_000), pulses: 1 };
        const now = { ...observedAt(20_000), impulses, pulses: 2 };
        const result = resultOf({ before, now, wallClock_s: 1 }, box, theory);
        expect(result).toMatchObject({ pulses: 1, impulses: impulses.slice(1) });
    });

    it('has no error where the run was too short for one', () => {
        const now = observedAt(20_000);
        now.averages.voltage_mV.standardError = Number.POSITIVE_INFINITY;
        const result = resultOf({ before: observedAt(0), now, wallClock_s: 1 }, box, theory);
        expect(result.voltage_mV.standardError).toBeNull();
    });

    it('has no smaller error than heat leaves', () => {
        const run = { before: observedAt(0), now: observedAt(2000), wallClock_s: 1 };
        const result = resultOf(run, box, { ...theory, thermalError_mV: 3.5 });
        expect(result.voltage_mV).toMatchObject({ mean: -67.3, standardError: 3.5 });
    });
});

describe('npm run simulate', () => {
    const simulate = (...args: string[]) => {
        const command = ['--import', 'tsx', 'src/cli/ionarium.ts', 'simulate', ...args];
        return spawnSync(process.execPath, command, { encoding: 'utf8' });
    };
    const small = JSON.stringify({
        slab: { width_nm: 40, height_nm: 20, depth_nm: 2 },
        channels: { K: { count: 3 }, Na: { count: 1 }, Cl: { count: 2 } },
        pumps: { count: 1 },
    });

    it('prints one JSON object, the same for the same seed', () => {
        const path = file('small.json', small);
        const runs = ['7', '7', '8'].map((seed) => {
            const run = simulate(path, '--duration', '300ns', '--seed', seed);
            expect(run.stderr).toBe('');
            expect(run.status).toBe(0);
            const { wallClock_s, ionStepsPerSecond, ...result } = JSON.parse(run.stdout);
            expect(wallClock_s).toBeGreaterThan(0);
            expect(ionStepsPerSecond).toBeGreaterThan(0);
            return result;
        });
        expect(runs[0]).toMatchObject({ simulated_ns: 300, seed: 7, netCharge_e: 0 });
        expect(runs[0]).toEqual(runs[1]);
        expect(runs[0].voltage_mV).not.toEqual(runs[2].voltage_mV);
    });

    it('prints how it is used', () => {
        const { status, stdout } = simulate('--help');
        expect(status).toBe(0);
        expect(stdout).toContain('--warmup');
    });

    it.each([
        ['a bad value', () => [file('bad.json', '{ "channels": { "K": { "count": 1e9 } } }')]],
        ['no such file', () => [join(folder, 'none.json')]],
        ['an unknown option', () => ['--speed', '3']],
        ['a bad seed', () => ['--seed', 'x']],
        [
            // nothing is wrong with each parameter: the world cannot follow them
            'a pore too wide for the slab',
            () => [
                file('wide.json', '{"slab":{"depth_nm":1},"channels":{"K":{"permeability":8}}}'),
            ],
        ],
    ])('ends with 2 and one sentence for %s', (_, args) => {
        const { status, stdout, stderr } = simulate(...args());
        expect(stdout).toBe('');
        expect(stderr).toMatch(/^[^\n]{10,400}\.\n$/);
        expect(status).toBe(2);
    });
});
