/** The world of a film: it is brought to where the film begins, and goes on frame by frame, as pages render it. */
import { reach } from '../src/app/filming.ts';
import type { Settings } from '../src/params.ts';
import type { Script } from '../src/take/move.ts';
import type { Run } from '../src/take/run.ts';
import { stretchOf } from '../src/take/stretch.ts';
import { type ClientPort, connect } from '../src/worker/client.ts';
import { type ServerPort, serve } from '../src/worker/serve.ts';

const FPS = 24;

export interface Filmed {
    readonly frames: number;
    /** In which the film has left its world. */
    readonly run: Run;
}

/** @param to_ns where the film ends, of simulated time */
export const filmed = async (
    of: { readonly start: Settings; readonly script: Script },
    from_ns: number,
    to_ns: number,
    speed_nsPerSecond: number,
): Promise<Filmed> => {
    const stretch = stretchOf(of, from_ns, speed_nsPerSecond);
    const { port1, port2 } = new MessageChannel();
    serve(port2 as unknown as ServerPort);
    const world = connect(port1 as unknown as ClientPort);
    port1.start();
    try {
        await reach(world, stretch, { signal: new AbortController().signal, reached: () => {} });
        const length_s = stretch.secondAt(to_ns - stretch.from_ns);
        const frames = Math.ceil(FPS * length_s);
        const timeOf_ns = (frame: number) => stretch.nsAt(Math.min(length_s, frame / FPS));
        for (let i = 0; i < frames; i++) await world.advance(timeOf_ns(i + 1) - timeOf_ns(i), 30);
        return { frames, run: await world.run() };
    } finally {
        port1.close();
    }
};
