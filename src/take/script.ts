/**
 * What happens while a film is shot: a list of moves under the key `script` of a scenario file, each at a second of the film.
 * The film's own choices (camera, overlays, captions) and changes of the running cell stand side by side.
 */
import * as v from 'valibot';
import { kindsOf } from '../kinds.ts';
import { OVERLAY_KEYS, type Overlay, type Scenario, type Settings } from '../params.ts';
import { check, difference, effectOf, parseText, withScenario } from '../settings/settings.ts';
import { checkWish, type FilmWish } from './film-wish.ts';

/** Longest film, s. */
export const LONGEST_s = 600;
export const LONGEST_CAPTION = 80;
const MOST_MOVES = 200;
const USUAL_ZOOM_s = 2;

/** The whole `slab`, or the nearest machine of a kind: of channels an open one before a closed one. */
export type Zoom = string;

export interface Move {
    /** Second of the film. */
    readonly at_s: number;
    /** Parameters that the running cell takes over, and the film's speed. */
    readonly set?: Scenario;
    /** A pulse of the electrode begins. */
    readonly stimulate?: true;
    readonly zoom?: Zoom;
    /** How long the camera takes, s. */
    readonly over_s: number;
    /** Overlays to turn on or off. */
    readonly show?: Readonly<Partial<Record<Overlay, boolean>>>;
    /** One line over the scene until the next; empty takes it away. */
    readonly caption?: string;
}

/** In order of time. */
export type Script = readonly Move[];

/** What a scenario file holds. */
export interface ScenarioFile {
    readonly settings: Settings;
    readonly script: Script;
    /** How a film of it is to be made. */
    readonly film?: FilmWish;
}

const shown = (value: unknown): string => {
    const text = typeof value === 'object' && value !== null ? 'an object' : String(value);
    return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};
const must =
    (path: string, bound: string) =>
    ({ input }: { input: unknown }): string =>
        `${path} must be ${bound}, got ${shown(input)}.`;
const seconds = (path: string) => {
    const message = must(path, `from 0 to ${LONGEST_s} s`);
    return v.pipe(v.number(message), v.minValue(0, message), v.maxValue(LONGEST_s, message));
};
const flag = (path: string) => v.optional(v.boolean(must(path, 'true or false')));

/** The schema of one move; a fault is one sentence that names the key, its bound and what was got. */
const moveSchema = (path: string, settings: Settings) => {
    const zooms = ['slab', ...kindsOf(settings).map(({ key }) => key)];
    const zoom = must(`${path}.zoom`, `one of ${zooms.join(', ')}`);
    const caption = must(`${path}.caption`, `text of at most ${LONGEST_CAPTION} characters`);
    const unknown = (prefix: string, keys: readonly string[]) => (issue: { input: unknown }) =>
        `${prefix}.${shown(issue.input)} is not part of a move; there are ${keys.join(', ')}.`;
    const showing = Object.fromEntries(
        OVERLAY_KEYS.map((overlay) => [overlay, flag(`${path}.show.${overlay}`)] as const),
    );
    const entries = {
        at_s: seconds(`${path}.at_s`),
        set: v.optional(v.record(v.string(), v.unknown(), must(`${path}.set`, 'an object'))),
        stimulate: v.optional(v.literal(true, must(`${path}.stimulate`, 'true'))),
        zoom: v.optional(v.picklist(zooms, zoom)),
        over_s: v.optional(seconds(`${path}.over_s`), USUAL_ZOOM_s),
        show: v.optional(
            v.strictObject(showing, (issue) =>
                issue.expected === 'never'
                    ? unknown(`${path}.show`, OVERLAY_KEYS)(issue)
                    : must(`${path}.show`, 'an object')(issue),
            ),
        ),
        caption: v.optional(v.pipe(v.string(caption), v.maxLength(LONGEST_CAPTION, caption))),
    };
    return v.strictObject(entries, (issue) => {
        if (issue.expected === 'never') return unknown(path, Object.keys(entries))(issue);
        // A key that is missing is reported by its name, not by its own schema.
        if (issue.expected === '"at_s"') return `${path} needs at_s, the second of the film.`;
        return must(path, 'an object with at_s')(issue);
    });
};

/** The move's settings, applied to those before it. Throws where one is no parameter, is out of bounds or needs a new world. */
const after = (path: string, settings: Settings, { set }: Move): Settings => {
    if (!set) return settings;
    let next: Settings;
    try {
        next = withScenario(settings, set);
    } catch (error) {
        throw new Error(`${path}.set: ${error instanceof Error ? error.message : String(error)}`);
    }
    if (effectOf(settings, next) === 'rebuild')
        throw new Error(
            `${path}.set may change only what a running cell takes over, not seed, slab or protein anions.`,
        );
    return next;
};

/**
 * A script of unknown origin for a cell with these settings.
 * @throws Error of one sentence that names the move, counted from 0, its key and its bound
 */
export const checkScript = (json: unknown, settings: Settings): Script => {
    if (!Array.isArray(json))
        throw new Error(`script must be a list of moves, got ${shown(json)}.`);
    if (json.length > MOST_MOVES)
        throw new Error(`script may have ${MOST_MOVES} moves, got ${json.length}.`);
    const moves = json.map((each, i) => {
        const result = v.safeParse(moveSchema(`script[${i}]`, settings), each, {
            abortEarly: true,
        });
        if (!result.success) throw new Error(result.issues[0].message);
        // The schema derives from the table of overlays at run time only.
        return { path: `script[${i}]`, move: result.output as Move };
    });
    moves.sort((a, b) => a.move.at_s - b.move.at_s);
    moves.reduce((before, { path, move }) => after(path, before, move), settings);
    return moves.map(({ move }) => move);
};

/** A scenario file from JSON of unknown origin. Throws as `check` and `checkScript` do. */
export const checkFile = (json: unknown): ScenarioFile => {
    if (typeof json !== 'object' || json === null || Array.isArray(json))
        return { settings: check(json), script: [] };
    const { script = [], film, ...scenario }: { script?: unknown; film?: unknown } = json;
    const settings = check(scenario);
    return {
        settings,
        script: checkScript(script, settings),
        ...(film === undefined ? {} : { film: checkWish(film) }),
    };
};

/** The same from a file's text. */
export const readScenarioText = (text: string): ScenarioFile => checkFile(parseText(text));

/** A scenario file as it is written: what differs from the default cell, and what is done to it. */
export const fileOut = ({ settings, script, film }: ScenarioFile): object => ({
    ...difference(settings),
    ...(script.length > 0 ? { script: scriptOut(script) } : {}),
    ...(film ? { film } : {}),
});

/** A script as it stands in a scenario file, without what goes without saying. */
export const scriptOut = (script: Script): object[] =>
    script.map(({ over_s, ...move }) => (move.zoom ? { ...move, over_s } : move));
