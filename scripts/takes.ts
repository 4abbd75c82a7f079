/**
 * `npm run takes`: a seeded hand plays with the built page by pointer and keys, once and again, each time from another seed; the run is
 * taken away as a file, run headless by `simulate`, and frame by frame as a film. Ends with 1 unless each ends in the state that the page was in.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import yargs from 'yargs';
import { hideBin } from 'yargs/helpers';
import { openBuiltPage } from './built-page.ts';
import { playOnce } from './playing.ts';

const { scripts, seconds, first, built } = await yargs(hideBin(process.argv))
    .option('scripts', { type: 'number', default: 5, describe: 'how many' })
    .option('seconds', { type: 'number', default: 60, describe: 'how long each plays' })
    .option('first', { type: 'number', default: 1, describe: 'seed of the first one' })
    .option('built', { type: 'string', describe: 'a folder that has the built page already' })
    .strict()
    .parse();

const folder = await mkdtemp(join(tmpdir(), 'ionarium-'));
const page = await openBuiltPage(built);
let bad = 0;
try {
    for (let seed = first; seed < first + scripts; seed++) {
        const { take, doings, acts, time_ns, there, here, film } = await playOnce(
            page,
            seed,
            seconds,
        );
        const isSame = there === here && there === film;
        const kept = join(folder, `${seed}.json`);
        if (!isSame) {
            bad++;
            await writeFile(kept, take);
        }
        process.stdout.write(
            `seed ${seed}: ${doings} doings, ${acts} moves in the run, ${Math.round(time_ns)} ns, ${isSame ? 'the same' : `NOT the same: ${kept}`}\n`,
        );
    }
} finally {
    await page.close();
    if (bad === 0) await rm(folder, { recursive: true });
}
process.stdout.write(`${scripts - bad} of ${scripts} end in the same state\n`);
process.exitCode = bad > 0 ? 1 : 0;
