/** From settings to a world at its beginning: each side neutral, or charged as asked for, ions spread evenly. */
import { kindsOf } from '../kinds.ts';
import { countOf, type Settings } from '../params.ts';
import { INSIDE, OUTSIDE, SIDES, SPECIES } from '../species.ts';
import { placeAnions } from './bodies/anions.ts';
import { createBodies } from './bodies/body.ts';
import { runningKinds, talliesOf } from './chains.ts';
import { addCharge } from './change.ts';
import { gatherCharge, gatherMembrane } from './charge.ts';
import { createField, solveField } from './field.ts';
import { BLOCKS, blockOf, createIons, sideOf, speciesOf, takeId } from './ions.ts';
import { putInWater } from './place.ts';
import { insertProtein, spacedPlaces } from './proteins.ts';
import { proveKernel } from './prove.ts';
import { createRandom, uniform } from './random.ts';
import { deriveScale, floorOf, setKernel } from './scale.ts';
import { countsOf, proteinCount, solutionsOf } from './solutions.ts';
import { noStimulus } from './stimulus.ts';
import { isSelfConsistent, type World } from './world.ts';

/** With fewer ions in water helpers bring nothing that one would notice. */
export const WORTH_HELP = 40_000;

/**
 * @param settings checked ones
 * @param epoch tells this world from those before it
 * @param finer halves the time step that many times
 * @param helpers threads that may help to move ions, where there are enough
 * @throws Error with one sentence where the time step cannot follow the settings, or the machine cannot run the loop over ions
 */
export function buildWorld(settings: Settings, epoch = 0, finer = 0, helpers = 0): World {
    proveKernel();
    const scale = deriveScale(settings, finer);
    const solutions = solutionsOf(settings, scale);
    const counts = countsOf(settings, scale, solutions);
    const count_b = Int32Array.from({ length: BLOCKS }, (_, b) => counts[sideOf(b)][speciesOf(b)]);
    const inWater = count_b.reduce((sum, n) => sum + n, 0);
    const ions = createIons(count_b, scale.bins, settings.seed, inWater < WORTH_HELP ? 0 : helpers);
    const world: World = {
        epoch,
        settings,
        scale,
        ...runningKinds(settings, scale),
        tallies: talliesOf(settings),
        solutions,
        step: 0,
        ions,
        field: createField(ions),
        proteins: [],
        charged: undefined,
        open_p: [],
        nextProteinId: 1,
        inPores: [],
        bodies: createBodies(scale.bins),
        events: createRandom(settings.seed, 1),
        reservoir_e: 0,
        stimulus: noStimulus(),
        outward_s: new Float64Array(SPECIES.length),
        inward_s: new Float64Array(SPECIES.length),
        recent: [],
        passages: [],
    };
    setKernel(world);
    for (const [side] of SIDES.entries()) fill(world, side, counts[side]);
    startCharged(world);
    placeAnions(world, proteinCount(settings, scale), settings.proteinAnions.charge);
    // Gates have their equilibrium at the voltage that there is.
    gatherMembrane(world);
    const kinds = kindsOf(settings).flatMap((kind) =>
        Array.from({ length: countOf(settings, kind) }, () => kind.key),
    );
    const places = spacedPlaces(world, kinds.length);
    shuffle(kinds, () => uniform(world.events));
    for (const [i, kind] of kinds.entries()) insertProtein(world, kind, places[i], true);
    gatherCharge(world);
    solveField(world);
    return world;
}

/**
 * Spreads ions evenly over the water of one side, each anion at the height of a cation: independently placed they would
 * start with a dipole that no solution has, tens of mV at true scale.
 */
function fill(world: World, side: number, counts: Int32Array): void {
    const { events, scale, ions } = world;
    const bottom = floorOf(scale, side);
    const heights: number[] = [];
    const put = (species: number, y: number) => {
        const x = uniform(events) * scale.width;
        putInWater(world, blockOf(species, side), x, y, takeId(ions));
    };
    const anywhere = () => bottom + uniform(events) * scale.height;
    for (const [species, { valence }] of SPECIES.entries()) {
        for (let n = 0; n < counts[species] && valence > 0; n++) {
            const y = anywhere();
            heights.push(y);
            put(species, y);
        }
    }
    for (const [species, { valence }] of SPECIES.entries()) {
        for (let n = 0; n < counts[species] && valence < 0; n++) {
            put(species, heights.pop() ?? anywhere());
        }
    }
}

/** Gives the two sides the charges that make the voltage which the world begins with. */
function startCharged(world: World): void {
    const { settings, scale } = world;
    if (!isSelfConsistent(settings)) return;
    const charge = Math.round(scale.bulkCapacitance * settings.start_mV);
    addCharge(world, INSIDE, charge);
    addCharge(world, OUTSIDE, -charge);
}

function shuffle<T>(list: T[], draw: () => number): void {
    for (let i = list.length - 1; i > 0; i--) {
        const j = Math.floor(draw() * (i + 1));
        const swap = list[i] as T;
        list[i] = list[j] as T;
        list[j] = swap;
    }
}
