/** Gathers all charge where it is now, for the field: water by bins, the membrane's charges one by one. */
import { INSIDE, SPECIES } from '../species.ts';
import { depositProteins } from './bodies/anions.ts';
import { BLOCKS, blockOf, sideOf, speciesOf } from './ions.ts';
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

/** All ions of water are monovalent: one pass over the bins of each side for each species that is there. */
function binWater(world: World): void {
    const { inBin_b, count_b } = world.ions;
    const { bins } = world.scale;
    const { charge } = world.field;
    charge.fill(0);
    for (let block = 0; block < BLOCKS; block++) {
        if (count_b[block] === 0) continue;
        const counts = inBin_b[block];
        const first = sideOf(block) * bins;
        if (SPECIES[speciesOf(block)].valence > 0) {
            for (let bin = 0; bin < bins; bin++) charge[first + bin] += counts[bin];
        } else {
            for (let bin = 0; bin < bins; bin++) charge[first + bin] -= counts[bin];
        }
    }
    depositProteins(world.bodies, charge);
}

function collectSheets(world: World): void {
    const { field, inPores, proteins, scale } = world;
    const most = inPores.length + 2 * proteins.length + 2;
    if (most > field.sheetY.length) {
        field.sheetY = new Float64Array(2 * most);
        field.sheetCharge = new Float64Array(2 * most);
    }
    let n = 0;
    const put = (y: number, charge: number): number => {
        field.sheetY[n] = y;
        field.sheetCharge[n] = charge;
        return n++;
    };
    for (const ion of inPores) put(ion.y, SPECIES[ion.species].valence);
    let gating = 0;
    for (const protein of proteins) {
        gating += protein.gating_e;
        const chain = world.chains.get(protein.kind);
        if (chain === undefined || chain.siteCharge === 0) continue;
        const carried = protein.bound.reduce((sum, ion) => sum + SPECIES[ion.species].valence, 0);
        protein.sheet = put(chain.facing_k[protein.state] * scale.face, chain.siteCharge + carried);
        put(scale.face, -chain.siteCharge);
    }
    if (gating !== 0) {
        put(-scale.face, -gating);
        put(scale.face, gating);
    }
    field.gatingCharge = gating;
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
    for (const protein of proteins) {
        for (const ion of protein.bound) sum += SPECIES[ion.species].valence;
    }
    for (const anion of bodies.anions) sum += anion.charge;
    return sum;
}
