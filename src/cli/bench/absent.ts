/**
 * What ions and kinds cost that a cell has none of: the default cell of a copy of this engine, and of one with one more of each in its
 * tables. Each runs in processes of its own, in turns, so that neither finds what the other has warmed up.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Bound } from '../bounds.ts';

/** Where its modules find those that they import. */
const COPY = 'node_modules/.cache/ionarium-absent';
const ROUNDS = 4;

/** An ion like Na⁺, and a channel for it; H⁺ and its machines came to the program in the same way. */
const ADDED = [
    [
        'species.ts',
        'set_mM: { inside: 10, outside: 110 },\n    },\n',
        "    { key: 'Li', symbol: 'Li⁺', name: 'lithium', valence: 1, diffusion25_nm2_ns: 1.029, set_mM: { inside: 0, outside: 0 }, rare: true },\n",
    ],
    ['kinds.ts', "leak('Cl', 9, 0.5),\n", "    leak('Li', 0, 1),\n"],
] as const;

/** Prints what a quarter of its slices took less than, ms. */
const TIMED = `
    const { defaultCell } = await import(process.argv[1]);
    const cell = defaultCell();
    cell.advance(300);
    const times = Array.from({ length: 40 }, () => {
        const { user } = process.cpuUsage();
        cell.advance(25);
        return process.cpuUsage().user - user;
    });
    console.log(times.sort((a, b) => a - b)[10]);
`;

/** @throws Error where the tables are written in another way than is looked for here */
const copyOf = (name: string, added: typeof ADDED | readonly []): string => {
    const folder = join(COPY, name);
    cpSync('src', join(folder, 'src'), { recursive: true });
    for (const [file, after, entry] of added) {
        const path = join(folder, 'src', file);
        const text = readFileSync(path, 'utf8');
        if (!text.includes(after)) throw new Error(`${file} has no ${JSON.stringify(after)}.`);
        writeFileSync(path, text.replace(after, after + entry));
    }
    return pathToFileURL(join(folder, 'src/cli/bench/worlds.ts')).href;
};

const timeOf = (worlds: string): number => {
    const options = ['--import', 'tsx', '--input-type=module', '--eval', TIMED, worlds];
    const { stdout } = spawnSync(process.execPath, options, { encoding: 'utf8' });
    return Number(stdout);
};

export function absentRow(): Bound {
    rmSync(COPY, { recursive: true, force: true });
    mkdirSync(COPY, { recursive: true });
    writeFileSync(join(COPY, 'package.json'), '{ "type": "module" }');
    const copies = [copyOf('same', []), copyOf('more', ADDED)];
    const rounds = Array.from({ length: ROUNDS }, () => copies.map(timeOf));
    rmSync(COPY, { recursive: true });
    const [same, more] = [0, 1].map((i) => Math.min(...rounds.map((times) => times[i])));
    return {
        name: 'speed with an ion and a kind more that are not there, to that without',
        value: same / more,
        least: 0.95,
    };
}
