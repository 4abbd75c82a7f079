/**
 * What theory says of voltages and fluxes. It stands outside the world, which knows none of this.
 *
 * Voltages are inside minus outside, mV; fluxes and currents are outward positive. Where a formula has no finite answer
 * (an ion missing on one side, nothing open) the answer is null, which also is what JSON can hold.
 */
import type { Averages } from './snapshot.ts';
import { PERMEANT, type PerIon, perIon, SPECIES } from './species.ts';
import { averagedShare, thermalNoise_mV } from './theory/charge.ts';
import { IONS_PER_NM3_PER_MM, thermalVoltage_mV } from './units.ts';

/** Concentrations of the permeant ions on both sides, mM. */
export interface Solutions {
    readonly inside: Readonly<PerIon>;
    readonly outside: Readonly<PerIon>;
}

const valence = perIon((_, species) => SPECIES[species].valence);

const total = (of: (ion: keyof PerIon) => number): number =>
    PERMEANT.reduce((sum, ion) => sum + of(ion), 0);

/** The voltage at which an ion of that valence is in equilibrium (Nernst 1889); null if a side has none of it. */
export const nernst_mV = (
    valence: number,
    inside_mM: number,
    outside_mM: number,
    temperature_C: number,
): number | null =>
    inside_mM > 0 && outside_mM > 0
        ? (thermalVoltage_mV(temperature_C) / valence) * Math.log(outside_mM / inside_mM)
        : null;

/** x/(eˣ − 1), which is 1 at x = 0: Bernoulli's function, the shape of a flux through a constant field. */
const bernoulli = (x: number): number => (x === 0 ? 1 : x / Math.expm1(x));

/**
 * The two one-way fluxes of an ion through a constant field, ions/ns (Goldman 1943; Hodgkin & Katz 1949):
 * with u = zV·e/kT, outward = P·c_in·u/(1 − e⁻ᵘ) and inward = P·c_out·u/(eᵘ − 1).
 * Their ratio is Ussing's (1949), c_in/c_out·eᵘ, whatever the field. Permeability P in nm³/ns: all open pores together.
 */
export const ghkOneWay = (
    valence: number,
    permeability_nm3_ns: number,
    inside_mM: number,
    outside_mM: number,
    voltage_mV: number,
    temperature_C: number,
): { outward: number; inward: number } => {
    const u = (valence * voltage_mV) / thermalVoltage_mV(temperature_C);
    const perMM = permeability_nm3_ns * IONS_PER_NM3_PER_MM;
    return {
        outward: perMM * inside_mM * bernoulli(-u),
        inward: perMM * outside_mM * bernoulli(u),
    };
};

/** Net outward flux of an ion, ions/ns: the GHK flux equation. Times the valence it is a current in e/ns. */
export const ghkFlux = (...arguments_: Parameters<typeof ghkOneWay>): number => {
    const { outward, inward } = ghkOneWay(...arguments_);
    return outward - inward;
};

/**
 * Positive charge ready to leave (cations inside, anions outside) and to enter, each weighted by its permeability.
 * Because all valences are ±1 the GHK current of all ions together is leaving·B(−u) − entering·B(u).
 */
const goldmanTerms = ({ inside, outside }: Solutions, permeabilities: Readonly<PerIon>) => {
    const sum = (cationsFrom: Readonly<PerIon>, anionsFrom: Readonly<PerIon>): number =>
        total((ion) => permeabilities[ion] * (valence[ion] > 0 ? cationsFrom : anionsFrom)[ion]);
    return { leaving: sum(inside, outside), entering: sum(outside, inside) };
};

/**
 * The voltage at which passive currents cancel (Goldman 1943; Hodgkin & Katz 1949), from permeabilities in any one unit;
 * null if nothing is open or everything could only go one way.
 */
export const goldman_mV = (
    solutions: Solutions,
    permeabilities: Readonly<PerIon>,
    temperature_C: number,
): number | null => {
    const { leaving, entering } = goldmanTerms(solutions, permeabilities);
    return leaving > 0 && entering > 0
        ? thermalVoltage_mV(temperature_C) * Math.log(entering / leaving)
        : null;
};

/** In kT/e. Where no voltage up to this balances, none does: currents only fade out toward that end. */
const FARTHEST = 2 ** 60;

/**
 * The voltage at which passive currents and the pumps' current cancel; null if nothing is open or there is none.
 * The sum rises strictly with V, so it has one root at most; bisection ends at neighbouring floating-point numbers.
 * Permeabilities here are absolute, nm³/ns.
 */
export const goldmanWithPump_mV = (
    solutions: Solutions,
    permeabilities_nm3_ns: Readonly<PerIon>,
    pumpCurrent_e_per_ns: number,
    temperature_C: number,
): number | null => {
    if (pumpCurrent_e_per_ns === 0) {
        return goldman_mV(solutions, permeabilities_nm3_ns, temperature_C);
    }
    const { leaving, entering } = goldmanTerms(solutions, permeabilities_nm3_ns);
    const pump = pumpCurrent_e_per_ns / IONS_PER_NM3_PER_MM;
    const current = (u: number): number => leaving * bernoulli(-u) - entering * bernoulli(u) + pump;
    let low = -1;
    while (current(low) > 0 && low > -FARTHEST) low *= 2;
    let high = 1;
    while (current(high) < 0 && high < FARTHEST) high *= 2;
    if (!(current(low) < 0 && current(high) > 0)) return null;
    for (;;) {
        const middle = (low + high) / 2;
        if (middle <= low || middle >= high) return middle * thermalVoltage_mV(temperature_C);
        if (current(middle) < 0) low = middle;
        else high = middle;
    }
};

/** Na⁺ carried for each K⁺ by the Na⁺/K⁺-ATPase. */
export const PUMP_RATIO = 3 / 2;

/**
 * The voltage when the pumps carry out exactly the Na⁺ that leaks in. With the K⁺ they bring back their own current is
 * −(1 − 1/ratio)·I_Na, which leaves I_Na/ratio in the balance: Goldman's equation with P_Na/ratio.
 */
export const balancedPump_mV = (
    solutions: Solutions,
    permeabilities: Readonly<PerIon>,
    temperature_C: number,
    ratio = PUMP_RATIO,
): number | null =>
    goldman_mV(solutions, { ...permeabilities, Na: permeabilities.Na / ratio }, temperature_C);

/**
 * Mullins & Noda (J. Gen. Physiol. 47:117, 1963): as above where Cl⁻ is passive and so has no say,
 * V = kT/e·ln((r·K_o + α·Na_o)/(r·K_i + α·Na_i)) with α = P_Na/P_K.
 */
export const mullinsNoda_mV = (
    solutions: Solutions,
    permeabilities: Readonly<PerIon>,
    temperature_C: number,
    ratio = PUMP_RATIO,
): number | null => balancedPump_mV(solutions, { ...permeabilities, Cl: 0 }, temperature_C, ratio);

/**
 * Where a cell without pumps ends (Donnan 1911; Boyle & Conway 1941): every open ion has the same in/out ratio, r for
 * cations and 1/r for anions, and the inside's open ions still balance the charge a = Σz·c_in that is trapped with them.
 * Outside clamped: C_o·r − X_o/r = a. Outside closed and as large as the inside: r = (C_i + X_o)/(C_o + X_i).
 * An ion with permeability 0 is trapped. The charge that makes the voltage is neglected (in the default box 0.7 % of a, 0.1 mV).
 * Null if nothing is open or the open ions cannot balance.
 */
export const donnan = (
    { inside, outside }: Solutions,
    permeabilities: Readonly<PerIon>,
    temperature_C: number,
    outsideBath: 'clamped' | 'closed' = 'clamped',
): { voltage_mV: number; inside: PerIon; outside: PerIon } | null => {
    const open = perIon((ion) => (permeabilities[ion] > 0 ? 1 : 0));
    const { leaving, entering } = goldmanTerms({ inside, outside }, open);
    const trapped = total((ion) => open[ion] * valence[ion] * inside[ion]);
    const cations = total((ion) => (valence[ion] > 0 ? open[ion] * outside[ion] : 0));
    const anions = total((ion) => (valence[ion] < 0 ? open[ion] * outside[ion] : 0));
    const root = Math.sqrt(trapped ** 2 + 4 * cations * anions);
    const clamped =
        trapped > 0 ? (trapped + root) / (2 * cations) : (2 * anions) / (root - trapped);
    const ratio = outsideBath === 'clamped' ? clamped : leaving / entering;
    if (!(ratio > 0 && ratio < Infinity)) return null;
    const far = perIon((ion) => {
        if (!open[ion] || outsideBath === 'clamped') return outside[ion];
        return (inside[ion] + outside[ion]) / (1 + ratio ** valence[ion]);
    });
    return {
        voltage_mV: -thermalVoltage_mV(temperature_C) * Math.log(ratio),
        inside: perIon((ion) => (open[ion] ? far[ion] * ratio ** valence[ion] : inside[ion])),
        outside: far,
    };
};

/** Conductance of all open channels, e/(ns·mV): the slope of the GHK current at this voltage. */
export const conductance = (
    { atMembrane_mM, openPermeability, temperature_C }: Averages,
    unitPermeability_nm3_ns: number,
    voltage_mV: number,
): number => {
    const current = (at_mV: number): number =>
        total(
            (ion) =>
                valence[ion] *
                ghkFlux(
                    valence[ion],
                    openPermeability[ion] * unitPermeability_nm3_ns,
                    atMembrane_mM.inside[ion],
                    atMembrane_mM.outside[ion],
                    at_mV,
                    temperature_C,
                ),
        );
    return current(voltage_mV + 0.5) - current(voltage_mV - 0.5);
};

/**
 * Standard error that heat alone gives the mean voltage of that stretch, mV, however it was measured: √(kT/C) averaged over a
 * noise that forgets with τ = C/g, and √(2·kT/(g·T)) once the span T is many τ. 0 where nothing is open and so nothing moves.
 */
export const thermalError_mV = (
    averages: Averages,
    unitPermeability_nm3_ns: number,
    capacitance_e_per_mV: number,
): number => {
    const g = conductance(averages, unitPermeability_nm3_ns, averages.voltage_mV.mean);
    if (!(g > 0)) return 0;
    const forgotten = (averages.span_ns * g) / capacitance_e_per_mV;
    return (
        thermalNoise_mV(capacitance_e_per_mV, averages.temperature_C) *
        Math.sqrt(averagedShare(forgotten))
    );
};

/** Theory's lines for one stretch of time. */
export interface Expected {
    readonly nernst_mV: PerIon<number | null>;
    readonly goldman_mV: number | null;
    /** The line to compare with when pumps run; without pumps it is Goldman's. */
    readonly goldmanWithPump_mV: number | null;
    readonly thermalNoise_mV: number;
    /** What heat leaves of it in the mean of the stretch: no mean is better known, however it was measured. */
    readonly thermalError_mV: number;
}

/** Theory at what was measured over the same stretch: concentrations, open channels, the pumps' current. */
export const expected = (
    averages: Averages,
    unitPermeability_nm3_ns: number,
    capacitance_e_per_mV: number,
): Expected => {
    const { atMembrane_mM, openPermeability, pumpCurrent_e_per_ns, temperature_C } = averages;
    const { inside, outside } = atMembrane_mM;
    const permeabilities = perIon((ion) => openPermeability[ion] * unitPermeability_nm3_ns);
    return {
        nernst_mV: perIon((ion) =>
            nernst_mV(valence[ion], inside[ion], outside[ion], temperature_C),
        ),
        goldman_mV: goldman_mV(atMembrane_mM, permeabilities, temperature_C),
        goldmanWithPump_mV: goldmanWithPump_mV(
            atMembrane_mM,
            permeabilities,
            pumpCurrent_e_per_ns,
            temperature_C,
        ),
        thermalNoise_mV: thermalNoise_mV(capacitance_e_per_mV, temperature_C),
        thermalError_mV: thermalError_mV(averages, unitPermeability_nm3_ns, capacitance_e_per_mV),
    };
};

/**
 * Standard error of the mean voltage, mV: what its blocks say, and never less than heat leaves. Over some charging times a run's
 * own blocks cannot tell. Infinity before they say anything.
 */
export const voltageError_mV = (
    { voltage_mV }: Averages,
    { thermalError_mV }: Pick<Expected, 'thermalError_mV'>,
): number => Math.max(voltage_mV.standardError, thermalError_mV);

/**
 * Permeabilities measured from one-way crossings, nm³/ns: (outward + inward)/(flux both ways that P = 1 gives at the mean
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

/** Goldman's voltage from those permeabilities: no channel was counted for it, only ions. */
export const goldmanFromMeasured_mV = (averages: Averages): number | null => {
    const measured = measuredPermeability(averages);
    return goldman_mV(
        averages.atMembrane_mM,
        perIon((ion) => measured[ion] ?? 0),
        averages.temperature_C,
    );
};
