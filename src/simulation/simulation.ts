/** World and aggregator as one: what the worker serves and the command line runs. It keeps its acts, and can go back to any moment. */
import { createAggregator, restartAverages } from '../aggregate/aggregator.ts';
import { observe } from '../aggregate/observe.ts';
import { pendingTrace } from '../aggregate/trace.ts';
import type { Settings } from '../params.ts';
import { changesIn, effectOf } from '../settings/settings.ts';
import type { Box, Observed, Snapshot } from '../snapshot.ts';
import type { Command } from '../take/act.ts';
import type { Ahead, Run } from '../take/run.ts';
import { buildWorld } from '../world/build.ts';
import { boxOf } from '../world/capture.ts';
import { stateHash } from '../world/hash.ts';
import { time_ns, type World } from '../world/world.ts';
import { createActs } from './acts.ts';
import { type Captured, capture } from './capture.ts';
import { type Checkpoint, createCheckpoints } from './checkpoints.ts';
import {
    advance,
    type Course,
    carry,
    checkpointOf,
    goTo,
    load,
    noteAct,
    takeOver,
    takeUp,
} from './course.ts';
import { createExposure } from './exposure.ts';
import { type Helpers, NONE } from './helpers.ts';
import { createTraceLog } from './trace-log.ts';

/** A run in its middle, as plain data: another world can go on from it, to the same bits. */
export interface Saved extends Pick<Run, 'start' | 'acts' | 'ends_ns'> {
    /** How many of the acts have been done. */
    readonly done: number;
    readonly checkpoint: Checkpoint;
    readonly trace: Snapshot['trace'];
}

export interface Simulation {
    readonly box: Box;
    readonly world: World;
    /** Goes on by that much simulated time, and does what acts lie ahead. Whole steps only; what is left is kept for the next call. */
    advance(ns: number): void;
    /** Forgets all averages; from now on everything after is averaged, nothing is discarded. */
    restartAverages(): void;
    observe(): Observed;
    /** @throws Error with one sentence, and nothing changed, where the settings cannot be followed */
    set(settings: Settings): void;
    /** @throws Error with one sentence where there is no such protein or no room */
    command(command: Command): void;
    /** @param exposure_ns memory of shown positions, 0 for raw ones */
    snapshot(exposure_ns: number, buffer: ArrayBuffer | undefined, work_ms: number): Captured;
    /**
     * To another moment of its run, from the last moment before it that is kept: in whole where that is not far, else the way on is left
     * to `advance`. @param epoch of the world where time did not just go on @throws Error with one sentence where the run only goes on
     */
    goTo(ns: number, epoch: number): void;
    /** Back to the course that was left last, at the moment when it was, as `goTo`. @throws also where there is none */
    takeUp(epoch: number): void;
    /** All that the run is so far. */
    run(): Run;
    save(): Saved;
    /** Why acts that lay ahead could not be done, each in a sentence, since the last snapshot or the beginning. */
    refused(): readonly string[];
    /** Memory for going back, from now on. */
    keepWithin(budget_bytes: number): void;
    /** Sends its helpers away. Whoever lets go of a simulation closes it. */
    close(): void;
}

export interface SimulationOptions extends Ahead {
    readonly epoch?: number;
    /** Halves the time step that many times, to show that results do not hang on it. */
    readonly finer?: number;
    /** Threads that help where there are enough ions; without them the world's own does it all, to the same bits. */
    readonly helpers?: Helpers;
    /** Memory for going back; without it the run only goes on. */
    readonly budget_bytes?: number;
}

/**
 * @param settings checked ones, of its beginning
 * @param saved its middle, which it goes on from; instead of the acts in the options
 * @throws Error with one sentence where the time step cannot follow the settings
 */
export function createSimulation(
    settings: Settings,
    options: SimulationOptions = {},
    saved?: Saved,
): Simulation {
    const course = createCourse(settings, options, saved);
    const { world, acts } = course;
    return {
        world,
        get box() {
            return boxOf(world);
        },
        advance: (ns) => advance(course, ns),
        restartAverages: () => restartAverages(course.aggregator, world, 'all'),
        observe: () => observe(course.aggregator, world),
        set(next) {
            const before = world.settings;
            const at_ns = time_ns(world);
            takeOver(course, next);
            const values = changesIn(before, next);
            if (values.size > 0)
                noteAct(course, { at_ns, values }, effectOf(before, next) === 'live');
        },
        command(command) {
            const at_ns = time_ns(world);
            carry(course, command);
            noteAct(course, { at_ns, command }, true);
        },
        snapshot: (exposure_ns, buffer, work_ms) => capture(course, exposure_ns, buffer, work_ms),
        goTo: (ns, epoch) => goTo(course, ns, epoch),
        takeUp: (epoch) => takeUp(course, epoch),
        run: () => ({
            ...{ start: course.start, acts: [...acts.all], ends_ns: acts.ends_ns },
            now_ns: time_ns(world),
            stateHash: stateHash(world),
        }),
        save: () => {
            // Whoever goes on from it begins with a whole step, and so does this.
            course.owed_ns = 0;
            const trace = createTraceLog();
            trace.add(course.log.whole());
            trace.add(pendingTrace(course.aggregator.trace));
            return {
                ...{ start: course.start, acts: [...acts.all], ends_ns: acts.ends_ns },
                ...{ done: acts.done, checkpoint: checkpointOf(course), trace: trace.whole() },
            };
        },
        refused: () => course.refused,
        keepWithin: (budget_bytes) => course.checkpoints?.keepWithin(budget_bytes),
        close: world.ions.kernel.dismiss,
    };
}

function createCourse(
    start: Settings,
    { epoch = 0, finer = 0, helpers = NONE, budget_bytes = 0, acts, ends_ns }: SimulationOptions,
    saved?: Saved,
): Course {
    const world = buildWorld(start, epoch, finer, helpers.most);
    const { kernel } = world.ions;
    if (kernel.shared) helpers.start(kernel.shared);
    const course: Course = {
        ...{ start, world, run: epoch },
        aggregator: createAggregator(world),
        exposure: createExposure(world),
        acts: saved ? createActs(saved.acts, saved.ends_ns, saved.done) : createActs(acts, ends_ns),
        log: createTraceLog(),
        checkpoints: undefined,
        ...{ owed_ns: 0, shown_ns: 0, isAnew: false, isChanged: false, refused: [] },
    };
    const beginning = budget_bytes > 0 ? checkpointOf(course) : undefined;
    if (saved) {
        load(course, saved.checkpoint);
        course.log.add(saved.trace);
    }
    if (beginning)
        course.checkpoints = createCheckpoints(beginning, budget_bytes, saved?.checkpoint);
    return course;
}
