/** Theory over the whole range of a sweep, at the concentrations as they are set. */
import type { Settings } from '../params.ts';
import { withValue } from '../settings/settings.ts';
import { PERMEANT, type Permeant, perIon, speciesOf } from '../species.ts';
import { ghk_mV, nernst_mV } from '../theory/ghk.ts';
import { setPermeability } from '../theory/set-permeability.ts';
import type { Point } from './sweep.ts';

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

/** The lines are drawn through so many values. */
const LINE_POINTS = 61;

/** Theory at values between the first and the last point's, evenly spaced on the axis of the plot. */
export const theoryLine = (
    points: readonly Point[],
    log: boolean,
): (TheoryPoint & { readonly value: number })[] => {
    const [first, last] = [points[0], points.at(-1)];
    if (!first || !last) return [];
    const ion = leadingIon(first.settings);
    const settingsAt = (value: number): Settings | undefined => {
        try {
            return withValue(first.settings, first.path, value);
        } catch {
            // Between whole numbers there is no cell.
            return undefined;
        }
    };
    return Array.from({ length: LINE_POINTS }, (_, i) => {
        const share = i / (LINE_POINTS - 1);
        const value = log
            ? first.value * (last.value / first.value) ** share
            : first.value + (last.value - first.value) * share;
        const settings = settingsAt(value);
        const none = { ghk_mV: null, nernst_mV: null };
        return { value, ...(settings ? theoryAt(settings, ion) : none) };
    });
};
