/** Puts a kind's drugs among its states: each state that one can bind to is there once more, with it. */
import type { DrugKey } from './drugs.ts';
import type { Block, Kind, KindState, Surroundings, Transition } from './kind.ts';

/**
 * A drug lets go so often, 1/ns: a machine is free again after 2 µs on average. In life a TTX molecule stays for a minute; how much is
 * blocked at a dose is as in life, only how soon is not.
 */
const LEAVING_per_ns = 5e-4;
/** However high the dose, it comes no sooner than after 20 ns on average, and lets go so much later instead. */
const MOST_COMING_per_ns = 0.05;

const withDrug = (name: string, drug: DrugKey): string => `${name}·${drug}`;

/** Conducts nothing, whatever its gates do. */
const blocked = ({ open: _, inactivated: __, ...state }: KindState, drug: DrugKey): KindState => ({
    ...state,
    name: withDrug(state.name, drug),
    blockedBy: drug,
});

/** @param dose over the dissociation constant, which is the ratio of the two whatever their pace */
const ratesOf = (dose: number): Pick<Transition, 'rate_per_ns' | 'back_per_ns'> => {
    const coming = LEAVING_per_ns * dose;
    const slower = Math.min(1, MOST_COMING_per_ns / coming);
    return { rate_per_ns: coming * slower, back_per_ns: LEAVING_per_ns * slower };
};

/**
 * What a drug adds to a chain's transitions: it comes and goes in each of its states, and the machine goes on between those with it as
 * between those without. So no cycle turns for nothing, and gating charge still moves (Armstrong & Bezanilla 1974).
 */
const added = (
    { drug, states, half }: Block,
    of: readonly Transition[],
    dose: number,
): Transition[] => [
    ...states.map((name) => ({
        from: name,
        to: withDrug(name, drug),
        ...ratesOf(dose / half),
    })),
    ...of.flatMap((transition) => {
        const { from, to, binds } = transition;
        if (binds || !states.includes(from) || !states.includes(to)) return [];
        return [{ ...transition, from: withDrug(from, drug), to: withDrug(to, drug) }];
    }),
];

/** A kind with the states and transitions of its drugs among the others. */
export const withDrugs = <K extends Kind>(kind: K): K => {
    const { blocks = [] } = kind;
    return {
        ...kind,
        states: [
            ...kind.states,
            ...blocks.flatMap(({ drug, states }) =>
                kind.states.flatMap((state) =>
                    states.includes(state.name) ? [blocked(state, drug)] : [],
                ),
            ),
        ],
        transitions: (
            parameters: Parameters<Kind['transitions']>[0],
            surroundings: Surroundings,
        ) => {
            const own = kind.transitions(parameters, surroundings);
            return [
                ...own,
                ...blocks.flatMap((block) => added(block, own, surroundings.doses[block.drug])),
            ];
        },
    };
};
