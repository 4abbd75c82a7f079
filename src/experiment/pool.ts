/** Several at work on one list: each takes the next point when it is done with its last. */
import type { Measured } from './lines.ts';
import type { Point } from './sweep.ts';

/** Who runs points, one at a time: a worker of the page, or a process. */
export interface Runner {
    /** @param progress share of the run that is done, 0 to 1 */
    run(point: Point, progress: (share: number) => void): Promise<Measured>;
    /** Ends whatever is running; it answers no more. */
    stop(): void;
}

export interface Reports {
    done(point: Point, measured: Measured): void;
    /** Points done so far, those under way by their share. */
    progress(points: number): void;
    readonly signal?: AbortSignal;
}

/** Resolves when all points are done, or when it was called off; rejects with the first failure. The runners are stopped then. */
export const runAll = async (
    points: readonly Point[],
    runners: readonly Runner[],
    { done, progress, signal }: Reports,
): Promise<void> => {
    const queue = [...points];
    const shares = new Map<Point, number>();
    const note = (point: Point, share: number) => {
        shares.set(point, share);
        progress([...shares.values()].reduce((sum, each) => sum + each, 0));
    };
    const work = async (runner: Runner): Promise<void> => {
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
