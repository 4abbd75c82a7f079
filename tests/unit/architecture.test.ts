import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARROWS, DOORS } from '../../scripts/arrows.ts';

/** What would let time or chance into the world, whose runs must repeat bit for bit. */
const CLOCKS =
    /\bMath\.random\b|\bDate\.now\b|\bnew Date\b|\bperformance\.|\bsetTimeout\b|\bcrypto\./;
const WITHOUT_CLOCK = /^src\/(world|aggregate)\//;

interface SourceFile {
    readonly path: string;
    readonly text: string;
}

/** src/view/camera.ts → view, src/main.ts → main, shaders/ion.vert → shaders. */
const partOf = (path: string): string => {
    const [top = '', second = ''] = path.split('/');
    return top === 'src' ? (second.split('.')[0] ?? second) : top;
};

const STATEMENT = /^(?:import|export)\s(?:[^'"`;=]*?\bfrom\s*)?['"]([^'"]+)['"]/gm;
const EXPRESSION = /\b(?:import|new URL)\(\s*['"]([^'"]+)['"]/g;

const importsOf = (text: string): string[] =>
    [STATEMENT, EXPRESSION].flatMap((form) =>
        [...text.matchAll(form)].map(([, target = '']) => target),
    );

/** ../params.ts as seen from src/world/build.ts → src/params.ts. */
const resolve = (from: string, target: string): string =>
    posix.join(posix.dirname(from), target.replace(/\?.*/, ''));

const packageOf = (target: string): string =>
    target.startsWith('node:')
        ? 'node'
        : target
              .split('/')
              .slice(0, target.startsWith('@') ? 2 : 1)
              .join('/');

const faultOf = (path: string, target: string): string | undefined => {
    if (!target.startsWith('.')) {
        const door = DOORS[packageOf(target)];
        if (!door) return `${path} imports ${target}, which has no door`;
        return door.test(path) ? undefined : `${path} imports ${target}, whose door is ${door}`;
    }
    const [from, to] = [partOf(path), partOf(resolve(path, target))];
    const allowed = ARROWS[from] ?? [];
    return from === to || allowed.includes(to)
        ? undefined
        : `${path} imports ${target}, but there is no arrow ${from} → ${to}`;
};

/** Every breach of the tables above, one sentence each. */
const faults = (files: readonly SourceFile[]): string[] =>
    files.flatMap(({ path, text }) => {
        const found = importsOf(text).map((each) => faultOf(path, each));
        if (!(partOf(path) in ARROWS)) found.push(`${path} belongs to no part in the table`);
        if (WITHOUT_CLOCK.test(path) && CLOCKS.test(text))
            found.push(`${path} knows time or chance`);
        return found.filter((fault) => fault !== undefined);
    });

const sources = (): SourceFile[] =>
    readdirSync('src', { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(ts|css)$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
        .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** Tables, which one looks things up in and does not read from end to end: no bound on their length. */
const TABLES = [
    'params',
    'snapshot',
    'species',
    'observables',
    'lessons/impulses',
    'lessons/scenarios',
    'lessons/story',
    'cli/tolerances',
    'world/kernel.bytes',
    'words/english',
    ...['de', 'es', 'fr', 'zh', 'ar'].flatMap((language) => [
        `words/${language}`,
        `words/lessons/${language}`,
    ]),
].map((name) => `src/${name}.ts`);
/** Lines of a file for one sitting: none has more than the first, nine in ten no more than the second. */
const LONGEST = 250;
const NINE_IN_TEN = 180;
const FILES_AT_THE_ROOT = 10;

describe('architecture', () => {
    it('has no import against the arrows', () => {
        expect(faults(sources())).toEqual([]);
    });

    it('has files for one sitting', () => {
        const lengths = sources()
            .filter(({ path }) => path.endsWith('.ts') && !TABLES.includes(path))
            .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
            .sort((a, b) => a.lines - b.lines);
        const long = lengths.filter(({ lines }) => lines > LONGEST);
        expect(long.map(({ path, lines }) => `${path} has ${lines} lines`)).toEqual([]);
        const nine = lengths[Math.floor(0.9 * lengths.length)];
        expect(nine?.lines, `${nine?.path} is the first of the longest tenth`).toBeLessThanOrEqual(
            NINE_IN_TEN,
        );
    });

    it('has contracts and tables alone at its root', () => {
        const root = sources().filter(({ path }) => /^src\/[^/]*$/.test(path));
        expect(root.length).toBeLessThanOrEqual(FILES_AT_THE_ROOT);
    });

    it('has no loop in its table', () => {
        const reach = (part: string, trail: readonly string[] = []): void => {
            expect(trail, `${[...trail, part].join(' → ')} is a loop`).not.toContain(part);
            for (const next of ARROWS[part] ?? []) reach(next, [...trail, part]);
        };
        for (const part of Object.keys(ARROWS)) reach(part);
    });

    it.each([
        ['src/world/step.ts', "import { ghk } from '../theory/ghk.ts';"],
        ['src/world/step.ts', "import Matter from 'matter-js';"],
        ['src/world/step.ts', 'const dt = performance.now() - last;'],
        ['src/world/step.ts', 'const x = Math.random();'],
        ['src/aggregate/voltage.ts', "export * from '../theory/ghk.ts';"],
        ['src/simulation/simulation.ts', "import {\n    ghk,\n} from '../theory/ghk.ts';"],
        ['src/worker/serve.ts', "const theory = await import('../theory/ghk.ts');"],
        ['src/view/stage.ts', "import type { World } from '../world/world.ts';"],
        ['src/view/stage.ts', "import '../panel/panel.ts';"],
        ['src/plots/trace.ts', "import { Text } from 'pixi.js';"],
        ['src/plots/trace.ts', "import source from '../../shaders/ion.frag?raw';"],
        ['src/panel/panel.ts', "const worker = new Worker(new URL('../worker/worker.ts', x));"],
        ['src/panel/panel.ts', "import { readFileSync } from 'node:fs';"],
        ['src/panel/panel.ts', "import { loop } from '../program.ts';"],
        ['src/params.ts', "import { check } from './settings.ts';"],
        ['src/main.ts', "import { stage } from './view/stage.ts';"],
        ['src/app/app.ts', "import isOdd from 'is-odd';"],
        ['src/utils.ts', 'export const a = 1;'],
    ])('catches a breach in %s: %s', (path, text) => {
        expect(faults([{ path, text }])).toHaveLength(1);
    });

    it.each([
        [
            'src/world/bodies/body.ts',
            "import Matter from 'matter-js';\nimport { K } from '../../species.ts';",
        ],
        ['src/aggregate/voltage.ts', "import type { World } from '../world/world.ts';"],
        ['src/view/ions.ts', "import vertex from '../../shaders/ion.vert?raw';"],
        ['src/plots/trace.ts', "import uPlot from 'uplot';"],
        ['src/app/app.ts', "import { stage } from '../view/stage.ts';"],
    ])('lets pass what is allowed in %s: %s', (path, text) => {
        expect(faults([{ path, text }])).toEqual([]);
    });
});
