/**
 * `npm run monkey -- --minutes 10 --seed 3`: clicks, drags, keys, sizes, links and dropped files by chance, on the built page. All along
 * there is no error, no word that is no value, nothing leaves the page, its policy is kept, and panel, scene and link say the same. Ends
 * with 1 at the first fault, and prints what was done before it; the same seed begins in the same way.
 */
import type { Page } from 'playwright';
import yargs from 'yargs';
import { hideBin } from 'yargs/helpers';
import { messageOf } from '../src/settings/sentence.ts';
import { generator } from '../tests/generator.ts';
import { type BuiltPage, openBuiltPage } from './built-page.ts';
import { createHeapReader, pageOf } from './heap.ts';
import { chosen } from './monkey/doings.ts';
import { faultOf, listen } from './monkey/watch.ts';

/** The page is looked at after so many doings, and its memory after so many looks. */
const DOINGS = 12;
const LOOKS = 8;
const REMEMBERED = 40;
/** How much more memory scripts may hold at the end than after the first looks: another page of the book, another cell. */
const MORE_bytes = 12e6;

const write = (line: string) => process.stdout.write(`${line}\n`);
const isReady = (page: Page) =>
    page.waitForFunction(() => document.getElementById('loading')?.hidden, undefined, {
        timeout: 120_000,
    });

const look = async (page: Page): Promise<string | undefined> => {
    await isReady(page);
    return faultOf(page);
};

/** @returns the fault that ended it, if one did */
const play = async (
    { browser, address }: BuiltPage,
    seed: number,
    { minutes, all }: { readonly minutes: number; readonly all: boolean },
) => {
    const draw = generator(seed);
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    const faults = await listen(page, address);
    const readHeap = createHeapReader(pageOf(await page.context().newCDPSession(page)));
    await page.goto(address);
    await isReady(page);
    const log: string[] = [];
    const heaps: number[] = [];
    let doings = 0;
    const fault = async (): Promise<string | undefined> => {
        for (const until = Date.now() + 60_000 * minutes; Date.now() < until; ) {
            for (let i = 0; i < DOINGS; i++, doings++) {
                const doing = chosen(draw);
                let done: string;
                try {
                    done = await doing.run(page, draw);
                } catch (error) {
                    // What is covered or gone can't be had: nobody's fault.
                    done = `nothing: ${messageOf(error).split('\n')[0]}`;
                }
                log.push(`${doings} ${doing.name} ${done}`);
                if (faults.length > 0) return faults.join('\n');
            }
            // What was done last may load the page anew, another language for one, and take its time.
            const found = await look(page).catch((error) => {
                if (!/navigation/.test(messageOf(error))) throw error;
                return look(page);
            });
            if (found ?? faults.length > 0) return found ?? faults.join('\n');
            if (doings % (DOINGS * LOOKS) === 0) {
                const { data_bytes, code_bytes } = await readHeap();
                heaps.push(data_bytes + code_bytes);
                write(
                    `seed ${seed}, ${doings} doings: ${((heaps.at(-1) ?? 0) / 1e6).toFixed(1)} MB`,
                );
            }
        }
        const early = Math.max(...heaps.slice(0, Math.ceil(heaps.length / 3)));
        const late = Math.min(...heaps.slice(-Math.ceil(heaps.length / 3)));
        return late > early + MORE_bytes
            ? `scripts hold ${late} bytes, and held ${early} at first`
            : undefined;
    };
    const found = await fault().catch((error) => `the page does not answer: ${messageOf(error)}`);
    await page.close().catch(() => {});
    if (found) write([...log.slice(-REMEMBERED), `seed ${seed}: ${found}`].join('\n'));
    else write([...(all ? log : []), `seed ${seed}: ${doings} doings, no fault`].join('\n'));
    return found;
};

const { minutes, seed, seeds, all, built } = await yargs(hideBin(process.argv))
    .option('minutes', { type: 'number', default: 10, describe: 'how long, with each seed' })
    .option('seed', { type: 'number', default: 1, describe: 'the first seed' })
    .option('seeds', { type: 'number', default: 1, describe: 'how many' })
    .option('all', { type: 'boolean', default: false, describe: 'print all that was done' })
    .option('built', { type: 'string', describe: 'a folder that has the built page already' })
    .strict()
    .parse();

const page = await openBuiltPage(built);
let bad = 0;
try {
    for (let each = seed; each < seed + seeds; each++)
        if (await play(page, each, { minutes, all })) bad++;
} finally {
    await page.close();
}
process.exitCode = bad > 0 ? 1 : 0;
