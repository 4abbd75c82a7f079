/** The way in. A script of its own, small enough that the worker is at work before the rest is read. */
import { beginAsAsked } from './app/begin.ts';
import { becomeIsolated } from './hosting/become-isolated.ts';
import { trustOwnScripts } from './hosting/trust.ts';
import { createTrouble, sentenceOf } from './ui/failure.ts';
import { stored } from './ui/stored.ts';
import { LANGUAGE_KEY, speakAsAsked } from './words/speak.ts';

trustOwnScripts();
const first = becomeIsolated().then(() => beginAsAsked(location.hash));
Promise.all([import('./app/app.ts'), speakAsAsked(stored(LANGUAGE_KEY))])
    .then(async ([{ openApp }]) => {
        const beginning = await first;
        openApp(beginning);
        await beginning.building;
        // As it is built; a page that changes as one types has nothing to keep.
        if (import.meta.env.PROD) await (await import('./hosting/keep.ts')).keepPage();
    })
    .catch((error: unknown) => {
        document.querySelector('.late')?.remove();
        const host = document.getElementById('trouble');
        if (host) createTrouble(host)(sentenceOf(error));
    });
