/** The service worker: between the page and a host whose headers are not ours, it adds those that isolate the page. Keeps nothing. */
import { registerRoute } from 'workbox-routing';
import { NetworkOnly } from 'workbox-strategies';
import { ISOLATION } from './headers.ts';

const isolated = ({ body, headers, status, statusText }: Response): Response => {
    const more = new Headers(headers);
    for (const [name, value] of Object.entries(ISOLATION)) more.set(name, value);
    return new Response(body, { headers: more, status, statusText });
};

/** A worker of an isolated page must say the same as the page. */
const DESTINATIONS = ['document', 'iframe', 'worker'];

registerRoute(
    ({ request, sameOrigin }) => sameOrigin && DESTINATIONS.includes(request.destination),
    new NetworkOnly({
        plugins: [
            {
                // A redirection is the browser's to follow; it has no status here, and no headers.
                handlerWillRespond: async ({ response }) =>
                    response.type === 'opaqueredirect' ? response : isolated(response),
            },
        ],
    }),
);
