/** The way to a second cell: what it needs is fetched when somebody wants to compare, or opens a run in which somebody did. */
import type { Arrangement, Comparing, Difference, Sight } from '../book/program.ts';
import type { SecondMoment } from '../film/layout.ts';
import type { Settings } from '../params.ts';
import type { Script } from '../take/move.ts';
import { type SecondCell, stretchOf } from '../take/stretch.ts';
import { sentenceOf } from '../ui/failure.ts';
import { valuesText } from '../ui/value-text.ts';
import type { Compared, Comparison, Recorded } from './comparison.ts';
import type { Pair } from './pair.ts';

export interface ComparingCell extends Comparing {
    /** A run has begun; where two cells are compared in its script, they will be. */
    bring(start: Settings, script: Script, ends_ns: number | undefined): void;
    /** Takes a new snapshot. */
    see(sight: Sight): void;
    /** Shows a frame of both. */
    show(sight: Sight): void;
    /** The second one, drawn for whoever records both; nothing where there is but one. */
    second(): SecondMoment | undefined;
}

const differenceOf = ({ values }: SecondCell, start: Settings): Difference => {
    const [change] = values;
    if (!change) return { words: 'the same' };
    return { words: valuesText(values, start), change: { path: change[0], value: change[1] } };
};

/** @param page what the comparison shows itself in */
export const createComparing = (pair: Pair, page: Omit<Compared, 'ended'>): ComparingCell => {
    let comparison: Comparison | undefined;
    let isBeginning = false;
    /** It waits for the first snapshot of its run. */
    let brought: { readonly recorded: Recorded; readonly difference: Difference } | undefined;
    let run: number | undefined;
    const ended = () => {
        comparison = undefined;
    };
    const begin = async (difference: Difference, how: Arrangement, recorded?: Recorded) => {
        if (isBeginning) return;
        isBeginning = true;
        try {
            await comparison?.keep('first');
            const { compare } = await import('./comparison.ts');
            comparison = await compare(pair, { ...page, ended }, difference, how, recorded);
        } finally {
            isBeginning = false;
        }
    };
    return {
        difference: () => comparison?.difference,
        begin: (difference, how) => begin(difference, how),
        bring: (start, script, ends_ns) => {
            const { second } = stretchOf({ start, script }, 0, start.speed_nsPerSecond);
            brought = second && {
                recorded: { start, ends_ns, ...second },
                difference: differenceOf(second, start),
            };
        },
        see: ({ snapshot }) => {
            const isNew = snapshot.take.run !== run;
            run = snapshot.take.run;
            if (!isNew || !brought) return;
            const { recorded, difference } = brought;
            brought = undefined;
            begin(difference, 'beside', recorded).catch((error) => page.say(sentenceOf(error)));
        },
        arrange: (how) => comparison?.arrange(how),
        keep: async (which) => comparison?.keep(which),
        show: (sight) => comparison?.show(sight),
        second: () => comparison?.second(),
    };
};
