/** Charge and potential along y, averaged over the last while. */
import type { Profile } from '../snapshot.ts';
import type { World } from '../world/world.ts';

/** Memory, ns. */
const MEMORY_ns = 200;

/** By bin of the water, the inside's first. */
export interface ProfileSums {
    /** e/nm */
    readonly charge: Float64Array;
    /** mV, 0 at the outside's far edge */
    readonly potential: Float64Array;
    noted: number;
}

export const createProfile = (bins: number): ProfileSums => ({
    charge: new Float64Array(2 * bins),
    potential: new Float64Array(2 * bins),
    noted: 0,
});

/** Takes note of the world: once a ns. */
export function noteProfile(profile: ProfileSums, world: World): void {
    const { charge, potential } = profile;
    const { field, scale } = world;
    const { bins, binWidth } = scale;
    const { inside, outside } = field;
    profile.noted++;
    // A plain mean at first, then a fading one.
    const share = Math.max(1 / MEMORY_ns, 1 / profile.noted);
    for (const [side, charges] of field.charges.entries()) {
        const first = side * bins;
        for (let i = 0; i < bins; i++)
            charge[first + i] += share * (charges[i] / binWidth - charge[first + i]);
    }
    // From the outside's far edge inward, φ rises by E·dy.
    let here = 0;
    for (let i = bins - 1; i >= 0; i--) {
        here += 0.5 * outside[i] * binWidth;
        potential[bins + i] += share * (here - potential[bins + i]);
        here += 0.5 * outside[i] * binWidth;
    }
    here = field.voltage;
    for (let i = 0; i < bins; i++) {
        here -= 0.5 * inside[i] * binWidth;
        potential[i] += share * (here - potential[i]);
        here -= 0.5 * inside[i] * binWidth;
    }
}

/** Charge and potential along y; the membrane is the straight line between its neighbours. */
export function profileOf(profile: ProfileSums, world: World): Profile {
    const { bins, binWidth, face } = world.scale;
    const bottom = -(face + world.scale.height);
    const y = (i: number) =>
        i < bins ? bottom + (i + 0.5) * binWidth : face + (i - bins + 0.5) * binWidth;
    return {
        y_nm: Float32Array.from({ length: 2 * bins }, (_, i) => y(i)),
        charge_e_per_nm: Float32Array.from(profile.charge),
        potential_mV: Float32Array.from(profile.potential),
    };
}
