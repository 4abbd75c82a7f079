/** The way in. A script of its own, small enough that the worker is at work before the rest is read. */
import { beginAsAsked } from './app/begin.ts';
import { becomeIsolated } from './hosting/become-isolated.ts';
import { createTrouble, sentenceOf } from './ui/failure.ts';

const first = becomeIsolated().then(() => beginAsAsked(location.hash));
import('./app/app.ts')
    .then(async ({ openApp }) => openApp(await first))
    .catch((error: unknown) => {
        document.querySelector('.late')?.remove();
        const host = document.getElementById('trouble');
        if (host) createTrouble(host)(sentenceOf(error));
    });
