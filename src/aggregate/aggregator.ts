/**
 * From the world's counts to what is seen: voltage, concentrations, open channels, crossings, with errors.
 * One sample of everything averaged spans READING_ns.
 */
import { chargeOfCycle_e } from '../kinds.ts';
import {
    type Averages,
    type ChannelsSeen,
    type Observed,
    type PumpsSeen,
    READING_ns,
    type Solution,
} from '../snapshot.ts';
import { INSIDE, OUTSIDE, PERMEANT, type PerIon, perIon, perSpecies, SPECIES } from '../species.ts';
import { netCharge } from '../world/charge.ts';
import { blockOf } from '../world/ions.ts';
import { chainOf } from '../world/machines.ts';
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

/** Columns of a sample. Those indexed by ion, by side, or by side and ion start here. */
const IONS = PERMEANT.length;
const V = 0;
const V2 = 1;
const NEAR_POTENTIAL = 2;
const NEAR = NEAR_POTENTIAL + 2;
const OPEN = NEAR + 2 * IONS;
const OUTWARD = OPEN + IONS;
const INWARD = OUTWARD + IONS;
const PUMP_CHARGE = INWARD + IONS;
const COUNT = PUMP_CHARGE + 1;
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
    const { ions, scale, field, proteins } = world;
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
        for (let species = 0; species < IONS; species++) {
            const counts = ions.inBin_b[blockOf(species, side)];
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
        const { species, permeability } = chainOf(world, protein);
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
            return (sum[NEAR + IONS * side + species] / n / nearVolume) * boltzmann;
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
        openPermeability: perIon((_, species) =>
            n === 0 ? openNow(world, species) : sum[OPEN + species] / n,
        ),
        outward_per_ns: perIon((_, species) => (n === 0 ? 0 : sum[OUTWARD + species] / span)),
        inward_per_ns: perIon((_, species) => (n === 0 ? 0 : sum[INWARD + species] / span)),
        pumpCurrent_e_per_ns: n === 0 ? 0 : sum[PUMP_CHARGE] / span,
        temperature_C: world.settings.temperature_C,
    };
}

const openNow = (world: World, ion: number): number =>
    world.proteins.reduce((sum, protein) => {
        const { species, permeability } = chainOf(world, protein);
        return species === ion && protein.open ? sum + permeability : sum;
    }, 0);

/** Charge that all pumps have carried outward, e. */
const pumpedCharge_e = (world: World): number => {
    let sum = 0;
    for (const [key, { kind }] of world.chains) {
        if (kind.role === 'pump')
            sum += chargeOfCycle_e(kind) * (world.tallies.get(key)?.cycles ?? 0);
    }
    return sum;
};

/** What all machines of each kind do and have done. */
const machinesSeen = (world: World): Pick<Observed, 'channels' | 'pumps'> => {
    const channels: Record<string, ChannelsSeen> = {};
    const pumps: Record<string, PumpsSeen> = {};
    const { dt } = world.scale;
    for (const [key, tally] of world.tallies) {
        const { passedIn, passedOut, cycles, atp } = tally;
        const here = world.proteins.filter(({ kind }) => kind === key);
        if (world.chains.get(key)?.kind.role === 'pump')
            pumps[key] = { count: here.length, cycles, atp };
        else
            channels[key] = {
                ...{ count: here.length, open: here.filter(({ open }) => open).length },
                ...{ passedIn, passedOut },
                machine_ns: tally.steps * dt,
                open_ns: tally.openSteps * dt,
                state_ns: Array.from(tally.steps_k, (steps) => steps * dt),
            };
    }
    return { channels, pumps };
};

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
        return perSpecies((s, key) =>
            key === 'A' ? of(s) + proteinCharge / scale.ionsPerMilliMolar : of(s),
        );
    };
    const { channels, pumps } = machinesSeen(world);
    const channelsOf = (ion: number) =>
        proteins.filter((protein) => chainOf(world, protein).species === ion);
    return {
        time_ns: time_ns(world),
        ions: ions.count_b.reduce((sum, count) => sum + count, 0) + world.inPores.length,
        voltage_mV: aggregator.voltage,
        averages,
        concentrations_mM: { inside: solution(INSIDE), outside: solution(OUTSIDE) },
        open: perIon((_, ion) => channelsOf(ion).filter(({ open }) => open).length),
        count: perIon((_, ion) => channelsOf(ion).length),
        channels,
        pumps,
        crossings: perIon((_, species) => ({
            in: world.inward_s[species],
            out: world.outward_s[species],
        })),
        pumpedCharge_e: pumpedCharge_e(world),
        netCharge_e: netCharge(world),
        separatedCharge_e: field.insideCharge,
    };
}

const proteinCharge_e = (world: World): number =>
    world.bodies.anions.reduce((sum, anion) => sum - anion.charge, 0);
