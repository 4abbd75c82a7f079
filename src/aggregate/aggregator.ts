/** Takes note of the world step by step: samples of everything that is averaged, each over READING_ns, and the trace of the voltage. */
import { READING_ns } from '../snapshot.ts';
import { INSIDE, OUTSIDE, SPECIES, speciesIndex } from '../species.ts';
import { blockOf } from '../world/ions.ts';
import { isSelfConsistent, time_ns, type World } from '../world/world.ts';
import { addSample, type Blocks, createBlocks, restart, type Stretch } from './blocks.ts';
import {
    COLUMNS,
    COUNT,
    INWARD,
    IONS,
    NEAR,
    NEAR_POTENTIAL,
    nearBins,
    OPEN,
    OUTWARD,
    PUMP_CHARGE,
    V,
    V2,
} from './columns.ts';
import {
    createImpulses,
    disarm,
    type ImpulseFinder,
    noteImpulses,
    type Point,
} from './impulses.ts';
import { createProfile, noteProfile, type ProfileSums } from './profile.ts';
import { pumpedCharge_e } from './pumped.ts';
import { createTrace, noteTrace, type TraceNotes } from './trace.ts';

const SODIUM = speciesIndex('Na');
const POTASSIUM = speciesIndex('K');

export interface Aggregator {
    blocks: Blocks;
    stretch: Stretch;
    /** Sums since the last sample. */
    readonly pending: Float64Array;
    steps: number;
    readonly trace: TraceNotes;
    readonly impulses: ImpulseFinder;
    voltage: number;
    readonly profile: ProfileSums;
    readonly sums: Float64Array;
}

export function createAggregator(world: World): Aggregator {
    return {
        blocks: createBlocks(COLUMNS, READING_ns),
        stretch: 'later half',
        pending: new Float64Array(COLUMNS),
        steps: 0,
        trace: createTrace(),
        impulses: createImpulses(),
        voltage: world.field.voltage,
        profile: createProfile(world.scale.bins),
        sums: new Float64Array(COLUMNS),
    };
}

/** Forgets all averages. @param stretch what is averaged from now on */
export function restartAverages(aggregator: Aggregator, world: World, stretch: Stretch): void {
    restart(aggregator.blocks);
    aggregator.stretch = stretch;
    aggregator.pending.fill(0);
    markPassages(aggregator, world);
    aggregator.steps = 0;
}

/** Takes note of the world after a step. */
export function note(aggregator: Aggregator, world: World): void {
    const { pending } = aggregator;
    const { perNs } = world.scale;
    const { voltage } = world.field;
    pending[V] += voltage;
    if (noteTrace(aggregator.trace, world)) {
        if (isSelfConsistent(world.settings))
            noteImpulses(aggregator.impulses, readingOf(aggregator, world));
        else disarm(aggregator.impulses);
    }
    if (++aggregator.steps % perNs === 0) noteSlow(aggregator, world);
    if (aggregator.steps >= READING_ns * perNs) finishSample(aggregator, world);
}

/** What the trace's last points say, with the voltage as an amplifier reads it. */
function readingOf({ trace }: Aggregator, world: World): Point {
    const { stimulus, inward_s, outward_s } = world;
    return {
        time_ns: time_ns(world),
        voltage_mV: trace.reading_mV,
        sodiumIn: inward_s[SODIUM] - outward_s[SODIUM],
        potassiumOut: outward_s[POTASSIUM] - inward_s[POTASSIUM],
        pulses: stimulus.pulses,
        pulseLastOn_ns: stimulus.lastOn_ns,
    };
}

/** What changes little within a ns. */
function noteSlow(aggregator: Aggregator, world: World): void {
    const { pending } = aggregator;
    const { ions, scale, field, proteins } = world;
    const { inBin_b } = ions.kernel.views;
    const { bins, binWidth } = scale;
    const near = nearBins(world.scale);
    noteProfile(aggregator.profile, world);
    for (const side of [INSIDE, OUTSIDE]) {
        const strength = side === INSIDE ? field.inside : field.outside;
        let potential = 0;
        let sum = 0;
        for (let i = 0; i < bins; i++) {
            // From the far edge, where the potential is 0, to the membrane.
            const bin = side === INSIDE ? i : bins - 1 - i;
            const step = (side === INSIDE ? -1 : 1) * strength[bin] * binWidth;
            potential += step / 2;
            if (i >= bins - near) sum += potential;
            potential += step / 2;
        }
        pending[NEAR_POTENTIAL + side] += sum / near;
        for (let species = 0; species < IONS; species++) {
            const counts = inBin_b[blockOf(species, side)];
            let ionsNear = 0;
            for (let i = 0; i < near; i++) ionsNear += counts[side === INSIDE ? bins - 1 - i : i];
            pending[NEAR + IONS * side + species] += ionsNear;
        }
        for (let species = 0; species < SPECIES.length; species++) {
            pending[COUNT + SPECIES.length * side + species] +=
                ions.count_b[blockOf(species, side)];
        }
    }
    for (const protein of proteins) {
        if (!protein.open || !protein.grown) continue;
        const { species, permeability } = protein.chain;
        if (species >= 0) pending[OPEN + species] += permeability;
    }
}

function finishSample(aggregator: Aggregator, world: World): void {
    const { pending, steps } = aggregator;
    pending[V] /= steps;
    pending[V2] = pending[V] ** 2;
    for (let column = NEAR_POTENTIAL; column < OUTWARD; column++) pending[column] /= READING_ns;
    for (let column = COUNT; column < COLUMNS; column++) pending[column] /= READING_ns;
    // Crossings and what pumps have carried: what has come since the sample before.
    for (let species = 0; species < IONS; species++) {
        pending[OUTWARD + species] += world.outward_s[species];
        pending[INWARD + species] += world.inward_s[species];
    }
    pending[PUMP_CHARGE] += pumpedCharge_e(world);
    addSample(aggregator.blocks, pending);
    aggregator.voltage = pending[V];
    pending.fill(0);
    markPassages(aggregator, world);
    aggregator.steps = 0;
}

/** Starts the next sample's count of passages at what there is now. */
function markPassages({ pending }: Aggregator, world: World): void {
    for (let species = 0; species < IONS; species++) {
        pending[OUTWARD + species] = -world.outward_s[species];
        pending[INWARD + species] = -world.inward_s[species];
    }
    pending[PUMP_CHARGE] = -pumpedCharge_e(world);
}
