/** The way in. A script of its own, small enough that the worker is at work before the rest is read. */
import './begin.ts';

void import('./program.ts');
