/** What pumps have carried. */
import { chargeOfCycle_e } from '../kinds/kind.ts';
import type { World } from '../world/world.ts';

/** Charge that all pumps have carried outward, e. */
export const pumpedCharge_e = (world: World): number => {
    let sum = 0;
    for (const [key, { kind }] of world.chains) {
        if (kind.role === 'pump')
            sum += chargeOfCycle_e(kind) * (world.tallies.get(key)?.cycles ?? 0);
    }
    return sum;
};
