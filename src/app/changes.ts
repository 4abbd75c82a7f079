/**
 * From what people set to what the world runs with. A burst of slider moves becomes one pending job; what is refused,
 * here or by the world, leaves the value before.
 */
import type { Scenario, Settings } from '../params.ts';
import { effectOf, type Value, withScenario, withValue } from '../settings/settings.ts';

/** A world is rebuilt when nothing that needs it has moved for this long. */
const SETTLED_ms = 250;

export interface LiveWorld {
    build(settings: Settings): Promise<void>;
    set(settings: Settings): Promise<void>;
}

export interface Changes {
    /** What the page shows; the world has it, or will in a moment. */
    current(): Settings;
    /** A job is waiting or under way. */
    busy(): boolean;
    propose(path: string, value: Value): void;
    /** All that a scenario names, at once. */
    change(scenario: Scenario): void;
    /** The world has come to these settings by itself, by hands in the scene. */
    adopt(settings: Settings): void;
    /** A new world from the settings as they are. */
    rebuild(): void;
    /** A new world from these. */
    load(settings: Settings): void;
}

const reasonOf = (error: unknown): string =>
    error instanceof Error ? error.message : String(error);

/**
 * @param changed called whenever `current()` has another value, or the one before again
 * @param refused called with one sentence
 */
export const createChanges = (
    start: Settings,
    world: LiveWorld,
    changed: (settings: Settings) => void,
    refused: (reason: string) => void,
): Changes => {
    let current = start;
    let accepted = start;
    let rebuildDue = false;
    let running = false;
    let timer: ReturnType<typeof setTimeout> | undefined;

    const show = (settings: Settings) => {
        current = settings;
        changed(settings);
    };

    const send = async (): Promise<void> => {
        const sent = current;
        const effect = effectOf(accepted, sent);
        const rebuild = rebuildDue || effect === 'rebuild';
        rebuildDue = false;
        try {
            if (rebuild) await world.build(sent);
            else if (effect === 'live') await world.set(sent);
            accepted = sent;
        } catch (error) {
            refused(reasonOf(error));
            show(accepted);
        }
    };
    const run = async (): Promise<void> => {
        timer = undefined;
        if (running) return;
        running = true;
        while (!timer && (current !== accepted || rebuildDue)) await send();
        running = false;
    };
    const schedule = () => {
        const effect = effectOf(accepted, current);
        clearTimeout(timer);
        timer = undefined;
        if (effect === 'rebuild') timer = setTimeout(run, SETTLED_ms);
        else void run();
    };

    const take = (made: () => Settings) => {
        try {
            const next = made();
            if (effectOf(current, next) === 'none') return show(current);
            show(next);
            schedule();
        } catch (error) {
            refused(reasonOf(error));
            show(current);
        }
    };
    const rebuild = () => {
        clearTimeout(timer);
        timer = undefined;
        rebuildDue = true;
        void run();
    };

    return {
        current: () => current,
        busy: () => running || timer !== undefined,
        propose: (path, value) => take(() => withValue(current, path, value)),
        change: (scenario) => take(() => withScenario(current, scenario)),
        adopt: (settings) => {
            accepted = settings;
            show(settings);
        },
        rebuild,
        load: (settings) => {
            show(settings);
            rebuild();
        },
    };
};
