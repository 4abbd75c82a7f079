/**
 * How long machines stay in their states. Where the field has no say in what can happen, a machine leaves with the same probability p in each
 * step, so the step in which it does is drawn as it comes: P(n steps) = p·(1 − p)^(n − 1), and nobody asks it before. What it has been
 * doing is booked as it ends, or as somebody looks.
 */
import { uniform } from './random.ts';
import type { Protein, World } from './world.ts';

/** A machine of which the field has a say is asked in each step. */
const IN_EACH_STEP = 0;

export const isAskedInEachStep = ({ leaves }: Protein): boolean => leaves === IN_EACH_STEP;

/** Draws when a machine leaves the state that it is in. @param first step in which it can */
export function drawDwell(world: World, machine: Protein, first: number): void {
    const rate = machine.chain.rate_k[machine.state];
    if (rate === Number.POSITIVE_INFINITY) machine.leaves = IN_EACH_STEP;
    else if (rate === 0) machine.leaves = Number.POSITIVE_INFINITY;
    else {
        const p = Math.min(1, rate * world.scale.dt);
        machine.leaves = first + Math.floor(Math.log1p(-uniform(world.events)) / Math.log1p(-p));
    }
}

/** Books the steps that a machine has been in its state, up to one of them. */
export function bookDwell(machine: Protein, step: number): void {
    const { tally, state } = machine;
    const steps = step - machine.bookedTo;
    machine.bookedTo = step;
    machine.steps += steps;
    tally.steps_k[state] = tally.steps_k[state] + steps;
    if (machine.open) machine.openSteps += steps;
}

/** Brings the books of all machines up to now, for whoever looks into them. */
export function bookAll({ proteins, step }: World): void {
    for (const machine of proteins) bookDwell(machine, step);
}
