/**
 * Pores of channels: the same rule of motion along y as in water, with the mobility of the pore, in the field of the membrane,
 * in some sub-steps to a step. ρ below is that mobility over the one in water (pore.ts).
 *
 * Entry and exit are each other's exact reverse. In equilibrium c·h·w·σ/√2π ions hit a mouth of width w in a step, and
 * n·σ_p/√2π leave a pore that holds n ions per nm in a sub-step, with the same distribution of overshoot in units of the
 * step. So with σ_p = σ·√(ρ/m), m sub-steps and n = c·A, an ion that hits enters with probability A·√(ρ·m)/(w·h), and its
 * overshoot is scaled by √(ρ/m). Each enters in a sub-step of its own, drawn at random: were they all let in at once, the
 * mouth would run dry in the sub-steps after.
 *
 * In a field the two are no longer each other's reverse, for the steps drift: see `balance`.
 */
import { INSIDE, OUTSIDE, SPECIES } from '../species.ts';
import { gatherMembrane } from './charge.ts';
import { fieldWithin, sheetsBelow } from './field.ts';
import { binOf, blockOf, sideOf, speciesOf, takeOut } from './ions.ts';
import { leaveMembrane } from './place.ts';
import { below, draw, normalOf, uniform } from './random.ts';
import { offset } from './ring.ts';
import { END_CORRECTION, intoWater } from './scale.ts';
import {
    PASSAGES_KEPT,
    type Passage,
    type PoreIon,
    type Protein,
    time_ns,
    type World,
} from './world.ts';

/**
 * The mouth of a channel has caught an ion: does it enter the pore, in the field? It is taken out of the water if so.
 * @param before where in y the step began, position units
 */
export function enterPore(
    world: World,
    block: number,
    place: number,
    channel: Protein,
    before: number,
): boolean {
    const species = speciesOf(block);
    const side = sideOf(block);
    const { width, face, unit, unitAlong, heightUnits } = world.scale;
    const { kernel } = world.ions;
    const { y_i } = kernel.views;
    const past = side === INSIDE ? y_i[place] + 1 - heightUnits : -y_i[place];
    const depth = (past - 0.5) * unit * channel.chain.pore.slowing;
    const strength = fieldAtFace(world, species, side);
    const work = balance(world, channel, side, before, depth, strength);
    if (work < 0 && uniform(world.events) >= Math.exp(work)) return false;
    const x = (kernel.look(block, place, world.step) + 0.5) * unitAlong;
    const id = takeOut(world.ions, block, place);
    world.inPores.push({
        id,
        species,
        channel,
        from: side,
        waits: 1 + below(world.events, channel.chain.pore.substeps),
        offset: 0.2 * offset(channel.x, x, width),
        y: intoWater(side) * (face - depth),
    });
    return true;
}

/**
 * Logarithm of how much likelier an ion must go in at a pore's end than out, for detailed balance in a field. Both are
 * Metropolis steps with it: min(1, e^w) inwards, min(1, e^−w) outwards.
 *
 * An ion goes from t standard deviations before the face, in steps of water, to s below it, in steps of the pore, with the
 * probability density φ(t + s − a/2) where a is the force inwards in water, in kT for each of its steps; and back with
 * φ(t + s + b/2), b being the same in the pore. In equilibrium there are e^(−a·t) times as many ions at the one place and
 * e^(b·(s + e)) at the other as at the face, where e is the length that falls to the pore's end. So
 * w = b·(s + e) − ½·b·(s + t) + a·t − ½·a·(s + t) = ½·(b − a)·(s − t) + b·e.
 * @param y in the water, position units; @param depth below the end, nm; @param strength of the membrane's field, mV/nm
 */
function balance(
    world: World,
    { chain }: Protein,
    side: number,
    y: number,
    depth: number,
    strength: number,
): number {
    const { sigma_s, kT, unit, heightUnits } = world.scale;
    const { species, pore } = chain;
    const inside = side === INSIDE;
    const inwards = (inside ? 1 : -1) * (SPECIES[species].valence / kT);
    const water = inside ? world.field.inside : world.field.outside;
    const a = inwards * water[binOf(y)] * sigma_s[species];
    const b = inwards * strength * pore.within * pore.sigma;
    const t = ((inside ? heightUnits - y : y) * unit) / sigma_s[species];
    const s = depth / pore.sigma;
    return 0.5 * (b - a) * (s - t) + b * END_CORRECTION;
}

const JUST_WITHIN_nm = 1e-9;

/**
 * In the membrane on an ion that is at its face: one of the inside is among the charges behind itself, and so are the sites and gating
 * charges at the inner face, which it has just passed.
 */
function fieldAtFace(world: World, species: number, side: number): number {
    const { face } = world.scale;
    const { valence } = SPECIES[species];
    return side === INSIDE
        ? fieldWithin(world, sheetsBelow(world, -face + JUST_WITHIN_nm), -valence, 0)
        : fieldWithin(world, sheetsBelow(world, face), valence, 0);
}

/** Moves the ions in pores by one step of the world. */
export function moveInPores(world: World): void {
    const { inPores } = world;
    if (inPores.length > 0) gatherMembrane(world);
    for (let i = inPores.length - 1; i >= 0; i--) moveOne(world, i);
}

function moveOne(world: World, i: number): void {
    const { scale } = world;
    const { face, kT, unit, heightUnits } = scale;
    const ion = world.inPores[i];
    const { species, channel } = ion;
    const { valence } = SPECIES[species];
    const { drift, sigma, slowing, within, substeps } = channel.chain.pore;
    const opensOut = channel.open || !channel.chain.closesBoth;
    const first = ion.waits;
    ion.waits = 0;
    const began = ion.y;
    let y = began;
    let bits = 0;
    // The field where it is, what it drifts in that, and between which sheets that holds.
    let below = 0;
    let strength = 0;
    let way = 0;
    let down = Number.POSITIVE_INFINITY;
    let up = Number.POSITIVE_INFINITY;
    for (let step = first; step < substeps; step++) {
        if (y <= down || y > up) {
            below = sheetsBelow(world, y, below);
            strength = fieldWithin(world, below, valence, began < y ? valence : 0);
            way = drift * strength;
            down = below > 0 ? world.field.stack.y[below - 1] : Number.NEGATIVE_INFINITY;
            up = world.field.stack.y[below];
        }
        // Sixteen bits make a step: a draw is enough for two.
        bits = (step - first) & 1 ? bits >> 16 : draw(world.events);
        const to = y + way + sigma * normalOf(bits);
        if (to >= -face && to <= face) {
            y = to;
            continue;
        }
        if (to > face ? opensOut : channel.open) {
            const side = to > face ? OUTSIDE : INSIDE;
            const past = (Math.abs(to) - face) / slowing;
            const depth = face - intoWater(side) * y;
            const place = side === INSIDE ? heightUnits - past / unit : past / unit;
            const work = -balance(world, channel, side, place, depth, strength);
            if (work < 0 && uniform(world.events) >= Math.exp(work)) continue;
            leave(world, i, side, past);
            return;
        }
        // At a closed gate, as at any wall: a mirrored step is made with a Metropolis step's probability.
        const mirrored = to < -face ? -2 * face - to : 2 * face - to;
        const work = (valence * within * strength * (mirrored - y)) / kT;
        if (work >= 0 || uniform(world.events) < Math.exp(work)) y = mirrored;
    }
    ion.y = y;
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
    const oldest = world.step - TURNS_BACK_ns * world.scale.perNs;
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
    if (world.passages.length === PASSAGES_KEPT) world.passages.shift();
    world.passages.push({
        time_ns: time_ns(world),
        ion: id,
        species: SPECIES[species].key,
        protein: channel.id,
        outward,
    });
}

function book(world: World, { species, channel, outward }: Passage, by: number): void {
    const { tally } = channel;
    if (outward) {
        world.outward_s[species] += by;
        channel.passedOut += by;
        tally.passedOut += by;
    } else {
        world.inward_s[species] += by;
        channel.passedIn += by;
        tally.passedIn += by;
    }
}
