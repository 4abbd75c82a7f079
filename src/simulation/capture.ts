/** What a snapshot shows of a course. */
import { observe } from '../aggregate/observe.ts';
import { profileOf } from '../aggregate/profile.ts';
import { takeTrace } from '../aggregate/trace.ts';
import { type IonBuffer, ionBuffer, type Snapshot, type TakeView } from '../snapshot.ts';
import { boxOf, captureAnions, captureElectrode, captureProteins } from '../world/capture.ts';
import { time_ns } from '../world/world.ts';
import type { Course } from './course.ts';
import { expose, light } from './exposure.ts';

/** A snapshot by one who has no clock. */
export type Captured = Omit<Snapshot, 'capture_ms'>;

/** @param exposure_ns memory of shown positions, 0 for raw ones */
export function capture(
    course: Course,
    exposure_ns: number,
    buffer: ArrayBuffer | undefined,
    work_ms: number,
): Captured {
    const { world, aggregator, exposure } = course;
    const passed_ns = time_ns(world) - course.shown_ns;
    course.shown_ns = time_ns(world);
    const box = boxOf(world);
    for (const passage of world.passages) light(world, passage.ion);
    const ions = bufferFor(box.capacity, buffer);
    expose(exposure, world, exposure_ns === 0 ? 1 : passed_ns / (passed_ns + exposure_ns), ions);
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
        trace: traceSince(course),
        take: takeView(course),
        work_ms,
        threads: world.ions.kernel.threads(),
    };
}

const bufferFor = (capacity: number, buffer: ArrayBuffer | undefined): IonBuffer =>
    buffer !== undefined && buffer.byteLength === 8 * capacity
        ? ionBuffer(capacity, buffer)
        : ionBuffer(capacity);

/** Points since the last snapshot; all that the log has where time did not just go on. */
function traceSince(course: Course): Snapshot['trace'] {
    const { aggregator, log } = course;
    const fresh = takeTrace(aggregator.trace);
    log.add(fresh);
    const trace = course.isAnew ? log.whole() : fresh;
    course.isAnew = false;
    return trace;
}

function takeView(course: Course): TakeView {
    const { acts, checkpoints, world } = course;
    const view = {
        run: course.run,
        version: acts.version,
        ends_ns: acts.ends_ns,
        reach_ns: checkpoints?.reach_ns ?? time_ns(world),
        left_ns: acts.left_ns,
        settings: course.isChanged ? world.settings : null,
        refused: course.refused,
    };
    course.isChanged = false;
    course.refused = [];
    return view;
}
