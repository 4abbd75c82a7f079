/**
 * Na⁺/K⁺-ATPase as a state machine (Post–Albers), every step of which can run backward, with the ratio of the two ways
 * given by the energy of that step alone (local detailed balance). What makes it saturate, feel the voltage, and stall
 * when a cycle would cost more than one ATP, is this and nothing else: no rate knows a concentration or V.
 *
 * Ions bind as they hit the pump's mouth, and are let go as the exact reverse. The sites carry −2 e (two acidic residues),
 * balanced by +2 e at the outer face, so that carrying 3 Na⁺ moves one charge and carrying 2 K⁺ none
 * (Gadsby, Nat. Rev. Mol. Cell Biol. 2009).
 */

import { PUMP_STATES } from '../snapshot.ts';
import { INSIDE, K, NA, OUTSIDE } from '../species.ts';
import { ATP_meV, IONS_PER_NM3_PER_MM } from '../units.ts';
import { membraneFieldAt } from './field.ts';
import { blockOf, breakPath, sideOf, speciesOf, takeOut } from './ions.ts';
import { leaveMembrane, overshoot } from './place.ts';
import { uniform } from './random.ts';
import { MOUTH_nm, type Scale } from './scale.ts';
import type { Protein, World } from './world.ts';

const SITE_CHARGE = -2;

/** Binding rate of one empty site, nm³/ns (1 is 6e8 /(M·s)): about what diffusion to a mouth allows. */
const BINDING = 6;
/** In a slab so shallow that too few ions hit the mouth for that, this share of the hits; letting go slows down alike. */
const MOST_HITS = 0.3;
/** Dissociation constants, mM. Tight where the pump takes an ion, loose where it lets it go. */
const SODIUM_INSIDE = 8;
const SODIUM_OUTSIDE = 250;
const POTASSIUM_OUTSIDE = 2.5;
const POTASSIUM_INSIDE = 250;

/** Rates of the changes of shape, 1/ns: some thousand times nature's, so that a cycle takes about a µs instead of ms. */
const PHOSPHORYLATION = 0.015;
const SHAPE_CHANGE = 0.1;
const OUABAIN = 0.01;
/** A cycle in nature at 37 °C, and here at rest in the default cell with ATP enough, ns. */
const NATURAL_CYCLE_ns = 7.5e6;
const CYCLE_ns = 1250;
export const PUMP_SPEED_UP = NATURAL_CYCLE_ns / CYCLE_ns;

/** Free energy that favours each forward change of shape, in kT, charges aside. The last one is what closes the cycle. */
const E1P_OVER_E1 = 0.3;
const E2P_OVER_E1P = 2.3;
const E2_OVER_E2P = 0;
const e1OverE2 = (kT: number): number =>
    ATP_meV / kT -
    3 * Math.log(SODIUM_OUTSIDE / SODIUM_INSIDE) -
    2 * Math.log(POTASSIUM_INSIDE / POTASSIUM_OUTSIDE) -
    E1P_OVER_E1 -
    E2P_OVER_E1P -
    E2_OVER_E2P;

const E1 = 0;
const E1_NA = 1;
const E1_2NA = 2;
const E1_3NA = 3;
const E1P_3NA = 4;
const E2P_3NA = 5;
const E2P_2NA = 6;
const E2P_NA = 7;
const E2P = 8;
const E2P_K = 9;
const E2P_2K = 10;
const E2_2K = 11;
const E1_2K = 12;
const E1_K = 13;
const E2P_OUABAIN = 14;
export const PUMP_START = E1;

/** Where the sites are: at a face, or half way. */
const siteY = (world: World, state: number): number =>
    (PUMP_STATES[state]?.facing ?? 0) * world.scale.face;

/** Adds the pump's charges to the sheets; returns the new number of sheets. */
export function pumpCharge(
    world: World,
    pump: Protein,
    y: Float64Array,
    charge: Float64Array,
    n: number,
): number {
    y[n] = siteY(world, pump.state);
    charge[n] = SITE_CHARGE + pump.bound.length;
    y[n + 1] = world.scale.face;
    charge[n + 1] = -SITE_CHARGE;
    return n + 2;
}

/** Charge of the pump's sites while it faces inside, for a start in which each side is neutral. */
export const PUMP_SITE_CHARGE = SITE_CHARGE;

/** Ions of a concentration of 1 per nm³ that hit a mouth, per ns. */
const hitRate = (scale: Scale, species: number): number =>
    (MOUTH_nm * scale.depth * scale.sigma_s[species]) / (Math.sqrt(2 * Math.PI) * scale.dt);

/** Binding rate of one empty site, nm³/ns. */
const bindingRate = (scale: Scale, species: number): number =>
    Math.min(BINDING, MOST_HITS * hitRate(scale, species));

/** The state after an ion has bound from one side, or −1 where there is no site for it. */
function boundState(state: number, species: number, side: number): number {
    if (species === NA) {
        if (side === INSIDE && state < E1_3NA) return state + 1;
        if (side === OUTSIDE && state > E2P_3NA && state <= E2P) return state - 1;
    } else if (species === K) {
        if (side === OUTSIDE && state >= E2P && state < E2P_2K) return state + 1;
        if (side === INSIDE && state === E1) return E1_K;
        if (side === INSIDE && state === E1_K) return E1_2K;
    }
    return -1;
}

/**
 * An ion has hit the membrane at a pump: does it bind it? It is taken out of the water if so. */
export function bindToPump(world: World, block: number, place: number, pump: Protein): boolean {
    const species = speciesOf(block);
    const side = sideOf(block);
    if (species > NA) return false;
    const { scale } = world;
    const next = boundState(pump.state, species, side);
    if (next < 0) return false;
    const sites = species === NA ? 3 : 2;
    const empty = sites - pump.bound.length;
    const caught = (empty * bindingRate(scale, species)) / hitRate(scale, species);
    if (uniform(world.events) >= caught) return false;
    const id = takeOut(world.ions, block, place);
    breakPath(world.ions, id);
    pump.bound.push(id);
    enter(world, pump, next);
    return true;
}

/** Lets every pump change its shape or let an ion go, or neither. At most one change a step. */
export function stepPumps(world: World): void {
    for (const pump of world.proteins) {
        if (pump.kind === 'pump') stepPump(world, pump);
    }
}

/**
 * One draw is shared out among the ways on from a state: each takes its probability off `left`, and the one that brings it
 * below zero happens.
 */
function stepPump(world: World, pump: Protein): void {
    const { atp, ouabain } = world.settings.pumps;
    let left = uniform(world.events) / world.scale.dt;
    switch (pump.state) {
        case E1_NA:
        case E1_2NA:
            release(world, pump, NA, INSIDE, left, SODIUM_INSIDE, pump.state - 1);
            break;
        case E1_3NA:
            left = change(world, pump, left, PHOSPHORYLATION * atp, E1P_3NA);
            release(world, pump, NA, INSIDE, left, SODIUM_INSIDE, E1_2NA);
            break;
        case E1P_3NA:
            left = change(world, pump, left, SHAPE_CHANGE, E2P_3NA);
            if (left >= 0) {
                const back = PHOSPHORYLATION * atp * Math.exp(-E1P_OVER_E1 - gain(world, pump, -1));
                change(world, pump, left, back, E1_3NA);
            }
            break;
        case E2P_3NA: {
            const back = SHAPE_CHANGE * Math.exp(-E2P_OVER_E1P - gain(world, pump, 1));
            left = change(world, pump, left, back, E1P_3NA);
            release(world, pump, NA, OUTSIDE, left, SODIUM_OUTSIDE, E2P_2NA);
            break;
        }
        case E2P_2NA:
        case E2P_NA:
            release(world, pump, NA, OUTSIDE, left, SODIUM_OUTSIDE, pump.state + 1);
            break;
        case E2P:
            change(world, pump, left, OUABAIN * ouabain, E2P_OUABAIN);
            break;
        case E2P_OUABAIN:
            change(world, pump, left, OUABAIN * (1 - ouabain), E2P);
            break;
        case E2P_K:
            release(world, pump, K, OUTSIDE, left, POTASSIUM_OUTSIDE, E2P);
            break;
        case E2P_2K:
            left = change(world, pump, left, SHAPE_CHANGE, E2_2K);
            release(world, pump, K, OUTSIDE, left, POTASSIUM_OUTSIDE, E2P_K);
            break;
        case E2_2K:
            left = change(world, pump, left, SHAPE_CHANGE, E1_2K);
            change(world, pump, left, SHAPE_CHANGE * Math.exp(-E2_OVER_E2P), E2P_2K);
            break;
        case E1_2K: {
            const back = SHAPE_CHANGE * Math.exp(-e1OverE2(world.scale.kT));
            left = change(world, pump, left, back, E2_2K);
            release(world, pump, K, INSIDE, left, POTASSIUM_INSIDE, E1_K);
            break;
        }
        case E1_K:
            release(world, pump, K, INSIDE, left, POTASSIUM_INSIDE, E1);
            break;
    }
}

/** Changes the pump's shape with a rate, 1/ns, if nothing has happened yet. Returns what is left of the draw. */
function change(world: World, pump: Protein, left: number, rate: number, next: number): number {
    if (left < 0) return left;
    if (left < rate) enter(world, pump, next);
    return left - rate;
}

/** Lets one of the bound ions go with the rate that balances its binding, if nothing has happened yet. */
function release(
    world: World,
    pump: Protein,
    species: number,
    side: number,
    left: number,
    dissociation_mM: number,
    next: number,
): void {
    const rate =
        pump.bound.length *
        bindingRate(world.scale, species) *
        dissociation_mM *
        IONS_PER_NM3_PER_MM;
    if (left < 0 || left >= rate) return;
    letGo(world, pump, species, side);
    enter(world, pump, next);
}

function letGo(world: World, pump: Protein, species: number, side: number): void {
    const id = pump.bound.pop();
    if (id === undefined) return;
    const past = overshoot(world, world.scale.sigma_s[species]);
    leaveMembrane(world, blockOf(species, side), pump.x, past, id);
}

/** Brings a pump into a state and keeps the books: ATP at phosphorylation, a whole cycle as the two K⁺ turn inward. */
function enter(world: World, pump: Protein, state: number): void {
    if (pump.state === E1_3NA && state === E1P_3NA) splitATP(world, pump, 1);
    if (pump.state === E1P_3NA && state === E1_3NA) splitATP(world, pump, -1);
    if (pump.state === E2_2K && state === E1_2K) passCycle(world, pump, 1);
    if (pump.state === E1_2K && state === E2_2K) passCycle(world, pump, -1);
    pump.state = state;
    pump.open = PUMP_STATES[state]?.facing === -1;
    for (const id of pump.bound) breakPath(world.ions, id);
}

function splitATP(world: World, pump: Protein, by: number): void {
    pump.atp += by;
    world.atp += by;
}

function passCycle(world: World, pump: Protein, by: number): void {
    world.cycles += by;
    pump.passedOut += 3 * by;
    pump.passedIn += 2 * by;
}

/**
 * Work of the field, in kT, on the pump's charge when three Na⁺ go half way through the membrane outward:
 * `half` −1 from the inner face to the middle, 1 from the middle to the outer face.
 */
function gain(world: World, pump: Protein, half: number): number {
    const { face, kT } = world.scale;
    const charge = SITE_CHARGE + 3;
    const self = sheetOf(world, pump);
    return (charge * face * membraneFieldAt(world, 0.5 * half * face, charge, self)) / kT;
}

/** Number of the sheet of a pump's sites: pore ions come first, then two sheets for each pump. */
function sheetOf(world: World, pump: Protein): number {
    const { field, proteins } = world;
    const pumps = proteins.reduce((n, p) => (p.kind === 'pump' ? n + 1 : n), 0);
    let sheet = field.sheets - 2 * pumps;
    for (const protein of proteins) {
        if (protein === pump) break;
        if (protein.kind === 'pump') sheet += 2;
    }
    return sheet;
}

/** Puts what a pump holds into the water of the side it faces: for one that is taken out of the membrane. */
export function emptyPump(world: World, pump: Protein): void {
    const state = PUMP_STATES[pump.state];
    if (state === undefined) return;
    const species = state.sodium > 0 ? NA : K;
    const side = state.facing > 0 ? OUTSIDE : INSIDE;
    while (pump.bound.length > 0) letGo(world, pump, species, side);
}
