/** A process that runs points of a sweep. */

import type { SweepPoint } from '../experiment/lines.ts';
import type { Runner } from '../experiment/pool.ts';
import type { PointReply, PointRequest } from '../simulation/point.ts';
import { forkOwn } from './fork.ts';

export const createProcess = (): Runner<SweepPoint> => {
    const child = forkOwn('sweep-process');
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
