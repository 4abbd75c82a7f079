/** `npm run record`: as `ionarium record`, of the page as its sources are now. */
import { rm } from 'node:fs/promises';
import { RECORD } from '../src/cli/commands.ts';
import { record } from '../src/cli/record.ts';
import { runTyped } from '../src/cli/run-command.ts';
import { buildPage } from './built-page.ts';

let built: string | undefined;
/** Whoever has the built page already says where, as the tests do. */
const page = async () => {
    if (process.env.IONARIUM_BUILT) return process.env.IONARIUM_BUILT;
    built = await buildPage();
    return built;
};

await runTyped(
    [{ ...RECORD, run: (typed) => record(typed, page) }],
    ['record', ...process.argv.slice(2)],
);
if (built) await rm(built, { recursive: true });
