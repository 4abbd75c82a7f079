/**
 * The kinds of machine that sit in the membrane, as data. A machine (a channel's gate, a pump) is a continuous-time Markov chain:
 * a table of states, and of transitions that can go both ways. Everything that shows, counts or runs machines reads these tables.
 *
 * A transition's two rates obey local detailed balance: their ratio is e^(−ΔE/kT), where ΔE is what the field, a bound ion and ATP
 * have to do with it. So around each cycle of a chain the product of forward over back rates is e^(fuel and concentrations that the
 * cycle turns over); a test holds the shipped kinds to it, and `settings/custom-kinds.ts` those of a scenario file.
 */
import { type PerIon, type Permeant, speciesOf } from './species.ts';
import { ATP_meV } from './units.ts';

export interface KindState {
    readonly name: string;
    /** Conducts the kind's ion. */
    readonly open?: boolean;
    /** The side that the sites face: −1 inside, 1 outside, 0 (or none) neither, which is called occluded. */
    readonly facing?: -1 | 0 | 1;
    /** Ions on the sites, of one species. */
    readonly bound?: Readonly<Partial<PerIon>>;
    readonly phosphorylated?: boolean;
    /** The drug that sits on it. */
    readonly blockedBy?: string;
}

/** From one state to another and back. */
export interface Transition {
    readonly from: string;
    readonly to: string;
    /** Forward and back, 1/ns, at the voltage `at_mV` and without field. Of a binding neither: see `binds`. */
    readonly rate_per_ns: number;
    readonly back_per_ns: number;
    /** Gating charge that the forward way carries outward through the whole membrane, e; 0 where nothing is said. */
    readonly charge_e?: number;
    /** How much of the field's work speeds up the forward way; the rest slows down the way back. ½ where nothing is said. */
    readonly share?: number;
    /** Voltage at which the rates hold; 0 where nothing is said. */
    readonly at_mV?: number;
    /**
     * Forward, an ion that hits the mouth from the side which `from` faces is bound to an empty site; back, one is let go as the
     * exact reverse. Dissociation constant of one site, mM.
     */
    readonly binds?: { readonly ion: Permeant; readonly dissociation_mM: number };
    /** ATP split by the forward way. */
    readonly atp?: number;
    /** The forward way completes a cycle. */
    readonly completesCycle?: boolean;
}

/** What a kind's parameters are set to, by name. */
export type KindParameters = Readonly<Record<string, number>>;

interface Common {
    /** As in scenario files, and under which it is counted. */
    readonly key: string;
    /** In full, "K⁺ channel"; in short, where there is little room, "K⁺". */
    readonly name: string;
    readonly symbol: string;
    /** Many of them, "K⁺ channels". */
    readonly plural: string;
    /** Dotted path of its parameters in the settings; one of them is `count`. */
    readonly group: string;
    readonly count: number;
    readonly states: readonly KindState[];
    /** @param kT thermal voltage, mV */
    transitions(parameters: KindParameters, kT: number): readonly Transition[];
    /** How many times faster than in life its machine runs here; 1: as in life, or no life to compare with. */
    readonly fasterThanLife: number;
}

export interface ChannelKind extends Common {
    readonly role: 'channel';
    readonly ion: Permeant;
    /** Of one open channel, in units of the K⁺ leak channel. */
    readonly permeability: number;
    /** A gate of two states whose open probability and mean open time are parameters of their own. */
    readonly leak: boolean;
}

export interface PumpKind extends Common {
    readonly role: 'pump';
    /** Charge of the empty sites, e, balanced by as much of the other sign at the outer face. */
    readonly siteCharge_e: number;
    /** Ions that a cycle carries outward. */
    readonly carries: Readonly<Partial<PerIon>>;
    /** Its parameters besides `count`, as the panel shows them. */
    readonly supplies: readonly {
        readonly key: string;
        readonly label: string;
        readonly default: number;
        readonly doc: string;
    }[];
}

export type Kind = ChannelKind | PumpKind;

/** Charge that one cycle of a pump carries outward, e. */
export const chargeOfCycle_e = ({ carries }: Pick<PumpKind, 'carries'>): number =>
    Object.entries(carries).reduce((sum, [ion, n]) => sum + n * speciesOf(ion).valence, 0);

/**
 * A leak channel's gate: closed ⇌ open with the given open probability and mean open time.
 * At probability 0 an open gate closes and stays closed, at 1 the other way round.
 */
const leakGate = ({ openProbability: p, meanOpenTime_ns }: KindParameters): Transition[] => [
    {
        from: 'closed',
        to: 'open',
        rate_per_ns: p === 1 ? 1 / meanOpenTime_ns : p / ((1 - p) * meanOpenTime_ns),
        back_per_ns: p === 1 ? 0 : 1 / meanOpenTime_ns,
    },
];

const leak = (ion: Permeant, count: number, permeability: number): ChannelKind => {
    const { symbol } = speciesOf(ion);
    return {
        key: ion,
        role: 'channel',
        name: `${symbol} channel`,
        plural: `${symbol} channels`,
        symbol,
        group: `channels.${ion}`,
        count,
        ion,
        permeability,
        leak: true,
        states: [{ name: 'closed' }, { name: 'open', open: true }],
        transitions: leakGate,
        fasterThanLife: 1,
    };
};

/** Rates of the changes of shape, 1/ns: some thousand times nature's, so that a cycle takes about a µs instead of ms. */
const PHOSPHORYLATION = 0.015;
const SHAPE_CHANGE = 0.1;
const OUABAIN = 0.01;
/** A cycle in nature at 37 °C, and here at rest in the default cell with ATP enough, ns. */
const NATURAL_CYCLE_ns = 7.5e6;
const CYCLE_ns = 1250;

/** Dissociation constants, mM. Tight where the pump takes an ion, loose where it lets it go. */
const SODIUM_INSIDE = { ion: 'Na', dissociation_mM: 8 } as const;
const SODIUM_OUTSIDE = { ion: 'Na', dissociation_mM: 250 } as const;
const POTASSIUM_OUTSIDE = { ion: 'K', dissociation_mM: 2.5 } as const;
const POTASSIUM_INSIDE = { ion: 'K', dissociation_mM: 250 } as const;

/** Free energy that favours each forward change of shape, in kT, charges aside. The last one is what closes the cycle. */
const E1P_OVER_E1 = 0.3;
const E2P_OVER_E1P = 2.3;
const E2_OVER_E2P = 0;
const e1OverE2 = (kT: number): number =>
    ATP_meV / kT -
    3 * Math.log(SODIUM_OUTSIDE.dissociation_mM / SODIUM_INSIDE.dissociation_mM) -
    2 * Math.log(POTASSIUM_INSIDE.dissociation_mM / POTASSIUM_OUTSIDE.dissociation_mM) -
    E1P_OVER_E1 -
    E2P_OVER_E1P -
    E2_OVER_E2P;

/** The field acts on the way back alone: the pump turns over as quickly wherever V is, until it stalls. */
const change = (
    from: string,
    to: string,
    rate_per_ns: number,
    favour_kT: number,
    more: Partial<Transition> = {},
): Transition => ({
    ...{ from, to, rate_per_ns, back_per_ns: rate_per_ns * Math.exp(-favour_kT), share: 0 },
    ...more,
});
const binding = (from: string, to: string, binds: Transition['binds']): Transition => ({
    ...{ from, to, binds, rate_per_ns: 0, back_per_ns: 0 },
});

/**
 * Na⁺/K⁺-ATPase in its Post–Albers cycle, every step of which can run backward. What makes it saturate, feel the voltage, and stall
 * when a cycle would cost more than one ATP, is detailed balance and nothing else: no rate knows a concentration or V.
 * The sites carry −2 e (two acidic residues), balanced by +2 e at the outer face, so that carrying 3 Na⁺ moves one charge and
 * carrying 2 K⁺ none (Gadsby, Nat. Rev. Mol. Cell Biol. 2009).
 */
const sodiumPump = {
    key: 'pump',
    role: 'pump',
    name: 'Na⁺/K⁺ pump',
    plural: 'Na⁺/K⁺ pumps',
    symbol: 'pump',
    group: 'pumps',
    count: 0,
    siteCharge_e: -2,
    carries: { Na: 3, K: -2 },
    fasterThanLife: NATURAL_CYCLE_ns / CYCLE_ns,
    supplies: [
        {
            key: 'atp',
            label: 'ATP supply',
            default: 1,
            doc: 'ATP supply: 1 is plenty, 0 is none.',
        },
        {
            key: 'ouabain',
            label: 'Ouabain',
            default: 0,
            doc: 'Share of time the poison ouabain sits on a pump that faces out.',
        },
    ],
    states: [
        { name: 'E1', facing: -1 },
        { name: 'E1·Na', facing: -1, bound: { Na: 1 } },
        { name: 'E1·2Na', facing: -1, bound: { Na: 2 } },
        { name: 'E1·3Na', facing: -1, bound: { Na: 3 } },
        { name: 'E1P·(3Na)', bound: { Na: 3 }, phosphorylated: true },
        { name: 'E2P·3Na', facing: 1, bound: { Na: 3 }, phosphorylated: true },
        { name: 'E2P·2Na', facing: 1, bound: { Na: 2 }, phosphorylated: true },
        { name: 'E2P·Na', facing: 1, bound: { Na: 1 }, phosphorylated: true },
        { name: 'E2P', facing: 1, phosphorylated: true },
        { name: 'E2P·K', facing: 1, bound: { K: 1 }, phosphorylated: true },
        { name: 'E2P·2K', facing: 1, bound: { K: 2 }, phosphorylated: true },
        { name: 'E2·(2K)', bound: { K: 2 } },
        { name: 'E1·2K', facing: -1, bound: { K: 2 } },
        { name: 'E1·K', facing: -1, bound: { K: 1 } },
        { name: 'E2P·ouabain', facing: 1, phosphorylated: true, blockedBy: 'ouabain' },
    ],
    transitions: ({ atp, ouabain }, kT) => [
        binding('E1', 'E1·Na', SODIUM_INSIDE),
        binding('E1·Na', 'E1·2Na', SODIUM_INSIDE),
        binding('E1·2Na', 'E1·3Na', SODIUM_INSIDE),
        change('E1·3Na', 'E1P·(3Na)', PHOSPHORYLATION * atp, E1P_OVER_E1, { atp: 1 }),
        change('E1P·(3Na)', 'E2P·3Na', SHAPE_CHANGE, E2P_OVER_E1P),
        binding('E2P·2Na', 'E2P·3Na', SODIUM_OUTSIDE),
        binding('E2P·Na', 'E2P·2Na', SODIUM_OUTSIDE),
        binding('E2P', 'E2P·Na', SODIUM_OUTSIDE),
        binding('E2P', 'E2P·K', POTASSIUM_OUTSIDE),
        binding('E2P·K', 'E2P·2K', POTASSIUM_OUTSIDE),
        change('E2P·2K', 'E2·(2K)', SHAPE_CHANGE, E2_OVER_E2P),
        change('E2·(2K)', 'E1·2K', SHAPE_CHANGE, e1OverE2(kT), { completesCycle: true }),
        binding('E1·K', 'E1·2K', POTASSIUM_INSIDE),
        binding('E1', 'E1·K', POTASSIUM_INSIDE),
        {
            ...{ from: 'E2P', to: 'E2P·ouabain' },
            rate_per_ns: OUABAIN * ouabain,
            back_per_ns: OUABAIN * (1 - ouabain),
        },
    ],
} as const satisfies PumpKind;

export const CHANNELS: readonly ChannelKind[] = [
    leak('K', 10, 1),
    leak('Na', 4, 0.1),
    leak('Cl', 9, 0.5),
];
export const PUMPS = [sodiumPump] as const;
/** The settings' groups of pumps. */
export type PumpGroup = (typeof PUMPS)[number]['group'];
export type PumpKey = (typeof PUMPS)[number]['key'];
/** All that are shipped, in the order in which they are put into the membrane and shown. */
export const KINDS: readonly Kind[] = [...CHANNELS, ...PUMPS];

/** A channel kind as a scenario file brings it, checked; rates in 1/µs, as it runs here. */
export interface CustomKind {
    readonly label: string;
    readonly ion: Permeant;
    readonly permeability: number;
    readonly fasterThanLife: number;
    readonly states: readonly string[];
    readonly open: readonly string[];
    readonly transitions: readonly {
        readonly from: string;
        readonly to: string;
        readonly rate_per_us: number;
        readonly back_per_us: number;
        readonly charge_e: number;
        readonly share: number;
        readonly at_mV: number;
    }[];
}
export type CustomKinds = Readonly<Record<string, CustomKind>>;

const channelFrom = (key: string, custom: CustomKind): ChannelKind => {
    const transitions = custom.transitions.map(({ rate_per_us, back_per_us, ...rest }) => ({
        ...rest,
        rate_per_ns: rate_per_us / 1000,
        back_per_ns: back_per_us / 1000,
    }));
    return {
        key,
        role: 'channel',
        name: custom.label,
        plural: custom.label,
        symbol: key,
        group: `channels.${key}`,
        count: 0,
        ion: custom.ion,
        permeability: custom.permeability,
        leak: false,
        states: custom.states.map((name) => ({ name, open: custom.open.includes(name) })),
        transitions: () => transitions,
        fasterThanLife: custom.fasterThanLife,
    };
};

const known = new WeakMap<CustomKinds, readonly Kind[]>();

/** All kinds there are: the shipped ones, and those that the settings bring; channels before pumps. */
export const kindsOf = ({ kinds }: { readonly kinds: CustomKinds }): readonly Kind[] => {
    const found = known.get(kinds);
    if (found) return found;
    const custom = Object.entries(kinds).map(([key, kind]) => channelFrom(key, kind));
    const all = custom.length > 0 ? [...CHANNELS, ...custom, ...PUMPS] : KINDS;
    known.set(kinds, all);
    return all;
};
