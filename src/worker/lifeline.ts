/**
 * How a page learns that a worker has ended. A script that fails to load is reported; a worker that the browser ends, for want of
 * memory or because it has closed itself, says nothing. No limit of time could tell it from one at work, for a thread that computes
 * answers nothing, and how long is too long depends on the machine. So each worker holds a lock of the browser (Web Locks) that it
 * never gives back: the browser does so when its thread ends, and only then. Whoever waits for the lock gets it at that moment.
 * Where there are no locks (a page over http from another machine), only what the browser reports is noticed.
 */

/** The first word of a worker: it holds this lock. */
export interface Alive {
    readonly type: 'alive';
    readonly lock: string;
}

/** A worker's own scope, whose `onmessage` is set. */
interface Scope {
    onmessage: ((event: MessageEvent) => unknown) | null;
    postMessage(word: Alive): void;
}

const hold = async (scope: Scope): Promise<void> => {
    // Missing where a page is not served securely.
    const locks: LockManager | undefined = navigator.locks;
    if (!locks) return;
    const lock = `alive ${crypto.randomUUID()}`;
    await new Promise<void>((held) => {
        const request = locks.request(lock, () => {
            scope.postMessage({ type: 'alive', lock });
            held();
            return new Promise(() => {});
        });
        // A sandboxed frame may have none: as above.
        request.catch(() => held());
    });
};

/** The worker's end. It begins nothing before the page can learn of its end: to build a world takes the most memory of all. */
export const holdLifeline = (scope: Scope): void => {
    const { onmessage } = scope;
    const held = hold(scope);
    scope.onmessage = (event) => void held.then(() => onmessage?.call(scope, event));
};

/** What the page must know of a worker. */
type Watched = Pick<Worker, 'addEventListener'>;

/** Calls `ended` with the reason, part of a sentence, once the worker is gone or can no longer be understood. */
export const watchLifeline = (worker: Watched, ended: (why: string) => void): void => {
    worker.addEventListener('error', ({ message }) =>
        ended(message || 'its script could not be loaded'),
    );
    worker.addEventListener('messageerror', () => ended('an answer of its worker cannot be read'));
    worker.addEventListener('message', ({ data }: MessageEvent<{ type?: string } | Alive>) => {
        if (data.type !== 'alive' || !('lock' in data)) return;
        void navigator.locks.request(data.lock, () =>
            ended('the browser has ended its worker, perhaps for want of memory'),
        );
    });
};
