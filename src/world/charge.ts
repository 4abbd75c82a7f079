/** Gathers all charge where it is now, for the field: water by bins, the membrane's charges one by one. */
import { A, CL, INSIDE, K, NA, SIDES, SPECIES, X } from '../species.ts';
import { depositProteins } from './bodies/anions.ts';
import { BLOCKS, blockOf, speciesOf } from './ions.ts';
import { pumpCharge } from './pumps.ts';
import type { World } from './world.ts';

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

/** All ions of water are monovalent: one pass over the bins of each side. */
function binWater(world: World): void {
    const { inBin_b } = world.ions;
    const { bins } = world.scale;
    const { charge } = world.field;
    for (let side = 0; side < SIDES.length; side++) {
        const first = side * bins;
        const k = inBin_b[blockOf(K, side)];
        const na = inBin_b[blockOf(NA, side)];
        const x = inBin_b[blockOf(X, side)];
        const cl = inBin_b[blockOf(CL, side)];
        const a = inBin_b[blockOf(A, side)];
        for (let bin = 0; bin < bins; bin++) {
            charge[first + bin] = k[bin] + na[bin] + x[bin] - cl[bin] - a[bin];
        }
    }
    depositProteins(world.bodies, charge);
}

function collectSheets(world: World): void {
    const { field, inPores, proteins } = world;
    const most = inPores.length + 2 * proteins.length;
    if (most > field.sheetY.length) {
        field.sheetY = new Float64Array(2 * most);
        field.sheetCharge = new Float64Array(2 * most);
    }
    let n = 0;
    for (const ion of inPores) {
        field.sheetY[n] = ion.y;
        field.sheetCharge[n++] = SPECIES[ion.species]?.valence ?? 0;
    }
    for (const protein of proteins) {
        if (protein.kind !== 'pump') continue;
        n = pumpCharge(world, protein, field.sheetY, field.sheetCharge, n);
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
    for (const protein of proteins) sum += protein.bound.length;
    for (const anion of bodies.anions) sum += anion.charge;
    return sum;
}
