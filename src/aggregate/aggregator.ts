/**
 * From the world's counts to what is seen: voltage, concentrations, open channels, crossings, with errors.
 * One sample of everything averaged spans READING_ns.
 */
import { type Averages, type Observed, READING_ns, type Solution } from '../snapshot.ts';
import { CL, INSIDE, K, NA, OUTSIDE, PERMEANT, type PerIon, perIon, SPECIES } from '../species.ts';
import { netCharge } from '../world/charge.ts';
import { blockOf } from '../world/ions.ts';
import { time_ns, type World } from '../world/world.ts';
import {
    addSample,
    type Blocks,
    createBlocks,
    restart,
    type Stretch,
    sampleCount,
    span_ns,
    standardDeviation,
    standardError,
    sums,
} from './blocks.ts';

import { createProfile, noteProfile, type ProfileSums } from './profile.ts';

/** A point of the voltage trace spans this time, ns. */
const TRACE_ns = 5;
/** Water this near to the membrane is what its channels see, nm. */
const NEAR_nm = 4;

/** Columns of a sample. Those indexed by ion or by side and ion start here. */
const V = 0;
const V2 = 1;
const NEAR_POTENTIAL = 2;
const NEAR = 4;
const OPEN = 10;
const OUTWARD = 13;
const INWARD = 16;
const CYCLES = 19;
const COUNT = 20;
const COLUMNS = COUNT + 2 * SPECIES.length;

export interface Aggregator {
    blocks: Blocks;
    stretch: Stretch;
    /** Sums since the last sample. */
    readonly pending: Float64Array;
    steps: number;
    /** Running sums of the trace's next point. */
    traceSum: number;
    traceSteps: number;
    readonly trace: { time_ns: number[]; voltage_mV: number[] };
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
        traceSum: 0,
        traceSteps: 0,
        trace: { time_ns: [], voltage_mV: [] },
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
    const { dt } = world.scale;
    const { voltage } = world.field;
    pending[V] += voltage;
    aggregator.traceSum += voltage;
    if (++aggregator.traceSteps >= Math.round(TRACE_ns / dt)) {
        aggregator.trace.time_ns.push(time_ns(world));
        aggregator.trace.voltage_mV.push(aggregator.traceSum / aggregator.traceSteps);
        aggregator.traceSum = 0;
        aggregator.traceSteps = 0;
    }
    const perNs = Math.round(1 / dt);
    if (++aggregator.steps % perNs === 0) noteSlow(aggregator, world);
    if (aggregator.steps >= READING_ns * perNs) finishSample(aggregator, world);
}

/** What changes little within a ns. */
function noteSlow(aggregator: Aggregator, world: World): void {
    const { pending } = aggregator;
    const { ions, scale, field, proteins, settings } = world;
    const { bins, binWidth } = scale;
    const near = Math.min(bins, Math.round(NEAR_nm / binWidth));
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
        for (const species of [K, NA, CL]) {
            const counts = ions.inBin_b[blockOf(species, side)];
            let ionsNear = 0;
            for (let i = 0; i < near; i++) ionsNear += counts[side === INSIDE ? bins - 1 - i : i];
            pending[NEAR + 3 * side + species] += ionsNear;
        }
        for (let species = 0; species < SPECIES.length; species++) {
            pending[COUNT + SPECIES.length * side + species] +=
                ions.count_b[blockOf(species, side)];
        }
    }
    for (const protein of proteins) {
        if (protein.kind === 'pump' || !protein.open || !protein.grown) continue;
        pending[OPEN + PERMEANT.indexOf(protein.kind)] +=
            settings.channels[protein.kind].permeability;
    }
}

function finishSample(aggregator: Aggregator, world: World): void {
    const { pending, steps } = aggregator;
    pending[V] /= steps;
    pending[V2] = pending[V] ** 2;
    for (let column = NEAR_POTENTIAL; column < OUTWARD; column++) pending[column] /= READING_ns;
    for (let column = COUNT; column < COLUMNS; column++) pending[column] /= READING_ns;
    // Crossings and cycles: what has come since the sample before.
    for (const species of [K, NA, CL]) {
        pending[OUTWARD + species] += world.outward_s[species];
        pending[INWARD + species] += world.inward_s[species];
    }
    pending[CYCLES] += world.cycles;
    addSample(aggregator.blocks, pending);
    aggregator.voltage = pending[V];
    pending.fill(0);
    markPassages(aggregator, world);
    aggregator.steps = 0;
}

/** Starts the next sample's count of passages at what there is now. */
function markPassages({ pending }: Aggregator, world: World): void {
    for (const species of [K, NA, CL]) {
        pending[OUTWARD + species] = -world.outward_s[species];
        pending[INWARD + species] = -world.inward_s[species];
    }
    pending[CYCLES] = -world.cycles;
}

function averagesOf(aggregator: Aggregator, world: World): Averages {
    const { blocks, stretch } = aggregator;
    const { scale } = world;
    const n = sums(blocks, stretch, aggregator.sums);
    const sum = aggregator.sums;
    const span = n === 0 ? 0 : span_ns(blocks, stretch);
    const nearVolume =
        (scale.ionsPerMilliMolar * Math.min(scale.bins, Math.round(NEAR_nm / scale.binWidth))) /
        scale.bins;
    const atMembrane = (side: number): PerIon =>
        perIon((_, species) => {
            const potential = sum[NEAR_POTENTIAL + side] / n;
            const boltzmann = Math.exp((SPECIES[species].valence * potential) / scale.kT);
            return (sum[NEAR + 3 * side + species] / n / nearVolume) * boltzmann;
        });
    return {
        span_ns: span,
        voltage_mV: {
            mean: n === 0 ? world.field.voltage : sum[V] / n,
            standardError: n === 0 ? Number.POSITIVE_INFINITY : standardError(blocks, V, stretch),
            standardDeviation: n === 0 ? 0 : standardDeviation(blocks, V, V2, stretch),
        },
        atMembrane_mM:
            n === 0
                ? { inside: { ...world.settings.inside }, outside: { ...world.settings.outside } }
                : { inside: atMembrane(INSIDE), outside: atMembrane(OUTSIDE) },
        openPermeability: perIon((ion, species) =>
            n === 0 ? openNow(world, ion) : sum[OPEN + species] / n,
        ),
        outward_per_ns: perIon((_, species) => (n === 0 ? 0 : sum[OUTWARD + species] / span)),
        inward_per_ns: perIon((_, species) => (n === 0 ? 0 : sum[INWARD + species] / span)),
        pumpCurrent_e_per_ns: n === 0 ? 0 : sum[CYCLES] / span,
        temperature_C: world.settings.temperature_C,
    };
}

const openNow = (world: World, ion: 'K' | 'Na' | 'Cl'): number =>
    world.proteins.filter((p) => p.kind === ion && p.open).length *
    world.settings.channels[ion].permeability;

/** Reads everything. */
export function observe(aggregator: Aggregator, world: World): Observed {
    const { ions, proteins, scale, field } = world;
    const n = sampleCount(aggregator.blocks, aggregator.stretch);
    const averages = averagesOf(aggregator, world);
    const solution = (side: number): Solution => {
        const of = (species: number) =>
            (n === 0
                ? ions.count_b[blockOf(species, side)]
                : aggregator.sums[COUNT + SPECIES.length * side + species] / n) /
            scale.ionsPerMilliMolar;
        const proteinCharge = side === INSIDE ? proteinCharge_e(world) : 0;
        return {
            K: of(0),
            Na: of(1),
            Cl: of(2),
            A: of(3) + proteinCharge / scale.ionsPerMilliMolar,
            X: of(4),
        };
    };
    const channels = (ion: string) => proteins.filter((p) => p.kind === ion);
    const pumps = proteins.filter((p) => p.kind === 'pump');
    return {
        time_ns: time_ns(world),
        ions: ions.count_b.reduce((sum, count) => sum + count, 0) + world.inPores.length,
        voltage_mV: aggregator.voltage,
        averages,
        concentrations_mM: { inside: solution(INSIDE), outside: solution(OUTSIDE) },
        open: perIon((ion) => channels(ion).filter((p) => p.open).length),
        count: perIon((ion) => channels(ion).length),
        openFraction: perIon((ion) => {
            const all = channels(ion);
            const steps = all.reduce((sum, p) => sum + p.steps, 0);
            return steps === 0 ? 0 : all.reduce((sum, p) => sum + p.openSteps, 0) / steps;
        }),
        crossings: perIon((_, species) => ({
            in: world.inward_s[species],
            out: world.outward_s[species],
        })),
        pump: {
            count: pumps.length,
            cycles: world.cycles,
            sodiumOut: 3 * world.cycles,
            potassiumIn: 2 * world.cycles,
            atp: world.atp,
        },
        netCharge_e: netCharge(world),
        separatedCharge_e: field.insideCharge,
    };
}

const proteinCharge_e = (world: World): number =>
    world.bodies.anions.reduce((sum, anion) => sum - anion.charge, 0);
