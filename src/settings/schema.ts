/** The PARAMETERS table as a schema: what a scenario may hold, and the sentence that says what is wrong. */
import * as v from 'valibot';
import type { CustomKinds } from '../kinds/custom.ts';
import { ENTRIES, type Parameter, parametersWith } from '../params.ts';
import { list, shown, word } from './sentence.ts';

const bound = (parameter: Parameter): string => {
    if (parameter.kind === 'choice')
        return list(
            parameter.choices.map((each) => JSON.stringify(each)),
            'or',
        );
    const { min, max, unit, kind } = parameter;
    const range = `from ${min} to ${max}${unit && ` ${unit}`}`;
    if (kind === 'optional') return `${range} or null (${parameter.nullLabel})`;
    return kind === 'integer' ? `a whole number ${range}` : range;
};

/** The schema of one parameter; a value that fails is named with its path, its bound and what was got. */
const schemaOf = (path: string, parameter: Parameter) => {
    const say = ({ input }: { input: unknown }) =>
        `${path} must be ${bound(parameter)}, got ${shown(input)}.`;
    if (parameter.kind === 'choice')
        return v.optional(v.picklist(parameter.choices, say), parameter.default);
    const { kind, min, max } = parameter;
    const range = v.pipe(v.number(say), v.minValue(min, say), v.maxValue(max, say));
    // −0 becomes 0: it would be another bit pattern, but JSON cannot tell it.
    const plain = v.transform((value: number) => value + 0);
    if (kind === 'optional') return v.optional(v.nullable(v.pipe(range, plain)), null);
    if (kind === 'integer')
        return v.optional(v.pipe(range, v.integer(say), plain), parameter.default);
    return v.optional(v.pipe(range, plain), parameter.default);
};

/** Number of single-letter changes that turn a into b (Levenshtein 1966). */
const distance = (a: string, b: string): number => {
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const swap = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(swap, row[j] + 1, next[j - 1] + 1));
        }
        row = next;
    }
    return row[b.length];
};

/** All groups and parameters: channels, channels.K, channels.K.count, … */
const PATHS = [
    ...new Set(
        ENTRIES.flatMap(({ path }) =>
            path.split('.').map((_, i, keys) => keys.slice(0, i + 1).join('.')),
        ),
    ),
];

/** What somebody may have meant who wrote an unknown key: the unit left out, the group left out, a slip. */
const suggestion = (path: string, key: string): string | undefined => {
    if (key.length > 40) return undefined;
    const lower = path.toLowerCase();
    const unitLeftOut = PATHS.find((each) => each.toLowerCase().startsWith(`${lower}_`));
    const groupLeftOut = PATHS.find((each) => each.endsWith(`.${key}`));
    const nearest = PATHS.map((each) => ({ each, far: distance(lower, each.toLowerCase()) }))
        .filter(({ far }) => far <= Math.min(3, key.length / 2))
        .sort((a, b) => a.far - b.far)
        .at(0);
    return unitLeftOut ?? nearest?.each ?? groupLeftOut;
};

const unknownKey = (prefix: string, key: string, known: readonly string[]): string => {
    const path = prefix + word(key);
    const meant = suggestion(prefix + key, key);
    if (meant) return `${path} is not a parameter; did you mean ${meant}?`;
    const group = prefix ? prefix.slice(0, -1) : 'there';
    return `${path} is not a parameter; ${group} ${prefix ? 'has' : 'are'} ${list(known, 'and')}.`;
};

type Group = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Group =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
const isParameter = (node: Group): node is Group & Parameter => 'kind' in node;

/** The schema of a group of parameters, whose own path with a dot behind it is `prefix`. */
const schemaOfGroup = (prefix: string, group: Group): v.GenericSchema<unknown, unknown> => {
    const entries: Record<string, v.GenericSchema<unknown, unknown>> = {};
    for (const [key, node] of Object.entries(group)) {
        if (!isObject(node)) continue;
        entries[key] = isParameter(node)
            ? schemaOf(prefix + key, node)
            : v.optional(schemaOfGroup(`${prefix}${key}.`, node), {});
    }
    const name = prefix ? prefix.slice(0, -1) : 'A scenario';
    return v.pipe(
        v.custom<Group>(
            isObject,
            ({ input }) => `${name} must be an object of parameters, got ${shown(input)}.`,
        ),
        v.strictObject(entries, ({ input }) =>
            unknownKey(prefix, String(input), Object.keys(group)),
        ),
    );
};

const known = new WeakMap<CustomKinds, v.GenericSchema<unknown, unknown>>();

/** Fills in defaults; each issue's message is one sentence with the dotted path, the bound and what was got. */
export const schemaWith = (kinds: CustomKinds): v.GenericSchema<unknown, unknown> => {
    const found = known.get(kinds) ?? schemaOfGroup('', parametersWith(kinds));
    known.set(kinds, found);
    return found;
};
