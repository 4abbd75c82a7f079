/**
 * Settings as the part of an address after #, which no server sees: all that differs from the defaults, by dotted path, and the
 * version of the format. The seed is among them, so a link is a run. A link written by hand may name a shipped scenario to start
 * from, or a step of the story.
 */

import type { CustomKinds } from '../kinds/custom.ts';
import { placeOf, STEPS } from '../lessons/steps.ts';
import { entriesOf, PARAMETERS, type Parameter, type Scenario, type Settings } from '../params.ts';
import { checkKinds, NO_KINDS } from './custom-kinds.ts';
import { messageOf } from './sentence.ts';
import { check, faultOf, fromValues, hasKinds, type Value, valueAt } from './settings.ts';

const VERSION = '1';
/** An address that no link of ours comes near; longer ones are not taken apart. */
const LONGEST = 16_000;

/** #v=1&seed=7&channels.K.count=0 */
export const linkOf = (settings: Settings): string => {
    const parts = entriesOf(settings).flatMap(({ path, parameter }) => {
        const value = valueAt(settings, path);
        return value === parameter.default ? [] : [`${path}=${encodeURIComponent(String(value))}`];
    });
    const kinds = hasKinds(settings)
        ? [`kinds=${encodeURIComponent(JSON.stringify(settings.kinds))}`]
        : [];
    return `#${[`v=${VERSION}`, ...kinds, ...parts].join('&')}`;
};

/** The address of a step of the story, or of a shipped scenario, by its key. */
export const linkTo = (what: 'story' | 'scenario', key: string): string =>
    `#v=${VERSION}&${what}=${key}`;

/** As many problems of a link as somebody may want to read. */
const MOST_SAID = 3;

/** The first problems, and how many more there are. @param of what it is that has them */
export const inBrief = (problems: readonly string[], of = 'link'): string => {
    const more = problems.length - MOST_SAID;
    return [
        ...problems.slice(0, MOST_SAID),
        ...(more > 0 ? [`The ${of} has ${more} more ${more === 1 ? 'fault' : 'faults'}.`] : []),
    ].join(' ');
};

export interface LinkContents {
    /** From what could be used of the link. */
    readonly settings: Settings;
    /** One sentence for each part that could not. */
    readonly problems: readonly string[];
    /** Step of the story that it leads to, 0 the first. */
    readonly story?: number;
}

const valueIn = (text: string, { kind }: Parameter): Value => {
    if (kind === 'choice') return text;
    if (kind === 'optional' && text === 'null') return null;
    // Number('') is 0, and Number(' 1') is 1: neither is a number that somebody wrote.
    return /^[-+.\d]\S*$/.test(text) ? Number(text) : text;
};

const decoded = (text: string): string => {
    try {
        return decodeURIComponent(text);
    } catch {
        return text;
    }
};

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** A shipped scenario by its key. @throws Error in one sentence where there is none */
type Shipped = (key: string) => { readonly scenario: Scenario };

/** Where a link names a shipped scenario to start from: they are many, and few links need them. */
export const shippedFor = async (link: string): Promise<Shipped | undefined> =>
    /(^#?|&)scenario=/.test(link)
        ? import('../lessons/scenarios.ts').then(
              ({ scenarioOf }) => scenarioOf,
              // `readLink` says so.
              () => undefined,
          )
        : undefined;

/** What a shipped scenario sets, in the place of values of one's own. */
const valuesOf = (settings: Settings): [string, Value][] =>
    entriesOf(settings).map(({ path }) => [path, valueAt(settings, path)]);

const stepIn = (text: string): number => {
    const place = placeOf(text);
    if (place < 0)
        throw new Error(
            `The link's story must be a step from 1 to ${STEPS.length} or its name, got ${shortened(text)}.`,
        );
    return place;
};

const noneShipped: Shipped = (key) => {
    throw new Error(`The scenario ${key} could not be loaded.`);
};

/**
 * @param link with or without #
 * @param shipped see `shippedFor`
 */
export const readLink = (link: string, shipped = noneShipped): LinkContents => {
    const problems: string[] = [];
    const values = new Map<string, Value>();
    const own = new Set<string>();
    let story: number | undefined;
    const attempt = (read: () => void) => {
        try {
            read();
        } catch (error) {
            problems.push(messageOf(error));
        }
    };
    if (link.length > LONGEST) {
        problems.push(`A link must be at most ${LONGEST} characters long, got ${link.length}.`);
        return { settings: fromValues([]), problems };
    }
    const parts = link
        .replace(/^#/, '')
        .split('&')
        .filter((part) => part !== '')
        .map((part) => {
            const [path = '', ...rest] = part.split('=').map(decoded);
            return [path, rest.join('=')] as const;
        });
    // What a shipped scenario sets, and kinds that came with a scenario file, first: kinds have parameters of their own.
    let kinds = NO_KINDS;
    for (const [path, text] of parts) {
        if (path === 'scenario')
            attempt(() => {
                const settings = check(shipped(shortened(text)).scenario);
                kinds = settings.kinds;
                for (const [each, value] of valuesOf(settings)) values.set(each, value);
            });
    }
    for (const [path, text] of parts) {
        if (path === 'kinds')
            attempt(() => {
                kinds = kindsIn(text, parts);
            });
    }
    for (const [path, text] of parts) {
        // The language is the page's, not the cell's.
        if (path === 'kinds' || path === 'scenario' || path === 'lang') continue;
        if (path === 'v') {
            if (text !== VERSION)
                problems.push(
                    `The link's version v must be ${VERSION}, got ${shortened(text)}; what is known of it is used.`,
                );
            continue;
        }
        if (path === 'story') {
            attempt(() => {
                story = stepIn(text);
            });
            continue;
        }
        const entry = entriesOf({ kinds }).find((each) => each.path === path);
        if (!entry) {
            problems.push(`“${shortened(path)}” in the link is not a parameter.`);
            continue;
        }
        const value = valueIn(text, entry.parameter);
        const fault = faultOf(path, value, kinds);
        if (fault) problems.push(fault);
        else if (own.has(path)) problems.push(`${path} is in the link twice; the last one holds.`);
        if (fault) continue;
        values.set(path, value);
        own.add(path);
    }
    const reading = together(values, kinds, problems);
    return story === undefined ? reading : { ...reading, story };
};

/** The kinds of a link, whose chains are checked at the temperature that it sets. */
const kindsIn = (text: string, parts: readonly (readonly [string, string])[]): CustomKinds => {
    const warm = Number(parts.findLast(([path]) => path === 'temperature_C')?.[1]);
    const temperature_C = Number.isFinite(warm) ? warm : PARAMETERS.temperature_C.default;
    let json: unknown;
    try {
        json = JSON.parse(text);
    } catch {
        throw new Error(`The link's kinds must be JSON, got ${shortened(text)}.`);
    }
    return checkKinds(json, temperature_C);
};

/** The defaults with these kinds, or without where their chains are not sound. */
const withoutFault = (kinds: CustomKinds, problems: string[]): Settings => {
    try {
        return fromValues([], kinds);
    } catch (error) {
        problems.push(messageOf(error));
        return fromValues([]);
    }
};

/** Where the values do not go together, each is taken that goes with those before it, in the order of the table. */
const together = (
    values: ReadonlyMap<string, Value>,
    kinds: CustomKinds,
    problems: string[],
): LinkContents => {
    const all = entriesOf({ kinds }).flatMap(({ path }) => {
        const value = values.get(path);
        return value === undefined ? [] : [[path, value] as const];
    });
    try {
        return { settings: fromValues(all, kinds), problems };
    } catch {
        const kept: (readonly [string, Value])[] = [];
        let settings = withoutFault(kinds, problems);
        for (const each of all) {
            try {
                settings = fromValues([...kept, each], settings.kinds);
                kept.push(each);
            } catch (error) {
                const reason = messageOf(error);
                problems.push(`${each[0]} of the link is left out: ${reason}`);
            }
        }
        return { settings, problems };
    }
};
