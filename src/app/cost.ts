/** What a frame costs this machine, how fast it can go with that, and at which depth it would reach a speed: a model, without a clock. */
import type { Size } from '../snapshot.ts';

/** Averages over the last seconds. */
export interface Cost {
    /** Of the worker, for each ns of simulated time. */
    readonly work_ms_per_ns: number;
    /** Of the worker, for each snapshot. */
    readonly capture_ms: number;
    /** Of the page, for each frame. */
    readonly drawing_ms: number;
}
/** A cost, and the size of the world that had it. */
export interface SizedCost {
    readonly size: Size;
    readonly cost: Cost;
}

/** Why simulated time goes on as it does: as chosen, or all that the worker can do, or it waits for the page. */
export type HeldBy = 'nothing' | 'simulation' | 'drawing';

/**
 * The worker is asked for no more than it can do in this time, or while the page draws if that takes longer: the clock slows
 * down, the page never freezes.
 */
const WORK_ms = 30;
/**
 * Drawn in software, a frame costs both cores more than a step does. There the worker has so many times as long as the drawing takes more, up
 * to ten frames a second: true scale then goes on half as fast again on two cores without a graphics card.
 */
const TIMES_DRAWING = 3;
/** With a graphics card a frame waits for the screen, and takes no longer. */
const FRAME_ms = 17;
const RARE_FRAME_ms = 100;
/**
 * After a pause of the page (hidden tab, lost focus) the clock does not catch up. Drawn in software, true scale has frames as long as
 * that; where worker and drawing share one core, each makes the other longer, and this is where that ends.
 */
export const LONGEST_FRAME_ms = 500;
/** Below this share of the chosen speed it is missed. */
export const MISSED = 0.85;
/**
 * A step costs as much as so many ions more: charge, field, pores and averages. By the steps of 12 000 and 290 000 ions in Node, on one
 * thread; those between them come out within 8 %.
 */
const STEP_IN_IONS = 10_500;
/** Two worlds tell what a step costs without ions where one has so many times the ions of the other. */
const APART = 2;
/** An offer is foretold to go faster than is asked for, by what the model does not know. */
const MARGIN = 1.3;

/** How much work to ask of the worker for a frame, ms. */
export const budget_ms = (drawing_ms: number): number =>
    Math.max(
        WORK_ms,
        Math.min(TIMES_DRAWING * (drawing_ms - FRAME_ms), RARE_FRAME_ms),
        Math.min(drawing_ms, LONGEST_FRAME_ms),
    );

/** The most simulated time for each second of watching, ns/s. Worker and page work at the same time. */
export const fastest_nsPerSecond = ({ work_ms_per_ns, capture_ms, drawing_ms }: Cost): number => {
    const work_ms = budget_ms(drawing_ms);
    const frame_ms = Math.max(work_ms + capture_ms, drawing_ms);
    return (1000 * work_ms) / (work_ms_per_ns * frame_ms);
};

export const heldBy = (
    rate_nsPerSecond: number,
    speed_nsPerSecond: number,
    { capture_ms, drawing_ms }: Cost,
): HeldBy => {
    if (rate_nsPerSecond >= MISSED * speed_nsPerSecond) return 'nothing';
    return drawing_ms > budget_ms(drawing_ms) + capture_ms ? 'drawing' : 'simulation';
};

const step_ms = ({ cost, size }: SizedCost): number => cost.work_ms_per_ns * size.timeStep_ns;

/** What a step costs besides its ions, in ions: by the line through the smallest and the largest world, where they are apart. */
const stepInIons = (worlds: readonly SizedCost[]): number => {
    const bySize = [...worlds].sort((a, b) => a.size.ions - b.size.ions);
    const [few, many] = [bySize[0], bySize.at(-1)];
    if (!few || !many || many.size.ions < APART * few.size.ions) return STEP_IN_IONS;
    const each_ms = (step_ms(many) - step_ms(few)) / (many.size.ions - few.size.ions);
    if (each_ms <= 0) return STEP_IN_IONS;
    return Math.max(0, step_ms(few) / each_ms - few.size.ions);
};

/**
 * What a world of another size would cost: a fixed part for each step, and a part for each of its ions; snapshot and picture go with
 * the ions.
 * @param others what other worlds have cost on this machine
 */
export const costAt = (there: Size, here: SizedCost, others: readonly SizedCost[] = []): Cost => {
    const { cost, size } = here;
    const fixed = stepInIons([here, ...others]);
    const ions = there.ions / size.ions;
    const steps = size.timeStep_ns / there.timeStep_ns;
    return {
        work_ms_per_ns: cost.work_ms_per_ns * steps * ((there.ions + fixed) / (size.ions + fixed)),
        capture_ms: cost.capture_ms * ions,
        drawing_ms: cost.drawing_ms * ions,
    };
};

/** The deepest of some sizes that reaches a speed with room to spare; undefined where none does. */
export const sizeFor = (
    speed_nsPerSecond: number,
    sizes: readonly Size[],
    here: SizedCost,
    others: readonly SizedCost[] = [],
): Size | undefined =>
    sizes
        .filter(
            (there) =>
                there.depth_nm < here.size.depth_nm &&
                fastest_nsPerSecond(costAt(there, here, others)) >= MARGIN * speed_nsPerSecond,
        )
        .reduce<Size | undefined>(
            (deepest, each) => (deepest && deepest.depth_nm > each.depth_nm ? deepest : each),
            undefined,
        );
