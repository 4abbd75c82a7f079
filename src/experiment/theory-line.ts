/** Theory over the whole range of a sweep, at the concentrations as they are set. */
import type { Settings } from '../params.ts';
import { PERMEANT, type Permeant, perIon, speciesOf } from '../species.ts';
import { ghk_mV, nernst_mV } from '../theory/ghk.ts';
import { setPermeability } from '../theory/set-permeability.ts';

export interface TheoryPoint {
    readonly ghk_mV: number | null;
    /** Of the ion with most of the open permeability. */
    readonly nernst_mV: number | null;
}

/** The ion with the largest share of the open permeability; of equal ones the first, which is K⁺. */
export const leadingIon = (settings: Settings): Permeant => {
    const open = setPermeability(settings) ?? perIon(() => 0);
    return PERMEANT.reduce((best, ion) => (open[ion] > open[best] ? ion : best));
};

export const theoryAt = (settings: Settings, ion: Permeant): TheoryPoint => {
    const { inside, outside, temperature_C } = settings;
    const permeability = setPermeability(settings);
    return {
        ghk_mV: permeability && ghk_mV({ inside, outside }, permeability, temperature_C),
        nernst_mV: nernst_mV(speciesOf(ion).valence, inside[ion], outside[ion], temperature_C),
    };
};
