/** The way in. A script of its own, small enough that the worker is at work before the rest is read. */
import './app/begin.ts';

void import('./app/program.ts');
