/** Watches whether the chosen speed is reached; where it is not, says so and offers a depth at which it would be. */

import type { Sight } from '../book/program.ts';
import type { SpeedNote } from '../page/speed-note.ts';
import type { SimulationClient } from '../worker/client.ts';
import { type Cost, heldBy, type SizedCost, sizeFor } from './cost.ts';
import { createSlowness } from './slowness.ts';

/** Depths that are offered, nm: each some tenth deeper than the one before. */
const DEPTHS_nm = [
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 18, 20, 22, 25, 28, 32, 36, 40, 45, 50],
    ...[55, 60, 70, 80, 90, 100, 110, 120, 130, 150, 170, 190, 210],
] as const;
/** What is said is held against what is measured this often; it is said anew where it is off by more than this. */
const AGAIN_ms = 5000;
/** A world is known after so long. */
const KNOWN_ms = 3000;
/** So many worlds before this one are remembered. */
const REMEMBERED = 3;
const OFF = 0.25;

/** How it goes, with each frame. */
export interface Going {
    /** Nobody watches, or the time that there is goes elsewhere: to a film, a sweep. */
    readonly unwatched: boolean;
    readonly speed_nsPerSecond: number;
    readonly rate_nsPerSecond: number;
    readonly cost: Cost | undefined;
}

export interface SlowSpeed {
    show(sight: Sight, going: Going, now_ms: number): void;
}

export const createSlowSpeed = (
    { sizes }: Pick<SimulationClient, 'sizes'>,
    note: SpeedNote,
): SlowSpeed => {
    const slowness = createSlowness();
    let epoch: number | undefined;
    let speed: number | undefined;
    let since_ms = 0;
    /** What this world costs, and what those before it did. */
    let here: SizedCost | undefined;
    let others: readonly SizedCost[] = [];
    let said: { readonly rate: number; readonly at_ms: number } | undefined;
    let asking = false;

    const hush = () => {
        slowness.reset();
        said = undefined;
        note.show(undefined);
    };
    const say = async (
        { rate_nsPerSecond: rate, cost }: Going,
        threads: number,
        now_ms: number,
    ): Promise<void> => {
        if (!cost || !here || speed === undefined) return;
        const asked = { epoch, speed, here, others };
        const why = heldBy(rate, speed, cost);
        if (why === 'nothing') return;
        asking = true;
        try {
            const shallower = DEPTHS_nm.filter((depth) => depth < asked.here.size.depth_nm);
            const found = await sizes(shallower);
            // Another world or speed since then has been told of.
            if (asked.epoch !== epoch || asked.speed !== speed || !slowness.slow()) return;
            said = { rate, at_ms: now_ms };
            note.show({
                rate_nsPerSecond: rate,
                speed_nsPerSecond: asked.speed,
                ions: asked.here.size.ions,
                heldBy: why,
                threads,
                offer: sizeFor(asked.speed, found, asked.here, asked.others),
            });
        } catch {
            // The simulation is gone, and that is said in its place.
        } finally {
            asking = false;
        }
    };
    const isDue = (rate: number, now_ms: number): boolean =>
        !said || (now_ms - said.at_ms > AGAIN_ms && Math.abs(rate / said.rate - 1) > OFF);

    return {
        show: ({ snapshot: { box, observed, threads } }, going, now_ms) => {
            const { unwatched, speed_nsPerSecond, rate_nsPerSecond, cost } = going;
            if (box.epoch !== epoch) {
                if (here) others = [here, ...others].slice(0, REMEMBERED);
                here = undefined;
                since_ms = now_ms;
            }
            if (unwatched || box.epoch !== epoch || speed_nsPerSecond !== speed) {
                [epoch, speed] = [box.epoch, speed_nsPerSecond];
                return hush();
            }
            if (cost && now_ms - since_ms > KNOWN_ms) {
                const { depth_nm, timeStep_ns } = box;
                here = { size: { depth_nm, timeStep_ns, ions: observed.ions }, cost };
            }
            const slow = slowness.take(now_ms, rate_nsPerSecond / speed_nsPerSecond);
            if (!slow) {
                if (said) hush();
            } else if (!asking && isDue(rate_nsPerSecond, now_ms)) void say(going, threads, now_ms);
        },
    };
};
