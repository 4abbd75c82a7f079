/**
 * The stimulus: an electrode whose tip is in the inside's water, with its return in the outside's. While a pulse lasts it puts K⁺ in at
 * the tip, one at a time, and for each its return takes a cation out of the outside, as they come; with a negative current it is the other
 * way round, each move the reverse of the one: K⁺ out at the tip, and a cation into the outside, as there are there. The charge of the
 * box is zero before and after. An amplifier drives it, so nothing asks what it costs.
 */
import { INSIDE, OUTSIDE, SPECIES, speciesIndex } from '../species.ts';
import { binOf, blockOf, giveId, takeId, takeOut } from './ions.ts';
import { putAnywhere, putInWater, takeAny } from './place.ts';
import { below, uniform } from './random.ts';
import { isNear } from './ring.ts';
import { floorOf } from './scale.ts';
import { isSelfConsistent, type Stimulus, time_ns, type World } from './world.ts';

/** How far below the membrane's inner face the tip is, nm, and how far around it ions come out. */
const TIP_DEPTH_nm = 8;
const TIP_RADIUS_nm = 1.5;

/** Sums like 1500 × 0.1 that should be whole. */
const ROUNDING = 1e-6;

const K = speciesIndex('K');
const CATIONS = SPECIES.flatMap(({ valence }, s) => (valence === 1 ? [s] : []));

export const noStimulus = (): Stimulus => ({
    handEnds_ns: 0,
    ...{ owed: 0, delivered_e: 0 },
    pulses: 0,
    lastOn_ns: 0,
    isOn: false,
});

/** Where the electrode stands: where it was put, or in the middle. */
export const electrodeX = ({ settings, scale }: World): number =>
    Math.min(settings.stimulus.electrode_nm ?? scale.width / 2, scale.width);

export const tipY = ({ scale }: World): number =>
    -scale.face - Math.min(TIP_DEPTH_nm, scale.height / 2);

/** Begins a pulse by hand; one that goes on is drawn out. */
export function stimulate(world: World): void {
    world.stimulus.handEnds_ns = time_ns(world) + world.settings.stimulus.duration_ns;
}

/** Whether the step that ends now is one of a time, of which all begin and end with whole steps. */
const isIn = (now_ns: number, from_ns: number, to_ns: number, dt: number): boolean =>
    Math.round(from_ns / dt) < Math.round(now_ns / dt) &&
    Math.round(now_ns / dt) <= Math.round(to_ns / dt);

/** Which of the pulses that come by themselves goes on, from 0 on; −1 where none does. A function of time and settings alone. */
const duePulse = (world: World): number => {
    const { count, start_us, interval_us, duration_ns } = world.settings.stimulus;
    const { dt } = world.scale;
    const now = time_ns(world);
    const first = 1000 * start_us;
    const since = now - first - dt / 2;
    if (count === 0 || since < 0) return -1;
    const pulse = Math.min(count - 1, Math.floor(since / (1000 * interval_us)));
    const begins = first + 1000 * interval_us * pulse;
    return isIn(now, begins, begins + duration_ns, dt) ? pulse : -1;
};

/** Current of the pulse that goes on, or of one that a hand would begin, into the cell, e/ns. */
export const current_e_per_ns = (world: World): number => {
    const { current_e_per_ns: first, step_e_per_ns } = world.settings.stimulus;
    return first + step_e_per_ns * Math.max(0, duePulse(world));
};

/** Lets the electrode do what is due in this step. Where an amplifier holds the voltage, or no ion feels it, it does nothing. */
export function moveStimulus(world: World): void {
    const { stimulus, settings, scale } = world;
    const now = time_ns(world);
    const byHand = Math.round((now - stimulus.handEnds_ns) / scale.dt) <= 0;
    const isOn = (byHand || duePulse(world) >= 0) && isSelfConsistent(settings);
    if (isOn && !stimulus.isOn) {
        stimulus.pulses++;
        stimulus.owed = 0;
    }
    stimulus.isOn = isOn;
    if (!isOn) return;
    stimulus.lastOn_ns = now;
    stimulus.owed += current_e_per_ns(world) * scale.dt;
    const charges = Math.trunc(stimulus.owed + Math.sign(stimulus.owed) * ROUNDING);
    stimulus.owed -= charges;
    for (let n = 0; n < charges; n++) bringIn(world);
    for (let n = 0; n > charges; n--) bringOut(world);
}

/** One charge into the inside; nothing where the outside has none to give. */
function bringIn(world: World): void {
    const taken = anyCation(world, OUTSIDE);
    if (taken < 0) return;
    takeAny(world, blockOf(taken, OUTSIDE));
    putAtTip(world);
    world.stimulus.delivered_e++;
}

/** One charge out of the inside; nothing where it has none. */
function bringOut(world: World): void {
    const { count_b } = world.ions;
    const taken = count_b[blockOf(K, INSIDE)] > 0 ? K : anyCation(world, INSIDE);
    if (taken < 0) return;
    if (taken !== K || !takeAtTip(world)) takeAny(world, blockOf(taken, INSIDE));
    const given = anyCation(world, OUTSIDE);
    putAnywhere(world, blockOf(given < 0 ? taken : given, OUTSIDE));
    world.stimulus.delivered_e--;
}

/** A cation's species, drawn by how many there are on a side; −1 where there is none. */
function anyCation({ ions, events }: World, side: number): number {
    const all = CATIONS.reduce((sum, s) => sum + ions.count_b[blockOf(s, side)], 0);
    if (all === 0) return -1;
    let left = below(events, all);
    for (const species of CATIONS) {
        left -= ions.count_b[blockOf(species, side)];
        if (left < 0) return species;
    }
    return -1;
}

function putAtTip(world: World): void {
    const spread = () => (2 * uniform(world.events) - 1) * TIP_RADIUS_nm;
    const y = tipY(world) + spread();
    putInWater(world, blockOf(K, INSIDE), electrodeX(world) + spread(), y, takeId(world.ions));
}

/** Takes one of the K⁺ that are where others would be put in; false where none is. */
function takeAtTip(world: World): boolean {
    const { ions, scale, step, events } = world;
    const { kernel } = ions;
    const block = blockOf(K, INSIDE);
    const { y_i, inBin_b } = kernel.views;
    const count = ions.count_b[block];
    const begin = below(events, count);
    const [x, y] = [electrodeX(world), tipY(world) - floorOf(scale, INSIDE)];
    for (let n = 0; n < count; n++) {
        const i = (begin + n) % count;
        const place = kernel.start_b[block] + i;
        if (Math.abs(y_i[place] * scale.unit - y) > TIP_RADIUS_nm) continue;
        const along = kernel.look(block, place, step) * scale.unitAlong;
        if (!isNear(x, along, TIP_RADIUS_nm, scale.width)) continue;
        inBin_b[block][binOf(y_i[place])]--;
        giveId(ions, takeOut(ions, block, place));
        return true;
    }
    return false;
}
