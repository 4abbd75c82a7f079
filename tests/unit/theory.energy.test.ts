import { describe, expect, it } from 'vitest';
import { ledgerWords } from '../../src/book/pages/ledger-words.ts';
import { synthase } from '../../src/kinds/proton-pumps.ts';
import { sodiumPump } from '../../src/kinds/sodium-pump.ts';
import { PUMPS } from '../../src/kinds.ts';
import { gradientWork_meV, ledgerOf, membraneWork_meV, power_fW } from '../../src/theory/energy.ts';
import { sodiumPumpWork_meV } from '../../src/theory/pump.ts';
import { ATP_meV, IONS_PER_NM3_PER_MM, thermalVoltage_mV } from '../../src/units.ts';

const none = { K: 0, Na: 0, Cl: 0, H: 0 };

describe('work stored in gradients', () => {
    it('is none where both sides are alike', () => {
        const alike = { K: 70, Na: 80, Cl: 60, H: 0 };
        expect(gradientWork_meV(alike, alike, 1000, 37)).toBe(0);
    });

    it('is kT·ln 2 for each ion that is all on one side, as for a gas pressed into half its room', () => {
        const ions = IONS_PER_NM3_PER_MM * 1000 * 140;
        expect(gradientWork_meV({ ...none, K: 140 }, none, 1000, 37)).toBeCloseTo(
            ions * thermalVoltage_mV(37) * Math.log(2),
            9,
        );
    });

    it('grows by what one more ion takes to be carried: kT·ln(c_in/c_out)', () => {
        const volume_nm3 = 1e6;
        const one_mM = 1 / (IONS_PER_NM3_PER_MM * volume_nm3);
        const before = gradientWork_meV({ ...none, K: 140 }, { ...none, K: 5 }, volume_nm3, 37);
        const after = gradientWork_meV(
            { ...none, K: 140 + one_mM },
            { ...none, K: 5 - one_mM },
            volume_nm3,
            37,
        );
        // Curvature of the logarithm over one ion in 3000: 2e-4 of the step.
        expect(after - before).toBeCloseTo(thermalVoltage_mV(37) * Math.log(140 / 5), 1);
    });
});

it('of a membrane is that of a capacitor', () => {
    // 1 µF/cm² is 6.24e-5 e/(mV·nm²): 100 nm² at 100 mV hold ½·C·V² = 31.2 meV.
    expect(membraneWork_meV(6.2415e-3, 100)).toBeCloseTo(31.2, 1);
});

it('is power when there is a rate: a pump in nature, 150 cycles a second of 57 kJ/mol', () => {
    // 150/s · 57e3/6.022e23 J = 1.42e-17 W
    expect(power_fW(150e-9, ATP_meV)).toBeCloseTo(0.0142, 4);
});

it('of the pump in a mammal is a large part of an ATP', () => {
    // 3·ln(145/12)·kT + 3·70 + 2·ln(140/5)·kT − 2·70 = 200 + 210 + 178 − 140 = 448 meV: three quarters of 590.
    const work = sodiumPumpWork_meV(
        {
            inside: { K: 140, Na: 12, Cl: 10, H: 0 },
            outside: { K: 5, Na: 145, Cl: 110, H: 0 },
        },
        -70,
        37,
    );
    expect(work / ATP_meV).toBeCloseTo(0.76, 1);
});

describe('the ledger of a machine', () => {
    const inside = { K: 140, Na: 12, Cl: 10, H: 2 };
    const outside = { K: 5, Na: 145, Cl: 110, H: 30 };

    it('of the Na⁺/K⁺ pump says what its work does', () => {
        const { spent_meV, heat_meV } = ledgerOf(sodiumPump, 3, { inside, outside }, -70, 37);
        expect(spent_meV).toBe(3 * ATP_meV);
        expect(spent_meV - heat_meV).toBeCloseTo(
            3 * sodiumPumpWork_meV({ inside, outside }, -70, 37),
            9,
        );
    });

    it.each([...PUMPS])('of $plural balances, forward and backward', (kind) => {
        for (const cycles of [7, -7]) {
            const { spent_meV, gradients_meV, electric_meV, heat_meV } = ledgerOf(
                kind,
                cycles,
                { inside, outside },
                -123,
                20,
            );
            const into = Object.values(gradients_meV).reduce((sum, each) => sum + each, 0);
            expect(Math.abs(spent_meV - into - electric_meV - heat_meV)).toBeLessThan(1e-9);
        }
    });

    it('tells what it cannot know as open: what one side has nothing of has a gradient without bounds', () => {
        for (const [cycles, given] of [
            [5, 'spent'],
            [-5, 'made'],
        ] as const)
            for (const H of [0, 2]) {
                const sides = { inside: { ...inside, H }, outside: { ...outside, H: 2 - H } };
                const words = ledgerWords(ledgerOf(synthase, cycles, sides, -70, 37));
                expect(words).toMatch(
                    new RegExp(`^[\\d.,]+ eV ${given}, … into gradients and voltage, … heat$`),
                );
            }
        const known = ledgerOf(synthase, 5, { inside, outside }, -70, 37);
        expect(ledgerWords(known)).not.toContain('…');
    });

    it('of an ATP synthase has no heat where its protons hold just what an ATP does', () => {
        const same = { ...inside, H: 5 };
        const solutions = { inside: same, outside: { ...outside, H: 5 } };
        const { heat_meV, spent_meV } = ledgerOf(synthase, -2, solutions, -ATP_meV / 4, 37);
        expect(spent_meV).toBe(-2 * ATP_meV);
        expect(heat_meV).toBeCloseTo(0, 9);
    });
});
