/** Kinds as they run at these settings: states by number, rates in 1/ns, chances of a hit. */
import type { Kind, Transition } from '../kinds/kind.ts';
import { kindsOf } from '../kinds.ts';
import { groupOf, type Settings, surroundingsOf } from '../params.ts';
import { OUTSIDE, speciesIndex } from '../species.ts';
import { BLOCKS, blockOf, sideOf, speciesOf } from './ions.ts';
import { type Pore, poreOf, refuseTooMuch } from './pore.ts';
import type { Scale } from './scale.ts';
import { made, rank, rateOfAll } from './ways.ts';
import { type Binding, type Chain, isSelfConsistent, type Tally, type World } from './world.ts';

/** @throws Error with one sentence where a rate, at the voltage that it is given for, is more than a time step can follow */
const refuseTooFast = (key: string, transitions: readonly Transition[], fastest: number): void => {
    for (const [i, { rate_per_ns, back_per_ns }] of transitions.entries()) {
        const [name, rate] =
            rate_per_ns > back_per_ns ? ['rate_per_us', rate_per_ns] : ['back_per_us', back_per_ns];
        if (rate > fastest)
            throw new Error(
                `kinds.${key}.transitions[${i}].${name} must be at most ${Math.floor(1000 * fastest)} per µs, so that a state lasts a time step for each of its ways on; got ${(1000 * rate).toPrecision(6)}.`,
            );
    }
};

/** Of each block the probability that the mouth of a machine with these bindings catches an ion that hits it. */
const boundBy = (bindings: readonly Binding[]): Float64Array =>
    Float64Array.from({ length: BLOCKS }, (_, block) => {
        const found = bindings.find(({ species, side }) => blockOf(species, side) === block);
        return found?.chance ?? 0;
    });

/** The same of a channel; where its gate is at the inner mouth alone, the outer one catches ions also while it is closed. */
const entersAt = (
    species: number,
    entry: number,
    { open, closesBoth }: { open: boolean; closesBoth: boolean },
): Float64Array =>
    Float64Array.from({ length: BLOCKS }, (_, block) =>
        speciesOf(block) === species && (open || (!closesBoth && sideOf(block) === OUTSIDE))
            ? entry
            : 0,
    );

/** Of a pump. */
const NO_PORE: Pore = { substeps: 0, sigma: 0, slowing: 1, drift: 0, within: 0, entry: 0 };

const chainOf = (kind: Kind, settings: Settings, scale: Scale): Chain => {
    const parameters = groupOf(settings, kind.group);
    const siteCharge = kind.role === 'pump' ? kind.siteCharge_e : 0;
    const transitions = kind.transitions(parameters, surroundingsOf(settings, scale.kT));
    // No state has more ways out than all its transitions; each gets its share of a step.
    const most = Math.max(
        1,
        ...kind.states.map(
            ({ name }) => transitions.filter(({ from, to }) => from === name || to === name).length,
        ),
    );
    const fastest = 1 / (scale.dt * most);
    if (kind.role === 'channel' && !kind.leak) refuseTooFast(kind.key, transitions, fastest);
    const all = transitions.map((each) => made(kind, scale, siteCharge, each, fastest));
    const ways = all.flatMap((each) => each.ways);
    const bindings = all.flatMap(({ binding }) => (binding ? [binding] : []));
    const species = kind.role === 'channel' ? speciesIndex(kind.ion) : -1;
    const permeability = kind.role === 'channel' ? parameters.permeability : 0;
    const pairs_k = kind.states.map((_, state) =>
        ways
            .flatMap(([from, way]) => (from === state ? [way] : []))
            .sort((a, b) => rank(a) - rank(b)),
    );
    const closesBoth = kind.role === 'channel' && !kind.leak;
    const pore = kind.role === 'pump' ? NO_PORE : poreOf(scale, kind, permeability);
    const bindings_k = kind.states.map((_, state) =>
        bindings.flatMap(([from, binding]) => (from === state ? [binding] : [])),
    );
    const ways_k = pairs_k.map((out) => out.filter(({ rate }) => rate > 0));
    return {
        kind,
        isPump: kind.role === 'pump',
        open_k: kind.states.map(({ open }) => open === true),
        inactivated_k: kind.states.map(({ inactivated }) => inactivated === true),
        blocked_k: kind.states.map(({ blockedBy }) => blockedBy !== undefined),
        facing_k: kind.states.map(({ facing }) => facing ?? 0),
        ways_k,
        rate_k: ways_k.map(rateOfAll),
        pairs_k,
        bindings_k,
        catches:
            kind.role === 'pump'
                ? bindings_k.map(boundBy)
                : [false, true].map((open) => entersAt(species, pore.entry, { open, closesBoth })),
        species,
        permeability,
        pore,
        closesBoth,
        siteCharge,
        isCharged: siteCharge !== 0 || ways.some(([, { charge }]) => charge !== 0),
    };
};

/** @throws Error with one sentence where the time step cannot follow a gate, or a mouth not catch what is asked of it */
export const runningKinds = (
    settings: Settings,
    scale: Scale,
): Pick<World, 'chains' | 'perCharge'> => {
    refuseTooMuch(settings, scale);
    const chains = new Map(
        kindsOf(settings).map((kind) => [kind.key, chainOf(kind, settings, scale)]),
    );
    const perCharge = isSelfConsistent(settings) ? scale.membraneField * scale.membrane : 0;
    return { chains, perCharge };
};

export const talliesOf = (settings: Settings): ReadonlyMap<string, Tally> =>
    new Map(
        kindsOf(settings).map(({ key, states }) => [
            key,
            {
                ...{ passedIn: 0, passedOut: 0, cycles: 0, atp: 0, openSteps: 0 },
                steps_k: new Float64Array(states.length),
            },
        ]),
    );
