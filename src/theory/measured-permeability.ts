/** What can be known from counted passages: permeability ratios and their error. */
import type { Averages } from '../snapshot.ts';
import { PERMEANT, type PerIon, type Permeant, perIon } from '../species.ts';
import { ghk_mV, ghkOneWay, valence } from './ghk.ts';

/**
 * Permeabilities measured from counted passages, nm³/ns: (outward + inward)/(flux both ways that P = 1 gives at the mean
 * voltage), which for Poisson counts is the most likely P. Null where none of the ion is there, or before any time has passed.
 */
export const measuredPermeability = (averages: Averages): PerIon<number | null> =>
    perIon((ion) => {
        const { inside, outside } = averages.atMembrane_mM;
        const { outward, inward } = ghkOneWay(
            valence[ion],
            1,
            inside[ion],
            outside[ion],
            averages.voltage_mV.mean,
            averages.temperature_C,
        );
        return averages.span_ns > 0 && outward + inward > 0
            ? (averages.outward_per_ns[ion] + averages.inward_per_ns[ion]) / (outward + inward)
            : null;
    });

/** The GHK voltage from those permeabilities: no channel was counted for it, only ions. */
export const ghkFromMeasured_mV = (averages: Averages): number | null => {
    const measured = measuredPermeability(averages);
    return ghk_mV(
        averages.atMembrane_mM,
        perIon((ion) => measured[ion] ?? 0),
        averages.temperature_C,
    );
};

export interface Ratio {
    readonly value: number;
    /** One standard error, of the counting alone. */
    readonly error: number;
}

/** The ion whose permeability the others are compared with: K⁺, as textbooks do, or where nothing is open to K⁺ the next. */
export const referenceIon = (permeability: Readonly<PerIon<number | null>>): Permeant | null =>
    PERMEANT.find((ion) => (permeability[ion] ?? 0) > 0) ?? null;

/** Each over that of the reference ion. Null where none of the ion is there to pass, or nothing is open at all. */
export const ratios = (permeability: Readonly<PerIon<number | null>>): PerIon<number | null> => {
    const reference = referenceIon(permeability);
    const unit = reference ? permeability[reference] : null;
    return perIon((ion) => {
        const own = permeability[ion];
        return unit === null || own === null ? null : own / unit;
    });
};

/** Passages both ways over the averaged stretch of time. */
export const passages = (averages: Averages): PerIon =>
    perIon(
        (ion) => (averages.outward_per_ns[ion] + averages.inward_per_ns[ion]) * averages.span_ns,
    );

/**
 * Measured ratios with the error of Poisson counts: the relative errors 1/√n of an ion and of the reference add in squares.
 * None seen: a ratio of 0 with the error that one passage would make.
 */
export const measuredRatios = (averages: Averages): PerIon<Ratio | null> => {
    const permeability = measuredPermeability(averages);
    const counted = passages(averages);
    const reference = referenceIon(permeability);
    const unit = reference ? permeability[reference] : null;
    return perIon((ion) => {
        const own = permeability[ion];
        if (own === null || unit === null || reference === null) return null;
        if (ion === reference) return { value: 1, error: 0 };
        const n = counted[ion];
        if (n < 1) return { value: 0, error: onePassage(averages, ion) / unit };
        const relative = Math.sqrt(1 / n + 1 / counted[reference]);
        return { value: own / unit, error: (own / unit) * relative };
    });
};

/** The permeability that a single passage over the same time would have shown. */
const onePassage = (averages: Averages, ion: Permeant): number => {
    const alone = { ...averages.outward_per_ns, [ion]: 1 / averages.span_ns };
    const none = { ...averages.inward_per_ns, [ion]: 0 };
    return (
        measuredPermeability({ ...averages, outward_per_ns: alone, inward_per_ns: none })[ion] ?? 0
    );
};

/** The GHK voltage from measured permeabilities, with the error that the counts make in it. */
export const countedGhk_mV = (averages: Averages): Ratio | null => {
    const value = ghkFromMeasured_mV(averages);
    if (value === null) return null;
    const counted = passages(averages);
    const variance = PERMEANT.reduce((sum, ion) => {
        if (counted[ion] < 1) return sum;
        // All passages of one ion more frequent by one standard error of their count.
        const more = 1 + 1 / Math.sqrt(counted[ion]);
        const moved = ghkFromMeasured_mV({
            ...averages,
            outward_per_ns: {
                ...averages.outward_per_ns,
                [ion]: averages.outward_per_ns[ion] * more,
            },
            inward_per_ns: { ...averages.inward_per_ns, [ion]: averages.inward_per_ns[ion] * more },
        });
        return sum + ((moved ?? value) - value) ** 2;
    }, 0);
    return { value, error: Math.sqrt(variance) };
};
