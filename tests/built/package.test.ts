/** The package as strangers have it: packed, installed in an empty folder, and used there. */
import { execFile, execFileSync, spawn, spawnSync } from 'node:child_process';
import {
    cpSync,
    mkdirSync,
    mkdtempSync,
    readFileSync,
    rmSync,
    symlinkSync,
    writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { simulated_us } from '../../scripts/built-page.ts';
import { buildPackage } from '../../scripts/package.ts';
import { launchOptions } from '../../src/cli/find-browser.ts';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'ionarium-'));
const home = join(folder, 'home');
const COMMAND = join(home, 'node_modules/ionarium/dist-node/cli/ionarium.js');
const ionarium = (...args: string[]) => run(process.execPath, [COMMAND, ...args], { cwd: home });

interface Locked {
    readonly dev?: true;
    readonly devOptional?: true;
    readonly optional?: true;
    readonly peer?: true;
    readonly bin?: Readonly<Record<string, string>>;
}

/** Other people's packages that it needs, as they are installed here: nothing is fetched. */
const bringDependencies = (): void => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    const bins = join(home, 'node_modules/.bin');
    mkdirSync(bins, { recursive: true });
    for (const [path, locked] of Object.entries<Locked>(packages)) {
        const { dev, devOptional, optional, peer, bin = {} } = locked;
        if (!path || dev || devOptional || optional || peer) continue;
        cpSync(path, join(home, path), { recursive: true });
        for (const [name, file] of Object.entries(bin))
            symlinkSync(join('../..', path, file), join(bins, name));
    }
};

let browser: Browser;
let files: string[];
beforeAll(async () => {
    const stage = join(folder, 'stage');
    for (const name of ['package.json', 'README.md', 'LICENSE', 'MODEL.md', 'CHANGELOG.md'])
        cpSync(name, join(stage, name));
    cpSync(inject('builtFolder'), join(stage, 'dist'), { recursive: true });
    await buildPackage(join(stage, 'dist-node'));
    const packed = await run('npm', ['pack', '--ignore-scripts', '--json'], { cwd: stage });
    const [{ filename, files: inside }] = JSON.parse(packed.stdout);
    files = inside.map(({ path }: { path: string }) => path);
    bringDependencies();
    writeFileSync(join(home, 'package.json'), '{ "type": "module" }');
    const quiet = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund'];
    await run('npm', ['install', ...quiet, join(stage, filename)], { cwd: home });
    cpSync('docs/examples', join(home, 'examples'), { recursive: true });
    browser = await chromium.launch(launchOptions());
});
afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
});

it('holds the page, the commands, the API, and no sources', () => {
    for (const name of [
        ...['dist/index.html', 'dist/service-worker.js', 'dist/licenses.md'],
        ...['dist-node/cli/ionarium.js', 'dist-node/cli/sweep-process.js'],
        ...[
            'dist-node/cli/truth-process.js',
            'dist-node/api/api.d.ts',
            'dist-node/api/ionarium.js',
        ],
        ...['README.md', 'LICENSE'],
    ])
        expect(files).toContain(name);
    expect(files.filter((name) => /(?<!\.d)\.ts$|^(src|tests|scripts)/.test(name))).toEqual([]);
});

describe('the commands', () => {
    it('simulate', async () => {
        const { stdout } = await run(
            'npx',
            ['--offline', 'ionarium', 'simulate', '--duration', '1us'],
            { cwd: home },
        );
        expect(JSON.parse(stdout)).toMatchObject({ simulated_ns: 1000, netCharge_e: 0 });
    });

    it('hold a row against theory', async () => {
        const { stdout } = await ionarium('truth', 'diffusion');
        expect(stdout).toMatch(/^diffusion of K⁺.*\n1 passed, 0 failed\n$/m);
    });

    it('say what a film lacks', async () => {
        const { code, stderr } = await ionarium('record', '--out', 'x.mp4').catch((error) => error);
        expect([code, stderr]).toEqual([1, 'record steers a browser: npm install playwright.\n']);
    });

    it('serve the page, isolated, and it runs', async () => {
        const server = spawn(process.execPath, [COMMAND, '--no-open', '--port', '0']);
        try {
            const [said] = await new Promise<string[]>((done) =>
                createInterface({ input: server.stdout }).once('line', (line) => done([line])),
            );
            const address = /http:\S+/.exec(said ?? '')?.[0] ?? '';
            const page = await browser.newPage();
            const answer = await page.goto(address);
            expect(answer?.headers()).toMatchObject({
                'cross-origin-opener-policy': 'same-origin',
                'content-security-policy': expect.stringContaining("default-src 'self'"),
            });
            await page.waitForSelector('#loading[hidden]', { state: 'attached', timeout: 60_000 });
            expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
            await expect.poll(() => simulated_us(page), { timeout: 60_000 }).toBeGreaterThan(0);
            await page.close();
        } finally {
            server.kill();
        }
    });
});

describe('the API', () => {
    it('has types that the examples hold to', async () => {
        const options = {
            ...{ module: 'nodenext', target: 'es2022', lib: ['ES2023', 'DOM'], noEmit: true },
            ...{ strict: true, allowJs: true, checkJs: true, skipLibCheck: false },
            ...{ types: ['node'], typeRoots: [resolve('node_modules/@types')] },
        };
        const config = { compilerOptions: options, include: ['examples'] };
        writeFileSync(join(home, 'tsconfig.json'), JSON.stringify(config));
        const { stdout } = await run(resolve('node_modules/.bin/tsc'), ['-p', home]).catch(
            (error) => error,
        );
        expect(stdout).toBe('');
    });

    it('runs in Node', async () => {
        const { stdout } = await run(process.execPath, ['examples/node.mjs'], { cwd: home });
        const rows = stdout.trim().split('\n').slice(1);
        const numbers = rows.map((row) => row.trim().split(/[ ±]+/).map(Number));
        // kT/e at 37 °C is 26.73 mV: ln(5/140), ln(20/140) and ln(100/140) of it.
        expect(numbers.map(([K, , , nernst]) => [K, nernst])).toEqual([
            [5, -89.1],
            [20, -52],
            [100, -9],
        ]);
        // Each run is the same to the last bit; what these few ions take from the water is some 5 mV.
        for (const [, mean = 0, error = 0, nernst = 0] of numbers)
            expect(Math.abs(mean - nernst)).toBeLessThan(3 * error + 5);
    });

    it('runs in a page, to the same state as in Node and by the command', async () => {
        const server = createServer(sirv(home, { dev: true }));
        await new Promise<void>((listening) => server.listen(0, listening));
        const { port } = server.address() as AddressInfo;
        const page = await browser.newPage();
        await page.goto(`http://localhost:${port}/examples/notebook.html`);
        await page.waitForFunction(() => document.getElementById('said')?.textContent);
        expect(await page.textContent('#theory')).toBe('GHK has -67.3 mV.');
        const said = (await page.textContent('#said')) ?? '';
        await page.close();
        server.close();

        const api = join(home, 'node_modules/ionarium/dist-node/api/ionarium.js');
        const { createSimulation } = (await import(
            /* @vite-ignore */ pathToFileURL(api).href
        )) as typeof import('../../src/api/api.ts');
        const cell = createSimulation({
            slab: { width_nm: 110, height_nm: 12, depth_nm: 1 },
            ...{ proteinAnions: { count: 0 }, seed: 3 },
        });
        cell.run(2000);
        cell.set({ drugs: { ouabain_uM: 100 } });
        cell.run(1000);
        const take = cell.take();
        expect(said).toContain(`ended at 3000 ns in state ${take.ends?.stateHash}`);

        writeFileSync(join(home, 'run.json'), JSON.stringify(take));
        const { stdout } = await ionarium('replay', 'run.json');
        expect(JSON.parse(stdout)).toMatchObject({ asRecorded: true });
        const other = { ...take, seed: 4 };
        writeFileSync(join(home, 'other.json'), JSON.stringify(other));
        const { code, stderr } = await ionarium('replay', 'other.json').catch((error) => error);
        expect(code).toBe(1);
        // On a busy machine it says before how far it is.
        expect(stderr).toMatch(/^(.* left\n)*The run ended otherwise than it was recorded\.\n$/);
    });
});

/** Processes that have come of one, with what was typed. */
const descendants = (of: number): { pid: number; args: string }[] => {
    const all = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
        .trim()
        .split('\n')
        .map((line) => {
            const [, pid, parent, args = ''] = /^ *(\d+) +(\d+) (.*)$/.exec(line) ?? [];
            return { pid: Number(pid), parent: Number(parent), args };
        });
    const under = (parent: number): typeof all =>
        all.filter((each) => each.parent === parent).flatMap((each) => [each, ...under(each.pid)]);
    return under(of);
};

describe('a sweep of 24 points', () => {
    const cell = {
        slab: { width_nm: 110, height_nm: 8, depth_nm: 1 },
        proteinAnions: { count: 0 },
    };
    const plan = [
        ...['sweep', JSON.stringify(cell), '--grid', 'channels.K.count=2,4,8'],
        ...['--grid', 'temperature_C=20,37', '--seeds', '1..4', '--duration', '60ns'],
    ];

    it('has the same lines by GNU parallel, where jobs die half-way', async () => {
        expect((await ionarium(...plan, '--list')).stdout).toBe('24\n');
        const here = await ionarium(...plan);
        const lines = here.stdout.trim().split('\n');
        expect(new Set(lines).size).toBe(24);
        expect((await ionarium(...plan, '--point', '24')).stdout).toBe(`${lines[23]}\n`);

        const parallel = [...plan, '--engine', 'parallel', '--out', 'lines.jsonl'];
        // Two thirds are there already, in any order; the others are a process each.
        const file = join(home, 'lines.jsonl');
        writeFileSync(file, lines.slice(8).toReversed().join('\n'));
        const sweep = spawn(process.execPath, [COMMAND, ...parallel], { cwd: home });
        let told = '';
        sweep.stderr.on('data', (text) => {
            told += text;
        });
        // The third dies once and is tried again, the seventh whenever it comes.
        const killed = { '3': 0, '7': 0 };
        const kill = setInterval(() => {
            for (const { pid, args } of descendants(sweep.pid ?? 0)) {
                const [, point] = / --point (3|7)$/.exec(args) ?? [];
                if ((point !== '3' && point !== '7') || !args.startsWith(process.execPath))
                    continue;
                if (point === '3' && killed[point] > 0) continue;
                // Killed already, it may be there for a moment.
                if (spawnSync('kill', ['-KILL', String(pid)]).status === 0) killed[point]++;
            }
        }, 60);
        const code = await new Promise((done) => sweep.once('exit', done));
        clearInterval(kill);
        expect(told).toMatch(/^16 of 24 points are there already\n/);
        expect(killed['3']).toBe(1);
        expect(killed['7']).toBeGreaterThanOrEqual(3);
        expect([code, told.trim().split('\n').at(-1)]).toEqual([
            1,
            '1 of 24 points failed; the same command with the same --out runs what is missing.',
        ]);

        // A line that was cut short, and one that is there twice.
        writeFileSync(file, `${readFileSync(file, 'utf8')}${lines[2]}\n${lines[6]?.slice(0, 90)}`);
        const again = await ionarium(...parallel);
        expect(again.stderr.trim().split('\n')).toHaveLength(2);
        expect(readFileSync(file, 'utf8')).toBe(here.stdout);
    });
});
