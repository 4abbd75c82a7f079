/** Where a membrane rests by the rate equations: found by its stationary current alone, without following them there. */
import type { Patch } from '../src/theory/patch.ts';
import { channelCurrent, openOf, sharesAt } from '../src/theory/stationary.ts';

/** Outward current of all channels and pumps at a voltage at which the gates have been for long, e/ns. */
export const stationaryCurrent = (patch: Patch, voltage_mV: number): number => {
    const shares = sharesAt(patch, voltage_mV);
    return patch.channels.reduce(
        (sum, channels, i) =>
            sum + channelCurrent(patch, channels, openOf(channels, shares[i]), voltage_mV),
        patch.pumpCurrent_e_per_ns,
    );
};

/** Where one looks for rest, mV. */
const LOWEST_mV = -250;
const HIGHEST_mV = 250;

/**
 * The voltage at which the membrane rests: the lowest at which the current of stationary gates turns from inward to outward, so that
 * what leads away from it leads back. Null where there is none.
 */
export const restingVoltage_mV = (patch: Patch): number | null => {
    for (let high = LOWEST_mV + 1; high <= HIGHEST_mV; high++) {
        if (!(stationaryCurrent(patch, high) >= 0 && stationaryCurrent(patch, high - 1) < 0))
            continue;
        let [low, top] = [high - 1, high];
        for (;;) {
            const middle = (low + top) / 2;
            if (middle <= low || middle >= top) return middle;
            if (stationaryCurrent(patch, middle) < 0) low = middle;
            else top = middle;
        }
    }
    return null;
};
