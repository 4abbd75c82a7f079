/**
 * A world as plain data that can be kept, or sent to another thread, and made to go on from: to the same bits. What follows from the
 * settings is not in it, but worked out again.
 */
import type { Settings } from '../params.ts';
import { INSIDE, OUTSIDE } from '../species.ts';
import { gatherAnions } from './bodies/anions.ts';
import { loadBody, type SavedBody, saveBody } from './bodies/save.ts';
import { runningKinds } from './chains.ts';
import { bookAll } from './dwell.ts';
import { mapMouths } from './mouths.ts';
import { found } from './proteins.ts';
import { loadIons, type SavedIons, saveIons } from './save-ions.ts';
import { deriveScale, setKernel } from './scale.ts';
import { solutionsOf } from './solutions.ts';
import type { BoundIon, Passage, PoreIon, Protein, Stimulus, Tally, World } from './world.ts';

/** A protein without what its kind has in common. */
type SavedProtein = Omit<Protein, 'chain' | 'tally' | 'bound'> & {
    readonly bound: readonly BoundIon[];
};

export interface SavedWorld {
    readonly settings: Settings;
    readonly step: number;
    readonly ions: SavedIons;
    readonly proteins: readonly SavedProtein[];
    readonly nextProteinId: number;
    readonly bodies: readonly (readonly [protein: number, SavedBody])[];
    readonly anions: readonly {
        readonly body: SavedBody;
        readonly x: number;
        readonly y: number;
        readonly angle: number;
        readonly radius: number;
        readonly charge: number;
        readonly firstBin: number;
        readonly shares: Float64Array;
    }[];
    readonly inPores: readonly (Omit<PoreIon, 'channel'> & { readonly channel: number })[];
    /** Their channels may be gone. */
    readonly recent: readonly (Omit<Passage, 'channel'> & { readonly channel: SavedProtein })[];
    readonly field: {
        readonly strengths: readonly Float64Array[];
        readonly charges: readonly Float64Array[];
        readonly sheetY: readonly number[];
        readonly sheetCharge: readonly number[];
        readonly insideCharge: number;
        readonly voltage: number;
    };
    readonly events: {
        readonly state: Int32Array;
        readonly store: readonly number[];
        readonly next: number;
    };
    readonly stimulus: Stimulus;
    readonly reservoir_e: number;
    readonly outward_s: Float64Array;
    readonly inward_s: Float64Array;
    readonly tallies: ReadonlyMap<string, Tally>;
}

const saveProtein = ({ chain, tally, bound, ...own }: Protein): SavedProtein => ({
    ...own,
    bound: [...bound],
});

const saveTally = (tally: Tally): Tally => ({ ...tally, steps_k: tally.steps_k.slice() });

/** As it is between two steps. */
export function saveWorld(world: World): SavedWorld {
    const { field, bodies, events, ions } = world;
    bookAll(world);
    const { strengths, charges } = ions.kernel.views;
    return {
        settings: world.settings,
        step: world.step,
        ions: saveIons(ions),
        proteins: world.proteins.map(saveProtein),
        nextProteinId: world.nextProteinId,
        bodies: Array.from(bodies.inMembrane, ([id, body]) => [id, saveBody(body)]),
        anions: bodies.anions.map(({ body, shares, ...own }) => ({
            ...own,
            body: saveBody(body),
            shares: shares.slice(),
        })),
        inPores: world.inPores.map((ion) => ({ ...ion, channel: ion.channel.id })),
        recent: world.recent.map((each) => ({ ...each, channel: saveProtein(each.channel) })),
        field: {
            strengths: strengths.map((side) => side.slice()),
            charges: charges.map((side) => side.slice()),
            sheetY: field.sheetY.slice(0, field.sheets),
            sheetCharge: field.sheetCharge.slice(0, field.sheets),
            insideCharge: field.insideCharge,
            voltage: field.voltage,
        },
        events: { state: events.state.slice(), store: [...events.store], next: events.next },
        stimulus: { ...world.stimulus },
        reservoir_e: world.reservoir_e,
        outward_s: world.outward_s.slice(),
        inward_s: world.inward_s.slice(),
        tallies: new Map(Array.from(world.tallies, ([key, tally]) => [key, saveTally(tally)])),
    };
}

/** Makes a world, built from the same settings at its start, what it was. Exposures begin anew. */
export function loadWorld(world: World, saved: SavedWorld): void {
    const { settings } = saved;
    const scale = deriveScale(settings, world.scale.finer, world.scale.bins);
    Object.assign(world, { settings, scale, charged: undefined, ...runningKinds(settings, scale) });
    world.solutions = solutionsOf(settings, scale);
    world.step = saved.step;
    setKernel(world);
    loadIons(world.ions, saved.ions);
    for (const [key, tally] of saved.tallies)
        Object.assign(found(world.tallies, key), tallyOf(tally));
    loadMembrane(world, saved);
    loadField(world, saved);
    world.bodies.anions.splice(0);
    for (const { body, shares, ...own } of saved.anions)
        world.bodies.anions.push({ ...own, body: loadBody(body), shares: shares.slice() });
    gatherAnions(world.bodies);
    const { state, store, next } = saved.events;
    world.events.state.set(state);
    for (const [i, drawn] of store.entries()) world.events.store[i] = drawn;
    world.events.next = next;
    Object.assign(world.stimulus, saved.stimulus);
    world.reservoir_e = saved.reservoir_e;
    world.outward_s.set(saved.outward_s);
    world.inward_s.set(saved.inward_s);
    world.passages.splice(0);
}

const tallyOf = ({ steps_k, ...counts }: Tally): Omit<Tally, 'steps_k'> => counts;

/** Proteins, their bodies, and the ions in and on them. */
function loadMembrane(world: World, saved: SavedWorld): void {
    const whole = (own: SavedProtein): Protein => ({
        ...own,
        bound: [...own.bound],
        chain: found(world.chains, own.kind),
        tally: found(world.tallies, own.kind),
    });
    for (const [key, { steps_k }] of saved.tallies) found(world.tallies, key).steps_k.set(steps_k);
    world.proteins.splice(0);
    world.proteins.push(...saved.proteins.map(whole));
    world.nextProteinId = saved.nextProteinId;
    world.bodies.inMembrane.clear();
    for (const [id, body] of saved.bodies) world.bodies.inMembrane.set(id, loadBody(body));
    const byId = new Map(world.proteins.map((protein) => [protein.id, protein]));
    world.inPores.splice(0);
    for (const ion of saved.inPores) {
        const channel = byId.get(ion.channel);
        if (channel) world.inPores.push({ ...ion, channel });
    }
    world.recent.splice(0);
    for (const each of saved.recent)
        world.recent.push({ ...each, channel: byId.get(each.channel.id) ?? whole(each.channel) });
    world.open_p.splice(0);
    mapMouths(world);
}

/** As it was solved last, which may be before something was done by hand. */
function loadField({ field, ions }: World, { field: saved }: SavedWorld): void {
    const { strengths, charges } = ions.kernel.views;
    for (const side of [INSIDE, OUTSIDE]) {
        strengths[side].set(saved.strengths[side]);
        charges[side].set(saved.charges[side]);
    }
    for (const [i, y] of saved.sheetY.entries()) field.sheetY[i] = y;
    for (const [i, charge] of saved.sheetCharge.entries()) field.sheetCharge[i] = charge;
    field.sheets = saved.sheetY.length;
    field.stack.isCurrent = false;
    field.insideCharge = saved.insideCharge;
    field.voltage = saved.voltage;
}
