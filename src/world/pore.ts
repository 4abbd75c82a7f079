/** Pores as the settings make them, and what of them and of gates a time step cannot follow. */
import type { ChannelKind } from '../kinds/kind.ts';
import { kindsOf } from '../kinds.ts';
import { groupOf, type Settings } from '../params.ts';
import { speciesIndex } from '../species.ts';
import { END_CORRECTION, PORE_MOBILITY, type Scale } from './scale.ts';

/**
 * Sub-steps of an ion in a pore to one step of the world: at least so many, and of swifter ions so many that their standard deviation is no
 * longer than this, nm. Discrete steps take 2 % off the flux then at ±80 mV and 4 % at ±120 mV (MODEL.md).
 */
const LEAST_SUBSTEPS = 16;
const LONGEST_SUBSTEP_nm = 0.25;

/** A pore as the ions that it lets through have it. */
export interface Pore {
    /** Sub-steps to a step of the world, an even number. */
    readonly substeps: number;
    /** Standard deviation of a sub-step, nm, and what it is of a step in water. */
    readonly sigma: number;
    readonly slowing: number;
    /** Drift of a sub-step in a field of 1 mV/nm, nm. */
    readonly drift: number;
    /** Share of the voltage that falls between its ends; the rest falls over them. */
    readonly within: number;
    /** Probability that an ion that hits the mouth enters. */
    readonly entry: number;
}

/** What of a kind of channel its pore hangs on. */
type Conducting = Pick<ChannelKind, 'ion' | 'leak'>;

/**
 * A leak channel's pore is as wide as it is permeable. One of the others, which are many times as permeable, would hold many ions then, as
 * no pore does: beyond the K⁺ leak channel's permeability it gets no wider, and its ions are the swifter instead.
 * @param permeability in units of the K⁺ leak channel
 */
export const poreOf = (scale: PoreScale, { ion, leak }: Conducting, permeability: number): Pore => {
    const species = speciesIndex(ion);
    const mobility = leak ? PORE_MOBILITY : PORE_MOBILITY * Math.max(1, permeability);
    const least = poreWith(scale, species, permeability, mobility, LEAST_SUBSTEPS);
    if (leak) return least;
    const wanted = 2 * Math.ceil((LEAST_SUBSTEPS / 2) * (least.sigma / LONGEST_SUBSTEP_nm) ** 2);
    // More of them bring more to the mouth, which catches one ion for a hit at most.
    const most = 2 * Math.floor(LEAST_SUBSTEPS / 2 / least.entry ** 2);
    const substeps = Math.min(wanted, most);
    return substeps <= LEAST_SUBSTEPS
        ? least
        : poreWith(scale, species, permeability, mobility, substeps);
};

type PoreScale = Pick<
    Scale,
    'sigma_s' | 'diffusion_s' | 'drift_s' | 'membrane' | 'unitPermeability' | 'mouth' | 'depth'
>;

/** @param mobility over that in water */
const poreWith = (
    scale: PoreScale,
    species: number,
    permeability: number,
    mobility: number,
    substeps: number,
): Pore => {
    const { membrane, unitPermeability: unit, mouth, depth } = scale;
    const slowing = Math.sqrt(mobility / substeps);
    const sigma = scale.sigma_s[species] * slowing;
    const length = membrane + 2 * END_CORRECTION * sigma;
    const within = membrane / length;
    const area = (unit * permeability * length) / (mobility * scale.diffusion_s[species]);
    return {
        ...{ substeps, sigma, slowing, within },
        drift: (mobility / substeps) * within * scale.drift_s[species],
        entry: (area * Math.sqrt(mobility * substeps)) / (mouth * depth),
    };
};

/** The most permeable channel whose mouth can catch that many ions. */
const mostPermeable = (scale: Scale, kind: Conducting): number => {
    let [low, high] = [0, 1024];
    while (high - low > 1e-6 * high) {
        const middle = (low + high) / 2;
        if (poreOf(scale, kind, middle).entry > 1) high = middle;
        else low = middle;
    }
    return low;
};

/** @throws where a mouth cannot catch, or a gate not do, what is asked of it */
export function refuseTooMuch(settings: Settings, scale: Scale): void {
    const { dt, depth } = scale;
    for (const kind of kindsOf(settings)) {
        if (kind.role !== 'channel') continue;
        const own = groupOf(settings, kind.group);
        const { permeability, openProbability, meanOpenTime_ns } = own;
        // What is not there catches nothing.
        if (own.count > 0 && poreOf(scale, kind, permeability).entry > 1) {
            const most = mostPermeable(scale, kind);
            throw new Error(
                `${kind.group}.permeability must be at most ${Math.floor(most * 100) / 100} in a slab ${depth} nm deep, so that a mouth can catch that many ions; got ${permeability}.`,
            );
        }
        if (!kind.leak) continue;
        const closed = (meanOpenTime_ns * (1 - openProbability)) / openProbability;
        if (openProbability > 0 && openProbability < 1 && closed < 2 * dt) {
            throw new Error(
                `${kind.group}.meanOpenTime_ns must be at least ${((2 * dt * openProbability) / (1 - openProbability)).toPrecision(3)} at an open probability of ${openProbability}, so that the gate stays closed for two time steps; got ${meanOpenTime_ns}.`,
            );
        }
    }
}
