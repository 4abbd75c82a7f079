/** From the world's counts to what is seen: voltage, concentrations, channels and pumps, passages, with errors. */
import type { ChannelsSeen, Observed, PumpsSeen, Solution } from '../snapshot.ts';
import { INSIDE, OUTSIDE, perIon, perSpecies, SPECIES } from '../species.ts';
import { netCharge } from '../world/charge.ts';
import { bookAll } from '../world/dwell.ts';
import { blockOf } from '../world/ions.ts';
import { time_ns, type World } from '../world/world.ts';
import type { Aggregator } from './aggregator.ts';
import { averagesOf } from './averages.ts';
import { sampleCount } from './blocks.ts';
import { COUNT } from './columns.ts';
import { firingOf } from './impulses.ts';
import { pumpedCharge_e } from './pumped.ts';

/** What all machines of each kind do and have done. */
const machinesSeen = (world: World): Pick<Observed, 'channels' | 'pumps'> => {
    const channels: Record<string, ChannelsSeen> = {};
    const pumps: Record<string, PumpsSeen> = {};
    const { dt } = world.scale;
    bookAll(world);
    for (const [key, tally] of world.tallies) {
        const { passedIn, passedOut, cycles, atp } = tally;
        const here = world.proteins.filter(({ kind }) => kind === key);
        if (world.chains.get(key)?.kind.role === 'pump')
            pumps[key] = { count: here.length, cycles, atp };
        else
            channels[key] = {
                ...{ count: here.length, open: here.filter(({ open }) => open).length },
                ...{ passedIn, passedOut },
                machine_ns: tally.steps_k.reduce((sum, steps) => sum + steps, 0) * dt,
                open_ns: here.reduce((sum, p) => sum + p.openSteps, tally.openSteps) * dt,
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
    const channelsOf = (ion: number) => proteins.filter((protein) => protein.chain.species === ion);
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
        passages: perIon((_, species) => ({
            in: world.inward_s[species],
            out: world.outward_s[species],
        })),
        impulses: aggregator.impulses.found.slice(),
        ...firingOf(aggregator.impulses),
        pulses: world.stimulus.pulses,
        pumpedCharge_e: pumpedCharge_e(world),
        netCharge_e: netCharge(world),
        excessCharge_e: field.insideCharge,
        separatedCharge_e:
            field.insideCharge - proteins.reduce((sum, { gating_e }) => sum + gating_e, 0),
    };
}

const proteinCharge_e = (world: World): number =>
    world.bodies.anions.reduce((sum, anion) => sum - anion.charge, 0);
