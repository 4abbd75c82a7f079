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
import { openBuiltPage } from './built-page.ts';
import { createHeapReader, pageOf, workersOf } from './heap.ts';
import { type Look, verdictOf } from './soak-verdict.ts';

const MINUTE_ms = 60_000;
const START_ms = 10_000;
/**
 * The engine compiles functions anew as they grow old in use, for half an hour and more, and forgets code that rests. Here all is compiled
 * once, by its first compiler, so that what is left to grow is what the scripts hold.
 */
const COMPILED_ONCE = '--js-flags=--always-sparkplug,--no-maglev,--no-turbofan,--no-flush-bytecode';

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

const verdict = verdictOf(looks, faults);
process.stdout.write(`${JSON.stringify(verdict, null, 4)}\n`);
process.exitCode = verdict.complaints.length > 0 ? 1 : 0;
