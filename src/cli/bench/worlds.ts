/** The worlds that are measured. */
import { kindsOf } from '../../kinds.ts';
import { countOf, withCounts } from '../../params.ts';
import { check } from '../../settings/settings.ts';
import { type Helpers, NONE } from '../../simulation/helpers.ts';
import { createSimulation, type Simulation } from '../../simulation/simulation.ts';
import type { Contender } from './turns.ts';

const DEFAULT_IONS = 12_000;
const { slab } = check({});
const NARROWEST_nm = 20;
const WIDEST_nm = 400;

/** The default cell with pumps. */
export const defaultCell = (): Simulation => createSimulation(check({ pumps: { count: 6 } }));

/**
 * A world of about that many ions: the default cell with pumps, as deep as it takes, and as high, so that walls are met as often. Below
 * 10 000 ions narrower, with as many proteins along the membrane; above 500 000 wider.
 */
export function worldOf(ions: number, helpers: Helpers = NONE): Simulation {
    const share = ions / DEFAULT_IONS;
    const narrow = ions < 10_000 ? Math.max(NARROWEST_nm, share * slab.width_nm) : slab.width_nm;
    const width_nm = ions > 500_000 ? WIDEST_nm : narrow;
    const depth_nm = share * slab.depth_nm * (slab.width_nm / width_nm);
    const cell = check({ pumps: { count: 6 } });
    const part = Math.min(1, width_nm / slab.width_nm);
    const counts = new Map(kindsOf(cell).map((kind) => [kind.key, countOf(cell, kind)]));
    const thinned = withCounts(cell, (key) => Math.round(part * (counts.get(key) ?? 0)));
    const settings = { ...thinned, slab: { ...slab, width_nm, depth_nm } };
    return createSimulation(settings, { helpers });
}

/** One whole step, for each of the ions. */
export const stepsOf = (simulation: Simulation): Contender => {
    const { timeStep_ns } = simulation.box;
    return {
        run: () => simulation.advance(timeStep_ns),
        work: simulation.observe().ions,
    };
};
