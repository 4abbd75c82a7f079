/** What there is to make a film of: a run, how it was looked at, and a world that does it again. */
import type { Run } from '../take/run.ts';
import type { RunView, Stretch } from '../take/stretch.ts';
import type { Screen, Studio } from './shoot.ts';

/** On the way to the moment at which a film begins. */
export interface Reaching {
    readonly signal: AbortSignal;
    /** @param share of the way */
    reached(share: number): void;
}

export interface Footage extends Pick<Run, 'start' | 'acts' | 'now_ns' | 'ends_ns'> {
    /** What was done to the picture, dated in the run. */
    readonly views: readonly RunView[];
    /** A scene, and a world of its own that stands where the stretch begins. */
    open(stretch: Stretch, screen: Screen, reaching: Reaching): Promise<Studio>;
}
