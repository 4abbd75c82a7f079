/** What drives each ion through its channel: diffusion and the electric field, both as voltages. */
import { type PerIon, perIon, SPECIES } from '../species.ts';
import type { Expected } from '../theory.ts';

/** Positive outward, mV. Where they cancel the ion is at its reversal potential. */
export interface Driving {
    readonly diffusion_mV: number;
    readonly electric_mV: number;
}

/** The electric force on an ion of valence z is z·V, diffusion's is −z·E; 0 where an ion is missing on a side. */
export const drivingForces = (voltage_mV: number, { nernst_mV }: Expected): PerIon<Driving> =>
    perIon((ion, species) => {
        const valence = SPECIES[species]?.valence ?? 0;
        return {
            diffusion_mV: -valence * (nernst_mV[ion] ?? 0),
            electric_mV: valence * voltage_mV,
        };
    });
