/** A run in the address of a page: its settings as they stand there always, and its script packed, where it fits. */

import { type LinkContents, linkOf, readLink, shippedFor } from '../settings/link.ts';
import { messageOf } from '../settings/sentence.ts';
import { difference } from '../settings/settings.ts';
import type { Script } from './move.ts';
import type { Run } from './run.ts';
import { checkFile } from './script.ts';
import { scriptOf, takeFile } from './take-file.ts';

/** What mail programs, chats and servers' logs let through unharmed. */
export const LONGEST_LINK = 8000;
const KEY = 'take=';

/** The link of a run; nothing where it would be too long. Where nothing was done, that of its settings. */
export const takeLink = async (run: Run, views: Script): Promise<string | undefined> => {
    const settings = linkOf(run.start);
    if (scriptOf(run.acts, views).length === 0) return settings;
    const { script, ends } = takeFile(run, views);
    const { pack } = await import('./packing.ts');
    const packed = pack({ script, ends });
    const link = `${settings}&${KEY}${packed}`;
    return link.length <= LONGEST_LINK ? link : undefined;
};

export interface TakeContents extends LinkContents {
    readonly script: Script;
    readonly ends_ns?: number | undefined;
}

const unpacked = async (text: string): Promise<object> => {
    let json: unknown;
    try {
        const { unpack } = await import('./packing.ts');
        json = unpack(text);
    } catch {
        json = undefined;
    }
    if (typeof json !== 'object' || json === null)
        throw new Error('What was done in the link’s run cannot be read: it may be cut off.');
    return json;
};

/** @param link with or without #: what can be used of it */
export const readTakeLink = async (link: string): Promise<TakeContents> => {
    const parts = link.replace(/^#/, '').split('&');
    const packed = parts.find((part) => part.startsWith(KEY))?.slice(KEY.length);
    const rest = parts.filter((part) => !part.startsWith(KEY)).join('&');
    const contents = readLink(rest, await shippedFor(rest));
    if (packed === undefined) return { ...contents, script: [] };
    try {
        const { script, ends } = (await unpacked(packed)) as { script?: unknown; ends?: unknown };
        const file = checkFile({ ...difference(contents.settings), script, ends });
        return {
            ...{ ...contents, script: file.script, ends_ns: file.ends?.at_ns },
            problems: [...contents.problems, ...file.problems],
        };
    } catch (error) {
        return { ...contents, script: [], problems: [...contents.problems, messageOf(error)] };
    }
};
