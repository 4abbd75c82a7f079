/** `ionarium truth`: the table of what emerges against what theory says, on all cores. Exit 1 where anything is off. */
import { availableParallelism } from 'node:os';
import type { Typed } from './command.ts';
import { forkOwn } from './fork.ts';
import { ROWS } from './truth-rows.ts';
import type { Outcome } from './truth-run.ts';

export async function truth({ words }: Typed): Promise<void> {
    const start = performance.now();
    const wanted = words.join(' ').toLowerCase();
    // The longest first, so that no core waits for another at the end.
    const queue = [...ROWS.keys()]
        .filter((i) => ROWS[i].name.toLowerCase().includes(wanted))
        .sort((a, b) => effort(b) - effort(a));
    const outcomes = new Map<number, Outcome>();
    const lane = async () => {
        for (let i = queue.shift(); i !== undefined; i = queue.shift()) {
            const outcome = await inChild(i);
            outcomes.set(i, outcome);
            process.stderr.write(`${line(outcome)}\n`);
        }
    };
    await Promise.all(Array.from({ length: availableParallelism() }, lane));
    process.stdout.write(`${HEAD}\n`);
    for (const i of ROWS.keys()) {
        const outcome = outcomes.get(i);
        if (outcome !== undefined) process.stdout.write(`${line(outcome)}\n`);
    }
    const failed = [...outcomes.values()].filter((o) => o.complaints.length > 0).length;
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    process.stdout.write(`${outcomes.size - failed} passed, ${failed} failed\n`);
    process.stderr.write(`${seconds} s\n`);
    process.exitCode = failed > 0 || outcomes.size === 0 ? 1 : 0;
}

function effort(i: number): number {
    const { scenario, warmup_ns, duration_ns, finer = 0 } = ROWS[i];
    const { height_nm = 42, depth_nm = 5 } = scenario.slab ?? {};
    return height_nm * depth_nm * (warmup_ns + duration_ns) * 2 ** finer;
}

/** In a process of its own. */
const inChild = (row: number): Promise<Outcome> =>
    new Promise((resolve, reject) => {
        const child = forkOwn('truth-process');
        child.once('message', (outcome) => resolve(outcome as Outcome));
        child.once('exit', (code) => reject(new Error(`${ROWS[row].name}: ended with ${code}.`)));
        child.send(row);
    });

const HEAD = [
    'scenario'.padEnd(30),
    'emergent'.padStart(9),
    '± s.e.'.padStart(8),
    'theory'.padStart(9),
    'diff./s.e.'.padStart(11),
    '  unit',
].join('');

function line(outcome: Outcome): string {
    const { name, measured, standardError, theory, unit, complaints, seconds } = outcome;
    return [
        name.padEnd(30),
        measured.toFixed(2).padStart(9),
        standardError.toFixed(2).padStart(8),
        theory.toFixed(2).padStart(9),
        ((measured - theory) / standardError).toFixed(1).padStart(11),
        `  ${unit.padEnd(4)}`,
        complaints.length > 0 ? `  FAILS: ${complaints.join('; ')}` : '',
        process.env.TIMES ? `  ${seconds.toFixed(0)} s` : '',
    ].join('');
}
