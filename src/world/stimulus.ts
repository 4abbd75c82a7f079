/**
 * The stimulus: an electrode whose tip is in the inside's water, with its return in the outside's. While a pulse lasts it puts K⁺ in at
 * the tip, one at a time, and for each its return takes a cation out of the outside; with a negative current it is the other way round,
 * each move the reverse of the one. The charge of the box is zero before and after. An amplifier drives it, so nothing asks what it costs.
 */
import { INSIDE, OUTSIDE, SPECIES, speciesIndex } from '../species.ts';
import { blockOf, takeId } from './ions.ts';
import { putAnywhere, putInWater, takeAny } from './place.ts';
import { below, uniform } from './random.ts';
import { isSelfConsistent, type Stimulus, time_ns, type World } from './world.ts';

/** How far below the membrane's inner face the tip is, nm, and how far around it ions come out. */
const TIP_DEPTH_nm = 8;
const TIP_RADIUS_nm = 1.5;

const K = speciesIndex('K');
const CATIONS = SPECIES.flatMap(({ valence }, s) => (valence === 1 ? [s] : []));

export const noStimulus = (): Stimulus => ({
    handEnds: 0,
    ...{ owed: 0, delivered_e: 0 },
    pulses: 0,
    beganStep: 0,
    isOn: false,
});

/** Where the electrode stands: where it was put, or in the middle. */
export const electrodeX = ({ settings, scale }: World): number =>
    Math.min(settings.stimulus.electrode_nm ?? scale.width / 2, scale.width);

export const tipY = ({ scale }: World): number =>
    -scale.face - Math.min(TIP_DEPTH_nm, scale.height / 2);

/** Begins a pulse by hand; one that goes on is drawn out. */
export function stimulate(world: World): void {
    const { stimulus, settings, scale } = world;
    stimulus.handEnds = world.step + Math.round(settings.stimulus.duration_ns / scale.dt);
}

/** Whether one of the pulses that come by themselves goes on: which is a function of time and settings alone. */
const isDue = (world: World): boolean => {
    const { count, start_us, interval_us, duration_ns } = world.settings.stimulus;
    const since_ns = time_ns(world) - 1000 * start_us;
    if (count === 0 || since_ns < 0) return false;
    const pulse = Math.floor(since_ns / (1000 * interval_us));
    return pulse < count && since_ns - 1000 * interval_us * pulse < duration_ns;
};

/** Lets the electrode do what is due in this step. Where an amplifier holds the voltage, or no ion feels it, it does nothing. */
export function moveStimulus(world: World): void {
    const { stimulus, settings, scale } = world;
    const isOn = (world.step <= stimulus.handEnds || isDue(world)) && isSelfConsistent(settings);
    if (isOn && !stimulus.isOn) {
        stimulus.pulses++;
        stimulus.beganStep = world.step;
        stimulus.owed = 0;
    }
    stimulus.isOn = isOn;
    if (!isOn) return;
    stimulus.owed += settings.stimulus.current_e_per_ns * scale.dt;
    for (; stimulus.owed >= 1; stimulus.owed--) carry(world, INSIDE, OUTSIDE);
    for (; stimulus.owed <= -1; stimulus.owed++) carry(world, OUTSIDE, INSIDE);
}

/** One charge into the water of one side, and one out of that of the other; nothing where there is none to take. */
function carry(world: World, into: number, outOf: number): void {
    const fromTip = outOf === INSIDE && world.ions.count_b[blockOf(K, INSIDE)] > 0;
    const taken = fromTip ? K : anyCation(world, outOf);
    if (taken < 0) return;
    takeAny(world, blockOf(taken, outOf));
    if (into === INSIDE) putAtTip(world);
    else putAnywhere(world, blockOf(taken, OUTSIDE));
    world.stimulus.delivered_e += into === INSIDE ? 1 : -1;
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
