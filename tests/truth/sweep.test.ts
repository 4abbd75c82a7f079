/** The classic figure, by the command that people use, in short: the voltage against [K⁺] outside follows GHK, and leaves Nernst. */
import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { tolerance } from '../../src/cli/tolerances.ts';
import type { SweepLine } from '../../src/experiment/lines.ts';

/**
 * Little water and many channels: the error of a mean is √(2kT/(g·T)), whatever the volume. Gates stay open, for one that flickers at
 * one end of a pore rectifies a little (MODEL.md). Permeabilities 1 : 0.04 : 0.45; those of one K⁺ and one Cl⁻ channel are
 * alike, so that most of what a mouth holds back of both falls out of their ratio.
 */
const CELL = {
    channels: {
        K: { count: 20, permeability: 0.7, openProbability: 1 },
        Na: { count: 5, permeability: 0.112, openProbability: 1 },
        Cl: { count: 9, permeability: 0.7, openProbability: 1 },
    },
    slab: { height_nm: 20, depth_nm: 3.5 },
};
const SET = { Na: 0.04, Cl: 0.45 };
const ERRORS = tolerance('standardErrors');
/** The long table of `npm run truth -- sweep` has 0.7 mV; this is its short version. */
const LARGEST_ERROR_mV = tolerance('errorOfSweep_mV');
const MOUTHS_mV = tolerance('mouths_mV');
const MOUTHS_SHARE = tolerance('mouthsOfRatio');

const lines: SweepLine[] = [];
const read = (line: SweepLine, key: string): number => line.observables[key] ?? Number.NaN;

beforeAll(async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'ionarium-')), 'cell.json');
    writeFileSync(file, JSON.stringify(CELL));
    const args = [
        '--import',
        'tsx',
        'src/cli/ionarium.ts',
        'sweep',
        file,
        '--vary',
        'outside.K',
        '--log',
    ];
    const range = ['--from', '1', '--to', '100', '--points', '3'];
    const times = ['--duration', '60us', '--warmup', '3us'];
    const child = spawn('node', [...args, ...range, ...times]);
    let out = '';
    child.stdout.on('data', (text) => {
        out += text;
    });
    const code = await new Promise((resolve) => child.on('exit', resolve));
    expect(code).toBe(0);
    for (const text of out.trim().split('\n')) lines.push(JSON.parse(text));
    lines.sort((a, b) => a.value - b.value);
    for (const line of lines)
        console.log(
            [
                `K⁺ ${line.value}: ${read(line, 'voltage_mV.mean').toFixed(2)}`,
                `± ${read(line, 'voltage_mV.standardError').toFixed(2)},`,
                `GHK ${read(line, 'ghk_mV').toFixed(2)},`,
                `Nernst ${read(line, 'nernst_mV.K').toFixed(2)},`,
                ...(['Na', 'Cl'] as const).map(
                    (ion) =>
                        `P ${ion} ${read(line, `measuredPermeability.${ion}`).toFixed(4)} ± ${read(line, `measuredPermeabilityError.${ion}`).toFixed(4)}`,
                ),
            ].join(' '),
        );
}, 240_000);

describe('[K⁺] outside from 1 to 100 mM', () => {
    it('has three points, each well known', () => {
        expect(lines).toHaveLength(3);
        for (const line of lines)
            expect(read(line, 'voltage_mV.standardError')).toBeLessThan(LARGEST_ERROR_mV);
    });

    it('follows GHK at every point', () => {
        for (const line of lines) {
            const away = read(line, 'voltage_mV.mean') - read(line, 'ghk_mV');
            const error = read(line, 'voltage_mV.standardError');
            expect(Math.abs(away)).toBeLessThan(ERRORS * error + MOUTHS_mV);
        }
    });

    it('leaves Nernst below 10 mM, and nears it above', () => {
        const apart = lines.map(
            (line) => read(line, 'voltage_mV.mean') - read(line, 'nernst_mV.K'),
        );
        for (const [i, line] of lines.entries()) {
            if (line.value < 10) expect(apart[i]).toBeGreaterThan(10);
        }
        // Less and less, the more K⁺ there is; errors of two points add in squares.
        const last = apart.at(-1) ?? Number.NaN;
        expect(apart[0]).toBeGreaterThan(40);
        expect(Math.abs(last)).toBeLessThan(10);
    });

    it('shows the permeabilities that were set, counted from passages', () => {
        for (const line of lines)
            for (const ion of ['Na', 'Cl'] as const) {
                const away = read(line, `measuredPermeability.${ion}`) - SET[ion];
                const error = read(line, `measuredPermeabilityError.${ion}`);
                expect(Math.abs(away)).toBeLessThan(ERRORS * error + MOUTHS_SHARE * SET[ion]);
            }
    });
});
