/** The ways on from a state that a kind's transitions make possible: changes of shape, and ions that are bound and let go. */
import type { Kind, Transition } from '../kinds/kind.ts';
import { INSIDE, OUTSIDE, SPECIES, speciesIndex } from '../species.ts';
import { IONS_PER_NM3_PER_MM } from '../units.ts';
import type { Scale } from './scale.ts';
import type { Binding, Way } from './world.ts';

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
export const rank = ({ releases, way }: Way): number => (releases >= 0 ? 2 : way > 0 ? 0 : 1);

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

export const made = (
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

/** A sum of rates, so much too large that no rounding makes it too small. */
const SAFELY = 1 + 1e-9;

/** Rate of all that can happen in a state, no less; infinite where it hangs on the field. */
export const rateOfAll = (ways: readonly Way[]): number =>
    ways.every(({ isSteady }) => isSteady)
        ? SAFELY * ways.reduce((sum, { rate }) => sum + rate, 0)
        : Number.POSITIVE_INFINITY;
