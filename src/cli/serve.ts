/** `ionarium` alone: serves the built page on this machine, isolated as its threads want it, and opens it. */
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import open from 'open';
import sirv from 'sirv';
import { ISOLATION } from '../hosting/headers.ts';
import { POLICY } from '../hosting/policy.ts';
import type { Typed } from './command.ts';
import { runPrepared } from './run-command.ts';
import { reasonOf } from './scenario.ts';

/** Where the page stands once it is built, in the package as in the repository. */
const BUILT = join(import.meta.dirname, '../../dist');
const USUAL_PORT = 4173;
const LAST_PORT = 65_535;

/** Folder of the built page. Throws an Error of one sentence where it is not there. */
export const builtPage = (): string => {
    if (!existsSync(join(BUILT, 'index.html')))
        throw new Error('The page is not built yet: npm run build does that.');
    return BUILT;
};

const HEADERS = Object.entries({ ...ISOLATION, 'Content-Security-Policy': POLICY });

/** To this machine alone. @param port 0: any that is free */
const listen = (server: Server, port: number): Promise<number> =>
    new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, 'localhost', () => {
            server.off('error', reject);
            resolve((server.address() as AddressInfo).port);
        });
    });

export interface Served {
    readonly address: string;
    close(): Promise<void>;
}

/**
 * Serves a folder with the headers that the page is to have.
 * @param port undefined: the usual one, or where that is taken any
 * @throws Error of one sentence where the port cannot be had
 */
export const servePage = async (folder: string, port?: number): Promise<Served> => {
    const files = sirv(folder, {
        etag: true,
        setHeaders: (answer) => {
            for (const [name, value] of HEADERS) answer.setHeader(name, value);
        },
    });
    const server = createServer((request, answer) =>
        files(request, answer, () => {
            answer.writeHead(404).end();
        }),
    );
    const got = await listen(server, port ?? USUAL_PORT).catch((error: NodeJS.ErrnoException) => {
        if (port === undefined && error.code === 'EADDRINUSE') return listen(server, 0);
        throw new Error(`--port ${port ?? USUAL_PORT} cannot be had: ${reasonOf(error)}.`);
    });
    return {
        address: `http://localhost:${got}/`,
        close: () =>
            new Promise((resolve) => {
                server.close(() => resolve());
                server.closeAllConnections();
            }),
    };
};

const portOf = (text: string | undefined): number | undefined => {
    if (text === undefined) return undefined;
    const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
    if (!(port <= LAST_PORT))
        throw new Error(
            `--port must be a whole number from 0 to ${LAST_PORT}, got ${JSON.stringify(text.slice(0, 40))}.`,
        );
    return port;
};

export const serve = (typed: Typed): Promise<void> =>
    runPrepared(
        async () => {
            const { given, words } = typed;
            if (words.length > 0)
                throw new Error(
                    `${words[0]?.slice(0, 40)} is not a command; ionarium --help lists them.`,
                );
            const port = portOf(given.get('port'));
            const served = await servePage(builtPage(), port);
            return { served, opens: !given.has('no-open') };
        },
        async ({ served, opens }) => {
            process.stdout.write(`Ionarium is at ${served.address} until Ctrl+C.\n`);
            if (!opens) return;
            const browser = await open(served.address);
            // Where there is none to be opened, the address stands above.
            browser.once('error', () => {});
        },
    );
