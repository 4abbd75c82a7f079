/** The page's end of a worker that runs points of a sweep. */

import type { PointReply, PointRequest, PointResult } from '../simulation/point.ts';
import { type Alive, watchLifeline } from './lifeline.ts';

export interface PointRunner {
    run(request: PointRequest, progress: (share: number) => void): Promise<PointResult>;
    stop(): void;
}

export const createRunner = (worker: Worker): PointRunner => {
    let failure: Error | undefined;
    let fail: ((error: Error) => void) | undefined;
    watchLifeline(worker, (why) => {
        failure = new Error(`A run has stopped: ${why}.`);
        fail?.(failure);
    });
    return {
        run: ({ settings, duration_ns, warmup_ns }, progress) =>
            new Promise((resolve, reject) => {
                if (failure) return reject(failure);
                fail = reject;
                worker.onmessage = ({ data: reply }: MessageEvent<PointReply | Alive>) => {
                    if (reply.type === 'progress') progress(reply.share);
                    else if (reply.type === 'refused') reject(new Error(reply.reason));
                    else if (reply.type === 'done') resolve(reply);
                };
                worker.postMessage({ settings, duration_ns, warmup_ns } satisfies PointRequest);
            }),
        stop: () => worker.terminate(),
    };
};
