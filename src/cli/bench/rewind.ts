/** How long it takes to go back to a moment of a run, and whether it is that moment: in the default cell, and at true scale. */
import type { Scenario } from '../../params.ts';
import { check } from '../../settings/settings.ts';
import { createSimulation } from '../../simulation/simulation.ts';
import type { Bound } from '../bounds.ts';
import { nodeHelpers } from '../threads.ts';

/** As in the page. */
const BUDGET_bytes = 128e6;
/** The golden ratio: multiples of it, without what is whole, are spread evenly and in no order. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

const timesOf = (scenario: Scenario, length_ns: number, count: number, threads: number) => {
    const helpers = nodeHelpers(threads);
    const simulation = createSimulation(check(scenario), { budget_bytes: BUDGET_bytes, helpers });
    const wanted = Array.from({ length: count }, (_, i) => length_ns * ((i * GOLDEN) % 1));
    const passed = wanted
        .toSorted((a, b) => a - b)
        .map((time_ns) => {
            simulation.advance(time_ns - simulation.run().now_ns);
            const { now_ns, stateHash } = simulation.run();
            return [time_ns, { now_ns, stateHash }] as const;
        });
    const seen = new Map(passed);
    const best_ms = new Map<number, number>();
    let same = 0;
    // Each twice: what else runs on a machine only ever adds time.
    for (const [i, time_ns] of [...wanted, ...wanted].entries()) {
        const moment = seen.get(time_ns);
        const now_ns = moment?.now_ns ?? time_ns;
        const begun_ms = performance.now();
        simulation.goTo(now_ns, i + 1);
        simulation.advance(now_ns - simulation.run().now_ns);
        const took_ms = performance.now() - begun_ms;
        best_ms.set(time_ns, Math.min(took_ms, best_ms.get(time_ns) ?? took_ms));
        if (simulation.run().stateHash === moment?.stateHash) same++;
    }
    simulation.close();
    return { worst_ms: Math.max(...best_ms.values()), same: same / 2 };
};

/** @param threads that move the ions of a cell that has many */
export function rewindRows(threads: number): Bound[] {
    const usual = timesOf({}, 2000, 100, threads);
    const lifelike = timesOf({ slab: { exaggeration: 1, depth_nm: 190 } }, 300, 20, threads);
    return [
        {
            name: 'back to any of 100 moments of the default cell, ms',
            value: usual.worst_ms,
            most: 150,
        },
        {
            name: 'back to any of 20 moments at true scale, ms',
            value: lifelike.worst_ms,
            most: 1500,
        },
        {
            name: 'of these the same as they were, of 120',
            value: usual.same + lifelike.same,
            least: 120,
        },
    ];
}
