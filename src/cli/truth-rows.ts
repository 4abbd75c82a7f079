/**
 * What must come out: scenarios with what theory, or an exact result, says of them. Permeabilities are often larger than in
 * the default cell and boxes shallower, for the error of a mean voltage after a time T is √(2kT/(g·T)), whatever the
 * capacitance: conductance is what makes an answer sharp.
 */
import { EXCITABLE, PULSE } from '../lessons/excitable.ts';
import type { ImpulsesPromise } from '../lessons/promise.ts';
import { SCENARIOS } from '../lessons/scenarios.ts';
import type { Scenario } from '../params.ts';
import { type Permeant, speciesOf } from '../species.ts';

/** A mean, and its standard error. */
export interface Mean {
    readonly mean: number;
    readonly error: number;
}

interface Common {
    readonly name: string;
    readonly scenario: Scenario;
    readonly warmup_ns: number;
    readonly duration_ns: number;
    /** Halves the time step that many times. */
    readonly finer?: number;
}

/** A mean voltage against a line of theory at the concentrations next to the membrane. */
export interface VoltageRow extends Common {
    readonly kind: 'voltage';
    readonly line: 'ghk' | 'ghkWithPump' | 'donnan' | Permeant;
    /** What theory gives for the set solutions, mV, and how far its line may be from that. */
    readonly nominal_mV: number;
    readonly nominalWithin_mV: number;
    readonly standardError_mV: number;
}

/** Something else that is known exactly. */
export interface FigureRow extends Common {
    readonly kind: 'diffusion' | 'noise' | 'debye';
}

/** Flux of one ion through its channels at a held voltage, over what the GHK flux equation says: 1. */
export interface FluxRow extends Common {
    readonly kind: 'flux' | 'flux ratio';
    readonly ion: Permeant;
}

/** Share of voltage-gated channels in some state at a held voltage, over the later half of the time. */
export interface GatesRow extends Common {
    readonly kind: 'gates';
    readonly counts: 'open' | 'inactivated';
    /** By Boltzmann's probabilities of its particles, worked out by hand. */
    readonly theory: number;
}

/** Worlds with the seeds from one on, each given its pulses; `duration_ns` is what they take together. */
export interface ImpulseRow extends Common {
    readonly kind: 'impulse';
    /** The peak of what answers the first pulse, its width, all impulses, all that come by themselves, or the answers to the second pulse. */
    readonly counts: 'peak' | 'width' | 'impulses' | 'by themselves' | 'seconds';
    readonly tries: number;
    /** How long each goes on at least, where no pulse says. */
    readonly each_ns?: number;
    /** How many come by themselves at single channels without water, 1/µs. */
    readonly perMicrosecond?: Mean;
    readonly seed: number;
    /** Of counts, the most there may be; of peaks, the most pulses that may go without one past +20 mV. */
    readonly most?: number;
}

/** Mean peak of impulses, less that of another cell. */
export interface PeakRow extends Common {
    readonly kind: 'peak';
    readonly than: Scenario;
    readonly theory: number;
    /** What theory leaves open, besides the error of so few impulses, mV. */
    readonly within: number;
}

/** A shipped scenario that promises impulses. */
export interface PromiseRow extends Common {
    readonly kind: 'promise';
    readonly promise: ImpulsesPromise;
}

export type TruthRow =
    | VoltageRow
    | FigureRow
    | FluxRow
    | GatesRow
    | ImpulseRow
    | PeakRow
    | PromiseRow;

const us = 1000;
const shallow = { height_nm: 12 };
/** Where channels are more permeable than in the default cell: so deep that the water before their mouths costs no more than there. */
const deep = { ...shallow, depth_nm: 10 };
const none = { count: 0 };
const only = (ion: Permeant, permeability = 4) => ({
    K: none,
    Na: none,
    Cl: none,
    [ion]: { count: 28, permeability },
});
const alwaysOpen = (ion: Permeant) => ({
    K: none,
    Na: none,
    Cl: none,
    [ion]: { count: 28, openProbability: 1 },
});
/** The reference cell's permeability ratios with as many channels as there is room for. */
const crowded = {
    K: { count: 14, permeability: 1 },
    Na: { count: 5, permeability: 0.112 },
    Cl: { count: 12, permeability: 0.525 },
};
/** Six pumps against the reference cell's leak, with half as much again of everything. */
const pumped = {
    pumps: { count: 9 },
    channels: {
        K: { count: 12, permeability: 1.25 },
        Na: { count: 4, permeability: 0.15 },
        Cl: { count: 9, permeability: 0.75 },
    },
};
/** The reference cell's permeability ratios, twice as permeable. */
const twice = {
    K: { permeability: 2 },
    Na: { permeability: 0.2 },
    Cl: { permeability: 1 },
};

const voltage = (
    name: string,
    scenario: Scenario,
    line: VoltageRow['line'],
    nominal_mV: number,
    duration_us: number,
    more: Partial<VoltageRow> = {},
): VoltageRow => ({
    kind: 'voltage',
    name,
    scenario: { slab: shallow, ...scenario },
    line,
    nominal_mV,
    nominalWithin_mV: 2.5,
    standardError_mV: 0.5,
    warmup_ns: 5 * us,
    duration_ns: duration_us * us,
    ...more,
});

/** A slab deep enough that the water before a mouth costs less than 1 % of the flux, at −120 mV too. */
const flux = (ion: Permeant, clamp_mV: number, kind: FluxRow['kind'] = 'flux'): FluxRow => ({
    kind,
    ion,
    name: `${kind} of ${speciesOf(ion).symbol} at ${clamp_mV} mV`,
    scenario: {
        clamp_mV,
        temperature_C: 37,
        inside: { K: 70, Na: 70, Cl: 70 },
        outside: { K: 70, Na: 70, Cl: 70 },
        // Always open: a gate that closes on an ion in its pore lets less out than in.
        channels: alwaysOpen(ion),
        proteinAnions: { count: 0 },
        slab: { height_nm: 8, depth_nm: 24 },
    },
    warmup_ns: us,
    duration_ns: (kind === 'flux' ? 20 : 60) * us,
});
const equal = { K: 100, Na: 40, Cl: 100 };

/** The classic figure: nine values of [K⁺] outside, even on a logarithmic axis, and GHK at the set solutions by hand. */
const SWEEP: readonly (readonly [K_mM: number, ghk_mV: number])[] = [
    [1, -74.7],
    [1.778, -72.9],
    [3.162, -69.8],
    [5.623, -65],
    [10, -58.1],
    [17.78, -49.1],
    [31.62, -38.2],
    [56.23, -26],
    [100, -12.9],
];
const sweepRows = SWEEP.map(
    ([K, nominal_mV]): TruthRow => ({
        kind: 'voltage',
        name: `sweep, K⁺ outside ${K} mM`,
        scenario: {
            outside: { K },
            channels: {
                K: { count: 20, permeability: 0.7 },
                Na: { count: 5, permeability: 0.112 },
                Cl: { count: 9, permeability: 0.7 },
            },
            slab: { height_nm: 20, depth_nm: 3.5 },
            seed: Math.round(10 * K),
        },
        line: 'ghk',
        nominal_mV,
        nominalWithin_mV: 2.5,
        standardError_mV: 0.7,
        warmup_ns: 3 * us,
        // The less conducts, the longer it takes.
        duration_ns: (K < 6 ? 150 : 110) * us,
    }),
);

/** Half open at the voltage where they let it rest: what gates do there is felt most. */
const gatedK: Scenario = {
    kinds: {
        Kgated: {
            ion: 'K',
            permeability: 4,
            states: ['C', 'O'],
            open: ['O'],
            transitions: [
                {
                    ...{ from: 'C', to: 'O', rate_per_us: 2, back_per_us: 2 },
                    ...{ charge_e: 2, at_mV: -95 },
                },
            ],
        },
    },
    channels: { K: none, Na: none, Cl: none, Kgated: { count: 28 } },
};

/** Voltage-gated channels of one kind, held at a voltage in hardly any water. */
const gates = (
    key: 'Nav' | 'Kv',
    counts: GatesRow['counts'],
    clamp_mV: number,
    theory: number,
): GatesRow => ({
    kind: 'gates',
    name: `${key} ${counts} at ${clamp_mV} mV`,
    scenario: {
        clamp_mV,
        inside: { K: 1, Na: 0, Cl: 0 },
        outside: { K: 1, Na: 0, Cl: 0 },
        channels: { K: none, Na: none, Cl: none, [key]: { count: 80 } },
        slab: { width_nm: 400, height_nm: 8, depth_nm: 4 },
    },
    warmup_ns: 0,
    duration_ns: 900 * us,
    counts,
    theory,
});
/** K⁺ alone, through the shipped Kv. @param K_mM outside */
const onlyKv = (K_mM: number): Scenario => ({
    outside: { K: K_mM },
    channels: { K: none, Na: none, Cl: none, Kv: { count: 28, permeability: 6 } },
    slab: { ...deep, depth_nm: 12 },
});
/** Kv with its half voltage 55 mV further down, so that it is open where K⁺ lets it rest. */
const lowKv: Scenario = {
    kinds: {
        Kvlow: {
            ion: 'K',
            permeability: 6,
            states: ['n0', 'n1', 'n2'],
            open: ['n2'],
            transitions: [
                {
                    ...{ from: 'n0', to: 'n1', rate_per_us: 0.0966, back_per_us: 0.0483 },
                    ...{ charge_e: 3.16, share: 0.36, at_mV: -94.9 },
                },
                {
                    ...{ from: 'n1', to: 'n2', rate_per_us: 0.0483, back_per_us: 0.0966 },
                    ...{ charge_e: 3.16, share: 0.36, at_mV: -94.9 },
                },
            ],
        },
    },
    channels: { K: none, Na: none, Cl: none, Kvlow: { count: 28 } },
    slab: { ...deep, depth_nm: 12 },
};
/** Pores that are swift rather than wide, in so deep a slab that their mouths cost 2 %. */
const swift: FluxRow = {
    ...flux('Na', -60),
    name: 'flux of Na⁺ at -60 mV, P 8',
    scenario: {
        clamp_mV: -60,
        inside: { K: 0, Na: 30, Cl: 30 },
        outside: { K: 0, Na: 30, Cl: 30 },
        channels: { K: none, Na: { count: 8, permeability: 8, openProbability: 1 }, Cl: none },
        proteinAnions: none,
        slab: { width_nm: 96, height_nm: 8, depth_nm: 48 },
    },
};
/** Of voltage-gated channels, by Boltzmann and by Nernst and GHK: gates that feel the field add no bias of their own. */
const GATE_ROWS: readonly TruthRow[] = [
    gates('Kv', 'open', -40, 0.2471),
    gates('Kv', 'open', -20, 0.8339),
    gates('Nav', 'inactivated', -60, 0.6357),
    gates('Nav', 'inactivated', -80, 0.0676),
    voltage('K⁺ through Kv only, no gradient', onlyKv(140), 'K', 0, 60),
    voltage('K⁺ through Kv only, E −40 mV', onlyKv(31.34), 'K', -40, 150),
    voltage('K⁺ through Kv half open at −95', lowKv, 'K', -89.1, 150),
    voltage(
        'Nav and Kv at rest',
        {
            // With more leak, so that the voltage is well known, and the same capacitance.
            channels: {
                ...EXCITABLE.channels,
                K: { count: 24, permeability: 1, openProbability: 1 },
                Na: { count: 8, permeability: 0.12, openProbability: 1 },
                Cl: { count: 10, permeability: 0.48, openProbability: 1 },
            },
            slab: { width_nm: 400, height_nm: 16, depth_nm: 8, exaggeration: 24 },
            start_mV: -69,
        },
        'ghk',
        -69,
        280,
    ),
];

const DEEPER_nm = 32;
/**
 * The excitable patch with as much capacitance in a deeper slab, so that water costs a third less, and in less of it, which the baths keep
 * as it is; one pulse each.
 */
export const FIRING = {
    ...EXCITABLE,
    slab: {
        ...EXCITABLE.slab,
        height_nm: 10,
        depth_nm: DEEPER_nm,
        exaggeration: (EXCITABLE.slab.exaggeration * EXCITABLE.slab.depth_nm) / DEEPER_nm,
    },
    stimulus: { ...PULSE, start_us: 1, count: 1 },
} as const satisfies Scenario;
const impulse = (
    name: string,
    counts: ImpulseRow['counts'],
    tries: number,
    scenario: Scenario = {},
    more: Partial<ImpulseRow> = {},
): ImpulseRow => ({
    ...{ kind: 'impulse', name, counts, tries, seed: 1 },
    scenario: { ...FIRING, ...scenario },
    warmup_ns: 0,
    duration_ns: 8 * us * tries,
    ...more,
});
/**
 * A patch of so many sodium channels with one particle to open them: many are open for a moment at rest, so that few channels fire by
 * themselves and many do not. All else, the capacitance too, goes with their number.
 */
export const noisy = (channels: number): Scenario => {
    const each = channels / 28;
    const opens = { rate_per_us: 1.5, back_per_us: 1.5, charge_e: 4, share: 0.4, at_mV: -6 };
    const readies = {
        ...{ rate_per_us: 0.0384, back_per_us: 0.0384 },
        ...{ charge_e: -4.25, share: 0.71, at_mV: -63.5 },
    };
    const leak = (permeability: number) => ({ count: 1, permeability, openProbability: 1 });
    return {
        kinds: {
            Nav1: {
                ion: 'Na',
                permeability: 30,
                states: ['m0h0', 'm1h0', 'm0h1', 'm1h1'],
                open: ['m1h1'],
                transitions: [
                    { from: 'm0h0', to: 'm1h0', ...opens },
                    { from: 'm0h1', to: 'm1h1', ...opens },
                    { from: 'm0h0', to: 'm0h1', ...readies },
                    { from: 'm1h0', to: 'm1h1', ...readies },
                ],
            },
        },
        channels: {
            K: leak(4 * each),
            Na: leak(0.16 * each),
            Cl: leak(0.8 * each),
            Nav1: { count: channels },
            Kv: { count: channels / 2, permeability: 26 },
        },
        slab: { ...shallow, width_nm: 9.5 * channels, depth_nm: 23, exaggeration: 13 },
        start_mV: -69,
    };
};
const byThemselves = (channels: number, tries: number, perMicrosecond: Mean): ImpulseRow => ({
    ...{ kind: 'impulse', counts: 'by themselves', tries, seed: 1, each_ns: 100 * us },
    name: `by themselves, ${channels} Nav`,
    scenario: noisy(channels),
    warmup_ns: 0,
    duration_ns: 100 * us * tries,
    perMicrosecond,
});
/** Of single channels without water: 85 in 5000 µs, and 31 in 4600. */
export const BY_THEMSELVES = {
    6: { mean: 0.017, error: 0.0018 },
    28: { mean: 0.0067, error: 0.0012 },
} as const;
/** Of single channels without water one pulse in two hundred calls forth nothing: more than three of sixty once in 1500. */
const impulseRows: readonly TruthRow[] = [
    impulse('impulse: peak', 'peak', 60, {}, { most: 3 }),
    impulse('impulse: width, TEA 20 mM', 'width', 20, { drugs: { TEA_mM: 20 } }),
    impulse('impulses, TTX 1 µM', 'impulses', 40, { drugs: { TTX_nM: 1000 } }),
    impulse(
        'impulses 1.8 µs after another',
        'seconds',
        42,
        { stimulus: { ...FIRING.stimulus, count: 2, interval_us: 1.8 } },
        { most: 2 },
    ),
    byThemselves(6, 12, BY_THEMSELVES[6]),
    byThemselves(28, 5, BY_THEMSELVES[28]),
];

/** Pulses that are answered for certain, or nearly so, where little Na⁺ is outside too. @param Na_mM outside */
const fired = (Na_mM: number): Scenario => ({
    ...EXCITABLE,
    outside: { Na: Na_mM },
    slab: { ...EXCITABLE.slab, height_nm: 8 },
    stimulus: { ...PULSE, current_e_per_ns: 1.8, start_us: 1, interval_us: 12, count: 10 },
});
const PROMISE_ROWS: readonly TruthRow[] = [
    {
        // Hodgkin & Katz 1949: 58 mV for a factor of ten at 20 °C, 62 at 37 °C; of the 18.5 mV for a half K⁺ and Cl⁻ leave nine tenths.
        ...{ kind: 'peak', name: 'impulse: peak, half the Na⁺', theory: -17, within: 4 },
        ...{ scenario: fired(72.5), than: fired(145), warmup_ns: 0, duration_ns: 121 * us },
    },
    ...SCENARIOS.flatMap(({ name, scenario, promise }): readonly PromiseRow[] =>
        'line' in promise
            ? []
            : [
                  {
                      ...{ kind: 'promise', name, scenario, promise },
                      ...{ warmup_ns: 0, duration_ns: us * promise.time_us },
                  },
              ],
    ),
];

export const ROWS: readonly TruthRow[] = [
    ...GATE_ROWS,
    ...PROMISE_ROWS,
    ...sweepRows,
    voltage('K⁺ only', { channels: only('K') }, 'K', -89.1, 120),
    voltage('K⁺ through voltage-gated channels only', gatedK, 'K', -89.1, 120),
    voltage('Na⁺ only', { channels: only('Na') }, 'Na', 66.6, 75),
    voltage('Cl⁻ only', { channels: only('Cl') }, 'Cl', -64.1, 75),
    voltage('all three', { channels: crowded }, 'ghk', -67.3, 180),
    voltage(
        // What mouths of so permeable Cl⁻ channels hold back is 0.5 mV at 10 nm (eight runs, with either loop over ions).
        'K⁺ leak closed',
        {
            channels: {
                K: none,
                Na: { count: 8, permeability: 0.4 },
                Cl: { count: 18, permeability: 2 },
            },
            slab: { ...deep, depth_nm: 20 },
        },
        'ghk',
        -42.2,
        80,
    ),
    voltage('equal solutions', { inside: equal, outside: equal, channels: twice }, 'ghk', 0, 60),
    voltage(
        'squid axon, 18.5 °C',
        {
            temperature_C: 18.5,
            inside: { K: 400, Na: 50, Cl: 52 },
            outside: { K: 20, Na: 440, Cl: 560 },
            channels: twice,
            slab: deep,
        },
        'ghk',
        -60.1,
        60,
    ),
    voltage('K⁺ only, 6 °C', { temperature_C: 6, channels: only('K') }, 'K', -80.2, 160),
    voltage('pump balancing the leak', pumped, 'ghkWithPump', -70.9, 220),
    voltage(
        'pump off (no ATP)',
        { pumps: { count: 3, atp: 0 }, channels: crowded, seed: 2 },
        'ghk',
        -67.3,
        190,
        {
            warmup_ns: 8 * us,
        },
    ),
    voltage(
        'inside closed, pumps running',
        {
            pumps: { count: 6 },
            baths: { inside: 'closed' },
            slab: { height_nm: 20 },
        },
        'ghkWithPump',
        -70.9,
        280,
        { nominalWithin_mV: 4 },
    ),
    voltage(
        'run down (Donnan)',
        {
            baths: { inside: 'closed' },
            // Little water is run down soon.
            slab: { height_nm: 20 },
            channels: {
                K: { count: 9, permeability: 4 },
                Na: { count: 9, permeability: 4 },
                Cl: { count: 9, permeability: 4 },
            },
        },
        'donnan',
        -10,
        40,
        { warmup_ns: 40 * us },
    ),
    voltage(
        'true scale, κ = 1',
        {
            slab: { height_nm: 8, depth_nm: 120, exaggeration: 1 },
            channels: {
                K: { permeability: 8 },
                Na: { permeability: 0.8 },
                Cl: { permeability: 4 },
            },
        },
        'ghk',
        -67.3,
        11,
        { standardError_mV: 1.5, warmup_ns: us },
    ),
    voltage('half the time step', { channels: only('K') }, 'K', -89.1, 100, { finer: 1 }),
    voltage(
        'twice the depth, same C',
        { channels: only('K'), slab: { ...shallow, depth_nm: 10 } },
        'K',
        -89.1,
        85,
    ),
    voltage('another seed', { channels: only('K'), seed: 3 }, 'K', -89.1, 110),
    flux('K', -120),
    flux('Na', -60),
    flux('Cl', 40),
    flux('K', 80),
    flux('K', -20, 'flux ratio'),
    swift,
    {
        kind: 'diffusion',
        name: 'diffusion of K⁺, 2·D·t',
        scenario: {
            field: 'off',
            baths: { inside: 'closed', outside: 'closed' },
            channels: { K: none, Na: none, Cl: none },
            slab: { height_nm: 100 },
        },
        warmup_ns: 0,
        duration_ns: 100,
    },
    {
        kind: 'noise',
        // Equal solutions conduct best, so that few ions are in the pores, whose own give adds to the capacitance: 1 % here.
        name: 'thermal noise, Var Q = kT·C',
        scenario: {
            inside: { K: 140, Na: 5, Cl: 5 },
            outside: { K: 140, Na: 5, Cl: 5 },
            channels: only('K', 0.5),
            slab: shallow,
            proteinAnions: { count: 0 },
        },
        warmup_ns: 3 * us,
        duration_ns: 120 * us,
    },
    {
        kind: 'debye',
        name: 'Debye length',
        scenario: {
            channels: only('K'),
            slab: { height_nm: 30 },
            proteinAnions: { count: 0 },
            seed: 4,
        },
        warmup_ns: 3 * us,
        duration_ns: 30 * us,
    },
    ...impulseRows,
];
