/** Two cells of one page while they are compared: the second one's world, its picture, and the voltages of both. */
import '../styles/compare.css';
import type { Arrangement, Difference, Sight } from '../book/program.ts';
import type { SecondMoment } from '../film/layout.ts';
import { createCompareHead } from '../page/compare-head.ts';
import { createVoltageShape } from '../page/voltage-shape.ts';
import type { Settings } from '../params.ts';
import { comparisonPlan } from '../plots/comparison.ts';
import type { Figures } from '../plots/figures.ts';
import type { Snapshot } from '../snapshot.ts';
import type { SecondCell } from '../take/stretch.ts';
import { judge } from '../theory/verdict.ts';
import { atMostEvery } from '../ui/at-most-every.ts';
import { element } from '../ui/elements.ts';
import type { Say } from '../ui/notice.ts';
import { phrase } from '../words/phrase.ts';
import { openSimulation } from '../worker/open-simulation.ts';
import type { CellParts } from './cell-parts.ts';
import type { Changes } from './changes.ts';
import type { Pair, Second } from './pair.ts';
import type { Restarts } from './restarts.ts';
import { createSecondPicture, type SeenAlike } from './second-picture.ts';
import type { Views } from './views.ts';

/** What two cells share with the page that they are in. */
export interface Compared extends SeenAlike {
    readonly parts: Pick<CellParts, 'stage'>;
    readonly changes: Pick<Changes, 'become'>;
    readonly views: Pick<Views, 'alone'>;
    readonly restarts: Pick<Restarts, 'replaced'>;
    readonly figures: Pick<Figures, 'put'>;
    /** So that both show the moment in sight. */
    look(): void;
    readonly say: Say;
    /** There is but one cell again. */
    ended(): void;
}

/** Two cells of a run that was recorded. */
export interface Recorded extends Pick<SecondCell, 'acts' | 'since_ns'> {
    /** What both began with. */
    readonly start: Settings;
    readonly ends_ns: number | undefined;
}

export interface Comparison {
    readonly difference: Difference;
    arrange(how: Arrangement): void;
    keep(which: 'first' | 'second'): Promise<void>;
    /** Shows a frame of both. @param sight of the first */
    show(sight: Sight): void;
    /** The second one, drawn for whoever records both; nothing where it is not there yet. */
    second(): SecondMoment | undefined;
}

const READ_ms = 300;
/** The plot is finer than a timeline. */
const BINS = 4000;

/** The voltage of a cell as its snapshots tell it. */
const createHistory = () => {
    const shape = createVoltageShape(BINS);
    let epoch: number | undefined;
    return {
        shape,
        add: ({ box, trace }: Snapshot) => {
            // Then its trace is the whole run's.
            if (box.epoch !== (epoch ?? box.epoch)) shape.clear();
            epoch = box.epoch;
            shape.add(trace);
        },
    };
};

/** The first cell's elements under a head, and those of the second one beside them. */
const layOut = (
    stage: HTMLElement,
    { words }: Difference,
    keep: (which: 'first' | 'second') => void,
) => {
    const left = stage.parentElement;
    if (!left) throw new Error('The stage stands in no page.');
    const heads = [
        createCompareHead(1, 'as it is', () => keep('first')),
        createCompareHead(2, words, () => keep('second')),
    ] as const;
    const host = element('div', { class: 'scene' });
    const second = element(
        'section',
        { class: 'stage', 'aria-label': phrase('The second membrane') },
        host,
    );
    stage.before(heads[0].element);
    stage.after(heads[1].element, second);
    return {
        heads,
        host,
        arrange: (how: Arrangement) => {
            left.dataset.compare = how;
        },
        remove: () => {
            delete left.dataset.compare;
            for (const each of [...heads.map((head) => head.element), second]) each.remove();
        },
    };
};

/**
 * @param recorded the second cell begins with the run, and goes another way when it did; else it begins to from now on
 * @returns nothing where it was over before it began, which has been said
 * @throws Error with one sentence, and nothing changed, where the second cell cannot be what it should
 */
export const compare = async (
    pair: Pair,
    page: Compared,
    difference: Difference,
    how: Arrangement,
    recorded?: Recorded,
): Promise<Comparison | undefined> => {
    const { say, changes, restarts } = page;
    const world = openSimulation();
    const histories = [createHistory(), createHistory()] as const;
    const due = atMostEvery(READ_ms);
    let since_ns = 0;
    let seen: Snapshot | undefined;
    let picture: Awaited<ReturnType<typeof createSecondPicture>>;
    let isOver = false;

    const end = () => {
        isOver = true;
        pair.leave();
        world.close();
        picture?.destroy();
        layout.remove();
        takeOut();
        page.ended();
    };
    const over = (why: string) => {
        end();
        say(why);
    };
    const keep = async (which: 'first' | 'second') => {
        if (which === 'first') return end();
        const [before, after] = [await pair.save(), await world.save()];
        end();
        // It was never beside the one that goes on.
        page.views.alone();
        changes.become(after);
        restarts.replaced('The second cell goes on alone.', () => changes.become(before));
    };
    const replay = async ({ start, acts, ends_ns, since_ns: parting_ns }: Recorded) => {
        since_ns = parting_ns;
        // Where the first one has begun already.
        histories[0].shape.add((await pair.save()).trace);
        await world.build(start, { acts, ...(ends_ns !== undefined && { ends_ns }) });
    };
    const fork = async () => {
        const saved = await pair.save();
        since_ns = saved.checkpoint.time_ns;
        histories[0].shape.add(saved.trace);
        histories[1].shape.add(saved.trace);
        await world.load(saved);
        const { change } = difference;
        if (change) await world.set(new Map([[change.path, change.value]]));
    };
    const prepare = async (): Promise<Second> => {
        await (recorded ? replay(recorded) : fork());
        return {
            simulation: world,
            kept: difference.change?.path,
            seen: (snapshot) => {
                histories[1].add(snapshot);
                if (seen && seen !== picture?.drawn()) world.recycle(seen.ions.buffer);
                seen = snapshot;
            },
            refused: (reason) => say(`In the second cell: ${reason}`),
            over,
        };
    };
    // There before the second one is: whatever ends it takes them out.
    const layout = layOut(page.parts.stage, difference, (which) => void keep(which));
    layout.arrange(how);
    const takeOut = page.figures.put(
        comparisonPlan(() => ({
            ...{ first: histories[0].shape, second: histories[1].shape, since_ns },
        })),
    );
    try {
        await pair.join(prepare);
        picture = await createSecondPicture(layout.host, page, world);
    } catch (error) {
        if (!isOver) end();
        throw error;
    }
    if (isOver) {
        picture?.destroy();
        return undefined;
    }
    void world.failed.then((why) => {
        if (!isOver) over(why);
    });
    page.look();
    return {
        difference,
        arrange: layout.arrange,
        keep,
        second: () =>
            seen &&
            picture && {
                picture: picture.take({ snapshot: seen, ...judge(seen) }),
                ...{ snapshot: seen, words: difference.words },
            },
        show: (sight) => {
            histories[0].add(sight.snapshot);
            if (!seen) return;
            const other: Sight = { snapshot: seen, ...judge(seen) };
            picture?.show(other);
            if (!due(performance.now())) return;
            layout.heads[0].show(sight.snapshot.observed, sight);
            layout.heads[1].show(seen.observed, other);
        },
    };
};
