/** A run in the address of a page: its settings as they stand there always, and its script packed, where it fits. */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { type LinkContents, linkOf, readLink } from '../settings/link.ts';
import { difference } from '../settings/settings.ts';
import type { Script } from './move.ts';
import type { Run } from './run.ts';
import { checkFile } from './script.ts';
import { scriptOf, takeFile } from './take-file.ts';

/** What mail programs, chats and servers' logs let through unharmed. */
export const LONGEST_LINK = 8000;
/** What no packed link of ours comes near: more is not unpacked. */
const LARGEST_bytes = 4_000_000;
const KEY = 'take=';

const toText = (bytes: Uint8Array): string =>
    btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
        .replaceAll('+', '-')
        .replaceAll('/', '_')
        .replace(/=+$/, '');
const toBytes = (text: string): Uint8Array =>
    Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
        letter.charCodeAt(0),
    );

/** The link of a run; nothing where it would be too long. Where nothing was done, that of its settings. */
export const takeLink = (run: Run, views: Script): string | undefined => {
    const settings = linkOf(run.start);
    if (scriptOf(run.acts, views).length === 0) return settings;
    const { script, ends } = takeFile(run, views);
    const packed = toText(deflateSync(strToU8(JSON.stringify({ script, ends })), { level: 9 }));
    const link = `${settings}&${KEY}${packed}`;
    return link.length <= LONGEST_LINK ? link : undefined;
};

export interface TakeContents extends LinkContents {
    readonly script: Script;
    readonly ends_ns?: number | undefined;
}

const unpack = (text: string): object => {
    let json: unknown;
    try {
        const out = new Uint8Array(LARGEST_bytes);
        json = JSON.parse(strFromU8(inflateSync(toBytes(text), { out })));
    } catch {
        json = undefined;
    }
    if (typeof json !== 'object' || json === null)
        throw new Error('What was done in the link’s run cannot be read: it may be cut off.');
    return json;
};

/** @param link with or without #: what can be used of it */
export const readTakeLink = (link: string): TakeContents => {
    const parts = link.replace(/^#/, '').split('&');
    const packed = parts.find((part) => part.startsWith(KEY))?.slice(KEY.length);
    const contents = readLink(parts.filter((part) => !part.startsWith(KEY)).join('&'));
    if (packed === undefined) return { ...contents, script: [] };
    try {
        const { script, ends } = unpack(packed) as { script?: unknown; ends?: unknown };
        const file = checkFile({ ...difference(contents.settings), script, ends });
        return {
            ...{ ...contents, script: file.script, ends_ns: file.ends?.at_ns },
            problems: [...contents.problems, ...file.problems],
        };
    } catch (error) {
        const problem = error instanceof Error ? error.message : String(error);
        return { ...contents, script: [], problems: [...contents.problems, problem] };
    }
};
