/** What a row of the truth table is, a scenario with what theory or an exact result says of it; and how the usual ones are made. */
import type { ImpulsesPromise, VoltagePromise } from '../lessons/promise.ts';
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

/** A shipped scenario that promises a voltage. */
export interface PromisedRow extends Common {
    readonly kind: 'promised';
    readonly promise: VoltagePromise;
    readonly standardError_mV: number;
}

export type TruthRow =
    | VoltageRow
    | FigureRow
    | FluxRow
    | GatesRow
    | ImpulseRow
    | PeakRow
    | PromiseRow
    | PromisedRow;

export const us = 1000;
export const shallow = { height_nm: 12 };
/** Where channels are more permeable than in the default cell: so deep that the water before their mouths costs no more than there. */
export const deep = { ...shallow, depth_nm: 10 };
export const none = { count: 0 };
export const only = (ion: Permeant, permeability = 4) => ({
    K: none,
    Na: none,
    Cl: none,
    [ion]: { count: 28, permeability },
});
export const alwaysOpen = (ion: Permeant) => ({
    K: none,
    Na: none,
    Cl: none,
    [ion]: { count: 28, openProbability: 1 },
});
export const voltage = (
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
export const flux = (ion: Permeant, clamp_mV: number, kind: FluxRow['kind'] = 'flux'): FluxRow => ({
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
