/** Has the service worker keep the page's files for when there is no network, and offers a newer version when one has come. */
import { element } from '../ui/elements.ts';
import { phrase } from '../words/phrase.ts';
import { TAKE_OVER } from './take-over.ts';

const offer = (newer: ServiceWorker): void => {
    if (document.getElementById('newer')) return;
    const button = element('button', { type: 'button', class: 'quiet' }, phrase('Load it'));
    button.addEventListener('click', () => {
        // It need not wait where no page runs with the older one's files, as on a first visit.
        const load = () => newer.state === 'activated' && location.reload();
        newer.addEventListener('statechange', load);
        newer.postMessage(TAKE_OVER);
        load();
    });
    document
        .getElementById('notice')
        ?.after(
            element(
                'p',
                { id: 'newer', class: 'notice', role: 'status' },
                `${phrase('A newer Ionarium has come; loading it begins this run anew.')} `,
                button,
            ),
        );
};

/** To be called when the page runs, for all files are fetched. A page within somebody else's keeps nothing. */
export const keepPage = async (): Promise<void> => {
    const workers: ServiceWorkerContainer | undefined = navigator.serviceWorker;
    if (!workers || window.parent !== window) return;
    try {
        const registration = await workers.register('./service-worker.js');
        const seen = (worker: ServiceWorker | null) => {
            // The first one of all is no news.
            if (worker?.state === 'installed' && registration.active) offer(worker);
        };
        seen(registration.waiting);
        registration.addEventListener('updatefound', () => {
            const { installing } = registration;
            installing?.addEventListener('statechange', () => seen(installing));
        });
    } catch {
        // Forbidden, or out of reach: the page runs as it is.
    }
};
