/** Gates under voltage clamp: the share of time that channels are open, or closed by inactivation. */
import { addSample, createBlocks, mean, standardError } from '../aggregate/blocks.ts';
import type { Simulation } from '../simulation/simulation.ts';
import { stepMachines } from '../world/machines.ts';
import type { Figure } from './truth-figures.ts';
import type { GatesRow } from './truth-row.ts';

/** A sample is the share over so long, ns. */
const SAMPLE_ns = 200;

/** Under clamp gates feel nothing of the water, so it stands still: they alone go on. */
export function gates(
    { world }: Simulation,
    { counts, duration_ns, theory }: Pick<GatesRow, 'counts' | 'duration_ns' | 'theory'>,
): Figure {
    const { proteins, scale } = world;
    const steps = SAMPLE_ns * scale.perNs;
    const blocks = createBlocks(1, SAMPLE_ns);
    const sample = new Float64Array(1);
    for (let ns = 0; ns < duration_ns; ns += SAMPLE_ns) {
        sample[0] = 0;
        for (let step = 0; step < steps; step++) {
            stepMachines(world);
            for (const { chain, state } of proteins)
                if (counts === 'open' ? chain.open_k[state] : chain.inactivated_k[state])
                    sample[0] += 1 / steps / proteins.length;
        }
        addSample(blocks, sample);
    }
    return {
        unit: '',
        measured: mean(blocks, 0, 'later half'),
        standardError: standardError(blocks, 0, 'later half'),
        theory,
    };
}
