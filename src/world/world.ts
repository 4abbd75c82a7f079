/** The world: plain data. Everything that happens to it is a free function in a file beside this one. */
import type { Kind } from '../kinds/kind.ts';
import type { Settings } from '../params.ts';
import type { Hold, PassageView } from '../snapshot.ts';
import type { ProteinBodies } from './bodies/body.ts';
import type { Ions } from './ions.ts';
import type { Pore } from './pore.ts';
import type { Random } from './random.ts';
import type { Scale } from './scale.ts';

/** An ion on a site of a machine. */
export interface BoundIon {
    readonly id: number;
    readonly species: number;
}

/** A channel or a pump in the membrane: a machine of its kind. */
export interface Protein {
    readonly id: number;
    /** Key of its kind, the kind as it runs now, and what is counted of it. */
    readonly kind: string;
    chain: Chain;
    readonly tally: Tally;
    x: number;
    /** Grows to its full width after it was put in; only then its mouths are there. */
    width: number;
    grown: boolean;
    hold: Hold;
    /** Place in the kind's table of states. */
    state: number;
    /** Channel: the gate is open. Pump: it faces inside. */
    open: boolean;
    passedIn: number;
    passedOut: number;
    /** Steps since it was put in, those with an open gate, and the step up to which that is counted. */
    steps: number;
    openSteps: number;
    bookedTo: number;
    /** The step in which it leaves its state: see src/world/dwell.ts. */
    leaves: number;
    atp: number;
    /** Gating charge that it has carried outward since it was put in, e. */
    gating_e: number;
    /** The ions on its sites, and the step in which the last one came. */
    readonly bound: BoundIon[];
    boundStep: number;
    /** Number of its sites' sheet among the field's, or −1 where it has none. */
    sheet: number;
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
    step: number;
    readonly ion: number;
    readonly species: number;
    readonly channel: Protein;
    readonly outward: boolean;
}

export interface Field {
    /** By side: charge in each bin of water, e; inside from the far edge to the membrane, outside from it to the far edge. */
    readonly charges: readonly Float64Array[];
    /** Field on an ion in each bin, mV/nm, positive outward. */
    readonly inside: Float64Array;
    readonly outside: Float64Array;
    /** Single charges within the membrane: first the ions in pores, in their order, then the pumps' sites, then gating charges. */
    readonly sheetY: number[];
    readonly sheetCharge: number[];
    sheets: number;
    /** The sheets from the inner face to the outer, and the charge of all before each, e; `isCurrent` until they are gathered anew. */
    readonly stack: {
        isCurrent: boolean;
        readonly order: number[];
        readonly y: number[];
        readonly charge: number[];
    };
    /** Charge of the inside's water, e. */
    insideCharge: number;
    /** V = φ_in − φ_out, mV: what the field's integral over the whole box is. */
    voltage: number;
}

/** One way out of a state. */
export interface Way {
    readonly to: number;
    /** Of this way and of its reverse, 1/ns, without field. */
    readonly rate: number;
    readonly reverse: number;
    /** The field has no say in its rate. */
    readonly isSteady: boolean;
    /** The most that a step can follow, 1/ns. */
    readonly fastest: number;
    /** How much of the field's work on what it carries speeds it up: the share forward, that less 1 back. */
    readonly share: number;
    /** Gating charge carried outward by the forward way, e, and the voltage at which the rates hold, mV. */
    readonly charge: number;
    readonly at: number;
    /** Forward 1, back −1. */
    readonly way: 1 | -1;
    /** What the sites carry, and from where to where in half thicknesses of the membrane, forward; 0 where they stay. */
    readonly carried: number;
    readonly fromSide: number;
    readonly toSide: number;
    /** Gating charge: the drop of the potential it was last asked at, mV, and its rate there; most machines of a step ask for the same. */
    readonly last: { drop: number; rate: number };
    /** Letting an ion go: its species, or −1. */
    readonly releases: number;
    readonly atp: number;
    readonly cycles: number;
}

/** An ion that hits the mouth may be bound. */
export interface Binding {
    readonly species: number;
    readonly side: number;
    readonly to: number;
    /** Probability of a hit. */
    readonly chance: number;
}

/** A kind as it runs at these settings: its chain in numbers. Suffix _k of an array: indexed by state. */
export interface Chain {
    readonly kind: Kind;
    readonly isPump: boolean;
    readonly open_k: readonly boolean[];
    readonly inactivated_k: readonly boolean[];
    /** A drug sits in it. */
    readonly blocked_k: readonly boolean[];
    readonly facing_k: readonly number[];
    /** Those that can happen, and all of them. */
    readonly ways_k: readonly (readonly Way[])[];
    readonly pairs_k: readonly (readonly Way[])[];
    /** Rate of all that can happen in a state, no less; infinite where it hangs on the field. */
    readonly rate_k: readonly number[];
    readonly bindings_k: readonly (readonly Binding[])[];
    /** By block the probability that its mouth catches an ion that hits it: of a pump for each state, of a channel with its gate closed, and open. */
    readonly catches: readonly Float64Array[];
    /** Channel: species that it lets through; else −1. */
    readonly species: number;
    readonly permeability: number;
    readonly pore: Pore;
    /** Channel: its gate closes both mouths, else the inner one alone. */
    readonly closesBoth: boolean;
    /** Pump: charge of its empty sites. */
    readonly siteCharge: number;
    /** It has sites with a charge, or a gating charge. */
    readonly isCharged: boolean;
}

/** What all machines of a kind have done since the world began. */
export interface Tally {
    passedIn: number;
    passedOut: number;
    cycles: number;
    atp: number;
    /** Steps of machines in each state. */
    readonly steps_k: Float64Array;
    /** Steps with an open gate of those that have been taken out. */
    openSteps: number;
}

/** What the electrode does. Times in ns: steps may become longer or shorter. */
export interface Stimulus {
    /** The pulse that was given by hand lasts until then. */
    handEnds_ns: number;
    /** Charge that is due and not yet a whole one, e. */
    owed: number;
    /** Charge that it has put into the inside since the world began, e. */
    delivered_e: number;
    /** Pulses that have begun so far, and until when the last one has gone on. */
    pulses: number;
    lastOn_ns: number;
    /** Whether one goes on now. */
    isOn: boolean;
}

export interface World {
    /** Another one whenever time does not go on from the step before. */
    epoch: number;
    settings: Settings;
    scale: Scale;
    /** What one charge carried through the membrane changes its voltage by, mV; 0 where an amplifier or nothing makes the field. */
    perCharge: number;
    /** By key of the kind, in the order of the tables: channels before pumps. */
    chains: ReadonlyMap<string, Chain>;
    readonly tallies: ReadonlyMap<string, Tally>;
    /** Set concentrations by side and species, mM; A⁻ inside without what the proteins carry. */
    solutions: Float64Array[];
    step: number;
    readonly ions: Ions;
    readonly field: Field;
    readonly proteins: Protein[];
    /** Those that bear a charge in the membrane; undefined where proteins or chains have changed since they were looked for. */
    charged: readonly Protein[] | undefined;
    /** What the kernel knows of each protein's mouth: one of its chain's `catches`. */
    readonly open_p: Float64Array[];
    nextProteinId: number;
    readonly inPores: PoreIon[];
    readonly bodies: ProteinBodies;
    /** Brownian steps in water, and what walls decide, draw from the kernel's generators, everything else from this one. */
    readonly events: Random;
    readonly stimulus: Stimulus;
    /** Charge that reservoirs hold for ions they gave or took one at a time (field off or voltage clamp), e. */
    reservoir_e: number;
    /** Whole passages through channels, by species: inside → outside, outside → inside. */
    readonly outward_s: Float64Array;
    readonly inward_s: Float64Array;
    /** The latest passages, so that an ion which turns back at once can be struck off; oldest first. */
    readonly recent: Passage[];
    /** Passages since the last snapshot, the newest last; at most PASSAGES_KEPT. */
    readonly passages: PassageView[];
}

export const PASSAGES_KEPT = 512;

export const time_ns = (world: World): number => world.step / world.scale.perNs;

/** True where ions feel the charges of all others; false in pure diffusion and under voltage clamp. */
export const isSelfConsistent = (settings: Settings): boolean =>
    settings.field === 'gauss' && settings.clamp_mV === null;
