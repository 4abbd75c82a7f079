/** The way to a second cell: what it needs is fetched when somebody wants to compare. */
import type { Comparing, Sight } from '../book/program.ts';
import type { Compared, Comparison } from './comparison.ts';
import type { Pair } from './pair.ts';

export interface ComparingCell extends Comparing {
    /** Shows a frame of both. */
    show(sight: Sight): void;
}

/** @param page what the comparison shows itself in */
export const createComparing = (pair: Pair, page: Omit<Compared, 'ended'>): ComparingCell => {
    let comparison: Comparison | undefined;
    let isBeginning = false;
    const ended = () => {
        comparison = undefined;
    };
    return {
        difference: () => comparison?.difference,
        begin: async (difference, how) => {
            if (isBeginning) return;
            isBeginning = true;
            try {
                await comparison?.keep('first');
                const { compare } = await import('./comparison.ts');
                comparison = await compare(pair, { ...page, ended }, difference, how);
            } finally {
                isBeginning = false;
            }
        },
        arrange: (how) => comparison?.arrange(how),
        keep: async (which) => comparison?.keep(which),
        show: (sight) => comparison?.show(sight),
    };
};
