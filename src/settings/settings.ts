/**
 * Where settings come in: scenario files, links, the command line and the panel all pass through `check`.
 * The bounds of each parameter are those of the PARAMETERS table; `rules.ts` has those that span several.
 */
import * as v from 'valibot';
import type { CustomKinds } from '../kinds/custom.ts';
import { type Effect, entriesOf, PARAMETERS, type Scenario, type Settings } from '../params.ts';
import { SIDES } from '../species.ts';
import { bufferedAt } from '../units.ts';
import { checkKinds, NO_KINDS } from './custom-kinds.ts';
import { RULES } from './rules.ts';
import { schemaWith } from './schema.ts';
import { grouped, messageOf, shown } from './sentence.ts';

/** What one parameter can be set to. */
export type Value = number | string | null;

/** What some parameters are set to, by dotted path. */
export type Values = ReadonlyMap<string, Value>;

/** Longest scenario text, in characters. */
export const LONGEST_TEXT = 1_000_000;

const isRecord = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value);

/** pH that may be set, where the buffer still holds. */
const PH = [4.9, 9] as const;

/** A file may give the pH of a side in the place of its H⁺. */
const withBuffer = (json: Record<string, unknown>): Record<string, unknown> => {
    const buffered = SIDES.flatMap((side) => {
        const solution = json[side];
        if (!isRecord(solution) || !Object.hasOwn(solution, 'pH')) return [];
        const { pH, ...others } = solution;
        const [least, most] = PH;
        if (Object.hasOwn(others, 'H')) throw new Error(`${side} may have H or pH, not both.`);
        if (!(typeof pH === 'number' && pH >= least && pH <= most))
            throw new Error(`${side}.pH must be from ${least} to ${most}, got ${shown(pH)}.`);
        return [[side, { ...others, H: bufferedAt(pH) }] as const];
    });
    return { ...json, ...Object.fromEntries(buffered) };
};

/**
 * Settings from a scenario of unknown origin; what it leaves out is filled in from the table.
 * Throws an Error of one sentence that names the dotted parameter, its bound and the value got.
 */
export const check = (json: unknown): Settings => {
    const { kinds: own, ...rest } = isRecord(json) ? withBuffer(json) : { kinds: undefined };
    const { temperature_C } = PARAMETERS;
    const warm =
        typeof rest.temperature_C === 'number' ? rest.temperature_C : temperature_C.default;
    const kinds = checkKinds(own, warm);
    const result = v.safeParse(schemaWith(kinds), isRecord(json) ? rest : json, {
        abortEarly: true,
    });
    if (!result.success) throw new Error(result.issues[0].message);
    // Schema and type both derive from PARAMETERS, the schema at run time only.
    const settings = { ...(result.output as Settings), kinds };
    for (const rule of RULES) {
        const fault = rule(settings);
        if (fault) throw new Error(fault);
    }
    return settings;
};

/** JSON.parse's own reason: on one line, without the piece of text it quotes and without a full stop. */
const reasonOf = (error: unknown): string =>
    messageOf(error)
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .replace(/, [."].* is not valid JSON$/, '')
        .replace(/\.$/, '');

/** What the text of a scenario file says. Throws an Error of one sentence where it is too long, empty or no JSON. */
export const parseText = (text: string): unknown => {
    if (text.length > LONGEST_TEXT)
        throw new Error(
            `A scenario must be at most ${grouped(LONGEST_TEXT)} characters long, got ${grouped(text.length)}.`,
        );
    // Some editors put a byte order mark in front, which JSON.parse refuses.
    const body = text.replace(/^\uFEFF/, '');
    if (body.trim() === '') throw new Error('The scenario is empty; the shortest one is {}.');
    try {
        return JSON.parse(body);
    } catch (error) {
        throw new Error(`The scenario is not JSON: ${reasonOf(error)}.`);
    }
};

/** The value of the parameter with this dotted path; throws where there is none. */
export const valueAt = (settings: Settings, path: string): Value => {
    let node: unknown = settings;
    for (const key of path.split('.'))
        node = isRecord(node) && Object.hasOwn(node, key) ? node[key] : undefined;
    if (typeof node === 'number' || typeof node === 'string' || node === null) return node;
    throw new Error(`${path} is not a parameter.`);
};

const leavesOf = (node: object, prefix: string): (readonly [path: string, value: Value])[] =>
    Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
        if (isRecord(value)) return leavesOf(value, `${prefix}${key}.`);
        if (typeof value === 'number' || typeof value === 'string' || value === null)
            return [[prefix + key, value] as const];
        return [];
    });

/** What a scenario sets. Kinds of its own come with a new world only. */
export const valuesIn = ({ kinds: _, ...scenario }: Scenario): Values =>
    new Map(leavesOf(scenario, ''));

/** Dotted paths with values → nested objects. */
const nest = (values: readonly (readonly [path: string, value: Value])[]): object => {
    const root: Record<string, unknown> = {};
    for (const [path, value] of values) {
        const keys = path.split('.');
        const last = keys.pop() ?? '';
        let group = root;
        for (const key of keys) {
            const inner = group[key];
            const next = isRecord(inner) ? inner : {};
            group[key] = next;
            group = next;
        }
        group[last] = value;
    }
    return root;
};

/** All but those of some paths. */
export const without = (values: Values, isOwn: (path: string) => boolean): Values =>
    new Map([...values].filter(([path]) => !isOwn(path)));

/** The same as a scenario. */
export const scenarioIn = (values: Values): Scenario => nest([...values]);

/** The settings with some parameters changed. Throws as `check` does. */
export const withValues = (settings: Settings, values: Values): Settings => {
    for (const path of values.keys()) valueAt(settings, path);
    const all = entriesOf(settings).map(({ path }) => {
        const value = values.get(path);
        return [path, value === undefined ? valueAt(settings, path) : value] as const;
    });
    return fromValues(all, settings.kinds);
};

/** The settings with one parameter changed. Throws as `check` does. */
export const withValue = (settings: Settings, path: string, value: Value): Settings =>
    withValues(settings, new Map([[path, value]]));

/** What is wrong with one value by itself, as `check` would say it; nothing where it is within its bounds. */
export const faultOf = (
    path: string,
    value: Value,
    kinds: CustomKinds = NO_KINDS,
): string | undefined => {
    const result = v.safeParse(schemaWith(kinds), nest([[path, value]]), { abortEarly: true });
    return result.success ? undefined : result.issues[0].message;
};

/** Settings from values by dotted path; the rest is as in the table. Throws as `check` does. */
export const fromValues = (
    values: readonly (readonly [path: string, value: Value])[],
    kinds: CustomKinds = NO_KINDS,
): Settings => check({ ...nest(values), kinds });

/** The settings with all that a scenario names changed. Throws as `check` does. */
export const withScenario = (settings: Settings, scenario: Scenario): Settings =>
    check(merge(settings, scenario));

const merge = (below: unknown, above: unknown): unknown => {
    if (!isRecord(below) || !isRecord(above)) return above;
    const both = Object.entries(above).map(([key, value]) => [
        key,
        Object.hasOwn(below, key) ? merge(below[key], value) : value,
    ]);
    return { ...below, ...Object.fromEntries(both) };
};

/** What differs from the defaults, and nothing else: `check(difference(settings))` gives the settings back. */
export const difference = (settings: Settings): Scenario => {
    const changed = entriesOf(settings).flatMap(({ path, parameter }) => {
        const value = valueAt(settings, path);
        return value === parameter.default ? [] : [[path, value] as const];
    });
    return { ...(hasKinds(settings) && { kinds: settings.kinds }), ...nest(changed) };
};

/** Whether a scenario file has brought kinds of its own. */
export const hasKinds = ({ kinds }: Settings): boolean => Object.keys(kinds).length > 0;

export const sameKinds = (a: Settings, b: Settings): boolean =>
    a.kinds === b.kinds || JSON.stringify(a.kinds) === JSON.stringify(b.kinds);

/** What has another value in the settings after. Kinds are the same in both. */
export const changesIn = (before: Settings, after: Settings): Values =>
    new Map(
        entriesOf(after).flatMap(({ path }) => {
            const value = valueAt(after, path);
            return valueAt(before, path) === value ? [] : [[path, value] as const];
        }),
    );

/** What a change of settings asks for, weakest first. */
const EFFECTS = ['none', 'view', 'live', 'rebuild'] as const satisfies readonly (Effect | 'none')[];

/** The same for the world, whatever the viewer has chosen for himself. */
export const isSameCell = (a: Settings, b: Settings): boolean =>
    ['none', 'view'].includes(effectOf(a, b));

/** The strongest effect among the parameters that differ. */
export const effectOf = (before: Settings, after: Settings): (typeof EFFECTS)[number] => {
    if (!sameKinds(before, after)) return 'rebuild';
    const changed = entriesOf(after).filter(
        ({ path }) => valueAt(before, path) !== valueAt(after, path),
    );
    const ranks = changed.map(({ parameter }) => EFFECTS.indexOf(parameter.effect));
    return EFFECTS[Math.max(0, ...ranks)];
};
