/** Gathers all charge where it is now, for the field: water by bins, the membrane's charges one by one. */
import { INSIDE, SPECIES } from '../species.ts';
import { BLOCKS, blockOf, speciesOf } from './ions.ts';
import type { Protein, World } from './world.ts';

export function gatherCharge(world: World): void {
    const { bodies, field, ions } = world;
    ions.kernel.gather(ions.count_b);
    const inside = field.charges[INSIDE];
    const { charge } = bodies;
    for (let bin = 0; bin < charge.length; bin++) inside[bin] = inside[bin] + charge[bin];
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

/** Of the ions on a machine's sites, e. */
function boundCharge({ bound }: Protein): number {
    let sum = 0;
    for (const { species } of bound) sum += SPECIES[species].valence;
    return sum;
}

function collectSheets(world: World): void {
    const { field, inPores, scale } = world;
    world.charged ??= world.proteins.filter(({ chain }) => chain.isCharged);
    let n = 0;
    for (const ion of inPores) {
        field.sheetY[n] = ion.y;
        field.sheetCharge[n++] = SPECIES[ion.species].valence;
    }
    let gating = 0;
    /** At the outer face: what balances the sites of pumps, and the gating charge. One sheet for all, for pores look through each. */
    let outer = 0;
    for (const protein of world.charged) {
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
    field.stack.isCurrent = false;
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
