/** Gathers all charge where it is now, for the field: water by bins, the membrane's charges one by one. */
import { INSIDE, SPECIES } from '../species.ts';
import { depositProteins } from './bodies.ts';
import { BLOCKS, blockOf, sideOf, speciesOf } from './ions.ts';
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

function binWater(world: World): void {
    const { ions, field, scale } = world;
    const { bins } = scale;
    field.charge.fill(0);
    for (let block = 0; block < BLOCKS; block++) {
        const { valence } = SPECIES[speciesOf(block)];
        const counts = ions.inBin_b[block];
        const first = sideOf(block) * bins;
        for (let bin = 0; bin < bins; bin++) field.charge[first + bin] += valence * counts[bin];
    }
    depositProteins(world.bodies, field.charge);
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
