/** Changes of settings in the running world. */
import type { Kind } from '../kinds/kind.ts';
import { kindsOf } from '../kinds.ts';
import { countOf, type Settings } from '../params.ts';
import { A, INSIDE, OUTSIDE, PERMEANT, SIDES, type Side, SPECIES, X } from '../species.ts';
import { runningKinds } from './chains.ts';
import { gatherCharge } from './charge.ts';
import { bookAll, drawDwell } from './dwell.ts';
import { solveField } from './field.ts';
import { blockOf } from './ions.ts';
import { isOpen } from './machines.ts';
import { putAnywhere, takeAny } from './place.ts';
import { found, insertProtein, removeProtein, widestGap } from './proteins.ts';
import { deriveScale, type Scale, setKernel } from './scale.ts';
import { solutionsOf } from './solutions.ts';
import { isSelfConsistent, type World } from './world.ts';

/**
 * Takes over changed settings. Solutions are exchanged at once (as by perfusion), in neutral portions, so that the charge
 * of each side, and with it the voltage, stays.
 * @throws Error with one sentence, and nothing changed, where the time step cannot follow
 */
export function changeSettings(world: World, settings: Settings): void {
    const before = world.settings;
    const scale = deriveScale(settings, world.scale.finer, world.scale.bins);
    const running = runningKinds(settings, scale);
    world.settings = settings;
    goOnAt(world, scale);
    Object.assign(world, running, { charged: undefined });
    world.solutions = solutionsOf(settings, scale);
    for (const kind of kindsOf(settings)) matchCount(world, kind);
    for (const protein of world.proteins) {
        protein.chain = found(world.chains, protein.kind);
        protein.open = isOpen(protein);
        drawDwell(world, protein, world.step + 1);
    }
    for (const [side, name] of SIDES.entries()) {
        if (PERMEANT.some((ion) => settings[name][ion] !== before[name][ion])) {
            perfuse(world, side, name);
        }
    }
    if (isSelfConsistent(settings) && !isSelfConsistent(before)) letGo(world, before.clamp_mV ?? 0);
    gatherCharge(world);
    solveField(world);
}

/** From now on steps are those of another scale. */
function goOnAt(world: World, scale: Scale): void {
    const { kernel, count_b } = world.ions;
    kernel.settle(world.step, count_b);
    bookAll(world);
    const { perNs } = world.scale;
    // Up to the next whole step: time does not go back.
    world.step = Math.ceil((world.step * scale.perNs) / perNs);
    world.scale = scale;
    recount(world, scale.perNs / perNs);
    setKernel(world);
    const { along_i } = kernel.views;
    for (let i = 0; i < along_i.length; i++)
        along_i[i] = (along_i[i] & 0xffff) | (world.step << 16);
}

/** What was counted in steps goes on in those that there are now. @param ratio of how many make a ns */
function recount({ step, proteins, tallies, recent }: World, ratio: number): void {
    for (const counted of [...proteins, ...tallies.values()]) counted.openSteps *= ratio;
    for (const protein of proteins) {
        protein.steps *= ratio;
        protein.bookedTo = step;
    }
    for (const { steps_k } of tallies.values())
        for (const [state, steps] of steps_k.entries()) steps_k[state] = steps * ratio;
    for (const passage of recent) passage.step *= ratio;
}

/**
 * The ions feel each other's charges again. Those that baths gave and took one at a time have left any charge behind: a
 * clamped inside is given what the voltage takes that was held, and the outside, where the electrode is, all that makes the
 * box neutral. Otherwise what is missing would pull at the outside's far edge for good.
 */
function letGo(world: World, held_mV: number): void {
    const { settings, scale, field } = world;
    if (settings.baths.inside === 'clamped') {
        const charge = Math.round(scale.bulkCapacitance * held_mV - field.insideCharge);
        addCharge(world, INSIDE, charge);
        world.reservoir_e -= charge;
    }
    addCharge(world, OUTSIDE, world.reservoir_e);
    world.reservoir_e = 0;
}

/** Adds proteins in the widest gaps, or takes away those put in last, until there are as many as the settings say. */
function matchCount(world: World, kind: Kind): void {
    const wanted = countOf(world.settings, kind);
    const present = world.proteins.filter((p) => p.kind === kind.key);
    for (let n = present.length; n < wanted; n++)
        insertProtein(world, kind.key, widestGap(world), false);
    for (const protein of present.slice(wanted).reverse()) removeProtein(world, protein);
}

function perfuse(world: World, side: number, name: Side): void {
    const { scale, settings } = world;
    const charge = chargeOf(world, side);
    for (const [species, ion] of PERMEANT.entries()) {
        match(world, species, side, Math.round(settings[name][ion] * scale.ionsPerMilliMolar));
    }
    const solution = world.solutions[side];
    match(world, X, side, Math.round(solution[X] * scale.ionsPerMilliMolar));
    addCharge(world, side, charge - chargeOf(world, side));
}

/** Adds that much charge to the water of one side: takes anions away, or adds them, or adds cations where there are no more. */
export function addCharge(world: World, side: number, charge: number): void {
    const { count_b } = world.ions;
    const anions = count_b[blockOf(A, side)] - charge;
    match(world, A, side, Math.max(0, anions));
    if (anions < 0) match(world, X, side, count_b[blockOf(X, side)] - anions);
}

const chargeOf = (world: World, side: number): number =>
    SPECIES.reduce(
        (sum, { valence }, s) => sum + valence * world.ions.count_b[blockOf(s, side)],
        0,
    );

/** Adds or takes away ions anywhere in the water of one side until there are as many as wanted. */
function match(world: World, species: number, side: number, wanted: number): void {
    const { count_b } = world.ions;
    const block = blockOf(species, side);
    while (count_b[block] > wanted) takeAny(world, block);
    while (count_b[block] < wanted) putAnywhere(world, block);
}
