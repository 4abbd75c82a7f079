/** What the difference between the emergent voltage and the theory's means, in plain words. */
import type { Averages, Observed } from '../snapshot.ts';
import type { Expected } from '../theory.ts';
import { fixed } from './numbers.ts';

export interface Verdict {
    /** `settling`: the error is still too large to compare anything. `unopposed`: nothing is open, theory is silent. */
    readonly kind: 'settling' | 'unopposed' | 'agrees' | 'apart';
    /** The line of theory that the emergent voltage is compared with. */
    readonly line: string;
    readonly expected_mV: number | null;
    /** The running mean; null while settling. */
    readonly mean: { readonly mean: number; readonly standardError: number } | null;
    readonly difference_mV: number;
    readonly words: string;
}

/** With a larger error a comparison would say nothing: it is what pumps add to a leaky cell. */
const LARGEST_ERROR_mV = 2;
/** A shorter average has hardly forgotten where it started: charging takes a few hundred ns. */
const SHORTEST_ns = 300;
/** Two standard errors: 5 % of all honest means lie farther off. */
const WITHIN = 2;

/**
 * The averages theory is asked about. In the first moments the few ions next to the membrane would make its lines jump, and
 * nothing has piled up there yet: then it is the whole solutions' concentrations.
 */
export const calm = ({ averages, concentrations_mM }: Observed): Averages =>
    averages.span_ns < SHORTEST_ns ? { ...averages, atMembrane_mM: concentrations_mM } : averages;

export const verdictOn = ({ averages, pump }: Observed, theory: Expected): Verdict => {
    const pumping = pump.count > 0;
    const line = pumping ? 'Goldman with pumps' : 'Goldman';
    const expected_mV = pumping ? theory.goldmanWithPump_mV : theory.goldman_mV;
    const { mean, standardError } = averages.voltage_mV;
    const difference_mV = mean - (expected_mV ?? Number.NaN);
    const found = { line, expected_mV, difference_mV, mean: averages.voltage_mV };

    const known = standardError > 0 && standardError <= LARGEST_ERROR_mV;
    if (!known || averages.span_ns < SHORTEST_ns) {
        return { ...found, mean: null, kind: 'settling', words: 'still settling' };
    }
    if (expected_mV === null) {
        return { ...found, kind: 'unopposed', words: 'no line of theory to compare with' };
    }
    const errors = Math.abs(difference_mV) / standardError;
    if (errors <= WITHIN) return { ...found, kind: 'agrees', words: 'agrees within the error' };
    const apart = fixed(Math.abs(difference_mV), 1);
    return {
        ...found,
        kind: 'apart',
        words: `${apart} mV apart = ${fixed(errors, 1)} standard errors`,
    };
};
