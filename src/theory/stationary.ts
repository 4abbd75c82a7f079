/** Where the gates of the rate equations stand still at a voltage, and the current of open channels there. */
import { thermalVoltage_mV } from '../units.ts';
import { openShare, stationaryShares } from './gate-chain.ts';
import { ghkFlux, valence } from './ghk.ts';
import type { Channels, Patch } from './patch.ts';

/** Current of so many open channels of a kind, outward positive, e/ns. */
export const channelCurrent = (
    { solutions: { inside, outside }, temperature_C }: Patch,
    { ion, permeability_nm3_ns }: Channels,
    open: number,
    voltage_mV: number,
): number =>
    valence[ion] *
    ghkFlux(
        valence[ion],
        open * permeability_nm3_ns,
        inside[ion],
        outside[ion],
        voltage_mV,
        temperature_C,
    );

/** What of the voltage falls over the Debye layers where no gating charge has moved; none where an amplifier holds it. */
export const layersShare = ({ capacitance_e_per_mV: own, total_e_per_mV: total }: Patch): number =>
    own === Number.POSITIVE_INFINITY ? 0 : 1 - total / own;

/** Shares of the channels in each state after long enough at a voltage, by kind; none of kinds whose gates know no voltage. */
export const sharesAt = (patch: Patch, voltage_mV: number): (readonly number[])[] => {
    const kT = thermalVoltage_mV(patch.temperature_C);
    const felt_mV = voltage_mV * (1 - layersShare(patch));
    return patch.channels.map(({ chain }) => (chain ? stationaryShares(chain, felt_mV, kT) : []));
};

/** How many channels of a kind are open, those among them that a hand holds open. @param share of the open ones where none is held */
export const openAt = ({ count, held, heldOpen }: Channels, share: number): number =>
    (count - held) * share + heldOpen;
export const openOf = (channels: Channels, shares: readonly number[]): number => {
    const { chain, openProbability } = channels;
    return openAt(channels, chain ? openShare(chain, shares) : openProbability);
};
