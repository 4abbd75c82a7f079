/**
 * Gates: continuous-time Markov chains as data. A gate leaves its state i for j with probability rate_ij·dt in each step,
 * so mean dwell times and the ratio of every pair of states are exact, and only their order within a step is not.
 * The gate sits at the inner mouth of the pore.
 */
import type { Settings } from '../params.ts';
import { PERMEANT } from '../species.ts';
import { uniform } from './random.ts';
import type { Gate, Protein, World } from './world.ts';

const CLOSED = 0;
const OPEN = 1;

/**
 * A leak channel: closed ⇌ open with the given open probability and mean open time.
 * At probability 0 an open gate closes and stays closed, at 1 the other way round.
 */
export function leakGate(openProbability: number, meanOpenTime_ns: number): Gate {
    const p = openProbability;
    const closing = p === 1 ? 0 : 1 / meanOpenTime_ns;
    const opening = p === 1 ? 1 / meanOpenTime_ns : p / ((1 - p) * meanOpenTime_ns);
    return {
        open: [false, true],
        rates: [
            [0, opening],
            [closing, 0],
        ],
    };
}

export const gatesOf = (settings: Settings): Gate[] =>
    PERMEANT.map((ion) => {
        const { openProbability, meanOpenTime_ns } = settings.channels[ion];
        return leakGate(openProbability, meanOpenTime_ns);
    });

/** State of a gate that has just come into the membrane. */
export const initialGate = (world: World, openProbability: number): number =>
    uniform(world.events) < openProbability ? OPEN : CLOSED;

export const isOpen = (gate: Gate, protein: Protein): boolean =>
    protein.hold === 'free' ? gate.open[protein.state] === true : protein.hold === 'open';

/** Lets every channel's gate flip, or not. */
export function stepGates(world: World): void {
    const { dt } = world.scale;
    for (const protein of world.proteins) {
        protein.steps++;
        if (protein.kind === 'pump') continue;
        if (protein.open) protein.openSteps++;
        const gate = world.gates_s[PERMEANT.indexOf(protein.kind)];
        if (gate === undefined) continue;
        protein.state = nextState(gate, protein.state, uniform(world.events), dt);
        protein.open = isOpen(gate, protein);
    }
}

/** @param draw uniform in [0, 1) */
export function nextState(gate: Gate, state: number, draw: number, dt: number): number {
    const rates = gate.rates[state];
    let left = draw;
    for (let to = 0; to < rates.length; to++) {
        left -= rates[to] * dt;
        if (left < 0) return to;
    }
    return state;
}
