/** What ions and kinds cost that a cell has none of: the default cell of this engine, and of the same with one more of each in its tables. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Bound } from '../bounds.ts';
import { speedsOf } from './turns.ts';
import type * as Worlds from './worlds.ts';
import { defaultCell, stepsOf } from './worlds.ts';

/** Where its modules find those that they import. */
const COPY = 'node_modules/.cache/ionarium-absent';
const TURNS = 60;
const REST_ns = 50;

/** An ion like Na⁺, and a channel for it; H⁺ and its machines came to the program in the same way. */
const ADDED = [
    [
        'species.ts',
        'set_mM: { inside: 10, outside: 110 },\n    },\n',
        "    { key: 'Li', symbol: 'Li⁺', name: 'lithium', valence: 1, diffusion25_nm2_ns: 1.029, set_mM: { inside: 0, outside: 0 }, rare: true },\n",
    ],
    ['kinds.ts', "leak('Cl', 9, 0.5),\n", "    leak('Li', 0, 1),\n"],
] as const;

/** @throws Error where the tables are written in another way than is looked for here */
const withOneMore = async (): Promise<typeof Worlds> => {
    rmSync(COPY, { recursive: true, force: true });
    mkdirSync(COPY, { recursive: true });
    cpSync('src', join(COPY, 'src'), { recursive: true });
    for (const [file, after, entry] of ADDED) {
        const path = join(COPY, 'src', file);
        const text = readFileSync(path, 'utf8');
        if (!text.includes(after)) throw new Error(`${file} has no ${JSON.stringify(after)}.`);
        writeFileSync(path, text.replace(after, after + entry));
    }
    return import(pathToFileURL(join(COPY, 'src/cli/bench/worlds.ts')).href);
};

export async function absentRow(): Promise<Bound> {
    const more = await withOneMore();
    const cells = [defaultCell(), more.defaultCell()] as const;
    for (const cell of cells) cell.advance(REST_ns);
    const speed = speedsOf({ asItIs: stepsOf(cells[0]), more: more.stepsOf(cells[1]) }, TURNS);
    rmSync(COPY, { recursive: true });
    return {
        name: 'with an ion and a kind more that are not there',
        value: speed.more / speed.asItIs,
        least: 0.95,
    };
}
