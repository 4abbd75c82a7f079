/**
 * Pores of channels: the same rule of motion along y as in water, with the mobility of the pore, in the field of the membrane,
 * in PORE_STEPS sub-steps to a step.
 *
 * Entry and exit are each other's exact reverse. In equilibrium c·h·w·σ/√2π ions hit a mouth of width w in a step, and
 * n·σ_p/√2π leave a pore that holds n ions per nm in a sub-step, with the same distribution of overshoot in units of the
 * step. So with σ_p = σ·√(ρ/m), m sub-steps and n = c·A, an ion that hits enters with probability A·√(ρ·m)/(w·h), and its
 * overshoot is scaled by √(ρ/m). Each enters in a sub-step of its own, drawn at random: were they all let in at once, the
 * mouth would run dry in the sub-steps after.
 */
import { CL, INSIDE, OUTSIDE, PERMEANT, SPECIES } from '../species.ts';
import { gatherMembrane } from './charge.ts';
import { membraneFieldAt } from './field.ts';
import { blockOf, breakPath, sideOf, speciesOf, takeOut } from './ions.ts';
import { leaveMembrane } from './place.ts';
import { below, normal, uniform } from './random.ts';
import { intoWater, MOUTH_nm, PORE_MOBILITY, PORE_STEPS } from './scale.ts';
import {
    CROSSINGS_KEPT,
    offset,
    type Passage,
    type PoreIon,
    time_ns,
    type World,
} from './world.ts';

/** Length of a step in the pore over that of one in water. */
const SLOWING = Math.sqrt(PORE_MOBILITY / PORE_STEPS);

/**
 * An ion has overshot the membrane's face: does it enter a pore? It is taken out of the water if so.
 * @param x and @param past in position units
 */
export function enterPore(
    world: World,
    block: number,
    place: number,
    x: number,
    past: number,
): boolean {
    const species = speciesOf(block);
    if (species > CL) return false;
    const side = sideOf(block);
    const kind = PERMEANT[species];
    const { width, face, unit } = world.scale;
    for (const channel of world.proteins) {
        if (channel.kind !== kind || !channel.grown) continue;
        const aside = offset(channel.x, (x + 0.5) * unit, width);
        if (aside < -MOUTH_nm / 2 || aside >= MOUTH_nm / 2) continue;
        if (side === INSIDE && !channel.open) return false;
        const { permeability } = world.settings.channels[kind];
        if (uniform(world.events) >= world.scale.entry_s[species] * permeability) return false;
        const id = takeOut(world.ions, block, place);
        breakPath(world.ions, id);
        world.inPores.push({
            id,
            species,
            channel,
            from: side,
            waits: 1 + below(world.events, PORE_STEPS),
            offset: 0.2 * aside,
            y: intoWater(side) * (face - (past - 0.5) * unit * SLOWING),
        });
        return true;
    }
    return false;
}

/** Moves the ions in pores by one step of the world. */
export function moveInPores(world: World): void {
    const { inPores } = world;
    gatherMembrane(world);
    for (let i = inPores.length - 1; i >= 0; i--) moveOne(world, i);
}

function moveOne(world: World, i: number): void {
    const { scale } = world;
    const { face, kT, drift_s, sigma_s } = scale;
    const ion = world.inPores[i];
    const { species, channel } = ion;
    const { valence } = SPECIES[species];
    const drift = (PORE_MOBILITY / PORE_STEPS) * drift_s[species];
    const sigma = SLOWING * sigma_s[species];
    const first = ion.waits;
    ion.waits = 0;
    for (let step = first; step < PORE_STEPS; step++) {
        const strength = membraneFieldAt(world, ion.y, valence, i);
        const y = ion.y + drift * strength + sigma * normal(world.events);
        const out = y > face;
        if (out || (y < -face && channel.open)) {
            leave(world, i, out ? OUTSIDE : INSIDE, (Math.abs(y) - face) / SLOWING);
            return;
        }
        const lies = y < -face ? -2 * face - y : y;
        // At a shut gate, as at any wall: a mirrored step is made with a Metropolis step's probability.
        const work = y < -face ? (valence * strength * (lies - ion.y)) / kT : 0;
        if (work >= 0 || uniform(world.events) < Math.exp(work)) ion.y = lies;
    }
}

function leave(world: World, i: number, side: number, past: number): void {
    const { inPores } = world;
    const ion = inPores[i];
    const last = inPores.pop();
    if (last !== undefined && last !== ion) inPores[i] = last;
    leaveMembrane(world, blockOf(ion.species, side), ion.channel.x, past, ion.id);
    if (side !== ion.from) count(world, ion, side === OUTSIDE);
}

/** An ion that goes back within this time has not left the mouth for the water beyond. */
const TURNS_BACK_ns = 20;

/**
 * Books a whole passage. One-way flux is from water to water (Ussing 1949): an ion that turns back at once has not passed,
 * and its passage is struck off.
 */
function count(world: World, ion: PoreIon, outward: boolean): void {
    const { recent } = world;
    const oldest = world.step - TURNS_BACK_ns / world.scale.dt;
    while (recent.length > 0 && recent[0].step < oldest) recent.shift();
    // A bath may have given the id to another ion since: then at least the species must be right for the books.
    const back = recent.findIndex(
        (p) => p.ion === ion.id && p.species === ion.species && p.outward !== outward,
    );
    if (back >= 0) {
        book(world, recent[back], -1);
        recent.splice(back, 1);
        return;
    }
    const { id, species, channel } = ion;
    const passage = { step: world.step, ion: id, species, channel, outward };
    recent.push(passage);
    book(world, passage, 1);
    if (world.crossings.length === CROSSINGS_KEPT) world.crossings.shift();
    world.crossings.push({
        time_ns: time_ns(world),
        ion: id,
        species: SPECIES[species].key,
        protein: channel.id,
        outward,
    });
}

function book(world: World, { species, channel, outward }: Passage, by: number): void {
    if (outward) {
        world.outward_s[species] += by;
        channel.passedOut += by;
    } else {
        world.inward_s[species] += by;
        channel.passedIn += by;
    }
}
