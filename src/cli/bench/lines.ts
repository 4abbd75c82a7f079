/** Speed against number of ions: what `npm run bench -- --plot` draws. */
import { createQuickPass, createTypedLoop, naiveLoop } from './rivals.ts';
import { type Contender, speedsOf } from './turns.ts';
import { stepsOf, worldOf } from './worlds.ts';

export interface Line {
    readonly name: string;
    /** What is measured itself, and not only what it is held against. */
    readonly isOurs: boolean;
    readonly points: readonly Point[];
}
export interface Point {
    readonly ions: number;
    /** Ion-steps a second. */
    readonly speed: number;
}

const IONS = [1000, 3000, 10_000, 30_000, 100_000, 300_000, 1_000_000];
const TURNS = 25;
/** Of the bare pass, so that asking another thread for it costs nothing. */
const PLACES_AT_ONCE = 2_000_000;

type Maker = (ions: number) => Contender;

/** All lines at all numbers take turns. Needs some 1 GB of memory. */
export function measureLines(): Line[] {
    const most = 1.1 * Math.max(...IONS);
    const bare = createQuickPass(most);
    const typed = createTypedLoop(most);
    const passes = (times: number, n: number): Contender => ({
        run: () => bare(times, n),
        work: times * n,
    });
    const makers: readonly (readonly [name: string, isOurs: boolean, Maker])[] = [
        ['one thread', true, (n) => stepsOf(worldOf(n))],
        ['bare pass over x and y', false, (n) => passes(Math.ceil(PLACES_AT_ONCE / n), n)],
        ['Box–Muller in typed arrays', false, (n) => ({ run: () => typed(n), work: n })],
        ['naive objects, Box–Muller', false, (n) => ({ run: naiveLoop(n), work: n })],
    ];
    const key = (name: string, ions: number) => `${name}, ${ions}`;
    const contenders: Record<string, Contender> = {};
    for (const [name, , make] of makers)
        for (const ions of IONS) contenders[key(name, ions)] = make(ions);
    const speeds = speedsOf(contenders, TURNS);
    return makers.map(([name, isOurs]) => ({
        name,
        isOurs,
        points: IONS.map((n) => ({
            ions: n,
            speed: speeds[key(name, n)],
        })),
    }));
}
