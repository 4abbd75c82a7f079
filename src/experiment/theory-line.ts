/** Theory over the whole range of a sweep, at the concentrations as they are set. */
import type { Settings } from '../params.ts';
import { type Permeant, perIon, SPECIES } from '../species.ts';
import { ghk_mV, nernst_mV } from '../theory/ghk.ts';

export interface TheoryPoint {
    readonly ghk_mV: number | null;
    /** Of the ion with most of the open permeability. */
    readonly nernst_mV: number | null;
}

const openPermeability = ({ channels }: Settings, ion: Permeant): number => {
    const { count, permeability, openProbability } = channels[ion];
    return count * permeability * openProbability;
};

/** K⁺, unless another ion has the larger share of the open permeability. */
export const leadingIon = (settings: Settings): Permeant =>
    (['Na', 'Cl'] as const).reduce<Permeant>(
        (best, ion) =>
            openPermeability(settings, ion) > openPermeability(settings, best) ? ion : best,
        'K',
    );

export const theoryAt = (settings: Settings, ion: Permeant): TheoryPoint => {
    const { inside, outside, temperature_C } = settings;
    const valence = SPECIES.find(({ key }) => key === ion)?.valence ?? 1;
    return {
        ghk_mV: ghk_mV(
            { inside, outside },
            perIon((each) => openPermeability(settings, each)),
            temperature_C,
        ),
        nernst_mV: nernst_mV(valence, inside[ion], outside[ion], temperature_C),
    };
};
