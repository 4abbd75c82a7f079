/**
 * The service worker, between the page and its host. It keeps all files of the built page, so that they are there without a network,
 * and adds the headers that isolate the page where the host does not send them.
 */
import { addPlugins, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkOnly } from 'workbox-strategies';
import { ISOLATION } from './headers.ts';
import { POLICY } from './policy.ts';
import { TAKE_OVER } from './take-over.ts';

declare const self: EventTarget & {
    readonly __WB_MANIFEST: Parameters<typeof precacheAndRoute>[0];
    skipWaiting(): Promise<void>;
    addEventListener(type: 'message', hear: (event: MessageEvent) => void): void;
};

const isolated = ({ body, headers, status, statusText }: Response): Response => {
    const more = new Headers(headers);
    for (const [name, value] of Object.entries(ISOLATION)) more.set(name, value);
    more.set('Content-Security-Policy', POLICY);
    return new Response(body, { headers: more, status, statusText });
};

const isolating = {
    // A redirection is the browser's to follow; it has no status here, and no headers.
    handlerWillRespond: async ({ response }: { response: Response }) =>
        response.type === 'opaqueredirect' ? response : isolated(response),
};

addPlugins([isolating]);
precacheAndRoute(
    // Written in by the build: each file with a hash of its content.
    self.__WB_MANIFEST,
    { ignoreURLParametersMatching: [/^(ui|embed)$/] },
);

/** A worker of an isolated page must say the same as the page. */
const DESTINATIONS = ['document', 'iframe', 'worker'];

registerRoute(
    ({ request, sameOrigin }) => sameOrigin && DESTINATIONS.includes(request.destination),
    new NetworkOnly({ plugins: [isolating] }),
);

// A newer one waits, with its files, until no page runs with those of the older, or until the reader asks for it.
self.addEventListener('message', ({ data }) => {
    if (data === TAKE_OVER) void self.skipWaiting();
});
