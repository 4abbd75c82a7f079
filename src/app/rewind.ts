/** Going to another moment of the run, and leaving it there for another course. */
import type { Sight } from '../book/program.ts';
import { deedsOf } from '../page/act-words.ts';
import { createTimeline } from '../page/timeline.ts';
import type { Say } from '../ui/notice.ts';
import type { SimulationClient } from '../worker/client.ts';
import type { Changes } from './changes.ts';
import type { Loop } from './loop.ts';

/** What was done is asked for this often, at most. */
const ASKED_ms = 500;

export interface Rewind {
    /** Takes a new snapshot. */
    see(sight: Sight): void;
}

interface Rewound {
    readonly simulation: Pick<SimulationClient, 'run'>;
    readonly changes: Pick<Changes, 'goTo'>;
    readonly loop: Pick<Loop, 'hurry' | 'look' | 'stopped'>;
    readonly say: Say;
    play(on: boolean): void;
    /** Another course was begun, which can be undone. */
    left(): void;
}

export const createRewind = (
    host: HTMLElement,
    { simulation, changes, loop, say, play, left }: Rewound,
): Rewind => {
    let wanted_ns: number | undefined;
    let isGoing = false;
    let version = '';
    let asked_ms = Number.NEGATIVE_INFINITY;
    let left_ns: number | null = null;

    /** One at a time; of those that are asked for meanwhile the last. */
    const goOn = async (): Promise<void> => {
        if (isGoing) return;
        isGoing = true;
        while (wanted_ns !== undefined) {
            const next_ns = wanted_ns;
            wanted_ns = undefined;
            await changes.goTo(next_ns);
            loop.hurry(next_ns);
            await loop.look();
        }
        isGoing = false;
    };
    const timeline = createTimeline(host, (time_ns) => {
        if (loop.stopped()) return;
        play(false);
        wanted_ns = time_ns;
        void goOn();
    });
    const markDeeds = async () => {
        try {
            const { start, acts } = await simulation.run();
            timeline.mark(deedsOf(start, acts));
        } catch {
            // The simulation is gone, and that is said in its place.
        }
    };
    return {
        see: ({ snapshot }) => {
            const { take } = snapshot;
            timeline.see(snapshot);
            const [refused] = take.refused;
            if (refused) say(`Left out, for it could not be done again: ${refused}`);
            if (take.left_ns !== null && take.left_ns !== left_ns) left();
            left_ns = take.left_ns;
            const now = `${take.run} ${take.version}`;
            const time_ms = performance.now();
            if (now === version || time_ms - asked_ms < ASKED_ms) return;
            version = now;
            asked_ms = time_ms;
            void markDeeds();
        },
    };
};
