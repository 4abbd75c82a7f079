/**
 * Contract 2: what may be seen. The world is read into a snapshot; views, plots, panel and files know nothing else of it.
 *
 * Coordinates: x runs along the membrane, 0 ≤ x < width, periodic; y runs across it, 0 in the middle of the membrane,
 * positive outside (drawn on top), negative inside.
 */
import type { ChannelKind, PumpKind } from './kinds/kind.ts';
import type { Settings } from './params.ts';
import type { PerIon, PerSpecies, SpeciesKey } from './species.ts';

/** A kind as it is seen: its table without the rates, which only the world knows. */
export type KindView = Omit<ChannelKind, 'transitions'> | Omit<PumpKind, 'transitions'>;

/** A kind by its key. @throws Error where there is none */
export const kindIn = ({ kinds }: Pick<Box, 'kinds'>, key: string): KindView => {
    const found = kinds.find((kind) => kind.key === key);
    if (!found) throw new Error(`There is no kind ${key}.`);
    return found;
};

/** The geometry and scale of the running world; a new `epoch` means it was rebuilt and all ids start anew. */
export interface Box {
    readonly epoch: number;
    readonly width_nm: number;
    /** Depth of water on each side of the membrane. */
    readonly height_nm: number;
    readonly depth_nm: number;
    readonly membrane_nm: number;
    /** κ: how many times 1 e moves the voltage more than in nature. */
    readonly exaggeration: number;
    readonly capacitance_e_per_mV: number;
    readonly timeStep_ns: number;
    /** Room in the ion buffers: ids run from 0 to capacity − 1. */
    readonly capacity: number;
    /** Permeability of an open K⁺ leak channel at this temperature, nm³/ns: the unit of all others. */
    readonly unitPermeability_nm3_ns: number;
    /** The kinds of channel and pump that there can be, channels before pumps. */
    readonly kinds: readonly KindView[];
    readonly seed: number;
}

/**
 * Ions by id, in one recycled ArrayBuffer of 8 bytes an ion.
 * An ion keeps its id from the moment it enters the box until it leaves it by a bath.
 */
export interface IonBuffer {
    readonly buffer: ArrayBuffer;
    /** 2·capacity: x/width and (y + top)/(2·top) as fractions of 65536, where top = height + membrane/2. */
    readonly xy: Uint16Array;
    /** 4·capacity bytes: species, place (PLACE_*), halo 0..255 (255: has just crossed, then fading), presence 0..255 (fading in after it entered; 0: no ion has this id). */
    readonly look: Uint8Array;
}

export const PLACE_WATER = 0;
export const PLACE_PORE = 1;
export const PLACE_PUMP = 2;

export const ionBuffer = (capacity: number, buffer = new ArrayBuffer(8 * capacity)): IonBuffer => ({
    buffer,
    xy: new Uint16Array(buffer, 0, 2 * capacity),
    look: new Uint8Array(buffer, 4 * capacity, 4 * capacity),
});

/** `free`: the gate flips by itself; otherwise held by hand. */
export type Hold = 'free' | 'open' | 'closed';

/** A channel or a pump in the membrane. */
export interface ProteinView {
    readonly id: number;
    /** Key of its kind. */
    readonly kind: string;
    readonly x_nm: number;
    /** Grows to its full width after it was put in. */
    readonly width_nm: number;
    /** Width of the mouth that catches ions. */
    readonly mouth_nm: number;
    /** Channel: the gate is open. Pump: it faces inside. */
    readonly open: boolean;
    readonly hold: Hold;
    /** Place in the kind's table of states. */
    readonly state: number;
    /** Channel: its ions that passed whole. Pump: what its cycles have carried, 3 Na⁺ out and 2 K⁺ in for each of a Na⁺/K⁺ pump. */
    readonly passedIn: number;
    readonly passedOut: number;
    /** Channel: share of time open since it was put in. */
    readonly openFraction: number;
    /** Pump: ATP split. */
    readonly atp: number;
}

/** A large multi-charged anion in the cytosol. */
export interface ProteinAnionView {
    readonly id: number;
    readonly x_nm: number;
    readonly y_nm: number;
    readonly angle: number;
    readonly radius_nm: number;
    /** e, negative. */
    readonly charge_e: number;
}

/**
 * What drives one ion through its channel, as voltages, positive outward: electric z·V, diffusion −z·E of its Nernst potential.
 * Where they cancel the ion is at its reversal potential.
 */
export interface DrivingForces {
    readonly diffusion_mV: number;
    readonly electric_mV: number;
}

/** What one can point at. */
export interface Target {
    readonly type: 'protein' | 'ion' | 'electrode';
    /** 0 for the electrode, of which there is one. */
    readonly id: number;
}

/** One ion has passed the membrane whole. */
export interface PassageView {
    readonly time_ns: number;
    readonly ion: number;
    readonly species: SpeciesKey;
    readonly protein: number;
    readonly outward: boolean;
}

/** What one counts along y: bins from the inside's far edge up to the outside's, the membrane is one bin. */
export interface Profile {
    /** Middle of each bin, nm. */
    readonly y_nm: Float32Array;
    /** Net charge in each bin over the averaging time, e/nm of y. */
    readonly charge_e_per_nm: Float32Array;
    /** Potential at the middle of each bin, mV, 0 at the outside's far edge. */
    readonly potential_mV: Float32Array;
}

/** Concentrations of one side, mM; of A⁻ with the charges of proteins among them. */
export type Solution = PerSpecies;

/** The voltage is read as an amplifier reads it, averaged over this time, ns: what is faster is the thermal noise of the water itself. */
export const READING_ns = 20;

/** What theory may be asked about: averages over one and the same stretch of time. */
export interface Averages {
    /** Length of the stretch, ns; 0 before there is any. */
    span_ns: number;
    voltage_mV: { mean: number; standardError: number; standardDeviation: number };
    /**
     * Concentrations next to the membrane, mM, referred to the bulk's potential: ⟨c(y)⟩/⟨exp(−zφ/kT)⟩ over the water
     * nearest to the membrane, which takes the Debye layer out and leaves what the channels have piled up.
     */
    atMembrane_mM: { inside: PerIon; outside: PerIon };
    /** Number of open channels times their relative permeability. */
    openPermeability: PerIon;
    /** One-way passages through channels, ions/ns. */
    outward_per_ns: PerIon;
    inward_per_ns: PerIon;
    /** Net outward current of all pumps, e/ns: of a Na⁺/K⁺ pump one for each cycle. */
    pumpCurrent_e_per_ns: number;
    temperature_C: number;
}

/** All channels of one kind; what is counted since the world began. */
export interface ChannelsSeen {
    readonly count: number;
    readonly open: number;
    readonly passedIn: number;
    readonly passedOut: number;
    /** Time of all its machines together, that with an open gate, and that in each state, ns. */
    readonly machine_ns: number;
    readonly open_ns: number;
    readonly state_ns: readonly number[];
}

/** All pumps of one kind; cycles and ATP since the world began, net. */
export interface PumpsSeen {
    readonly count: number;
    readonly cycles: number;
    readonly atp: number;
}

/** Of the impulses the latest so many are remembered. */
export const IMPULSES_KEPT = 1000;

/** Everything the aggregator reads off the world's counts. */
export interface Observed {
    time_ns: number;
    ions: number;
    /** V = φ_in − φ_out now, averaged over the last READING_ns. */
    voltage_mV: number;
    averages: Averages;
    concentrations_mM: { inside: Solution; outside: Solution };
    /** Channels for each ion, whatever their kind: how many are open, and how many there are. */
    open: PerIon;
    count: PerIon;
    /** By key of the kind. */
    channels: Readonly<Record<string, ChannelsSeen>>;
    pumps: Readonly<Record<string, PumpsSeen>>;
    passages: PerIon<{ in: number; out: number }>;
    /** Nerve impulses since the world began that are over, the latest last; at most IMPULSES_KEPT. */
    impulses: readonly Impulse[];
    /** One goes on: the voltage has gone up through 0, and is not back. */
    firing: boolean;
    /** When one last began, told of or not yet; null where there was none. */
    fired_ns: number | null;
    /** Pulses of the electrode that have begun since the world began. */
    pulses: number;
    /** Charge that all pumps have carried outward since the world began, e. */
    pumpedCharge_e: number;
    /** Total charge of everything; zero at every step. */
    netCharge_e: number;
    /** Charge of the inside's water, e: of ions more than when it was neutral. */
    excessCharge_e: number;
    /** Charge that the membrane separates and that makes the voltage, e: the excess inside, less what gates have carried outward. */
    separatedCharge_e: number;
}

/** The electrode of the stimulus, where it is in sight. */
export interface ElectrodeView {
    /** Where its tip is. */
    readonly x_nm: number;
    readonly y_nm: number;
    /** Whether a pulse goes on. */
    readonly isOn: boolean;
    /** Current into the cell while one does. */
    readonly current_e_per_ns: number;
}

/** What goes on so fast that no snapshot would catch it: over the advance that led here, evenly spaced in time. */
export interface Trace {
    /** End of each point's stretch. */
    readonly time_ns: readonly number[];
    /** Mean of the stretch. */
    readonly voltage_mV: readonly number[];
    /** Charge that the electrode has put in in the stretch, e. */
    readonly stimulus_e: readonly number[];
    /** By key of each kind of channel that is there. */
    readonly channels: Readonly<Record<string, ChannelTrace>>;
}

export interface ChannelTrace {
    /** How many are open, and how many are closed by inactivation, at the end of the stretch. */
    readonly open: readonly number[];
    readonly inactivated: readonly number[];
    /** Charge that its ions carried outward in the stretch, e. */
    readonly charge_e: readonly number[];
}

/** A nerve impulse: the voltage went up through 0 and came back. */
export interface Impulse {
    /** When it went up through 0 mV. */
    readonly time_ns: number;
    readonly peak_mV: number;
    /** How long it was above half-way between rest and peak. */
    readonly width_ns: number;
    /** Lowest voltage after it. */
    readonly lowest_mV: number;
    /** Number of the pulse that it followed, from 1 on; null where it came by itself. */
    readonly stimulus: number | null;
    /** Ions that went through voltage-gated and leak channels while it lasted, net: Na⁺ in, K⁺ out. */
    readonly ions: { readonly Na: number; readonly K: number };
}

/** What is known of the run beyond this moment. */
export interface TakeView {
    /** Which run it is: another one where the world was built anew, and the same where it was taken back. */
    readonly run: number;
    /** Changes whenever the acts do. */
    readonly version: number;
    /** How far it is known; later than now where it goes on as it went before, or as a file says. */
    readonly ends_ns: number;
    /** From here on it can be taken back to any moment at once. */
    readonly reach_ns: number;
    /** When another course was left that can be taken up again; null where there is none. */
    readonly left_ns: number | null;
    /** What acts that were done again have made of the settings since the snapshot before; null where they did nothing. */
    readonly settings: Settings | null;
    /** Why some of them could not be done, each in a sentence. */
    readonly refused: readonly string[];
}

export interface Snapshot {
    readonly time_ns: number;
    readonly box: Box;
    readonly ions: IonBuffer;
    readonly proteins: readonly ProteinView[];
    readonly proteinAnions: readonly ProteinAnionView[];
    /** Since the snapshot before. */
    readonly passages: readonly PassageView[];
    readonly profile: Profile;
    readonly observed: Observed;
    readonly electrode: ElectrodeView | null;
    readonly trace: Trace;
    readonly take: TakeView;
    /** What the worker spent on the advance. */
    readonly work_ms: number;
    /** And on this snapshot. */
    readonly capture_ms: number;
    /** How many threads have moved its ions, the worker's own among them. */
    readonly threads: number;
}

/** How much there is to compute in a world of some depth. */
export interface Size extends Pick<Box, 'depth_nm' | 'timeStep_ns'> {
    readonly ions: number;
}

/** How many pumps of any kind there are. */
export const pumpCount = ({ pumps }: Pick<Observed, 'pumps'>): number =>
    Object.values(pumps).reduce((sum, { count }) => sum + count, 0);
