/** A process that runs points of a sweep. */
import { type ChildProcess, fork } from 'node:child_process';
import type { Runner } from '../experiment/pool.ts';
import type { PointReply, PointRequest } from '../simulation/point.ts';

export const createProcess = (): Runner => {
    const child: ChildProcess = fork(new URL('./sweep-process.ts', import.meta.url), {
        // Messages with numbers that JSON has no word for, as an error of Infinity.
        serialization: 'advanced',
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    return {
        run: ({ settings, duration_ns, warmup_ns }, progress) =>
            new Promise((resolve, reject) => {
                child.removeAllListeners();
                child.on('message', (reply: PointReply) => {
                    if (reply.type === 'progress') progress(reply.share);
                    else if (reply.type === 'refused') reject(new Error(reply.reason));
                    else resolve(reply);
                });
                child.on('error', reject);
                child.on('exit', (code) => reject(new Error(`A run has ended with code ${code}.`)));
                child.send({ settings, duration_ns, warmup_ns } satisfies PointRequest);
            }),
        stop: () => {
            child.removeAllListeners();
            child.kill();
        },
    };
};
