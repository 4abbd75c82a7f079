/** What a scenario promises, and whether a run has kept it. Tests and the page judge by the same rules. */
import type { Settings } from './params.ts';
import type { Observed } from './snapshot.ts';
import type { Permeant } from './species.ts';
import { donnan, type Expected } from './theory.ts';

/** The line of theory a voltage must come out on; `neutral`: nothing is open, and 0 mV is exact. */
export type Line = 'neutral' | 'goldman' | 'goldmanWithPump' | 'donnan' | Permeant;

/** Something besides the voltage that must come out. */
export type Also =
    /** The inside's concentration has moved from where it was set by at least so much, mM; the sign says which way. */
    | { readonly what: 'inside'; readonly ion: Permeant; readonly by_mM: number }
    /** So many charges are separated, exactly. */
    | { readonly what: 'separated charge'; readonly charge_e: number }
    /** All pumps together carry out less than this, e for each µs. */
    | { readonly what: 'pumps stand still'; readonly below_e_per_us: number }
    /** The voltage lies below Goldman's line by the pumps' own share, mV. */
    | { readonly what: 'pump share'; readonly from_mV: number; readonly to_mV: number };

export interface Outcome {
    readonly line: Line;
    /** What that line gives for the set solutions, mV. */
    readonly voltage_mV: number;
    /** How far the line itself may lie from that, mV. */
    readonly within_mV: number;
    /** Why that much. */
    readonly because: string;
    readonly also: readonly Also[];
}

/** `early`: the error is still too large, or things are still on their way. */
export type Judgement = 'early' | 'kept' | 'broken';

export interface Finding<T> {
    readonly of: T;
    /** What came out, in the unit of what was promised. */
    readonly found: number;
    /** Its standard error, where it has one. */
    readonly error: number;
    readonly judgement: Judgement;
}

export interface Findings {
    readonly voltage: Finding<Line>;
    readonly also: readonly Finding<Also>[];
}

/** All of a promise as one: broken if anything is, kept if everything is. */
export const judgementOf = ({ voltage, also }: Findings): Judgement => {
    const all = [voltage, ...also].map(({ judgement }) => judgement);
    if (all.includes('broken')) return 'broken';
    return all.includes('early') ? 'early' : 'kept';
};

/** Three standard errors: one honest mean in 370 lies farther off. */
export const STANDARD_ERRORS = 3;
/** A mean that is known no better than this is compared with nothing. */
export const LARGEST_ERROR_mV = 3;
/** A shorter average has hardly forgotten the uncharged start. */
const SHORTEST_ns = 2000;

/** What theory says at what was measured, on the line that the promise names. */
export const lineAt = (line: Line, observed: Observed, theory: Expected): number | null => {
    if (line === 'neutral') return 0;
    if (line === 'goldman') return theory.goldman_mV;
    if (line === 'goldmanWithPump') return theory.goldmanWithPump_mV;
    if (line !== 'donnan') return theory.nernst_mV[line];
    const { openPermeability, temperature_C } = observed.averages;
    return donnan(observed.concentrations_mM, openPermeability, temperature_C)?.voltage_mV ?? null;
};

const voltageFinding = (
    outcome: Outcome,
    { averages }: Observed,
    drifting: boolean,
): Finding<Line> => {
    const { mean, standardError } = averages.voltage_mV;
    const off = Math.abs(mean - outcome.voltage_mV);
    const known = averages.span_ns >= SHORTEST_ns && standardError <= LARGEST_ERROR_mV;
    const close = off <= outcome.within_mV + STANDARD_ERRORS * standardError;
    const judgement = !known ? 'early' : close ? 'kept' : drifting ? 'early' : 'broken';
    return { of: outcome.line, found: mean, error: standardError, judgement };
};

const alsoFinding = (
    also: Also,
    settings: Settings,
    observed: Observed,
    theory: Expected,
): Finding<Also> => {
    const { averages, concentrations_mM, separatedCharge_e } = observed;
    const known = averages.span_ns >= SHORTEST_ns;
    if (also.what === 'inside') {
        const found = concentrations_mM.inside[also.ion] - settings.inside[also.ion];
        const far = found * Math.sign(also.by_mM) >= Math.abs(also.by_mM);
        return { of: also, found, error: 0, judgement: far ? 'kept' : 'early' };
    }
    if (also.what === 'separated charge') {
        const found = separatedCharge_e;
        return {
            of: also,
            found,
            error: 0,
            judgement: found === also.charge_e ? 'kept' : 'broken',
        };
    }
    if (also.what === 'pumps stand still') {
        const found = 1000 * averages.pumpCurrent_e_per_ns;
        const still = known && Math.abs(found) <= also.below_e_per_us;
        return { of: also, found, error: 0, judgement: still ? 'kept' : 'early' };
    }
    const { mean, standardError: error } = averages.voltage_mV;
    const found = mean - (theory.goldman_mV ?? Number.NaN);
    const away = Math.max(also.from_mV - found, found - also.to_mV, 0);
    const sure = known && error <= LARGEST_ERROR_mV;
    const judgement = !sure ? 'early' : away <= STANDARD_ERRORS * error ? 'kept' : 'broken';
    return { of: also, found, error, judgement };
};

/** What came out of a run with these settings, against what was promised. */
export const findingsOf = (
    outcome: Outcome,
    settings: Settings,
    observed: Observed,
    theory: Expected,
): Findings => {
    const also = outcome.also.map((each) => alsoFinding(each, settings, observed, theory));
    // While solutions or pumps are on their way, so is the voltage.
    const drifting = also.some(({ judgement }) => judgement === 'early');
    return { voltage: voltageFinding(outcome, observed, drifting), also };
};
