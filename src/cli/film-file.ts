/** What a film says of how it was made, out of its own file. */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { readScenarioText, type ScenarioFile } from '../take/script.ts';
import { fileOf, quoted, reasonOf, withSeed } from './scenario.ts';

/** The comment of a GIF: blocks of at most 255 bytes behind 21 FE, the last thing in the file before its end, 00 3B. */
const commentOfGif = (bytes: Uint8Array): string => {
    const text = new TextDecoder('latin1').decode(bytes);
    let found = '';
    // Pixels may look like a comment: only one whose blocks end where the file does is one.
    for (let at = text.lastIndexOf('\x21\xfe'); at >= 0 && !found; ) {
        const parts: Uint8Array[] = [];
        let next = at + 2;
        for (let size = bytes[next] ?? 0; size > 0; size = bytes[next] ?? 0) {
            parts.push(bytes.subarray(next + 1, next + 1 + size));
            next += 1 + size;
        }
        if (next === bytes.length - 2) found = Buffer.concat(parts).toString('utf8');
        at = at > 0 ? text.lastIndexOf('\x21\xfe', at - 1) : -1;
    }
    return found;
};

const takeOfZip = (bytes: Uint8Array): string => {
    const entry = unzipSync(bytes, { filter: ({ name }) => name === 'take.json' })['take.json'];
    return entry ? new TextDecoder().decode(entry) : '';
};

const commentOfVideo = async (path: string): Promise<string> => {
    const { ALL_FORMATS, FilePathSource, Input } = await import('mediabunny');
    using input = new Input({ formats: ALL_FORMATS, source: new FilePathSource(path) });
    return (await input.getMetadataTags()).comment ?? '';
};

/** What people read is the first line of a comment, the scenario file the rest. */
const secondLine = (comment: string): string => comment.replace(/^[^\n]*\n?/, '');

const READERS: Readonly<Partial<Record<string, (path: string) => string | Promise<string>>>> = {
    mp4: async (path) => secondLine(await commentOfVideo(path)),
    webm: async (path) => secondLine(await commentOfVideo(path)),
    gif: (path) => secondLine(commentOfGif(readFileSync(path))),
    zip: (path) => takeOfZip(readFileSync(path)),
};

/** As `fileOf`, also out of a film. Throws an Error of one sentence. */
export const fileOrFilm = async (
    path: string | undefined,
    seed: string | undefined,
): Promise<ScenarioFile> => {
    const read = READERS[path?.replace(/^.*\./s, '') ?? ''];
    if (path === undefined || !read) return fileOf({ scenario: path, seed });
    let text: string;
    try {
        text = await read(path);
    } catch (error) {
        throw new Error(`Cannot read ${quoted(path)}: ${reasonOf(error)}.`);
    }
    if (!text)
        throw new Error(
            `${quoted(path)} does not say how it was made: films that are recorded live cannot be made again.`,
        );
    const file = readScenarioText(text);
    return seed === undefined ? file : { ...file, settings: withSeed(file.settings, seed) };
};
