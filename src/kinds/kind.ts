/**
 * What a kind of machine is. A machine (a channel's gate, a pump) is a continuous-time Markov chain: a table of states, and of
 * transitions that can go both ways.
 *
 * A transition's two rates obey local detailed balance: their ratio is e^(−ΔE/kT), where ΔE is what the field, a bound ion and ATP
 * have to do with it. So around each cycle of a chain the product of forward over back rates is e^(fuel and concentrations that the
 * cycle turns over); a test holds the shipped kinds to it, and `settings/custom-kinds.ts` those of a scenario file.
 */
import { type PerIon, type Permeant, speciesOf } from '../species.ts';
import type { Doses, DrugKey } from './drugs.ts';

export interface KindState {
    readonly name: string;
    /** Conducts the kind's ion. */
    readonly open?: boolean;
    /** Closed by inactivation: it does not conduct however much its activation gates would let it. */
    readonly inactivated?: boolean;
    /** How many of each gate's particles are in the place that lets ions through: { m: 2, h: 1 } of m³h. */
    readonly gates?: Readonly<Record<string, number>>;
    /** The side that the sites face: −1 inside, 1 outside, 0 (or none) neither, which is called occluded. */
    readonly facing?: -1 | 0 | 1;
    /** Ions on the sites, of one species. */
    readonly bound?: Readonly<Partial<PerIon>>;
    readonly phosphorylated?: boolean;
    /** The drug that sits on it. */
    readonly blockedBy?: DrugKey;
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
    /** Free energy of another fuel that the forward way spends, meV. */
    readonly fuel_meV?: number;
    /** The forward way completes a cycle. */
    readonly completesCycle?: boolean;
}

/** What a kind's parameters are set to, by name. */
export type KindParameters = Readonly<Record<string, number>>;

/** What a chain runs in. */
export interface Surroundings {
    /** Thermal voltage, mV. */
    readonly kT: number;
    /** Of each drug, in its own unit. */
    readonly doses: Doses;
}

/** A drug that binds to a machine, one molecule to one. */
export interface Block {
    readonly drug: DrugKey;
    /** The states it binds to; between those that it sits on the machine goes on as between those without it, but nothing passes. */
    readonly states: readonly string[];
    /** Dissociation constant, in the drug's own unit: at this dose it sits on half of the machines that are in these states. */
    readonly half: number;
}

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
    transitions(parameters: KindParameters, surroundings: Surroundings): readonly Transition[];
    /** Drugs that bind to it; `withDrugs` has put the states with a drug, and the transitions to them, among the others. */
    readonly blocks?: readonly Block[];
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
    /** What a cycle spends, of ATP or of another fuel, meV. */
    readonly spends_meV: number;
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
