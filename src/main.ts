/** The way in. A script of its own, small enough that the worker is at work before the rest is read. */
import { beginAsAsked } from './app/begin.ts';
import { createTrouble, sentenceOf } from './ui/failure.ts';

const first = beginAsAsked(location.hash);
import('./app/app.ts')
    .then(({ openApp }) => openApp(first))
    .catch((error: unknown) => {
        document.querySelector('.late')?.remove();
        const host = document.getElementById('trouble');
        if (host) createTrouble(host)(sentenceOf(error));
    });
