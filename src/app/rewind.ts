/** Going to another moment of the run, and leaving it there for another course. */
import type { Sight } from '../book/program.ts';
import { deedsOf } from '../page/act-words.ts';
import { createTimeline } from '../page/timeline.ts';
import type { TakeView } from '../snapshot.ts';
import { captionsIn } from '../take/stretch.ts';
import { sentenceOf } from '../ui/failure.ts';
import type { Say } from '../ui/notice.ts';
import type { SimulationClient } from '../worker/client.ts';
import type { Changes } from './changes.ts';
import type { Loop } from './loop.ts';
import type { Views } from './views.ts';

/** What is done within this time is asked for at once. */
const ASKED_ms = 300;

export interface Rewind {
    /** Takes a new snapshot. */
    see(sight: Sight): void;
}

interface Rewound {
    readonly simulation: Pick<SimulationClient, 'run'>;
    readonly changes: Pick<Changes, 'goTo'>;
    readonly loop: Pick<Loop, 'hurry' | 'look' | 'stopped'>;
    readonly views: Pick<Views, 'all' | 'write'>;
    readonly say: Say;
    play(on: boolean): void;
    /** Another course was begun, which can be undone. */
    left(): void;
}

export const createRewind = (
    host: HTMLElement,
    { simulation, changes, loop, views, say, play, left }: Rewound,
): Rewind => {
    let wanted_ns: number | undefined;
    let isGoing = false;
    let before: TakeView | undefined;
    /** What was done is about to be asked for. */
    let isDue = false;

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
    const captions = {
        all: () => captionsIn(views.all()),
        write: views.write,
        failed: (error: unknown) => say(sentenceOf(error)),
    };
    const timeline = createTimeline(host, captions, (time_ns) => {
        if (loop.stopped()) return;
        play(false);
        wanted_ns = time_ns;
        void goOn();
    });
    const markDeeds = async () => {
        isDue = false;
        // Where the simulation is gone that is said in its place.
        const run = await simulation.run().catch(() => undefined);
        if (run) timeline.mark(deedsOf(run.start, run.acts));
    };
    return {
        see: ({ snapshot }) => {
            const { take } = snapshot;
            timeline.see(snapshot);
            const [refused] = take.refused;
            if (refused) say(`Left out, for it could not be done again: ${refused}`);
            const isSame = before?.run === take.run;
            // Only where another course begins a run's end comes nearer.
            if (isSame && before && take.ends_ns < before.ends_ns) left();
            const isChanged = !isSame || before?.version !== take.version;
            before = take;
            if (!isChanged || isDue) return;
            isDue = true;
            setTimeout(markDeeds, ASKED_ms);
        },
    };
};
