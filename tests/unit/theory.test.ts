import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Averages } from '../../src/snapshot.ts';
import { PERMEANT, type PerIon, perIon } from '../../src/species.ts';
import { donnan } from '../../src/theory/donnan.ts';
import { expected } from '../../src/theory/expected.ts';
import {
    ghk_mV,
    ghkFlux,
    ghkOneWay,
    ghkWithPump_mV,
    layeredFlux,
    nernst_mV,
    type Solutions,
} from '../../src/theory/ghk.ts';
import {
    ghkFromMeasured_mV,
    measuredPermeability,
} from '../../src/theory/measured-permeability.ts';
import { balancedPump_mV, mullinsNoda_mV } from '../../src/theory/pump.ts';
import { IONS_PER_NM3_PER_MM, thermalVoltage_mV } from '../../src/units.ts';

const VALENCE: PerIon = { K: 1, Na: 1, Cl: -1, H: 1 };
const BODY = 37;

/** The default cell of MODEL.md. */
const NEURON: Solutions = {
    inside: { K: 140, Na: 12, Cl: 10, H: 0 },
    outside: { K: 5, Na: 145, Cl: 110, H: 0 },
};
const REST: PerIon = { K: 1, Na: 0.04, Cl: 0.45, H: 0 };

/** MODEL.md gives tenths of a mV. */
const TENTH = 0.05;

const near = (value: number | null, truth: number, tolerance: number): void => {
    expect(value).not.toBeNull();
    expect(Math.abs((value ?? Number.NaN) - truth)).toBeLessThanOrEqual(tolerance);
};

const some_mM = fc.double({ min: 0.01, max: 600, noNaN: true });
const somePermeability = fc.double({ min: 1e-4, max: 100, noNaN: true });
const someTemperature = fc.double({ min: 0, max: 60, noNaN: true });
const someVoltage = fc.double({ min: -200, max: 200, noNaN: true });
const perPermeant = (each: fc.Arbitrary<number>) =>
    fc.record({ K: each, Na: each, Cl: each, H: each });
const someSolutions = fc.record({ inside: perPermeant(some_mM), outside: perPermeant(some_mM) });

/** Sum of the currents of all ions, e/ns, and of their sizes, ion by ion. */
const currents = (
    { inside, outside }: Solutions,
    permeabilities: PerIon,
    voltage: number,
    temperature: number,
) => {
    let net = 0;
    let size = 0;
    for (const ion of PERMEANT) {
        const { outward, inward } = ghkOneWay(
            VALENCE[ion],
            permeabilities[ion],
            inside[ion],
            outside[ion],
            voltage,
            temperature,
        );
        net += VALENCE[ion] * (outward - inward);
        size += outward + inward;
    }
    return { net, size };
};

describe('Nernst', () => {
    it.each([
        // MODEL.md, default cell
        ['K⁺, neuron', 1, 140, 5, 37, -89.1, TENTH],
        ['Na⁺, neuron', 1, 12, 145, 37, 66.6, TENTH],
        ['Cl⁻, neuron', -1, 10, 110, 37, -64.1, TENTH],
        // Hille, Ion Channels of Excitable Membranes, 3rd ed., table 1.3: mammalian muscle at 37 °C, whole mV (Ca²⁺: 128.5)
        ['Na⁺, muscle', 1, 12, 145, 37, 67, 0.5],
        ['K⁺, muscle', 1, 155, 4, 37, -98, 0.5],
        ['Ca²⁺, muscle', 2, 1e-4, 1.5, 37, 129, 0.6],
        ['Cl⁻, muscle', -1, 4.2, 123, 37, -90, 0.5],
        // Kandel et al., Principles of Neural Science, squid giant axon, rounded to 5 mV there
        ['K⁺, squid', 1, 400, 20, 20, -75, 2.5],
        ['Na⁺, squid', 1, 50, 440, 20, 55, 2.5],
        ['Cl⁻, squid', -1, 52, 560, 20, -60, 2.5],
    ])('%s', (_, z, inside, outside, temperature, truth, tolerance) => {
        near(nernst_mV(z, inside, outside, temperature), truth, tolerance);
    });

    it.each([
        // Hille, table 1.2: 2.303·RT/F, to its last digit
        [0, 54.2],
        [10, 56.18],
        [20, 58.17],
        [37, 61.54],
    ])('a decade at %d °C is %d mV', (temperature, truth) => {
        near(nernst_mV(1, 1, 10, temperature), truth, 0.0051);
    });

    it('is null where a side has none of the ion', () => {
        expect(nernst_mV(1, 0, 5, BODY)).toBeNull();
        expect(nernst_mV(1, 140, 0, BODY)).toBeNull();
        expect(nernst_mV(-1, 0, 0, BODY)).toBeNull();
    });
});

describe('GHK flux', () => {
    it('is the solution of Nernst–Planck in a constant field', () => {
        // J = P·(c_in·e^u − c_out)/∫₀¹ e^(u·s) ds, the integral by Simpson's rule: exact to 1e-10 for |u| < 8 and 400 steps.
        const slow = (z: number, inside: number, outside: number, voltage: number): number => {
            const u = (z * voltage) / thermalVoltage_mV(BODY);
            const n = 400;
            let integral = 0;
            for (let i = 0; i <= n; i++) {
                const weight = i === 0 || i === n ? 1 : i % 2 ? 4 : 2;
                integral += (weight * Math.exp((u * i) / n)) / (3 * n);
            }
            return (IONS_PER_NM3_PER_MM * (inside * Math.exp(u) - outside)) / integral;
        };
        fc.assert(
            fc.property(
                fc.constantFrom(-1, 1, 2),
                some_mM,
                some_mM,
                fc.double({ min: -100, max: 100, noNaN: true }),
                (z, inside, outside, voltage) => {
                    const { outward, inward } = ghkOneWay(z, 1, inside, outside, voltage, BODY);
                    const flux = ghkFlux(z, 1, inside, outside, voltage, BODY);
                    const error = Math.abs(flux - slow(z, inside, outside, voltage));
                    expect(error).toBeLessThan(1e-8 * (outward + inward));
                },
            ),
        );
    });

    it('obeys the flux ratio of Ussing (1949)', () => {
        fc.assert(
            fc.property(
                fc.constantFrom(-1, 1),
                some_mM,
                some_mM,
                someVoltage,
                someTemperature,
                (z, inside, outside, voltage, temperature) => {
                    const { outward, inward } = ghkOneWay(
                        z,
                        3,
                        inside,
                        outside,
                        voltage,
                        temperature,
                    );
                    const truth =
                        (inside / outside) *
                        Math.exp((z * voltage) / thermalVoltage_mV(temperature));
                    expect(outward / inward / truth).toBeCloseTo(1, 10);
                },
            ),
        );
    });

    it('goes over into diffusion, P·Δc, as the voltage vanishes', () => {
        const diffusion = 2 * IONS_PER_NM3_PER_MM * (140 - 5);
        for (const voltage of [0, 1e-300, 1e-12, -1e-9, 1e-6]) {
            expect(ghkFlux(1, 2, 140, 5, voltage, BODY) / diffusion).toBeCloseTo(1, 7);
        }
    });

    it('goes over into drift, P·u·c of the side it comes from, at high voltage', () => {
        const kT = thermalVoltage_mV(BODY);
        const drift = 40 * IONS_PER_NM3_PER_MM;
        expect(ghkFlux(1, 1, 140, 5, 40 * kT, BODY) / (140 * drift)).toBeCloseTo(1, 12);
        expect(ghkFlux(1, 1, 140, 5, -40 * kT, BODY) / (-5 * drift)).toBeCloseTo(1, 12);
        expect(ghkFlux(-1, 1, 10, 110, 40 * kT, BODY) / (-110 * drift)).toBeCloseTo(1, 12);
        expect(ghkFlux(1, 1, 140, 5, 1e6, BODY)).toBeGreaterThan(0);
        expect(ghkFlux(1, 1, 0, 5, 1e6, BODY)).toBeCloseTo(0, 12);
    });
});

describe('GHK', () => {
    it('gives the figures of MODEL.md', () => {
        near(ghk_mV(NEURON, REST, BODY), -67.3, TENTH);
        near(ghk_mV(NEURON, { ...REST, K: 0 }, BODY), -42.2, TENTH);
        near(balancedPump_mV(NEURON, REST, BODY), -70.9, TENTH);
    });

    it('bends away from Nernst as Hodgkin & Horowicz (1959) found in frog muscle', () => {
        // Their line: V = 58 mV·log₁₀(([K⁺]out + 0.01·[Na⁺]out)/140). It rounds 58.17 and neglects Na⁺ inside: 0.5 mV.
        for (const potassium of [1, 2.5, 5, 10, 20, 50]) {
            const sodium = 120 - potassium;
            const frog = {
                inside: { K: 140, Na: 10, Cl: 2, H: 0 },
                outside: { K: potassium, Na: sodium, Cl: 120, H: 0 },
            };
            const line = 58 * Math.log10((potassium + 0.01 * sodium) / 140);
            near(ghk_mV(frog, { K: 1, Na: 0.01, Cl: 0, H: 0 }, 20), line, 0.5);
        }
    });

    it('is Nernst where one ion is open', () => {
        for (const ion of PERMEANT.filter((each) => NEURON.inside[each] > 0)) {
            const only = perIon((other) => (other === ion ? 7 : 0));
            const truth = nernst_mV(VALENCE[ion], NEURON.inside[ion], NEURON.outside[ion], BODY);
            near(ghk_mV(NEURON, only, BODY), truth ?? Number.NaN, 1e-10);
        }
    });

    it('is null where nothing is open or all could only leave', () => {
        expect(ghk_mV(NEURON, { K: 0, Na: 0, Cl: 0, H: 0 }, BODY)).toBeNull();
        const inside = { K: 140, Na: 0, Cl: 0, H: 0 };
        expect(ghk_mV({ inside, outside: { K: 0, Na: 0, Cl: 0, H: 0 } }, REST, BODY)).toBeNull();
    });

    it('is where the GHK currents cancel, between the outermost Nernst potentials, odd in the sides', () => {
        fc.assert(
            fc.property(
                someSolutions,
                perPermeant(somePermeability),
                someTemperature,
                (solutions, permeabilities, temperature) => {
                    const voltage = ghk_mV(solutions, permeabilities, temperature) ?? Number.NaN;
                    const { net, size } = currents(solutions, permeabilities, voltage, temperature);
                    expect(Math.abs(net)).toBeLessThan(1e-9 * size);

                    const nernst = PERMEANT.map(
                        (ion) =>
                            nernst_mV(
                                VALENCE[ion],
                                solutions.inside[ion],
                                solutions.outside[ion],
                                temperature,
                            ) ?? Number.NaN,
                    );
                    expect(voltage).toBeGreaterThan(Math.min(...nernst) - 1e-9);
                    expect(voltage).toBeLessThan(Math.max(...nernst) + 1e-9);

                    const mirrored = { inside: solutions.outside, outside: solutions.inside };
                    near(ghk_mV(mirrored, permeabilities, temperature), -voltage, 1e-9);
                    const scaled = perIon((ion) => 1e-3 * permeabilities[ion]);
                    near(ghk_mV(solutions, scaled, temperature), voltage, 1e-9);
                },
            ),
        );
    });
});

describe('GHK with pump', () => {
    it('is where GHK currents and pump current cancel', () => {
        fc.assert(
            fc.property(
                someSolutions,
                perPermeant(somePermeability),
                fc.double({ min: -100, max: 100, noNaN: true }),
                someTemperature,
                (solutions, permeabilities, strength, temperature) => {
                    const pump =
                        strength * currents(solutions, permeabilities, 0, temperature).size;
                    const voltage =
                        ghkWithPump_mV(solutions, permeabilities, pump, temperature) ?? Number.NaN;
                    const { net, size } = currents(solutions, permeabilities, voltage, temperature);
                    expect(Math.abs(net + pump)).toBeLessThan(1e-9 * (size + Math.abs(pump)));

                    const passive = ghk_mV(solutions, permeabilities, temperature) ?? Number.NaN;
                    if (pump > 0) expect(voltage).toBeLessThanOrEqual(passive + 1e-9);
                    else expect(voltage).toBeGreaterThanOrEqual(passive - 1e-9);
                },
            ),
        );
    });

    it('has fluxes through Debye layers as large as between what is at the faces', () => {
        const [share, voltage] = [0.9, -150];
        const face_mV = ((1 - share) * voltage) / 2;
        const kT = 26.73;
        for (const [valence, inside, outside] of [
            [1, 140, 5],
            [1, 12, 145],
            [-1, 10, 110],
        ] as const) {
            const atFaces = ghkFlux(
                valence,
                1,
                inside * Math.exp((valence * face_mV) / kT),
                outside * Math.exp((-valence * face_mV) / kT),
                share * voltage,
                BODY,
            );
            const bulk = ghkFlux(valence, 1, inside, outside, voltage, BODY);
            near(atFaces / bulk, layeredFlux(voltage / kT, share), 1e-3);
        }
        expect(layeredFlux(voltage / kT, 1)).toBe(1);
    });

    it('needs a smaller voltage for the same pumps where layers swell the leak', () => {
        const permeabilities = { K: 1, Na: 0.04, Cl: 0.45, H: 0 };
        const pumped = (share?: number) =>
            ghkWithPump_mV(NEURON, permeabilities, 0.15, BODY, share) ?? Number.NaN;
        const { net } = currents(NEURON, permeabilities, pumped(0.9), BODY);
        near(net * layeredFlux(pumped(0.9) / 26.73, 0.9), -0.15, 1e-4);
        expect(pumped(0.9)).toBeGreaterThan(pumped() + 1);
    });

    it('is GHK without pump, and null where nothing is open or no voltage can balance', () => {
        expect(ghkWithPump_mV(NEURON, REST, 0, BODY)).toBe(ghk_mV(NEURON, REST, BODY));
        expect(ghkWithPump_mV(NEURON, { K: 0, Na: 0, Cl: 0, H: 0 }, 1, BODY)).toBeNull();
        const onlyOut = {
            inside: { K: 140, Na: 0, Cl: 0, H: 0 },
            outside: { K: 0, Na: 0, Cl: 0, H: 0 },
        };
        expect(ghkWithPump_mV(onlyOut, { K: 1, Na: 0, Cl: 0, H: 0 }, 1, BODY)).toBeNull();
        expect(ghkWithPump_mV(onlyOut, { K: 1, Na: 0, Cl: 0, H: 0 }, -1e-3, BODY)).not.toBeNull();
    });

    it('is the balanced pump when the pump carries a third of the Na⁺ leak, and Mullins–Noda with passive Cl⁻', () => {
        fc.assert(
            fc.property(
                someSolutions,
                perPermeant(somePermeability),
                someTemperature,
                (solutions, withProtons, temperature) => {
                    const permeabilities = { ...withProtons, H: 0 };
                    const voltage =
                        mullinsNoda_mV(solutions, permeabilities, temperature) ?? Number.NaN;
                    const { inside, outside } = solutions;
                    const alpha = permeabilities.Na / permeabilities.K;
                    const textbook =
                        thermalVoltage_mV(temperature) *
                        Math.log(
                            (1.5 * outside.K + alpha * outside.Na) /
                                (1.5 * inside.K + alpha * inside.Na),
                        );
                    near(voltage, textbook, 1e-9);

                    const passive = outside.Cl * Math.exp(voltage / thermalVoltage_mV(temperature));
                    const cell = { inside: { ...inside, Cl: passive }, outside };
                    const sodium = ghkFlux(
                        1,
                        permeabilities.Na,
                        inside.Na,
                        outside.Na,
                        voltage,
                        temperature,
                    );
                    const root = ghkWithPump_mV(cell, permeabilities, -sodium / 3, temperature);
                    near(root, voltage, 1e-6);
                    near(balancedPump_mV(cell, permeabilities, temperature), voltage, 1e-9);
                },
            ),
        );
    });

    it('adds at most kT/e·ln(3/2), 10 mV at 20 °C', () => {
        const cell = { inside: NEURON.inside, outside: { ...NEURON.outside, K: 0.001 } };
        const leaky = { K: 1, Na: 0.04, Cl: 0, H: 0 };
        const step =
            (mullinsNoda_mV(cell, leaky, 20) ?? Number.NaN) -
            (ghk_mV(cell, leaky, 20) ?? Number.NaN);
        near(step, -10.2, 0.1);
    });
});

describe('Donnan', () => {
    const OPEN: PerIon = { K: 1, Na: 1, Cl: 1, H: 0 };

    it('is −10 mV for the default cell in a clamped bath, −13 mV where the outside runs down too', () => {
        // By hand: 150·r − 110/r = 142 → r = 1.4518; closed: r = (152 + 110)/(150 + 10) = 1.6375; kT/e = 26.73 mV.
        near(donnan(NEURON, OPEN, BODY)?.voltage_mV ?? null, -9.96, 0.01);
        near(donnan(NEURON, OPEN, BODY, 'closed')?.voltage_mV ?? null, -13.18, 0.01);
    });

    it('leaves each open ion at its Nernst potential, charge balanced and, closed, no ion lost', () => {
        fc.assert(
            fc.property(
                someSolutions,
                fc.constantFrom(OPEN, { K: 1, Na: 0, Cl: 2, H: 0 }, { K: 0, Na: 1, Cl: 1, H: 0 }),
                fc.constantFrom('clamped' as const, 'closed' as const),
                (solutions, permeabilities, bath) => {
                    const end = donnan(solutions, permeabilities, BODY, bath);
                    expect(end).not.toBeNull();
                    if (!end) return;
                    let before = 0;
                    let after = 0;
                    for (const ion of PERMEANT) {
                        before += VALENCE[ion] * solutions.inside[ion];
                        after += VALENCE[ion] * end.inside[ion];
                        const trapped = permeabilities[ion] === 0;
                        if (trapped) {
                            expect(end.inside[ion]).toBe(solutions.inside[ion]);
                        } else {
                            const nernst = nernst_mV(
                                VALENCE[ion],
                                end.inside[ion],
                                end.outside[ion],
                                BODY,
                            );
                            near(nernst, end.voltage_mV, 1e-6);
                        }
                        if (bath === 'clamped') {
                            expect(end.outside[ion]).toBe(solutions.outside[ion]);
                        } else {
                            const ions = solutions.inside[ion] + solutions.outside[ion];
                            near(end.inside[ion] + end.outside[ion], ions, 1e-9 * ions);
                        }
                    }
                    // Charge is a difference of concentrations of up to 1800 mM.
                    near(after, before, 1e-6);
                    // Where it ended, it stays.
                    near(
                        donnan(end, permeabilities, BODY, bath)?.voltage_mV ?? null,
                        end.voltage_mV,
                        1e-6,
                    );
                },
            ),
        );
    });

    it('is Nernst where one ion is open, and null where none is', () => {
        const potassium = donnan(NEURON, { K: 1, Na: 0, Cl: 0, H: 0 }, BODY);
        near(potassium?.voltage_mV ?? null, -89.1, TENTH);
        expect(potassium?.inside.K).toBeCloseTo(140, 9);
        expect(donnan(NEURON, { K: 0, Na: 0, Cl: 0, H: 0 }, BODY)).toBeNull();
    });
});

describe('theory at what was measured', () => {
    /** Averages a world in perfect agreement with theory would show. */
    const averages = (voltage: number, permeabilities: PerIon, unit: number): Averages => {
        const flux = perIon((ion) =>
            ghkOneWay(
                VALENCE[ion],
                permeabilities[ion] * unit,
                NEURON.inside[ion],
                NEURON.outside[ion],
                voltage,
                BODY,
            ),
        );
        return {
            span_ns: 1000,
            voltage_mV: { mean: voltage, standardError: 0.2, standardDeviation: 4 },
            atMembrane_mM: { inside: { ...NEURON.inside }, outside: { ...NEURON.outside } },
            openPermeability: permeabilities,
            outward_per_ns: perIon((ion) => flux[ion].outward),
            inward_per_ns: perIon((ion) => flux[ion].inward),
            pumpCurrent_e_per_ns: 0,
            temperature_C: BODY,
        };
    };

    /** Of a membrane whose water has no layers. */
    const scale = (unitPermeability_nm3_ns: number) => ({
        ...{ unitPermeability_nm3_ns, capacitance_e_per_mV: 1.2, exaggeration: 0 },
    });

    it('gives all lines at once', () => {
        const lines = expected(averages(-67, { K: 9, Na: 0.36, Cl: 4.05, H: 0 }, 0.1), scale(0.1));
        near(lines.nernst_mV.K, -89.1, TENTH);
        near(lines.nernst_mV.Na, 66.6, TENTH);
        near(lines.nernst_mV.Cl, -64.1, TENTH);
        near(lines.ghk_mV, -67.3, TENTH);
        expect(lines.ghkWithPump_mV).toBe(lines.ghk_mV);
        // √(26.73 mV / 1.2 e/mV) by hand
        near(lines.thermalNoise_mV, 4.72, 0.005);
    });

    it('puts the pump line lower by a third of the Na⁺ leak over the conductance', () => {
        const unit = 0.1;
        const permeabilities = { K: 9, Na: 0.36, Cl: 4.05, H: 0 };
        const at = averages(-70.9, permeabilities, unit);
        const leak = at.inward_per_ns.Na - at.outward_per_ns.Na;
        const lines = expected({ ...at, pumpCurrent_e_per_ns: leak / 3 }, scale(unit));
        near(lines.ghkWithPump_mV, -70.9, TENTH);
        near(lines.ghk_mV, -67.3, TENTH);
    });

    it('recovers permeabilities from one-way passages, and GHK from them', () => {
        const permeabilities = { K: 9, Na: 0.36, Cl: 4.05, H: 0 };
        const at = averages(-50, permeabilities, 0.1);
        const measured = measuredPermeability(at);
        for (const ion of ['K', 'Na', 'Cl'] as const)
            near(measured[ion], 0.1 * permeabilities[ion], 1e-12);
        near(ghkFromMeasured_mV(at), -67.3, TENTH);
    });

    it('measures nothing before time has passed or where there are no ions', () => {
        const at = averages(-50, REST, 1);
        expect(measuredPermeability({ ...at, span_ns: 0 })).toEqual({
            K: null,
            Na: null,
            Cl: null,
            H: null,
        });
        expect(ghkFromMeasured_mV({ ...at, span_ns: 0 })).toBeNull();
        const withoutSodium = {
            inside: { ...NEURON.inside, Na: 0 },
            outside: { ...NEURON.outside, Na: 0 },
        };
        const measured = measuredPermeability({ ...at, atMembrane_mM: withoutSodium });
        expect(measured.Na).toBeNull();
        expect(measured.K).not.toBeNull();
    });
});
