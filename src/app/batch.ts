/** Changes of settings on their way to the world, and what it will make of them. */

import type { Settings } from '../params.ts';
import { effectOf, type Value, withValues } from '../settings/settings.ts';
import type { Ahead } from '../take/run.ts';

/** What waits to be sent: all of it one request. */
export interface Batch {
    /** Settings of a new world, instead of the owner's. */
    fresh?: Settings;
    /** What lies ahead of it. */
    ahead?: Ahead;
    /** A new world, which the one before stands by. */
    restart: boolean;
    readonly values: Map<string, Value>;
    /** Told once: the world has it, or it was refused, or left for another. */
    done?: (isThere: boolean) => void;
}
/** What a request makes of the settings that the owner has when it comes. */
export type Step = (before: Settings) => Settings;

export const emptyBatch = (): Batch => ({ restart: false, values: new Map() });
export const isEmpty = ({ fresh, restart, values }: Batch): boolean =>
    !fresh && !restart && values.size === 0;

/** What does not go together any more changes nothing: the owner will refuse it. */
export const foresee = (settings: Settings, step: Step): Settings => {
    try {
        return step(settings);
    } catch {
        return settings;
    }
};

export const stepOf =
    ({ fresh, values }: Batch): Step =>
    (before) =>
        withValues(fresh ?? before, values);

const fits = (settings: Settings, batch: Batch): boolean => {
    try {
        stepOf(batch)(settings);
        return true;
    } catch {
        return false;
    }
};

/** Whether the world has to be built anew for it. */
export const rebuilds = (before: Settings, batch: Batch): boolean =>
    effectOf(before, foresee(before, stepOf(batch))) === 'rebuild';

/** What of a batch needs no new world, and goes together without the rest; nothing where only all of it can be sent. */
export const liveOf = (before: Settings, waiting: Batch): Batch | undefined => {
    const live = emptyBatch();
    for (const [path, value] of waiting.values) {
        const one = { ...emptyBatch(), values: new Map([[path, value]]) };
        if (!rebuilds(before, one)) live.values.set(path, value);
    }
    const isWhole = waiting.fresh !== undefined || waiting.restart || !fits(before, live);
    return isWhole ? undefined : live;
};
