/**
 * The rate equations of a membrane with channels: what its voltage does where nothing is left to chance. The same chains of states as
 * the machines run, as shares of channels in each state, and the voltage of a capacitor that the GHK currents and the gates charge:
 *   dp_j/dt = Σ_i (rate_ij·p_i − rate_ji·p_j)
 *   dQ/dt = −Σ z·P_open·GHK flux − pumps + stimulus, Q being the excess charge of the inside's water
 *   V = Q/C_total − G/C, with the gating charge G = Σ count·p_j·charge_j that has moved outward.
 * Without gating charge that is C_total·dV/dt = −ΣI.
 *
 * Gates feel the drop over the membrane alone, V_m = (Q − G)/C: what falls over the two Debye layers, V·(1 − C_total/C) at rest, they do
 * not. Each feels itself left out plus half of itself, V_m ∓ q/2C; and heat makes V_m fluctuate by √(kT/C), whatever the gates do,
 * as it does in equilibrium. Averaged over that, a transition's rates are those at the mean V_m, both slowed by e^(−s·(1 − s)·q²/2CkT):
 * their ratio is Boltzmann's at the mean, so that gates have no say in where a membrane rests.
 *
 * Left out: all other noise, unstirred water, and what the Debye layers do to the size of fluxes (not to where these turn).
 */
import { thermalVoltage_mV } from '../units.ts';
import type { GateChain } from './gate-chain.ts';
import type { Channels, Patch } from './patch.ts';
import { channelCurrent, layersShare, openAt } from './stationary.ts';

/** A rate that is faster is held there together with its reverse, 1/ns: no time step of the world could follow it either. */
const FASTEST_per_ns = 2;

/** The voltage, mV, and after it the shares in each state, kind after kind. */
export type Row = number[];

/** A kind in the row, and for those with a chain what becomes of its steps. */
interface Running {
    readonly channels: Channels;
    /** Where its shares begin. */
    readonly offset: number;
    readonly chain: GateChain | null;
    /** By work: what a charge's own field slows both ways down by, and the field's factors forward and back. */
    readonly slowing: readonly number[];
    readonly forward: Float64Array;
    readonly back: Float64Array;
}

/** Kinds one after the other in a row. */
const runningOf = ({ channels, capacitance_e_per_mV: own, temperature_C }: Patch): Running[] => {
    const kT = thermalVoltage_mV(temperature_C);
    let offset = 1;
    return channels.map((each) => {
        const { chain } = each;
        const slowing = (chain?.works ?? []).map(({ charge, share }) =>
            Math.exp((-share * (1 - share) * charge * charge) / (2 * own * kT)),
        );
        const room = () => new Float64Array(slowing.length);
        const running = { channels: each, offset, chain, slowing, forward: room(), back: room() };
        offset += chain?.open_k.length ?? 0;
        return running;
    });
};

/** Sum over the states of a kind of its shares times something. */
const weighted = (row: Row, offset: number, weight_k: readonly (number | boolean)[]): number => {
    let sum = 0;
    for (let k = 0; k < weight_k.length; k++) sum += Number(weight_k[k]) * row[offset + k];
    return sum;
};

/** Gating charge that has moved outward since all channels were in their first states, e. */
const moved_e = (kinds: readonly Running[], row: Row): number =>
    kinds.reduce(
        (sum, { chain, channels: { count }, offset }) =>
            chain ? sum + count * weighted(row, offset, chain.charge_k) : sum,
        0,
    );

/**
 * Lets channels go from state to state.
 * @param felt_mV drop that gates feel
 * @returns their gating current, outward, e/ns
 */
const flow = (running: Running, felt_mV: number, kT: number, row: Row, change: Row): number => {
    const { chain, channels, offset, slowing, forward, back } = running;
    if (!chain) return 0;
    for (const [i, { charge, share, at }] of chain.works.entries()) {
        const work = (charge * (felt_mV - at)) / kT;
        forward[i] = slowing[i] * Math.exp(share * work);
        back[i] = slowing[i] * Math.exp((share - 1) * work);
    }
    let gating = 0;
    for (const { from, to, rate, back: reverse, work } of chain.steps) {
        const goes = rate * forward[work];
        const returns = reverse * back[work];
        const held = Math.min(1, FASTEST_per_ns / Math.max(goes, returns));
        const net = held * (goes * row[offset + from] - returns * row[offset + to]);
        change[offset + from] -= net;
        change[offset + to] += net;
        gating += net * chain.works[work].charge;
    }
    return channels.count * gating;
};

export interface Equations {
    readonly first: Row;
    /** A kind's shares in a row. @param i its place in the patch */
    sharesIn(row: Row, i: number): number[];
    /** What the inside has more than when neutral, e. */
    excess_e(row: Row): number;
    /** Writes how a row changes, per ns. @param current_e_per_ns into the cell */
    change(row: Row, change: Row, current_e_per_ns: number): void;
}

/**
 * The equations of a patch.
 * @param shares in the first row, kind by kind
 * @param excess_e what the inside has more than when neutral then; what makes that voltage where no gating charge has moved if nothing is said
 */
export const equationsOf = (
    patch: Patch,
    voltage_mV: number,
    shares: readonly (readonly number[])[],
    excess_e?: number,
): Equations => {
    const { capacitance_e_per_mV: own, total_e_per_mV: total, pumpCurrent_e_per_ns } = patch;
    const kT = thermalVoltage_mV(patch.temperature_C);
    const kinds = runningOf(patch);
    const first = [voltage_mV, ...shares.flat()];
    const inLayers = layersShare(patch);
    const excess = excess_e ?? total * voltage_mV;
    /** What the gates' charge makes of the voltage, mV, is counted from here. */
    const neutral_mV =
        inLayers === 0 ? 0 : moved_e(kinds, first) / own - (excess / total - voltage_mV);
    const byGates_mV = (row: Row): number =>
        inLayers === 0 ? 0 : moved_e(kinds, row) / own - neutral_mV;
    return {
        first,
        sharesIn: (row, i) => {
            const { offset, chain } = kinds[i];
            return row.slice(offset, offset + (chain?.open_k.length ?? 0));
        },
        excess_e: (row) => total * (row[0] + byGates_mV(row)),
        change: (row, change, current_e_per_ns) => {
            const [voltage] = row;
            const felt_mV = voltage - inLayers * (voltage + byGates_mV(row));
            change.fill(0);
            let inward = current_e_per_ns - pumpCurrent_e_per_ns;
            let gating = 0;
            for (const running of kinds) {
                const { channels, chain, offset } = running;
                const share = chain
                    ? weighted(row, offset, chain.open_k)
                    : channels.openProbability;
                inward -= channelCurrent(patch, channels, openAt(channels, share), voltage);
                gating += flow(running, felt_mV, kT, row, change);
            }
            change[0] = inward / total - gating / own;
        },
    };
};
