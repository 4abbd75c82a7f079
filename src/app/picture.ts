/** The picture of a cell, snapshot after snapshot, and those who see each as it is drawn. */

import type { Sight } from '../book/program.ts';
import type { FramePicture, SecondMoment } from '../film/layout.ts';
import type { Watch, Watcher } from '../film/live.ts';
import type { Theme } from '../palette.ts';
import type { Snapshot } from '../snapshot.ts';
import { drivingForces } from '../theory/driving.ts';
import type { Scene } from '../view/scene.ts';
import type { SimulationClient } from '../worker/client.ts';

export interface Picture {
    draw(scene: Scene, sight: Sight, theme: Theme, speed_nsPerSecond: number): void;
    /** What the scene shows. A paused picture is not drawn again, but where hands move it. */
    drawn(): Snapshot | undefined;
    /** Each picture as it is drawn. */
    readonly watch: Watch;
    /** Somebody wants each picture, changed or not. */
    watched(): boolean;
    /** There will be no more; why, in a sentence. */
    end(why: string): void;
}

/** A picture as it can be read until the task ends. */
export const pictureOf = ({ canvas, camera, lost }: Scene): FramePicture => ({
    canvas,
    px_per_nm: camera.lens.px_per_nm * (canvas.width / canvas.clientWidth),
    lost: lost(),
});

/** @param second draws the other of two cells that are compared, and what is seen of it; nothing where there is but one */
export const createPicture = (
    { recycle }: Pick<SimulationClient, 'recycle'>,
    second: () => SecondMoment | undefined = () => undefined,
): Picture => {
    const watchers = new Set<Watcher>();
    let drawn: Snapshot | undefined;
    return {
        draw: (scene, { snapshot, theory, verdict }, theme, speed_nsPerSecond) => {
            const voltage_mV = verdict.mean?.mean ?? snapshot.observed.voltage_mV;
            const free = scene.draw(snapshot, { driving: drivingForces(voltage_mV, theory) });
            if (free) recycle(free.buffer);
            drawn = snapshot;
            if (watchers.size === 0) return;
            const moment = { theme, snapshot, speed_nsPerSecond, second: second() };
            for (const { see } of watchers) see({ ...moment, picture: pictureOf(scene) });
        },
        drawn: () => drawn,
        watch: (watcher) => {
            watchers.add(watcher);
            return () => watchers.delete(watcher);
        },
        watched: () => watchers.size > 0,
        end: (why) => {
            for (const { end } of watchers) end(why);
        },
    };
};
