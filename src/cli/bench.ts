/**
 * `npm run bench`: the engine's speed and memory, and what the page costs, against their bounds; exit 1 where one is missed. With --plot
 * the picture of speed against number of ions instead.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { absentRow } from './bench/absent.ts';
import { argumentsOf, BENCH } from './bench/arguments.ts';
import { measureLines } from './bench/lines.ts';
import { plotOf } from './bench/plot.ts';
import { rewindRows } from './bench/rewind.ts';
import { allocationRow, memoryRow, speedRows } from './bench/rows.ts';
import { threadsRow } from './bench/threads.ts';
import { report } from './bounds.ts';
import type { Typed } from './command.ts';
import { runPrepared, runTyped } from './run-command.ts';

const PICTURE = 'docs/pictures/speed.svg';
const MILLION = 1e6;

const draw = (): void => {
    const lines = measureLines();
    for (const { name, points } of lines) {
        const said = points.map(({ speed }) => (speed / MILLION).toFixed(0).padStart(6)).join('');
        process.stdout.write(`${name.padEnd(28)} ${said}\n`);
    }
    const machine = `${availableParallelism()} cores, ${new Date().getFullYear()}`;
    writeFileSync(PICTURE, plotOf(lines, machine));
    process.stdout.write(`${PICTURE}, in million ion-steps/s\n`);
};

/** Where the engine is slow the page is measured nevertheless. */
const measure = (threads: number): void => {
    report([
        ...speedRows(),
        absentRow(),
        threadsRow(threads),
        memoryRow(),
        allocationRow(),
        ...rewindRows(threads),
    ]);
    const npm = { stdio: 'inherit', shell: process.platform === 'win32' } as const;
    const { status } = spawnSync('npm', ['run', '--silent', 'bench:page'], npm);
    if (status !== 0) process.exitCode = 1;
};

const run = (typed: Typed): Promise<void> =>
    runPrepared(
        () => argumentsOf(typed),
        ({ plot, threads }) => (plot ? draw() : measure(threads)),
    );

await runTyped([{ ...BENCH, run }], ['bench', ...process.argv.slice(2)]);
