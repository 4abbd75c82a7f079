/**
 * `npm run soak -- --hours 1`: the built page runs the default cell at full speed, in a page of another origin that asks how it is. A line
 * of JSON a minute, and at the end what an hour would add to the memory of scripts, whether V is on theory, and whether it drifts. Ends
 * with 1 where one of them is not as it must be.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright';
import yargs from 'yargs';
import { hideBin } from 'yargs/helpers';
import { tolerance } from '../src/cli/tolerances.ts';
import { BUDGET_bytes } from '../src/worker/serve.ts';
import { openBuiltPage } from './built-page.ts';
import { createHeapReader, type Heap, pageOf, workersOf } from './heap.ts';

const MINUTE_ms = 60_000;
const START_ms = 10_000;
/** Caches fill at first, and the voltage settles. */
const FIRST_minutes = 10;
const MOST_BYTES_AN_HOUR = 50_000;
/** What the worker may hold besides the moments that one can go back to, which come and go within their budget: the world, its code, what is on its way. */
const WORLD_bytes = 12e6;
/**
 * The engine compiles functions anew as they grow old in use, for hours, and forgets code that rests. Here all is compiled once, by its first
 * compiler, so that what is left to grow is what the scripts hold.
 */
const COMPILED_ONCE = '--js-flags=--always-sparkplug,--no-maglev,--no-turbofan,--no-flush-bytecode';
/** A mean that does not drift is farther off than this once in 15 000. */
const DRIFT_ERRORS = 4;

interface Look {
    readonly minute: number;
    readonly time_ns: number;
    /** Of everything since the beginning, and the line of theory for it, mV. */
    readonly mean_mV: number;
    readonly error_mV: number;
    readonly theory_mV: number;
    /** Of the page's scripts, of the worker's, and of the whole renderer where the system tells. */
    readonly page: Heap;
    readonly worker: Heap;
    readonly resident_bytes: number | null;
}

interface Line {
    readonly slope: number;
    readonly error: number;
}

/** The straight line through points that scatter. */
const lineThrough = (points: readonly (readonly [x: number, y: number])[]): Line => {
    const n = points.length;
    const middle = (i: 0 | 1) => points.reduce((sum, point) => sum + point[i], 0) / n;
    const [mx, my] = [middle(0), middle(1)];
    const spread = points.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
    const slope = points.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0) / spread;
    const left = points.reduce((sum, [x, y]) => sum + (y - my - slope * (x - mx)) ** 2, 0);
    return { slope, error: Math.sqrt(left / (n - 2) / spread) };
};

/** Means of the stretches between looks, from those of everything up to each. */
const stretches = (looks: readonly Look[]): (readonly [minute: number, mean_mV: number])[] =>
    looks.slice(1).map((look, i) => {
        const before = looks[i];
        const sum = look.mean_mV * look.time_ns - before.mean_mV * before.time_ns;
        return [look.minute, sum / (look.time_ns - before.time_ns)];
    });

/** Memory of a process, bytes; null where there is no /proc. */
const residentOf = async (pid: number | undefined): Promise<number | null> => {
    try {
        const status = await readFile(`/proc/${pid}/status`, 'utf8');
        return 1024 * Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]);
    } catch {
        return null;
    }
};

const AROUND = `<!doctype html><title>Soak</title>
<iframe id="cell" style="position:fixed;inset:0;width:100%;height:100%;border:0"></iframe>
<script>
    const frame = document.getElementById('cell');
    frame.src = new URLSearchParams(location.search).get('cell') + '?embed=' + location.origin + '#v=1&speed_nsPerSecond=1000';
    const waiting = new Map();
    addEventListener('message', ({ data }) => { waiting.get(data.id)?.(data.result); waiting.delete(data.id); });
    window.ask = (request) => new Promise((resolve) => {
        const id = Math.random();
        waiting.set(id, resolve);
        frame.contentWindow.postMessage({ ionarium: 1, id, ...request }, '*');
    });
</script>`;

const observedIn = (page: Page): Promise<Record<string, number>> =>
    page.evaluate(async () => (await Reflect.get(window, 'ask')({ do: 'get' })).observed);

const { hours, built } = await yargs(hideBin(process.argv))
    .option('hours', { type: 'number', default: 1, describe: 'how long' })
    .option('built', { type: 'string', describe: 'a folder that has the built page already' })
    .strict()
    .parse();

const program = await openBuiltPage(built, undefined, [COMPILED_ONCE]);
const around = createServer((_, response) => {
    response.setHeader('content-type', 'text/html').end(AROUND);
});
await new Promise<void>((resolve) => around.listen(0, 'localhost', resolve));
const faults: string[] = [];
const looks: Look[] = [];
try {
    const page = await program.browser.newPage({ viewport: { width: 1280, height: 720 } });
    page.on('pageerror', ({ message }) => faults.push(message));
    const { port } = around.address() as AddressInfo;
    await page.goto(`http://localhost:${port}/?cell=${program.address}`);
    const cell = page.frame({ url: (url) => url.href.startsWith(program.address) });
    if (!cell) throw new Error('The frame has no cell in it.');
    // Of another origin, it has scripts and memory of its own.
    const devtools = await page.context().newCDPSession(cell);
    const readPage = createHeapReader(pageOf(devtools));
    const workers = await workersOf(devtools);
    await page.waitForTimeout(START_ms);
    if (workers.length !== 1)
        throw new Error(`The page has ${workers.length} workers where one has the world.`);
    const readWorker = createHeapReader(workers[0]);
    const whole = await program.browser.newBrowserCDPSession();
    const begun = Date.now();
    while (Date.now() - begun < hours * 60 * MINUTE_ms) {
        await page.waitForTimeout(MINUTE_ms);
        const observed = await observedIn(page);
        const { processInfo } = await whole.send('SystemInfo.getProcessInfo');
        const renderers = await Promise.all(
            processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => residentOf(id)),
        );
        const look = {
            minute: (Date.now() - begun) / MINUTE_ms,
            time_ns: observed.time_ns,
            mean_mV: observed['voltage_mV.mean'],
            error_mV: observed['voltage_mV.standardError'],
            theory_mV: observed.ghk_mV,
            page: await readPage(),
            worker: await readWorker(),
            resident_bytes: renderers.includes(null) ? null : Math.max(...renderers.map(Number)),
        };
        looks.push(look);
        process.stdout.write(`${JSON.stringify(look)}\n`);
    }
} finally {
    around.close();
    await program.close();
}

const later = looks.filter(({ minute }) => minute > FIRST_minutes);
if (later.length < 5) throw new Error(`A soak needs ${FIRST_minutes} minutes and five more.`);
const growthOf = (bytesOf: (look: Look) => number): Line =>
    lineThrough(later.map((look) => [look.minute / 60, bytesOf(look)]));
const heap = growthOf(({ page }) => page.data_bytes + page.code_bytes);
const worker_bytes = later.map(
    ({ worker }) => worker.data_bytes + worker.code_bytes + worker.native_bytes,
);
const drift = lineThrough(stretches(later).map(([minute, mV]) => [minute / 60, mV]));
const { mean_mV, error_mV, theory_mV } = later[later.length - 1];
const off_mV = mean_mV - theory_mV;
const complaints = [
    ...faults,
    ...(heap.slope > MOST_BYTES_AN_HOUR ? ['memory of the page grows'] : []),
    ...(Math.max(...worker_bytes) > BUDGET_bytes + WORLD_bytes
        ? ['the worker holds too much']
        : []),
    ...(Math.abs(off_mV) >
    tolerance('standardErrors') * error_mV + tolerance('mouthsOfScenarios_mV')
        ? ['V is off theory']
        : []),
    ...(Math.abs(drift.slope) > DRIFT_ERRORS * drift.error ? ['V drifts'] : []),
];
const summary = {
    page_bytes_an_hour: heap,
    browser_bytes_an_hour: growthOf(({ page }) => page.native_bytes),
    worker_bytes: { least: Math.min(...worker_bytes), most: Math.max(...worker_bytes) },
    off_mV,
    error_mV,
    drift_mV_an_hour: drift,
    complaints,
};
process.stdout.write(`${JSON.stringify(summary, null, 4)}\n`);
process.exitCode = complaints.length > 0 ? 1 : 0;
