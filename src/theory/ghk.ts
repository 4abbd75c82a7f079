/**
 * What theory says of voltages and fluxes. It stands outside the world, which knows none of this.
 *
 * Voltages are inside minus outside, mV; fluxes and currents are outward positive. Where a formula has no finite answer
 * (an ion missing on one side, nothing open) the answer is null, which also is what JSON can hold.
 */
import { PERMEANT, type PerIon, perIon, SPECIES } from '../species.ts';
import { IONS_PER_NM3_PER_MM, thermalVoltage_mV } from '../units.ts';

/** Concentrations of the permeant ions on both sides, mM. */
export interface Solutions {
    readonly inside: Readonly<PerIon>;
    readonly outside: Readonly<PerIon>;
}

export const valence = perIon((_, species) => SPECIES[species].valence);

export const total = (of: (ion: keyof PerIon) => number): number =>
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
export const ghkTerms = ({ inside, outside }: Solutions, permeabilities: Readonly<PerIon>) => {
    const sum = (cationsFrom: Readonly<PerIon>, anionsFrom: Readonly<PerIon>): number =>
        total((ion) => permeabilities[ion] * (valence[ion] > 0 ? cationsFrom : anionsFrom)[ion]);
    return { leaving: sum(inside, outside), entering: sum(outside, inside) };
};

/**
 * The voltage at which passive currents cancel (Goldman 1943; Hodgkin & Katz 1949), from permeabilities in any one unit;
 * null if nothing is open or everything could only go one way.
 */
export const ghk_mV = (
    solutions: Solutions,
    permeabilities: Readonly<PerIon>,
    temperature_C: number,
): number | null => {
    const { leaving, entering } = ghkTerms(solutions, permeabilities);
    return leaving > 0 && entering > 0
        ? thermalVoltage_mV(temperature_C) * Math.log(entering / leaving)
        : null;
};

/**
 * Flux through a pore over what the GHK flux equation makes of the bulk's concentrations and the whole voltage, where only a share of that
 * drops over the membrane and the rest over two alike Debye layers, in which Boltzmann's factor holds:
 *   [sinh(u/2)/(u/2)] / [sinh(u_m/2)/(u_m/2)], u_m = share·u,
 * for cations and anions alike, so that it moves no reversal potential, but how large a flux is that stands against a pump's.
 * @param u V/kT
 */
export const layeredFlux = (u: number, membraneShare: number): number => {
    const size = Math.abs(u);
    if (size === 0 || membraneShare === 1) return 1;
    const swept = Math.exp(Math.min(700, ((1 - membraneShare) * size) / 2));
    return (membraneShare * swept * Math.expm1(-size)) / Math.expm1(-membraneShare * size);
};

/** In kT/e. Where no voltage up to this balances, none does: currents only fade out toward that end. */
const FARTHEST = 2 ** 60;

/**
 * The voltage at which passive currents and the pumps' current cancel; null if nothing is open or there is none.
 * The sum rises strictly with V, so it has one root at most; bisection ends at neighbouring floating-point numbers.
 * Permeabilities here are absolute, nm³/ns.
 * @param membraneShare of the voltage that drops over the membrane itself; the rest does over Debye layers
 */
export const ghkWithPump_mV = (
    solutions: Solutions,
    permeabilities_nm3_ns: Readonly<PerIon>,
    pumpCurrent_e_per_ns: number,
    temperature_C: number,
    membraneShare = 1,
): number | null => {
    if (pumpCurrent_e_per_ns === 0) {
        return ghk_mV(solutions, permeabilities_nm3_ns, temperature_C);
    }
    const { leaving, entering } = ghkTerms(solutions, permeabilities_nm3_ns);
    const pump = pumpCurrent_e_per_ns / IONS_PER_NM3_PER_MM;
    const current = (u: number): number =>
        layeredFlux(u, membraneShare) * (leaving * bernoulli(-u) - entering * bernoulli(u)) + pump;
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
