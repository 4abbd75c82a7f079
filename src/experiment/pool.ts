/** Several at work on one list: each takes the next point when it is done with its last. */
import type { Measured } from './lines.ts';
import type { Point } from './sweep.ts';

/** Who does runs, one at a time: a worker of the page, or a process. */
export interface Runner<P = Point, R = Measured> {
    /** @param progress share of the run that is done, 0 to 1 */
    run(point: P, progress: (share: number) => void): Promise<R>;
    /** Ends whatever is running; it answers no more. */
    stop(): void;
}

export interface Reports<P = Point, R = Measured> {
    done(point: P, measured: R): void;
    /** Points done so far, those under way by their share. */
    progress(points: number): void;
    readonly signal?: AbortSignal;
}

/** Resolves when all points are done, or when it was called off; rejects with the first failure. The runners are stopped then. */
export const runAll = async <P = Point, R = Measured>(
    points: readonly P[],
    runners: readonly Runner<P, R>[],
    { done, progress, signal }: Reports<P, R>,
): Promise<void> => {
    const queue = [...points];
    const shares = new Map<P, number>();
    const note = (point: P, share: number) => {
        shares.set(point, share);
        progress([...shares.values()].reduce((sum, each) => sum + each, 0));
    };
    const work = async (runner: Runner<P, R>): Promise<void> => {
        for (let point = queue.shift(); point; point = queue.shift()) {
            const current = point;
            const measured = await runner.run(current, (share) => note(current, share));
            if (signal?.aborted) return;
            done(current, measured);
            note(current, 1);
        }
    };
    const calledOff = new Promise<void>((resolve) => {
        signal?.addEventListener('abort', () => resolve());
    });
    try {
        if (!signal?.aborted) await Promise.race([Promise.all(runners.map(work)), calledOff]);
    } finally {
        for (const runner of runners) runner.stop();
    }
};
