/** What more threads bring at true scale, by the clock on the wall: on a machine with something else to do, less. */
import type { Bound } from '../bounds.ts';
import { nodeHelpers } from '../threads.ts';
import { speedsOf } from './turns.ts';
import { stepsOf, worldOf } from './worlds.ts';

const IONS = 290_000;
const TURNS = 60;
/** Of two threads, on two cores. */
const TWO_TO_ONE = 1.7;

/** @param threads in all, held against one */
export function threadsRow(threads: number): Bound {
    const alone = worldOf(IONS);
    const helped = worldOf(IONS, nodeHelpers(threads));
    const contenders = {
        one: { ...stepsOf(alone), isParallel: true },
        several: { ...stepsOf(helped), isParallel: true },
    };
    const speed = speedsOf(contenders, TURNS);
    helped.close();
    return {
        name: `speed of ${threads} threads to one at 290 000 ions`,
        value: speed.several / speed.one,
        ...(threads === 2 ? { least: TWO_TO_ONE } : {}),
    };
}
