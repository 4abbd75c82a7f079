/**
 * Clamped baths: grand-canonical Monte Carlo against a reservoir of fixed composition (Im, Seefeld & Roux, Biophys. J. 79,
 * 788, 2000). A cation and an anion come or go together, both in one bin of the field, so the pair changes no field and costs
 * no energy; insertion and deletion are each other's reverse with the set concentrations as equilibrium. They act on all
 * water further than a few nm from the membrane. Where ions feel no field (pure diffusion, voltage clamp), nothing holds
 * cations and anions together, and each ion comes and goes by itself; the reservoir keeps its charge in the books.
 */
import { isPermeant, isRare, SIDES, SPECIES } from '../species.ts';
import { blockOf, giveId, takeId, takeOut } from './ions.ts';
import { putInWater } from './place.ts';
import { below, uniform } from './random.ts';
import { floorOf, type Scale } from './scale.ts';
import { isSelfConsistent, type World } from './world.ts';

/**
 * Attempts for each ns and nm² of membrane, on each side. Any number leads to the same equilibrium; it must only be renewed quicker
 * than ions cross. With pairs: in the default cell 6 pairs come and 6 go each ns on a side, where some 0.1 ions cross the membrane;
 * more would make the picture flicker. With single ions ten times as many, for nothing holds their currents back.
 */
const PAIR_ATTEMPTS = 0.02;
const SINGLE_ATTEMPTS = 0.2;
/** Where there is less, as many as of a slab so deep, nm: what crosses a shallow one is not less. */
const LEAST_DEPTH_nm = 5;
const areaOf = ({ width, depth }: Scale): number => width * Math.max(LEAST_DEPTH_nm, depth);

/** The bath does not act on water nearer to the membrane than this, nm. */
const UNSTIRRED_nm = 3;

export function exchangeWithBaths(world: World): void {
    const { settings, scale } = world;
    const inPairs = isSelfConsistent(settings);
    const mean = (inPairs ? PAIR_ATTEMPTS : SINGLE_ATTEMPTS) * areaOf(scale) * scale.dt;
    for (let side = 0; side < SIDES.length; side++) {
        if (settings.baths[SIDES[side]] !== 'clamped') continue;
        layOutExpected(world, side);
        const attempts = Math.floor(mean) + (uniform(world.events) < mean % 1 ? 1 : 0);
        if (inPairs) exchangePairs(world, side, attempts);
        else exchangeOnes(world, side, attempts);
    }
}

function exchangePairs(world: World, side: number, attempts: number): void {
    const { events, ions } = world;
    const cations = present(world, CATIONS, side, cations_n);
    const anions = present(world, ANIONS, side, anions_n);
    if (cations === 0 || anions === 0) return;
    for (let i = 0; i < attempts; i++) {
        const cation = cations_n[below(events, cations)];
        const anion = anions_n[below(events, anions)];
        const bin = pickBin(world, side);
        const { inBin_b } = ions.kernel.views;
        const [these, those] = [blockOf(cation, side), blockOf(anion, side)];
        const [n, m] = [inBin_b[these][bin], inBin_b[those][bin]];
        const product = expected_s[cation] * expected_s[anion];
        if (uniform(events) < 0.5) {
            if (uniform(events) * (n + 1) * (m + 1) < product) {
                insert(world, cation, side, bin);
                insert(world, anion, side, bin);
            }
        } else if (n > 0 && m > 0 && uniform(events) * product < n * m) {
            remove(world, cation, side, bin);
            remove(world, anion, side, bin);
        }
    }
}

function exchangeOnes(world: World, side: number, attempts: number): void {
    const { events, ions } = world;
    const kinds = exchanged(world, side);
    for (let i = 0; i < attempts; i++) {
        const species = ones_n[below(events, kinds)];
        const bin = pickBin(world, side);
        const n = ions.kernel.views.inBin_b[blockOf(species, side)][bin];
        const mean = expected_s[species];
        if (uniform(events) < 0.5) {
            if (uniform(events) * (n + 1) < mean) {
                insert(world, species, side, bin);
                world.reservoir_e -= SPECIES[species].valence;
            }
        } else if (n > 0 && uniform(events) * mean < n) {
            remove(world, species, side, bin);
            world.reservoir_e += SPECIES[species].valence;
        }
    }
}

/** Ions of each species that a bin of a side holds on average in the set solution. */
const expected_s = new Float64Array(SPECIES.length);
function layOutExpected({ scale, solutions }: World, side: number): void {
    const perBin = scale.ionsPerMilliMolar / scale.bins;
    for (let s = 0; s < SPECIES.length; s++) expected_s[s] = solutions[side][s] * perBin;
}

const ofSign = (sign: number): readonly number[] =>
    SPECIES.flatMap(({ valence }, s) => (valence === sign ? [s] : []));
const CATIONS = ofSign(1);
const ANIONS = ofSign(-1);

const isRarePermeant_s = SPECIES.map(({ key }) => isRare(key) && isPermeant(key));

/** What can come and go in a step: numbers of species. Plain arrays, as a store of draws is. */
const ones_n: number[] = [];
const cations_n: number[] = [];
const anions_n: number[] = [];

/** All species, but for those that few cells have, where they are neither set nor there. @returns how many are in `ones_n` */
function exchanged({ ions }: World, side: number): number {
    let n = 0;
    for (let s = 0; s < SPECIES.length; s++) {
        const isThere = expected_s[s] > 0 || ions.count_b[blockOf(s, side)] > 0;
        if (isThere || !isRarePermeant_s[s]) ones_n[n++] = s;
    }
    return n;
}

/** Those of some species that are in the solution or still in the water. @returns how many are in `into` */
function present(
    { ions }: World,
    species: readonly number[],
    side: number,
    into: number[],
): number {
    let n = 0;
    for (const s of species) {
        if (expected_s[s] > 0 || ions.count_b[blockOf(s, side)] > 0) into[n++] = s;
    }
    return n;
}

/** A bin of one side's stirred water. */
function pickBin(world: World, side: number): number {
    const { bins, binWidth } = world.scale;
    const stirred = Math.max(1, bins - Math.ceil(UNSTIRRED_nm / binWidth));
    const fromFarEdge = below(world.events, stirred);
    return side === 0 ? fromFarEdge : bins - 1 - fromFarEdge;
}

function insert(world: World, species: number, side: number, bin: number): void {
    const { events, scale } = world;
    const y = floorOf(world.scale, side) + (bin + uniform(events)) * scale.binWidth;
    putInWater(world, blockOf(species, side), uniform(events) * scale.width, y, takeId(world.ions));
}

/** Takes out one of the ions of a species in a bin, which must hold one: they are all alike, so it is the first from anywhere on. */
function remove(world: World, species: number, side: number, bin: number): void {
    const { ions } = world;
    const block = blockOf(species, side);
    const { kernel } = ions;
    const counts = kernel.views.inBin_b[block];
    const n = ions.count_b[block];
    const from = kernel.start_b[block] + below(world.events, n);
    const place = kernel.find(block, bin, from, n);
    giveId(ions, takeOut(ions, block, place));
    counts[bin] = counts[bin] - 1;
}
