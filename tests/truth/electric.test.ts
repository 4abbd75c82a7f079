/** What charges in heat and in a membrane's field are known to do exactly: thermal noise, the Debye layer, and the share of pumps in V. */
import { expect, it } from 'vitest';
import { tolerance } from '../../src/cli/tolerances.ts';
import { debye, type Figure, noise } from '../../src/cli/truth-figures.ts';
import { check } from '../../src/settings/settings.ts';
import { createSimulation, type Simulation } from '../../src/simulation/simulation.ts';
import { expected } from '../../src/theory/expected.ts';

const none = { count: 0 };
const open = (scenario: unknown, warmup_ns: number, finer = 0): Simulation => {
    const simulation = createSimulation(check(scenario), { finer });
    simulation.advance(warmup_ns);
    return simulation;
};
const onlyK = (K: object) => ({ K, Na: none, Cl: none });

const expectFigure = ({ measured, standardError, theory, unit }: Figure, error: number) => {
    console.log(
        `${measured.toFixed(3)} ± ${standardError.toFixed(3)} ${unit}, theory ${theory.toFixed(3)}`,
    );
    expect(standardError / theory).toBeLessThan(error);
    expect(Math.abs(measured - theory)).toBeLessThan(tolerance('standardErrors') * standardError);
};

it('separates charge with a variance of kT·C', () => {
    // As narrow as a membrane may be, with nothing but K⁺: it forgets in 25 ns, whatever its width.
    const solution = { K: 140, Na: 0, Cl: 0 };
    const simulation = open(
        {
            inside: solution,
            outside: solution,
            channels: onlyK({ count: 3, permeability: 4, openProbability: 1 }),
            proteinAnions: none,
            slab: { width_nm: 20, height_nm: 8, depth_nm: 5, exaggeration: 24 },
        },
        500,
    );
    expectFigure(noise(simulation, 60_000), tolerance('errorOfVariance'));
});

it('has its excess charge a Debye length from the membrane', () => {
    const simulation = open(
        {
            // 1 mM outside: −130 mV.
            outside: { K: 1, Na: 149, Cl: 110 },
            channels: onlyK({ count: 28, permeability: 4 }),
            proteinAnions: none,
            slab: { height_nm: 20 },
        },
        1200,
    );
    expectFigure(debye(simulation, 8000), tolerance('errorOfDebye'));
});

it('is more negative by what the pumps carry', () => {
    // Many pumps against little leak: their share goes as their current over its conductance, its error only as the root of that.
    const simulation = open(
        {
            pumps: { count: 14 },
            channels: {
                K: { count: 10, permeability: 0.5 },
                Na: { count: 4, permeability: 0.05 },
                Cl: { count: 6, permeability: 0.4 },
            },
            slab: { height_nm: 10, depth_nm: 3 },
        },
        7000,
    );
    simulation.restartAverages();
    simulation.advance(55_000);
    const { averages } = simulation.observe();
    const theory = expected(averages, simulation.box);
    const [ghk = Number.NaN, withPump = Number.NaN] = [
        theory.ghk_mV ?? undefined,
        theory.ghkWithPump_mV ?? undefined,
    ];
    const { mean, standardError } = averages.voltage_mV;
    const share = ghk - withPump;
    console.log(
        `${mean.toFixed(2)} ± ${standardError.toFixed(2)} mV, GHK ${ghk.toFixed(2)}, pumps ${share.toFixed(2)}`,
    );
    expect(standardError / share).toBeLessThan(tolerance('errorOfPumpShare'));
    expect(ghk - mean).toBeGreaterThan(tolerance('standardErrors') * standardError);
    expect(Math.abs(mean - withPump)).toBeLessThan(
        tolerance('standardErrors') * standardError + tolerance('mouths_mV'),
    );
});
