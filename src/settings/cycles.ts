/**
 * No perpetual motion: around every cycle of a chain the product of forward over back rates is e^(fuel and concentrations it turns
 * over), or the machine would drive itself for nothing (Hill, Free Energy Transduction in Biology, 1977). The independent cycles: a
 * spanning tree, and one cycle for each transition left over.
 */
import type { KindState, Transition } from '../kinds/kind.ts';
import { ATP_meV } from '../units.ts';

export interface Cycle {
    /** States in order, the first again at the end. */
    readonly states: readonly string[];
    /** Logarithm of forward over back rates around it, less what its fuel gives: 0 where nothing is for nothing. */
    readonly drive: number;
    /** Gating charge that it carries outward, e: 0 where each turn leaves things as they were. */
    readonly charge_e: number;
}

interface Edge {
    readonly to: string;
    readonly log: number;
    readonly charge_e: number;
    readonly transition: Transition;
}

/** Logarithm of a transition's equilibrium constant without field and fuel; of a binding at 1 mM, whatever the side. */
const logOf = (transition: Transition, states: readonly KindState[], kT: number): number => {
    const { from, to, rate_per_ns, back_per_ns, binds } = transition;
    const { atp = 0, fuel_meV = 0, charge_e = 0, at_mV = 0 } = transition;
    if (!binds)
        return (
            Math.log(rate_per_ns / back_per_ns) - (atp * ATP_meV + fuel_meV + charge_e * at_mV) / kT
        );
    const boundIn = (name: string): number =>
        states.find((state) => state.name === name)?.bound?.[binds.ion] ?? 0;
    const sites = Math.max(...states.map(({ name }) => boundIn(name)));
    return Math.log((sites - boundIn(from)) / boundIn(to)) - Math.log(binds.dissociation_mM);
};

/**
 * Every independent cycle of a chain. @param kT mV
 * @returns cycles, and the states that no transition reaches from the first
 */
export const cyclesOf = (
    states: readonly KindState[],
    transitions: readonly Transition[],
    kT: number,
): { readonly cycles: readonly Cycle[]; readonly unreached: readonly string[] } => {
    const edges = transitions.flatMap((transition): (readonly [string, Edge])[] => {
        const log = logOf(transition, states, kT);
        const { from, to, charge_e = 0 } = transition;
        return [
            [from, { to, log, charge_e, transition }],
            [to, { to: from, log: -log, charge_e: -charge_e, transition }],
        ];
    });
    const way = new Map<string, { states: string[]; log: number; charge_e: number }>();
    const first = states[0].name;
    way.set(first, { states: [first], log: 0, charge_e: 0 });
    const inTree = new Set<Transition>();
    for (const [name, here] of way) {
        for (const [from, { to, log, charge_e, transition }] of edges) {
            if (from !== name || way.has(to)) continue;
            inTree.add(transition);
            way.set(to, {
                states: [...here.states, to],
                log: here.log + log,
                charge_e: here.charge_e + charge_e,
            });
        }
    }
    const cycles = transitions.flatMap((transition): Cycle[] => {
        const there = way.get(transition.from);
        const back = way.get(transition.to);
        if (inTree.has(transition) || !there || !back) return [];
        let shared = 0;
        while (
            there.states[shared + 1] === back.states[shared + 1] &&
            shared + 1 < there.states.length
        )
            shared++;
        const log = logOf(transition, states, kT);
        return [
            {
                states: [...there.states.slice(shared), ...back.states.slice(shared).reverse()],
                drive: there.log + log - back.log,
                charge_e: there.charge_e + (transition.charge_e ?? 0) - back.charge_e,
            },
        ];
    });
    const unreached = states.flatMap(({ name }) => (way.has(name) ? [] : [name]));
    return { cycles, unreached };
};
