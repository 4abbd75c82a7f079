/** The page's end of a worker that runs points of a sweep. */

import type { PointReply, PointRequest } from '../simulation/point.ts';
import type { Box, Observed } from '../snapshot.ts';

export interface PointRunner {
    run(
        request: PointRequest,
        progress: (share: number) => void,
    ): Promise<{ observed: Observed; box: Box }>;
    stop(): void;
}

export const createRunner = (worker: Worker): PointRunner => ({
    run: ({ settings, duration_ns, warmup_ns }, progress) =>
        new Promise((resolve, reject) => {
            worker.onmessage = ({ data: reply }: MessageEvent<PointReply>) => {
                if (reply.type === 'progress') progress(reply.share);
                else if (reply.type === 'refused') reject(new Error(reply.reason));
                else resolve(reply);
            };
            worker.onerror = ({ message }) =>
                reject(new Error(`A run has stopped: ${message || 'its script has failed'}.`));
            worker.postMessage({ settings, duration_ns, warmup_ns } satisfies PointRequest);
        }),
    stop: () => worker.terminate(),
});
