import { describe, expect, it } from 'vitest';
import type { Simulation } from '../../src/simulation/simulation.ts';
import { fingerprint, HASH, STAGE_ns } from '../determinism.ts';

const whole = () => [STAGE_ns];
const inSlices = (ns: number) => () => Array.from({ length: STAGE_ns / ns }, () => ns);

/** Pieces of any length, shorter than a time step too, that add up to a stage. */
const irregular = (stage: number): number[] => {
    const pieces: number[] = [];
    let left = STAGE_ns;
    for (let i = 1; left > 0; i++) {
        const ns = Math.min(left, 0.001 + ((stage + i * i * 0.618034) % 1) ** 3);
        pieces.push(ns);
        left -= ns;
    }
    return pieces;
};

describe('same seed, same bits', () => {
    const met = { passed: 0, inPores: 0, bound: 0, reservoir: 0 };
    const look = ({ world }: Simulation) => {
        met.passed = [...world.outward_s, ...world.inward_s].reduce((sum, n) => sum + n, 0);
        met.inPores += world.inPores.length;
        met.bound += world.proteins.reduce((sum, p) => sum + p.bound.length, 0);
        met.reservoir += Math.abs(world.reservoir_e);
    };
    const once = fingerprint(whole, { look });

    it('everywhere: the hash of this run is known', () => {
        expect(once, 'the run has changed; see HASH in tests/determinism.ts').toBe(HASH);
    });

    it('of a run in which much has happened', () => {
        for (const [what, often] of Object.entries(met)) expect(often, what).toBeGreaterThan(5);
    });

    it.each([
        ['forty slices', inSlices(0.25)],
        ['slices shorter than a time step', inSlices(0.02)],
        ['tenths, which no binary fraction is', inSlices(0.1)],
        ['irregular slices', irregular],
    ])('however time is sliced: %s', (_, slice) => {
        expect(fingerprint(slice)).toBe(once);
    });

    it('whoever looks on', () => {
        const watch = (simulation: Simulation) => {
            simulation.snapshot(3, undefined, 0);
            simulation.observe();
        };
        expect(fingerprint(inSlices(0.5), { look: watch })).toBe(once);
    });

    it('and other seeds, other bits', () => {
        const hashes = [2025, 2027].map((seed) => fingerprint(whole, { seed }));
        expect(new Set([once, ...hashes]).size).toBe(3);
    });
});
