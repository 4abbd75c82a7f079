/** Kinds of channel that a scenario file brings along: their shape, and what makes a chain of states sound. */
import * as v from 'valibot';
import type { CustomKind, CustomKinds } from '../kinds/custom.ts';
import { DRUGS } from '../kinds/drugs.ts';
import { KINDS } from '../kinds.ts';
import { PERMEANT } from '../species.ts';
import { thermalVoltage_mV } from '../units.ts';
import { cyclesOf } from './cycles.ts';
import { list, shown, word } from './sentence.ts';

/** What a scenario brings along that has no kinds of its own. */
export const NO_KINDS: CustomKinds = {};

const MOST_KINDS = 8;
const MOST_STATES = 32;
const MOST_TRANSITIONS = 200;
const LONGEST_NAME = 24;
const LONGEST_LABEL = 40;
/** In a script `slab` is where a film's camera looks. */
const TAKEN: readonly string[] = [...KINDS.map(({ key }) => key), 'slab'];

const must =
    (path: string, bound: string) =>
    ({ input }: { input: unknown }): string =>
        `${path} must be ${bound}, got ${shown(input)}.`;

const number = (path: string, min: number, max: number, unit = '') => {
    const say = must(path, `from ${min} to ${max}${unit && ` ${unit}`}`);
    return v.pipe(v.number(say), v.minValue(min, say), v.maxValue(max, say));
};
const rate = (path: string) => {
    const say = must(path, 'above 0 and at most 1000000 per µs');
    return v.pipe(v.number(say), v.gtValue(0, say), v.maxValue(1e6, say));
};
const text = (path: string, longest: number) => {
    const say = must(path, `a text of 1 to ${longest} characters`);
    return v.pipe(v.string(say), v.minLength(1, say), v.maxLength(longest, say));
};
const names = (path: string, least: number, most: number) =>
    v.pipe(
        v.array(
            text(`each of ${path}`, LONGEST_NAME),
            must(path, `a list of ${least} to ${most} names`),
        ),
        v.check(
            (all) => all.length >= least && all.length <= most,
            ({ input }) => `${path} must be ${least} to ${most} names, got ${input.length}.`,
        ),
        v.check(
            (all) => new Set(all).size === all.length,
            ({ input }) =>
                `${path} must name each state once, got ${shown(input.find((each, i) => input.indexOf(each) !== i))} twice.`,
        ),
    );
const object = <const T extends v.ObjectEntries>(path: string, entries: T) =>
    v.strictObject(entries, ({ expected, input }) => {
        if (expected === 'never')
            return `${path}.${word(String(input))} is not known; ${path} has ${list(Object.keys(entries), 'and')}.`;
        // A key that is missing is reported by its name in quotes, not by its own schema.
        if (expected?.startsWith('"'))
            return `${path}.${expected.slice(1, -1)} must be given, got nothing.`;
        return `${path} must be an object, got ${shown(input)}.`;
    });

const transitionSchema = (path: string) =>
    object(path, {
        from: text(`${path}.from`, LONGEST_NAME),
        to: text(`${path}.to`, LONGEST_NAME),
        rate_per_us: rate(`${path}.rate_per_us`),
        back_per_us: v.optional(rate(`${path}.back_per_us`)),
        charge_e: v.optional(number(`${path}.charge_e`, -20, 20, 'e'), 0),
        share: v.optional(number(`${path}.share`, 0, 1), 0.5),
        at_mV: v.optional(number(`${path}.at_mV`, -300, 300, 'mV'), 0),
    });

const drugsIn = (path: string) => {
    const say = must(path, 'an object of drugs');
    return v.pipe(
        v.unknown(),
        v.check((json) => !Array.isArray(json), say),
        v.record(v.string(), v.unknown(), say),
    );
};

const kindSchema = (path: string, key: string) =>
    object(path, {
        label: v.optional(text(`${path}.label`, LONGEST_LABEL), `${key} channel`),
        ion: v.picklist(
            PERMEANT,
            must(
                `${path}.ion`,
                list(
                    PERMEANT.map((ion) => JSON.stringify(ion)),
                    'or',
                ),
            ),
        ),
        permeability: v.optional(number(`${path}.permeability`, 0, 64, '× K⁺ leak'), 1),
        fasterThanLife: v.optional(number(`${path}.fasterThanLife`, 1, 1e9), 1),
        states: names(`${path}.states`, 2, MOST_STATES),
        open: names(`${path}.open`, 1, MOST_STATES),
        inactivated: v.optional(names(`${path}.inactivated`, 0, MOST_STATES), []),
        drugs: v.optional(drugsIn(`${path}.drugs`), {}),
        transitions: v.pipe(
            v.array(v.unknown(), must(`${path}.transitions`, 'a list')),
            v.check(
                (all) => all.length >= 1 && all.length <= MOST_TRANSITIONS,
                ({ input }) =>
                    `${path}.transitions must be 1 to ${MOST_TRANSITIONS} of them, got ${input.length}.`,
            ),
        ),
    });

const DRUG_KEYS: readonly string[] = DRUGS.map(({ key }) => key);

const drugSchema = (path: string) =>
    object(path, {
        blocks: names(`${path}.blocks`, 1, MOST_STATES),
        half_uM: number(`${path}.half_uM`, 1e-6, 1e6, 'µM'),
    });

const parsed = <T>(schema: v.GenericSchema<unknown, T>, input: unknown): T => {
    const result = v.safeParse(schema, input, { abortEarly: true });
    if (!result.success) throw new Error(result.issues[0].message);
    return result.output;
};

/** @throws where a list names a state that there is not */
const checkNames = (path: string, wanted: readonly string[], states: readonly string[]): void => {
    for (const name of wanted) {
        if (!states.includes(name))
            throw new Error(
                `${path} must be among the states ${list(states.map(word), 'and')}, got ${shown(name)}.`,
            );
    }
};

type Step = v.InferOutput<ReturnType<typeof transitionSchema>>;

/** The rate back that a cycle of the others leaves for a transition whose own is not given, at which nothing turns for nothing. */
const withBack = (
    path: string,
    states: readonly string[],
    given: readonly Step[],
    kT: number,
): CustomKind['transitions'] => {
    const known = given.flatMap(({ back_per_us, ...step }) =>
        back_per_us === undefined ? [] : [{ ...step, back_per_us }],
    );
    return given.map(({ back_per_us, ...step }, i) => {
        if (back_per_us !== undefined) return { ...step, back_per_us };
        const all = [...known, { ...step, back_per_us: step.rate_per_us }];
        const { cycles } = cyclesOf(statesOf(states), all.map(inNs), kT);
        const own = cycles.at(-1);
        if (
            cycles.length !== cyclesOf(statesOf(states), known.map(inNs), kT).cycles.length + 1 ||
            !own
        )
            throw new Error(
                `${path}.transitions[${i}].back_per_us must be given, for no cycle of the others determines it.`,
            );
        return { ...step, back_per_us: step.rate_per_us * Math.exp(own.drive) };
    });
};

const statesOf = (names: readonly string[]) => names.map((name) => ({ name }));
const inNs = ({ rate_per_us, back_per_us, ...rest }: CustomKind['transitions'][number]) => ({
    ...rest,
    ...{ rate_per_ns: rate_per_us, back_per_ns: back_per_us },
});

const checkKind = (key: string, json: unknown, kT: number): CustomKind => {
    const path = `kinds.${word(key)}`;
    if (!/^[A-Za-z]\w*$/.test(key) || key.length > LONGEST_NAME)
        throw new Error(
            `${path} must be a name of at most ${LONGEST_NAME} letters and digits that begins with a letter.`,
        );
    if (TAKEN.includes(key))
        throw new Error(`${path} must be a name of its own: ${list(TAKEN, 'and')} are taken.`);
    const { transitions, drugs, ...kind } = parsed(kindSchema(path, key), json);
    const steps = transitions.map((each, i) =>
        parsed(transitionSchema(`${path}.transitions[${i}]`), each),
    );
    const blocks = Object.entries(drugs).map(([drug, each]) => {
        const place = `${path}.drugs.${word(drug)}`;
        if (!DRUG_KEYS.some((key) => key === drug))
            throw new Error(`${place} is not known; there are ${list(DRUG_KEYS, 'and')}.`);
        return [drug, parsed(drugSchema(place), each)] as const;
    });
    checkNames(`${path}.open`, kind.open, kind.states);
    checkNames(`${path}.inactivated`, kind.inactivated, kind.states);
    const both = kind.inactivated.find((name) => kind.open.includes(name));
    if (both !== undefined)
        throw new Error(
            `${path}.inactivated must be among the states that are closed, got ${shown(both)}, which is open.`,
        );
    for (const [drug, { blocks: names }] of blocks)
        checkNames(`${path}.drugs.${drug}.blocks`, names, kind.states);
    for (const [i, { from, to }] of steps.entries()) {
        checkNames(`${path}.transitions[${i}].from`, [from], kind.states);
        checkNames(`${path}.transitions[${i}].to`, [to], kind.states);
        if (from === to)
            throw new Error(
                `${path}.transitions[${i}].to must be another state, got ${shown(to)} twice.`,
            );
    }
    return {
        ...kind,
        drugs: Object.fromEntries(blocks),
        transitions: withBack(path, kind.states, steps, kT),
    };
};

const seen = new WeakSet<CustomKinds>([NO_KINDS]);

/**
 * Kinds of unknown origin; what they leave out is filled in. Those that have been checked are given back as they are.
 * @throws Error of one sentence that names the place, its bound and what was got
 */
export const checkKinds = (json: unknown, temperature_C: number): CustomKinds => {
    if (json === undefined) return NO_KINDS;
    if (typeof json !== 'object' || json === null || Array.isArray(json))
        throw new Error(`kinds must be an object of kinds of channel, got ${shown(json)}.`);
    const entries = Object.entries(json);
    if (entries.length === 0) return NO_KINDS;
    if (entries.length > MOST_KINDS)
        throw new Error(`kinds must be at most ${MOST_KINDS} kinds, got ${entries.length}.`);
    if (seen.has(json as CustomKinds)) return json as CustomKinds;
    const kT = thermalVoltage_mV(temperature_C);
    const kinds = Object.fromEntries(entries.map(([key, each]) => [key, checkKind(key, each, kT)]));
    seen.add(kinds);
    return kinds;
};
