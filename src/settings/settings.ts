/**
 * Where settings come in: scenario files, links, the command line and the panel all pass through `check`.
 * The bounds of each parameter are those of the PARAMETERS table; here are the rules that span several.
 */
import * as v from 'valibot';
import { type Effect, ENTRIES, type Scenario, type Settings } from '../params.ts';
import { SIDES } from '../species.ts';
import { IONS_PER_NM3_PER_MM, PROTEIN_GAP_nm, PROTEIN_WIDTH_nm } from '../units.ts';
import { SCHEMA } from './schema.ts';

/** What one parameter can be set to. */
export type Value = number | string | null;

/** Longest scenario text, in characters. */
export const LONGEST_TEXT = 1_000_000;

/** Most ions that one world may hold: beyond it a step takes longer than anybody would watch. */
export const MOST_IONS = 2_000_000;

/** How many channels and pumps fit side by side into a membrane. */
export const proteinRoom = (width_nm: number): number =>
    Math.floor(width_nm / (PROTEIN_WIDTH_nm + PROTEIN_GAP_nm));

/**
 * How many ions the box starts with: those asked for, and the A⁻ or X⁺ that make each side neutral.
 * The charges of protein anions are among the A⁻ here, so the world, where they are bodies, holds a few ions less.
 */
export const ionCount = ({ slab, ...settings }: Settings): number => {
    const volume_nm3 = slab.width_nm * slab.height_nm * slab.depth_nm;
    const total_mM = SIDES.reduce((sum, side) => {
        const { K, Na, Cl } = settings[side];
        return sum + K + Na + Cl + Math.abs(K + Na - Cl);
    }, 0);
    return IONS_PER_NM3_PER_MM * volume_nm3 * total_mM;
};

/** A rule that spans several parameters: the sentence that says how it is broken. */
type Rule = (settings: Settings) => string | undefined;

/** A bath trades neutral pairs, so Cl⁻ must come with K⁺ or Na⁺. Pure water on one side is a solution like another. */
const counterIons: Rule = (settings) =>
    SIDES.filter((side) => {
        const { K, Na, Cl } = settings[side];
        return Cl > 0 && K + Na === 0;
    }).map(
        (side) =>
            `${side}.Cl needs a counter-ion, so ${side}.K or ${side}.Na must be above 0, got 0 for both.`,
    )[0];

const grouped = (value: number): string => Math.round(value).toLocaleString('en-US');

const notTooManyIons: Rule = (settings) => {
    const ions = ionCount(settings);
    return ions > MOST_IONS
        ? `The box may hold ${grouped(MOST_IONS)} ions, got ${grouped(ions)}: lower slab.depth_nm, slab.width_nm or slab.height_nm.`
        : undefined;
};

/** Without a pair of charges there is nothing that could make a voltage. */
const notTooFewIons: Rule = (settings) => {
    const ions = ionCount(settings);
    return ions < 2
        ? `The box must hold 2 ions or more, got ${ions.toFixed(1)}: raise a concentration or slab.depth_nm.`
        : undefined;
};

const proteinsFit: Rule = ({ channels, pumps, slab }) => {
    const counts = {
        'channels.K.count': channels.K.count,
        'channels.Na.count': channels.Na.count,
        'channels.Cl.count': channels.Cl.count,
        'pumps.count': pumps.count,
    };
    const got = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const room = proteinRoom(slab.width_nm);
    const present = Object.entries(counts).flatMap(([path, count]) => (count > 0 ? [path] : []));
    return got > room
        ? `The membrane has room for ${room} proteins, got ${got}: lower ${present.join(', ')}, or widen slab.width_nm.`
        : undefined;
};

const RULES: readonly Rule[] = [counterIons, notTooManyIons, notTooFewIons, proteinsFit];

/**
 * Settings from a scenario of unknown origin; what it leaves out is filled in from the table.
 * Throws an Error of one sentence that names the dotted parameter, its bound and the value got.
 */
export const check = (json: unknown): Settings => {
    const result = v.safeParse(SCHEMA, json, { abortEarly: true });
    if (!result.success) throw new Error(result.issues[0].message);
    // Schema and type both derive from PARAMETERS, the schema at run time only.
    const settings = result.output as Settings;
    for (const rule of RULES) {
        const fault = rule(settings);
        if (fault) throw new Error(fault);
    }
    return settings;
};

/** JSON.parse's own reason: on one line, without the piece of text it quotes and without a full stop. */
const reasonOf = (error: unknown): string =>
    (error instanceof Error ? error.message : String(error))
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

const isRecord = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null;

/** The value of the parameter with this dotted path; throws where there is none. */
export const valueAt = (settings: Settings, path: string): Value => {
    let node: unknown = settings;
    for (const key of path.split('.'))
        node = isRecord(node) && Object.hasOwn(node, key) ? node[key] : undefined;
    if (typeof node === 'number' || typeof node === 'string' || node === null) return node;
    throw new Error(`${path} is not a parameter.`);
};

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

/** The settings with one parameter changed. Throws as `check` does. */
export const withValue = (settings: Settings, path: string, value: Value): Settings => {
    valueAt(settings, path);
    return check(
        nest(
            ENTRIES.map((entry) => [
                entry.path,
                entry.path === path ? value : valueAt(settings, entry.path),
            ]),
        ),
    );
};

/** What is wrong with one value by itself, as `check` would say it; nothing where it is within its bounds. */
export const faultOf = (path: string, value: Value): string | undefined => {
    const result = v.safeParse(SCHEMA, nest([[path, value]]), { abortEarly: true });
    return result.success ? undefined : result.issues[0].message;
};

/** Settings from values by dotted path; the rest is as in the table. Throws as `check` does. */
export const fromValues = (values: readonly (readonly [path: string, value: Value])[]): Settings =>
    check(nest(values));

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
export const difference = (settings: Settings): Scenario =>
    nest(
        ENTRIES.map(({ path }) => [path, valueAt(settings, path)] as const).filter(
            ([, value], i) => value !== ENTRIES[i]?.parameter.default,
        ),
    );

/** What a change of settings asks for, weakest first. */
const EFFECTS = ['none', 'view', 'live', 'rebuild'] as const satisfies readonly (Effect | 'none')[];

/** The strongest effect among the parameters that differ. */
export const effectOf = (before: Settings, after: Settings): (typeof EFFECTS)[number] => {
    const changed = ENTRIES.filter(({ path }) => valueAt(before, path) !== valueAt(after, path));
    const ranks = changed.map(({ parameter }) => EFFECTS.indexOf(parameter.effect));
    return EFFECTS[Math.max(0, ...ranks)] ?? 'none';
};
