/** The way in. A script of its own, small enough that the worker is at work before the rest is read. */
import './app/begin.ts';
import { sentenceOf, showTrouble } from './ui/failure.ts';

import('./app/program.ts').catch((error: unknown) => {
    document.querySelector('.late')?.remove();
    showTrouble(sentenceOf(error));
});
