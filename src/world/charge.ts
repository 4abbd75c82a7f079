/** Gathers all charge where it is now, for the field: water by bins, the membrane's charges one by one. */
import { INSIDE, SIDES, SPECIES } from '../species.ts';
import { depositProteins } from './bodies/anions.ts';
import { BLOCKS, blockOf, speciesOf } from './ions.ts';
import type { Protein, World } from './world.ts';

export function gatherCharge(world: World): void {
    binWater(world);
    collectSheets(world);
}

/** Gathers the membrane's charges again, and the inside's as a whole: what a pore sees after ions have moved in water. */
export function gatherMembrane(world: World): void {
    const { ions, field, bodies } = world;
    let inside = 0;
    for (let species = 0; species < SPECIES.length; species++) {
        inside += SPECIES[species].valence * ions.count_b[blockOf(species, INSIDE)];
    }
    for (const anion of bodies.anions) inside += anion.charge;
    field.insideCharge = inside;
    collectSheets(world);
}

/** Blocks of one side by the sign of their ions: a cation's and an anion's at a time. */
const PAIRS_side = SIDES.map((_, side) => {
    const blocks = (sign: number) =>
        SPECIES.flatMap(({ valence }, s) => (valence === sign ? [blockOf(s, side)] : []));
    const [cations, anions] = [blocks(1), blocks(-1)];
    return Array.from({ length: Math.max(cations.length, anions.length) }, (_pair, i) => ({
        cation: cations.at(i) ?? -1,
        anion: anions.at(i) ?? -1,
    }));
});

/** All ions of water are monovalent: a pass over the bins of each side for each cation and the anion it goes with. */
function binWater(world: World): void {
    const { inBin_b, count_b } = world.ions;
    const { bins } = world.scale;
    const { charge } = world.field;
    for (let side = 0; side < SIDES.length; side++) {
        const first = side * bins;
        charge.fill(0, first, first + bins);
        for (const { cation, anion } of PAIRS_side[side]) {
            const more = cation >= 0 && count_b[cation] > 0;
            const less = anion >= 0 && count_b[anion] > 0;
            if (more && less) addPair(charge, first, bins, inBin_b[cation], inBin_b[anion]);
            else if (more) add(charge, first, bins, inBin_b[cation], 1);
            else if (less) add(charge, first, bins, inBin_b[anion], -1);
        }
    }
    depositProteins(world.bodies, charge);
}

function addPair(
    charge: Float64Array,
    first: number,
    bins: number,
    cations: Int32Array,
    anions: Int32Array,
): void {
    for (let bin = 0; bin < bins; bin++) charge[first + bin] += cations[bin] - anions[bin];
}

function add(
    charge: Float64Array,
    first: number,
    bins: number,
    counts: Int32Array,
    sign: number,
): void {
    for (let bin = 0; bin < bins; bin++) charge[first + bin] += sign * counts[bin];
}

/** Of the ions on a machine's sites, e. */
function boundCharge({ bound }: Protein): number {
    let sum = 0;
    for (const { species } of bound) sum += SPECIES[species].valence;
    return sum;
}

function collectSheets(world: World): void {
    const { field, inPores, proteins, scale } = world;
    const most = inPores.length + proteins.length + 2;
    if (most > field.sheetY.length) {
        field.sheetY = new Float64Array(2 * most);
        field.sheetCharge = new Float64Array(2 * most);
    }
    let n = 0;
    for (const ion of inPores) {
        field.sheetY[n] = ion.y;
        field.sheetCharge[n++] = SPECIES[ion.species].valence;
    }
    let gating = 0;
    /** At the outer face: what balances the sites of pumps, and the gating charge. One sheet for all, for pores look through each. */
    let outer = 0;
    for (const protein of proteins) {
        gating += protein.gating_e;
        const { siteCharge, facing_k } = protein.chain;
        if (siteCharge === 0) continue;
        protein.sheet = n;
        field.sheetY[n] = facing_k[protein.state] * scale.face;
        field.sheetCharge[n++] = siteCharge + boundCharge(protein);
        outer -= siteCharge;
    }
    outer += gating;
    if (gating !== 0) {
        field.sheetY[n] = -scale.face;
        field.sheetCharge[n++] = -gating;
    }
    if (outer !== 0) {
        field.sheetY[n] = scale.face;
        field.sheetCharge[n++] = outer;
    }
    field.sheets = n;
}

/** Total charge of everything, e, counted one by one: ions, proteins, pump sites, and what reservoirs keep. Zero, always. */
export function netCharge(world: World): number {
    const { ions, inPores, proteins, bodies } = world;
    let sum = world.reservoir_e;
    for (let block = 0; block < BLOCKS; block++) {
        sum += SPECIES[speciesOf(block)].valence * ions.count_b[block];
    }
    for (const ion of inPores) sum += SPECIES[ion.species].valence;
    for (const protein of proteins) sum += boundCharge(protein);
    for (const anion of bodies.anions) sum += anion.charge;
    return sum;
}
