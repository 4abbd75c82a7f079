/** Rows of the truth table for the voltages that shipped scenarios promise, better known than in the tests. */
import type { VoltagePromise } from '../lessons/promise.ts';
import { SCENARIOS } from '../lessons/scenarios.ts';
import type { Scenario } from '../params.ts';
import { type PromisedRow, shallow, us } from './truth-row.ts';

/** Those whose pumps hold the voltage are known less well: theory's line itself is, by the count of what crosses. */
const HELD_mV = 3.5;
const OTHERS_mV = 1.8;

/** The water and the times: of clamped cells the volume does not matter, and closed ones have to come to where they go. */
const runOf = (
    { slab, baths }: Scenario,
    { line }: VoltagePromise,
): Pick<Scenario, 'slab'> & Pick<PromisedRow, 'warmup_ns' | 'duration_ns'> => {
    if (baths?.inside === 'closed')
        return { slab: slab ?? {}, warmup_ns: 15 * us, duration_ns: 60 * us };
    // Where nothing can cross, no field keeps proteins off the walls, and in shallow water that shows as −0.7 mV.
    const water = line === 'neutral' ? {} : shallow;
    return { slab: { ...slab, ...water }, warmup_ns: 5 * us, duration_ns: 100 * us };
};

/** True scale has a row of its own. */
export const PROMISED_ROWS: readonly PromisedRow[] = SCENARIOS.flatMap(
    ({ key, name, scenario, promise }): readonly PromisedRow[] => {
        if (!('line' in promise) || key === 'true-scale') return [];
        const { slab = {}, ...times } = runOf(scenario, promise);
        const isHeld = ['ghkWithPump', 'balance'].includes(promise.line);
        return [
            {
                ...{ kind: 'promised', name, promise, ...times },
                scenario: { ...scenario, slab },
                standardError_mV: isHeld ? HELD_mV : OTHERS_mV,
            },
        ];
    },
);
