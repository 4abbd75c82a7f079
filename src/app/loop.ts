/** The loop of one cell: the next advance is under way while the last one is drawn. */
import type { Sight } from '../book/program.ts';
import type { SecondMoment } from '../film/layout.ts';
import type { Watch } from '../film/live.ts';
import type { Pacing } from '../page/facts.ts';
import type { Theme } from '../palette.ts';
import type { Settings } from '../params.ts';
import type { Snapshot } from '../snapshot.ts';
import { judge } from '../theory/verdict.ts';
import { exposure_ns } from '../ui/exposure-time.ts';
import { sentenceOf } from '../ui/failure.ts';
import type { Scene } from '../view/scene.ts';
import type { SimulationClient } from '../worker/client.ts';
import { type Cost, fastest_nsPerSecond } from './cost.ts';
import { createFiring, FIRING_nsPerSecond } from './firing.ts';
import { createHurry } from './hurry.ts';
import { createLooks } from './looks.ts';
import { createPace, type Pace } from './pace.ts';
import { createPicture } from './picture.ts';

export interface LoopOptions {
    readonly simulation: Pick<SimulationClient, 'advance' | 'recycle' | 'failed'>;
    /** The first snapshot. */
    readonly building: Promise<Snapshot>;
    settings(): Settings;
    /** Nothing before there is one, or where there can be none. */
    scene(): Scene | undefined;
    theme(): Theme;
    /** Draws the other of two cells that are compared, for whoever records them; nothing where there is but one. */
    second(): SecondMoment | undefined;
    /** Width of the picture, CSS px. */
    width_px(): number;
    /** Called with each new snapshot. */
    taken(sight: Sight): void;
    /** Called once, when the simulation is gone for good; why, in a sentence. `drawn`: the last picture stays. */
    ended(why: string, drawn: boolean): void;
    /** Called with each frame. */
    shown(sight: Sight, pacing: Pacing): void;
}

export interface Loop {
    playing(): boolean;
    play(on: boolean): void;
    /** So many time steps more, and then it stands. */
    step(steps: number): void;
    /** Something has changed that the last snapshot does not show. Resolves when a snapshot has been taken since. */
    look(): Promise<void>;
    /** Goes on as fast as it can to a moment, and then stands. */
    hurry(until_ns: number): void;
    /** The newest snapshot with what theory says about it. */
    sight(): Sight | undefined;
    /** What the scene shows. A paused picture is not drawn again, but where hands move it. */
    drawn(): Snapshot | undefined;
    /** What the last frames have cost; undefined before that is known. */
    cost(): Cost | undefined;
    /** Each picture as it is drawn. */
    readonly watch: Watch;
    /** Somebody has them told: records them. */
    watched(): boolean;
    /** The simulation is gone for good; plots and pages can still be read. */
    stopped(): boolean;
    /** It is gone; why, in a sentence. */
    stop(why: string): void;
    /** Goes on for ever; rejects where there is no first snapshot. */
    run(): Promise<never>;
}

/** Waits for a frame until it is on screen: without a graphics card that takes longer than all that comes before. */
const createFrame = (): (() => Promise<void>) => {
    const { port1, port2 } = new MessageChannel();
    let painted = () => {};
    port1.onmessage = () => painted();
    return () =>
        new Promise((resolve) => {
            painted = resolve;
            requestAnimationFrame(() => port2.postMessage(undefined));
        });
};

/** How long the way from one snapshot to the next took; nothing where it is one of another world or moment. */
const learnFrom = (
    pace: Pace,
    before: Snapshot,
    { box, time_ns, work_ms, capture_ms }: Snapshot,
) => {
    if (box.epoch !== before.box.epoch) pace.reset();
    else pace.learn(time_ns - before.time_ns, work_ms, capture_ms);
};

/** The speed that is chosen, or the slower one while an impulse goes on, where that is chosen too. */
const speedOf = ({ speed_nsPerSecond: chosen, slowWhileFiring }: Settings, fires: boolean) => {
    const slowed = slowWhileFiring === 'on' && fires && chosen > FIRING_nsPerSecond;
    return { speed_nsPerSecond: slowed ? FIRING_nsPerSecond : chosen, slowed };
};

export const createLoop = (options: LoopOptions): Loop => {
    const { simulation, building, settings, scene, theme } = options;
    const frame = createFrame();
    const pace = createPace();
    const firing = createFiring();
    const hurry = createHurry();
    const looks = createLooks();
    const picture = createPicture(simulation, options.second);
    let playing = true;
    let stopped = false;
    let stepsDue = 0;
    let lookDue = false;
    /** Averaging time of the positions in the last snapshot. */
    let exposed_ns = 0;
    let sight: Sight | undefined;

    const speedNow = () => speedOf(settings(), firing.goesOn());
    /** Asks the worker for the next snapshot; nothing where the last one still holds. */
    const ask = (
        { box, time_ns }: Snapshot,
        wall_ms: number,
        drawing_ms: number,
    ): Promise<Snapshot> | undefined => {
        if (stopped) return undefined;
        const { speed_nsPerSecond } = speedNow();
        const { temperature_C } = settings();
        const hurried_ns = hurry.next_ns(time_ns, box.timeStep_ns);
        const paced_ns = () =>
            playing
                ? pace.ask(wall_ms, drawing_ms, speed_nsPerSecond, box.timeStep_ns)
                : stepsDue * box.timeStep_ns;
        const ns = hurried_ns > 0 ? hurried_ns : paced_ns();
        if (ns === 0 && !lookDue) return undefined;
        [stepsDue, lookDue] = [0, false];
        const pixelsPerNm = options.width_px() / box.width_nm;
        exposed_ns = playing ? exposure_ns(speed_nsPerSecond, pixelsPerNm, temperature_C) : 0;
        return simulation.advance(ns, exposed_ns);
    };
    const show = (now: Sight) => {
        const shown = scene();
        if (shown && (playing || now.snapshot !== picture.drawn() || picture.watched()))
            picture.draw(shown, now, theme(), speedNow().speed_nsPerSecond);
        sight = now;
        const cost = pace.cost();
        options.shown(now, {
            playing,
            ...speedNow(),
            rate_nsPerSecond: pace.rate_nsPerSecond(),
            fastest_nsPerSecond: cost && fastest_nsPerSecond(cost),
            exposure_ns: exposed_ns,
        });
    };

    const stop = (why: string) => {
        if (stopped) return;
        stopped = true;
        playing = false;
        options.ended(why, picture.drawn() !== undefined);
        picture.end(why);
    };
    void simulation.failed.then(stop);

    return {
        playing: () => playing,
        stopped: () => stopped,
        stop,
        play: (on) => {
            playing = on && !stopped;
            hurry.stop();
        },
        hurry: hurry.to,
        step: (steps) => {
            playing = false;
            stepsDue += steps;
        },
        look: () => {
            lookDue = true;
            return looks.wait();
        },
        sight: () => sight,
        drawn: picture.drawn,
        cost: pace.cost,
        watch: picture.watch,
        watched: picture.watched,
        // A hidden page gets no frames, and so stands still.
        run: async () => {
            let snapshot = await building;
            firing.note(snapshot);
            let now: Sight = { snapshot, ...judge(snapshot) };
            let asked_ms = performance.now();
            for (let drawing_ms = 0; ; ) {
                const now_ms = performance.now();
                const next = ask(snapshot, now_ms - asked_ms, drawing_ms);
                asked_ms = now_ms;
                show(now);
                await frame();
                drawing_ms = performance.now() - now_ms;
                if (!next) continue;
                const before = snapshot;
                try {
                    snapshot = await next;
                } catch (error) {
                    stop(sentenceOf(error));
                    continue;
                }
                firing.note(snapshot);
                hurry.learn(snapshot.work_ms);
                if (snapshot.take.run !== before.take.run) hurry.stop();
                learnFrom(pace, before, snapshot);
                now = { snapshot, ...judge(snapshot) };
                options.taken(now);
                looks.taken();
            }
        },
    };
};
