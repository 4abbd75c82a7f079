/**
 * What is done in a run, and in a film of it: a list of moves under the key `script` of a scenario file, each at a moment of the run
 * (`at_ns`) or at a second of the film (`at_s`). What of a file can be used is used; what is wrong with the rest is said.
 */

import * as v from 'valibot';
import type { Scenario, Settings } from '../params.ts';
import { messageOf } from '../settings/sentence.ts';
import { check, difference, effectOf, parseText, withScenario } from '../settings/settings.ts';
import { checkWish, type FilmWish } from './film-wish.ts';
import {
    type Doings,
    type FilmScript,
    LATEST_ns,
    MOST_MOVES,
    type Move,
    type Script,
} from './move.ts';
import { moveSchema, shown } from './move-schema.ts';

/** Where a run ended that was kept. */
export interface Ends {
    readonly at_ns: number;
    /** Of its world there. */
    readonly stateHash?: string;
}

/** What a scenario file holds. */
export interface ScenarioFile {
    readonly settings: Settings;
    readonly script: Script;
    readonly ends?: Ends;
    /** How a film of it is to be made. */
    readonly film?: FilmWish;
    /** One sentence for each part of its script that could not be used. */
    readonly problems: readonly string[];
}

/** The settings with what a move sets. Throws where it is no parameter, is out of bounds or needs a new world. */
const after = (path: string, settings: Settings, { set, compare }: Move): Settings => {
    const changed = (key: 'set' | 'compare', by: Scenario | undefined): Settings => {
        if (!by) return settings;
        let next: Settings;
        try {
            next = withScenario(settings, by);
        } catch (error) {
            throw new Error(`${path}.${key}: ${messageOf(error)}`);
        }
        if (effectOf(settings, next) === 'rebuild')
            throw new Error(
                `${path}.${key} may change only what a running cell takes over, not seed, slab or protein anions.`,
            );
        return next;
    };
    changed('compare', compare);
    return changed('set', set);
};

const dateOf = ({ at_s, at_ns }: Move): number => at_s ?? at_ns ?? 0;

/** One move. Throws an Error of one sentence. */
const moveOf = (path: string, json: unknown, settings: Settings): Move => {
    const result = v.safeParse(moveSchema(path, settings), json, { abortEarly: true });
    if (!result.success) throw new Error(result.issues[0].message);
    // The schema derives from the tables of overlays and kinds at run time only.
    const move = result.output as Move;
    if ((move.at_s === undefined) === (move.at_ns === undefined))
        throw new Error(
            `${path} needs at_s, the second of a film, or at_ns, the moment of the run, and not both.`,
        );
    return move;
};

export interface ReadScript {
    readonly script: Script;
    /** One sentence for each move that is left out: it names the move, counted from 0, its key and its bound. */
    readonly problems: readonly string[];
}

/** A script of unknown origin for a cell that begins with these settings. */
export const readScript = (json: unknown, settings: Settings): ReadScript => {
    if (!Array.isArray(json))
        return { script: [], problems: [`script must be a list of moves, got ${shown(json)}.`] };
    const problems: string[] = [];
    const attempt = <T>(read: () => T): T[] => {
        try {
            return [read()];
        } catch (error) {
            problems.push(messageOf(error));
            return [];
        }
    };
    if (json.length > MOST_MOVES)
        problems.push(`script may have ${MOST_MOVES} moves, got ${json.length}.`);
    const moves = json.slice(0, MOST_MOVES).flatMap((each, i) => {
        const path = `script[${i}]`;
        return attempt(() => ({ path, move: moveOf(path, each, settings) }));
    });
    // Those dated in the film, then those dated in the run: each kind in its own order.
    moves.sort(
        (a, b) =>
            Number(a.move.at_s === undefined) - Number(b.move.at_s === undefined) ||
            dateOf(a.move) - dateOf(b.move),
    );
    let now = settings;
    const script = moves.flatMap(({ path, move }) =>
        attempt(() => {
            now = after(path, now, move);
            return move;
        }),
    );
    return { script, problems };
};

const endsSchema = v.object({
    at_ns: v.pipe(v.number(), v.minValue(0), v.maxValue(LATEST_ns)),
    stateHash: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/))),
});
/** Throws an Error of one sentence. */
const endsOf = (json: unknown): Ends => {
    const result = v.safeParse(endsSchema, json);
    if (result.success) return result.output;
    throw new Error(
        `ends must have at_ns from 0 to ${LATEST_ns} ns and a stateHash of 16 digits or none, got ${shown(json)}.`,
    );
};

/** A scenario file from JSON of unknown origin. Throws as `check` does where its settings are wrong. */
export const checkFile = (json: unknown): ScenarioFile => {
    if (typeof json !== 'object' || json === null || Array.isArray(json))
        return { settings: check(json), script: [], problems: [] };
    const { script = [], ends, film, ...scenario }: Record<string, unknown> = { ...json };
    const settings = check(scenario);
    const reading = readScript(script, settings);
    const problems = [...reading.problems];
    const read = <Key extends string, T>(key: Key, of: () => T): Partial<Record<Key, T>> => {
        try {
            return { [key]: of() } as Record<Key, T>;
        } catch (error) {
            problems.push(messageOf(error));
            return {};
        }
    };
    return {
        ...{ settings, script: reading.script, problems },
        ...('ends' in json ? read('ends', () => endsOf(ends)) : {}),
        ...('film' in json ? read('film', () => checkWish(film)) : {}),
    };
};

/** The same from a file's text. */
export const readScenarioText = (text: string): ScenarioFile => checkFile(parseText(text));

/** What of a script is dated in a film. */
export const filmScript = (script: Script): FilmScript =>
    script.flatMap(({ at_ns: _, at_s, ...move }) =>
        at_s === undefined ? [] : [{ ...move, at_s }],
    );

/** A script as it stands in a scenario file, without what goes without saying. */
export const scriptOut = (script: readonly Doings[]): object[] =>
    script.map(({ over_s, ...move }) => (move.zoom || move.look ? { ...move, over_s } : move));

/** JSON of a scenario file. */
export type FileOut = Scenario & {
    readonly script?: readonly object[];
    readonly ends?: Ends;
    readonly film?: FilmWish;
};

/** A scenario file as it is written: what differs from the default cell, and what is done to it. */
export const fileOut = ({
    settings,
    script,
    ends,
    film,
}: Omit<ScenarioFile, 'problems'>): FileOut => ({
    ...difference(settings),
    ...(script.length > 0 ? { script: scriptOut(script) } : {}),
    ...(ends ? { ends } : {}),
    ...(film ? { film } : {}),
});
