/** Rows of the truth table for the voltages that shipped scenarios promise, better known than in the tests. */
import { SCENARIOS } from '../lessons/scenarios.ts';
import { type PromisedRow, us } from './truth-row.ts';

const DURATION_ns = 100 * us;
/** Those whose pumps hold the voltage are known less well: theory's line itself is, by the count of what crosses. */
const HELD_mV = 3.5;
const OTHERS_mV = 1.8;

/** Of cells that are open to their baths; what closed ones promise goes by. True scale has a row of its own. */
export const PROMISED_ROWS: readonly PromisedRow[] = SCENARIOS.flatMap(
    ({ key, name, scenario, promise }): readonly PromisedRow[] => {
        const isClosed = scenario.baths?.inside === 'closed';
        if (!('line' in promise) || isClosed || key === 'true-scale') return [];
        // Where nothing can cross, no field keeps proteins off the walls, and in shallow water that shows as −0.7 mV.
        const height_nm = promise.line === 'neutral' ? 42 : 12;
        const isHeld = ['ghkWithPump', 'balance'].includes(promise.line);
        return [
            {
                ...{ kind: 'promised', name, promise },
                scenario: { ...scenario, slab: { ...scenario.slab, height_nm } },
                ...{ warmup_ns: 5 * us, duration_ns: DURATION_ns },
                standardError_mV: isHeld ? HELD_mV : OTHERS_mV,
            },
        ];
    },
);
