/**
 * From what people set to what the world runs with. The world owns the settings: it is told what changed, in the order in which it was
 * done, and answers with what it has then. Until then the page shows the last answer with what is under way upon it.
 */
import type { Scenario, Settings } from '../params.ts';
import { messageOf } from '../settings/sentence.ts';
import { effectOf, type Value, type Values, valuesIn, withValues } from '../settings/settings.ts';
import type { Saved } from '../simulation/simulation.ts';
import type { Command } from '../take/act.ts';
import type { Ahead } from '../take/run.ts';
import type { SimulationClient } from '../worker/client.ts';
import { type Batch, emptyBatch, isEmpty, liveOf, rebuilds, stepOf } from './batch.ts';
import { createUnderWay } from './under-way.ts';

/** A world is rebuilt when nothing that needs it has moved for this long. */
const SETTLED_ms = 250;

export type Owner = Pick<
    SimulationClient,
    'build' | 'load' | 'rebuild' | 'back' | 'goTo' | 'takeUp' | 'set' | 'command'
>;

export interface Changes {
    /** What the page shows; the world has it, or will in a moment. */
    current(): Settings;
    /** Something is under way, or waits. */
    busy(): boolean;
    propose(path: string, value: Value): void;
    /** All that a scenario names, at once. */
    change(scenario: Scenario): void;
    /** By hand, in the world of that epoch. */
    command(command: Command, epoch: number): void;
    /** A new world from the settings as they are, with these changed; the one before can be brought back. */
    restart(values?: Values): void;
    /** The world before the last restart, from where it was left. */
    back(): void;
    /** The world has changed its settings by itself, for acts were done again. */
    adopt(settings: Settings): void;
    /** To another moment of the run, or to one before it from where time leads there. */
    goTo(ns: number): Promise<void>;
    /** Goes on from a run in its middle, in the place of the one that there is. */
    become(saved: Saved): void;
    /** Back to the course of the run that was left last. */
    takeUp(): void;
    /** A new world from these settings, with what lies ahead of it. Resolves to whether it is there: it may be refused, or left for another. */
    load(settings: Settings, ahead?: Ahead): Promise<boolean>;
}

/** What a request makes of the settings that the page cannot foresee. */
const unchanged = (before: Settings): Settings => before;

interface Listeners {
    /** Called whenever `current()` has another value, or the one before again. */
    changed(settings: Settings): void;
    /** Called when the world has taken something over: there may be something to see. */
    answered?(): void;
    /** Called with one sentence. */
    refused(reason: string): void;
}

export const createChanges = (
    start: Settings,
    owner: Owner,
    { changed, answered = () => {}, refused }: Listeners,
    settled_ms = SETTLED_ms,
): Changes => {
    /** How many batches are under way: while there is one, the next one gathers. */
    let batches = 0;
    let waiting = emptyBatch();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const underWay = createUnderWay(start, () => waiting, { changed, answered });
    const { adopt, current, arrived, refresh, send } = underWay;

    const stopTimer = () => {
        clearTimeout(timer);
        timer = undefined;
    };
    const refuse = (error: unknown) => {
        refused(messageOf(error));
        changed(current());
    };
    const needsWorld = (batch: Batch): boolean => rebuilds(arrived(), batch);
    const sendBatch = async (batch: Batch): Promise<void> => {
        const { fresh, ahead, restart, values } = batch;
        const step = stepOf(batch);
        const anew = restart || needsWorld(batch);
        batches++;
        try {
            await send(step, async () => {
                if (fresh) return owner.build(step(fresh), ahead);
                return anew ? owner.rebuild(values, restart) : owner.set(values);
            });
            batch.done?.(true);
        } catch (error) {
            batch.done?.(false);
            refuse(error);
        }
        batches--;
        if (!timer) sendWaiting();
    };
    function sendWaiting(): void {
        stopTimer();
        if (batches > 0 || isEmpty(waiting)) return;
        const batch = waiting;
        waiting = emptyBatch();
        void sendBatch(batch);
    }
    const schedule = () => {
        stopTimer();
        const { fresh, restart } = waiting;
        if (!fresh && !restart && needsWorld(waiting)) timer = setTimeout(sendWaiting, settled_ms);
        else sendWaiting();
    };
    /** What was done before a change by hand reaches the world before it; only what needs a new world goes on waiting. */
    const sendBefore = () => {
        const live = liveOf(arrived(), waiting);
        const batch = live ?? waiting;
        if (isEmpty(batch)) return;
        if (!live) waiting = emptyBatch();
        else for (const path of live.values.keys()) waiting.values.delete(path);
        if (isEmpty(waiting)) stopTimer();
        void sendBatch(batch);
    };

    const take = (values: Values) => {
        try {
            const next = withValues(current(), values);
            const effect = effectOf(current(), next);
            // While a change by hand is under way, the page does not know what it makes the same.
            if (effect === 'none' && underWay.count() === 0) return changed(current());
            for (const [path, value] of values) waiting.values.set(path, value);
            refresh();
            schedule();
        } catch (error) {
            refuse(error);
        }
    };
    /** A new world; what was about to be changed in the one before is part of it, or gone. */
    const begin = (batch: Batch): void => {
        if (batch.done !== waiting.done) waiting.done?.(false);
        waiting = batch;
        refresh();
        schedule();
    };

    /** To a world that there was; what waits is for the one that is left. */
    const returnBy = (ask: () => Promise<Settings>) => {
        waiting.done?.(false);
        waiting = emptyBatch();
        stopTimer();
        send(unchanged, ask).catch(refuse);
    };

    return {
        ...{ current, adopt },
        busy: () => underWay.count() > 0 || !isEmpty(waiting),
        propose: (path, value) => take(new Map([[path, value]])),
        change: (scenario) => take(valuesIn(scenario)),
        command: (command, epoch) => {
            sendBefore();
            send(unchanged, () => owner.command(command, epoch)).catch(refuse);
        },
        restart: (values = new Map()) =>
            begin({
                ...waiting,
                restart: true,
                values: new Map([...waiting.values, ...values]),
            }),
        back: () => returnBy(owner.back),
        goTo: async (ns) => {
            sendBefore();
            await send(unchanged, () => owner.goTo(ns)).catch(refuse);
        },
        become: (saved) => returnBy(() => owner.load(saved)),
        takeUp: () => returnBy(owner.takeUp),
        load: (settings, ahead = {}) =>
            new Promise((done) => begin({ ...emptyBatch(), fresh: settings, ahead, done })),
    };
};
