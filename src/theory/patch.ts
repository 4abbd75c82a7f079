/** A stretch of membrane as theory has it: its capacitance, its channels and their gates, the water on both sides. */
import { kindsOf } from '../kinds.ts';
import { groupOf, type Settings } from '../params.ts';
import type { Box, Hold, ProteinView } from '../snapshot.ts';
import { filledUp, type Permeant } from '../species.ts';
import { thermalVoltage_mV } from '../units.ts';
import { ionicStrength_mM, totalCapacitance_e_per_mV } from './charge.ts';
import { type GateChain, gateChain } from './gate-chain.ts';
import type { Solutions } from './ghk.ts';

/** All channels of one kind. */
export interface Channels {
    /** Of the kind. */
    readonly key: string;
    readonly ion: Permeant;
    readonly count: number;
    /** Of one that is open. */
    readonly permeability_nm3_ns: number;
    /** Null where nothing but chance moves the gates; then so many are open. */
    readonly chain: GateChain | null;
    readonly openProbability: number;
    /** How many a hand holds, and how many of them open; what their gates do is as if it did not. */
    readonly held: number;
    readonly heldOpen: number;
}

export interface Patch {
    readonly channels: readonly Channels[];
    /** Of the membrane, and of it with both Debye layers in series; both infinite where an amplifier holds the voltage. */
    readonly capacitance_e_per_mV: number;
    readonly total_e_per_mV: number;
    readonly temperature_C: number;
    /** Next to the membrane; they stay as they are. */
    readonly solutions: Solutions;
    /** Net outward current of all pumps; it stays as it is. */
    readonly pumpCurrent_e_per_ns: number;
}

/** What was measured, where something was. */
export interface Measured {
    readonly solutions?: Solutions;
    readonly pumpCurrent_e_per_ns?: number;
    readonly proteins?: readonly Pick<ProteinView, 'kind' | 'hold'>[];
}

type Sizes = Pick<
    Box,
    | 'width_nm'
    | 'height_nm'
    | 'depth_nm'
    | 'exaggeration'
    | 'capacitance_e_per_mV'
    | 'unitPermeability_nm3_ns'
>;

/** The membrane of a box at these settings. */
export const patchOf = (settings: Settings, box: Sizes, measured: Measured = {}): Patch => {
    const { temperature_C, inside, outside } = settings;
    const kT = thermalVoltage_mV(temperature_C);
    const strengths = {
        inside: ionicStrength_mM(filledUp(inside)),
        outside: ionicStrength_mM(filledUp(outside)),
    };
    const heldOf = (key: string, as: Hold): number =>
        (measured.proteins ?? []).filter(({ kind, hold }) => kind === key && hold === as).length;
    const channels = kindsOf(settings).flatMap((kind): Channels[] => {
        if (kind.role === 'pump') return [];
        const own = groupOf(settings, kind.group);
        if (own.count === 0) return [];
        const heldOpen = heldOf(kind.key, 'open');
        return [
            {
                heldOpen,
                held: heldOpen + heldOf(kind.key, 'closed'),
                key: kind.key,
                ion: kind.ion,
                count: own.count,
                permeability_nm3_ns: own.permeability * box.unitPermeability_nm3_ns,
                chain: kind.leak ? null : gateChain(kind, settings, kT),
                openProbability: kind.leak ? own.openProbability : 0,
            },
        ];
    });
    return {
        channels,
        capacitance_e_per_mV: box.capacitance_e_per_mV,
        total_e_per_mV: totalCapacitance_e_per_mV(box, strengths, temperature_C),
        temperature_C,
        solutions: measured.solutions ?? { inside, outside },
        pumpCurrent_e_per_ns: measured.pumpCurrent_e_per_ns ?? 0,
    };
};

/** The same under voltage clamp: the amplifier carries all charge, and water has no field. */
export const clamped = (patch: Patch): Patch => ({
    ...patch,
    capacitance_e_per_mV: Number.POSITIVE_INFINITY,
    total_e_per_mV: Number.POSITIVE_INFINITY,
});

/** Whether any gate in it feels the voltage: else GHK is its line already. */
export const isExcitable = ({ channels }: Patch): boolean =>
    channels.some(({ chain }) => chain?.works.some(({ charge }) => charge !== 0));
