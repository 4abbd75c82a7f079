/** The page's end of a worker that does one run at a time. */
import type { RunReply } from '../simulation/point.ts';
import { type Alive, watchLifeline } from './lifeline.ts';

export interface WorkerRunner<Request, Result> {
    run(request: Request, progress: (share: number) => void): Promise<Result>;
    stop(): void;
}

export const createRunner = <Request, Result>(worker: Worker): WorkerRunner<Request, Result> => {
    let failure: Error | undefined;
    let fail: ((error: Error) => void) | undefined;
    watchLifeline(worker, (why) => {
        failure = new Error(`A run has stopped: ${why}.`);
        fail?.(failure);
    });
    return {
        run: (request, progress) =>
            new Promise((resolve, reject) => {
                if (failure) return reject(failure);
                fail = reject;
                worker.onmessage = ({ data: reply }: MessageEvent<RunReply<Result> | Alive>) => {
                    if (reply.type === 'progress') progress(reply.share);
                    else if (reply.type === 'refused') reject(new Error(reply.reason));
                    else if (reply.type === 'done') resolve(reply);
                };
                worker.postMessage(request);
            }),
        stop: () => worker.terminate(),
    };
};
