/** Kinds as they run at these settings: states by number, rates in 1/ns, chances of a hit. */
import type { Kind, Transition } from '../kinds/kind.ts';
import { kindsOf } from '../kinds.ts';
import { groupOf, type Settings, surroundingsOf } from '../params.ts';
import { INSIDE, OUTSIDE, SPECIES, speciesIndex } from '../species.ts';
import { IONS_PER_NM3_PER_MM } from '../units.ts';
import { BLOCKS, blockOf, sideOf, speciesOf } from './ions.ts';
import { type Pore, poreOf, refuseTooMuch } from './pore.ts';
import type { Scale } from './scale.ts';
import {
    type Binding,
    type Chain,
    isSelfConsistent,
    type Tally,
    type Way,
    type World,
} from './world.ts';

/** Binding rate of one empty site, nm³/ns (1 is 6e8 /(M·s)): about what diffusion to a mouth allows. */
const BINDING = 6;
/** In a slab so shallow that too few ions hit the mouth for that, this share of the hits; letting go slows down alike. */
const MOST_HITS = 0.3;

/** Ions of a concentration of 1 per nm³ that hit a mouth, per ns. */
const hitRate = (scale: Scale, species: number): number =>
    (scale.mouth * scale.depth * scale.sigma_s[species]) / (Math.sqrt(2 * Math.PI) * scale.dt);

const boundIn = (kind: Kind, state: number, ion: string): number =>
    Object.entries(kind.states[state].bound ?? {}).find(([key]) => key === ion)?.[1] ?? 0;

/** Sites for an ion: the most that any state holds. */
const sitesFor = (kind: Kind, ion: string): number =>
    Math.max(...kind.states.map((_, state) => boundIn(kind, state, ion)));

/** Charge on the sites in a state, e, without that of the empty ones. */
const chargeIn = (kind: Kind, state: number): number =>
    SPECIES.reduce((sum, { key, valence }) => sum + valence * boundIn(kind, state, key), 0);

/** An order of ways in which changes of shape come before ions are let go, and forward before back. */
const rank = ({ releases, way }: Way): number => (releases >= 0 ? 2 : way > 0 ? 0 : 1);

/** What a transition makes possible: forward and back, or an ion that is bound and let go. */
interface Made {
    readonly ways: readonly (readonly [from: number, way: Way])[];
    readonly binding?: readonly [from: number, binding: Binding];
}

const bindingOf = (
    kind: Kind,
    scale: Scale,
    from: number,
    to: number,
    { ion, dissociation_mM }: NonNullable<Transition['binds']>,
): Made => {
    const species = speciesIndex(ion);
    const hits = hitRate(scale, species);
    const bindingRate = Math.min(BINDING, MOST_HITS * hits);
    const empty = sitesFor(kind, ion) - boundIn(kind, from, ion);
    const side = kind.states[from].facing === 1 ? OUTSIDE : INSIDE;
    return {
        binding: [from, { species, side, to, chance: (empty * bindingRate) / hits }],
        ways: [
            [
                to,
                wayOf({
                    to: from,
                    rate:
                        boundIn(kind, to, ion) *
                        bindingRate *
                        dissociation_mM *
                        IONS_PER_NM3_PER_MM,
                    way: -1,
                    releases: species,
                }),
            ],
        ],
    };
};

/** All ways have one shape, whatever they do: the loop over them is in every step. */
const wayOf = (own: Pick<Way, 'to' | 'rate' | 'way'> & Partial<Way>): Way => {
    const { share = 0, charge = 0, carried = 0 } = own;
    return {
        to: own.to,
        rate: own.rate,
        isSteady: charge === 0 && (carried === 0 || share === 0),
        reverse: own.reverse ?? 0,
        fastest: own.fastest ?? Number.POSITIVE_INFINITY,
        share,
        charge,
        at: own.at ?? 0,
        way: own.way,
        carried,
        fromSide: own.fromSide ?? 0,
        toSide: own.toSide ?? 0,
        last: { drop: Number.NaN, rate: 0 },
        releases: own.releases ?? -1,
        atp: own.atp ?? 0,
        cycles: own.cycles ?? 0,
    };
};

const made = (
    kind: Kind,
    scale: Scale,
    siteCharge: number,
    transition: Transition,
    fastest: number,
): Made => {
    const stateOf = (name: string) => kind.states.findIndex((state) => state.name === name);
    const [from, to] = [stateOf(transition.from), stateOf(transition.to)];
    if (transition.binds) return bindingOf(kind, scale, from, to, transition.binds);
    const fromSide = kind.states[from].facing ?? 0;
    const toSide = kind.states[to].facing ?? 0;
    const { rate_per_ns, back_per_ns, charge_e = 0, share = 0.5, at_mV = 0 } = transition;
    const { atp = 0, completesCycle = false } = transition;
    const carried = fromSide === toSide ? 0 : siteCharge + chargeIn(kind, from);
    const cycles = completesCycle ? 1 : 0;
    const both = { charge: charge_e, at: at_mV, carried, fromSide, toSide, fastest };
    const forward = wayOf({
        ...{ ...both, to, rate: rate_per_ns, reverse: back_per_ns },
        ...{ share, way: 1, atp, cycles },
    });
    const back = wayOf({
        ...{ ...both, to: from, rate: back_per_ns, reverse: rate_per_ns },
        ...{ share: share - 1, way: -1, atp: -atp, cycles: -cycles },
    });
    return {
        ways: [
            [from, forward],
            [to, back],
        ],
    };
};

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

/** A sum of rates, so much too large that no rounding makes it too small. */
const SAFELY = 1 + 1e-9;

const rateOfAll = (ways: readonly Way[]): number =>
    ways.every(({ isSteady }) => isSteady)
        ? SAFELY * ways.reduce((sum, { rate }) => sum + rate, 0)
        : Number.POSITIVE_INFINITY;

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
