/** Rows of the truth table for protons: H⁺ by itself, and H⁺ pumps against a leak. */
import { bufferedAt } from '../units.ts';
import { deep, only, type TruthRow, voltage } from './truth-row.ts';

/** 5 mM of H⁺ on its buffer inside, 24 mM outside. */
const alone = {
    inside: { K: 100, Na: 10, Cl: 10, H: bufferedAt(7) },
    outside: { K: 100, Na: 10, Cl: 10, H: bufferedAt(6.4) },
};

export const PROTON_ROWS: readonly TruthRow[] = [
    voltage('H⁺ only', { ...alone, channels: only('H'), slab: deep }, 'H', 36.9, 280),
    voltage(
        // So few pumps that what Debye layers do to the size of a flux, some 5 %, stays below the error.
        'H⁺ pump against the leak',
        {
            inside: { H: bufferedAt(7.2) },
            outside: { H: bufferedAt(6.4) },
            protonPumps: { count: 3 },
            channels: {
                K: { count: 14, permeability: 2 },
                Na: { count: 5, permeability: 0.224 },
                Cl: { count: 9, permeability: 1.4 },
            },
            slab: deep,
        },
        'ghkWithPump',
        -72,
        200,
    ),
];
