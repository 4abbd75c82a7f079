/** Cotransporters of Cl⁻ stand still where the gradients of what they carry cancel, and move Cl⁻ to where that is. */
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/params.ts';
import { check } from '../../src/settings/settings.ts';
import { createSimulation } from '../../src/simulation/simulation.ts';

const none = { count: 0 };
const STRETCHES = 12;
const STRETCH_ns = 400;
const outside = { K: 5, Na: 145, Cl: 110 };

/** Net cycles outward in each stretch, over their standard error. */
const scoreOf = (scenario: Scenario, key: 'kcc2' | 'nkcc1'): number => {
    const simulation = createSimulation(
        check({
            ...{ outside, clamp_mV: -70, [key]: { count: 10 } },
            channels: { K: none, Na: none, Cl: none },
            slab: { width_nm: 70, height_nm: 9 },
            ...scenario,
        }),
    );
    simulation.advance(600);
    const cycles = () => simulation.observe().pumps[key].cycles;
    let before = cycles();
    const found = Array.from({ length: STRETCHES }, () => {
        simulation.advance(STRETCH_ns);
        const now = cycles() - before;
        before += now;
        return now;
    });
    const { netCharge_e } = simulation.observe();
    expect(netCharge_e).toBe(0);
    const mean = found.reduce((sum, x) => sum + x, 0) / STRETCHES;
    const squares = found.reduce((sum, x) => sum + (x - mean) ** 2, 0);
    const error = Math.sqrt(squares / (STRETCHES - 1) / STRETCHES);
    console.log(`${key}: ${mean.toFixed(2)} ± ${error.toFixed(2)} cycles`);
    return mean / error;
};
const inside = (Cl: number) => ({ K: 140, Na: 12, Cl });

describe('cotransporters', () => {
    // Missed by chance by one seed in 200; these are fixed.
    it('of K⁺ and Cl⁻ go neither way where [K]·[Cl] is the same on both sides, and out beyond', () => {
        expect(Math.abs(scoreOf({ inside: inside((5 * 110) / 140) }, 'kcc2'))).toBeLessThan(3.5);
        expect(scoreOf({ inside: inside(30) }, 'kcc2')).toBeGreaterThan(3.5);
    });
    it('of Na⁺, K⁺ and 2 Cl⁻ go neither way where [Na]·[K]·[Cl]² is, and in before', () => {
        const balanced = Math.sqrt((5 * 145 * 110 ** 2) / (140 * 12));
        expect(Math.abs(scoreOf({ inside: inside(balanced) }, 'nkcc1'))).toBeLessThan(3.5);
        expect(scoreOf({ inside: inside(10) }, 'nkcc1')).toBeLessThan(-3.5);
    });
});

/** Cl⁻ inside a closed cell after some µs, mM. */
const chlorideAfter = (scenario: Scenario): number => {
    const simulation = createSimulation(
        check({
            channels: {
                K: { count: 8 },
                Na: { count: 1, permeability: 0.05 },
                Cl: { count: 1, permeability: 0.1 },
            },
            pumps: { count: 6 },
            baths: { inside: 'closed' },
            slab: { width_nm: 110, height_nm: 8 },
            start_mV: -75,
            ...scenario,
        }),
    );
    simulation.advance(6_000);
    return simulation.observe().concentrations_mM.inside.Cl;
};

it('take Cl⁻ out of a closed cell or fill it, from 10 mM', () => {
    // 26 Cl⁻ at 10 mM: a leak alone leaves them within four of their roots, 8 mM.
    const [grown, young] = [
        chlorideAfter({ kcc2: { count: 6 } }),
        chlorideAfter({ nkcc1: { count: 6 } }),
    ];
    console.log(`Cl⁻ ${grown.toFixed(1)} with KCC2, ${young.toFixed(1)} with NKCC1`);
    expect(grown).toBeLessThan(7);
    expect(young).toBeGreaterThan(18);
});
