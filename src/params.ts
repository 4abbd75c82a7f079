/**
 * Contract 1: what may be set. Each parameter stands here once; the settings type, the panel, links, scenario files,
 * the command line and the tests derive from this table. Its shape is that of a scenario file.
 */
import type { CustomKinds } from './kinds/custom.ts';
import { type Doses, DRUGS, doseKey } from './kinds/drugs.ts';
import type { ChannelKind, Kind, KindParameters, PumpKind } from './kinds/kind.ts';
import { CHANNELS, kindsOf, PUMPS, type PumpGroup } from './kinds.ts';
import { PERMEANT_SPECIES, type Side } from './species.ts';

/** `live`: taken over by the running world. `rebuild`: the world starts anew. `view`: the world does not see it. */
export type Effect = 'live' | 'rebuild' | 'view';

interface Common<T> {
    readonly default: T;
    readonly label: string;
    readonly doc: string;
    readonly unit: string;
    readonly effect: Effect;
}
export interface NumberParameter extends Common<number> {
    readonly kind: 'number' | 'integer';
    readonly min: number;
    readonly max: number;
    readonly step: number;
    /** A slider with equal room for each power of ten, from its least value above 0 on, and with a mark. */
    readonly log?: { readonly least: number; readonly mark: number };
}
/** A number or null, where null means "off" or "derived". */
export interface OptionalParameter extends Common<number | null> {
    readonly kind: 'optional';
    readonly min: number;
    readonly max: number;
    readonly step: number;
    /** What null says on screen. */
    readonly nullLabel: string;
}
export interface ChoiceParameter<T extends string = string> extends Common<T> {
    readonly kind: 'choice';
    readonly choices: readonly T[];
}
export type Parameter = NumberParameter | OptionalParameter | ChoiceParameter;

const number = (
    label: string,
    value: number,
    [min, max, step]: readonly [number, number, number],
    unit: string,
    doc: string,
    effect: Effect = 'live',
): NumberParameter => ({
    kind: 'number',
    default: value,
    label,
    min,
    max,
    step,
    unit,
    doc,
    effect,
});

const integer = (
    label: string,
    value: number,
    [min, max]: readonly [number, number],
    doc: string,
    effect: Effect = 'live',
): NumberParameter => ({
    kind: 'integer',
    default: value,
    label,
    min,
    max,
    step: 1,
    unit: '',
    doc,
    effect,
});

const optional = (
    label: string,
    nullLabel: string,
    [min, max, step]: readonly [number, number, number],
    unit: string,
    doc: string,
    effect: Effect = 'live',
): OptionalParameter => ({
    kind: 'optional',
    default: null,
    label,
    nullLabel,
    min,
    max,
    step,
    unit,
    doc,
    effect,
});

const choice = <const T extends string>(
    label: string,
    value: NoInfer<T>,
    choices: readonly T[],
    doc: string,
    effect: Effect = 'live',
): ChoiceParameter<T> => ({
    kind: 'choice',
    default: value,
    label,
    choices,
    unit: '',
    doc,
    effect,
});

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Parameters for each entry of a table, by key. */
const byKey = <K extends string, P>(rows: readonly (readonly [K, P])[]): Readonly<Record<K, P>> =>
    Object.fromEntries(rows) as Record<K, P>;

const concentrations = (side: Side) =>
    byKey(
        PERMEANT_SPECIES.map(({ key, symbol, set_mM }) => [
            key,
            number(
                `${symbol} ${side}`,
                set_mM[side],
                [0, 600, 0.5],
                'mM',
                `Concentration of ${symbol} ${side}.`,
            ),
        ]),
    );

/** What may be set of a kind of channel; how its gate behaves only where the kind is a leak channel. */
export interface ChannelParameters {
    readonly count: NumberParameter;
    readonly permeability: NumberParameter;
    readonly openProbability?: NumberParameter;
    readonly meanOpenTime_ns?: NumberParameter;
}

const channelParameters = ({
    leak,
    name,
    plural,
    symbol,
    count,
    permeability,
}: ChannelKind): ChannelParameters => ({
    count: integer(capital(plural), count, [0, 200], `Number of ${plural}.`),
    permeability: number(
        `${symbol} permeability`,
        permeability,
        [0, leak ? 8 : 64, 0.01],
        '× K⁺ leak',
        `Permeability of one open ${name}, in units of the K⁺ leak channel.`,
    ),
    ...(leak && {
        openProbability: number(
            `${symbol} open probability`,
            0.9,
            [0, 1, 0.01],
            '',
            `Share of time a ${name}'s gate is open.`,
        ),
        meanOpenTime_ns: number(
            `${symbol} mean open time`,
            200,
            [5, 1e5, 5],
            'ns',
            `How long a ${name}'s gate stays open on average.`,
        ),
    }),
});

const channels = byKey(CHANNELS.map((kind) => [kind.key, channelParameters(kind)]));

/** A pump's number, and what it runs on. */
const pumpParameters = ({
    plural,
    count,
    supplies,
}: PumpKind): Readonly<Record<string, NumberParameter>> => ({
    count: integer(plural, count, [0, 100], `Number of ${plural}.`),
    ...byKey(
        supplies.map(({ key, label, default: value, doc }) => [
            key,
            number(label, value, [0, 1, 0.01], '', doc),
        ]),
    ),
});

/** By the group in which they stand. */
const pumps = byKey<PumpGroup, Readonly<Record<string, NumberParameter>>>(
    PUMPS.map((kind) => [kind.group, pumpParameters(kind)]),
);

/** Doses, by name and unit. */
const drugs = byKey(
    DRUGS.map((drug) => [
        doseKey(drug),
        {
            ...number(drug.name, 0, [0, drug.most, drug.least], drug.unit, drug.doc),
            log: { least: drug.least, mark: drug.half },
        },
    ]),
);

const bath = (side: string) =>
    choice(
        `${side} bath`,
        'clamped',
        ['clamped', 'closed'],
        `Clamped: far water ${side} has a fixed composition. Closed: what crosses stays.`,
    );

export const PARAMETERS = {
    seed: integer(
        'Seed',
        1,
        [0, 4294967295],
        'Start of the random numbers; same seed, same run.',
        'rebuild',
    ),
    speed_nsPerSecond: number(
        'Speed',
        200,
        [1, 2000, 1],
        'ns/s',
        'Simulated time for each second of watching.',
        'view',
    ),
    slowWhileFiring: choice(
        'Slow while it fires',
        'off',
        ['off', 'on'],
        'From a pulse, or a rise of its own, until the voltage is back, time goes slowly enough to follow the impulse.',
        'view',
    ),
    temperature_C: number('Temperature', 37, [0, 60, 0.5], '°C', 'Temperature of the water.'),
    inside: concentrations('inside'),
    outside: concentrations('outside'),
    channels,
    ...pumps,
    baths: { inside: bath('inside'), outside: bath('outside') },
    field: choice(
        'Electric field',
        'gauss',
        ['gauss', 'off'],
        'Gauss: the ions feel the field of all charges. Off: pure diffusion.',
    ),
    clamp_mV: optional(
        'Voltage clamp',
        'free',
        [-200, 200, 1],
        'mV',
        'Voltage held by an amplifier; free: the voltage is what the charges make it.',
    ),
    drugs,
    stimulus: {
        current_e_per_ns: number(
            'Stimulus current',
            0.8,
            [-100, 100, 0.1],
            'e/ns',
            'Current of the electrode while a pulse lasts, positive into the cell.',
        ),
        step_e_per_ns: number(
            'Current step',
            0,
            [-10, 10, 0.01],
            'e/ns',
            'How much stronger each of the pulses that come by themselves is than the one before it.',
        ),
        duration_ns: number(
            'Pulse duration',
            150,
            [1, 100_000, 1],
            'ns',
            'How long a pulse lasts.',
        ),
        count: integer('Pulses', 0, [0, 10_000], 'Number of pulses that come by themselves.'),
        start_us: number(
            'First pulse',
            2,
            [0, 1_000_000, 0.1],
            'µs',
            'When the first of them begins, from the start of the world.',
        ),
        interval_us: number(
            'Pulse interval',
            6,
            [0.01, 100_000, 0.01],
            'µs',
            'From the beginning of one to that of the next.',
        ),
        electrode_nm: optional(
            'Electrode',
            'out of sight',
            [0, 400, 1],
            'nm',
            'Where along the membrane the electrode stands that gives the pulses.',
        ),
    },
    start_mV: number(
        'Voltage at the start',
        0,
        [-200, 200, 1],
        'mV',
        'Voltage that the world begins with: by so many charges the two sides differ then.',
        'rebuild',
    ),
    proteinAnions: {
        count: integer(
            'Protein anions',
            12,
            [0, 40],
            'Large charged proteins adrift in the cytosol.',
            'rebuild',
        ),
        charge: integer(
            'Charge of a protein',
            10,
            [1, 40],
            'Negative charges on each protein.',
            'rebuild',
        ),
    },
    slab: {
        width_nm: number(
            'Slab width',
            160,
            [20, 400, 1],
            'nm',
            'Length of membrane in the box.',
            'rebuild',
        ),
        height_nm: number(
            'Water height',
            42,
            [8, 100, 1],
            'nm',
            'Water on each side of the membrane.',
            'rebuild',
        ),
        depth_nm: number(
            'Slab depth',
            5,
            [1, 240, 1],
            'nm',
            'Depth of the slab; it turns concentrations into counts.',
            'rebuild',
        ),
        exaggeration: optional(
            'Exaggeration κ',
            'keep C',
            [1, 200, 1],
            '×',
            'How many times 1 e moves the voltage more than in nature; left out: what keeps C at 1.2 e/mV.',
            'rebuild',
        ),
    },
} as const;

/** What the picture can show besides; from the start only the signs at the membrane: they are what the voltage is. */
export const OVERLAYS = {
    charges: { label: 'Membrane charges', default: true },
    potential: { label: 'Electric potential', default: false },
    profile: { label: 'Profiles across', default: false },
    forces: { label: 'Driving forces', default: false },
} as const satisfies Record<string, { label: string; default: boolean }>;
export type Overlay = keyof typeof OVERLAYS;
// In the table's order, which Object.keys does not tell the compiler.
export const OVERLAY_KEYS = Object.keys(OVERLAYS) as readonly Overlay[];

/** The settings: the table with each parameter replaced by its value. */
type ValuesOf<T> = T extends { kind: 'choice'; choices: readonly (infer C)[] }
    ? C
    : T extends { kind: 'optional' }
      ? number | null
      : T extends { kind: 'number' | 'integer' }
        ? number
        : { -readonly [P in keyof T]: ValuesOf<T[P]> };
export type Settings = ValuesOf<typeof PARAMETERS> & {
    /** Kinds of channel that came with a scenario file, by key. */
    kinds: CustomKinds;
};

/** A scenario holds only what differs from the defaults. */
export type Scenario = DeepPartial<Settings>;
type DeepPartial<T> = T extends object ? { [P in keyof T]?: DeepPartial<T[P]> } : T;

/** Each parameter with its dotted path, in table order. */
export interface Entry {
    readonly path: string;
    readonly parameter: Parameter;
}

const isParameter = (node: object): node is Parameter => 'kind' in node;

const entriesIn = (node: object, prefix: string): Entry[] =>
    Object.entries(node).flatMap(([key, child]: [string, object]) =>
        isParameter(child)
            ? [{ path: prefix + key, parameter: child }]
            : entriesIn(child, `${prefix}${key}.`),
    );

/** Of the shipped kinds alone. */
export const ENTRIES: readonly Entry[] = entriesIn(PARAMETERS, '');

/** The table with the parameters of kinds that came with a scenario file; of those, only what differs is worth a file. */
export const parametersWith = (kinds: CustomKinds): typeof PARAMETERS => {
    const added = kindsOf({ kinds }).filter(({ key }) => Object.hasOwn(kinds, key));
    const own = added.flatMap((kind) =>
        kind.role === 'channel' ? [[kind.key, channelParameters(kind)] as const] : [],
    );
    return { ...PARAMETERS, channels: { ...channels, ...byKey(own) } };
};

const known = new WeakMap<CustomKinds, readonly Entry[]>();

/** Each parameter that these settings have. */
export const entriesOf = ({ kinds }: Pick<Settings, 'kinds'>): readonly Entry[] => {
    const found = known.get(kinds);
    if (found) return found;
    const none = Object.keys(kinds).length === 0;
    const entries = none ? ENTRIES : entriesIn(parametersWith(kinds), '');
    known.set(kinds, entries);
    return entries;
};

/** What the parameters of a kind are set to. @param group as in its table: channels.K */
export const groupOf = (settings: Settings, group: string): KindParameters => {
    let node: unknown = settings;
    for (const key of group.split('.')) node = (node as Record<string, unknown>)[key];
    return node as KindParameters;
};
/** What the chains of machines run in. @param kT thermal voltage, mV */
export const surroundingsOf = ({ drugs: set }: Pick<Settings, 'drugs'>, kT: number) => ({
    kT,
    doses: Object.fromEntries(DRUGS.map((drug) => [drug.key, set[doseKey(drug)]])) as Doses,
});

export const countOf = (settings: Settings, { group }: Kind): number =>
    groupOf(settings, group).count;

/** The settings with as many machines of each kind as there are. @param count by key of the kind */
export const withCounts = (settings: Settings, count: (key: string) => number): Settings => {
    const counted: Settings = { ...settings, channels: { ...settings.channels } };
    for (const kind of kindsOf(settings)) {
        const own = { ...groupOf(settings, kind.group), count: count(kind.key) };
        if (kind.role === 'pump') Object.assign(counted, { [kind.group]: own });
        else counted.channels[kind.key] = { ...settings.channels[kind.key], count: own.count };
    }
    return counted;
};
