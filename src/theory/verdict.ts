/** What the difference between the emergent voltage and the theory's means. */
import { type Averages, type Observed, pumpCount, type Snapshot } from '../snapshot.ts';
import { type Expected, expected, voltageError_mV } from './expected.ts';

export interface Verdict {
    /**
     * `settling`: too soon, or the error too large, to compare anything. `near`: within an error that is still large. `unopposed`:
     * nothing is open, theory is silent. `fires`: there was an impulse in the averaged stretch, and theory's lines are those of rest.
     */
    readonly kind: 'settling' | 'unopposed' | 'fires' | 'near' | 'agrees' | 'apart';
    /** The line of theory that the emergent voltage is compared with. */
    readonly line: string;
    readonly expected_mV: number | null;
    /** The running mean, null before its error is known. */
    readonly mean: { readonly mean: number; readonly standardError: number } | null;
    readonly difference_mV: number;
    /** |difference| in standard errors; NaN where there is nothing to compare. */
    readonly errors: number;
}

/** A larger error hides what the lines of theory differ by: nobody is to call that agreement. */
const SMALL_ERROR_mV = 3;
/** With a larger one there is nothing to compare. */
const LARGEST_ERROR_mV = 6;
/** A shorter average has hardly begun: the membrane charges in some 0.7 µs. */
const SHORTEST_ns = 500;
/** The later half of a run that is twice as long has forgotten where it started, but for a twentieth. */
const FORGOTTEN_ns = 1500;
/** Before this, some ten charging times, a difference may be what is still to be charged. */
const SURE_ns = 10_000;
/** Two standard errors: 5 % of all honest means lie farther off. */
const WITHIN = 2;

/**
 * Theory's lines for a snapshot. In the first moments the few ions next to the membrane and the few turns of the pumps would
 * make them jump, and nothing has piled up there yet: then they are those of the whole solutions, and none with pumps.
 */
const theoryOf = ({ observed, box }: Snapshot): Expected => {
    const { averages, concentrations_mM } = observed;
    const lines = (from: Averages) => expected(from, box);
    if (averages.span_ns >= SHORTEST_ns) return lines(averages);
    const early = lines({ ...averages, atMembrane_mM: concentrations_mM });
    return pumpCount(observed) > 0 ? { ...early, ghkWithPump_mV: null } : early;
};

/** A nerve impulse goes on, or began in the stretch that is averaged. */
const fires = ({ firing, fired_ns, time_ns, averages }: Observed): boolean =>
    firing || (fired_ns !== null && fired_ns > time_ns - averages.span_ns);

export const verdictOn = (observed: Observed, theory: Expected): Verdict => {
    const { averages } = observed;
    const pumping = pumpCount(observed) > 0;
    const line = pumping ? 'GHK with pumps' : 'GHK';
    const expected_mV = pumping ? theory.ghkWithPump_mV : theory.ghk_mV;
    const { mean } = averages.voltage_mV;
    const standardError = voltageError_mV(averages, theory);
    const difference_mV = mean - (expected_mV ?? Number.NaN);
    const errors = Math.abs(difference_mV) / standardError;
    const found = { line, expected_mV, difference_mV, errors, mean: { mean, standardError } };
    const settling = { ...found, kind: 'settling' } as const;

    if (fires(observed)) return { ...found, kind: 'fires', mean: null };
    const known = standardError > 0 && standardError <= LARGEST_ERROR_mV;
    if (!known || averages.span_ns < FORGOTTEN_ns) return { ...settling, mean: null };
    if (expected_mV === null) return { ...found, kind: 'unopposed' };
    if (errors <= WITHIN)
        return { ...found, kind: standardError <= SMALL_ERROR_mV ? 'agrees' : 'near' };
    return averages.span_ns < SURE_ns ? settling : { ...found, kind: 'apart' };
};

/** What theory says about a snapshot, and what their difference means. */
export interface Judged {
    readonly theory: Expected;
    readonly verdict: Verdict;
}

export const judge = (snapshot: Snapshot): Judged => {
    const theory = theoryOf(snapshot);
    return { theory, verdict: verdictOn(snapshot.observed, theory) };
};
