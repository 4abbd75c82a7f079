/** What theory may be asked about, from the samples of one stretch of time. */
import type { Averages } from '../snapshot.ts';
import { INSIDE, OUTSIDE, type PerIon, perIon, SPECIES } from '../species.ts';
import type { World } from '../world/world.ts';
import type { Aggregator } from './aggregator.ts';
import { span_ns, standardDeviation, standardError, sums } from './blocks.ts';
import {
    INWARD,
    IONS,
    NEAR,
    NEAR_POTENTIAL,
    nearBins,
    OPEN,
    OUTWARD,
    PUMP_CHARGE,
    V,
    V2,
} from './columns.ts';

/** Averages over the stretch; of a run that has none yet, what is set or there now. */
export function averagesOf(aggregator: Aggregator, world: World): Averages {
    const { blocks, stretch } = aggregator;
    const { scale } = world;
    const n = sums(blocks, stretch, aggregator.sums);
    const sum = aggregator.sums;
    const span = n === 0 ? 0 : span_ns(blocks, stretch);
    const nearVolume = (scale.ionsPerMilliMolar * nearBins(scale)) / scale.bins;
    const atMembrane = (side: number): PerIon =>
        perIon((_, species) => {
            const potential = sum[NEAR_POTENTIAL + side] / n;
            const boltzmann = Math.exp((SPECIES[species].valence * potential) / scale.kT);
            return (sum[NEAR + IONS * side + species] / n / nearVolume) * boltzmann;
        });
    return {
        span_ns: span,
        voltage_mV: {
            mean: n === 0 ? world.field.voltage : sum[V] / n,
            standardError: n === 0 ? Number.POSITIVE_INFINITY : standardError(blocks, V, stretch),
            standardDeviation: n === 0 ? 0 : standardDeviation(blocks, V, V2, stretch),
        },
        atMembrane_mM:
            n === 0
                ? { inside: { ...world.settings.inside }, outside: { ...world.settings.outside } }
                : { inside: atMembrane(INSIDE), outside: atMembrane(OUTSIDE) },
        openPermeability: perIon((_, species) =>
            n === 0 ? openNow(world, species) : sum[OPEN + species] / n,
        ),
        outward_per_ns: perIon((_, species) => (n === 0 ? 0 : sum[OUTWARD + species] / span)),
        inward_per_ns: perIon((_, species) => (n === 0 ? 0 : sum[INWARD + species] / span)),
        pumpCurrent_e_per_ns: n === 0 ? 0 : sum[PUMP_CHARGE] / span,
        temperature_C: world.settings.temperature_C,
    };
}

const openNow = (world: World, ion: number): number =>
    world.proteins.reduce((sum, protein) => {
        const { species, permeability } = protein.chain;
        return species === ion && protein.open ? sum + permeability : sum;
    }, 0);
