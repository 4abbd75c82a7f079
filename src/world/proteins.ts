/** Channels and pumps come, go, move and are held by hand. */
import type { Hold } from '../snapshot.ts';
import { INSIDE, OUTSIDE } from '../species.ts';
import { PROTEIN_GAP_nm, PROTEIN_WIDTH_nm } from '../units.ts';
import { addMembraneBody, BIRTH_WIDTH_nm, moveTo, pushAside } from './bodies/membrane.ts';
import { bookDwell, drawDwell } from './dwell.ts';
import { blockOf } from './ions.ts';
import { emptySites, firstState, isOpen } from './machines.ts';
import { mapMouths } from './mouths.ts';
import { leaveMembrane } from './place.ts';
import { wrap } from './ring.ts';
import type { Protein, World } from './world.ts';

/** Evenly spaced places for n proteins along the membrane. */
export const spacedPlaces = (world: World, n: number): number[] =>
    Array.from({ length: n }, (_, i) => ((i + 0.5) * world.scale.width) / n);

/** @throws Error where there is no such kind */
export const found = <T>(byKind: ReadonlyMap<string, T>, kind: string): T => {
    const value = byKind.get(kind);
    if (value === undefined) throw new Error(`There is no kind ${kind}.`);
    return value;
};

/**
 * Puts a protein into the membrane at x.
 * @param grown whole at once, where the caller knows there is room; else it starts thin, pushes in and grows
 */
export function insertProtein(world: World, kind: string, x: number, grown: boolean): Protein {
    const protein: Protein = {
        id: world.nextProteinId++,
        kind,
        chain: found(world.chains, kind),
        tally: found(world.tallies, kind),
        x: wrap(x, world.scale.width),
        width: grown ? PROTEIN_WIDTH_nm : BIRTH_WIDTH_nm,
        grown,
        hold: 'free',
        state: 0,
        open: false,
        passedIn: 0,
        passedOut: 0,
        steps: 0,
        openSteps: 0,
        bookedTo: world.step,
        leaves: 0,
        atp: 0,
        gating_e: 0,
        bound: [],
        boundStep: 0,
        sheet: -1,
    };
    protein.state = firstState(world, protein.chain);
    protein.open = isOpen(protein);
    drawDwell(world, protein, world.step + 1);
    world.proteins.push(protein);
    world.charged = undefined;
    addMembraneBody(world, protein);
    if (!grown) pushAside(world, protein);
    mapMouths(world);
    return protein;
}

/** Takes a protein out; the ions in its pore or on its sites go to the water they are nearest to or facing. */
export function removeProtein(world: World, protein: Protein): void {
    for (let i = world.inPores.length - 1; i >= 0; i--) {
        const ion = world.inPores[i];
        if (ion.channel !== protein) continue;
        world.inPores.splice(i, 1);
        const side = ion.y > 0 ? OUTSIDE : INSIDE;
        leaveMembrane(world, blockOf(ion.species, side), protein.x, 0.05, ion.id);
    }
    emptySites(world, protein);
    bookDwell(protein, world.step);
    world.charged = undefined;
    world.proteins.splice(world.proteins.indexOf(protein), 1);
    protein.tally.openSteps += protein.openSteps;
    world.bodies.inMembrane.delete(protein.id);
    mapMouths(world);
}

/** Moves a protein to x; those in its way make room. */
export function moveProtein(world: World, protein: Protein, x: number): void {
    moveTo(world, protein, x);
    pushAside(world, protein);
    mapMouths(world);
}

export function holdGate(world: World, protein: Protein, hold: Hold): void {
    bookDwell(protein, world.step);
    protein.hold = hold;
    protein.open = isOpen(protein);
}

/** A place for one more protein: the middle of the widest gap. */
export function widestGap(world: World): number {
    const { width } = world.scale;
    const row = world.proteins.map((p) => p.x).sort((a, b) => a - b);
    let best = width / 2;
    let widest = 0;
    for (const [i, x] of row.entries()) {
        const next = i + 1 < row.length ? row[i + 1] : row[0] + width;
        if (next - x > widest) {
            widest = next - x;
            best = wrap(x + widest / 2, width);
        }
    }
    return best;
}

/** How many more proteins the membrane has room for. */
export const roomLeft = (world: World): number =>
    Math.floor(world.scale.width / (PROTEIN_WIDTH_nm + PROTEIN_GAP_nm) + 1e-9) -
    world.proteins.length;
