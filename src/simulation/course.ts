/** A world on its way: with what was taken note of, the acts of its run, and where it can be taken back to. */

import { type Aggregator, note, restartAverages } from '../aggregate/aggregator.ts';
import { copyOf } from '../aggregate/save.ts';
import { takeTrace } from '../aggregate/trace.ts';
import { entriesOf, type Settings } from '../params.ts';
import { messageOf } from '../settings/sentence.ts';
import { effectOf, sameKinds, valueAt, withValues } from '../settings/settings.ts';
import type { Act, Command } from '../take/act.ts';
import { changeSettings } from '../world/change.ts';
import { loadWorld, saveWorld } from '../world/save.ts';
import { stepWorld } from '../world/step.ts';
import { time_ns, type World } from '../world/world.ts';
import type { Acts } from './acts.ts';
import { type Checkpoint, type Checkpoints, SPACING } from './checkpoints.ts';
import { carryOut } from './commands.ts';
import { createExposure, type Exposure } from './exposure.ts';
import type { TraceLog } from './trace-log.ts';

export interface Course {
    readonly start: Settings;
    /** Tells it from others: the epoch that its world began with. */
    readonly run: number;
    readonly world: World;
    aggregator: Aggregator;
    exposure: Exposure;
    readonly acts: Acts;
    readonly log: TraceLog;
    /** Nothing where the run only goes on. */
    checkpoints: Checkpoints | undefined;
    /** Simulated time that is asked for and less than a step. */
    owed_ns: number;
    /** Time of the last snapshot. */
    shown_ns: number;
    /** The next snapshot is the first since time did not just go on. */
    isAnew: boolean;
    /** Acts that lay ahead have been done since that was told last, and why some could not be. */
    isChanged: boolean;
    refused: string[];
}

/** So many steps are gone at once to where somebody wants it. */
const AT_ONCE = 2 * SPACING;

/** @param before_ns when the step began that led here */
export const checkpointOf = (
    { world, aggregator }: Course,
    before_ns = Number.NEGATIVE_INFINITY,
): Checkpoint => ({
    time_ns: time_ns(world),
    before_ns,
    world: saveWorld(world),
    aggregator: copyOf(aggregator),
});

/** The world is what it was then. */
export function load(course: Course, from: Checkpoint): void {
    loadWorld(course.world, from.world);
    course.aggregator = copyOf(from.aggregator);
    course.exposure = createExposure(course.world);
    course.owed_ns = 0;
    course.shown_ns = from.time_ns;
    course.isAnew = true;
}

/** @throws Error with one sentence, and nothing changed, where the settings cannot be followed */
export function takeOver(course: Course, next: Settings): void {
    const { world, aggregator } = course;
    refuseRebuild(world.settings, next);
    if (effectOf(world.settings, next) !== 'live') {
        // The speed of watching is nothing that happens to the world.
        world.settings = next;
        return;
    }
    const before_ns = time_ns(world);
    changeSettings(world, next);
    // Where steps are longer now, time has gone on to the next whole one.
    course.owed_ns -= time_ns(world) - before_ns;
    restartAverages(aggregator, world, 'later half');
}

/** @throws Error with one sentence where there is no such protein or no room */
export function carry({ world, aggregator }: Course, command: Command): void {
    carryOut(world, command);
    restartAverages(aggregator, world, 'later half');
}

function refuseRebuild(before: Settings, next: Settings): void {
    if (!sameKinds(before, next)) throw new Error('kinds can only be set when a world is built.');
    const changed = entriesOf(next).find(
        ({ path, parameter }) =>
            parameter.effect === 'rebuild' && valueAt(before, path) !== valueAt(next, path),
    );
    if (changed) throw new Error(`${changed.path} can only be set when a world is built.`);
}

/** Takes note of what was done by hand. @param leaves it leaves what lies ahead: another course begins */
export function noteAct({ acts, checkpoints }: Course, act: Act, leaves: boolean): void {
    acts.note(act, leaves);
    if (leaves) checkpoints?.cut(act.at_ns);
}

/** Does what is due. */
function doDue(course: Course): void {
    const { acts, world } = course;
    for (let act = acts.due(time_ns(world)); act; act = acts.due(time_ns(world))) {
        try {
            if ('command' in act) carry(course, act.command);
            else takeOver(course, withValues(world.settings, act.values));
            course.isChanged = true;
        } catch (error) {
            acts.strike();
            course.refused.push(messageOf(error));
        }
    }
}

/** Goes on by that much simulated time, in whole steps; what is left is kept for the next call. */
export function advance(course: Course, ns: number): void {
    const { acts, checkpoints, world } = course;
    course.owed_ns += ns;
    for (;;) {
        if (acts.done < acts.all.length) doDue(course);
        const { dt } = world.scale;
        // A tenth of a step forgives the rounding of sums like 40 × 0.25.
        if (course.owed_ns < 0.9 * dt) break;
        const before_ns = time_ns(world);
        stepWorld(world);
        note(course.aggregator, world);
        course.owed_ns -= dt;
        if (checkpoints && time_ns(world) >= checkpoints.latest_ns + (SPACING - 0.5) * dt)
            checkpoints.add(checkpointOf(course, before_ns));
    }
    acts.reach(time_ns(world));
}

const withCheckpoints = ({ checkpoints }: Course): Checkpoints => {
    if (!checkpoints) throw new Error('This run only goes on.');
    return checkpoints;
};

/** @param epoch the world's from now on */
function goBack(course: Course, from: Checkpoint, epoch: number): void {
    const { acts, aggregator, log, world } = course;
    log.add(takeTrace(aggregator.trace));
    log.cut(from.time_ns);
    load(course, from);
    world.epoch = epoch;
    acts.goBack(from.before_ns);
}

/** See `Simulation`. */
export function goTo(course: Course, ns: number, epoch: number): void {
    const { acts, world } = course;
    const wanted_ns = Math.min(Math.max(0, ns), acts.ends_ns);
    const from = withCheckpoints(course).at(wanted_ns);
    course.owed_ns = 0;
    if (wanted_ns < time_ns(world) || from.time_ns > time_ns(world)) goBack(course, from, epoch);
    const way_ns = wanted_ns - time_ns(world);
    if (way_ns <= AT_ONCE * world.scale.dt) advance(course, way_ns);
}

/** See `Simulation`. */
export function takeUp(course: Course, epoch: number): void {
    const checkpoints = withCheckpoints(course);
    const left_ns = course.acts.takeUp();
    checkpoints.cut(left_ns);
    // Also where it stands there already: what was done since is to be undone.
    goBack(course, checkpoints.at(left_ns), epoch);
    goTo(course, left_ns, epoch);
}
