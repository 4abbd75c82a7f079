/** A step of the story. */
import type { Scenario } from '../params.ts';
import type { Bounds } from './promise.ts';
import type { StepKey } from './steps.ts';

export interface Step {
    readonly key: StepKey;
    readonly title: string;
    /** Two or three sentences. */
    readonly text: string;
    readonly scene: Scenario;
    /** The scene in words, for who still has another cell in sight. */
    readonly cell: string;
    /** Simulated time of the scene before the question is worth asking, ns. */
    readonly before_ns: number;
    readonly question: string;
    readonly choices: readonly string[];
    /** Index of the right one. */
    readonly right: number;
    /** What happens then. */
    readonly change: Scenario;
    /** After that much simulated time the cell has given its answer. */
    readonly watch_ns: number;
    readonly answer: string;
    /** Where the voltage then is, mV: mean over the second half of `watch_ns`. */
    readonly shows_mV: readonly [low: number, high: number];
    /** Nerve impulses that come in `watch_ns`, of a patch that fires: then the last of them is what the cell answers with. */
    readonly impulses?: Bounds;
}
