/** Speed against number of ions: what `npm run bench -- --plot` draws. */
import type { Simulation } from '../../simulation/simulation.ts';
import { WORTH_HELP } from '../../world/build.ts';
import { nodeHelpers } from '../threads.ts';
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

/** Two threads work together where there are enough ions for them: by the clock on the wall. */
const helped = (): { readonly make: Maker; close(): void } => {
    const worlds: Simulation[] = [];
    return {
        make: (ions) => {
            const world = worldOf(ions, nodeHelpers(2));
            worlds.push(world);
            return { ...stepsOf(world), isParallel: true };
        },
        close: () => {
            for (const world of worlds) world.close();
        },
    };
};

/** All lines at all numbers take turns. Needs some 1.5 GB of memory. */
export function measureLines(): Line[] {
    const most = 1.1 * Math.max(...IONS);
    const bare = createQuickPass(most);
    const typed = createTypedLoop(most);
    const passes = (times: number, n: number): Contender => ({
        run: () => bare(times, n),
        work: times * n,
    });
    const two = helped();
    const makers: readonly (readonly [name: string, isOurs: boolean, Maker, from?: number])[] = [
        ['one thread', true, (n) => stepsOf(worldOf(n))],
        ['two threads', true, two.make, WORTH_HELP],
        ['bare pass over x and y', false, (n) => passes(Math.ceil(PLACES_AT_ONCE / n), n)],
        ['Box–Muller in typed arrays', false, (n) => ({ run: () => typed(n), work: n })],
        ['naive objects, Box–Muller', false, (n) => ({ run: naiveLoop(n), work: n })],
    ];
    const key = (name: string, ions: number) => `${name}, ${ions}`;
    const numbers = (from = 0) => IONS.filter((ions) => ions >= from);
    const contenders: Record<string, Contender> = {};
    for (const [name, , make, from] of makers)
        for (const ions of numbers(from)) contenders[key(name, ions)] = make(ions);
    const speeds = speedsOf(contenders, TURNS);
    two.close();
    return makers.map(([name, isOurs, , from]) => ({
        name,
        isOurs,
        points: numbers(from).map((ions) => ({ ions, speed: speeds[key(name, ions)] })),
    }));
}
