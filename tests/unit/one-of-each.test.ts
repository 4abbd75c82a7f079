/**
 * One more ion, one more kind of channel and one more kind of pump: each an entry in a table and one in the palette, and everything
 * that shows, counts, checks and runs them has them. Done to a copy of the program, which must still pass the compiler.
 */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
/** Inside the project, so that its packages are found. */
const COPY = 'out/one-of-each';

/** What is added to a table, behind what stands there. */
const ENTRIES: readonly (readonly [file: string, after: string, entry: string])[] = [
    [
        'src/species.ts',
        'set_mM: { inside: 10, outside: 110 },\n    },\n',
        "    { key: 'Li', symbol: 'Li⁺', name: 'lithium', valence: 1, diffusion25_nm2_ns: 1.029, set_mM: { inside: 0, outside: 0 } },\n",
    ],
    ['src/kinds.ts', "leak('Cl', 9, 0.5),\n", "    leak('Li', 0, 1),\n"],
    [
        'src/kinds/sodium-pump.ts',
        '} as const satisfies PumpKind;\n',
        `
export const lithiumPump = {
    key: 'lithiumPump', role: 'pump', name: 'Li⁺ pump', plural: 'Li⁺ pumps', symbol: 'Li⁺', group: 'lithiumPumps',
    count: 0, siteCharge_e: -1, spends_meV: ATP_meV, carries: { Li: 1 }, fasterThanLife: 1000, supplies: [],
    states: [
        { name: 'in', facing: -1 },
        { name: 'in·Li', facing: -1, bound: { Li: 1 } },
        { name: 'out·Li', facing: 1, bound: { Li: 1 } },
        { name: 'out', facing: 1 },
    ],
    transitions: (_: KindParameters, { kT }: Surroundings) => [
        binding('in', 'in·Li', { ion: 'Li', dissociation_mM: 10 }),
        change('in·Li', 'out·Li', 0.05, ATP_meV / kT - Math.log(100), { atp: 1 }),
        binding('out', 'out·Li', { ion: 'Li', dissociation_mM: 1000 }),
        change('out', 'in', 0.05, 0, { completesCycle: true }),
    ],
} as const satisfies PumpKind;
`,
    ],
    ['src/kinds.ts', '    nkcc1,\n', '    lithiumPump,\n'],
    ['src/kinds.ts', 'import { sodiumPump', ', lithiumPump'],
    ['src/kinds/sodium-pump.ts', 'import type { PumpKind', ', KindParameters, Surroundings'],
    ['src/palette.ts', "    H: 'cross',\n", "    Li: 'triangle',\n"],
    ['src/palette.ts', "A: '#ae67a6',", " Li: '#cccccc',"],
    ['src/palette.ts', "A: '#d596cd',", " Li: '#cccccc',"],
    ['src/palette.ts', "A: '#a25b9b',", " Li: '#333333',"],
    ['src/palette.ts', "A: '#84407d',", " Li: '#333333',"],
    ['src/palette.ts', "pump: '#1aa699',", " lithiumPump: '#888888',"],
    ['src/palette.ts', "pump: '#3fd6c6',", " lithiumPump: '#999999',"],
    ['src/palette.ts', "pump: '#0f9488',", " lithiumPump: '#888888',"],
    ['src/palette.ts', "pump: '#0a6f65',", " lithiumPump: '#777777',"],
];

const TSCONFIG = {
    extends: '../../tsconfig.json',
    include: ['src', 'scripts/arrows.ts'],
    exclude: ['src/world/kernel', 'src/cli/baseline/jitter.ts'],
};

beforeAll(() => {
    rmSync(COPY, { recursive: true, force: true });
    mkdirSync(COPY, { recursive: true });
    for (const folder of ['src', 'shaders', 'scripts'])
        cpSync(folder, join(COPY, folder), { recursive: true });
    writeFileSync(join(COPY, 'tsconfig.json'), JSON.stringify(TSCONFIG));
    for (const [file, after, entry] of ENTRIES) {
        const path = join(COPY, file);
        const text = readFileSync(path, 'utf8');
        expect(text.split(after), `${file}: ${after}`).toHaveLength(2);
        writeFileSync(path, text.replace(after, after + entry));
    }
});
afterAll(() => rmSync(COPY, { recursive: true, force: true }));

const simulate = async (scenario: object, ...options: string[]) => {
    const file = join(COPY, 'cell.json');
    writeFileSync(file, JSON.stringify(scenario));
    const { stdout } = await run(process.execPath, [
        ...['--import', 'tsx', join(COPY, 'src/cli/ionarium.ts'), 'simulate', file, ...options],
    ]);
    return JSON.parse(stdout);
};

const slab = { width_nm: 80, height_nm: 12, depth_nm: 4 };
const none = { K: { count: 0 }, Na: { count: 0 }, Cl: { count: 0 } };

describe('one more ion, channel and pump', () => {
    it('pass the compiler', async () => {
        const found = await run('npx', ['tsc', '--noEmit', '-p', COPY]).catch(
            ({ stdout }: { stdout: string }) => ({ stdout }),
        );
        expect(found.stdout).toBe('');
    });

    it('rest at the Nernst potential of the ion, which is counted, set and named like the others', async () => {
        const result = await simulate(
            {
                inside: { K: 20, Na: 0, Cl: 10, Li: 150 },
                outside: { K: 20, Na: 0, Cl: 10, Li: 30 },
                channels: { ...none, Li: { count: 14, permeability: 4 } },
                slab: { ...slab, height_nm: 20, depth_nm: 10 },
            },
            ...['--duration', '6us', '--warmup', '2us', '--seed', '5'],
        );
        // kT/e·ln(30/150) at 37 °C; at the membrane concentrations are those that the channels leave, 10 % off the set ones or so.
        expect(Math.abs(result.nernst_mV.Li + 43)).toBeLessThan(4);
        const { mean, standardError } = result.voltage_mV;
        // Three standard errors: a seed in 370 misses it, and the seed is fixed. Without Li⁺ in the balance V would stay near 0.
        expect(Math.abs(mean - result.nernst_mV.Li)).toBeLessThan(3 * standardError);
        expect(standardError).toBeLessThan(4);
        expect(result.crossings.Li.in + result.crossings.Li.out).toBeGreaterThan(50);
        expect(result.passages.Li).toEqual(result.crossings.Li);
        expect(Object.keys(result.states.Li)).toEqual(['closed', 'open']);
        expect(result.netCharge_e).toBe(0);
    });

    it('pump it out for ATP, with one charge for each', async () => {
        const result = await simulate(
            {
                inside: { K: 20, Na: 0, Cl: 10, Li: 60 },
                outside: { K: 20, Na: 0, Cl: 10, Li: 60 },
                channels: none,
                lithiumPumps: { count: 10 },
                field: 'off',
                slab,
            },
            ...['--duration', '3us', '--warmup', '0.5us', '--seed', '5'],
        );
        expect(result.lithiumPump.cycles).toBeGreaterThan(20);
        expect(result.lithiumPump.lithiumOut).toBe(result.lithiumPump.cycles);
        // One that is on its way has split its ATP already.
        expect(Math.abs(result.lithiumPump.atp - result.lithiumPump.cycles)).toBeLessThanOrEqual(
            10,
        );
        expect(result.fasterThanLife.lithiumPump).toBe(1000);
        expect(result.netCharge_e).toBe(0);
    });

    it('are refused by name where they are out of bounds', async () => {
        const refused = simulate({ lithiumPumps: { count: 101 } });
        await expect(refused).rejects.toThrow(
            /lithiumPumps\.count must be a whole number from 0 to 100, got 101\./,
        );
    });
});
