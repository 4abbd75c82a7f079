/** One run of a sweep, from its settings to what was observed, wherever it runs. */

import type { Settings } from '../params.ts';
import { messageOf } from '../settings/sentence.ts';
import type { Averages, Box, Observed } from '../snapshot.ts';
import { createSimulation } from './simulation.ts';

export interface PointRequest {
    readonly settings: Settings;
    readonly duration_ns: number;
    /** Beginning that no average sees. */
    readonly warmup_ns: number;
}
export interface PointResult {
    readonly observed: Observed;
    readonly box: Box;
    /** Over the first half of the time that is averaged. */
    readonly firstHalf: Averages;
}
/** What is told of a run under way, and at its end. */
export type RunReply<Result> =
    | { readonly type: 'progress'; readonly share: number }
    | ({ readonly type: 'done' } & Result)
    | { readonly type: 'refused'; readonly reason: string };
export type PointReply = RunReply<PointResult>;

const SLICES = 50;

/** @throws Error with one sentence where the settings cannot be followed */
export const runPoint = (
    { settings, duration_ns, warmup_ns }: PointRequest,
    progress: (share: number) => void,
): PointResult => {
    // As many points run at once as there are cores: each on one thread.
    const simulation = createSimulation(settings);
    simulation.advance(warmup_ns);
    simulation.restartAverages();
    // Whole nanoseconds, so that the slices add up exactly.
    const slice_ns = Math.max(1, Math.ceil(duration_ns / SLICES));
    const advance = (from_ns: number, to_ns: number) => {
        for (let done_ns = from_ns; done_ns < to_ns; done_ns += slice_ns) {
            progress(done_ns / duration_ns);
            simulation.advance(Math.min(slice_ns, to_ns - done_ns));
        }
    };
    const middle_ns = warmup_ns + Math.round((duration_ns - warmup_ns) / 2);
    advance(warmup_ns, middle_ns);
    const firstHalf = simulation.observe().averages;
    advance(middle_ns, duration_ns);
    return { observed: simulation.observe(), box: simulation.box, firstHalf };
};

/** Answers requests, one at a time, each with progress, and then with the result or a reason. */
export const answering =
    <Request, Result>(run: (request: Request, progress: (share: number) => void) => Result) =>
    (request: Request, reply: (reply: RunReply<Result>) => void): void => {
        try {
            const result = run(request, (share) => reply({ type: 'progress', share }));
            reply({ type: 'done', ...result });
        } catch (error) {
            const reason = messageOf(error);
            reply({ type: 'refused', reason });
        }
    };

export const answerPoint = answering(runPoint);
