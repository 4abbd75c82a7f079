/** The world: plain data. Everything that happens to it is a free function in a file beside this one. */
import type { Settings } from '../params.ts';
import type { Crossing, Hold, ProteinKind } from '../snapshot.ts';
import type { ProteinBodies } from './bodies/body.ts';
import type { Ions } from './ions.ts';
import type { Random } from './random.ts';
import type { Scale } from './scale.ts';

/** A channel or a pump in the membrane. */
export interface Protein {
    readonly id: number;
    readonly kind: ProteinKind;
    x: number;
    /** Grows to its full width after it was put in; only then its mouths are there. */
    width: number;
    grown: boolean;
    hold: Hold;
    /** Channel: state of the gate. Pump: state of the cycle (PUMP_STATES). */
    state: number;
    /** Channel: the gate is open. Pump: it faces inside. */
    open: boolean;
    passedIn: number;
    passedOut: number;
    /** Steps since it was put in, and those with an open gate. */
    steps: number;
    openSteps: number;
    atp: number;
    /** Pump: ids of the ions bound, Na⁺ or K⁺ as the state says. */
    readonly bound: number[];
}

/** Ions in the pores of channels. */
export interface PoreIon {
    readonly id: number;
    readonly species: number;
    readonly channel: Protein;
    /** The side it came from. */
    readonly from: number;
    /** Sub-steps of this step that were over when it entered. */
    waits: number;
    /** Off the pore's axis, drawn only, nm. */
    readonly offset: number;
    y: number;
}

/** An ion's way through a channel. */
export interface Passage {
    readonly step: number;
    readonly ion: number;
    readonly species: number;
    readonly channel: Protein;
    readonly outward: boolean;
}

export interface Field {
    /** Charge in each bin of water, e: inside from the far edge to the membrane, then outside from it to the far edge. */
    readonly charge: Float64Array;
    /** Field on an ion in each bin, mV/nm, positive outward. */
    readonly inside: Float64Array;
    readonly outside: Float64Array;
    /** Single charges within the membrane: first the ions in pores, in their order, then the pumps' sites. */
    sheetY: Float64Array;
    sheetCharge: Float64Array;
    sheets: number;
    /** Charge of the inside's water, e. */
    insideCharge: number;
    /** V = φ_in − φ_out, mV: what the field's integral over the whole box is. */
    voltage: number;
}

/** A table of states and rates. Voltage- or ligand-gated channels are other tables. */
export interface Gate {
    readonly open: readonly boolean[];
    /** rates[i][j]: from state i to state j, 1/ns. */
    readonly rates: readonly (readonly number[])[];
}

export interface World {
    readonly epoch: number;
    settings: Settings;
    scale: Scale;
    gates_s: Gate[];
    /** Set concentrations by side and species, mM; A⁻ inside without what the proteins carry. */
    solutions: Float64Array[];
    step: number;
    readonly ions: Ions;
    readonly field: Field;
    readonly proteins: Protein[];
    /** Where the proteins' mouths are: scratch of moveIons. */
    readonly mouths: Int16Array;
    nextProteinId: number;
    readonly inPores: PoreIon[];
    readonly bodies: ProteinBodies;
    /** Brownian steps in water draw from the kernel's generator, everything else from this one. */
    readonly events: Random;
    /** Charge that reservoirs hold for ions they gave or took one at a time (field off or voltage clamp), e. */
    reservoir_e: number;
    /** Whole passages through channels, by species: inside → outside, outside → inside. */
    readonly outward_s: Float64Array;
    readonly inward_s: Float64Array;
    /** Whole pump cycles and ATP split, net. */
    cycles: number;
    atp: number;
    /** The latest passages, so that an ion which turns back at once can be struck off; oldest first. */
    readonly recent: Passage[];
    /** Passages since the last snapshot, the newest last; at most CROSSINGS_KEPT. */
    readonly crossings: Crossing[];
}

export const CROSSINGS_KEPT = 512;

export const time_ns = (world: World): number => world.step * world.scale.dt;

/** True where ions feel the charges of all others; false in pure diffusion and under voltage clamp. */
export const isSelfConsistent = (settings: Settings): boolean =>
    settings.field === 'gauss' && settings.clamp_mV === null;
