/** World and aggregator as one: what the worker serves and the command line runs. */
import {
    type Aggregator,
    createAggregator,
    note,
    restartAverages,
} from '../aggregate/aggregator.ts';
import { observe } from '../aggregate/observe.ts';
import { profileOf } from '../aggregate/profile.ts';
import { takeTrace } from '../aggregate/trace.ts';
import { entriesOf, type Settings, withCounts } from '../params.ts';
import { effectOf, valueAt } from '../settings/settings.ts';
import { type Box, type IonBuffer, ionBuffer, type Observed, type Snapshot } from '../snapshot.ts';
import type { Command } from '../take/act.ts';
import { buildWorld } from '../world/build.ts';
import { boxOf, captureAnions, captureElectrode, captureProteins } from '../world/capture.ts';
import { changeSettings } from '../world/change.ts';
import { refuseTooMuch } from '../world/pore.ts';
import {
    holdGate,
    insertProtein,
    moveProtein,
    removeProtein,
    roomLeft,
} from '../world/proteins.ts';
import { stepWorld } from '../world/step.ts';
import { stimulate } from '../world/stimulus.ts';
import { time_ns, type World } from '../world/world.ts';
import { createExposure, type Exposure, expose, light } from './exposure.ts';
import { type Helpers, NONE } from './helpers.ts';

/** A snapshot by one who has no clock. */
type Captured = Omit<Snapshot, 'capture_ms'>;

export interface Simulation {
    readonly box: Box;
    readonly world: World;
    /** Goes on by that much simulated time. Whole steps only; what is left is kept for the next call. */
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
    /** Sends its helpers away. Whoever lets go of a simulation closes it. */
    close(): void;
}

/**
 * @param settings checked ones
 * @param finer halves the time step that many times, to show that results do not hang on it
 * @param helpers threads that help where there are enough ions; without them the world's own does it all, to the same bits
 * @throws Error with one sentence where the time step cannot follow the settings
 */
export function createSimulation(
    settings: Settings,
    epoch = 0,
    finer = 0,
    helpers: Helpers = NONE,
): Simulation {
    const world = buildWorld(settings, epoch, finer, helpers.most);
    const { kernel } = world.ions;
    if (kernel.shared) helpers.start(kernel.shared);
    const aggregator = createAggregator(world);
    const exposure = createExposure(world);
    let owed_ns = 0;
    let shown_ns = 0;
    return {
        world,
        get box() {
            return boxOf(world);
        },
        advance(ns) {
            owed_ns += ns;
            const { dt } = world.scale;
            // A tenth of a step forgives the rounding of sums like 40 × 0.25.
            const steps = Math.floor(owed_ns / dt + 0.1);
            for (let i = 0; i < steps; i++) {
                stepWorld(world);
                note(aggregator, world);
            }
            owed_ns -= steps * dt;
        },
        restartAverages: () => restartAverages(aggregator, world, 'all'),
        observe: () => observe(aggregator, world),
        set(next) {
            refuseRebuild(world.settings, next);
            if (effectOf(world.settings, next) !== 'live') {
                // The speed of watching is nothing that happens to the world.
                world.settings = next;
                return;
            }
            changeSettings(world, next);
            restartAverages(aggregator, world, 'later half');
        },
        command(command) {
            carryOut(world, command);
            restartAverages(aggregator, world, 'later half');
        },
        snapshot(exposure_ns, buffer, work_ms) {
            const passed = time_ns(world) - shown_ns;
            shown_ns = time_ns(world);
            return takeSnapshot(world, aggregator, exposure, {
                share: exposure_ns === 0 ? 1 : passed / (passed + exposure_ns),
                buffer,
                work_ms,
            });
        },
        close: kernel.dismiss,
    };
}

function refuseRebuild(before: Settings, next: Settings): void {
    if (before.kinds !== next.kinds && JSON.stringify(before.kinds) !== JSON.stringify(next.kinds))
        throw new Error('kinds can only be set when a world is built.');
    const changed = entriesOf(next).find(
        ({ path, parameter }) =>
            parameter.effect === 'rebuild' && valueAt(before, path) !== valueAt(next, path),
    );
    if (changed) throw new Error(`${changed.path} can only be set when a world is built.`);
}

function takeSnapshot(
    world: World,
    aggregator: Aggregator,
    exposure: Exposure,
    options: { share: number; buffer: ArrayBuffer | undefined; work_ms: number },
): Captured {
    const box = boxOf(world);
    for (const passage of world.passages) light(world, passage.ion);
    const ions = bufferFor(box.capacity, options.buffer);
    expose(exposure, world, options.share, ions);
    const { trace } = aggregator;
    return {
        time_ns: time_ns(world),
        box,
        ions,
        proteins: captureProteins(world),
        proteinAnions: captureAnions(world),
        passages: world.passages.splice(0),
        profile: profileOf(aggregator.profile, world),
        observed: observe(aggregator, world),
        electrode: captureElectrode(world),
        trace: takeTrace(trace),
        work_ms: options.work_ms,
        threads: world.ions.kernel.threads(),
    };
}

const bufferFor = (capacity: number, buffer: ArrayBuffer | undefined): IonBuffer =>
    buffer !== undefined && buffer.byteLength === 8 * capacity
        ? ionBuffer(capacity, buffer)
        : ionBuffer(capacity);

function carryOut(world: World, command: Command): void {
    if (command.do === 'add') {
        if (roomLeft(world) < 1) {
            throw new Error(
                `The membrane has room for ${world.proteins.length} proteins and is full: take one out first.`,
            );
        }
        const count = (key: string) => countIn(world, key) + (key === command.kind ? 1 : 0);
        refuseTooMuch(withCounts(world.settings, count), world.scale);
        insertProtein(world, command.kind, command.x_nm, false);
        countProteins(world);
        return;
    }
    if (command.do === 'stimulate') {
        stimulate(world);
        return;
    }
    const protein = world.proteins.find((p) => p.id === command.id);
    if (protein === undefined) throw new Error(`There is no protein ${command.id} any more.`);
    if (command.do === 'remove') removeProtein(world, protein);
    else if (command.do === 'move') moveProtein(world, protein, command.x_nm);
    else holdGate(protein, command.hold);
    countProteins(world);
}

/** Keeps the settings' counts what the membrane holds. */
function countProteins(world: World): void {
    world.settings = withCounts(world.settings, (key) => countIn(world, key));
}

const countIn = ({ proteins }: World, key: string): number =>
    proteins.filter(({ kind }) => kind === key).length;
