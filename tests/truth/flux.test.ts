/** What crosses a membrane that is held at a voltage, ion by ion, against the GHK flux equation and the flux ratio of Ussing (1949). */
import { expect, it } from 'vitest';
import { tolerance } from '../../src/cli/tolerances.ts';
import {
    countOneWay,
    netOverTheory,
    type OneWay,
    ratioOverTheory,
} from '../../src/cli/truth-run.ts';
import { check } from '../../src/settings/settings.ts';
import { createSimulation } from '../../src/simulation/simulation.ts';
import type { Permeant } from '../../src/species.ts';

const none = { count: 0 };
/** One cation, or its anion, the same on both sides: no ion is there that does not tell. */
const solution = (ion: Permeant) => (ion === 'Na' ? { Na: 140, K: 0 } : { Na: 0, K: 140 });

/**
 * Always open: a gate that closes on an ion in its pore lets less out than in. Deep for channels twice as permeable as in the default
 * cell, so that the water at the mouths costs 1 %. At 80 mV one way is 20 times as busy as the other: net flux and ratio are both sharp.
 */
const held = (ion: Permeant, clamp_mV: number, duration_ns: number, finer = 0): OneWay => {
    const both = { ...solution(ion), Cl: 140 };
    const settings = check({
        clamp_mV,
        inside: both,
        outside: both,
        channels: {
            ...{ K: none, Na: none, Cl: none },
            [ion]: { count: 28, permeability: 2, openProbability: 1 },
        },
        proteinAnions: none,
        slab: { height_nm: 8, depth_nm: 12 },
    });
    const simulation = createSimulation(settings, { finer });
    simulation.advance(300);
    return countOneWay(simulation, ion, duration_ns);
};

const expectNetFlux = (counted: OneWay) => {
    const { measured, standardError } = netOverTheory(counted);
    console.log(`net flux over GHK ${measured.toFixed(3)} ± ${standardError.toFixed(3)}`);
    expect(standardError).toBeLessThan(tolerance('errorOfFlux'));
    const due = 1 - tolerance('fluxBias');
    expect(Math.abs(measured - due)).toBeLessThan(tolerance('standardErrors') * standardError);
};

it('is the GHK flux of K⁺ at −80 mV, and its one-way fluxes have the ratio of the driving force', () => {
    const counted = held('K', -80, 6500);
    expectNetFlux(counted);
    const { measured, standardError } = ratioOverTheory(counted);
    console.log(`ratio over Ussing's ${measured.toFixed(3)} ± ${standardError.toFixed(3)}`);
    expect(standardError).toBeLessThan(tolerance('errorOfFluxRatio'));
    const due = 1 - tolerance('fluxRatioBias');
    expect(Math.abs(measured - due)).toBeLessThan(tolerance('standardErrors') * standardError);
});

it('is the GHK flux of Na⁺ at −80 mV', () => {
    expectNetFlux(held('Na', -80, 9000));
});

it('is the GHK flux of Cl⁻ at 80 mV', () => {
    expectNetFlux(held('Cl', 80, 6500));
});

it('is the same flux with half the time step', () => {
    expectNetFlux(held('K', -80, 6500, 1));
});
