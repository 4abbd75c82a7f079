/** Reads a scenario file from a place that may hold anything. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Settings } from '../params.ts';
import { check, LONGEST_TEXT } from '../settings/settings.ts';
import { readScenarioText, type ScenarioFile } from '../take/script.ts';

const REASONS: Readonly<Partial<Record<string, string>>> = {
    ENOENT: 'there is no such file',
    EACCES: 'it is not permitted',
    EISDIR: 'it is a folder',
    ENAMETOOLONG: 'its name is too long',
    ELOOP: 'its links lead in a circle',
    ENOTDIR: 'a part of its path is no folder',
    EADDRINUSE: 'it is taken',
};

export const reasonOf = (error: unknown): string => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'of its name';
    return REASONS[code] ?? code;
};

/** No more than the longest scenario and a byte is ever read: neither 10 GB nor an endless device can choke us. */
export const quoted = (path: string): string => JSON.stringify(path.slice(0, 200));

const readBytes = (path: string): Uint8Array => {
    const file = openSync(path, 'r');
    try {
        if (fstatSync(file).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
        const bytes = new Uint8Array(LONGEST_TEXT + 1);
        let length = 0;
        let got = -1;
        while (got !== 0 && length < bytes.length) {
            got = readSync(file, bytes, length, bytes.length - length, null);
            length += got;
        }
        return bytes.subarray(0, length);
    } finally {
        closeSync(file);
    }
};

/** Settings and script from the file at `path`, or from JSON in its place. Throws an Error of one sentence, whatever is wrong. */
export const readScenario = (path: string): ScenarioFile => {
    if (path.startsWith('{')) return readScenarioText(path);
    let bytes: Uint8Array;
    try {
        bytes = readBytes(path);
    } catch (error) {
        throw new Error(`Cannot read ${quoted(path)}: ${reasonOf(error)}.`);
    }
    if (bytes.length > LONGEST_TEXT)
        throw new Error(
            `A scenario must be at most ${LONGEST_TEXT / 1e6} MB long, and ${quoted(path)} is longer.`,
        );
    return readScenarioText(new TextDecoder().decode(bytes));
};

/** The settings with a seed as it was typed. Throws an Error of one sentence. */
export const withSeed = (settings: Settings, typed: string): Settings =>
    check({ ...settings, seed: /^[\d.eE+-]+$/.test(typed) ? Number(typed) : typed });

interface Typed {
    readonly scenario: string | undefined;
    readonly seed: string | undefined;
}

/** What the file holds, or the defaults, with the seed that was typed. */
export const fileOf = ({ scenario, seed }: Typed): ScenarioFile => {
    const file =
        scenario === undefined
            ? { settings: check({}), script: [], problems: [] }
            : readScenario(scenario);
    return seed === undefined ? file : { ...file, settings: withSeed(file.settings, seed) };
};

/** The same for runs of which each is another cell: no script goes with all of them. */
export const settingsOf = (typed: Typed): Settings => fileOf(typed).settings;
