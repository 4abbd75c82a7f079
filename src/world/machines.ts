/**
 * Machines: continuous-time Markov chains. A machine leaves its state i for j with probability rate_ij·dt in each step, so mean dwell
 * times and the ratio of every pair of states are exact, and only their order within a step is not.
 *
 * Every way has its reverse, and what the field does to the charge that is carried stands between the two (local detailed balance).
 * No rate knows a concentration or V: saturation, voltage dependence and the stall of a pump come out of it.
 * Ions bind as they hit the mouth, and are let go as the exact reverse. A leak channel's gate is at the inner mouth of its
 * pore; that of the others closes both ends.
 */
import { INSIDE, OUTSIDE } from '../species.ts';
import { gatherMembrane } from './charge.ts';
import { bookDwell, drawDwell, isAskedInEachStep } from './dwell.ts';
import { fieldWork, membraneDrop } from './field.ts';
import { blockOf, sideOf, speciesOf, takeOut } from './ions.ts';
import { leaveMembrane, overshoot } from './place.ts';
import { uniform } from './random.ts';
import type { Chain, Protein, Way, World } from './world.ts';

/** Whether an ion may pass: a channel's gate, or the hand that holds it, unless a drug plugs it. Of a pump: whether it faces inside. */
export const isOpen = ({ chain, state, hold }: Protein): boolean => {
    if (chain.isPump) return chain.facing_k[state] === -1;
    if (hold === 'free') return chain.open_k[state];
    return hold === 'open' && !chain.blocked_k[state];
};

/** Lets every machine change its state, or not: first the gates, then the pumps, whose ions come and go. At most one change a step. */
export function stepMachines(world: World): void {
    const { proteins, step } = world;
    // As it is before any of them changes; where none feels it, nobody asks.
    const isFelt = proteins.some(isAskedInEachStep);
    if (isFelt) gatherMembrane(world);
    let drop = isFelt ? membraneDrop(world) : 0;
    for (const channel of proteins) {
        if (channel.leaves > step || channel.chain.isPump) continue;
        const way = chosenWay(world, channel, drop);
        if (way === undefined) continue;
        enter(world, channel, way);
        drop -= world.perCharge * way.way * way.charge;
    }
    for (const pump of proteins) {
        const { leaves, chain } = pump;
        if (leaves > step || !chain.isPump) continue;
        const way = chosenWay(world, pump, drop);
        if (way === undefined) continue;
        if (way.releases >= 0) letGo(world, pump, way.releases, chain.facing_k[pump.state]);
        enter(world, pump, way);
    }
}

/**
 * One draw is shared out among the ways on from a state: each takes its rate off what is left, and the one that brings it below
 * zero happens. Where it is known that one does, the draw is among their rates alone.
 * @param drop of the potential over the membrane, mV
 */
function chosenWay(world: World, machine: Protein, drop: number): Way | undefined {
    const { chain, state } = machine;
    const isAsked = isAskedInEachStep(machine);
    let left = uniform(world.events) * (isAsked ? 1 / world.scale.dt : chain.rate_k[state]);
    for (const way of chain.ways_k[state]) {
        left -= way.isSteady ? way.rate : rateOf(world, machine, way, drop);
        if (left < 0) return way;
    }
    // The rate of all is a trifle more than their sum.
    if (!isAsked) drawDwell(world, machine, world.step + 1);
    return undefined;
}

/**
 * Rate of a way at the field that what it carries feels: itself left out plus half of itself. That is the same seen from both ends,
 * so a way and its reverse differ by e^w, where w is the field's whole work.
 *
 * A rate that a strong field would bring beyond what a step can follow is held there together with its reverse, which leaves their
 * ratio as it is.
 */
function rateOf(world: World, machine: Protein, way: Way, drop: number): number {
    if (way.charge === 0)
        return way.rate * Math.exp((way.share * siteWork(world, machine, way)) / world.scale.kT);
    if (way.last.drop !== drop) {
        way.last.drop = drop;
        way.last.rate = rateAt(world, way, drop);
    }
    return way.last.rate;
}

/** Rate of a way with a gating charge. */
function rateAt(world: World, way: Way, drop: number): number {
    const { charge, rate, share } = way;
    const felt = drop - 0.5 * way.way * world.perCharge * charge;
    const work = (charge * (felt - way.at)) / world.scale.kT;
    const own = rate * Math.exp(share * work);
    const reverse = way.reverse * Math.exp((share - way.way) * work);
    return own * Math.min(1, way.fastest / Math.max(own, reverse));
}

/** Work of the field, meV, on a machine's sites and what is on them as they go the forward way. */
function siteWork(world: World, machine: Protein, { carried, fromSide, toSide }: Way): number {
    const { face } = world.scale;
    return fieldWork(world, fromSide * face, toSide * face, carried, machine.sheet);
}

/** Brings a machine into another state and keeps the books. */
function enter(world: World, machine: Protein, way: Way): void {
    const { tally } = machine;
    const { kind } = machine.chain;
    bookDwell(machine, world.step);
    machine.state = way.to;
    machine.open = isOpen(machine);
    drawDwell(world, machine, world.step + 1);
    machine.atp += way.atp;
    tally.atp += way.atp;
    machine.gating_e += way.way * way.charge;
    if (way.cycles === 0 || kind.role !== 'pump') return;
    tally.cycles += way.cycles;
    for (const carried of Object.values(kind.carries)) {
        if (carried > 0) machine.passedOut += carried * way.cycles;
        else machine.passedIn -= carried * way.cycles;
    }
}

/**
 * The mouth of a machine with sites has caught an ion: it is taken out of the water. At most one in a step: the probability was that of
 * the state in which the step began.
 */
export function bindIon(world: World, block: number, place: number, machine: Protein): boolean {
    const { chain } = machine;
    if (machine.boundStep === world.step) return false;
    const species = speciesOf(block);
    const side = sideOf(block);
    for (const binding of chain.bindings_k[machine.state]) {
        if (binding.species !== species || binding.side !== side) continue;
        const id = takeOut(world.ions, block, place);
        machine.bound.push({ id, species });
        machine.boundStep = world.step;
        // Ions move before machines do: it has been in its new state in this step already, and can leave it.
        bookDwell(machine, world.step - 1);
        machine.state = binding.to;
        machine.open = isOpen(machine);
        drawDwell(world, machine, world.step);
        return true;
    }
    return false;
}

function letGo(world: World, machine: Protein, species: number, facing: number): void {
    const at = machine.bound.findLastIndex((ion) => ion.species === species);
    const [ion] = machine.bound.splice(at, 1);
    const past = overshoot(world, world.scale.sigma_s[species]);
    const side = facing > 0 ? OUTSIDE : INSIDE;
    leaveMembrane(world, blockOf(species, side), machine.x, past, ion.id);
}

/** Puts what a machine holds into the water of the side it faces: for one that is taken out of the membrane. */
export function emptySites(world: World, machine: Protein): void {
    const facing = machine.chain.facing_k[machine.state];
    for (let last = machine.bound.at(-1); last; last = machine.bound.at(-1)) {
        letGo(world, machine, last.species, facing);
    }
}

/**
 * State of a machine that has just come into the membrane. A pump begins with its first; a gate has been there for long: its states
 * have their equilibrium at the voltage that there is.
 */
export function firstState(world: World, chain: Chain): number {
    if (chain.isPump) return 0;
    const weight_k = equilibrium(world, chain, membraneDrop(world));
    let left = uniform(world.events);
    // From the last state on, which is the open one where there are two.
    for (let state = weight_k.length - 1; state > 0; state--) {
        left -= weight_k[state];
        if (left < 0) return state;
    }
    return 0;
}

/** Share of time in each state, from the ratio of each transition's two ways, at a fixed charge of all else. */
function equilibrium(world: World, chain: Chain, drop: number): number[] {
    const n = chain.ways_k.length;
    const log_k: number[] = Array.from({ length: n }, () => Number.NEGATIVE_INFINITY);
    const moved_k: number[] = Array.from({ length: n }, () => 0);
    const seen = new Set([0]);
    log_k[0] = 0;
    for (const from of seen) {
        for (const { to, rate, reverse, charge, at, way } of chain.pairs_k[from]) {
            if (seen.has(to)) continue;
            const moved = way * charge;
            const felt = drop - world.perCharge * (moved_k[from] + 0.5 * moved);
            log_k[to] =
                log_k[from] + Math.log(rate / reverse) + (moved * (felt - at)) / world.scale.kT;
            moved_k[to] = moved_k[from] + moved;
            seen.add(to);
        }
    }
    const most = Math.max(...log_k);
    const weights = log_k.map((each) => (each === most ? 1 : Math.exp(each - most)));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return weights.map((weight) => weight / sum);
}
