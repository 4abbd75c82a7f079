/** What drives each ion through its channel: diffusion and the electric field, both as voltages. */
import type { DrivingForces } from '../snapshot.ts';
import { type PerIon, perIon, SPECIES } from '../species.ts';
import type { Expected } from './expected.ts';

/** The electric force on an ion of valence z is z·V, diffusion's is −z·E; 0 where an ion is missing on a side. */
export const drivingForces = (voltage_mV: number, { nernst_mV }: Expected): PerIon<DrivingForces> =>
    perIon((ion, species) => {
        const { valence } = SPECIES[species];
        return {
            diffusion_mV: -valence * (nernst_mV[ion] ?? 0),
            electric_mV: valence * voltage_mV,
        };
    });
