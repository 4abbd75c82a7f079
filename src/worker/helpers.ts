/** Threads of the browser that help a worker to move ions: workers of the worker's own, which end with it. */
import { type Helpers, MOST_HELPERS, type Shared } from '../simulation/helpers.ts';

/** What a helper is sent. */
export interface Helping {
    readonly shared: Shared;
    readonly number: number;
}

/** Memory can be shared, and there is a core beside the worker's. On two cores the page's own thread takes turns with the helper. */
const most = (): number =>
    globalThis.crossOriginIsolated && typeof SharedArrayBuffer === 'function'
        ? Math.min(MOST_HELPERS, navigator.hardwareConcurrency - 1)
        : 0;

const start = (shared: Shared): void => {
    for (let number = 1; number <= shared.helpers; number++) {
        const thread = new Worker(new URL('./thread.ts', import.meta.url), { type: 'module' });
        // It is one thread fewer, and nothing that the page has to hear of.
        thread.addEventListener('error', (event) => event.preventDefault());
        thread.postMessage({ shared, number } satisfies Helping);
    }
};

export const browserHelpers = (): Helpers => ({ most: most(), start });
