/**
 * Contract 1: what may be set. Each parameter stands here once; the settings type, the panel, links, scenario files,
 * the command line and the tests derive from this table. Its shape is that of a scenario file.
 */

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

const concentration = (symbol: string, side: string, value: number) =>
    number(`${symbol} ${side}`, value, [0, 600, 0.5], 'mM', `Concentration of ${symbol} ${side}.`);

const channel = (symbol: string, count: number, permeability: number) => ({
    count: integer(`${symbol} channels`, count, [0, 200], `Number of ${symbol} leak channels.`),
    permeability: number(
        `${symbol} permeability`,
        permeability,
        [0, 8, 0.01],
        '× K⁺ leak',
        `Permeability of one open ${symbol} channel, in units of the K⁺ leak channel.`,
    ),
    openProbability: number(
        `${symbol} open probability`,
        0.9,
        [0, 1, 0.01],
        '',
        `Share of time a ${symbol} channel's gate is open.`,
    ),
    meanOpenTime_ns: number(
        `${symbol} mean open time`,
        200,
        [5, 1e5, 5],
        'ns',
        `How long a ${symbol} channel's gate stays open on average.`,
    ),
});

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
        [1, 1000, 1],
        'ns/s',
        'Simulated time for each second of watching.',
        'view',
    ),
    temperature_C: number('Temperature', 37, [0, 60, 0.5], '°C', 'Temperature of the water.'),
    inside: {
        K: concentration('K⁺', 'inside', 140),
        Na: concentration('Na⁺', 'inside', 12),
        Cl: concentration('Cl⁻', 'inside', 10),
    },
    outside: {
        K: concentration('K⁺', 'outside', 5),
        Na: concentration('Na⁺', 'outside', 145),
        Cl: concentration('Cl⁻', 'outside', 110),
    },
    channels: {
        K: channel('K⁺', 10, 1),
        Na: channel('Na⁺', 4, 0.1),
        Cl: channel('Cl⁻', 9, 0.5),
    },
    pumps: {
        count: integer('Na⁺/K⁺ pumps', 0, [0, 100], 'Number of Na⁺/K⁺-ATPase molecules.'),
        atp: number('ATP supply', 1, [0, 1, 0.01], '', 'ATP supply: 1 is plenty, 0 is none.'),
        ouabain: number(
            'Ouabain',
            0,
            [0, 1, 0.01],
            '',
            'Share of time the poison ouabain sits on a pump that faces out.',
        ),
    },
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
export type Settings = ValuesOf<typeof PARAMETERS>;

/** A scenario holds only what differs from the defaults. */
export type Scenario = DeepPartial<Settings>;
type DeepPartial<T> = T extends object ? { [P in keyof T]?: DeepPartial<T[P]> } : T;

/** Each parameter with its dotted path, in table order. */
export interface Entry {
    readonly path: string;
    readonly parameter: Parameter;
}

const isParameter = (node: object): node is Parameter => 'kind' in node;

const entriesOf = (node: object, prefix: string): Entry[] =>
    Object.entries(node).flatMap(([key, child]: [string, object]) =>
        isParameter(child)
            ? [{ path: prefix + key, parameter: child }]
            : entriesOf(child, `${prefix}${key}.`),
    );

export const ENTRIES: readonly Entry[] = entriesOf(PARAMETERS, '');
